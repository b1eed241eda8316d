import { isWordClass } from './word-classes';

/**
 * The pattern language of wording rules. A pattern is a sequence of words as they follow each other in one sentence;
 * it is matched on words, not on letters, so case, quotes, line breaks and "you're"/"you are" do not matter.
 *
 *     you should have            these words, one after the other
 *     fail~ to                   any form of a word: fail, fails, failed, failing
 *     (could|should) have        one of several; alternatives may be several words long
 *     really?                    a word or group that may be missing
 *     you ..3 wrong              up to three words in between (at most 8)
 *     ...                        the rest of the clause, up to a comma, dash, colon or the sentence's end
 *     *                          exactly one word, whichever
 *     <very>                     a named class of words, see `word-classes.ts`
 *     #                          a number
 *     ^ we                       only at the start of a sentence or clause
 *     sorry $                    only at its end
 *     sorry , but                only with a comma or dash in front of the next word
 *     i am [very sorry]          marks only the words in brackets; the rest is context
 *     you {verb: forgot|missed}  remembers the words as {verb} for the replacements
 *
 * After the words, guards in any order:
 *
 *     unless(negated, asked)     silent in these circumstances, see `guards.ts`
 *     only(asked)                silent outside of them
 *     without(staff|refund~)     silent when one of these words stands in the same sentence
 *     with(today|next week)      silent unless one of them does
 *
 * There are no regular expressions, nothing can be nested more than six deep and nothing repeats without bound, so
 * matching is one pass over the words; see `matcher.ts`.
 */

/** One step of a pattern. Offsets are not kept: errors are found while reading. */
export type PatternNode =
  | { type: 'word'; word: string; forms: boolean }
  | { type: 'class'; name: string }
  | { type: 'symbol'; name: 'number' | 'any' | 'start' | 'end' | 'comma' }
  | { type: 'gap'; most: number }
  | { type: 'rest' }
  | { type: 'choice'; options: PatternNode[][] }
  | { type: 'optional'; inner: PatternNode }
  | { type: 'mark'; inner: PatternNode[] }
  | { type: 'slot'; name: string; inner: PatternNode[] };

/** A pattern as read. */
export interface ParsedPattern {
  nodes: PatternNode[];
  unless: string[];
  only: string[];
  /** Each entry is one alternative: the words of it, one after the other. */
  without: PatternNode[][];
  with: PatternNode[][];
  slots: string[];
}

/** Why a pattern was refused: `at` is the offset in the pattern, `remedy` what to write instead. */
export class PatternError extends Error {
  constructor(
    readonly at: number,
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }
}

