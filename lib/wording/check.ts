import { Circumstances } from './circumstances';
import type { CompiledRule, CompiledRules } from './compile';
import { guardBits, NEIGHBOUR_BITS } from './guards';
import { kindWeight } from './kinds';
import { decideLanguage, languages } from './language';
import { Matcher } from './matcher';
import { fitReplacement } from './replace';
import { type Pattern, RuleSet } from './rule-set';
import { LOOKAHEAD, readState, SentenceReader } from './sentences';
import { tokenFlag } from './symbols';
import { TokenBuffer } from './tokens';
import type { Finding } from './types';

/** How a checker is set up; all of it is the rep's own choice. */
export interface CheckOptions {
  /** Rules above this strictness are silent; 2 by default. */
  strictness?: 1 | 2 | 3;
  /** Ids of rules that the rep never wants to see. */
  ignoredRules?: readonly string[];
  /** Words and phrases that are fine here; a finding whose marked words hold one is dropped. */
  ownWords?: readonly string[];
  /** Most findings per draft; the worst are kept. 20 by default. */
  maxFindings?: number;
}

/** Checks one draft over and over while it is written. */
export interface Checker {
  /**
   * Findings in `text`, by place, never overlapping; where two rules mark the same words the worse kind stays.
   * `until` is where the rep's own part ends; all after it is neither checked nor looked at. Calls with a slightly
   * changed text look only at the sentences that changed; the result is always that of a full check.
   */
  check(text: string, until?: number): Finding[];
}

/** A match that passed its guards, with offsets from the start of its sentence. */
interface Hit {
  pattern: Pattern;
  rule: CompiledRule;
  start: number;
  end: number;
  from: number;
  till: number;
  /** Whether it starts its sentence. */
  opens: boolean;
  slots: [start: number, end: number][];
}

/** What is kept of a sentence between checks. */
interface Sentence {
  start: number;
  end: number;
  before: number;
  after: number;
  hits: Hit[];
  bits: number;
  languages: Uint8Array;
}

/** Makes a checker for compiled rules. Pure: no clock, no storage; several can exist side by side. */
export function createChecker(compiled: CompiledRules, options: CheckOptions = {}): Checker {
  return new DraftChecker(compiled, options);
}

class DraftChecker implements Checker {
  private readonly reader: SentenceReader;
  private readonly matcher: Matcher;
  private readonly circumstances: Circumstances;
  private readonly tokens = new TokenBuffer();
  private readonly silent: Uint8Array;
  private readonly ownWords: string[];
  private readonly most: number;
  private text = '';
  private sentences: Sentence[] = [];

  private readonly ruleSet: RuleSet;

  constructor(compiled: CompiledRules, options: CheckOptions) {
    const ruleSet = new RuleSet(compiled);
    this.ruleSet = ruleSet;
    this.reader = new SentenceReader(ruleSet.vocabulary);
    this.matcher = new Matcher(ruleSet);
    this.circumstances = new Circumstances(ruleSet);
    const ignored = new Set(options.ignoredRules);
    const strictness = options.strictness ?? 2;
    this.silent = Uint8Array.from(compiled.rules, (rule) =>
      rule.strictness > strictness || ignored.has(rule.id) ? 1 : 0,
    );
    this.ownWords = (options.ownWords ?? [])
      .map((word) => ` ${plainWords(word)} `)
      .filter((word) => word.trim() !== '');
    this.most = options.maxFindings ?? 20;
  }

  check(whole: string, until = whole.length): Finding[] {
    const text = until < whole.length ? whole.slice(0, Math.max(0, until)) : whole;
    if (text !== this.text || this.sentences.length === 0) {
      this.sentences = this.reread(text);
      this.text = text;
    }
    return this.collect(text);
  }

