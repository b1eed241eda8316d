import type { PracticeId } from '../../conversation/practices';
import type { Situation, WordingKind } from '../../conversation/vocabulary';
import type { Reading } from '../../listen/types';
import { REPORT } from '../report-cues';
import type { DraftSentence } from '../stages';
import type { Finding } from '../types';
import { type Piece, tellingClause } from './clause';
import { readsAsEnglish, slipFeatures } from './slip-features';
import { opinionKinds, raisedFrom, slipChances } from './slip-model';

/** Most opinions on one draft, the surest: more would only be noise. */
export const mostOpinions = 3;

/** Situations in which an offer is no sale into trouble. */
const calm: ReadonlySet<Situation> = new Set<Situation>(['neutral', 'thankful', 'lacks-direction']);

/** Where no message is known it takes more to speak, and plain warmth is taken for gushing too easily to speak of it at all. */
const unheard = { from: 0.9, silent: new Set<WordingKind>(['charm', 'selling-into-trouble']) };

/** An opinion is never sure, and says so. */
const explanations: Readonly<Record<WordingKind, { why: string; practice: PracticeId }>> = {
  'piling-on': {
    why: 'May read as joining the outrage, or as running ourselves down. Accept the feeling calmly, then say what happens now.',
    practice: 'no-piling-on',
  },
  dismissive: {
    why: 'May read as waving the concern aside. Say that it counts, or give the reason.',
    practice: 'no-dismissing',
  },
  blame: {
    why: 'May read as pointing at what they did. Say how it works from here on.',
    practice: 'educate-with-tact',
  },
  argue: {
    why: 'May read as arguing. Add what they could not know instead of contradicting them.',
    practice: 'no-escalating',
  },
  accusing: {
    why: 'May read as doubting their word. Take it that they mean well, and ask for what is missing.',
    practice: 'assume-innocence',
  },
  excuse: {
    why: 'May read as an excuse: it tells why things are hard for us, where the customer wants to know what we do about it.',
    practice: 'note-every-request',
  },
  'over-promise': {
    why: 'May promise more than anybody can be sure of. Say what will be done, and by when.',
    practice: 'no-impossible-promises',
  },
  'vague-commitment': {
    why: 'May leave open who does what by when. Name a person and a time.',
    practice: 'keep-promises',
  },
  charm: { why: 'May read as gushing. Plain words carry further.', practice: 'no-impossible-promises' },
  'caving-in': {
    why: 'May read as giving in, or as a favour behind the rules. Offer what the rules allow, as what it is.',
    practice: 'empathy-but-resolute',
  },
  'asking-for-the-solution': {
    why: 'May leave the solution to the customer. Say what you would do, or give them two choices.',
    practice: 'own-the-solution',
  },
  fog: {
    why: 'May read as fog: it does not say what went wrong or who acts. Name it, or say that it is not known yet.',
    practice: 'honesty',
  },
  hostile: {
    why: 'May read as sarcasm, or as a threat. Say what is meant, plainly and calmly.',
    practice: 'no-escalating',
  },
  'selling-into-trouble': {
    why: 'May read as a sale while something is still wrong. Solve that first.',
    practice: 'gather-insight',
  },
};

/** Rule ids of opinions, by which a rep can turn each of them off. */
export const opinionRule = (kind: WordingKind): string => `may-read-as-${kind}`;

/** Opinions formed before, by sentence and place: of a draft that grows only what changed is weighed again. */
const formed = new Map<string, Opinion | undefined>();
const mostFormed = 2000;

interface Opinion {
  kind: WordingKind;
  chance: number;
  /** What it is of, from the start of its sentence. */
  piece: Piece;
}

/**
 * What sentences may read as though no rule says so: findings over a clause or a whole sentence, without better words, in
 * order of place. Of a draft that answers no known message there are fewer. Sentences that no opinion is had of: greetings, what repeats the
 * customer, other languages than English. The caller drops those that touch a rule's finding, since a rule knows better what it speaks
 * of, see `addOpinions`.
 */
