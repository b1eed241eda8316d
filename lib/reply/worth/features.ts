import type { Manner } from '../../listen/types';
import { doubtsOf } from '../english/doubts';
import { opensBarely, opensSurely } from '../english/opening';
import { namesTrouble } from '../english/words';
import { type Sought, inSentence as sought } from '../sought';
import { formOf } from './form';
import type { Statement } from './statements';

/** What is seen of a sentence, by name. */
export type Seen = Map<string, number>;

const pointing = /^(?:it|its|this|that|these|those|they|them|their|he|she|his|her|him|there|here|one|same|so)$/;
const hanging =
  /^(?:a|an|the|and|or|but|to|of|for|with|in|on|at|by|from|as|than|that|which|who|is|are|was|were|my|your|our|it|this|them|so|too|also|do|not)$/;
/** How a sentence begins; the first that fits counts. */
const beginnings: readonly (readonly [name: string, begins: RegExp])[] = [
  [
    'tried',
    /^you (?:have |had |also |even |already |then |just )*(?:tried|checked|cleared|deleted|removed|reinstalled|uninstalled|restarted|rebooted|reset|turned|installed|updated|downloaded|opened|looked|searched|went|clicked|created|uploaded|attached|used|disabled|changed|added|moved|copied|followed|read|closed)\b/i,
  ],
  ['thinks', /^you (?:\w+ ){0,2}(?:think|know|understand|believe|hope|feel|guess|see|need|mean|remember|expect)\b/i],
  [
    'lacks',
    /^you (?:\w+ )?(?:cannot|could not|are unable|were unable|can no longer|are not able|did not get|did not receive|have not received|have not had|get no|keep getting|lost|are locked|were charged|were told|were promised|are getting|get)\b/i,
  ],
  [
    'deals',
    /^you (?:have )?(?:paid|ordered|booked|bought|received|got|sent|returned|cancelled|asked|called|phoned|wrote|waited|reported|signed)\b/i,
  ],
  ['may', /^you (?:can|may|might|could|will|shall|would)\b/i],
  ['is', /^you (?:are|were) /i],
  ['has', /^you (?:also |still |now |only )?(?:have|had|own|run|use)\b/i],
  ['you', /^you\b/i],
  ['your', /^your\b/i],
  ['we', /^(?:we|our)\b/i],
  ['pointing', /^(?:it|they|this|that|these|those|there)\b/i],
  ['none', /^(?:nobody|no|nothing|none)\b/i],
  ['time', /^(?:since|on|in|at|for|after|when|every|last|today|yesterday|whenever|until|from|during|before)\b/i],
  ['thing', /^(?:the|an?|some|two|three|\d+)\b/i],
];

/** What the words of a sentence show; not what it is about. */
const signs: readonly (readonly [name: string, shows: Sought])[] = [
  ['does not', sought(/\b(?:does|do|did|has|have|had|is|are|was|were|will|would|can|could) not\b|\bcannot\b/i)],
  ['goes on', sought(/\b(?:still|yet|again|keeps?|always|every time|since)\b/i)],
  [
    'goes wrong',
    sought(
      /\b(?:wrong|broken|missing|lost|late|fail(?:ed|s)?|error|stopped|disappeared|gone|damaged|cancelled|charged|twice|stuck|slow|crash\w*|blocked|empty|never)\b/i,
    ),
  ],
  ['is well', sought(/\b(?:fine|works?|working|good|normal|okay|ok|running|can see)\b/i)],
  ['is a', sought(/\b(?:is|are|was|were) (?:an?|the|your|our) /i)],
  [
    'any thing',
    sought(
      /\bthe (?:page|message|e-?mail|file|folder|screen|button|option|link|box|app|site|problem|issue|error|thing|menu|window|tab|program|system|computer|item|list|name|number|date|time|end|way|result|same|one|other|first|second|next|last|new|old)s?\b/i,
    ),
  ],
  ['money', sought(/[€£$]|\b(?:euros?|pounds?|dollars?)\b/i)],
  [
    'date',
    sought(
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/i,
    ),
  ],
  ['spliced', sought(/, (?:you|it|the|your|our|there|now|on|so|that|this) /i)],
  ['also', sought(/\b(?:also|too|even|only|just|then|now)\b/i)],
];

