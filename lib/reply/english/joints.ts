import { matchesIn } from '../../listen/expressions';
import { supplySubject } from './elliptic';
import { leadIn } from './lead-in';
import { expand } from './person';
import { beginsSurely } from './subject';
import { curled } from './words';

/** A stretch of a sentence between two joints. */
export interface Piece {
  start: number;
  end: number;
  /** What joins it to the one before. */
  joint: string;
}

const subjects =
  'i|im|ive|we|my|our|it|its|this|that|the|you|your|no|not|please|they|he|she|there|nobody|no one|nothing|everyone|everything|each|every|mine|then|now|can|could|would|how|what|why|otherwise|somebody|someone|bags?|suitcases?|luggage|parcel|order|room';
const did =
  "got|received|paid|ordered|bought|booked|called|rang|phoned|waited|asked|sent|tried|returned|still|want|need|never|been|waiting|cannot|can't|cant|no";

/** A stop behind these ends no sentence. */
const shortForms = 'mrs?|ms|dr|st|vs|approx|no|nr|ft|min|max|incl|excl|inc|ltd|ref|ext|etc|resp|est|ca';

/** Where one statement ends and the next may begin. */
const joints = new RegExp(
  [
    '\\n',
    '\\s*;\\s+',
    '\\s+[-–—]+\\s+',
    ':\\s+',
    `,\\s+(?=(?:and|but|so|yet|because|although|though|even though|${subjects}|${did})\\b)`,
    '\\s+(?=(?:but|because|although|though|even though)\\s)',
    '\\s+(?=so (?:i|we|you|it|the|my|now)\\b)',
    ',?\\s+(?=otherwise\\b)',
    `\\s+(?=and (?:${subjects}|${did})\\b)`,
    // "Side. why is nobody here", "help.i cannot get in": no capital says that a sentence begins.
    `(?<=\\p{L}{2}(?<!\\b(?:${shortForms})))\\.(?:\\s+(?=\\p{L})|(?=(?:i|it|my|the|we) ))`,
    // "Done all of it still same problem", "need help my account is gone", "tried it, did not help"
    ',?\\s+(?=(?:still (?:the )?same|(?:please|send) help)\\b)',
    '(?<=\\bneed help)\\s+(?=(?:i|my|the|it|we|our)\\b)',
    ",\\s+(?=(?:still |just )?(?:did|does|has)(?:n'?t| not) (?:help|work)\\b)",
    ',\\s+(?=(?:today|tonight) (?:i|it|the|my|we|our|your|they|nobody|there)\\b)',
  ].join('|'),
  'giu',
);

/** What stood behind the preposition was a link or a name that is not told: no sentence without it. */
const hole =
  /(?<=\b(?:by|on|to|with|from|at|of|for|via|in|into|under|through)) {3,}(?=\p{Ll}|[.!?,]*$)|(?<=[\p{L}\d,]) {5,}(?=\p{Ll})/gu;

/** A line that ends so was broken in the middle. */
const goesOn =
  /(?:,|\b(?:the|an?|my|our|your|of|in|on|at|for|with|from|by|to|and|or|but|that|which|who|as|like|than|when|where|while|because|if|after|before|since|until|is|are|was|were|has|have|had|not|will|can))$/i;

/** A sentence made ready to be cut: brackets and stray blanks gone, quotation marks in pairs. Lengths change. */
export function prepared(sentence: string): string {
  return quoted(sentence)
    .replace(hole, ' □ ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\([^()]{0,90}\)|\([^()]*$/g, ' ')
    .replace(/ & /g, ' and ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()
    .replace(salutation, '');
}

/** "Dear Lost Property, the parcel came": whom they write to is no part of what they tell. */
const salutation = /^\W*dear (?!me\b|oh\b|god\b)[^,.!?\n]{1,50}[,!]\s+/i;

/** The pieces of a prepared sentence, one after the other. */
export function piecesOf(plain: string): Piece[] {
  const cut: Piece[] = [];
  let start = 0;
  let joint = '';
  for (const found of matchesIn(joints, plain)) {
    const end = found.index;
    const isBreak = found[0] === '\n';
    if (isBreak && isWrapped(plain.slice(plain.lastIndexOf('\n', end - 1) + 1, end), plain.slice(end + 1))) continue;
    // "My wife and I": no clause ends behind two words.
    if (/^\s+$/.test(found[0]) && /^\s*\S+(?: \S+)?$/.test(plain.slice(start, end))) continue;
    if (/\p{L}/u.test(plain.slice(start, end))) cut.push({ start, end, joint });
    start = end + found[0].length;
    const word = /^(?:and|but|so|yet|because|although|though|even though|otherwise)\b/i.exec(plain.slice(start))?.[0];
    joint = isBreak ? '.' : (word?.toLowerCase() ?? found[0].trim());
  }
  if (/\p{L}/u.test(plain.slice(start))) cut.push({ start, end: plain.length, joint });
  return cut;
}

/** Does a line go on in the next? It was broken where it was full, or in the middle of a clause. */
function isWrapped(line: string, next: string): boolean {
  if (goesOn.test(line)) return true;
  return /^\p{Ll}/u.test(next) && (line.length >= brokenFrom || /^(?:and|or|of|in|with|to|for) /.test(next));
}

/** UTF-16 units. No mail program breaks a line before. */
const brokenFrom = 60;

/** Single quotation marks about words become the double ones a reply uses. */
function quoted(text: string): string {
  return curled(text.replace(/(?<=^|[\s(])'([^'\n]{2,40})'(?=[\s.,;:!?)]|$)/g, '"$1"'));
}

/** "It asked again, but did not load": who did not is the one before, and not the writer. */
export function leavesOutAnother(text: string, before: string): boolean {
  const bare = expand(text.replace(leadIn, ''));
  if (supplySubject(bare) === bare) return false;
  const whole = expand(before.replace(leadIn, ''));
  return (
    supplySubject(whole) === whole && !/^(?:\p{L}+,? ){0,4}?(?:I|we)\b/iu.test(whole) && beginsSurely(whole.split(' '))
  );
}
