import type { Ask, Reading } from '../listen/types';
import { isAsk } from './english/is-ask';
import { partsOf } from './english/parts';
import { plainText } from './english/plain';
import { indirectQuestion, statedQuestion } from './english/question';
import { type Request, toRequest, withoutMark } from './english/request';
import { baseVerbs } from './english/words';

/** Nobody asks in one breath for longer. */
const longestAsk = 400;

/** What the customer wants of us, as far as a reply can name it. */
export interface Wants {
  /** Their words, with their places in the message. */
  asks: readonly Ask[];
  /** The same, put into our mouth; one for each. */
  requests: readonly Request[];
}

/**
 * The asks of the reading that a reply can name. Where there is none of them, what the message itself asks or wishes is taken:
 * a question under a story, a title that asks, "I want to …".
 */
export function wantsOf(text: string, reading: Reading): Wants {
  const named = reading.asks
    .filter(({ start, end }) => end <= text.length && end - start <= longestAsk)
    .flatMap(inTwo)
    .map(withoutMark)
    .filter((ask) => isAsk(ask, text));
  // "Still waiting for the report… please send it": the second is the ask.
  const waited = named.filter((ask) => !/^\W*(?:(?:i|we)(?: am| are|'m|'re) )?still waiting\b/i.test(ask.text));
  const asks = waited.length ? waited : named;
  const requests = asks.map((ask) => sound(toRequest(ask, text)));
  if (requests.some(isSayable)) return { asks, requests };
  const own = ownAsks(text);
  return own.asks.length ? own : { asks, requests };
}

const telling = '(?:tell|let|explain to|show|inform)(?: (?:me|us))';
const secondAsk = new RegExp(`\\s+and (?:please |also |then )*(?=${telling}\\b)`, 'i');
const afterTelling = new RegExp(
  `^(?:(?:can|could|would|will) you |please )+(?:please |also )*${telling}\\b.+?(\\s+and (?:please |also |then )*)(?=(\\p{L}+) (?:the|my|our|your|it|me|us|this|that|them|a|an)\\b)`,
  'iu',
);

/** "Do I have to change, do I lose something, is it better to wait?" asks three things. */
function inQuestions(ask: Ask): Ask[] {
  if (!ask.text.trimEnd().endsWith('?')) return [ask];
  const parts = ask.text.split(anotherQuestion);
  let from = 0;
  return parts.map((words) => {
    const at = ask.text.indexOf(words, from);
    from = at + words.length;
    const text = words.endsWith('?') ? words : `${words}?`;
    return { start: ask.start + at, end: ask.start + from, text, summary: text };
  });
}

const anotherQuestion =
  /,\s+(?:and |or )?(?=(?:do|does|did|is|are|can|could|will|would|should|must|what|how|when|where|who|which)\s+(?:i|we|it|there|the|my|our|your|this|that|they)\s+\S+)/i;

/** "Return one of them and tell me how it happened" are two; so are "tell us what has to change and move the training". */
function inTwo(ask: Ask): Ask[] {
  const questions = inQuestions(ask);
  if (questions.length > 1) return questions;
  const told = secondAsk.exec(ask.text);
  const behind = told ? undefined : afterTelling.exec(ask.text);
  const verb = behind?.[2]?.toLowerCase() ?? '';
  const joint = told?.[0] ?? (baseVerbs.has(verb) ? behind?.[1] : undefined);
  if (!joint) return [ask];
  const at = told ? told.index : behind!.index + behind![0].length - joint.length;
  const part = (from: number, to: number): Ask => {
    const words = ask.text.slice(from, to);
    return { start: ask.start + from, end: ask.start + to, text: words, summary: words };
  };
  return [part(0, at), part(at + joint.length, ask.text.length)];
}

