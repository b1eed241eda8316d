import type { Span } from '../conversation/conversation';
import type { Situation } from '../conversation/vocabulary';
import { type AnchorIndex, indexAnchors } from './anchor-index';
import type { Cue } from './en/compile';
import { cueAnchors } from './en/cue-anchors';
import { cues } from './en/cues';
import { tellsFailure } from './en/put-right';
import { isRefuted } from './en/refuted';
import { ready } from './expressions';
import { type MessageScores, weightOf } from './model/weights';
import type { PreparedText, Sentence } from './text';
import type { AbuseLevel, Evidence, SituationReading } from './types';

/** One match of a cue. */
export interface CueHit extends Evidence {
  cue: Cue;
}

/** Matches kept of one cue in one message; more say nothing new. */
const mostHits = 4;

let index: AnchorIndex | undefined;

/** Made with the first message: a page that shows none pays nothing. */
function cueIndex(): AnchorIndex {
  index ??= indexAnchors(cueAnchors);
  return index;
}

/** For each cue, by its place, the stretches of a message it can match in: runs of sentences that have its words. */
function cueRanges({ sentences }: PreparedText): (Span[] | undefined)[] {
  const ranges = new Array<Span[] | undefined>(cues.length);
  let before: Sentence | undefined;
  for (const sentence of sentences) {
    const { lower, start, end } = sentence;
    for (const place of cueIndex().announcedIn(lower)) {
      const known = ranges[place];
      const last = known?.at(-1);
      if (last && last.end === before?.end) last.end = end;
      else if (known) known.push({ start, end });
      else ranges[place] = [{ start, end }];
    }
    before = sentence;
  }
  return ranges;
}

/**
 * Runs every cue that can match over a message, where it has the cue's words. Matches come cue by cue, each in the order of
 * the text.
 */
export function findCues(prepared: PreparedText): CueHit[] {
  const hits: CueHit[] = [];
  const ranges = cueRanges(prepared);
  for (let place = 0; place < cues.length; place++) {
    const own = ranges[place];
    if (own) hits.push(...matchesOf(cues[place] as Cue, own, prepared));
  }
  return hits;
}

/** The first few matches of one cue that nothing around them takes back. */
function matchesOf(cue: Cue, ranges: readonly Span[], prepared: PreparedText): CueHit[] {
  const hits: CueHit[] = [];
  let count = 0;
  for (const range of ranges) {
    const lower = prepared.lower.slice(range.start, range.end);
    const pattern = ready(cue.pattern);
    for (let match = pattern.exec(lower); match && count < mostHits; match = pattern.exec(lower), count++) {
      const start = range.start + match.index;
      const end = start + match[0].length;
      if (refutable.has(cue.situation) && isRefutedIn(prepared.sentences, cue, { start, end })) continue;
      hits.push({ cue, start, end, text: prepared.text.slice(start, end) });
    }
    if (count === mostHits) break;
  }
  return hits;
}

/** Situations whose cues are asked for what stands around them. */
const refutable: ReadonlySet<Situation> = new Set<Situation>(['abusive', 'frustrated', 'thankful']);

/** Whether the sentence a match stands in takes back what its cue says. */
function isRefutedIn(sentences: readonly Sentence[], cue: Cue, { start, end }: Span): boolean {
  const sentence = sentences.find((one) => start < one.end && one.start < end);
  if (!sentence) return true;
  return isRefuted(cue, sentence.lower, {
    start: Math.max(0, start - sentence.start),
    end: Math.min(sentence.lower.length, end - sentence.start),
  });
}

/** Most stretches of evidence shown for one situation. */
const mostEvidence = 3;

/**
 * Claims situations of a message: the model weighs cues, words and manner, and each situation has a threshold below
 * which nothing is said.
 *
 * @param hits - the cue matches of the message
 * @param scores - what the model says of it
 * @returns claims, surest first; empty for a neutral message
 */
