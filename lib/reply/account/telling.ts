import type { Situation } from '../../conversation/vocabulary';
import { lookOut } from '../../listen/look-out';
import type { Reading } from '../../listen/types';
import type { Clause } from '../english/clause';
import { namesTrouble } from '../english/words';
import { weight } from '../path';
import { inSentence as sought } from '../sought';

/** Evidence for these is about the matter itself, not about the mood or what they will do next. */
export const aboutTheMatter: readonly Situation[] = [
  'service-failure',
  'frustrated',
  'mistaken',
  'business-critical-change',
  'lacks-direction',
  'impatient',
  'off-plan',
];

/** How much a clause tells of the matter; below zero it is better left out. */
export function pointsOf(clause: Clause, reading: Reading): number {
  const touches = (span: { start: number; end: number }) => span.start < clause.end && span.end > clause.start;
  const touched = reading.situations.filter(
    ({ name, evidence }) => aboutTheMatter.includes(name) && evidence.some(touches),
  );
  // What weighs most in the message is its matter.
  const heaviest = Math.max(
    0,
    ...reading.situations.filter(({ name }) => aboutTheMatter.includes(name)).map(({ name }) => weight[name]),
  );
  const evidence =
    touched.length === 0
      ? 0
      : touched.some(({ name }) => weight[name] === heaviest && heaviest > weight['service-failure'])
        ? 2.2
        : 1.2;
  const facts = reading.facts.filter(touches).length;
  // Why it is urgent has a place of its own in the reply.
  const reason = reading.whys.some(touches) && clause.trouble < 2 ? 1.6 : 0;
  const { text } = clause;
  // Nothing went wrong in it: "the pads came this morning".
  const smooth = clause.trouble === 0 && !effort.test(text) && upsets(reading) ? 0.7 : 0;
  return (
    Math.min(clause.trouble, 2) * 1.2 +
    evidence +
    (/\d|\s\p{Lu}/u.test(text) ? 0.4 : 0) +
    (effort.test(text) ? 1.6 : 0) +
    (harm.test(text) && !theirOwn.test(text) ? 0.8 : 0) +
    Math.min(facts, 2) * 0.7 +
    Math.min(0.5, (wordCount(text) - 5) * 0.1) -
    smooth -
    reason -
    lessTellingOf(text.toLowerCase()).reduce((sum, [pattern, points]) => sum + (pattern.test(text) ? points : 0), 0) -
    (isBare(text) ? 1.4 : 0)
  );
}

const longestTold = 17;

/** What they want has a place of its own in the reply. */
const wishes = sought(
  /^you (?:just |only |really |also |still |do not |would )*(?:want|wish|like|prefer|hope|expect|should|wanted)\b|^no \w+ (?:needed|required|necessary)$|^you do not (?:write|say|tell|mean|blame)\b|^you (?:did|do) not (?:even )?know\b|^you would\b|^you (?:have )?(?:already )?(?:wrote|written|said) (?:that|it|this|so)\b|^you (?:are )?(?:still )?(?:are )?looking\b|^you (?:still )?(?:do not have|have not got) any (?:of|other)\b|^you (?:have|had|got|have got) (?:an?|the|this|some)? ?(?:problem|issue|question|trouble|complaint)s?(?: with it)?$|^you (?:have|had) no (?:doubt|idea|problem|issue|trouble|complaint)s?\b|\b(?:to|cannot|not) (?:open|access|find|use|send|add|delete|change|see|get|enter|move|remove)$|^(?:an|the) error (?:has )?occurred$|^you (?:have )?wonder|^you (?:have|had|did|do|were) not (?:yet |really |even )?(?:us(?:e|ed)|tested?|tried|try|checked?|changed?|done|do|touch(?:ed)?|noticed|seen|need(?:ed)?|mind|care|removed?|look(?:ed)?|read|open(?:ed)?)\b/,
);

