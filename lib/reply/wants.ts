import type { Ask, Reading } from '../listen/types';
import { asksPlainly, isAsk } from './english/is-ask';
import { partsOf } from './english/parts';
import { plainText } from './english/plain';
import { isResolved, isSober } from './english/plain-fact';
import { indirectQuestion, statedQuestion } from './english/question';
import { type Request, toRequest, withoutMark } from './english/request';
import { baseVerbs } from './english/words';
import { isAside, isWanted } from './stance';
import { type Tellable, tellableOf } from './wanted';

/** Nobody asks in one breath for longer. */
const longestAsk = 400;

/** What the customer wants of us, as far as a reply can name it. */
export interface Wants {
  /** Their words, with their places in the message. */
  asks: readonly Ask[];
  /** The same, put into our mouth; one for each. */
  requests: readonly Request[];
  /** The same, as sentences about the customer can tell them; one for each. */
  tellable: readonly Tellable[];
}

/**
 * The asks of the reading that a reply can name. Where there is none of them, what the message itself asks or wishes is taken:
 * a question under a story, a title that asks, "I want to …".
 */
export function wantsOf(text: string, reading: Reading): Wants {
  const named = reading.asks
    .filter(({ start, end }) => end <= text.length && end - start <= longestAsk)
    .filter((ask) => isMeant(reading, ask))
    .flatMap(inTwo)
    .map(withoutMark)
    .filter((ask) => isAsk(ask, text));
  // "Still waiting for the report… please send it": the second is the ask.
  const waited = named.filter((ask) => !/^\W*(?:(?:i|we)(?: am| are|'m|'re) )?still waiting\b/i.test(ask.text));
  const asks = waited.length ? waited : named;
  const requests = together(asks, text);
  const tellable = asks.map((ask) => (numbered.test(ask.text) ? {} : tellableOf(ask, toldPlainly(ask, text), text)));
  if (requests.some(isSayable)) return { asks, requests, tellable };
  const own = asks.length ? nothing : meant(ownAsks(text), reading);
  return own.asks.length ? own : { asks, requests, tellable };
}

/** The asks one by one; "it" may stand for what the ask before it names. */
function together(asks: readonly Ask[], text: string): Request[] {
  const requests: Request[] = [];
  for (const ask of asks) {
    const before = requests.at(-1);
    requests.push(
      numbered.test(ask.text) ? {} : sound(toRequest(ask, text), before !== undefined && isSayable(before)),
    );
  }
  return requests;
}

/** The ask as it was said, where that is one whole sentence. */
function toldPlainly(ask: Ask, text: string): Request {
  const { ask: task, question } = toRequest(ask, text);
  const whole = (words: string | undefined) =>
    words !== undefined && !runTogether.test(words) && !namesNothing.test(words);
  return {
    ...(task && whole(task) && !namesNoThing.test(task) && !lacksObject.test(task) && { ask: task }),
    ...(question && whole(question) && { question }),
  };
}

/** "(1) who is coming, (2) when": to name one of them would pass over the others. */
const numbered = /(?:^|[\s:])\(?1\)\s.*[\s,;]\(?2\)\s/s;

const nothing: Wants = { asks: [], requests: [], tellable: [] };

/** What was found by its form alone, without what they don't mean. */
function meant({ asks, requests }: Omit<Wants, 'tellable'>, reading: Reading): Wants {
  const kept = asks.map((ask) => isMeant(reading, ask));
  return {
    asks: asks.filter((_, i) => kept[i]),
    requests: requests.filter((_, i) => kept[i]),
    tellable: asks.map((ask, i) => tellableOf(ask, requests[i] ?? {})).filter((_, i) => kept[i]),
  };
}

/** "1. Tell me where it is": an item of a list of wishes, or an order that names to whom. Nobody writes these in passing. */
const ordered =
  /^\s*(?:\d{1,2}[.)]|[-*•])\s+\p{L}|^\W*(?:please |kindly )(?:tell|send|refund|give|show|explain|let)\b|^\W*(?:tell|send|refund|give|show) (?:me|us)\b/iu;

/** "Could someone have a look this week?": put to us in so many words. */
const courteous =
  /^\W*(?:and |so |also )?(?:can|could|would) (?:you|someone|somebody|one of you)\b(?! (?:believe|imagine|be serious|get any)\b).*\?\s*$/iu;

function isMeant(reading: Reading, { start, end, text }: Ask): boolean {
  if ((ordered.test(text) || courteous.test(text)) && !isAside(reading, { start, end })) return true;
  const asks = text.includes('?') || asksPlainly.test(text);
  return isWanted(reading, { start, end, asks }) && !isAside(reading, { start, end });
}

