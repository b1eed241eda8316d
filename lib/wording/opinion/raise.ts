import type { PracticeId } from '../../conversation/practices';
import type { Situation } from '../../conversation/vocabulary';
import type { Reading } from '../../listen/types';
import { REPORT } from '../report-cues';
import type { DraftSentence } from '../stages';
import type { Finding } from '../types';
import { readsAsEnglish, slipFeatures } from './slip-features';
import { type OpinionKind, opinionKinds, raisedFrom, slipChances } from './slip-model';

/** Most opinions on one draft, the surest: more would only be noise. */
export const mostOpinions = 3;

/** Situations in which a slip of tone is unlikely and costs little: there the rules alone speak. */
const calm: ReadonlySet<Situation> = new Set<Situation>(['neutral', 'thankful', 'lacks-direction']);

/** An opinion is never sure, and says so. */
const explanations: Readonly<Record<OpinionKind, { why: string; practice: PracticeId }>> = {
  excuse: {
    why: 'May read as an excuse: it tells why things are hard for us, where the customer wants to know what we do about it.',
    practice: 'note-every-request',
  },
  'over-promise': {
    why: 'May promise more than anybody can be sure of. Say what will be done, and by when.',
    practice: 'no-impossible-promises',
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
  'selling-into-trouble': {
    why: 'May read as a sale while something is still wrong. Solve that first.',
    practice: 'gather-insight',
  },
};

/** Rule ids of opinions, by which a rep can turn each of them off. */
export const opinionRule = (kind: OpinionKind): string => `may-read-as-${kind}`;

/** Opinions formed before, by sentence and place: of a draft that grows only what changed is weighed again. */
const formed = new Map<string, Opinion | undefined>();
const mostFormed = 2000;

interface Opinion {
  kind: OpinionKind;
  chance: number;
}

/**
 * What sentences may read as though no rule says so: findings over whole sentences, without better words, in order of
 * place. There is none in reply to a calm message. Sentences that no opinion is had of: greetings, what repeats the customer, other languages than English. The
 * caller drops those that touch a rule's finding, since a rule knows better what it speaks of.
 */
export function giveOpinions(
  sentences: readonly DraftSentence[],
  { situations }: Pick<Reading, 'situations'>,
): Finding[] {
  if (situations.every(({ name }) => calm.has(name))) return [];
  const body = sentences.filter(({ frame }) => !frame);
  const raised = body.flatMap((sentence, place) => {
    const opinion = opinionOf(sentence, place, body.length);
    return opinion ? [{ sentence, opinion }] : [];
  });
  return raised
    .sort((a, b) => b.opinion.chance - a.opinion.chance || a.sentence.start - b.sentence.start)
    .slice(0, mostOpinions)
    .sort((a, b) => a.sentence.start - b.sentence.start)
    .map(({ sentence: { start, end, text }, opinion: { kind } }) => ({
      rule: opinionRule(kind),
      kind,
      start,
      end,
      text,
      ...explanations[kind],
      replacements: [],
      strictness: 2,
    }));
}

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
  return chance >= (raisedFrom[at] ?? 1) ? { kind: opinionKinds[at]!, chance } : undefined;
}