const MOST_GAP = 8;
const MOST_STEPS = 240;
const MOST_DEPTH = 6;
const MOST_SLOTS = 3;
const singles: Readonly<Record<string, 'number' | 'any' | 'start' | 'end' | 'comma'>> = {
  '#': 'number',
  '*': 'any',
  '^': 'start',
  $: 'end',
  ',': 'comma',
};
const guardNames = ['unless', 'only', 'without', 'with'] as const;
const guardStarts = guardNames.map((name) => `${name}(`);
const wordPattern = /[\p{L}\p{M}\p{N}'’]/u;

/** Whether a UTF-16 unit may be part of a word; plain letters, by far the most, are told without the expression. */
function isWordUnit(unit: number): boolean {
  if (unit >= 97 && unit <= 122) return true;
  return unit > 32 && wordPattern.test(String.fromCharCode(unit));
}

/** Reads a pattern; throws a `PatternError` at the first thing that is wrong. */
export function parsePattern(source: string): ParsedPattern {
  return new PatternReader(source).read();
}

class PatternReader {
  private at = 0;
  private steps = 0;
  private depth = 0;
  private marks = 0;
  private readonly result: ParsedPattern = { nodes: [], unless: [], only: [], without: [], with: [], slots: [] };

  constructor(private readonly source: string) {}

  read(): ParsedPattern {
    this.result.nodes = this.readSequence('');
    this.readGuards();
    if (this.at < this.source.length) this.fail('unexpected character', 'put guards last and close what is open');
    if (this.result.nodes.length === 0) this.fail('the pattern has no words', 'write the words to warn about');
    this.checkEnds();
    return this.result;
  }

  private fail(message: string, remedy: string, at = this.at): never {
    throw new PatternError(at, message, remedy);
  }

  private skipSpace(): void {
    while (this.source.charCodeAt(this.at) === 32) this.at++;
  }

  /** Reads steps until one of `closers`, the end, or the first guard. */
  private readSequence(closers: string): PatternNode[] {
    const nodes: PatternNode[] = [];
    if (++this.depth > MOST_DEPTH) this.fail('nested too deep', 'split it into several patterns');
    for (;;) {
      this.skipSpace();
      const char = this.source[this.at];
      if (char === undefined || closers.includes(char)) break;
      if (this.depth === 1 && (char === 'u' || char === 'o' || char === 'w') && this.guardHere()) break;
      const node = this.readStep(char);
      if (++this.steps > MOST_STEPS) this.fail(`more than ${MOST_STEPS} steps`, 'split it into several patterns');
      if (this.source[this.at] === '?') {
        if (
          node.type === 'gap' ||
          node.type === 'rest' ||
          node.type === 'mark' ||
          (node.type === 'symbol' && node.name !== 'any')
        ) {
          this.fail('"?" cannot follow this', 'put it right after a word or a group in ( )');
        }
        this.at++;
        nodes.push({ type: 'optional', inner: node });
      } else {
        nodes.push(node);
      }
    }
    this.depth--;
    return nodes;
  }

  private readStep(char: string): PatternNode {
    if (char === '(') return this.readChoice();
    if (char === '[') return this.readMark();
    if (char === '{') return this.readSlot();
    if (char === '<') return this.readClass();
    if (char === '.') return this.readGap();
    const single = singles[char];
    if (single !== undefined) {
      this.at++;
      return { type: 'symbol', name: single };
    }
    if (isWordUnit(char.charCodeAt(0))) return this.readWord();
    return this.fail(`"${char}" means nothing here`, 'use words, ( | ), [ ], { }, < >, ..3, ?, ~, ^, $, # or *');
  }

  private readWord(): PatternNode {
    const from = this.at;
    let isPlain = true;
    for (; this.at < this.source.length; this.at++) {
      const unit = this.source.charCodeAt(this.at);
      if (unit >= 97 && unit <= 122) continue;
      if (!isWordUnit(unit)) break;
      isPlain = false;
    }
    const written = this.source.slice(from, this.at);
    const word = isPlain ? written : written.toLowerCase().replaceAll('’', "'");
    if (this.source[this.at] === '~') {
      this.at++;
      return { type: 'word', word, forms: true };
    }
    return { type: 'word', word, forms: false };
  }

  private readChoice(): PatternNode {
    const from = this.at++;
    const options: PatternNode[][] = [];
    for (;;) {
      const option = this.readSequence('|)');
      if (option.length === 0) this.fail('an empty alternative', 'put "?" behind the group if it may be missing');
      options.push(option);
      const char = this.source[this.at];
      if (char === undefined) this.fail('"(" is never closed', 'add ")"', from);
      this.at++;
      if (char === ')') return { type: 'choice', options };
    }
  }

  private readMark(): PatternNode {
    const from = this.at++;
    if (++this.marks > 1) this.fail('a second [ ]', 'mark one stretch of words per pattern', from);
    const inner = this.readSequence(']');
    if (this.source[this.at] !== ']') this.fail('"[" is never closed', 'add "]"', from);
    if (inner.length === 0) this.fail('nothing to mark in [ ]', 'put the words to mark between the brackets', from);
    this.at++;
    return { type: 'mark', inner };
  }

  private readSlot(): PatternNode {
    const from = this.at++;
    const colon = this.source.indexOf(':', this.at);
    const name = colon < 0 ? '' : this.source.slice(this.at, colon).trim();
    if (!/^[a-z]+$/.test(name)) this.fail('a slot needs a name', 'write {name: words}', from);
    if (this.result.slots.includes(name)) this.fail(`two slots called "${name}"`, 'give each its own name', from);
    if (this.result.slots.length >= MOST_SLOTS) this.fail(`more than ${MOST_SLOTS} slots`, 'use fewer', from);
    this.result.slots.push(name);
    this.at = colon + 1;
    const options: PatternNode[][] = [];
    for (;;) {
      options.push(this.readSequence('|}'));
      const char = this.source[this.at];
      if (char === undefined) this.fail('"{" is never closed', 'add "}"', from);
      this.at++;
      if (char === '}') break;
    }
    if (options.some((option) => option.length === 0)) this.fail('a slot without words', 'write {name: words}', from);
    const first = options[0] as PatternNode[];
    return { type: 'slot', name, inner: options.length === 1 ? first : [{ type: 'choice', options }] };
  }

  private readClass(): PatternNode {
    const end = this.source.indexOf('>', this.at);
    const name = end < 0 ? '' : this.source.slice(this.at + 1, end);
    if (!/^[a-z-]+$/.test(name)) this.fail('"<" is never closed', 'write <name> with the name of a word class');
    if (!isWordClass(name)) {
      this.fail(`no class <${name}>`, 'see the list of classes, or write the words as (one|two)', this.at + 1);
    }
    this.at = end + 1;
    return { type: 'class', name };
  }

  private readGap(): PatternNode {
    if (this.source.startsWith('...', this.at)) {
      this.at += 3;
      return { type: 'rest' };
    }
    const found = /^\.\.(\d+)/.exec(this.source.slice(this.at, this.at + 5));
    const most = found ? Number(found[1]) : 0;
    if (!found || most < 1 || most > MOST_GAP) this.fail('not a gap', `write ..1 to ..${MOST_GAP}`);
    this.at += found[0].length;
    return { type: 'gap', most };
  }

  private guardHere(): boolean {
    return guardStarts.some((start) => this.source.startsWith(start, this.at));
  }

  private readGuards(): void {
    for (;;) {
      this.skipSpace();
      if (this.at >= this.source.length) return;
      const name = guardNames.find((_, index) => this.source.startsWith(guardStarts[index] as string, this.at));
      if (!name) return;
      const from = this.at;
      this.at += name.length;
      if (name === 'with' || name === 'without') {
        const words = this.readChoice();
        this.result[name].push(...this.wordsOnly(words, from));
      } else {
        const close = this.source.indexOf(')', this.at);
        if (close < 0) this.fail(`${name}( is never closed`, 'add ")"', from);
        const names = this.source
          .slice(this.at + 1, close)
          .split(',')
          .map((part) => part.trim());
        this.result[name].push(...names);
        this.at = close + 1;
      }
    }
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

  private checkEnds(): void {
    const nodes = this.result.nodes;
    const isOpen = (node: PatternNode | undefined) =>
      !node ||
      node.type === 'gap' ||
      node.type === 'rest' ||
      node.type === 'optional' ||
      (node.type === 'symbol' && node.name === 'any');
    if (nodes.every((node) => isOpen(node) || node.type === 'symbol')) {
      this.fail('nothing in it has to be there', 'name at least one word', 0);
    }
    if (nodes[0]?.type === 'gap' || nodes[0]?.type === 'rest')
      this.fail('starts with a gap', 'start with a word or a class', 0);
    if (nodes.at(-1)?.type === 'gap') this.fail('ends with a gap', 'end with a word or a class');
  }
}
