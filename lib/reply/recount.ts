import type { Reading } from '../listen/types';
import { plainText } from './english/plain';
import { statementsOf } from './english/statement';
import { namesTrouble } from './english/words';

/**
 * Chances from which a sentence is told, and words a recount may have. A sentence beside the gist is told only where it is no
 * aside; of the asks the reply has slots of their own.
 */
const enough = { ofCore: 0.75, ofSentence: 0.6, beside: 0.27, aside: 0.3, ask: 0.5, repeat: 0.05, words: 5 } as const;
const room = { mail: { sentences: 3, words: 48 }, chat: { sentences: 2, words: 30 } } as const;

/** What they did wrong or will not do: from us it would be a reproach. */
const reproach =
  /^This (?:problem|issue|error) (?:is|was) not\b|^There (?:is|was) nothing wrong\b|^You (?:have |had )?(?:(?:\p{L}+ )?(?:misread|mistyped|forgot|forgotten|mixed|misunderstood|overlooked|messed)\b|made (?:a|the) (?:mistake|typo)|decided not\b|will not\b|refuse\b|do not want to\b|.*\b(?:wrong|wrongly|by mistake|by accident|accidentally)$)|^(?:It was|That was) your\b|^No \p{L}+, |\bthe following\b|^You (?:are (?:an? )?\p{Lu}\p{Ll}+$|\p{L}+ \p{L}+ it$)/u;

/** Right before it, on the same line, a message of a program is announced. */
const quotesProgram = /\b(?:(?:warning|error|pop-?up) )?(?:message|warning|error|notice|prompt)s?:[^\n]*$/i;

/** They have our word. */
const wasPromised = /^(?:You (?:were|had been|have been) promised|(?:You write that )?[Ww]e (?:had )?promised)\b/;

/** UTF-16 units. A program's message goes on no longer. */
const longestQuoted = 400;

/** How often it happened is worth a sentence wherever it stands. */
const countsTimes = /\b(?:second|third|fourth|fifth|sixth|\d(?:st|nd|rd|th)) time\b/i;

/** What is handed back, whole sentences with their stops, and whether it is of something that went wrong. */
export interface Recount {
  text: string;
  trouble: boolean;
}

/**
 * The facts of a message, handed back in one to three short sentences: "You ordered a size 8 and received a 6." Undefined where
 * none of what the message is about can be told for sure.
 * @param brief for a post or a chat, which has less room
 * @param owns the reply owns a promise of ours whose time is over: that we gave one is not told a second time
 */
export function recountOf(
  text: string,
  { manner }: Reading,
  { sameDay, brief = false, owns = false }: { sameDay: boolean; brief?: boolean; owns?: boolean },
): Recount | undefined {
  if (!manner) return undefined;
  if (manner.kind === 'news' || manner.kind === 'praise') return undefined;
  const plain = plainText(text);
  const names = new Set(Array.from(plain.matchAll(/(?<=[\p{Ll}\d,] )\p{Lu}[\p{L}\d'-]+/gu), ([word]) => word));
  // What they ask for is named elsewhere: of the rest, what says most.
  const core = Math.max(
    0,
    ...manner.sentences.filter((one) => one.aside < enough.aside && one.ask < enough.ask).map(({ gist }) => gist),
  );
  const told: { text: string; gist: number; at: number; whole: boolean }[] = [];
  let before: { text: string; at: number } | undefined;
  for (const [at, { start, end, gist, aside }] of manner.sentences.entries()) {
    const words = plain.slice(start, end);
    // A program says it, and "your" is not ours in its mouth.
    if (quotesProgram.test(plain.slice(Math.max(0, start - longestQuoted), start)) || /\bwarning: your\b/i.test(words))
      continue;
    const least = countsTimes.test(words) && before?.at === at - 1 ? enough.repeat : enough.beside;
    if (gist < least || aside >= enough.aside) continue;
    const said = statementsOf(words, {
      sameDay,
      names,
      before: before && (before.at === at - 1 || /^\W*mine\b/i.test(words)) ? before.text : undefined,
    });
    const whole = count(said.join(' ')) >= count(words) * enough.ofSentence;
    for (const sentence of said)
      if (
        !(owns && wasPromised.test(sentence)) &&
        !reproach.test(sentence.replace(/\.$/, '')) &&
        !told.some((other) => isEcho(sentence, other.text))
      )
        told.push({ text: sentence, gist, at, whole });
    if (said.length) before = { text: said.at(-1)!, at };
  }
  // A mere circumstance ("You updated last night.") is not told back as if it were the matter.
  const says = ({ text: sentence, gist, whole }: (typeof told)[number]) =>
    (manner.kind === 'trouble' && namesTrouble(sentence)) ||
    (gist >= core * enough.ofCore && count(sentence) >= enough.words && (whole || manner.kind !== 'trouble'));
  const severally = told.length > 1 && told.reduce((sum, one) => sum + count(one.text), 0) >= enough.words * 2;
  if (!severally && !told.some(says)) return undefined;
  const { sentences, words } = brief ? room.chat : room.mail;
  const kept: typeof told = [];
  let length = 0;
  for (const one of [...told].sort((a, b) => b.gist - a.gist || a.at - b.at)) {
    if (kept.length >= sentences || (kept.length && length + count(one.text) > words)) continue;
    kept.push(one);
    length += count(one.text);
  }
  const said = told.filter((one) => kept.includes(one)).map((one) => one.text);
  return { text: reported(said).join(' '), trouble: manner.kind === 'trouble' };
}

/** What they say that we did is told as their word: to state it would be to admit it before anybody has looked. */
function reported(sentences: readonly string[]): string[] {
  let times = 0;
  return sentences.map((sentence) => {
    if (!/^(?:We|Our) (?!\p{L}+ (?:is|are) (?:for|about)\b)/u.test(sentence)) return sentence;
    times += 1;
    return `You ${times > 1 ? 'also ' : ''}write that ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
  });
}

/** Do most telling words of one stand in the other? A title and the sentence below it often say the same. */
function isEcho(text: string, other: string): boolean {
  const words = (of: string) => of.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? [];
  const said = new Set(words(other));
  const own = words(text);
  return own.length > 0 && own.filter((word) => said.has(word)).length >= own.length * 0.6;
}

function count(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
