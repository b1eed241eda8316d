import { Circumstances } from './circumstances';
import type { CompiledRules } from './compile';
import { DraftSentences, type Sentence } from './draft-sentences';
import { findingOf, type Hit, keepWorst, withoutOverlaps } from './findings';
import { guardBits, NEIGHBOUR_BITS } from './guards';
import { Judge } from './judge';
import { decideLanguage, languages } from './language';
import { Matcher } from './matcher';
import { RuleSet } from './rule-set';
import type { MatchListener } from './runner';
import { SentenceReader } from './sentences';
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
  /** What matching has cost so far, in tokens, tests and threads looked at; tests of speed count it instead of time. */
  readonly steps: number;
}

/** Makes a checker for compiled rules. Pure: no clock, no storage; several can exist side by side. */
export function createChecker(compiled: CompiledRules, options: CheckOptions = {}): Checker {
  return new DraftChecker(compiled, options);
}

class DraftChecker implements Checker {
  private readonly ruleSet: RuleSet;
  private readonly reader: SentenceReader;
  private readonly matcher: Matcher;
  private readonly circumstances: Circumstances;
  private readonly judge: Judge;
  private readonly tokens = new TokenBuffer();
  private readonly draft = new DraftSentences((text, at, before) => this.readSentence(text, at, before));
  /** By rule: 1 for those that are not to be shown. */
  private readonly silent: Uint8Array;
  private readonly ownWords: string[];
  private readonly most: number;
  /** Of the sentence at hand: where it starts, its circumstances, and its hits with the tokens of their matches. */
  private base = 0;
  private bits = 0;
  private found: { hit: Hit; start: number; end: number }[] = [];
  private readonly onMatch: MatchListener = (pattern, registers, end) => {
    if (this.silent[this.ruleSet.ruleOf[pattern] as number] === 1) return;
    const hit = this.judge.judge(pattern, registers, end, this.tokens, this.bits, this.base);
    if (hit) this.found.push({ hit, start: registers[0] as number, end });
  };

  constructor(compiled: CompiledRules, options: CheckOptions) {
    const ruleSet = new RuleSet(compiled);
    this.ruleSet = ruleSet;
    this.reader = new SentenceReader(ruleSet.vocabulary);
    this.matcher = new Matcher(ruleSet);
    this.circumstances = new Circumstances(ruleSet);
    this.judge = new Judge(ruleSet, this.circumstances);
    const ignored = new Set(options.ignoredRules);
    const strictness = options.strictness ?? 2;
    this.silent = Uint8Array.from(ruleSet.rules, (rule) =>
      rule.strictness > strictness || ignored.has(rule.id) ? 1 : 0,
    );
    this.ownWords = (options.ownWords ?? [])
      .map((word) => ` ${plainWords(word)} `)
      .filter((word) => word.trim() !== '');
    this.most = options.maxFindings ?? 20;
  }

  check(whole: string, until = whole.length): Finding[] {
    const text = until < whole.length ? whole.slice(0, Math.max(0, until)) : whole;
    this.draft.update(text);
    return this.collect(text);
  }

  get steps(): number {
    return this.matcher.steps;
  }

  private readSentence(text: string, at: number, before: number): Sentence {
    const { reader, tokens, circumstances } = this;
    reader.read(text, at, text.length, before, tokens);
    const isEmpty = reader.skipped || tokens.length < 2;
    this.base = at;
    this.bits = 0;
    if (!isEmpty) {
      this.bits = circumstances.ofSentence(tokens);
      this.matcher.run(tokens, this.bits, this.onMatch);
    }
    return {
      length: reader.end - at,
      before,
      after: reader.state,
      looked: reader.looked - at,
      hits: this.takeFound(),
      bits: this.bits,
      english: isEmpty ? 0 : (circumstances.counts[0] as number),
      languages: !isEmpty && circumstances.isMixed ? circumstances.counts.slice() : undefined,
    };
  }

  /** Of two hits that are alike in all else the one is kept whose match is complete first. */
  private takeFound(): readonly Hit[] {
    if (this.found.length === 0) return noHits;
    const found = this.found.sort((a, b) => a.end - b.end || a.start - b.start);
    this.found = [];
    return found.map(({ hit }) => hit);
  }

  private collect(text: string): Finding[] {
    const sentences = this.draft.list;
    const found: Finding[] = [];
    let spoken: string | undefined | null = null;
    let base = 0;
    for (let place = 0; place < sentences.length; place++) {
      const sentence = sentences[place] as Sentence;
      if (sentence.hits.length > 0) {
        if (spoken === null) spoken = languageOf(sentences);
        const language = languages[decideLanguage(countsOf(sentence))] ?? spoken;
        const around = this.neighbourBits(place);
        for (const hit of withoutOverlaps(sentence.hits.filter((one) => speaks(one, language, around)))) {
          const finding = findingOf(text, base, hit);
          if (!this.isOwn(finding.text)) found.push(finding);
        }
      }
      base += sentence.length;
    }
    return keepWorst(found, this.most);
  }

  private neighbourBits(place: number): number {
    const sentences = this.draft.list;
    let bits = 0;
    for (let near = place - 1; near <= place + 2; near++) {
      bits |=
        (sentences[near]?.bits ?? 0) &
        (near < place ? guardBits.reasonedNear | guardBits.requestedNear : NEIGHBOUR_BITS);
    }
    return bits;
  }

  private isOwn(marked: string): boolean {
    if (this.ownWords.length === 0) return false;
    const words = ` ${plainWords(marked)} `;
    return this.ownWords.some((own) => words.includes(own));
  }
}

const noHits: readonly Hit[] = [];

/** Whether a hit counts in a sentence of this language with these circumstances around it. */
function speaks({ rule, pattern }: Hit, language: string | undefined, around: number): boolean {
  if (language !== undefined && rule.language !== language) return false;
  const only = (pattern.only ?? 0) & NEIGHBOUR_BITS;
  return (around & (pattern.unless ?? 0) & NEIGHBOUR_BITS) === 0 && (around & only) === only;
}

function countsOf({ english, languages: counts }: Sentence): ArrayLike<number> {
  return counts ?? [english];
}

/** The language of the whole draft, undefined where too few words tell. */
function languageOf(sentences: readonly Sentence[]): string | undefined {
  const total = new Float64Array(languages.length);
  for (const { english, languages: counts } of sentences) {
    if (counts === undefined) total[0]! += english;
    else for (let index = 0; index < total.length; index++) total[index]! += counts[index] as number;
  }
  return languages[decideLanguage(total)];
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}
