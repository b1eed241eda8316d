/**
 * How often everyday words turn up in replies, roughly, per ten thousand words. A guess that is off costs time, never
 * a match: of the words that a pattern needs, the rarest one is looked out for.
 */
const tiers: readonly (readonly [frequency: number, words: string])[] = [
  [400, 'the to you and i a'],
  [200, "is of in it your for that this we on have be are not will 's"],
  [80, 'with if can or as please my our do at from was but has me any an so there by out up'],
  [
    40,
    "all would no know just am been what when see which then could use here try get time one should let they may more work 'd us account order new help issue page need thank thanks using sorry like does now still how some had did also about its back make who he she them their than only other",
  ],
  [
    15,
    'email message send sent problem check way working again set sure look find add were his her him these those into over after before because where much many very really well even same question hi hello regards best today day days week case contact customer team service support take want going go being were being give mean think say said tell told able link version file change click open right two first last next too why most such never always already yet since while',
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
