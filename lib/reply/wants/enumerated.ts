import { listMark } from '../../listen/list-mark';
import type { ListedAsk } from '../english/own-words';
import { isBaseVerb } from '../english/verbs';
import { baseVerbs, curled } from '../english/words';
import { type Enumeration, fewestItems, inARow, mostItems, withoutRemark } from './in-a-row';
import { inFull } from './single-asks';

/** One item as it stands in the message, without its mark. */
interface Item {
  start: number;
  words: string;
  /** More is told behind it on its line: a few words are no more than a heading. */
  goesOn?: boolean;
}

/** What a lead lets its items be: things to be done, to be told, or to be had. */
type Lead = 'task' | 'question' | 'thing';

/** UTF-16 units. Who writes more between two items tells a story. */
const longestItem = 320;
const longestLead = 240;

const number = '(?:two|three|four|five|six|a few|some|several|a couple of|\\d)';
const announced = `(?:the following(?: \\p{L}+)?|(?:(?:these|the following) )?${number} (?:\\p{L}+ )?(?:things|questions|points|requests))`;
const anybody = '(?:you|somebody|someone|your (?:team|office|department|company))';
/** "…, if it is not too much trouble" */
const end = '(?:,[^,:;]{1,60},?)?\\s*[:.]?\\s*$';

const leads: readonly [Lead, RegExp][] = [
  [
    'task',
    new RegExp(
      `(?:\\b(?:that|if|whether) ${anybody}(?: (?:would|could|can|will|might|should|shall|please|kindly|now))*|\\b(?:can|could|would|will|might) ${anybody}(?: (?:please|kindly|also|therefore|now))*|\\b(?:ask|asking|want|need|require|request|like|expect|urge) ${anybody} to|^\\W*(?:so |therefore |and )*(?:please|kindly)|\\b(?:please|to|you|kindly) (?:do|see to|arrange|sort out) ${announced})${end}`,
      'iu',
    ),
  ],
  [
    'question',
    new RegExp(
      `(?:\\b(?:to (?:know|ask|learn|understand)|(?:tell|inform|advise) (?:me|us)|let (?:me|us) know|confirm|clarify|answer|wonder|wondering|asking)(?: ${announced})?|\\b(?:questions?|(?:few|some|couple of|two|three|four) (?:quick |short )?q(?:'?s|ueries))(?: (?:is|are|for you|about [^:.]{1,60}))?)${end}`,
      'iu',
    ),
  ],
  [
    'thing',
    new RegExp(
      `^\\W*(?:required|requested|needs?|needed|wanted|asks|requests|wishes|to do|(?:our|my) (?:requests|demands|wishes))\\W*$|\\b(?:i|we)(?:'d|'m|'re| would| should| do| am| are| shall)?(?: (?:also|therefore|hereby|now|still|just|only|really))* (?:like|want|need|expect|require|request|demand|claim|ask(?:ing)? for)(?: ${announced})?(?: from you| of you)?${end}`,
      'iu',
    ),
  ],
];

/** The sentence before a place, where it leads up to what stands there. */
function leadAt(text: string, at: number): { kind: Lead; start: number } | undefined {
  const head = text.slice(Math.max(0, at - longestLead), at).trimEnd();
  const stops = [...head.slice(0, -1).matchAll(/[.!?]\s+|\n+/g)];
  const last = stops.at(-1);
  const from = last ? last.index + last[0].length : 0;
  const words = head.slice(from).replace(/’/g, "'");
  const kind = leads.find(([, pattern]) => pattern.test(words))?.[0];
  return kind && { kind, start: at - Math.min(at, longestLead) + from };
}

const asksByWord = /^(?:(?:until|by|from|at|in|to|for) )?(?:what|when|where|why|who|whom|whose|which|how|whether)\b/i;
const turned = /^(?:is|are|was|were|do|does|did|can|could|will|would|should|may|must|has|have) (?!to\b|not\b)/i;
const aThing =
  /^(?:the|an?|my|our|your|all|both|one|two|three|four|five|six|\d+|some\w*|that|full|written|proof|copies|confirmation|compensation)\b/i;
/** "Refund the fee": a verb stands first. */
function isOrder(words: string): boolean {
  const [first = ''] = words.split(' ');
  return baseVerbs.has(first) || isBaseVerb(first);
}

