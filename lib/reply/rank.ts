import { type Situation, type Stage, stages } from '../conversation/vocabulary';
import { beginOf, endOf } from '../library/days';
import type { Channel, Phrase } from '../library/schema';
import type { Slot } from '../library/slots';
import type { Details } from './details';
import { fillPhrase, slotsIn } from './fill';
import { weight } from './path';
import { saysTwice } from './says-twice';
import { fitsTone, type Tone } from './shape';
import { conditionsOf } from './standing/conditions';

/** A phrase that fits, filled, with its points. */
export interface Candidate {
  phrase: Phrase;
  text: string;
  points: number;
}

/** What naming each of the customer's own facts is worth: a reply that names them has visibly listened. */
const worth: Partial<Record<Slot, number>> = {
  account: 5,
  recount: 10,
  wanted: 5,
  more: 2,
  asks: 5,
  question: 4,
  ask: 4,
  promise: 5,
  told: 5,
  unanswered: 9,
  concern: 2,
  // Strict readers liked a plain word better: it stands among the runners-up.
  stake: -1,
  topic: 1.6,
  matter: 1.6,
  said: 1.4,
  quote: 2,
  find: 4,
  need: 2.5,
  reference: 1.5,
  deadline: 2,
  day: 2,
  reason: 3,
  circumstance: 2.5,
  occurrence: 1.5,
  duration: 1.5,
  amount: 0.5,
};

/** What it is worth to meet a condition: an overdue promise and a threat must not be passed over. */
const telling: Readonly<Record<string, number>> = {
  'promise-overdue': 30,
  threat: 5,
  'several-asks': 1.5,
  // Above what would leave the list out.
  'asks-in-part': 4,
  repeated: 0.8,
  // Somebody who answers our question is thanked for it before anything is told back.
  details: 6,
  sent: 6,
  done: 6,
  agreed: 9,
  chosen: 8,
  corrects: 6,
  missed: 8,
  pleads: 12,
  tries: 6,
  'no-help': 8,
  'bad-news': 3.6,
  'how-to': 2,
  'no-ask': 2,
  // With nothing to name, a check of "it" would be an empty promise.
  'too-late': 8,
  unclear: 7,
  'asks-unsaid': 3,
  'several-told': 2.5,
  unnamed: 7,
  remark: 7,
  update: 7,
  unsolved: 7,
  noted: 7,
  solved: 1.5,
  'part-solved': 7,
  wish: 5,
  'plain-task': 5,
  worried: 8,
  'next-instance': 6,
  // Who is heated is spoken to as anybody upset; it only allows a word more.
  heated: 0,
  bereaved: 12,
  hurt: 16,
  care: 15,
  peril: 18,
  'small-point': 7,
  'bare-thanks': 7,
  'word-broken': 12,
  'no-reply': 9,
  'may-close': 7,
};

/** What narrows the choice beside the details: where the reply goes, and what must not be said again. */
export interface Choice {
  stage: Stage;
  /** Whose phrases are taken: a short mail takes those of the chat. */
  channel: Channel;
  tone: Tone;
  /** Puts a filled phrase into the tone. */
  voice: (text: string) => string;
  now: Date;
  /** Beginnings of sentences we wrote earlier in the thread, and of the stages chosen so far. */
  openings: ReadonlySet<string>;
  /** Slots already named in this reply, and 'sorry' once it was said: twice is piling on. */
  named: ReadonlySet<string>;
  taken: Readonly<Record<string, number>>;
  /** What must not be missed, where there is such a thing: the Next step has to be for it. */
  lead?: Situation | undefined;
  /** A number made of the message: spreads equal candidates over customers, the same for the same message. */
  seed: number;
  accepts: (text: string) => boolean;
}

/** Most phrases that one stage can show: the best one and its runners-up. */
export const mostShown = 6;

/**
 * The phrases that fit a stage, best first, as many as can be shown. Phrases whose slots cannot be filled, or which fail the
 * check, are out. What the words themselves say only takes points away, so a phrase is filled when its turn comes: most never are.
 */
export function rankPhrases(phrases: readonly Phrase[], details: Details, choice: Choice): Candidate[] {
  const named = namedWords(details, choice);
  const waiting: Ranked[] = ofStage(phrases, choice.stage)
    .filter((phrase) => isFor(phrase, details, choice))
    .map((phrase) => ({ phrase, ...pointsFor(phrase, details, choice, named) }))
    .sort(inOrder);
  const shown = new Set<string>();
  const accepted: Candidate[] = [];
  for (let next = waiting.shift(); next && accepted.length < mostShown; next = waiting.shift()) {
    const { phrase, text, points } = next;
    if (text === undefined) {
      const filled = saysTwice(phrase, details) ? undefined : fillPhrase(phrase, details.slots);
      if (!filled) continue;
      const voiced = choice.voice(filled);
      putBack({ ...next, text: voiced, points: next.pointsOf(voiced) }, waiting);
    } else if (!shown.has(text)) {
      shown.add(text);
      if (choice.accepts(text)) accepted.push({ phrase, text, points });
    }
  }
  return accepted;
}

const byStage = new WeakMap<readonly Phrase[], ReadonlyMap<Stage, Phrase[]>>();

/** Of many hundred phrases those of one stage. */
function ofStage(phrases: readonly Phrase[], stage: Stage): readonly Phrase[] {
  let known = byStage.get(phrases);
  if (!known) {
    known = new Map(stages.map((one) => [one, phrases.filter((phrase) => phrase.stage === one)]));
    byStage.set(phrases, known);
  }
  return known.get(stage) ?? [];
}

