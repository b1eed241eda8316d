import { wordsOf } from './contractions';
import type { PatternNode } from './pattern';
import { labelOfSymbol, symbol } from './symbols';
import type { WordSets } from './word-sets';

/**
 * Patterns as compiled: small integers, one pattern after the other, each closed by `end`. Short enough to be sent to
 * every page, and read only when the words of a draft ask for the pattern.
 */
export const code = {
  /** Closes a pattern. */
  end: 0,
  /** One word, whichever. */
  any: 1,
  /** The rest of the clause. */
  rest: 2,
  /** Goes on only at the start of a clause. */
  start: 3,
  /** Goes on only behind a comma or dash. */
  comma: 4,
  /** What follows, one step or one group, may be missing. */
  optional: 5,
  /** A group: alternatives parted by `or`, closed by `close`. */
  open: 6,
  or: 7,
  close: 8,
  /** The step that follows is one that the pattern is looked out for by. */
  anchor: 9,
  /** Plus a number of words from 1 to 8: so many may stand in between. */
  gap: 10,
  /** Plus 0 and 1 for the bounds of the mark, 2 and 3 for those of the first slot, and so on to 7. */
  tag: 19,
  /** Plus a label: one token that it asks for. */
  step: 27,
} as const;

/** Writes the steps of patterns. */
export class PatternWriter {
  private out: number[] = [];
  /** The labels of literals written before, without and with `~`. */
  private readonly ofWords = new Map<string, readonly number[]>();
  private readonly ofForms = new Map<string, readonly number[]>();

  constructor(private readonly sets: WordSets) {}

  /** The code of a pattern, its `end` included. `slots` are the names of its slots, in order. */
  write(nodes: readonly PatternNode[], slots: readonly string[]): number[] {
    this.out = [];
    this.writeSequence(nodes, slots);
    this.out.push(code.end);
    return this.out;
  }

  /** The labels of plain words, one after the other, as `with( )` and `without( )` take them. */
  rowOf(option: readonly PatternNode[]): number[] {
    return option.flatMap((node) => (node.type === 'word' ? this.labelsOf(node) : [this.onlyLabel(node) ?? 0]));
  }

  private writeSequence(nodes: readonly PatternNode[], slots: readonly string[]): void {
    for (let at = 0; at < nodes.length; at++) this.writeStep(nodes[at] as PatternNode, slots);
  }

  private writeStep(node: PatternNode, slots: readonly string[]): void {
    switch (node.type) {
      case 'word':
        this.writeWord(node);
        return;
      case 'class':
        this.out.push(code.step + this.sets.classLabel(node.name));
        return;
      case 'symbol':
        this.writeSymbol(node.name);
        return;
      case 'gap':
        this.out.push(code.gap + node.most);
        return;
      case 'rest':
        this.out.push(code.rest);
        return;
      case 'optional':
        this.writeOptional(node.inner, slots);
        return;
      case 'choice':
        this.writeChoice(node.options, slots);
        return;
      case 'mark':
        this.writeTagged(node.inner, slots, 0);
        return;
      case 'slot':
        this.writeTagged(node.inner, slots, slots.indexOf(node.name) + 1);
        return;
    }
  }

  private writeWord(node: { word: string; forms: boolean }): void {
    const labels = this.labelsOf(node);
    for (let at = 0; at < labels.length; at++) this.out.push(code.step + (labels[at] as number));
  }

  private writeTagged(inner: readonly PatternNode[], slots: readonly string[], tag: number): void {
    this.out.push(code.tag + tag * 2);
    this.writeSequence(inner, slots);
    this.out.push(code.tag + tag * 2 + 1);
  }

  private writeSymbol(name: 'number' | 'any' | 'start' | 'end' | 'comma'): void {
    if (name === 'number' || name === 'end') this.out.push(code.step + labelOfSymbol(symbol[name]));
    else this.out.push(code[name]);
  }

  /** What may be missing is one code or a group. */
  private writeOptional(inner: PatternNode, slots: readonly string[]): void {
    const from = this.out.push(code.optional);
    if (inner.type === 'choice') {
      this.writeChoice(inner.options, slots);
      return;
    }
    this.writeStep(inner, slots);
    if (this.out.length === from + 1) return;
    this.out.splice(from, 0, code.open);
    this.out.push(code.close);
  }

  /** Alternatives of one word each become one step; the others stay, in order, in front of it. */
  private writeChoice(options: readonly PatternNode[][], slots: readonly string[]): void {
    const single: number[] = [];
    const from = this.out.length;
    for (let at = 0; at < options.length; at++) {
      const option = options[at] as PatternNode[];
      const label = option.length === 1 && option[0] ? this.onlyLabel(option[0]) : undefined;
      if (label !== undefined) {
        single.push(label);
        continue;
      }
      this.out.push(this.out.length === from ? code.open : code.or);
      this.writeSequence(option, slots);
    }
    const isGroup = this.out.length > from;
    if (single.length > 0) {
      if (isGroup) this.out.push(code.or);
      this.out.push(code.step + this.sets.anyOf(single));
    }
    if (isGroup) this.out.push(code.close);
  }

  private labelsOf(node: { word: string; forms: boolean }): readonly number[] {
    const known = (node.forms ? this.ofForms : this.ofWords).get(node.word);
    if (known) return known;
    const words = wordsOf(node.word);
    const labels = words.map((word, index) => this.sets.wordLabel(word, node.forms && index === words.length - 1));
    (node.forms ? this.ofForms : this.ofWords).set(node.word, labels);
    return labels;
  }

  /** The label of a step that is one word; none where what is written as one stands for several ("don't"). */
  private onlyLabel(node: PatternNode): number | undefined {
    if (node.type === 'class') return this.sets.classLabel(node.name);
    if (node.type === 'symbol' && node.name === 'number') return labelOfSymbol(symbol.number);
    if (node.type !== 'word') return undefined;
    const labels = this.labelsOf(node);
    return labels.length === 1 ? labels[0] : undefined;
  }
}