/** "Credit note", "report": no order is so short without what it is done to. */
const shortestOrder = 3;
const takesObject = /^\p{L}+ (?:the|an?|my|our|your|it|me|us|them|this|that|these|those|all|both|\d)/iu;

/** Words of a thing that is called by no more than its name. */
const longestName = 5;

/** An item as an ask of its own; undefined where it is none. */
function wholeItem(kind: Lead, written: string): string | undefined {
  const words = written
    .replace(/\s+/g, ' ')
    .replace(/^(?:and|or|also|then|finally|lastly)\b,?\s+/i, '')
    .replace(/^until then /i, '')
    .replace(/[\s,;]+(?:and|or)?\s*$/i, '')
    .replace(/[.!;:,\s]+$/, '');
  if (words.split(' ').length < 2) return undefined;
  if (words.endsWith('?')) return words;
  if (asksByWord.test(words)) return withoutRemark(words);
  // "If it won't go, how we export it": the question, and under which condition.
  const [, condition, asked = ''] = /^(if [^,]{3,60}), (?:then )?(.+)$/i.exec(words) ?? [];
  if (condition && asksByWord.test(asked)) return `${asked} ${condition.charAt(0).toLowerCase()}${condition.slice(1)}`;
  if (kind === 'question' && /^if\b/i.test(words)) return withoutRemark(words.replace(/^if\b/i, 'whether'));
  if (turned.test(words)) return `${words}?`;
  const small = words.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());
  if (kind === 'question') return words;
  const isThing = aThing.test(small);
  if (isThing && kind === 'task') return `I would like ${withoutRemark(small)}`;
  if (kind === 'thing' && (isThing || /^(?:to|for) /i.test(small)))
    return `I would like ${withoutRemark(small.replace(/^for /i, ''))}`;
  const length = words.split(' ').length;
  // "Express delivery of the right ones, at your cost": said best as it stands.
  if (kind === 'thing' && !isThing && length > longestName && !isOrder(small)) return words;
  // "Tracking number for the card": a list leaves the article out.
  const isNamed =
    !isOrder(small) || (length <= shortestOrder && !takesObject.test(small)) || / (?:up|out|off|back) of /.test(small);
  if (kind === 'thing' && isNamed && !/^(?:please|kindly|do|that) /i.test(small))
    return `I would like the ${withoutRemark(small)}`;
  return `please ${small.replace(/^(?:please|kindly) /i, '')}`;
}

/** Words. */
const longestHeading = 3;

/** The items of a list as asks; `lead` says what they are. */
function enumeration(items: readonly Item[], lead: { kind: Lead; start: number } | undefined): Enumeration | undefined {
  if (!lead || items.length < fewestItems || items.length > mostItems) return undefined;
  const asks: ListedAsk[] = [];
  for (const [i, { start, words, goesOn }] of items.entries()) {
    const end = start + words.length;
    const before = asks.at(-1);
    const alone = words.toLowerCase().replace(/\W+/g, '');
    if (before && Object.hasOwn(inFull, alone)) {
      const both = `${before.text} and ${inFull[alone]}`;
      asks[asks.length - 1] = { start: before.start, end, text: both, summary: both };
      continue;
    }
    const text = wholeItem(lead.kind, curled(words));
    if (text)
      asks.push({
        start: i ? start : lead.start,
        end,
        text,
        summary: text,
        ...(!(goesOn && words.split(' ').length <= longestHeading) && { item: words }),
      });
  }
  const last = items.at(-1)!;
  return asks.length >= fewestItems ? { start: lead.start, end: last.start + last.words.length, asks } : undefined;
}

/** A list that nothing leads up to is one of asks where each item asks by its form: "are the results there", "I want it by Friday". */
function asksItself(items: readonly Item[]): { kind: Lead; start: number } | undefined {
  const asks = items.every(
    ({ words }) =>
      words.endsWith('?') || turned.test(words) || /^(?:please|kindly|i (?:want|need|would like))\b/i.test(words),
  );
  return asks && items[0] ? { kind: 'question', start: items[0].start } : undefined;
}