/** A phrase that fits; without its text, the points are the most it can have. */
interface Ranked {
  phrase: Phrase;
  points: number;
  /** Its points with these words. */
  pointsOf: (text: string) => number;
  text?: string;
}

const inOrder = (a: Ranked, b: Ranked): number => b.points - a.points || (a.phrase.id < b.phrase.id ? -1 : 1);

function putBack(one: Ranked, waiting: Ranked[]): void {
  const at = waiting.findIndex((other) => inOrder(one, other) < 0);
  waiting.splice(at < 0 ? waiting.length : at, 0, one);
}

/** Is the phrase meant for this stage, channel and day, and for what the customer is in? */
export function isFor(
  phrase: Phrase,
  details: Details,
  choice: Pick<Choice, 'stage' | 'channel' | 'tone' | 'now'>,
): boolean {
  if (phrase.stage !== choice.stage || phrase.internal) return false;
  if (phrase.situations?.length && !phrase.situations.some((name) => details.situations.has(name))) return false;
  if (phrase.channel && !phrase.channel.includes(choice.channel)) return false;
  if (phrase.publishFrom && beginOf(phrase.publishFrom) > choice.now.getTime()) return false;
  if (phrase.expires && endOf(phrase.expires) <= choice.now.getTime()) return false;
  const holds = (condition: string) => (details.conditions as ReadonlySet<string>).has(condition);
  return conditionsOf(phrase.tags).every(holds) && fitsTone(phrase.tags, choice.tone);
}

/** All that the reply has told of them and of what they want, in small letters. */
function namedWords({ slots }: Details, { named }: Choice): string {
  return (['account', 'recount', 'asks', 'ask', 'question', 'reason'] as const)
    .map((name) => (named.has(name) && slots[name]) || '')
    .join(' ')
    .toLowerCase();
}

/** What speaks for a phrase: its points at the most, and with the words that it is filled with. */
function pointsFor(
  phrase: Phrase,
  details: Details,
  choice: Choice,
  told: string,
): Pick<Ranked, 'points' | 'pointsOf'> {
  const fits = (phrase.situations ?? [])
    .filter((name) => details.situations.has(name))
    .map((name) => weight[name] * (0.5 + 0.5 * (details.situations.get(name) ?? 1)))
    .sort((a, b) => b - a);
  const [strongest = 0, ...others] = fits;
  // A phrase that fits nearly everything says little about this: the particular one stands before it.
  const breadth = Math.min(2.5, Math.max(0, (phrase.situations?.length ?? 10) - 4) * 0.35);
  const situation =
    strongest +
    Math.min(
      1,
      others.reduce((sum, points) => sum + points * 0.1, 0),
    ) -
    breadth;
  const facts = slotsIn(phrase).reduce((sum, name) => {
    const points = worth[name as Slot] ?? 0;
    const value = details.slots[name as Slot];
    const again =
      choice.named.has(name) || (value !== undefined && told.includes(value.toLowerCase().replace(/^because /, '')));
    // "You would like us to take it down": what "it" is, has to be said.
    const resolves = name === 'matter' && pointing.test(details.slots.wanted ?? '') ? 2 : 0;
    return sum + (again ? -1.5 * points : points + resolves);
  }, 0);
  const conditions = conditionsOf(phrase.tags).reduce((sum, name) => sum + (telling[name] ?? 0.4), 0);
  const missesLead =
    choice.stage === 'next-step' &&
    choice.lead !== undefined &&
    !(phrase.situations ?? [choice.lead]).includes(choice.lead)
      ? -8
      : 0;
  // What was written for this tone is meant to be used in it.
  const toned = phrase.tags?.some((tag) => tag.startsWith('tone:')) ? 1 : 0;
  const earned = habit(Object.hasOwn(choice.taken, phrase.id) ? choice.taken[phrase.id]! : 0);
  const own = spread(phrase.id, choice.seed);
  const sum = (said: number, sorry: number) =>
    situation + facts + conditions + said + sorry + missesLead + toned + earned + own;
  const pointsOf = (text: string) =>
    sum(choice.openings.has(openingOf(text)) ? -20 : 0, choice.named.has('sorry') && /\bsorry\b/i.test(text) ? -6 : 0);
  return { points: sum(0, 0), pointsOf };
}

const pointing = /\b(?:it|them|these|those)\b/;

/** What the rep did with a phrase before, as points: habits tip the scales between phrases that fit, no more. */
function habit(earned: number): number {
  return Math.sign(earned) * Math.min(3, Math.log2(1 + Math.abs(earned)));
}

const firstWords = /([\p{L}\p{N}']+)(?:[^\p{L}\p{N}']+([\p{L}\p{N}']+)(?:[^\p{L}\p{N}']+([\p{L}\p{N}']+))?)?/u;

/** The first three words of a text, as compared for "never the same opening twice". */
export function openingOf(text: string): string {
  const [, ...words] = firstWords.exec(text.toLowerCase()) ?? [];
  return words.filter(Boolean).join(' ');
}

/** Under one point, different for each phrase and message. */
function spread(id: string, seed: number): number {
  return ((hash(id) ^ seed) % 1000) / 1000;
}

/** A small stable hash (FNV-1a) of a text, 0..2^31. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value & 0x7fffffff;
}
