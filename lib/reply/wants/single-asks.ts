import type { Ask } from '../../listen/types';
import { mayGoOn } from '../english/goes-on';
import { indirectQuestion } from '../english/question';
import { type Request, toRequest } from '../english/request';
import { baseVerbs } from '../english/words';
import { isSayable, sound, wholeOf } from './sayable';

/** One ask as the single things it asks for, each with its place in the message. */
export function inSingle(ask: Ask): Ask[] {
  const items = inItems(ask);
  return (items.length > 1 ? items : [ask]).flatMap(inTwo);
}

/** "(1) who is coming, (2) when, (3) how the rent is reduced": items numbered in one line, without what leads up to them. */
function inItems(ask: Ask): Ask[] {
  const marks = [...ask.text.matchAll(/(?:^|(?<=[\s:;,(]))\(?([1-9])[).:]\s+/g)];
  if (marks.length < 2 || marks.some((mark, i) => Number(mark[1]) !== i + 1)) return [];
  const items: Ask[] = [];
  for (const [i, mark] of marks.entries()) {
    const from = mark.index + mark[0].length;
    const until = marks[i + 1]?.index ?? ask.text.length;
    const words = ask.text
      .slice(from, until)
      .replace(/[\s,;]+(?:and|or)?\s*\(?$/i, '')
      .trimEnd();
    const before = items.at(-1);
    // "Who is coming, when": the second asks for the time of the first.
    const item = words.toLowerCase().replace(/\W+$/, '');
    const alone = before && Object.hasOwn(inFull, item) && inFull[item];
    const text = alone ? `${before.text} and ${alone}` : words;
    const start = alone ? before.start : ask.start + from;
    if (alone) items.pop();
    items.push({ start, end: ask.start + from + words.length, text, summary: text });
  }
  return items;
}

/** A question word that stands alone, as it can stand behind another question: "who is coming, when". */
export const inFull: Readonly<Record<string, string>> = {
  when: 'at what time',
  where: 'at what place',
  why: 'for what reason',
  how: 'in what way',
};

const price =
  /^\W*(?:(?:and|or) )?((?:what|how much) (?:does|do|will|would) (?:it|this|that|they) cost(?: me| us)?|(?:does|do|will|would) (?:it|this|that|they) cost (?:something|anything|extra|more))\W*$/i;
const asksWhether = /^\W*(?:(?:and|or|also|then|otherwise),? )*(?:is|are|do|does|can|could|will|would|may) /i;

/** What these words ask, if a reply can tell it by itself. */
const saidOf = (text: string): Request =>
  sound(wholeOf(toRequest({ start: 0, end: text.length, text, summary: text })));

/** "Is there a day permit, and what does it cost?": the price is that of the thing before, and said with it. What we are asked to do stays by itself. */
export function withItsPrice(asks: readonly Ask[], message: string): Ask[] {
  const whole: Ask[] = [];
  for (const ask of asks) {
    const before = whole.at(-1);
    const asked = price.exec(ask.text)?.[1];
    const isBeside = before && /^[\s?,]*(?:(?:and|or)\s+)?$/i.test(message.slice(before.end, ask.start));
    const text = asked && isBeside && asksWhether.test(before.text) ? withPrice(before, asked, ask, message) : '';
    if (before && text) whole[whole.length - 1] = { ...before, end: ask.end, text, summary: text };
    else whole.push(ask);
  }
  return whole;
}

const putToUs = /\b(?:can|could|will|would) (?:you|someone|somebody|anyone|anybody|one of you)\b/i;

/** The two as one question; what no reply can tell stays as it was written, and may be quoted so. Empty where they stay apart. */
function withPrice(before: Ask, asked: string, ask: Ask, message: string): string {
  const said = saidOf(before.text);
  const written = message.slice(before.start, ask.end);
  if (!isSayable(said)) return /[?!.;\n]./s.test(written) ? '' : written;
  const joined = `${before.text.replace(/[\s?!.,]+$/, '')}, and ${asked.toLowerCase()}?`;
  return said.question && !putToUs.test(before.text) && /\band wh/.test(saidOf(joined).question ?? '') ? joined : '';
}

const telling = '(?:tell|let|explain to|show|inform)(?: (?:me|us))';
const secondAsk = new RegExp(`\\s+and (?:please |also |then )*(?=${telling}\\b)`, 'i');
/** "I want my money back and I want the old one" */
const secondWish =
  /(?<=^\W*(?:(?:so|and|also|but) )?(?:i|we)\b.{8,200}?)\s+and (?=(?:i|we)(?:'d| would)?(?: also)? (?:want|need|like|expect|demand)\b)/i;

/** "Tell me where it is now or give me the button back" */
const elseGiven =
  /(?<=\b(?:where|when|what|how|why|whether|which|who)\b[^,;]{8,80})\s+or (?:please |else )?(?=(?:give|send|bring|call|ring) (?:me|us)\b)/i;
const afterTelling = new RegExp(
  `^(?:(?:can|could|would|will) you |please )+(?:please |also )*${telling}\\b.+?(\\s+and (?:please |also |then )*)(?=(\\p{L}+) (?:(?:at|into|over|up|after|out) )?(?:(me|us)|the|my|our|your|it|this|that|them|a|an)\\b)`,
  'iu',
);

/** "Do I have to change, do I lose something, is it better to wait?" asks three things. */
function inQuestions(ask: Ask): Ask[] {
  if (!ask.text.trimEnd().endsWith('?')) return [ask];
  const parts = withConditions(ask.text);
  let from = 0;
  return parts.map((words) => {
    const at = ask.text.indexOf(words, from);
    from = at + words.length;
    const text = words.endsWith('?') ? words : `${words}?`;
    return { start: ask.start + at, end: ask.start + from, text, summary: text };
  });
}

/** "Are there any others how will I know": a second question behind the first, with nothing between them. */
const behindAnother =
  /(?<=^\W*(?:is|are|do|does|did|can|could|will|would|any|has|have)\b[^?,;.]{10,120})(?<!\b(?:me|us|know|understand|explain|see|tell|say|ask|idea|clue|on|of|about|to|and|or|but|exactly|out|sure|wonder|wondering|showing?|learn|check|matter|depend|depends|guide|instructions|that|is|are|for|like|as|explaining)) (?=(?:how|when|where|why|what) (?:will|do|does|did|can|could|should|would|is|are|am) (?:i|we|it|you|they|that|this|the|my)\b)/i;

/** The parts a question falls into; "If I couple two," stays with the question it is the condition of. */
function withConditions(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  const unjoined = behindAnother.exec(text);
  if (unjoined) return [text.slice(0, unjoined.index), text.slice(unjoined.index + 1)].flatMap(withConditions);
  for (const joint of text.matchAll(new RegExp(anotherQuestion, 'gi'))) {
    if (condition.test(text.slice(from, joint.index))) continue;
    parts.push(text.slice(from, joint.index));
    from = joint.index + joint[0].length;
  }
  return [...parts, text.slice(from)];
}

const condition =
  /^\W*(?:(?:and|so|but|then|also)\s+)?(?:if|when|once|after|before|since|as|because|in case|unless|while)\b[^?]*$/i;

const anotherQuestion =
  /\s+(?:and|or),?\s+(?:if (?:not|so),?\s+)?(?=(?:(?:what|how|when|where|why|who)\s+)?(?:do|does|did|is|are|can|could|will|would|should|must|may)\s+(?:i|we|it|they|you|there|(?:the|my|our|your) \S+)\s+\S+)|,\s+(?:and |or )?(?=(?:do|does|did|is|are|can|could|will|would|should|must|what|how|when|where|who|which)\s+(?:i|we|it|there|the|my|our|your|this|that|they)\s+\S+)/i;

/** "Does it work there or do I need another?": one question with two answers, where it can be said as one. */
function isEither(text: string): boolean {
  const [first = '', ...others] = text.split(/,?\s+or\s+/i);
  return (
    others.length === 1 &&
    withConditions(first).length === 1 &&
    withConditions(others[0]!).length === 1 &&
    / or /.test(wholeOf({ question: indirectQuestion(text) ?? '' }).question ?? '')
  );
}

/** "Return one of them and tell me how it happened" are two; so are "tell us what has to change and move the training". */
function inTwo(ask: Ask): Ask[] {
  const questions = inQuestions(ask);
  if (questions.length > 1) return isEither(ask.text) ? [ask] : questions;
  const told = secondAsk.exec(ask.text) ?? secondWish.exec(ask.text) ?? elseGiven.exec(ask.text);
  const behind = told ? undefined : afterTelling.exec(ask.text);
  const verb = behind?.[2]?.toLowerCase() ?? '';
  const goesOn = behind && mayGoOn(behind[0], /^(?:i|we)$/i) && !behind[3];
  const joint = told?.[0] ?? (baseVerbs.has(verb) && !goesOn ? behind?.[1] : undefined);
  if (!joint) return [ask];
  const at = told ? told.index : behind!.index + behind![0].length - joint.length;
  const part = (from: number, to: number): Ask => {
    const words = ask.text.slice(from, to);
    return { start: ask.start + from, end: ask.start + to, text: words, summary: words };
  };
  return [part(0, at), part(at + joint.length, ask.text.length)];
}
