import type { Ask } from '../../listen/types';
import { asksPlainly, isAsk } from '../english/is-ask';
import { partsOf } from '../english/parts';
import { plainText } from '../english/plain';
import { indirectQuestion } from '../english/question';
import { type Request, toRequest } from '../english/request';
import { isSayable, sound, wholeOf } from './sayable';

/** What was found, and how it can be said; one for each. */
export interface OwnAsks {
  asks: readonly Ask[];
  requests: readonly Request[];
}

/** UTF-16 units. Nobody asks in one breath for longer. */
export const longestAsk = 400;

/** What the message asks or wishes by its form alone, where listening found nothing that can be said. */
export function ownAsks(text: string): OwnAsks {
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
  const asked = together(own.map((ask) => wholeOf(toRequest(ask, text))))
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
function titleQuestion(text: string): OwnAsks | undefined {
  const [first = '', ...rest] = text.split('\n');
  if (!/^(?:why|how|what|where|when|which|is|are|can|does|do)\b/i.test(first) || rest.join('').trim().length < 20)
    return undefined;
  const question = indirectQuestion(plainText(first));
  if (!question) return undefined;
  return { asks: [spanAsk(first, 0)], requests: [sound(wholeOf({ question }))] };
}

/** "Please update it for the old system", where listening took it for no ask. */
function pleas(text: string, plain: string): (readonly [Ask, Request])[] {
  return [...plain.matchAll(/(?:^|[.!?\n])[^\S\n]*((?:please|kindly)\b[^.!?\n]{8,200})/gi)]
    .map((found) => spanAsk(found[1]!, found.index + found[0].length - found[1]!.length))
    .filter((ask) => isAsk(ask, text))
    .map((ask) => [ask, sound(wholeOf(toRequest(ask, text)))] as const)
    .filter(([, said]) => said.ask !== undefined);
}

const wished =
  /^(?:i|we)(?: (?:just|really|still|also|simply|do|desperately|am|are))*(?:'m|'d| would)? (?:want|wish|desire|hope|would (?:like|love)|like|love|trying|looking|hoping) to (?!know\b|say\b|ask\b|be\b|thank\b|complain\b|report\b|share\b|add\b|point\b|make\b|let\b|commend\b)/i;

/** "I want to open it anyway": what they are after, where they ask for nothing else. */
function wishes(text: string): (readonly [Ask, Request])[] {
  const parts = partsOf(text).filter(({ text: words, asked }) => !asked && wished.test(words));
  for (const { text: words, start } of parts) {
    const ask = spanAsk(words, start);
    const said = sound(wholeOf(toRequest({ ...ask, text: words.replace(wished, 'I want to ') }, text)));
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
            wholeOf(
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
          ),
        ] as const,
    )
    .filter(([, said]) => said.ask !== undefined);
}

export function spanAsk(words: string, start: number): Ask {
  const lead = words.length - words.trimStart().length;
  const text = words.trim();
  return { start: start + lead, end: start + lead + text.length, text, summary: text };
}

/** The whole asks one by one; "it" may stand for what the ask before it names. */
export function together(whole: readonly Request[]): Request[] {
  const requests: Request[] = [];
  for (const request of whole) {
    const before = requests.at(-1);
    requests.push(sound(request, before !== undefined && isSayable(before)));
  }
  return requests;
}
