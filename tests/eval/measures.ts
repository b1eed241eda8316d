/** Counts of right and wrong claims of one label. */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export const noCounts = (): Counts => ({ right: 0, wrong: 0, missed: 0 });

export const precision = ({ right, wrong }: Counts): number => (right + wrong === 0 ? 0 : right / (right + wrong));
export const recall = ({ right, missed }: Counts): number => (right + missed === 0 ? 0 : right / (right + missed));
export const f1 = ({ right, wrong, missed }: Counts): number =>
  right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);

/** Adds one claim against the truth. */
export function count(counts: Counts, claimed: boolean, true_: boolean): void {
  if (claimed && true_) counts.right++;
  else if (claimed) counts.wrong++;
  else if (true_) counts.missed++;
}

/**
 * Middle 95 % of a figure over resampled rows, by a generator of its own so that two runs print the same.
 *
 * @param rows - how many rows there are
 * @param figure - the figure over the rows with these indexes
 */
export function interval(rows: number, figure: (indexes: number[]) => number, samples = 300): [number, number] {
  let state = 12345;
  const random = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  const figures: number[] = [];
  for (let sample = 0; sample < samples; sample++)
    figures.push(figure(Array.from({ length: rows }, () => Math.floor(random() * rows))));
  figures.sort((a, b) => a - b);
  return [figures[Math.floor(samples * 0.025)] ?? 0, figures[Math.floor(samples * 0.975)] ?? 0];
}

/** Expected calibration error over ten equal bins: how far confidence is from the share that was right. */
export function calibrationError(claims: readonly { confidence: number; right: boolean }[]): number {
  const bins = Array.from({ length: 10 }, () => ({ confidence: 0, right: 0, size: 0 }));
  for (const { confidence, right } of claims) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    if (!bin) continue;
    bin.confidence += confidence;
    bin.right += right ? 1 : 0;
    bin.size++;
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / Math.max(1, claims.length);
}

/** Two decimals, the way every table here prints. */
export const figure = (value: number): string => value.toFixed(2);