/** Is there a sentence that surely holds a wish, beside those in which the asks stand? */
export function wantsMore({ manner }: Reading, text: string, asks: readonly Ask[]): boolean {
  return (manner?.sentences ?? []).some(
    ({ ask, aside, start, end }) =>
      (ask >= sureWish || alsoAsks.test(text.slice(start, end))) &&
      aside < 0.3 &&
      !asks.some((other) => other.start < end && start < other.end) &&
      isAsk({ start, end, text: text.slice(start, end), summary: '' }, text),
  );
}

const sureWish = 0.6;

/** "And can I return it": one more question, whatever mark ends it. */
const alsoAsks =
  /^\W*(?:and|also|plus)\W+(?:can|could|do|does|is|are|will|would|may) (?:i|we|it|you|the|my|our|there|they)\b/i;

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
  /\s+(?:and|or),?\s+(?:if (?:not|so),?\s+)?(?=(?:(?:what|how|when|where|why|who)\s+)?(?:do|does|did|is|are|can|could|will|would|should|must|may)\s+(?:i|we|it|they|you)\s+\S+)|,\s+(?:and |or )?(?=(?:do|does|did|is|are|can|could|will|would|should|must|what|how|when|where|who|which)\s+(?:i|we|it|there|the|my|our|your|this|that|they)\s+\S+)/i;

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
  /\b(?:alone|back|it|this|them|now|again|today|please|asap|too|either) (?:you|we) (?:want|need|would|know|think|hate|love|like|just)\b|\b(?:by|from|to) ourselves\b|^\p{L}+ and \p{L}+(?: \p{L}+)? (?:are|is)\b|\byou had no idea\b|^whether it or\b|(\p{L})\1{3,}|\b(?:thank\w*|regards|cheers|sincerely)\b|\bso you \w+ed\b|^help why\b|^whether that \p{L}+ (?:is|was|are)$|\b(?:and|or)(?:,? if (?:not|so),?)? (?:(?:what|how|when|where|why|who) )?(?:do|does|did|may) (?:you|we|it|they)\b|\b(?:you|we|us|it|\p{L}{3,}['’”]?) (?<!\b(?:that|which|what|when|if|whether|because|where|who|as|since|how|all|everything|than|before|after|until|and|so|why|while|or|but|though|whatever|once|unless|someone|something|anything|think|sure) )(?:you|we) (?:are|cannot|do not|did not|were|could not|have (?:a|the|no|not|two|three|four|tried|checked|been|therefore|also|now|already|\d))\b/iu;

/** "What to do": every reply answers that. */
const namesNothing =
  /^whether (?:anyone|anybody|someone|somebody|you|we) can (?:please )?(?:tell|help|explain to|inform|assist)(?: (?:you|us))?(?: now| today| out)?$|^whether (?:anyone|anybody|someone|somebody|others) (?:else )?(?:is|are|has|have|else)\b|^what (?:is|was) (?:going on|wrong|happening|up)$|^what (?:the )?(?:problem|issue|matter) (?:is|was|could be|can be|may be)$|^what happened$|^what could be the (?:problem|issue)$|^what you (?:need|have|are supposed) to do$|^(?:what|which) (?:are )?(?:your|the|our) (?:ideas|suggestions|options)(?: are)?$|^whether there (?:are|is) any(?: other| more)? (?:ideas?|suggestions?|solutions?|way|fix|options?|thoughts?|help|advice)$|^why (?:this|that|it) (?:is|was|happens|happened|is (?:so|happening))$|^(?:what|how) (?:you |we |to )(?:can |could |should |have to )?(?:do|help|fix|solve|resolve)(?: (?:it|this|that|next|now|about it|about this|else))?$/i;

/** What is not sure to be one whole sentence is left out rather than told. */
function sound({ ask, question }: Request, follows = false): Request {
  const whole = (words: string | undefined) =>
    words !== undefined &&
    !runTogether.test(words) &&
    isClear(follows ? words.replace(/\b(?:it|they)\b/i, 'the') : words);
  return {
    ...(ask && whole(ask) && !namesNoThing.test(ask) && !lacksObject.test(ask) && { ask }),
    ...(question && whole(question) && { question }),
  };
}

/** "Let you know", "ask for everything", "give you an option": done to nothing in particular. */
const namesNoThing =
  /^\w+ (?:you|it|this|that|us|them|him|her)$|^let you know$|^\w+(?: (?:you|for|to|with|about|at))* (?:everything|anything|something|nothing|it all|all|more|some|an? (?:option|answer|reply|solution|chance))(?: \w+ly)?$/i;

/** "Correct until next week": what is left out, a reply would leave out, too. */
const lacksObject =
  /^(?:correct|send|refund|change|cancel|fix|update|repair|replace|return|deliver|pay|exchange|remove|add|delete|resend|release|credit) (?:until|by|before|today|now|tomorrow|asap|immediately|within|in|on|as|at|from|for free|back(?: to)?$)\b/i;

/** Can it be said by itself, without a noun that stands elsewhere and without a figure of speech? */
function isClear(words: string): boolean {
  if (namesNothing.test(words) || /\b(?:link|url)$/i.test(words) || /\b(?:be|have|is|are|of|for|to) \d+$/.test(words))
    return false;
  return isResolved(words, { object: true }) && isSober(words) && !/[“”"=*\\]/.test(words);
}

export function isSayable({ ask, question }: Request): boolean {
  return Boolean(ask ?? question);
}

function ownAsks(text: string): Omit<Wants, 'tellable'> {
  const title = titleQuestion(text);
  if (title) return title;
  const plain = plainText(text);
  const questions = [...plain.matchAll(/[^.!?\n]+[.!?\n]?/g)]
    .filter(
      ([words]) =>
        (words.endsWith('?') || asksPlainly.test(words.replace(/[.!\n]$/, ''))) &&
        words.length >= 8 &&
        words.length <= longestAsk,
    )
    .map((found) => spanAsk(found[0], found.index))
    .filter((ask) => isAsk(ask, text));
  const reported = [
    ...plain.matchAll(/\b(?:asks|asked|wonders|would like to know|wants to know) ((?:if|whether) [^.!?\n]{8,120})/gi),
  ].map((found) => spanAsk(found[1]!.replace(/^if\b/i, 'whether'), found.index + found[0].length - found[1]!.length));
  const own = [...questions, ...reported, ...announced(plain)];
  const asked = together(own, text)
    .map((said, i) => [own[i]!, said] as const)
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
function titleQuestion(text: string): Omit<Wants, 'tellable'> | undefined {
  const [first = '', ...rest] = text.split('\n');
  if (!/^(?:why|how|what|where|when|which|is|are|can|does|do)\b/i.test(first) || rest.join('').trim().length < 20)
    return undefined;
  const question = indirectQuestion(plainText(first));
  if (!question) return undefined;
  return { asks: [spanAsk(first, 0)], requests: [sound({ question })] };
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
        /^(?:(?:i|we)(?:'d| would)?(?: (?:also|still|just|urgently|really|do))* need|(?:our|my|the) \p{L}+ (?:still |now |also )?needs) (?:the|an?|my|our|your|another|new|some|more) \p{L}/iu.test(
          words,
        ),
    )
    .map(({ text: words, start }) => spanAsk(words, start))
    .filter((ask) => isAsk(ask, text))
    .map(
      (ask) =>
        [
          ask,
          sound(
            toRequest(
              {
                ...ask,
                text: ask.text
                  .replace(/^(\w+)(?:'d| would)/i, '$1')
                  .replace(/^(?:our|my|the) \p{L}+ (?:\p{L}+ )?needs/iu, 'I need'),
              },
              text,
            ),
          ),
        ] as const,
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
  asks?: string | undefined;
}

/** What a reply says of the asks, and what it has to leave unsaid. */
export interface Wanted {
  said: Said;
  /** The lines of `said.asks` are all to do ("send you a receipt") or all to be answered ("whether …"). */
  form?: 'to-do' | 'to-answer';
  /** They want more than what `said` names. */
  unsaid: boolean;
}

/**
 * One ask by itself, several as a list of one form. Several of which only one can be said are left unsaid: to name one of
 * them would pass over the others.
 * @param toldToo whether a question that is told rather than asked counts ("I wonder when it ships")
 */
export function sayWants({ asks, requests }: Omit<Wants, 'tellable'>, text: string, toldToo: boolean): Wanted {
  const sayable = requests.filter(isSayable);
  const kept = withoutEchoes(sayable.map(({ ask, question }) => question ?? ask ?? ''));
  const questions = sayable.some(({ question }) => question);
  // "Whether we can not call" is no question of theirs.
  const distinct = sayable.filter(
    ({ ask, question }) => kept.includes(question ?? ask ?? '') && !(questions && ask?.startsWith('not ')),
  );
  if (distinct.length > 1 && distinct.length <= longestList) {
    const toDo = distinct.every(({ ask, question }) => ask && !question);
    const lines = distinct.map(({ ask, question }) => (toDo ? ask! : (question ?? `whether we can ${ask}`)));
    return { said: { asks: listOf(lines) }, form: toDo ? 'to-do' : 'to-answer', unsaid: sayable.length < asks.length };
  }
  const [only] = distinct;
  if (distinct.length === 1 && asks.length - sayable.length < 1)
    return { said: only!.question ? { question: only!.question } : { ask: only!.ask }, unsaid: false };
  const question = asks.length === 0 && toldToo ? statedQuestion(text) : undefined;
  return question && isClear(question) ? { said: { question }, unsaid: false } : { said: {}, unsaid: asks.length > 0 };
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
