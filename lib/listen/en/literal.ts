import type { Span } from '../../conversation/conversation';
import { insultAdjective, ourStaff } from './words';

/**
 * Whether a word that may insult is meant as it stands: the cow of a pantomime, a clown for a party, a wall that is too
 * thick. Such a word is an insult only where something beside it says that a person of ours is meant.
 */

const animals =
  'pig|sow|cow|donkey|ape|goose|toad|worm|rat|weasel|snake|flea|monkey|parrot|sheep|gorilla|baboon|maggot|leech|leeche|cockroach|rodent|vulture|lice|louse|hyena|jackal|skunk|mongrel|lap-?dog|cur|whelp|swine|dog|mutt|sloth|slug|shark|tick|amoeba|jellyfish|animal|beast';
/** Beside animals: parts in a play, vegetables, things, and those who are called so by their trade or their deeds. */
const others =
  'clown|muppet|witch|dummy|dummie|bum|joker|savage|robber|beggar|clot|thie(?:f|v)|barbarian|cave-?man|cave-?men|minion|knob|drunk|tramp|hobo|slag|dick|harpy|loser|vermin|filth|div|potato|cabbage|turnip|vegetable|melon|tool|monster|pirate|devil|demon|dragon|zombie|puppet|dinosaur|ghoul|tart|bandit|gangster|tyrant|robot|drone|princess|mummy|fossil|genius|wet lettuce';
const literal = new RegExp(`\\b(?:${animals}|${others})(?:e?s)?$`);
const isAnimal = new RegExp(`\\b(?:${animals})(?:e?s)?$`);

/** What is said of bodies, things and beasts as well as of minds. */
const bodily =
  /^(?:thick|dense|dim|dumb|dumber|fat|ugly|dirty|filthy|rotten|disgusting|drunk|trained|bloody|fucking|goddamn|damn|damned|failed|greasy|oily|slippery|crooked|twisted|evil|wicked|vicious|nasty|miserable|wretched|toothless|unwashed|inbred|overfed|human|old|little|sick|sorry|small|poor|big|just|all|so|too|really|such|an?|one|of|the|that|this|those|these|your|our|with|by|from|every|some|any|another|which|what|whatever|kind|sort|and|tell|ask|give|send)$/;

/** "You stupid cow", "you are all donkeys": said to us, with nothing in between that names a deed. */
const toYou = new RegExp(
  String.raw`(?:^|[^\w])(?:you|u|ya|y'all)(?:'re| are| r| were| must be)?(?: (?:lot|guys|people|all|are|just|simply|really|nothing but|such|the|of|${insultAdjective}),?)* (?:[\w-]+ )?$`,
);

const person = String.raw`(?:${ourStaff}|mr|mrs|ms|miss|herr|frau|whoever|who)`;
/** "Your driver is a", "Ms Brandl was such an": what follows is said of a person. */
const ofPerson = new RegExp(
  String.raw`\b${person}\b[^.!?;]{0,40}\b(?:is|are|was|were|must be|remains|has to be|being)(?: [\w'-]+,?){0,5} $|\b${person}(?:'s|'re)(?: [\w'-]+,?){0,5} $|\b(?:your|that|this) (?:[\w-]+ )?${ourStaff}(?: \w+)?,? (?:(?:the|that|this|an?|what an?) )?(?:[\w-]+ )?$`,
);