/** Two sentences that lost the stop between them, and a farewell at the end: said on, they would be our own slips. */
const runTogether =
  /^\p{L}+ and \p{L}+(?: \p{L}+)? (?:are|is)\b|\byou had no idea\b|^whether it or\b|(\p{L})\1{3,}|\b(?:thank\w*|regards|cheers|sincerely)\b|\bso you \w+ed\b|^help why\b|\b(?:you|we|us|it|\p{L}{3,}['’”]?) (?<!\b(?:that|which|what|when|if|whether|because|where|who|as|since|how|all|everything|than|before|after|until|and|so|why|while|or|but|though|whatever|once|unless|someone|something|anything|think|sure) )(?:you|we) (?:are|cannot|do not|did not|were|could not|have (?:a|the|no|not|two|three|four|tried|checked|been|therefore|also|now|already|\d))\b/iu;

/** "What to do": every reply answers that. */
const namesNothing =
  /^why (?:this|that|it) (?:is|was|happens|happened|is (?:so|happening))$|^(?:what|how) (?:you |we |to )(?:can |could |should |have to )?(?:do|help|fix|solve|resolve)(?: (?:it|this|that|next|now|about it|about this|else))?$/i;

/** What is not sure to be one whole sentence is left out rather than told. */
function sound({ ask, question, bullet, asked }: Request): Request {
  const whole = (words: string | undefined) => words !== undefined && !runTogether.test(words);
  return {
    ...(ask && whole(ask) && !/^\w+ (?:you|it|this|that|us|them|him|her)$|^let you know$/i.test(ask) && { ask }),
    ...(question && whole(question) && !namesNothing.test(question) && { question }),
    ...(bullet && whole(bullet) && bullet !== 'let you know' && !/[=*\\]/.test(bullet) && { bullet }),
    ...(asked && startsAsking.test(asked) && { asked }),
  };
}

const startsAsking =
  /^“(?:and |so |or )?(?:what|how|when|where|why|which|who|whose|is|are|was|were|do|does|did|can|could|will|would|should|shall|has|have|had|am|any|may|feasible|possible)\b/i;

function isSayable({ ask, question, bullet, asked }: Request): boolean {
  return Boolean(ask ?? question ?? bullet ?? asked);
}

function ownAsks(text: string): Wants {
  const title = titleQuestion(text);
  if (title) return title;
  const plain = plainText(text);
  const questions = [...plain.matchAll(/[^.!?\n]+[.!?\n]?/g)]
    .filter(([words]) => words.endsWith('?') && words.length >= 8 && words.length <= longestAsk)
    .map((found) => spanAsk(found[0], found.index))
    .filter((ask) => isAsk(ask, text));
  const reported = [
    ...plain.matchAll(/\b(?:asks|asked|wonders|would like to know|wants to know) ((?:if|whether) [^.!?\n]{8,120})/gi),
  ].map((found) => spanAsk(found[1]!.replace(/^if\b/i, 'whether'), found.index + found[0].length - found[1]!.length));
  const asked = [...questions, ...reported, ...announced(plain)]
    .map((ask) => [ask, sound(toRequest(ask, text))] as const)
    .filter(([, said]) => isSayable(said));
  const found = asked.length ? asked : [...pleas(text, plain), ...wishes(text), ...needs(text)].slice(0, 1);
  return { asks: found.map(([ask]) => ask), requests: found.map(([, said]) => said) };
}

/** "I would like to know three things: when it comes, who brings it, and what it costs": each is an ask. */
function announced(plain: string): Ask[] {
  const found =
    /\b(?:know|ask|questions?|things?|points?)\b[^.!?\n:]{0,30}:\s+((?:when|whether|who|what|how|where|why|which|if)\b[^.!?\n]+)/i.exec(
      plain,
    );
  if (!found) return [];
  const parts = found[1]!.split(
    /,\s*(?:and\s+)?(?=(?:when|whether|who|what|how|where|why|which)\b)|\s+and\s+(?=(?:whether|who|what|how|where|why)\b)/i,
  );
  if (parts.length < 2) return [];
  const from = found.index + found[0].length - found[1]!.length;
  return parts.map((words) => spanAsk(words, plain.indexOf(words, from)));
}

/** "Why is mail showing up twice", the first line alone: a title that asks. */
function titleQuestion(text: string): Wants | undefined {
  const [first = '', ...rest] = text.split('\n');
  if (!/^(?:why|how|what|where|when|which|is|are|can|does|do)\b/i.test(first) || rest.join('').trim().length < 20)
    return undefined;
  const question = indirectQuestion(plainText(first));
  if (!question) return undefined;
  return { asks: [spanAsk(first, 0)], requests: [{ question, bullet: question }] };
}

/** "Please update it for the old system", where listening took it for no ask. */
function pleas(text: string, plain: string): (readonly [Ask, Request])[] {
  return [...plain.matchAll(/(?:^|[.!?\n])\s*((?:please|kindly)\b[^.!?\n]{8,200})/gi)]
    .map((found) => spanAsk(found[1]!, found.index + found[0].length - found[1]!.length))
    .filter((ask) => isAsk(ask, text))
    .map((ask) => [ask, sound(toRequest(ask, text))] as const)
    .filter(([, said]) => said.ask !== undefined);
}

const wished =
  /^(?:i|we)(?: (?:just|really|still|also|simply|do|desperately|am|are))*(?:'m|'d| would)? (?:want|wish|desire|hope|would (?:like|love)|like|love|trying|looking|hoping) to (?!know\b|say\b|ask\b|be\b|thank\b|complain\b|report\b|share\b|add\b|point\b|make\b|let\b|commend\b)/i;

/** "I want to open it anyway": what they are after, where they ask for nothing else. */
function wishes(text: string): (readonly [Ask, Request])[] {
  const parts = partsOf(text).filter(({ text: words, asked }) => !asked && wished.test(words));
  for (const { text: words, start } of parts) {
    const ask = spanAsk(words, start);
    const said = sound(toRequest({ ...ask, text: words.replace(wished, 'I want to ') }, text));
    if (said.ask && !/ (?:it|this|that|them)$/.test(said.ask)) return [[ask, said]];
  }
  return [];
}

/** "I'd need the certificate for the swing": a thing they cannot do without. */
function needs(text: string): (readonly [Ask, Request])[] {
  return partsOf(text)
    .filter(
      ({ text: words, asked }) =>
        !asked &&
        /^(?:i|we)(?:'d| would)?(?: (?:also|still|just|urgently|really|do))* need (?:the|an?|my|our|your|another|new|some|more) \p{L}/iu.test(
          words,
        ),
    )
    .map(({ text: words, start }) => spanAsk(words, start))
    .filter((ask) => isAsk(ask, text))
    .map(
      (ask) => [ask, sound(toRequest({ ...ask, text: ask.text.replace(/^(\w+)(?:'d| would)/i, '$1') }, text))] as const,
    )
    .filter(([, said]) => said.ask !== undefined);
}

function spanAsk(words: string, start: number): Ask {
  const lead = words.length - words.trimStart().length;
  const text = words.trim();
  return { start: start + lead, end: start + lead + text.length, text, summary: text };
}

/** What is wanted as words for slots. */
export interface Said {
  ask?: string | undefined;
  question?: string | undefined;
  asked?: string | undefined;
  asks?: string | undefined;
}

/**
 * One ask by itself, several as a list; of several of which only one can be said, that one.
 * @param toldToo whether a question that is told rather than asked counts ("I wonder when it ships")
 */
export function sayWants({ asks, requests }: Wants, text: string, toldToo: boolean): Said {
  const bullets = withoutEchoes(requests.map(({ bullet }) => bullet).filter((bullet) => bullet !== undefined));
  const sayable = requests.filter(({ bullet, asked }) => (bullet === undefined ? asked : bullets.includes(bullet)));
  const only = sayable.length === 1 ? sayable[0] : undefined;
  return {
    ask: only?.ask,
    question: only?.question ?? (asks.length === 0 && toldToo ? statedQuestion(text) : undefined),
    asked: only?.asked,
    asks: bullets.length > 1 && bullets.length <= longestList ? listOf(bullets) : undefined,
  };
}

/** Of two lines that say the same (a title and its body) the longer is kept. */
function withoutEchoes(lines: readonly string[]): string[] {
  const words = lines.map((line) => new Set(line.toLowerCase().match(/\p{L}{4,}/gu) ?? []));
  return lines.filter((_, i) =>
    lines.every((_, j) => {
      if (i === j || !words[i]!.size) return true;
      const shared = [...words[i]!].filter((word) => words[j]!.has(word)).length / words[i]!.size;
      const longer = words[j]!.size > words[i]!.size || (words[j]!.size === words[i]!.size && j < i);
      return shared < 0.75 || !longer;
    }),
  );
}

/** A longer list would be a parrot's. */
const longestList = 7;

function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
