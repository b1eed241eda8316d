import { addUnit, Literals } from './literals';
import { type ParsedPattern, PatternError, type PatternNode, type WordNode } from './pattern';
import { isDigit, isSmallLetter, isWordUnit, sign } from './pattern-signs';
import { isWordClass } from './word-classes';

const MOST_GAP = 8;
const MOST_STEPS = 240;
const MOST_DEPTH = 6;
const MOST_SLOTS = 3;

// Nodes that are the same wherever they stand.
const symbols = new Map<number, PatternNode>([
  [sign.number, { type: 'symbol', name: 'number' }],
  [sign.any, { type: 'symbol', name: 'any' }],
  [sign.start, { type: 'symbol', name: 'start' }],
  [sign.end, { type: 'symbol', name: 'end' }],
  [sign.comma, { type: 'symbol', name: 'comma' }],
]);
const gaps = Array.from({ length: MOST_GAP + 1 }, (_, most): PatternNode => ({ type: 'gap', most }));
const rest: PatternNode = { type: 'rest' };

const guardNames = ['unless', 'only', 'without', 'with'] as const;
const guardStarts = guardNames.map((name) => `${name}(`);

/** What a pattern without guards or slots has of them. */
const none: readonly never[] = [];

/** What a pattern may neither start nor end with, and not be made of alone: nothing of it has to be there. */
function isOpen(node: PatternNode): boolean {
  const { type } = node;
  return type === 'gap' || type === 'rest' || type === 'optional' || (type === 'symbol' && node.name === 'any');
}

/** Reads the patterns of one rule set, one after the other. */
export class PatternReader {
  private readonly literals = new Literals();
  private readonly classes = new Map<string, PatternNode>();
  private source = '';
  private at = 0;
  private steps = 0;
  private depth = 0;
  private marks = 0;
  private unless: readonly string[] = none;
  private only: readonly string[] = none;
  private without: readonly PatternNode[][] = none;
  private with: readonly PatternNode[][] = none;
  private slots: readonly string[] = none;

  /** Reads a pattern; throws a `PatternError` at the first thing that is wrong. */
  read(source: string): ParsedPattern {
    this.source = source;
    this.at = this.steps = this.depth = this.marks = 0;
    this.unless = this.only = this.without = this.with = this.slots = none;
    const nodes = this.readSequence(Number.NaN);
    this.readGuards();
    if (this.at < source.length) this.fail('unexpected character', 'put guards last and close what is open');
    if (nodes.length === 0) this.fail('the pattern has no words', 'write the words to warn about');
    this.checkEnds(nodes);
    const { unless, only, without, with: wanted, slots } = this;
    return { nodes, unless, only, without, with: wanted, slots };
  }

  private fail(message: string, remedy: string, at = this.at): never {
    throw new PatternError(at, message, remedy);
  }

  /** Whether `unit` comes next. */
  private isNext(unit: number): boolean {
    return this.at < this.source.length && this.source.charCodeAt(this.at) === unit;
  }

  private skipSpace(): void {
    while (this.isNext(sign.blank)) this.at++;
  }

  /** Reads steps until one of two characters, the end, or the first guard. */
  private readSequence(closer: number, other = closer): PatternNode[] {
    const nodes: PatternNode[] = [];
    if (++this.depth > MOST_DEPTH) this.fail('nested too deep', 'split it into several patterns');
    for (;;) {
      this.skipSpace();
      if (this.at >= this.source.length) break;
      const unit = this.source.charCodeAt(this.at);
      if (unit === closer || unit === other) break;
      if (this.depth === 1 && this.guardHere(unit) >= 0) break;
      const node = this.readStep(unit);
      if (++this.steps > MOST_STEPS) this.fail(`more than ${MOST_STEPS} steps`, 'split it into several patterns');
      nodes.push(this.isNext(sign.optional) ? this.readOptional(node) : node);
    }
    this.depth--;
    return nodes;
  }

