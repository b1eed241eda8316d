import type { CompiledPattern, CompiledRule } from './compile';
import { kindWeight } from './kinds';
import { fitReplacements } from './replace';
import type { Finding } from './types';

/** A match that passed its guards, with offsets from the start of its sentence. */
export interface Hit {
  pattern: CompiledPattern;
  rule: CompiledRule;
  start: number;
  end: number;
  /** Whether it starts its sentence. */
  opens: boolean;
  slots: [start: number, end: number][];
  /** The finding made of it last: a hit that is taken over from check to check differs in its place at most. */
  finding?: Finding;
}

/** The finding of a hit in the sentence that starts at `base` in `text`. */
export function findingOf(text: string, base: number, hit: Hit): Finding {
  const start = base + hit.start;
  const known = hit.finding;
  if (known?.start === start) return known;
  const finding = known ? { ...known, start, end: base + hit.end } : makeFinding(text, base, hit);
  hit.finding = finding;
  return finding;
}

function makeFinding(text: string, base: number, hit: Hit): Finding {
  const { id, kind, why, practice, instead, strictness } = hit.rule;
  const start = base + hit.start;
  const end = base + hit.end;
  const marked = text.slice(start, end);
  const around = `${text.slice(base, start)}\0${text.slice(end, end + 9)}`;
  const replacements = fitReplacements(instead, marked, around, hit.opens, (name) => {
    const [from, to] = hit.slots[(hit.pattern.slots ?? []).indexOf(name)] ?? [0, 0];
    return text.slice(base + from, base + to);
  });
  return { rule: id, kind, start, end, text: marked, why, practice, replacements, strictness };
}

function isWorse(a: Hit, b: Hit): number {
  const byKind = kindWeight[b.rule.kind] - kindWeight[a.rule.kind];
  return byKind || b.end - b.start - (a.end - a.start) || a.start - b.start || a.rule.strictness - b.rule.strictness;
}

/** Of hits that share words the worst, by place; of two alike the first. */
export function withoutOverlaps(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 2) return hits;
  const kept: Hit[] = [];
  for (const hit of [...hits].sort(isWorse)) {
    if (kept.every((other) => hit.end <= other.start || hit.start >= other.end)) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The worst of the findings, so many at most, by place. */
export function keepWorst(found: Finding[], most: number): Finding[] {
  if (found.length <= most) return found;
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
