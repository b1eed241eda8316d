import { commonEnd, commonStart } from './draft-diff';
import type { Hit } from './findings';
import { readState } from './sentences';

/** What is kept of a sentence between checks; it says nothing of where the sentence is, so that it can move. */
export interface Sentence {
  length: number;
  /** State of reading in front of it and behind it. */
  before: number;
  after: number;
  /** What it was read from: so many units from its start. Beyond, the text may change and it stays as it is. */
  looked: number;
  hits: readonly Hit[];
  /** Its circumstances, see `guards.ts`. */
  bits: number;
  /** Words that tell of English, the usual case, and of all languages where it holds others. */
  english: number;
  languages: Uint16Array | undefined;
}

/** Reads the sentence at `at` of `text` from the state `before`. */
export type ReadSentence = (text: string, at: number, before: number) => Sentence;

/** The sentences of a draft, kept up to date: of a changed text only what the change can reach is read again. */
export class DraftSentences {
  /** One after the other, without a hole, from the start of the text to its end. */
  list: Sentence[] = [];
  private text = '';

  constructor(private readonly read: ReadSentence) {}

  /** Makes `list` what reading all of `text` would make it. */
  update(text: string): void {
    if (text === this.text) return;
    const last = this.text;
    const old = this.list;
    const head = commonStart(text, last);
    const tail = commonEnd(text, last, Math.min(text.length, last.length) - head);
    const shift = text.length - last.length;
    let first = 0;
    let at = 0;
    for (; first < old.length; first++) {
      const kept = old[first] as Sentence;
      if (at + kept.looked > head) break;
      at += kept.length;
    }
    const fresh: Sentence[] = [];
    let state: number = first > 0 ? (old[first - 1] as Sentence).after : readState.prose;
    // From here on `next` is the old sentence that starts at `place`, as places are in the new text.
    let next = first;
    let place = at + shift;
    while (at < text.length) {
      // Reading looks one unit back, so the unit in front has to be unchanged, too.
      if (at > text.length - tail) {
        while (next < old.length && place < at) place += (old[next++] as Sentence).length;
        const same = old[next];
        if (same && place === at && same.before === state) break;
      }
      const sentence = this.read(text, at, state);
      fresh.push(sentence);
      at += sentence.length;
      state = sentence.after;
    }
    this.list = old.slice(0, first).concat(fresh, at < text.length ? old.slice(next) : []);
    this.text = text;
  }
}
