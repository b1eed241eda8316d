/** Counts of one kind: findings that met a label, findings that met none, labels found and labels in all. */
interface Counts {
  hits: number;
  falseAlarms: number;
  labelsFound: number;
  labels: number;
}

/** Counts per kind. */
export class Tally {
  readonly kinds = new Map<string, Counts>();

  constructor(kinds: readonly string[]) {
    for (const kind of kinds) this.kinds.set(kind, { hits: 0, falseAlarms: 0, labelsFound: 0, labels: 0 });
  }

  hit(kind: string): void {
    this.of(kind).hits++;
  }

  falseAlarm(kind: string): void {
    this.of(kind).falseAlarms++;
  }

  label(kind: string, found: boolean): void {
    const counts = this.of(kind);
    counts.labels++;
    if (found) counts.labelsFound++;
  }

  total(): Counts {
    const sum = { hits: 0, falseAlarms: 0, labelsFound: 0, labels: 0 };
    for (const counts of this.kinds.values()) {
      sum.hits += counts.hits;
      sum.falseAlarms += counts.falseAlarms;
      sum.labelsFound += counts.labelsFound;
      sum.labels += counts.labels;
    }
    return sum;
  }

  private of(kind: string): Counts {
    const counts = this.kinds.get(kind) ?? { hits: 0, falseAlarms: 0, labelsFound: 0, labels: 0 };
    this.kinds.set(kind, counts);
    return counts;
  }
}

/** A table with one line per kind that occurs, and one for all; shares with their 95 % interval (Wilson). */
export function tableOf(tally: Tally): string {
  const lines = ['kind                         precision         recall            F1    labels'];
  for (const [kind, counts] of tally.kinds) {
    if (counts.labels + counts.falseAlarms > 0) lines.push(lineOf(kind, counts));
  }
  lines.push(lineOf('all', tally.total()));
  return `${lines.join('\n')}\n`;
}

function lineOf(kind: string, counts: Counts): string {
  const found = counts.hits + counts.falseAlarms;
  const precision = found === 0 ? Number.NaN : counts.hits / found;
  const recall = counts.labels === 0 ? Number.NaN : counts.labelsFound / counts.labels;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const shares = `${share(counts.hits, found).padEnd(17)} ${share(counts.labelsFound, counts.labels).padEnd(17)}`;
  return `${kind.padEnd(28)} ${shares} ${Number.isNaN(f1) ? '–   ' : f1.toFixed(2)}  ${counts.labels}`;
}

function share(part: number, whole: number): string {
  if (whole === 0) return '–';
  const z = 1.96;
  const p = part / whole;
  const spread = z * Math.sqrt((p * (1 - p)) / whole + (z * z) / (4 * whole * whole));
  const middle = p + (z * z) / (2 * whole);
  const scale = 1 + (z * z) / whole;
  const low = Math.max(0, (middle - spread) / scale);
  const high = Math.min(1, (middle + spread) / scale);
  return `${p.toFixed(2)} [${low.toFixed(2)}–${high.toFixed(2)}]`;
}
