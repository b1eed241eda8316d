import { wordsOf } from './contractions';
import type { PatternNode, WordNode } from './pattern';
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
  /** The code of the last pattern; used again for each, so what lies behind its `end` is left over. */
  private readonly out: number[] = [];
  private length = 0;
  /** By number the labels of literals written before, without and with `~`. */
  private readonly ofWords: (readonly number[])[] = [];
  private readonly ofForms: (readonly number[])[] = [];

  constructor(private readonly sets: WordSets) {}

  /** The code of a pattern up to its `end`, until the next one is written. `slots` are the names of its slots, in order. */
  write(nodes: readonly PatternNode[], slots: readonly string[]): readonly number[] {
    this.length = 0;
    this.writeSequence(nodes, slots);
    this.put(code.end);
    return this.out;
  }

  /** The labels of plain words, one after the other, as `with( )` and `without( )` take them. */
  rowOf(option: readonly PatternNode[]): number[] {
    return option.flatMap((node) => (node.type === 'word' ? this.labelsOf(node) : [this.onlyLabel(node) ?? 0]));
  }

  private put(one: number): void {
    this.out[this.length++] = one;
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
        this.put(code.step + this.sets.classLabel(node.name));
        return;
      case 'symbol':
        this.writeSymbol(node.name);
        return;
      case 'gap':
        this.put(code.gap + node.most);
        return;
      case 'rest':
        this.put(code.rest);
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

  private writeWord(node: WordNode): void {
    const labels = this.labelsOf(node);
    for (let at = 0; at < labels.length; at++) this.put(code.step + (labels[at] as number));
  }

  private writeTagged(inner: readonly PatternNode[], slots: readonly string[], tag: number): void {
    this.put(code.tag + tag * 2);
    this.writeSequence(inner, slots);
    this.put(code.tag + tag * 2 + 1);
  }

  private writeSymbol(name: 'number' | 'any' | 'start' | 'end' | 'comma'): void {
    if (name === 'number' || name === 'end') this.put(code.step + labelOfSymbol(symbol[name]));
    else this.put(code[name]);
  }

  /** What may be missing is one code or a group. */
  private writeOptional(inner: PatternNode, slots: readonly string[]): void {
    this.put(code.optional);
    const isGroup = inner.type === 'slot' || (inner.type === 'word' && this.labelsOf(inner).length > 1);
    if (isGroup) this.put(code.open);
    this.writeStep(inner, slots);
    if (isGroup) this.put(code.close);
  }

  /** Alternatives of one word each become one step; the others stay, in order, in front of it. */
  private writeChoice(options: readonly PatternNode[][], slots: readonly string[]): void {
    const single: number[] = [];
    const from = this.length;
    for (let at = 0; at < options.length; at++) {
      const option = options[at] as PatternNode[];
      const label = option.length === 1 ? this.onlyLabel(option[0] as PatternNode) : undefined;
      if (label !== undefined) {
        single.push(label);
        continue;
      }
      this.put(this.length === from ? code.open : code.or);
      this.writeSequence(option, slots);
    }
    const isGroup = this.length > from;
    if (single.length > 0) {
      if (isGroup) this.put(code.or);
      this.put(code.step + this.sets.anyOf(single));
    }
    if (isGroup) this.put(code.close);
  }

  private labelsOf({ word, number, forms }: WordNode): readonly number[] {
    const written = forms ? this.ofForms : this.ofWords;
    const known = written[number];
    if (known) return known;
    const labels = this.lookUp(word, forms);
    written[number] = labels;
    return labels;
  }

  /** The last of the words that a literal stands for is the one that has forms. */
  private lookUp(literal: string, forms: boolean): readonly number[] {
    const words = wordsOf(literal);
    return words.map((word, index) => this.sets.wordLabel(word, forms && index === words.length - 1));
  }

  /** The label of a step that is one word; none where what is written as one stands for several ("don't"). */
  private onlyLabel(node: PatternNode): number | undefined {
    if (node.type === 'word') {
      const labels = this.labelsOf(node);
      return labels.length === 1 ? labels[0] : undefined;
    }
    if (node.type === 'class') return this.sets.classLabel(node.name);
    return node.type === 'symbol' && node.name === 'number' ? labelOfSymbol(symbol.number) : undefined;
  }
}