/** Behind it: where the one sits who is meant, or a deed of persons alone. */
const atOurs = new RegExp(
  String.raw`^(?:'s)? ?(?:of yours|(?:at|on|in|from|behind) (?:your|the) (?:[\w-]+ )?(?:counter|desk|phones?|line|hotline|till|reception|call ?cent(?:re|er)|help-?desk|support|chat|branch|other end)|at (?:the |your )?(?:desk|counter|gate|window|checkout|till)(?: \w+)?|at reception|in charge|of an? (?:${ourStaff})|who (?:answered|told|drove|delivered|took|designed|closed|decided|works|sits|packed|fitted|wrote|runs|sold|charged|hung)|you (?:call|hired?|employ)|you (?:dare|think|have) (?:to )?(?:call|send)|(?:hung up|lied|told me|sold me|charged me|called me|rolled (?:his|her|their) eyes|slammed|sneered|insulted|in your (?:office|team|department)))\b`,
);
/** Behind "that stupid cow": the clause is over, or goes on with what somebody did. */
const goesOn =
  /^(?:e?s)?(?:\W*$|[,.!?;:)]| (?:at|in|on|who|that|and|with|has|had|is|was|did|does|didn't|just|even|again|could|couldn't|can't|won't|would|wouldn't|hung|told|said|threw|\w+ed)\b)/;

/** "Run by a bunch of", "what a": no flock is meant. */
const crowd =
  /(?:^|\b(?:what|such|by|employs?|hire|just|are|with|but|like)) (?:an? )?(?:[\w-]+ )?(?:bunch|shower|circus|load|lot|team|company|crew|pack|gang|herd|zoo|collection|band|group) of (?:[\w-]+,? ){0,3}$/;

/** What is said of minds and manners alone: no beast in a story is that. */
const ofMinds =
  /\b(?:brain-? ?dead|brain-?less|mindless|moronic|idiotic|arrogant|insolent|conceited|incompetent|clueless|spineless|gutless|heartless|snotty|stuck-?up|smug|ignorant|illiterate|inept|lying|thieving|money[- ]grabbing|corrupt|cowardly|unprofessional|pompous|jumped-?up|talentless|charmless|gormless|workshy|power-?mad|impudent|insufferable|contemptible|useless|pathetic|worthless)\b/;
/** "He's a filthy pig": called so with a word before it. */
const calledSo = new RegExp(
  String.raw`\b(?:he|she|they)(?:'s|'re| is| are| was| were) (?:(?:${insultAdjective}),? ){2,}$`,
);

const isMental = /\btoo (?:thick|dense|dim)\b/;
const ofMind = new RegExp(
  String.raw`\b(?:you|u|he|she|they|nobody|everyone|everybody|${person})(?:'re|'s|'m)?(?: (?:lot|people|guys|all|is|are|was|were|r|seems?|must|be|just|simply|clearly|obviously|probably|either|or|even|that|\w+ly)){0,5} $`,
);

/**
 * Tells whether a match could be meant as it stands, since nothing says that it is meant of a person of ours.
 *
 * @param lower - the sentence it stands in, prepared (lower case, straight quotes)
 * @param span - where the match stands in that sentence
 */
export function isLiteral(lower: string, { start, end }: Span): boolean {
  const words = lower.slice(start, end);
  const before = lower.slice(0, start);
  if (isMental.test(words)) return !ofMind.test(before);
  const after = lower.slice(end);
  if (/\bdumb waiters?$|\bdrunk (?:wo)?m[ae]n$/.test(words)) return !atOurs.test(after);
  const noun = literal.exec(words);
  if (!noun) return false;
  const lead = lower.slice(0, start + noun.index);
  if (atOurs.test(after)) return /\ban? $/.test(lead) && isAnimal.test(words);
  if (ofPerson.test(lead) || calledSo.test(lead)) return false;
  const said = words.slice(0, noun.index);
  if (ofMinds.test(said) && !nameless.test(words)) return false;
  if (toYou.test(lead) && /s$/.test(words)) return false;
  if (!goesOn.test(after)) return true;
  if (toYou.test(lead) || crowd.test(lead)) return false;
  const judged = said.split(/[^\w'-]+/).some((word) => judges.test(word) && !bodily.test(word));
  if (!judged) return !/^(?:he|she)(?:'s| is| was) $/.test(lead) || isAnimal.test(words);
  if (nameless.test(words)) return !calledThat.test(lead);
  // "The lazy donkey would not move": a beast in a story.
  return isAnimal.test(words) && /^(?:e?s)? \w/.test(after) && /\b(?:the|an?) (?:[\w-]+,? ){0,3}$/.test(lead);
}

/** A dog is hardly ever a person of ours. */
const nameless = /\b(?:dog|mutt|animal|beast|tick|slug|sloth|robot|puppet)s?$/;
const judges = new RegExp(`^${insultAdjective}$`);
const calledThat = /\b(?:that|this|those|these|your|such|what|some|absolute|utter|complete|total) (?:[\w-]+,? ){0,3}$/;
