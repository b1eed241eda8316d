import { symbol } from './symbols';

/** The tokens of one sentence, as parallel arrays; used again for each sentence, so that checking allocates nothing. */
export class TokenBuffer {
  static readonly capacity = 2048;
  readonly start = new Int32Array(TokenBuffer.capacity);
  readonly end = new Int32Array(TokenBuffer.capacity);
  readonly symbol = new Int32Array(TokenBuffer.capacity);
  readonly flags = new Uint8Array(TokenBuffer.capacity);
  length = 0;

  /** Adds a token; more than `capacity` are refused, and the sentence ends there. */
  push(start: number, end: number, id: number, flags: number): void {
    const at = this.length;
    if (at >= TokenBuffer.capacity) return;
    this.start[at] = start;
    this.end[at] = end;
    this.symbol[at] = id;
    this.flags[at] = flags;
    this.length = at + 1;
  }

  /** True for a token that is a word, known or not. */
  isWord(at: number): boolean {
    const id = this.symbol[at] as number;
    return id === symbol.unknown || id > symbol.name || id === symbol.number;
  }

  /** True for what is passed over as one piece: a link, code, a quotation. */
  isMasked(at: number): boolean {
    const id = this.symbol[at] as number;
    return id === symbol.quoted || id === symbol.opaque;
  }
}
