import type { Reading } from '../listen/types';
import type { Account } from './account/account';
import { type Matter, matterOf } from './account/matter';
import { type Recount, recountOf } from './account/recount';
import { saysTrouble, upsets } from './account/telling';
import { pointsOutside } from './english/reference';
import type { SuggestInput } from './types';
import type { Understood } from './understood';
import { pointsOf, type Said, sayWants, toldOf, type Wanted } from './wants/say-wants';
import { quotedAlone, type Told } from './wants/wanted';
import { wantsMore } from './wants/wants';

/** What of their message the reply hands back, in words that fit into its sentences. */
export interface Retold {
  recount: Recount | undefined;
  /** What they want, in sentences of its own; else it is in `wanted`. */
  told: Told | undefined;
  wanted: Wanted;
  /** The words of `wanted` that fill slots: none where they stand in sentences. */
  want: Said;
  matter: Matter | undefined;
}

/** Puts into words what they want and what happened, each of it once. */
export function retell(
  understood: Understood,
  { reading, channel }: Pick<SuggestInput, 'reading' | 'channel'>,
): Retold {
  const { text, situations, kind, technical, settled, mourns, owed, account, badNews, statements } = understood;
  const { asks, wants } = understood;
  const { requests } = wants;
  const inOneForm = sayWants({ asks, requests: asks.length ? requests : [] }, text, !situations.has('thankful'));
  // Where there is another wish that was not found as one, to name this one alone would pass over it.
  const more = asks.length > 0 && wantsMore(reading, text, asks);
  const named: Wanted = more ? { ...inOneForm, said: { asks: inOneForm.said.asks } } : inOneForm;
  // What they have wrong would be granted by telling it, praise has words of its own, and to a calm question the question
  // is enough, but for one whose "it" the sentence before names.
  const calm =
    kind === 'question' &&
    hasWords(named.said) &&
    !pointsOutside(wordsOf(named.said)) &&
    !situations.has('business-critical-change');
  const untold =
    mourns ||
    settled ||
    situations.has('mistaken') ||
    situations.has('thankful') ||
    (calm && !situations.has('neutral'));
  const brief = channel === 'chat';
  const about = { calm, technical, brief, owns: (owed?.words ?? owed?.told) !== undefined };
  // To somebody upset "the trouble" alone says that nobody read it.
  const alone =
    !brief && !owed && !badNews && upsets(reading) && reading.manner?.kind === 'trouble' && kind !== 'question';
  const facts = untold
    ? undefined
    : (recountOf(text, reading, statements, about) ??
      (alone ? recountOf(text, reading, statements, { ...about, alone }) : undefined));
  // What went wrong comes before what it stands in the way of: "you cannot log in", and not "your launch is on Thursday".
  const recount = badNews && account.account && facts && !saysTrouble(facts.text) ? undefined : facts;
  const inSentences = asks.length ? toldOf(wants, named, recount?.text ?? '') : undefined;
  const listed = asks.length ? pointsOf(wants, named, inSentences, recount?.text ?? '') : undefined;
  const points = listed && { ...listed, unsaid: listed.unsaid || more };
  const short = { ...named, unsaid: named.unsaid || more };
  const saidOf = { ...account, ...(points ?? named).said, wanted: points ? undefined : inSentences?.text };
  // What is solved is seldom the thing of ours that the story names.
  const matter = matterBeside(saidOf, text, reading);
  // "Cancel it", and nothing says what: nobody would know that it was understood.
  const loose =
    asks.length === 1 &&
    !(recount ?? account.account ?? account.topic ?? account.concern ?? (matter?.sure || undefined)) &&
    pointsOutside(saidOf.wanted ?? wordsOf(saidOf));
  // "Is it in the building?" says enough where the thing is named.
  const beside =
    matter?.sure && !inSentences && !points && !hasWords(named.said)
      ? quotedAlone(asks, text, { beside: true })
      : undefined;
  const told = loose ? quotedAlone(asks, text) : points ? undefined : (inSentences ?? beside);
  const wanted = loose ? { said: {}, unsaid: true } : (points ?? short);
  // A wish reads as they said it, and not as ours to give.
  const want = told ? {} : wanted.said;
  return { recount, told, wanted, want, matter };
}

/** The thing it is about, where nothing else names it: no title, nothing that is told, asked or wanted. */
function matterBeside(
  slots: Account & Said & { wanted: string | undefined },
  text: string,
  reading: Reading,
): Matter | undefined {
  if (slots.account || slots.topic || (slots.concern && !/\byou describe$/.test(slots.concern))) return undefined;
  // "How you can return the old one": it is the thing named before.
  const wanted = slots.ask ?? slots.question ?? slots.asks ?? slots.wanted;
  const beside = wanted !== undefined && !/\b(?:ones?|own)\b/i.test(wanted);
  const matter = matterOf(text, reading, beside);
  const told = [slots.ask, slots.question, slots.asks, slots.wanted, slots.quote].join(' ').toLowerCase();
  const named = matter?.words.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [];
  return named.some((word) => told.includes(word.replace(/s$/, ''))) ? undefined : matter;
}

/** What they want, in whichever form it fits into a sentence; empty where in none. */
export function wordsOf({ ask, question, asks }: Said): string {
  return ask ?? question ?? asks ?? '';
}

/** Can what they want be said at all? */
export function hasWords(said: Said): boolean {
  return wordsOf(said) !== '';
}
