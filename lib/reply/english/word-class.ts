import { isThing, looksLikeNoun } from './nouns';
import { ofWord } from './of-word';
import { isBaseVerb, isFiniteVerb } from './verbs';
import { adverbs, alsoNouns, auxiliaries, baseVerbs, clauseStarts } from './words';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const prepositions = list(`
  of in on at to for from with by about into onto without within through during before after since until till over under above below between behind beside besides near
  against across along around despite except inside outside off out up down via per than like as towards toward upon regarding concerning beyond among amongst versus vs re plus throughout past
  alongside unlike underneath aboard opposite`);

const pronouns = list(`
  i me we us you he him she her it they them myself ourselves yourself yourselves himself herself itself themselves mine ours yours hers theirs his their its whose
  who whom which what that this these those there here somebody someone anybody anyone nobody everybody everyone something anything nothing everything none one ones each other another
  nowhere somewhere anywhere everywhere else such both`);

const little = list(`
  and or but nor so yet if because when while although though whether unless where why how then not no never ever always often again already still just only even also too very really quite rather pretty
  almost nearly about now soon later today tonight tomorrow yesterday twice once maybe perhaps instead together apart away back ago anymore longer either neither more most less least much many few
  please thanks thank sorry hi hello hey dear ok okay yes yeah well oh ah wow etc eg ie am is are be been being gets got let us re ve ll anyway otherwise therefore however though thus hence
  worse better best worst asap nope hopefully meanwhile elsewhere abroad upstairs downstairs outside inside forever altogether indeed enough alone ahead afterwards beforehand overnight online offline halfway
  let's lets cannot cant dont doesnt wont isnt didnt wouldnt couldnt shouldnt hasnt havent cos cuz coz nor`);

/** What may stand between a determiner and its noun and is no noun itself. */
const adjectives = list(`
  new old big small large little long short high low wide narrow thick thin heavy light full empty half double single triple second third fourth fifth first last next final initial latest early late recent current
  former previous usual normal regular standard basic free extra additional spare separate different similar wrong right left correct incorrect false true real broken damaged faulty defective cracked torn missing
  lost stolen frozen burnt wet dry hot cold warm cool dirty clean loud quiet dark bright blue red green yellow black white grey gray brown pink orange purple silver golden round square flat electric electronic digital
  annual monthly weekly daily yearly quarterly local national international global public private personal joint shared common internal external upper lower inner outer front rear main major minor key
  original duplicate blank invalid valid due overdue unpaid prepaid outstanding open closed pending partial complete incomplete total whole entire very same other own only actual medical dental legal financial technical
  automatic manual mobile wireless remote portable live safe sharp soft hard smooth rough strong weak loose tight deep shallow fresh stale raw young senior adult plastic wooden glass paper metal leather cotton
  unexpected unused unknown unread unwanted returned cancelled canceled delayed promised agreed ordered booked signed written printed used refurbished rented leased shared linked connected saved deleted archived hidden
  wooden upstairs downstairs central eastern western northern southern north south east west kosher halal vegan vegetarian gluten-free two-year one-way return weekly so-called
  able unable ready sure aware happy fine available impossible possible difficult easy hard clear unclear gone down up off on out useless fast slow quick dead alive
  certain several various specific particular special proper general individual multiple numerous enough important urgent serious severe critical strange odd weird funny nice good great bad poor awful lovely brilliant fantastic excellent amazing
  wonderful terrible horrible superb perfect beautiful pretty cheap expensive dear overpriced so-called silly stupid crazy huge tiny massive enormous ridiculous constant endless simple complicated friendly helpful rude kind polite
  confirmed expected requested required paid direct premium rural urban solar nuclear vintage antique modern traditional classic exact approximate maximum minimum max min third-party second-hand`);

/** What they think of it: a reply names the thing without it. */
export const verdicts = list(`
  nice good great bad poor awful lovely brilliant fantastic excellent amazing wonderful terrible horrible superb perfect beautiful cheap expensive overpriced so-called silly stupid crazy huge massive enormous ridiculous constant
  endless simple very same own actual whole entire only other said poor dear beloved precious favourite favorite fast slow strange odd weird funny certain particular specific sure fine helpful friendly kind pretty urgent important
  serious severe critical so-called famous typical usual normal regular real proper total tiny able ready beautiful brand apparent obvious supposed alleged notorious infamous damned lousy dreadful gorgeous delicious tasty cute
  awesome incredible unbelievable fabulous epic insane wretched blasted flipping darn dodgy shoddy sloppy pathetic hopeless lame useless lazy ugly`);

const ing = list(
  'heating booking billing parking tracking roaming wiring lighting setting settings listing meeting training building rating pricing cleaning catering seating flooring railing landing ceiling packaging hosting streaming banking washing printing shipping boarding lettering charging coating crossing filing filling fitting greeting hearing heading loading painting posting rendering ring scaffolding spring string ticketing timing topping training wedding wording bedding clothing housing mailing viewing sync-ing drawing dressing plumbing mapping onboarding recording reading opening engraving spelling stitching lining casing swimming evening morning piping grouting handling funding grading marking cabling planning roofing paving bearing earring rigging icing casting sizing',
);

const isIng = (word: string): boolean => /[a-z]{2,}ing$/.test(word) && !ing.has(word);

/** Words that can only be small ones: they end a noun phrase. */
export const isSmallWord = ofWord((word) => {
  return (
    prepositions.has(word) ||
    pronouns.has(word) ||
    little.has(word) ||
    auxiliaries.has(word) ||
    clauseStarts.has(word) ||
    (adverbs.has(word) && word !== 'first') ||
    /n't$|'(?:ll|ve|re|d|m)$/.test(word) ||
    (/[a-z]{2,}ly$/.test(word) &&
      !/^(?:monthly|weekly|daily|yearly|quarterly|family|supply|reply|fly|jelly|lorry|assembly|friendly|early|anomaly|butterfly|trolley|hourly|only|lovely|ugly|fortnightly)$/.test(
        word,
      ))
  );
});

const otherVerbs = list(`
  include includes contain contains consist consists seem seems remain remains exist exists belong belongs mean means become becomes complain complains fit fits suit suits drip drips knock knocks whistle whistles buzz buzzes
  smell smells taste tastes sit sits stand stands lie go ignore ignores ask asks claim claims insist insists fall falls hurt hurts`);

/** Behind a noun this is its verb: "the lift stopped", "the taps drip"; never a noun of its own. */
export const isVerbOnly = ofWord((word) => {
  if (isThing(word))
    return /^(?:shows|stops|leads|needs|looks|works|turns|starts|says|lasts|sounds|plays|goes|runs|comes|cost|costs|cut|cuts|set|read|burnt|split|let|put|left)$/.test(
      word,
    );
  return (
    otherVerbs.has(word) ||
    isFiniteVerb(word) ||
    isIng(word) ||
    ((isBaseVerb(word) || baseVerbs.has(word)) && !alsoNouns.has(word))
  );
});

/** Before a noun a describing word: "the faulty lamp", "our monthly bill", "the promised refund". */
export const isAdjective = ofWord((word) => {
  if (adjectives.has(word)) return true;
  if (isThing(word)) return false;
  return (
    /(?:ful|ous|less|able|ible|ical|ish|ary|ory|free|sized|ed|en|est)$/.test(word) &&
    word.length > 5 &&
    !looksLikeNoun(word)
  );
});