export function readSituations(hits: readonly CueHit[], { situations, sentences }: MessageScores): SituationReading[] {
  const readings: SituationReading[] = [];
  for (const { situation, confidence, claimed, best } of situations) {
    const sentence = best === undefined ? undefined : sentences[best]?.sentence;
    if (claimed && sentence)
      readings.push({ name: situation, confidence, evidence: evidenceFor(situation, hits, sentence) });
  }
  const kept = isPutRight(hits, readings, sentences) ? readings.filter(({ name }) => name !== 'off-plan') : readings;
  return kept.sort((a, b) => b.confidence - a.confidence);
}

/** Cues that name a rule to be bent; the others are also how one asks to have put right what broke. */
const bendsRules: ReadonlySet<string> = new Set([
  'off-plan/exception',
  'off-plan/knows-the-rule',
  'off-plan/asks-for-leniency',
  'off-plan/beyond-the-terms',
]);

/** Of these the ways to ask whether something can be done at all: they name no rule. */
const asksGently: ReadonlySet<string> = new Set(['off-plan/asks-for-leniency-1', 'off-plan/asks-for-leniency-2']);

/** Whether what reads as a favour is that we put right what we broke: "free of charge", "at the same price" of a failure of ours. */
const isPutRight = (
  hits: readonly CueHit[],
  readings: readonly SituationReading[],
  sentences: MessageScores['sentences'],
): boolean =>
  !hits.some(({ cue }) => bendsRules.has(cue.group) && !asksGently.has(cue.id)) &&
  (readings.some(({ name }) => name === 'service-failure') ||
    sentences.some(({ sentence }) => tellsFailure(sentence.lower)));

/** The words that support a claim: its heaviest cues, or else the sentence that speaks for it most. */
function evidenceFor(situation: Situation, hits: readonly CueHit[], best: Sentence): Evidence[] {
  const own = hits
    .filter((hit) => hit.cue.situation === situation)
    .map((hit) => ({ hit, weight: weightOf(hit.cue.group, situation) + weightOf(hit.cue.id, situation) }))
    .sort((a, b) => b.weight - a.weight);
  const evidence = apart(own.map(({ hit }) => hit));
  return evidence.length > 0 ? evidence : [{ start: best.start, end: best.end, text: best.text }];
}

/** The first few of these matches that do not overlap, in the order of the text. */
function apart(hits: readonly CueHit[]): Evidence[] {
  const evidence: Evidence[] = [];
  for (const { start, end, text } of hits) {
    if (evidence.some((known) => start < known.end && known.start < end)) continue;
    evidence.push({ start, end, text });
    if (evidence.length === mostEvidence) break;
  }
  return evidence.sort((a, b) => a.start - b.start);
}

/** What makes a level, the hardest first: the cues whose words are its criterion. */
const criteria: readonly (readonly [AbuseLevel, (hit: CueHit) => boolean])[] = [
  ['threat', (hit) => hit.cue.group === 'abusive/threat-of-harm'],
  ['abuse', (hit) => hit.cue.situation === 'abusive'],
  ['aggression', (hit) => hit.cue.group === 'frustrated/swearing'],
];

/** How hard the abuse is, and the words that say so; no words where there is none. */
export interface AbuseReading {
  level: AbuseLevel;
  evidence: Evidence[];
}

/**
 * Tells the level of abuse by what can be pointed at: a threat of harm or an insult aimed at a person where "abusive" is
 * claimed, else swearing about the matter, else anger or disappointment without either.
 *
 * @param hits - the cue matches of the message
 * @param claimed - the situations claimed of it
 */
export function readAbuse(hits: readonly CueHit[], claimed: readonly SituationReading[]): AbuseReading {
  const isClaimed = claimed.some(({ name }) => name === 'abusive');
  for (const [level, speaks] of criteria) {
    if (level !== 'aggression' && !isClaimed) continue;
    const evidence = apart(hits.filter(speaks));
    if (evidence.length > 0) return { level, evidence };
  }
  const frustrated = claimed.find(({ name }) => name === 'frustrated');
  return frustrated ? { level: 'discontent', evidence: frustrated.evidence } : { level: 'none', evidence: [] };
}