  /** The sentences of `text`; those that lie in unchanged stretches are taken over from the text before. */
  private reread(text: string): Sentence[] {
    const old = this.sentences;
    const shift = text.length - this.text.length;
    const head = commonStart(text, this.text);
    const tail = Math.min(commonEnd(text, this.text), Math.min(text.length, this.text.length) - head);
    const next: Sentence[] = [];
    let place = 0;
    // Reading a sentence looks a little beyond its end, so the last ones before the change are read again.
    while (place < old.length && (old[place] as Sentence).end + LOOKAHEAD <= head) next.push(old[place++] as Sentence);
    let at = next.at(-1)?.end ?? 0;
    let state: number = next.at(-1)?.after ?? readState.prose;
    while (at < text.length) {
      // Reading looks one unit back, so the unit in front has to be unchanged, too.
      if (at > text.length - tail) {
        while (place < old.length && (old[place] as Sentence).start + shift < at) place++;
        const same = old[place];
        if (
          same &&
          same.start + shift === at &&
          same.before === state &&
          sameLineStart(text, at, this.text, same.start)
        ) {
          for (; place < old.length; place++) {
            const kept = old[place] as Sentence;
            next.push(shift === 0 ? kept : { ...kept, start: kept.start + shift, end: kept.end + shift });
          }
          return next;
        }
      }
      const sentence = this.readSentence(text, at, state);
      next.push(sentence);
      at = sentence.end;
      state = sentence.after;
    }
    return next;
  }

  private readSentence(text: string, at: number, before: number): Sentence {
    const { reader, tokens } = this;
    reader.read(text, at, text.length, before, tokens);
    const counts = new Uint8Array(languages.length);
    const sentence: Sentence = {
      start: at,
      end: reader.end,
      before,
      after: reader.state,
      hits: [],
      bits: 0,
      languages: counts,
    };
    if (reader.skipped || tokens.length < 2) return sentence;
    this.circumstances.countLanguages(tokens, counts);
    sentence.bits = this.circumstances.ofSentence(tokens);
    this.matcher.run(tokens, (pattern, registers, end) => {
      const hit = this.judge(pattern, registers, end, sentence);
      if (hit) sentence.hits.push(hit);
    });
    sentence.hits.sort((a, b) => a.till - b.till || a.from - b.from);
    return sentence;
  }

  /** Applies a match's guards; undefined when it must stay silent. */
  private judge(place: number, registers: Int32Array, end: number, sentence: Sentence): Hit | undefined {
    const pattern = this.ruleSet.patterns[place] as Pattern;
    const { unless = 0, only = 0, without, with: wanted, slots: names = [] } = pattern;
    const { tokens } = this;
    if (this.silent[pattern.rule] === 1) return undefined;
    const start = registers[0] as number;
    if (((unless | only) & ~NEIGHBOUR_BITS) !== 0) {
      const bits = sentence.bits | this.circumstances.ofMatch(tokens, start, end);
      if ((bits & unless & ~NEIGHBOUR_BITS) !== 0) return undefined;
      if ((bits & only & ~NEIGHBOUR_BITS) !== (only & ~NEIGHBOUR_BITS)) return undefined;
    }
    if (without && this.holds(without, start, end)) return undefined;
    if (wanted && !this.holds(wanted, start, end)) return undefined;
    const marked = (registers[1] as number) >= 0;
    const from = marked ? (registers[1] as number) : start;
    const last = marked ? (registers[2] as number) : this.lastWord(end);
    if (last < from) return undefined;
    const slots = names.map((_, slot): [number, number] => {
      const first = registers[3 + slot * 2] as number;
      const final = registers[4 + slot * 2] as number;
      if (first < 0 || final < first) return [0, 0];
      return [(tokens.start[first] as number) - sentence.start, (tokens.end[final] as number) - sentence.start];
    });
    return {
      pattern,
      rule: this.ruleSet.rules[pattern.rule] as CompiledRule,
      start: (tokens.start[from] as number) - sentence.start,
      end: (tokens.end[last] as number) - sentence.start,
      from: start,
      till: end,
      opens: from === 0 || ((tokens.flags[from] as number) & tokenFlag.clauseBreak) !== 0,
      slots,
    };
  }

  /** Last token of a match without marks: the sentence's end is matched but never marked. */
  private lastWord(end: number): number {
    let last = end - 1;
    while (last > 0 && this.tokens.start[last] === this.tokens.end[last]) last--;
    return last;
  }

  /** Whether one of the alternatives `wanted` stands in the sentence, up to forty words from the match. */
  private holds(wanted: readonly number[][], start: number, end: number): boolean {
    const last = Math.min(this.tokens.length, end + 40);
    for (let at = Math.max(0, start - 40); at < last; at++) {
      if (wanted.some((row) => row.every((label, step) => at + step < last && this.isAt(at + step, label))))
        return true;
    }
    return false;
  }

