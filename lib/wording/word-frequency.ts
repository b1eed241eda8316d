/**
 * How often everyday words turn up in replies, roughly, per ten thousand words. A guess that is off costs time, never
 * a match: of the words that a pattern needs, the rare ones are looked out for.
 */
const tiers: readonly (readonly [frequency: number, words: string])[] = [
  [400, 'the to you and i a'],
  [200, 'is of in it your for that this we on have be are not will'],
  [100, "with if can or as please my our do at 's"],
  [
    40,
    "what there so from but by see account us an they me was has any out up all would no know just am been when which then could use here try get time one should may 'd order new help issue page need thank thanks",
  ],
  [
    25,
    'using sorry like does now still how some had did also about its back make who he she them their than only other more work let user hi mail email message support settings',
  ],
  [
    15,
    'send sent problem check way working again set sure look find add were his her him these those into over after before because where much many very really well even same question hello regards best today day days week case contact customer team service take want going go being give mean think say said tell told able link version file change click open right two first last next too why most such never always already yet since while messages address profile server folder windows bar button code data text',
  ],
  [
    10,
    'show password menu changes bug browser name tab search select old until might list post under config update off understand bookmarks three something dear down happy however got own call phone number date place',
  ],
  [
    6,
    'pop both create access copy mode possible system used type each site good whether left information error accounts start restart questions security agree default read another window without web inbox keep nothing delete safe screenshot done download option options passwords sync different setting works remove wrong computer local kind issues answer line report yes ask maybe run hope top within tomorrow location once saved view through soon attached people reply things ever every addons card years months cannot trouble looks price product refund invoice delivery payment store sales office home write great',
  ],
  [
    4,
    'software anything app screen users whatever thread enter backup free come via key instead content actually release must move program between form put probably note test second history clear manager friday box asked tools image accept fix provider close full yours appear end bottom hear else import point long part editor thing ones thursday press details either article goes suggest paste preferences switch minutes feature value changed comes hours following correct device having doing restore solution caused follow monday morning country town weather sometimes everything customers bank website item items rate job staff',
  ],
];

const frequencies = new Map(
  [...tiers].reverse().flatMap(([frequency, words]) => words.split(' ').map((word) => [word, frequency] as const)),
);

/** What a word outside the tiers counts for. */
const RARE = 1;

/** How often a lower-case word turns up, by the guess above. */
export function frequencyOf(word: string): number {
  return frequencies.get(word) ?? RARE;
}