  private readOptional(inner: PatternNode): PatternNode {
    const { type } = inner;
    if (type === 'gap' || type === 'rest' || type === 'mark' || (type === 'symbol' && inner.name !== 'any')) {
      this.fail('"?" cannot follow this', 'put it right after a word or a group in ( )');
    }
    this.at++;
    return { type: 'optional', inner };
  }

  private readStep(unit: number): PatternNode {
    if (isWordUnit(unit)) return this.readWord();
    if (unit === sign.openChoice) return this.readChoice();
    if (unit === sign.openMark) return this.readMark();
    if (unit === sign.openSlot) return this.readSlot();
    if (unit === sign.openClass) return this.readClass();
    if (unit === sign.dot) return this.readGap();
    const symbol = symbols.get(unit);
    if (symbol) {
      this.at++;
      return symbol;
    }
    const char = String.fromCharCode(unit);
    return this.fail(`"${char}" means nothing here`, 'use words, ( | ), [ ], { }, < >, ..3, ?, ~, ^, $, # or *');
  }

  private readWord(): WordNode {
    const { source, at: from } = this;
    let hash = 0;
    let at = from;
    for (; at < source.length; at++) {
      const unit = source.charCodeAt(at);
      if (!isSmallLetter(unit)) {
        if (isWordUnit(unit)) return this.readOtherWord();
        break;
      }
      hash = addUnit(hash, unit);
    }
    this.at = at;
    return this.literals.nodeOf(source, from, at, hash, this.readForms());
  }

  /** Reads a word with capitals, apostrophes, digits or letters beyond a to z. */
  private readOtherWord(): WordNode {
    const from = this.at;
    while (this.at < this.source.length && isWordUnit(this.source.charCodeAt(this.at))) this.at++;
    const word = this.source.slice(from, this.at).toLowerCase().replaceAll('’', "'");
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = addUnit(hash, word.charCodeAt(at));
    return this.literals.nodeOf(word, 0, word.length, hash, this.readForms());
  }

  private readForms(): boolean {
    if (!this.isNext(sign.forms)) return false;
    this.at++;
    return true;
  }

  private readChoice(): PatternNode {
    const from = this.at++;
    const options: PatternNode[][] = [];
    for (;;) {
      const option = this.readSequence(sign.closeChoice, sign.or);
      if (option.length === 0) this.fail('an empty alternative', 'put "?" behind the group if it may be missing');
      options.push(option);
      if (this.at >= this.source.length) this.fail('"(" is never closed', 'add ")"', from);
      if (this.source.charCodeAt(this.at++) === sign.closeChoice) return { type: 'choice', options };
    }
  }

  private readMark(): PatternNode {
    const from = this.at++;
    if (++this.marks > 1) this.fail('a second [ ]', 'mark one stretch of words per pattern', from);
    const inner = this.readSequence(sign.closeMark);
    if (!this.isNext(sign.closeMark)) this.fail('"[" is never closed', 'add "]"', from);
    if (inner.length === 0) this.fail('nothing to mark in [ ]', 'put the words to mark between the brackets', from);
    this.at++;
    return { type: 'mark', inner };
  }

  private readSlot(): PatternNode {
    const from = this.at++;
    const colon = this.source.indexOf(':', this.at);
    const name = colon < 0 ? '' : this.source.slice(this.at, colon).trim();
    if (!/^[a-z]+$/.test(name)) this.fail('a slot needs a name', 'write {name: words}', from);
    if (this.slots.includes(name)) this.fail(`two slots called "${name}"`, 'give each its own name', from);
    if (this.slots.length >= MOST_SLOTS) this.fail(`more than ${MOST_SLOTS} slots`, 'use fewer', from);
    this.slots = [...this.slots, name];
    this.at = colon + 1;
    const options: PatternNode[][] = [];
    for (;;) {
      options.push(this.readSequence(sign.closeSlot, sign.or));
      if (this.at >= this.source.length) this.fail('"{" is never closed', 'add "}"', from);
      if (this.source.charCodeAt(this.at++) === sign.closeSlot) break;
    }
    if (options.some((option) => option.length === 0)) this.fail('a slot without words', 'write {name: words}', from);
    const first = options[0] as PatternNode[];
    return { type: 'slot', name, inner: options.length === 1 ? first : [{ type: 'choice', options }] };
  }