/** What reads well enough in their own writing and not in ours. */
const slips = sought(
  /\bain't\b|\b(?:u|ur|im|dont|cant|wont|gonna|wanna|gotta|thru|cuz|tho|pls|plz|idk|etc)\b|\b(?:when|what|how|where|why|who) (?:do|does|did|can|could|is|are|will|would|should|have|has) (?:you|we|i|it|they|the|your|our)\b|\b(?!e\.g|i\.e|a\.m|p\.m)\p{L}+\.\p{L}{2,}|\w_\w|^\p{Lu}\p{Ll}+(?:ed|nt)\b(?! (?:is|was|has|will))|^\p{Lu}\p{Ll}+ly\b|\battached (?:is|are)\b|\b(?:something|anything) has gone wrong$/u,
);

/**
 * May the clause be told back at all? It has to say what is the matter: trouble, what it cost them, a fact, or words by
 * which listening knew that something about the matter is so. A mere circumstance told back sounds like a parrot.
 */
export function isTellable(clause: Clause, reading: Reading): boolean {
  const { text, start, end } = clause;
  if (wordCount(text) > longestTold || slips.test(text) || wishes.test(text)) return false;
  if (tellsTrouble(clause)) return true;
  const touched = (span: { start: number; end: number }) => span.start < end && span.end > start;
  const matter = reading.situations.filter(({ name }) => weighty.includes(name));
  return (
    matter.some(({ evidence }) => evidence.some(touched)) ||
    (!upsets(reading) &&
      reading.facts.some((fact) => touched(fact) && /^(?:order|invoice|ticket|amount)$/.test(fact.kind)))
  );
}

/** Does it say what went wrong, or what it has cost them? */
export function tellsTrouble({ text, trouble }: Clause): boolean {
  return trouble > 0 || effort.test(text) || harm.test(text);
}

/** Does a sentence handed back say so, in whatever words? "The heating has been off since Thursday." */
export function saysTrouble(text: string): boolean {
  const lower = text.toLowerCase();
  return namesTrouble(text) || effort.test(lower) || harm.test(lower) || outSince.test(lower);
}

const outSince = /\b(?:off|out|down) (?:since|for|again)\b/;

/** In these what they did, have or plan is the matter, whether or not it sounds like trouble. */
const weighty: readonly Situation[] = [
  'mistaken',
  'off-plan',
  'business-critical-change',
  'unrealistic',
  'lacks-direction',
];

/** What it cost them so far: "you have called four times". */
const effort = sought(
  /^you (?:\w+ )?waited (?:in )?(?:from|all|for|since|over|more than)\b|\b(?:called|phoned|rang|rung|been on|written|wrote|e-?mailed|asked|waited|told|tried|sent|chased|waiting|on hold)\b(?!.*\b(?:within|after)\b).*\b(?:times|twice|hours?|days|weeks|months|minutes)\b/,
);

/** Says that all was well: "you have never had a problem". */
const noTrouble =
  /\b(?:works?|working|worked|is|are|was) (?:now |all |just |perfectly |absolutely )?(?:fine|perfectly|perfect|great|well|good|as expected|normally|properly|okay|speedier|faster)\b|\bnot being\b|\b(?:fixed|resolved|sorted|solved) itself\b|\bno (?:\w+ )?(?:wrong|damaged?|damages|broken|faulty|missing|lost|late|harm|loss|injur\w+|accidents?)\b|\b(?:went|gone|goes|going) away\b|\bcured itself\b|\b(?:no longer|never|not) (?:a|the|an|my|your) (?:problem|issue)\b|\bnothing (?:is )?wrong\b|\b(?:has been|is|was|got|have been) (?:now |finally )?(?:fixed|solved|resolved|sorted)\b|\b(?:has|have|had) (?:fixed|solved|resolved|sorted)\b|\bnow works?\b|\bworks? now\b|\bno (?:changes?|differences?)\b|\bnot any (?:changes?|problems?|issues?)\b|\bthere (?:are|is|was|were) no (?:problems?|issues?|trouble)\b|\b(?:not|never) (?:occurred|happened|come back|reappeared|recurred)\b|\b(?:never|not|no|without)(?: (?:had|have|has|been|having|any|a|an|this|these|the|of|your|single))* (?:problems?|issues?|troubles?|errors?|complaints?)\b/;

