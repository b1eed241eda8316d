/** Threads as parallel arrays, used again for each token; never more than the pattern has nodes. */
export class ThreadList {
  node = new Int32Array(64);
  left = new Int32Array(64);
  registers = new Int32Array(64);
  length = 0;
  private width = 1;

  /** Empties the list and makes room for the threads of a pattern: so many nodes, so many registers each. */
  prepare(nodes: number, width: number): void {
    this.length = 0;
    this.width = width;
    if (this.node.length < nodes) {
      this.node = new Int32Array(nodes);
      this.left = new Int32Array(nodes);
    }
    if (this.registers.length < nodes * width) this.registers = new Int32Array(nodes * width);
  }

  /** Adds a thread; its registers are those from `source` on. */
  push(node: number, left: number, registers: Int32Array, source = 0): void {
    const at = this.length++;
    this.node[at] = node;
    this.left[at] = left;
    this.store(at, registers, source);
  }

  store(at: number, registers: Int32Array, source = 0): void {
    const target = at * this.width;
    for (let index = 0; index < this.width; index++)
      this.registers[target + index] = registers[source + index] as number;
  }

  load(at: number, registers: Int32Array): void {
    const source = at * this.width;
    for (let index = 0; index < this.width; index++) registers[index] = this.registers[source + index] as number;
  }
}
