import { stem } from '../model/stem';

/**
 * Words that say much the same to somebody who answers mail. What is learned of one of them holds for the others, also
 * where only one stood in what was learned from.
 */
export const wordClasses: Readonly<Record<string, string>> = {
  matter: 'problem issue error trouble bug glitch fault defect failure hiccup mess difficulty prob malfunction',
  solved:
    'solve solved fix fixed sort sorted resolve resolved repaired mended cured cleared restored recovered managed figured fine ok okay',
  gone: 'gone went away disappeared vanished stopped',
  works: 'work works working worked function functions functioning runs running loads loading plays responds',
  breaks:
    'crash crashed crashes crashing freeze freezes freezing frozen froze fail fails failed failing broke broken breaks breaking hang hangs hanging stuck dead died corrupt corrupted faulty defective leaking leaks leaked cracked torn ripped bent scratched damaged smashed buggy glitchy lag lags lagging laggy stutter flicker flickers unusable unresponsive jammed',
  absent:
    'missing lost lose losing disappear disappears vanish empty blank nowhere without none nothing deleted erased wiped',
  refused:
    'refuse refused refuses reject rejected declined denied blocked banned locked suspended disabled cancelled canceled revoked terminated restricted kicked unable impossible invalid expired',
  late: 'delay delayed delays overdue behind slow slower slowly postponed rescheduled pending forever ages still',
  wait: 'wait waited waiting waits hold queue patience patient chase chased chasing',
  span: 'minute minutes hour hours hrs day days week weeks month months year years night',
  often:
    'again twice thrice repeatedly constantly always every keeps keep third fourth fifth multiple several times continually endlessly',
  wrong: 'wrong incorrect mistake mistakenly wrongly mixed mismatch twisted false different instead duplicate double',
  money:
    'charge charged charges charging bill billed billing invoice invoiced payment paid pay paying fee fees price priced cost costs refund refunded deposit debit debited credit credited subscription renewal money dollars euros pounds cash overcharged',
  goods:
    'order ordered orders parcel package packet delivery delivered shipment item items box product device phone laptop sofa chair shoes dress card ticket luggage bag suitcase meal pizza food',
  journey:
    'flight plane train bus airport gate seat boarding cabin hotel room booking booked reservation trip check-in layover',
  line: 'internet wifi broadband router modem signal connection network line outage server',
  login: 'login password account username email code pin verify verification authenticate profile',
  program:
    'app browser website site page version update updated upgrade upgraded install installed windows android ios mac linux chrome firefox thunderbird tab tabs folder folders inbox bookmark bookmarks toolbar settings menu extension addon add-on plugin',
  staff:
    'driver drivers colleague colleagues agent agents team crew nurse doctor waiter technician engineer rep reps representative staff employee employees courier receptionist assistant operator advisor manager supervisor lady guy guys gentleman clerk mechanic pilot steward stewardess conductor cashier',
  kind: 'kind kindly friendly helpful polite professional thoughtful calm attentive courteous warm caring generous understanding gentle sweet cheerful',
  good: 'great good excellent brilliant awesome amazing fantastic wonderful perfect perfectly superb lovely nice beautiful delicious outstanding terrific fabulous incredible impressive impressed best smooth flawless stunning magnificent marvellous marvelous cool',
  glad: 'happy glad pleased delighted thrilled love loved loving enjoy enjoyed enjoying excited grateful thankful relieved satisfied',
  thanks: 'thank thanks thankyou thx ty cheers appreciate appreciated obliged gratitude',
  praise:
    'praise compliment commend kudos props bravo raise medal hero heroes angel legend respect applause credit congratulations congrats stars shoutout',
  bad: 'bad worst worse terrible horrible awful poor poorly dreadful appalling atrocious abysmal disgusting crap crappy rubbish garbage shit shitty sucks suck useless worthless pathetic lousy shoddy shambles disaster nightmare hell joke',
  shame:
    'shame shameful disgrace disgraceful ridiculous unacceptable outrageous absurd scandal scandalous insulting insult unbelievable unprofessional incompetent incompetence scam fraud thieves rip-off robbery criminal greedy liar liars lie lied lies cheat cheated',
  upset:
    'angry furious annoyed annoying frustrated frustrating frustration upset disappointed disappointing disappointment unhappy livid fuming mad sick tired fed hate hated irritating irritated disgusted gutted devastated crying cry',
  worry: 'worried worry concerned afraid scared confused confusing puzzled lost unsure stressed desperate nervous',
  irony:
    'bravo congrats genius wow oh sure apparently clearly obviously joy magic miracle splendid charming lucky surprise surprised guess hooray yay hilarious funny lol haha lmao smh yeah evidently wonders',
  rhetoric: 'seriously really kidding supposed bother earth hell heck else honestly truly literally even',
  strange:
    'museum circus zoo cathedral castle palace rodeo jungle lottery raffle casino oscar oscars nobel olympics olympic medal medals trophy pope god heaven moon mars planet pyramid pyramids titanic century centuries lifetime eternity grave sherlock einstein shakespeare picasso magician wizard wizards miracles telepathy clairvoyant astronaut rocket pigeon pigeons hamster goldfish snail snails parrot goat goats monkey monkeys poet sport hobby diet comedy drama popcorn paperweight paperweights brick bricks charity',
  ask: 'please pls plz could can would may might kindly',
  question: 'how what where when which who why whether wondering wonder',
  possible: 'possible way option options able available alternative alternatives feature setting choose',
  want: 'want need wish hope like prefer request looking interested require would expect demand',
  change:
    'change changing switch move add remove cancel transfer replace upgrade downgrade rename extend swap edit adjust',
  know: 'know understand explain tell clarify info information advice advise details recommend suggestion suggestions mean means',
  tried:
    'tried try trying reinstalled restarted rebooted uninstalled removed deleted checked reset cleared followed attempted tested searched googled disabled enabled refreshed',
  will: "will ll i'll we'll going tomorrow shall gonna",
  sent: 'sent send sending attach attached attachment upload uploaded screenshot screenshots dm dmed dmd pm posted submitted forwarded mailed emailed enclosed',
  told: 'said told says promised promise stated mentioned wrote assured claimed informed advised replied responded answered explained',
  answer:
    'reply replies response respond answer answers answered contact contacted call called phone rang email ticket nobody',
  yes: 'yes yep yeah no nope ok okay correct confirmed done right indeed exactly',
  apology: 'sorry apologies apologize apologise forgive pardon',
  parting:
    'leave leaving quit goodbye competitor elsewhere unsubscribe lawyer court sue complaint bbb ombudsman review never',
  since: 'since after suddenly recently yesterday today morning lately before until previously used used-to now',
  past: "was were had got came did didn't wasn't weren't couldn't wouldn't went been bought arrived received happened took gave made left showed turned started",
  negated:
    "not no never can't cannot won't doesn't don't didn't isn't aren't wasn't couldn't wouldn't haven't hasn't nothing nobody none dont cant wont doesnt didnt isnt",
};

/** A class by the names its words go under, said and denied. */
interface WordClass {
  says: string;
  denies: string;
}

const none: readonly WordClass[] = [];

const byStem = new Map<string, WordClass[]>();
for (const [name, words] of Object.entries(wordClasses)) {
  const own: WordClass = { says: `says/${name}`, denies: `not/${name}` };
  for (const one of new Set(words.split(' ').map(stem))) byStem.set(one, [...(byStem.get(one) ?? none), own]);
}
const negations = new Set(wordClasses.negated?.split(' ').map(stem));

/** Words this far behind a negation are still denied by it. */
const reach = 3;

/**
 * The classes of the words of a sentence, those that are denied apart: "says/works", "not/works".
 *
 * @param words - stems in the order of the text
 */
export function classesOf(words: readonly string[]): Set<string> {
  const found = new Set<string>();
  let denied = -reach - 1;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    for (const { says, denies } of byStem.get(word) ?? none) found.add(index - denied <= reach ? denies : says);
    if (negations.has(word)) denied = index;
  }
  return found;
}