  private isAt(at: number, label: number): boolean {
    return this.ruleSet.sets.has(label, this.tokens.symbol[at] as number);
  }

  private collect(text: string): Finding[] {
    const total = new Float64Array(languages.length);
    for (const sentence of this.sentences) {
      for (let index = 0; index < total.length; index++) total[index]! += sentence.languages[index] as number;
    }
    const spoken = languages[decideLanguage(total)];
    const found: Finding[] = [];
    for (let place = 0; place < this.sentences.length; place++) {
      const sentence = this.sentences[place] as Sentence;
      if (sentence.hits.length === 0) continue;
      const language = languages[decideLanguage(sentence.languages)] ?? spoken;
      const around = this.neighbourBits(place);
      const kept = sentence.hits.filter((hit) => {
        if (language !== undefined && hit.rule.language !== language) return false;
        const only = (hit.pattern.only ?? 0) & NEIGHBOUR_BITS;
        return (around & (hit.pattern.unless ?? 0) & NEIGHBOUR_BITS) === 0 && (around & only) === only;
      });
      for (const hit of withoutOverlaps(kept)) {
        const finding = toFinding(text, sentence.start, hit);
        if (!this.isOwn(finding.text)) found.push(finding);
      }
    }
    return found.length <= this.most ? found : keepWorst(found, this.most);
  }

  private neighbourBits(place: number): number {
    let bits = 0;
    for (let near = place - 1; near <= place + 2; near++) {
      const sentence = this.sentences[near];
      if (!sentence) continue;
      bits |= sentence.bits & (guardBits.timedNear | guardBits.reasonedNear);
      if (near >= place) bits |= sentence.bits & guardBits.ownedNext;
      if (near <= place) bits |= sentence.bits & guardBits.requestedNear;
    }
    return bits;
  }

  private isOwn(marked: string): boolean {
    if (this.ownWords.length === 0) return false;
    const words = ` ${plainWords(marked)} `;
    return this.ownWords.some((own) => words.includes(own));
  }
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

function isWorse(a: Hit, b: Hit): number {
  const byKind = kindWeight[b.rule.kind] - kindWeight[a.rule.kind];
  return byKind || b.end - b.start - (a.end - a.start) || a.start - b.start || a.rule.strictness - b.rule.strictness;
}

/** Of hits that share words the worst, by place. */
function withoutOverlaps(hits: Hit[]): Hit[] {
  if (hits.length < 2) return hits;
  const kept: Hit[] = [];
  for (const hit of [...hits].sort(isWorse)) {
    if (kept.every((other) => hit.end <= other.start || hit.start >= other.end)) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function keepWorst(found: Finding[], most: number): Finding[] {
  const byHarm = found.map((finding, place) => ({ finding, place }));
  byHarm.sort((a, b) => {
    const strict = a.finding.strictness - b.finding.strictness;
    return strict || kindWeight[b.finding.kind] - kindWeight[a.finding.kind] || a.place - b.place;
  });
  return byHarm
    .slice(0, most)
    .sort((a, b) => a.place - b.place)
    .map(({ finding }) => finding);
}

function toFinding(text: string, base: number, hit: Hit): Finding {
  const start = base + hit.start;
  const end = base + hit.end;
  const marked = text.slice(start, end);
  const slots = new Map(
    (hit.pattern.slots ?? []).map((name, index) => {
      const [from, to] = hit.slots[index] as [number, number];
      return [name, text.slice(base + from, base + to)] as const;
    }),
  );
  const { id, kind, why, practice, instead, strictness } = hit.rule;
  const replacements = instead.map((template) => fitReplacement(template, marked, hit.opens, slots));
  return { rule: id, kind, start, end, text: marked, why, practice, replacements, strictness };
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function commonEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(a.length - 1 - at) === b.charCodeAt(b.length - 1 - at)) at++;
  return at;
}

/** Reading depends on whether a sentence starts its line. */
function sameLineStart(a: string, atA: number, b: string, atB: number): boolean {
  const startsA = atA === 0 || a.charCodeAt(atA - 1) === 10;
  const startsB = atB === 0 || b.charCodeAt(atB - 1) === 10;
  return startsA === startsB;
}
