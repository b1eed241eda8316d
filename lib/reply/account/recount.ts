import type { Span } from '../../conversation/conversation';
import type { Reading } from '../../listen/types';
import { plainText } from '../english/plain';
import { featuresOf } from '../worth/features';
import { type Worth, worthOf } from '../worth/model';
import { namesIn, type ReadStatements, statementsIn } from '../worth/statements';
import { namesFact } from './noted';

/**
 * What a sentence has to be worth to be told first, and beside another. Of held-out sentences chosen so seven of ten were fit to be told. About
 * programs and devices people write plainly, elsewhere in pictures as well, so there it has to be worth more; in a post what is told stands
 * nearly alone, and a little off does more harm, though a reply that names nothing is of no use either. A circumstance stands beside
 * the matter and not for it: the first has to name the matter with some chance, and to a calm question very likely. An aside is never told,
 * whatever it says. Somebody upset whose reply would name nothing else of the matter is better served by a fact beside it than by none.
 */
const enough = {
  technical: 0.85,
  mail: 0.95,
  post: 1,
  beside: 0.95,
  core: 0.22,
  matter: 0.6,
  aside: 0.3,
  alone: { worth: 0.8, core: 0.18 },
} as const;

/** Sentences and words a recount may have; how often it happened may be said besides. */
const room = { mail: { sentences: 2, words: 44 }, chat: { sentences: 2, words: 30 } } as const;

/** What they did wrong or will not do: from us it would be a reproach. */
const reproach =
  /^This (?:problem|issue|error) (?:is|was) not\b|^There (?:is|was) nothing wrong\b|^You (?:have |had )?(?:(?:\p{L}+ )?(?:misread|mistyped|forgot|forgotten|mixed|misunderstood|overlooked|messed)\b|made (?:a|the) (?:mistake|typo)|decided not\b|will not\b|refuse\b|do not want to\b|.*\b(?:wrong|wrongly|by mistake|by accident|accidentally)$)|^(?:It was|That was) your\b|^No \p{L}+, |\bthe following\b|^You (?:are (?:an? )?\p{Lu}\p{Ll}+$|\p{L}+ \p{L}+ it$)/u;

/** Right before it, on the same line, a message of a program is announced. */
const quotesProgram = /\b(?:(?:warning|error|pop-?up) )?(?:message|warning|error|notice|prompt)s?:[^\n]*$/i;

/** They have our word. */
const wasPromised = /^(?:You (?:were|had been|have been) promised|(?:You write that )?[Ww]e (?:had )?promised)\b/;

/** That it did not come, where we own just that. */
const didNotCome =
  /^(?:Nobody|No one|None of us|Nothing) (?:came|has|called|rang|phoned|wrote|got|arrived)\b|^You have (?:heard|had|received) (?:nothing|no (?:reply|answer|call|word|news))\b|^(?:It|That) (?:never|did not|has not) (?:came|come|arrived?|happen(?:ed)?)\b/;

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
 * @param about.technical it is about a program or a device
 * @param about.brief for a post or a chat, which has less room
 * @param about.alone nothing else of what happened is told to somebody upset
 * @param about.calm it asks calmly, and the reply names what: only the very matter with a fact of theirs is worth a sentence more
 * @param about.owns the reply owns a promise of ours whose time is over: that we gave one is not told a second time
 */
export function recountOf(
  text: string,
  reading: Reading,
  read: ReadStatements,
  { technical = false, brief = false, owns = false, calm = false, alone = false } = {},
): Recount | undefined {
  const { manner } = reading;
  if (!manner) return undefined;
  if (manner.kind === 'news' || manner.kind === 'praise') return undefined;
  const plain = plainText(text);
  const names = namesIn(plain);
  const told = statementsIn(plain, reading, read, ({ aside }) => aside < enough.aside)
    .filter(
      ({ at, text: sentence, source }) =>
        !(owns && (wasPromised.test(sentence) || didNotCome.test(sentence))) &&
        !reproach.test(sentence.replace(/\.$/, '')) &&
        !fromProgram(plain, manner.sentences[at]!, source),
    )
    .map((one, i) => ({ ...one, i, ...weighed(worthOf(featuresOf(one, manner, names))) }));
  const { sentences, words } = brief ? room.chat : room.mail;
  const ranked = [...told].sort((a, b) => b.worth - a.worth || a.i - b.i);
  const { worth: least, core: coreLeast } = alone
    ? enough.alone
    : { worth: enough[brief ? 'post' : technical ? 'technical' : 'mail'], core: enough.core };
  const first = calm
    ? ranked.find(({ worth, core, text: said }) => worth >= least && core >= enough.matter && namesFact(said, reading))
    : ranked.find(({ worth, core }) => worth >= least && core >= coreLeast);
  if (!first) return undefined;
  const kept = [first];
  let length = count(first.text);
  for (const one of ranked) {
    if (kept.length >= sentences) break;
    if (one.worth < enough.beside || length + count(one.text) > words) continue;
    // Of one sentence its best part is told: another would say some of it again.
    if (kept.some((other) => one.at === other.at || isEcho(one.text, other.text))) continue;
    kept.push(one);
    length += count(one.text);
  }
  const times = told.find(
    ({ text: sentence, at }) => countsTimes.test(sentence) && kept.some((one) => one.at === at - 1),
  );
  if (times && !kept.some((one) => countsTimes.test(one.text))) kept.push(times);
  const said = kept.sort((a, b) => a.i - b.i).map((one) => one.text);
  return { text: reported(said).join(' '), trouble: manner.kind === 'trouble' };
}

/** That it may be told counts as much as what it tells of the matter. */
const weighed = ({ tells, core }: Worth) => ({ worth: tells + core, core });

/** A program says it, and "your" is not ours in its mouth. */
function fromProgram(plain: string, { start }: Span, source: string): boolean {
  return (
    quotesProgram.test(plain.slice(Math.max(0, start - longestQuoted), start)) || /\bwarning: your\b/i.test(source)
  );
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