  private readClass(): PatternNode {
    const end = this.source.indexOf('>', this.at);
    const name = end < 0 ? '' : this.source.slice(this.at + 1, end);
    const node = this.classes.get(name) ?? this.addClass(name);
    this.at = end + 1;
    return node;
  }

  private addClass(name: string): PatternNode {
    if (!/^[a-z-]+$/.test(name)) this.fail('"<" is never closed', 'write <name> with the name of a word class');
    if (!isWordClass(name)) {
      this.fail(`no class <${name}>`, 'see the list of classes, or write the words as (one|two)', this.at + 1);
    }
    const node: PatternNode = { type: 'class', name };
    this.classes.set(name, node);
    return node;
  }

  private readGap(): PatternNode {
    const { source, at } = this;
    if (source.startsWith('...', at)) {
      this.at += 3;
      return rest;
    }
    let most = 0;
    let end = at + 2;
    for (; end < at + 5 && isDigit(source.charCodeAt(end)); end++) most = most * 10 + source.charCodeAt(end) - 48;
    const gap = source.startsWith('..', at) && most > 0 ? gaps[most] : undefined;
    if (!gap) return this.fail('not a gap', `write ..1 to ..${MOST_GAP}`);
    this.at = end;
    return gap;
  }

  /** Which guard starts here, with `unit`; -1 when none does. */
  private guardHere(unit: number): number {
    for (let guard = 0; guard < guardStarts.length; guard++) {
      const start = guardStarts[guard] as string;
      if (start.charCodeAt(0) === unit && this.source.startsWith(start, this.at)) return guard;
    }
    return -1;
  }

  private readGuards(): void {
    for (;;) {
      this.skipSpace();
      if (this.at >= this.source.length) return;
      const name = guardNames[this.guardHere(this.source.charCodeAt(this.at))];
      if (!name) return;
      const from = this.at;
      this.at += name.length;
      if (name === 'with' || name === 'without') {
        this[name] = [...this[name], ...this.wordsOnly(this.readChoice(), from)];
      } else {
        this[name] = [...this[name], ...this.readNames(name, from)];
      }
    }
  }

  /** Reads names in brackets, parted by commas; `guard` starts at `from`. */
  private readNames(guard: string, from: number): string[] {
    const close = this.source.indexOf(')', this.at);
    if (close < 0) this.fail(`${guard}( is never closed`, 'add ")"', from);
    const names = this.source.slice(this.at + 1, close).split(',');
    this.at = close + 1;
    return names.map((name) => name.trim());
  }

  private wordsOnly(node: PatternNode, at: number): PatternNode[][] {
    if (node.type !== 'choice') return [];
    const isPlain = (step: PatternNode) =>
      step.type === 'word' || step.type === 'class' || (step.type === 'symbol' && step.name === 'number');
    if (!node.options.every((option) => option.every(isPlain))) {
      this.fail('with( ) and without( ) take plain words', 'write with(word|two words|word~|<class>|#)', at);
    }
    return node.options;
  }

  private checkEnds(nodes: readonly PatternNode[]): void {
    if (nodes.every((node) => isOpen(node) || node.type === 'symbol')) {
      this.fail('nothing in it has to be there', 'name at least one word', 0);
    }
    const first = nodes[0]?.type;
    if (first === 'gap' || first === 'rest') this.fail('starts with a gap', 'start with a word or a class', 0);
    if (nodes.at(-1)?.type === 'gap') this.fail('ends with a gap', 'end with a word or a class');
  }
}