/** Lines with marks, below what leads up to them; of each its first sentence. */
function inLines(text: string): Enumeration[] {
  const lists: Item[][] = [[]];
  const heads: number[] = [0];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (!line.trim()) continue;
    const marked = listMark.exec(line)?.[0].length;
    if (marked) {
      const words = line.slice(marked).trimEnd();
      const stop = words.search(/[.!?]\s/);
      lists
        .at(-1)!
        .push({ start: index + marked, words: stop < 0 ? words : words.slice(0, stop + 1), goesOn: stop >= 0 });
    } else {
      lists.push([]);
      heads.push(index + line.length);
    }
  }
  return lists.flatMap((items, i) => enumeration(items, leadAt(text, heads[i]!) ?? asksItself(items)) ?? []);
}

/** "(a) …, (b) …", "1) … 2) …" within a line, and "Firstly, … Secondly, …". */
const counted =
  /(?<=[\p{L}\d,;:.!?)] {1,2})\(?([a-h]|[1-9])\)(?= \S)|(?<=[.:;!?]\s)(first|second|third|fourth|fifth|final|last)(?:ly)?[,:](?= \S)/giu;
const places = ['first', 'second', 'third', 'fourth', 'fifth'];

function placeOf(sign: string, place: number): number {
  if (/^(?:final|last)$/.test(sign)) return place;
  if (/^\d$/.test(sign)) return Number(sign);
  return sign.length === 1 ? sign.charCodeAt(0) - 'a'.charCodeAt(0) + 1 : places.indexOf(sign) + 1;
}

/** Items that are counted in running text. */
function inRunningText(text: string): Enumeration[] {
  const rows: RegExpMatchArray[][] = [];
  for (const found of text.matchAll(counted)) {
    const row = rows.at(-1) ?? [];
    const before = row.at(-1);
    const place = placeOf((found[1] ?? found[2]!).toLowerCase(), row.length + 1);
    if (before && place === row.length + 1 && found.index! - before.index! <= longestItem) row.push(found);
    else if (place === 1) rows.push([found]);
    else rows.push([]);
  }
  return rows.flatMap((row) => {
    const items = row.map(({ 0: sign, 2: inWords, index }, i): Item => {
      const start = index! + sign.length + 1;
      const next = row[i + 1]?.index ?? start + longestItem;
      const within = text.slice(start, next);
      const stop = (inWords || i + 1 === row.length ? /[.!?;](?=\s|$)|\n/ : /\n/).exec(within);
      return { start, words: within.slice(0, stop ? stop.index + 1 : within.length).trimEnd() };
    });
    return (row[0] && enumeration(items, leadAt(text, row[0].index!))) ?? [];
  });
}

const semicolon = /;\s+/g;
const betweenQuestions =
  /,\s+(?:and\s+)?(?=(?:whether|when|who|what|how|where|why|which)\b)|\s+and\s+(?=(?:whether|who|what|how|where|why)\b)/gi;
const betweenThings =
  /,\s+(?:and,?\s+)?(?=(?:until then )?(?:the|an?|my|our|your|one|two|three|four|five|six|\d+)\s)/gi;

/** What stands in one sentence behind a colon, parted by semicolons or commas. */
function behindColon(text: string): Enumeration[] {
  return [...text.matchAll(/:\s+(?=[\p{L}\d])/gu)].flatMap(({ 0: colon, index }) => {
    const kind = leadAt(text, index + 1)?.kind;
    const start = index + colon.length;
    if (!kind || colon.includes('\n')) return [];
    const sentence = /^(?:[^.!?\n]|[.!?](?!\s|$))+\??/.exec(text.slice(start, start + longestItem * 2))?.[0] ?? '';
    const between = { question: betweenQuestions, thing: betweenThings, task: semicolon }[kind];
    const joints = [...sentence.matchAll(sentence.includes(';') ? semicolon : between)];
    const bounds = [0, ...joints.map((joint) => joint.index + joint[0].length)];
    const items = bounds.map((from, i) => ({
      start: start + from,
      words: sentence.slice(from, joints[i]?.index ?? sentence.length),
    }));
    return enumeration(items, leadAt(text, index + 1)) ?? [];
  });
}

/** All that the message leads up to and counts off, in order; none lies within another. */
export function enumerated(text: string): Enumeration[] {
  const found: Enumeration[] = [];
  for (const one of [...inLines(text), ...inRunningText(text), ...behindColon(text), ...inARow(text)])
    if (!found.some((other) => other.start < one.end && one.start < other.end)) found.push(one);
  return found.sort((a, b) => a.start - b.start);
}