export function giveOpinions(
  sentences: readonly DraftSentence[],
  reading: Pick<Reading, 'situations' | 'messageId'>,
): Finding[] {
  const body = sentences.filter(({ frame }) => !frame);
  const raised = body.flatMap((sentence, place) => {
    const opinion = opinionOf(sentence, place, body.length);
    return opinion && isTold(opinion, body, place, reading) ? [{ sentence, opinion }] : [];
  });
  return raised
    .sort((a, b) => b.opinion.chance - a.opinion.chance || a.sentence.start - b.sentence.start)
    .slice(0, mostOpinions)
    .sort((a, b) => a.sentence.start - b.sentence.start)
    .map(({ sentence: { start, text }, opinion: { kind, piece } }) => ({
      rule: opinionRule(kind),
      kind,
      start: start + piece.start,
      end: start + piece.end,
      text: text.slice(piece.start, piece.end),
      ...explanations[kind],
      replacements: [],
      strictness: 2,
    }));
}

/** What rules found, and the opinions on words that no rule speaks of; by place. */
export function addOpinions(found: readonly Finding[], opinions: readonly Finding[]): Finding[] {
  const beside = opinions.filter(({ start, end }) => !found.some((one) => one.start < end && start < one.end));
  return [...found, ...beside].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether an opinion is worth telling in this place, in reply to this message. */
function isTold(
  { kind, chance }: Opinion,
  body: readonly DraftSentence[],
  place: number,
  { situations, messageId }: Pick<Reading, 'situations' | 'messageId'>,
): boolean {
  if (messageId === undefined && (chance < unheard.from || unheard.silent.has(kind))) return false;
  if (kind === 'selling-into-trouble') return messageId === undefined || situations.some(({ name }) => !calm.has(name));
  if (kind === 'fog') return !body.slice(Math.max(0, place - 1), place + 2).some(({ text }) => readOut.test(text));
  return kind !== 'vague-commitment' || !(wishes.test(body[place]!.text) || isBound(body, place));
}

/** Asks the customer for something, on which what we will do waits. */
const requests = /\b(?:please|dm|message us|let us know|can you|could you|would you|send|share|confirm|reply)\b/i;

/** What is left open is bound by its neighbours: a time is named there, or we wait for what they are asked for. */
function isBound(body: readonly DraftSentence[], place: number): boolean {
  const near = body.slice(Math.max(0, place - 2), place + 2);
  return near.some(({ timed, asked, text }, at) => timed || asked || (at < near.length - 1 && requests.test(text)));
}

/** Something on a screen is read out: what stands beside it may be its words, not ours. */
const readOut =
  /\b(?:error message|(?:message|server|page|program|log|screen) (?:says|said|shows?|showed|reads?|responded|answers))\b/i;

/** A farewell: nothing is promised by it. */
const wishes = /^(?:i|we) (?:do )?hope (?:to (?:see|welcome|have|hear)|you)\b/i;

function opinionOf({ text, cues }: DraftSentence, place: number, count: number): Opinion | undefined {
  if (cues.has(REPORT)) return undefined;
  const key = `${Math.min(place, 4)} ${place === count - 1} ${count > 1} ${text}`;
  if (formed.has(key)) return formed.get(key);
  const opinion = readsAsEnglish(text) ? form(text, place, count) : undefined;
  if (formed.size >= mostFormed) formed.clear();
  formed.set(key, opinion);
  return opinion;
}

function form(text: string, place: number, count: number): Opinion | undefined {
  const chances = slipChances(slipFeatures(text, place, count));
  const chance = Math.max(...chances);
  const at = chances.indexOf(chance);
  const from = raisedFrom[at] ?? 1;
  if (chance < from) return undefined;
  const chanceOf = (part: string) => slipChances(slipFeatures(part, place, count))[at] ?? 0;
  return { kind: opinionKinds[at]!, chance, piece: tellingClause(text, chanceOf, from) };
}
