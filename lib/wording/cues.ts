import { Circumstances } from './circumstances';
import { compileRules } from './compile';
import { guardBits, NEIGHBOUR_BITS } from './guards';
import { Matcher } from './matcher';
import { REPORT, REPORT_END } from './report-cues';
import { RuleSet } from './rule-set';
import { readState, SentenceReader } from './sentences';
import { TokenBuffer } from './tokens';
import type { Rule } from './types';

/** Patterns that tell what a sentence does; `pattern.ts` is their language. */
export interface Cue {
  name: string;
  patterns: readonly string[];
  /**
   * They are wording rules' patterns: the cue counts, but models don't weigh each of them by itself, so that a rule can
   * be mended without fitting the weights anew.
   */
  borrowed?: true;
}

/** One sentence of a draft and the cues found in it. Offsets are UTF-16 units; `end` is behind its last mark. */
export interface CuedSentence {
  start: number;
  end: number;
  text: string;
  cues: ReadonlySet<string>;
  /** The patterns of these cues that matched, as they are written, but for borrowed ones. */
  matched: ReadonlySet<string>;
  /** It names a time somebody can be held to; a time the customer named and we only repeat is none. */
  timed: boolean;
  asked: boolean;
  words: number;
}

/**
 * Makes a reader of sentences for a list of cues, compiled when it is first used: most pages never need it. A pattern
 * with a mistake is a mistake of ours and throws.
 */
export function createCueReader(cues: readonly Cue[]): (text: string) => CuedSentence[] {
  let read: ((text: string) => CuedSentence[]) | undefined;
  return (text) => {
    read ??= compileReader(cues);
    return read(text);
  };
}

function compileReader(cues: readonly Cue[]): (text: string) => CuedSentence[] {
  const { compiled, errors } = compileRules(cues.map(asRule));
  const first = errors[0];
  if (first) throw new Error(`cue ${first.rule}, pattern ${first.pattern} at ${first.at}: ${first.message}`);
  const ruleSet = new RuleSet(compiled);
  const reader = new SentenceReader(ruleSet.vocabulary);
  const matcher = new Matcher(ruleSet);
  const circumstances = new Circumstances(ruleSet);
  const tokens = new TokenBuffer();
  const written = cues.flatMap((cue) => cue.patterns.map((pattern) => (cue.borrowed ? undefined : pattern)));

  /** Whether the sentence names a time outside of these tokens. */
  const isTimedOutside = ([start, end]: readonly [number, number]) => {
    for (let at = 0; at < tokens.length; at++) {
      if ((at < start || at >= end) && circumstances.isTime(tokens, at)) return true;
    }
    return false;
  };

  return (text) => {
    const sentences: CuedSentence[] = [];
    let state: number = readState.prose;
    for (let at = 0; at < text.length; at = reader.end) {
      reader.read(text, at, text.length, state, tokens);
      state = reader.state;
      if (reader.skipped || tokens.length < 2) continue;
      const bits = circumstances.ofSentence(tokens);
      const matches: Match[] = [];
      matcher.run(tokens, bits, (place, registers, end) => {
        const pattern = ruleSet.patterns[place];
        if (!pattern) return;
        const start = registers[0] as number;
        const around = bits | circumstances.ofMatch(tokens, start, end);
        const only = (pattern.only ?? 0) & ~NEIGHBOUR_BITS;
        if ((around & (pattern.unless ?? 0)) !== 0 || (around & only) !== only) return;
        matches.push({
          cue: cues[ruleSet.ruleOf[place] as number]?.name ?? '',
          pattern: written[place],
          start,
          end,
        });
      });
      const reported = reportedIn(matches, tokens.length);
      const length = text.slice(at, reader.end).trimEnd().length;
      const own = reported ? matches.filter((match) => isOutside(match, reported)) : matches;
      sentences.push({
        start: tokens.start[0] as number,
        end: at + length,
        text: text.slice(tokens.start[0] as number, at + length),
        cues: new Set([...own.map((match) => match.cue), ...(reported ? [REPORT, 'listen'] : [])]),
        matched: new Set(own.flatMap(({ pattern }) => pattern ?? [])),
        timed: reported ? isTimedOutside(reported) : (bits & guardBits.timed) !== 0,
        asked: (bits & guardBits.asked) !== 0,
        words: tokens.length - 1,
      });
    }
    return sentences;
  };
}

/** A cue that was found, in tokens. */
interface Match {
  cue: string;
  /** As it is written; a borrowed one has none. */
  pattern: string | undefined;
  start: number;
  end: number;
}

/** The tokens that only repeat what the customer said, if the sentence has any. */
function reportedIn(matches: readonly Match[], length: number): [start: number, end: number] | undefined {
  const openings = matches.filter((match) => match.cue === REPORT);
  if (openings.length === 0) return undefined;
  const start = Math.min(...openings.map((match) => match.start));
  const said = Math.min(...openings.map((match) => match.end));
  const ends = matches.filter((match) => match.cue === REPORT_END && match.start >= said);
  return [start, Math.min(length, ...ends.map((match) => match.start))];
}

/** What the sentence does by our own words; repeating the customer's is listening, whatever they are about. */
function isOutside(match: Match, [start, end]: readonly [number, number]): boolean {
  return match.start < start || match.start >= end;
}

function asRule(cue: Cue, index: number): Rule {
  const { patterns } = cue;
  const id = `${cue.name}-${index}`;
  const rest = {
    why: '',
    practice: 'honesty',
    instead: [],
    strictness: 1,
    language: 'en',
    flags: [],
    allows: [],
  } as const;
  return { ...rest, id, kind: 'fog', patterns: [...patterns], instead: [], flags: [], allows: [] };
}