const negated = sought(/\b(?:not|no|never|nothing|nobody|none|cannot|without)\b|n['’]t\b/i);
const doubted = sought(
  /\b(?:may|might|maybe|perhaps|probably|seems?|seemed|appears?|think|guess|suppose|should|could|would|if)\b/i,
);
const ironic = sought(
  /\b(?:lovely|wonderful|great|brilliant|marvellous|bravo|congratulations|genius|nice|funny|joke|circus|miracle)\b/i,
);
const past = /\b(?:was|were|had|did)\b|\w+ed\b/i;
const perfect = sought(/\b(?:has|have) (?:\w+ )?(?:been|\w+ed|gone|come|got|had)\b/i);

const joined = sought(/\b(?:and|but|because|so|when|while|after|until) (?:you|we|it|the|your|our|they|there)\b/i);
const shortened = sought(/\b(?:u|ur|im|ive|dont|cant|wont|pls|plz|thx)\b/i);

/** The chance as odds: what models can add up and part. */
export const odds = (chance: number): number => Math.log(Math.max(0.01, chance) / Math.max(0.01, 1 - chance)) / 4;

/**
 * What tells whether a sentence is worth telling back: what listening takes its source to be, beside the other sentences; where in
 * the source it stands; how it begins and ends, what it leaves open, what speaks against its grammar; and the kinds of its words.
 *
 * @param names - words the message writes as names
 */
export function featuresOf(statement: Statement, manner: Manner, names?: ReadonlySet<string>): Seen {
  const { text, source, at } = statement;
  const seen: Seen = new Map();
  const add: Add = (name, value = 1) => seen.set(name, (seen.get(name) ?? 0) + value);
  const own = manner.sentences[at];
  if (own) {
    const others = manner.sentences.filter((_, i) => i !== at);
    const most = Math.max(0, ...others.filter(({ ask }) => ask < 0.5).map(({ gist }) => gist));
    add('gist', odds(own.gist));
    add('aside', odds(own.aside));
    add('ask', odds(own.ask));
    add('ahead', own.gist - most);
    add(own.gist >= most ? 'first by gist' : 'behind by gist');
  }
  add(`at ${Math.min(at, 4)}`);
  if (at === manner.sentences.length - 1) add('last');
  add(`of ${Math.min(6, manner.sentences.length)}`);
  for (const [kind, chance] of Object.entries(manner.chances)) add(`kind ${kind}`, chance);
  add('sorry', manner.sorry);
  addLook(add, text, source);
  addGrammar(add, statement, names);
  return seen;
}

type Add = (name: string, value?: number) => void;

const verbs = new Set(['be', 'have', 'do', 'can', 'says', 'said', 'say']);

/** Where its words stand in their sentence, what speaks against their grammar, and which kinds of words follow which. */
function addGrammar(add: Add, { text, read, place }: Statement, names: ReadonlySet<string> | undefined): void {
  if (place) {
    const { first, last, of, joint, next } = place;
    add(`joint ${joint}`);
    add(`next ${next}`);
    if (first === 0) add('opens');
    if (last === of - 1) add('closes');
    add(`pieces ${last - first + 1}`);
    if (first === 0 && last === of - 1) add('all of it');
  }
  const bare = `${text.charAt(0).toLowerCase()}${text.slice(1)}`.replace(/\.$/, '');
  for (const doubt of doubtsOf(bare)) add(`doubt: ${doubt}`);
  const words = read.replace(/“[^”]*”/g, 'Name').split(' ');
  if (opensSurely(words)) add('opens surely');
  if (opensBarely(words, names)) add('opens barely');
  const form = formOf(text);
  for (let at = 1; at < form.length; at++) add(`${form[at - 1]} ${form[at]}`);
  add(`verbs ${Math.min(5, form.filter((kind) => verbs.has(kind)).length)}`);
  add('strange', form.filter((kind) => kind === 'other' || kind === 'others').length / form.length);
}

/** How it begins and ends, and what its words show. */
function addLook(add: Add, text: string, source: string): void {
  const words = wordsOf(text);
  const sourceWords = wordsOf(source);
  add(`long ${Math.min(6, Math.floor(words.length / 4))}`);
  add('whole', words.length / Math.max(1, sourceWords.length));
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (words.slice(0, 4).some((word) => pointing.test(word))) add('points early');
  if (words.slice(4).some((word) => pointing.test(word))) add('points late');
  if (pointing.test(last)) add('points last');
  if (hanging.test(last)) add('hangs');
  if (/^[a-z]/.test(text)) add('small');
  add(`begins ${beginnings.find(([, begins]) => begins.test(text))?.[0] ?? 'otherwise'}`);
  for (const [name, shows] of signs) if (shows.test(text)) add(name);
  if (first === 'you' && negated.test(text)) add('you not');
  if (first !== 'you' && negated.test(text)) add('not');
  if (namesTrouble(text)) add('trouble');
  if (doubted.test(text)) add('doubts');
  if (doubted.test(source)) add('source doubts');
  if (ironic.test(source)) add('irony');
  if (/[!?]{2,}|\b[A-Z]{4,}\b/.test(source)) add('loud');
  if (past.test(text)) add('past');
  if (perfect.test(text)) add('perfect');
  if (/\d/.test(text)) add('figure');
  if (/(?<=[\p{Ll}\d,] )\p{Lu}/u.test(text)) add('name');
  if (/[“”"]/.test(text)) add('quotes');
  add('commas', Math.min(3, text.split(',').length - 1));
  if (joined.test(text)) add('joined');
  if (/\s[-–—]\s|[;:/()]/.test(text)) add('marks');
  if (!/^[\s\p{L}]*\p{Lu}/u.test(source.trimStart())) add('source small');
  if (/\bi\b/.test(source)) add('careless');
  if (shortened.test(source)) add('careless');
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\d][\p{L}\d'.-]*(?<![.'-])/gu) ?? []
  );
}
