/** Threads alive at one word; more than this only crafted texts reach, and there the newest are dropped. */
export const MOST_THREADS = 384;

/** Threads as parallel arrays, used again for each word. */
export class ThreadList {
  readonly node = new Int32Array(MOST_THREADS);
  readonly left = new Int32Array(MOST_THREADS);
  readonly registers: Int32Array;
  length = 0;

  /** `width` is how many registers the patterns in use need. */
  constructor(private readonly width: number) {
    this.registers = new Int32Array(MOST_THREADS * width);
  }

  push(node: number, left: number, registers: Int32Array): void {
    const at = this.length;
    this.node[at] = node;
    this.left[at] = left;
    this.store(at, registers);
    this.length = at + 1;
  }

  /** A thread behind its first word, token `at`; `tags` are the boundaries that lie in front of it. */
  start(node: number, tags: number, at: number): void {
    if (this.length >= MOST_THREADS) return;
    const place = this.length;
    this.node[place] = node;
    this.left[place] = 0;
    const target = place * this.width;
    this.registers[target] = at;
    for (let tag = 0; tag < this.width - 1; tag++) this.registers[target + tag + 1] = (tags >> tag) & 1 ? at : -1;
    this.length = place + 1;
  }

  store(at: number, registers: Int32Array): void {
    const target = at * this.width;
    for (let index = 0; index < this.width; index++) this.registers[target + index] = registers[index] as number;
  }

  load(at: number, registers: Int32Array): void {
    const source = at * this.width;
    for (let index = 0; index < this.width; index++) registers[index] = this.registers[source + index] as number;
  }

  copy(node: number, left: number, from: ThreadList, thread: number): void {
    if (this.length >= MOST_THREADS) return;
    const at = this.length;
    this.node[at] = node;
    this.left[at] = left;
    const target = at * this.width;
    const source = thread * this.width;
    for (let index = 0; index < this.width; index++) {
      this.registers[target + index] = from.registers[source + index] as number;
    }
    this.length = at + 1;
  }
}
