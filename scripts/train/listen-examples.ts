import type { Span } from '../../lib/conversation/conversation';
import { findAsks } from '../../lib/listen/en/asks';
import { chooseDeadlines } from '../../lib/listen/en/deadlines';
import { buckets, type Features, featuresOf } from '../../lib/listen/model/features';
import { isGrounded, type SentencePart } from '../../lib/listen/model/weights';
import { findCues } from '../../lib/listen/situations';
import { prepareText, type Sentence } from '../../lib/listen/text';
import { isAuthored, type LabelledRow, labels, type Source, sources } from './listen-data';
import { packSparse, type Sparse } from './logistic';
import { type MannerLabels, mannerOf, sentencesRead } from './manner-labels';

/** A sentence as the learner sees it. */
export interface LearnedSentence {
  features: Sparse;
  /** The features before they were packed. */
  seen: Features;
  marked: readonly boolean[];
  /** Which parts it has, where somebody said so. */
  parts: Partial<Record<SentencePart, boolean>>;
}

/** A message as the learner sees it. */
export interface LearnedMessage {
  id: string;
  source: Source;
  weight: number;
  authored: 0 | 1;
  targets: readonly (0 | 1)[];
  /** Per label whether the message may be claimed to have it at all. */
  grounded: readonly boolean[];
  whole: Sparse;
  /** Whether somebody of ours wrote earlier in the thread. */
  answered: boolean;
  /** How a reader took it, where one did. */
  manner: MannerLabels | undefined;
  /** Per sentence its features, which labels its words were marked for, and which parts it has. */
  sentences: LearnedSentence[];
}

/** Gives every named feature a place behind the buckets, in the order of coming. */
export class Places {
  readonly names = new Map<string, number>();

  get size(): number {
    return buckets + this.names.size;
  }

  place(name: string): number {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    const place = this.size;
    this.names.set(name, place);
    return place;
  }

  pack({ named, hashed, unit }: Features): Sparse {
    const all = new Map<number, number>();
    for (const [name, value] of named) all.set(this.place(name), value);
    for (const bucket of hashed) all.set(bucket, unit);
    return packSparse(all);
  }
}

/** The same length as the text, so that places found in it hold for the text. */
export const loose = (text: string): string => text.toLowerCase().replace(/\s/g, ' ').replace(/[’‘]/g, "'");

/** Where marked words stand; readers sometimes trimmed, so their beginning is enough. */
export function locate(text: string, words: string): Span | undefined {
  const whole = text.indexOf(loose(words));
  const start = whole >= 0 ? whole : text.indexOf(loose(words).slice(0, 22));
  return start < 0 ? undefined : { start, end: start + words.length };
}

/** Whether a sentence carries the greater part of a marked stretch, or enough of it to be understood. */
function carries(sentence: Sentence, { start, end }: Span): boolean {
  const shared = Math.min(end, sentence.end) - Math.max(start, sentence.start);
  return shared > Math.min(6, (end - start) / 2);
}

/** Turns labelled rows into what is learned from; `places` grow with the features seen. */
export function learnedMessages(
  rows: readonly LabelledRow[],
  places: { whole: Places; sentence: Places },
): LearnedMessage[] {
  return rows.map((row) => {
    const prepared = prepareText(row.text);
    const found = findAsks(prepared.sentences);
    const { whole, sentences } = featuresOf({
      prepared,
      hits: findCues(prepared),
      asks: found,
      times: chooseDeadlines(prepared.sentences, found),
      answered: row.answered,
    });
    const text = loose(row.text);
    const spansOf = (marked: string | readonly string[] | undefined): Span[] =>
      [marked ?? []].flat().flatMap((words) => locate(text, words) ?? []);
    const marks = labels.map((label) => spansOf(row.evidence[label]));
    const [asks, whys] = [spansOf(row.parts?.ask), spansOf(row.parts?.why)];
    const shown = (sentence: Sentence, spans: readonly Span[]): boolean =>
      spans.some((span) => carries(sentence, span));
    const manner = mannerOf(row.id, prepared.sentences.length);
    /** Where nobody marked asks, as in tweets, the sentences that hold what is wanted were told apart by another reader. */
    const toldParts = (index: number): LearnedSentence['parts'] =>
      manner && index < sentencesRead ? { ask: manner.wanted.includes(index) } : {};
    return {
      id: row.id,
      source: row.source,
      weight: sources[row.source],
      authored: isAuthored(row.source),
      targets: labels.map((label) => (row.situations.includes(label) ? 1 : 0)),
      grounded: labels.map((label) => isGrounded(label, whole.named)),
      whole: places.whole.pack(whole),
      answered: row.answered,
      manner,
      sentences: sentences.map(({ sentence, features }, index) => ({
        features: places.sentence.pack(features),
        seen: features,
        marked: marks.map((spans) => shown(sentence, spans)),
        parts: row.parts ? { ask: shown(sentence, asks), why: shown(sentence, whys) } : toldParts(index),
      })),
    };
  });
}
