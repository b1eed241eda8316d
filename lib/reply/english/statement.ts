import { supplyVerbless } from './bare-news';
import { dropStress, tidy } from './clause';
import { supplySubject } from './elliptic';
import { expand } from './person';
import { isPlainStatement } from './statement-gate';
import { opensBarely, opensSurely } from './statement-opening';
import { mended, passive, turn } from './statement-turn';
import { beginsSurely } from './subject';
import { isFiniteVerb } from './verbs';
import { curled, namesTrouble } from './words';

/** What a statement may rely on beside its own words. */
export interface StatementContext {
  /** "Today" and "tomorrow" still mean what they meant when it was written. */
  sameDay: boolean;
  /** The statement told right before it, of the sentence before in the message: what "it" and "mine" may point to. */
  before?: string | undefined;
  /** Words the message writes with a capital inside its sentences: names. */
  names?: ReadonlySet<string>;
}

/** Words; what is longer is not taken in at a glance. */
const longest = 26;

/** Lead-ins that carry no fact, with what they lean on: "hi Ana, well, …", "just wanted to say …". */
const leadIn =
  /^[\s"'*_,;:.–—-]*(?:(?:hi|hello|hey|hiya|dear|good (?:morning|day|afternoon|evening)|morning|evening)\b(?:[^,.!?]{0,30}[,.!]|\s+(?:there|all|team|guys|folks|again|everyone|support)\b)?[\s,]*)?(?:(?:and|but|so|also|well|ok so|okay so|ok|okay|yes|yeah|no(?=,| (?:i|we|you)\b)|now|then|plus|anyway|however|unfortunately|sadly|apparently|again|basically|honestly|seriously|frankly|actually|literally|obviously|clearly|because|although|though|yet|sorry|please note(?: that)?|fyi|to be honest|tbh|btw|by the way|as you know|in fact|once again|on top of that|for the record|subject:|re:|first(?:ly|(?=,))|second(?:ly|(?=,))|finally|(?:i )?just (?:wanted|want) to (?:say|add|let you know|tell you)(?: that)?|(?:(?:it is|it's|kind of|quite|how) )?funny (?:that|how)|(?:i )?love (?:how|that)(?= (?:the|your|my|our)\b)|(?:i )?think there(?: is|'s) (?:a mistake|an error)(?::|,)?|not (?:blaming|accusing) any(?:one|body)(?:,)?)\b[,.!:]?\s+)*/i;

/** "I noticed that your site is down": the fact stands behind it. */
const meta =
  /^(?:I (?:also |just |now |only |have )*(?:see|saw|noticed|found|found out|realised|realized|discovered|learned|learnt|understand|understood) (?:today |now |that )*(?:that )?|(?:the|my|our) (?:main |only |real |next |other )?(?:problem|issue|trouble|thing|fact|point) is(?: that|,)? |it (?:turns out|turned out|seems|appears)(?: that)? |please note that |note that |as I (?:said|wrote|told you),? )(?=(?:the|my|our|your|i|we|there|all|both|some|no|nothing|nobody|\p{Lu}\p{Ll}+)\b)/iu;

/** What trails behind and says nothing. */
const tail =
  /(?:,?\s+(?:please|thanks?|thank you|at all|though|too|tbh|lol|as well|right|either|you know|by the way|and so on|etc|now then|mind you|day \d+(?: here| now)?|for (?:it|this|that|them)|if that (?:matters|helps)|apparently|yet again))+$/i;

const subjects =
  'i|im|ive|we|my|our|it|its|this|that|the|you|your|no|not|please|they|he|she|there|nobody|no one|nothing|everyone|everything|each|every|mine|then|now|can|could|would|how|what|why|otherwise|somebody|someone|bags?|suitcases?|luggage|parcel|order|room';
const did =
  "got|received|paid|ordered|bought|booked|called|rang|phoned|waited|asked|sent|tried|returned|still|want|need|never|been|waiting|cannot|can't|cant|no";

/** Where one statement ends and the next may begin. */
const joints = new RegExp(
  `\\n|\\s*;\\s+|\\s+[-–—]+\\s+|:\\s+|,\\s+(?=(?:and|but|so|yet|because|although|though|even though|${subjects}|${did})\\b)|\\s+(?=(?:but|because|although|though|even though)\\s)|\\s+(?=so (?:i|we|you|it|the|my|now)\\b)|,?\\s+(?=otherwise\\b)|\\s+(?=and (?:${subjects}|${did})\\b)`,
  'giu',
);

/**
 * What a sentence of theirs states, said to them: "hi, ordered a size 8, got a 6" → ["You ordered a size 8 and got a 6."].
 * What is no plain fact (a wish, a verdict, a threat, a question) is left out, and so is all of which the grammar is unsure.
 * @param sentence one sentence of a message that `plainText` made ready
 */
export function statementsOf(sentence: string, context: StatementContext): string[] {
  const told: { text: string; joint: string; i: number }[] = [];
  const all = pieces(sentence);
  for (const [i, { text, joint }] of all.entries()) {
    const last = told.at(-1);
    if (i > 0 && leavesOutAnother(text, all[i - 1]!.text)) continue;
    const said = state(text, { ...context, before: last ? last.text : context.before });
    // "…, even though I am in tab 2": by itself it tells where they are, and not what is the matter.
    if (said && concedes.test(joint) && last?.i !== i - 1 && bareState.test(said)) continue;
    if (said) told.push({ text: said, joint, i });
    // "It opens, but …": without what stands against it, the first half would say that all is well.
    else if (last?.i === i - 1 && turns.test(joint) && !namesTrouble(last.text)) told.pop();
  }
  const sentences: string[] = [];
  let lastAt = -2;
  for (const { text, joint, i } of told) {
    const previous = sentences.at(-1);
    const joined = previous && lastAt === i - 1 ? join(previous, joint, text) : undefined;
    if (joined) sentences[sentences.length - 1] = joined;
    else sentences.push(text);
    lastAt = i;
  }
  return sentences.map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
}

/** "It asked again, but did not load": who did not is the one before, and not the writer. */
function leavesOutAnother(text: string, before: string): boolean {
  const bare = expand(text.replace(leadIn, ''));
  if (supplySubject(bare) === bare) return false;
  const whole = expand(before.replace(leadIn, ''));
  return (
    supplySubject(whole) === whole && !/^(?:\p{L}+,? ){0,4}?(?:I|we)\b/iu.test(whole) && beginsSurely(whole.split(' '))
  );
}

/** The sentence cut at its joints, each piece with the word that joins it to the one before. */
function pieces(sentence: string): { text: string; joint: string }[] {
  const plain = quoted(sentence)
    .replace(hole, ' □ ')
    .replace(/\([^()]{0,90}\)|\s*\([^()]*$/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
  const cut: { text: string; joint: string }[] = [];
  let from = 0;
  let joint = '';
  for (const found of plain.matchAll(joints)) {
    const rest = plain.slice(found.index + found[0].length);
    const word = /^(?:and|but|so|yet|because|although|though|even though)\b/i.exec(rest)?.[0].toLowerCase() ?? '';
    // "The lamp and the shade": what stands behind "and" is no clause.
    const bare = rest.slice(word.length).trim();
    const loose = (word === 'and' || word === '') && !/[;:–—-]/.test(found[0]);
    // A title, or any line under which a sentence of its own begins.
    const broken = found[0] === '\n';
    const line = plain.slice(0, found.index);
    if (broken && (goesOn.test(line) || !(beginsClause(bare) || (!word && line.length < brokenFrom)))) continue;
    // "Filters run on new mail but not on moved mail": half of it would say the opposite.
    if (word === 'but' && !beginsClause(bare.replace(/^(?:not|no|only|never)\b.*/i, ''))) continue;
    if (loose && !broken && !(beginsClause(bare) && startsClause(plain.slice(from, found.index)))) continue;
    cut.push({ text: plain.slice(from, found.index), joint });
    from = found.index + found[0].length;
    joint = broken ? '.' : word || found[0].trim();
  }
  cut.push({ text: plain.slice(from), joint });
  return cut.map((piece) => ({ ...piece, text: piece.text.replace(/\n/g, ' ') })).filter(({ text }) => text.trim());
}

/** What stood behind the preposition was a link or a name that is not told: no sentence without it. */
const hole = /(?<=\b(?:by|on|to|with|from|at|of|for|via|in|into|under|through)) {3,}(?=\p{Ll})/giu;

/** UTF-16 units. No mail program breaks a line before. */
const brokenFrom = 60;

/** A line that ends so was broken in the middle. */
const goesOn =
  /(?:,|\b(?:the|an?|my|our|your|of|in|on|at|for|with|from|by|to|and|or|but|that|which|who|as|like|than|when|where|while|because|if|after|before|since|until|is|are|was|were|has|have|had|not|will|can))$/i;

/** Heat that cannot be left out without a hole: "I was stupid enough to pay". */
const predicative =
  /\b(?:be|been|is|was|are|were|am|so|too|very|really|not|how|'s|'re|'m) (?:\p{L}+ )?(?:stupid|ridiculous|useless|pathetic|idiotic|dumb|crappy)\b/iu;

function beginsClause(text: string): boolean {
  const words = supplyVerbless(supplySubject(expand(text))).split(' ');
  return (
    beginsSurely(words) ||
    /^(?:please|want|need|can|could|would|how|what|why|not)\b/i.test(text) ||
    /^(?:it|they|he|she|mine|nobody|nothing|no one|everyone|otherwise|somebody|someone)\b/i.test(text) ||
    (/^(?:this|that|its)$/i.test(words[0]!) && isFiniteVerb(words[1]?.toLowerCase() ?? ''))
  );
}

/** Is what stands before a joint whole, so that the sentence may be cut there? */
function startsClause(text: string): boolean {
  const rest = text.replace(leadIn, '');
  const words = supplyVerbless(supplySubject(expand(rest))).split(' ');
  return opensSurely(words, rest) || beginsClause(rest) || !rest.trim() || wordless.test(text);
}

/** Before these the sentence only begins: "just landed, …", "not even mad, …". */
const wordless = /^(?:just|not|no|still|great|good|so|ok|well|yes|thanks|hello|hi)\b/i;

/** Single quotation marks about words become the double ones a reply uses. */
function quoted(text: string): string {
  return curled(text.replace(/(?<=^|[\s(])'([^'\n]{2,40})'(?=[\s.,;:!?)]|$)/g, '"$1"'));
}

/** One piece, said to them, without capital and stop; undefined where it is no plain fact. */
function state(piece: string, context: StatementContext): string | undefined {
  if (/\?\s*$/.test(piece)) return undefined;
  const stripped = piece.replace(leadIn, '').replace(/[\s.!,;:…]+$/, '');
  if (/^\W*(?:otherwise|or else)\b/i.test(piece)) return undefined;
  if (predicative.test(stripped)) return undefined;
  const expanded = dropStress(expand(stripped))
    .replace(meta, '')
    .replace(tail, '')
    .replace(/[\s,]+$/, '');
  const supplied = mended(passive(supplyVerbless(/^have\b/i.test(expanded) ? expanded : supplySubject(expanded))));
  const words = cutShort(supplied.replace(spliced, '').split(' ').filter(Boolean));
  const text = words.join(' ');
  // What a quotation says is no verb of the sentence: “profile in use” is a name here.
  const outside = text.replace(/“[^”]*”/g, 'Name').split(' ');
  if (!opensSurely(outside, context.before) || opensBarely(outside, context.names)) return undefined;
  const turned = turn(tidy(text));
  if (!turned) return undefined;
  return isPlainStatement(turned, stripped, context) ? turned : undefined;
}

/** A second clause that leaves its article or subject out, spliced on by a comma: "…, takes four minutes", "…, phone has 40". */
const spliced =
  /(?<=^(?:\S+ ){2,}\S+), (?!(?:and|but|or|so|which|who|where|when|as|although|though|because|since|the|my|our|your|a|an|i|we|you|it|there|nobody|no|all|both|every|each)\b)(?:\p{L}+ )?(?:is|was|are|were|has|had|have|will|can|says|takes|did|does|do|arrived?|came|gone|number)\b[^,]*$/iu;

/** Where a clause that is too long may end and still be whole. */
const ends = /^(?:when|after|before|until|since|because|without|despite|which|whenever|although|though|so|while)$/i;

function cutShort(words: string[]): string[] {
  if (words.length <= longest) return words;
  for (let at = longest; at >= 6; at--) {
    const before = words[at - 1]!;
    if (ends.test(words[at]!) && !/^(?:as|so|to|even|just|and|or|about|not|only|is|are|was|have|has)$/i.test(before))
      return words.slice(0, at).map((word, i) => (i === at - 1 ? word.replace(/,$/, '') : word));
  }
  return words;
}

const concedes = /^(?:although|though|even though)$/;
const bareState = /^you (?:are|were|have|had) (?!not\b|no\b|\p{L}+ed\b|been\b|paid\b|sent\b|told\b)/iu;

/** A clause behind these stands against the one before. */
const turns = /^(?:but|yet|although|though|even though)$/;

const sameDoer = /^you (?!are\b|were\b)(?=\p{L}+)/iu;

/** Two neighbours as one sentence, where both together stay short. */
function join(first: string, joint: string, then: string): string | undefined {
  if (`${first} ${then}`.split(' ').length > longest) return undefined;
  if (/^(?:but|because|although|though|even though)$/.test(joint))
    return `${first}${joint === 'because' ? '' : ','} ${joint} ${then}`;
  if (/^(?:and|,)?$/.test(joint) && sameDoer.test(first) && sameDoer.test(then) && !/ and /.test(first))
    return `${first} and ${then.replace(sameDoer, '')}`;
  return joint === 'and' && !/ and /.test(`${first} ${then}`) ? `${first}, and ${then}` : undefined;
}