/** Clauses that say little about the matter, and what that costs them. */
const lessTelling: readonly (readonly [RegExp, number])[] = [
  // "You did not change anything" tells us little.
  [
    /\b(?:anything|something|nothing|everything|it|that|this|them|so|one|things?|stuff)$|\bneed(?:ed)? (?:it|this|to)\b|\bthere\b(?! (?:is|are|was|were|has|have))/,
    0.8,
  ],
  // "You know that…", "you have no words": about their thoughts, not about the matter.
  [
    /^you (?:also |just |really |do not |did not |cannot |could not |still |have |always |never )*(?:know|knew|think|thought|believe|hope|guess|assume|suppose|understand|agree|feel|felt|mean|say|said|wonder|see|like|love|loved|hate|want|wanted|had hoped|have no (?:words|idea|doubt|clue)|remember|care|appreciate|respect|wish|expect|prefer|look forward|looked forward|imagine|realise|realize|swear|promise|admit|apologi[sz]e|doubt|trust|need|have to (?:ask|say|admit|tell)|(?:am|are) (?:sure|certain|curious|wondering|guessing|asking|writing|talking|saying|thinking|afraid|grateful|not sure|done|fed up|out|sick|so|very|over|aware|confused))\b/,
    1.5,
  ],
  // A plan of theirs stands in its own place.
  [/^you (?:will|would|shall|are (?:about|going) to|are (?:switching|leaving|cancelling|canceling|moving)|can)\b/, 1.2],
  // What they tried or deleted themselves is not what happened to them.
  [
    /^you (?:have |had )?(?:also |even |just |already |then )*(?:try|are trying|were trying|attempted|tried|deleted|removed|cleared|reinstalled|uninstalled|restarted|rebooted|checked|installed|reset|turned|clicked|went|go|attached|added|opened|looked|searched|googled|read|found|clicked|selected|pressed|use|are using|used|run|are running|work|live)\b/,
    1.0,
  ],
  // Who they are is not what they write about.
  // A verdict, not what happened.
  [/\b(?:is|are|was|were) (?:worse|slower|dumber|less \w+) than\b|^there is (?:no|only) \w+$|^you are doing\b/, 3],
  [/^you (?:are not sure|do not think|are unsure|live|work)\b/, 2],
  [/^you (?:write as|are writing as|are lost for|(?:also )?ask)\b/, 3],
  [/^you (?:write|are (?:\w+ )?lost|are writing|act|work|live)\b|^there is nothing\b/, 1],
  [/^you are (?:an?|the|in|on|at|from|with|two|three|\p{Lu})(?= )/u, 0.9],
  // What they have or bought says what it is about, not what went wrong.
  [
    /^you (?:also |just |recently |still )*(?:have|own|purchased|bought|ordered|booked|got|made|placed|signed up|pay|paid|fly|flew|travel|arrived)\b(?!.*\b(?:not|never|no|nothing|wrong|twice|late|trouble|problems?|issues?|errors?|damaged|broken|cannot|only|still|without|instead|stuck|extra|again|delayed?)\b)/,
    1.1,
  ],
  [/^(?:the )?\w+ has passed$/, 1.5],
  [
    /^you (?:still |really |just |also )*(?:do not|cannot|could not) (?:know|understand|see|tell|figure out) (?:why|what|how|where|when|if|whether|who)\b/,
    2,
  ],
  // Everything and nothing: what, they say elsewhere.
  [
    /^(?:everything|nothing|it all|all of it|something|anything|none|no one|nobody)\b(?!.*\b(?:came|answers?|answered|arrived|called|replied|responds?)\b)/,
    1.6,
  ],
  // How much they press stands in its own place.
  [/\bcannot wait\b|^you (?:really |urgently )?need (?:it|this|an? answer)\b/, 4],
  // What others say about it.
  [/^(?:our|your|the|my) (?:\w+ ){1,2}(?:says?|said|thinks?|claims?|told)\b/, 0.8],
  // Words of ours by themselves: "we said before noon".
  [/^we (?:said|told|wrote|promised)\b/, 1.2],
  [
    /^(?:nobody|no one) (?:needs?|has to|wants?)\b|\b(?:is|was) (?:a |on a )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i,
    1.6,
  ],
  // What we might do, or anybody: a guess at best.
  [/\b(?:we|our \p{L}+) (?:should|could|must|need to|have to|can|will|would|are)\b/u, 0.9],
  [/^you (?:rang|called|wrote|phoned|e-?mailed)\b(?!.*\b(?:times|twice|again|\d+ times)\b)/, 0.9],
  [/^you (?:also )?do not (?:know|understand|see|remember) (?:if|whether|what|how|why|who|where|when)\b/, 1.2],
  [noTrouble, 2],
  // That they leave, or turn everything down, is told in its own words.
  [
    /^you (?:refuse|reject|decline)\b|\bnever (?:fly|use|buy|book|shop|order|come|stay|deal|recommend|return|do business)\w*\b|\b(?:switch|switching|leave|leaving|cancel|cancelling|canceling|move|moving|going) (?:to |over |my |your |our )?(?:another|other|the competition|competitor|account|contract|subscription|you|us)\b/,
    1.6,
  ],
  // What we can or cannot do, said in anger, is a verdict.
  [/^we (?:cannot|could not|can|do not|are|should|need|have not got|have no|call)\b/, 1.8],
  [
    /\bnothing (?:bad|further|else|more|against)\b|^you (?:attach|enclose|forward|have attached|have been (?:a |an )?(?:\p{L}+ )?customers?|are (?:a )?(?:\p{L}+ )?customers?|got told)\b/u,
    1.2,
  ],
  [/\bwe (?:do not|don't) care\b|\bno (?:idea|clue)\b|\bsame (?:here|problem|issue)\b/, 1],
];

const lessTellingOf = lookOut(lessTelling, ([pattern]) => pattern);

/** What "it" or "them" is, said before it in the same words: "open my emails after moving them". */
const named = /\b(?:your|our|the|an?|\p{L}{3,}s) (?:\p{L}+ )*(?:it|them)\b/u;

/** "You read it twice": what "it" is, the reply has not said. */
function isBare(text: string): boolean {
  const opening = text.split(' ').slice(0, 4).join(' ');
  return (
    (/\b(?:it|them|one|he|she)\b/.test(text) && wordCount(text) <= 7 && !named.test(text)) ||
    /\b(?:it|them|they|he|she|his|her|their|this|that|these|those)\b/.test(opening) ||
    /\b(?:find|have|get|use|do|see|know|found|had|got|to|with|of|in) (?:it|them|him|her)$|\bthat (?:day|time|one)\b|\bthe (?:second|first|other|last|next|same|latter) (?:one|is|was|has|\w+ed)\b/.test(
      text,
    )
  );
}

/** Is it a harm that anybody would see as one, or something that befell them? A word of trouble alone may be about anything. */
export function tellsHarm({ text }: Clause): boolean {
  return !vague.test(text) && (harm.test(text) || befell.test(text));
}

/** Names trouble and not which: "you got a problem", "there are issues". */
const vague = sought(
  /\b(?:an?|some|any|this|another|big) (?:\p{L}+ )?(?:problems?|issues?|troubles?|errors?)(?: (?:here|too|with (?:you|us|it)))?$|^you (?:have |are having )?(?:issues|problems|trouble|errors)$|^(?:the|your|our|this) (?:same )?(?:problem|issue|error|trouble)s? (?:is |are )?(?:still )?(?:stays?|remains?|persists?|continues?|here|there|happens?|exists?|open|back)\b|^there (?:is|are|was|were) no (?!answer|reply|response|refund|signal|service|internet|hot water|sound|picture|power|heating|water|gas|connection)\b/iu,
);

/** Does the reading say that something failed or upset them? */
export function upsets(reading: Reading): boolean {
  return reading.situations.some(({ name }) => name === 'service-failure' || name === 'frustrated');
}

/** Something went wrong in it, and it was not they who did or would not do it. */
export function isBadNews({ text, trouble, start, end }: Clause, reading: Reading): boolean {
  if (
    trouble === 0 ||
    /^you (?:are|were) (?:\w+ ){0,3}late\b/.test(text) ||
    /^you (?:are|were|will be) (?:gone|away|out|off|abroad|on)\b/.test(text) ||
    // What they say we did is told as theirs until we have looked: no "sorry that we did".
    /^we\b/.test(text) ||
    /^you are (?:\w+ )?lost\b/.test(text) ||
    theirOwn.test(text) ||
    noTrouble.test(text) ||
    (/^you\b/.test(text) && !befell.test(text)) ||
    supposed.test(text)
  )
    return false;
  if (harm.test(text)) return true;
  const failed = reading.situations.filter(({ name }) => name === 'service-failure' || name === 'frustrated');
  const told = failed.some(({ evidence }) => evidence.some((span) => span.start < end && span.end > start));
  return failed.length > 0 && (told || unmet.test(text));
}

/** What happened to them, rather than what they did, as far as a clause about "you" tells. */
const befell = sought(
  /^you (?:\w+ly |also |still |now |even |just |only |then |already |always )*(?:cannot|could not|can not|can no longer|are (?:not able|unable|stuck|locked|missing|losing|facing|experiencing|being|having|getting|receiving|waiting|kept|charged|still|unhappy|not (?:happy|getting|receiving|allowed|connected|logged))|were (?!able\b)\w+|have (?:.*\bno\b|been|had|not (?:received|had|got|heard)|lost|waited|called|written|asked|told|no|never (?:had|received|got|heard))|had (?:no|not|to|trouble|problems?|issues?|an?|your)|did not (?:get|receive)|never (?:got|received|heard|had)|do not (?:get|receive|have(?! to))|lost|missed|waited|called|keep|kept|get|got|received|experience|ran into|run into)\b/,
);

/** A guess, or what was not tried yet. */
const supposed = sought(
  /^(?:our|the|your) (?:\w+ )?(?:page|site|website|app|terms|mail|letter|system|contract|label|sign|tracking) (?:says?|said|shows?|claims?|states?)\b|\b(?:is|was|are|were) (?:\w+ )?(?:wrong|illegal|unfair|unacceptable|unjustified|invalid|not (?:fair|due|valid|legal))\b$|\b(?:could|might|may|would) (?:have|be)\b|\bhave not (?:yet )?(?:tried|checked|tested|done|noticed|seen)\b/,
);

/** Trouble whoever tells it: "is broken", "was stolen", "keeps crashing". */
const harm = sought(
  /\b(?:broken|broke|leaks?|lost|stolen|hacked|damaged|cracked|stopped|failed|fails|failing|crash\w*|stranded|stuck|refused|ignored|overcharged|charged (?:twice|again)|twice|delayed|late|cancelled|canceled|missing|disappeared|vanished|gone|wrong|error|errors|dead|leaking|torn|faulty|defective|unable|locked out|blocked|banned|suspended|bumped|diverted|rejected|declined|unusable|unreachable|blocking|blocks|interfer\w+|refuses|(?:is|are|was|were|been|went|goes|gone) down|slow|freez\w+|frozen|buffering|skipping|dropping|drops|never (?:arrived|came|received|got|heard|showed)|not .*\bas (?:promised|agreed|ordered|booked)|not (?:arrived|come|received|arriving|working|loading|opening|responding|playing|charging|connecting|coming)|no (?:answer|reply|response|refund|signal|service|internet|hot water)|waiting|keeps|empty|disconnect\w*|not (?:work|load|open|start|play|connect|respond|arrive|come|receive|receiving)|stained|dirty|noisy|cold|burst|expired|duplicate|will only|can only|only (?:opens|shows|works|plays|loads|lets|gets)|trouble|problems?|issues?)\b/i,
);

const theirOwn = sought(
  /^you (?:(?:have |had |also |just |still |even |only |then |now |already |will )*(?:do not (?!receive|get any|have(?! to\b))|did not (?!get (?:any|my|your|the|a )|receive|arrive)|will not|would not|cannot wait|never (?:ordered|agreed|asked|signed|wanted|said|fly|use|buy|come|order|book|shop|go|again)|(?:about|going) to|refuse|rejected?|reported|said|told|asked|wanted|want|need|closed|stopped|deleted|removed|noticed|made|changed|moved|added|installed|created|opened|started|cleared|disabled|selected|set|put|wrote|read)\b|are not (?!able\b(?! to say)|getting\b|receiving\b|allowed\b|connected\b|logged\b))/,
);

/** What they should have had or been able to do. */
const unmet = sought(
  /^you (?:cannot|could not|have not (?:received|had|got|heard)|did not (?:receive|get))\b|^(?:our|your|the) (?:[\p{L}\d-]+ ){1,4}(?:does|do|did|will|would|has|have|is|are|was|were|can|could) not\b/u,
);

export function wordCount(text: string): number {
  return text.split(' ').length;
}
