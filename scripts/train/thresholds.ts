/** Held-out scores of one message, per label, with its truth and where it comes from. */
export interface HeldOut {
  scores: number[];
  targets: readonly (0 | 1)[];
  authored: 0 | 1;
}

/** Labels rarer than this in a group of rows stay out of its average, as in the evaluation. */
const enough = 8;

/** Macro-F1 over the labels and "none of them", for one group of rows. */
function macroF1(rows: readonly HeldOut[], thresholds: readonly number[]): number {
  const labels = thresholds.length;
  const right = new Array<number>(labels + 1).fill(0);
  const claimed = new Array<number>(labels + 1).fill(0);
  const real = new Array<number>(labels + 1).fill(0);
  for (const { scores, targets } of rows) {
    let anyClaim = false;
    let anyTruth = false;
    for (let label = 0; label < labels; label++) {
      const claim = scores[label]! >= thresholds[label]!;
      const truth = targets[label] === 1;
      if (claim) claimed[label]!++;
      if (truth) real[label]!++;
      if (claim && truth) right[label]!++;
      anyClaim ||= claim;
      anyTruth ||= truth;
    }
    if (!anyClaim) claimed[labels]!++;
    if (!anyTruth) real[labels]!++;
    if (!anyClaim && !anyTruth) right[labels]!++;
  }
  let sum = 0;
  let counted = 0;
  for (let label = 0; label <= labels; label++) {
    if (real[label]! < enough) continue;
    counted++;
    sum += (2 * right[label]!) / (claimed[label]! + real[label]!);
  }
  return counted === 0 ? 0 : sum / counted;
}

/**
 * Moves thresholds, one label at a time, to where real and authored text are read best on average. A threshold moves
 * only for a gain worth it and in coarse steps: the held-out rows are few, and fine steps would fit their noise. None goes
 * below its `least`, and the others, of which "none of them" depends, move knowing that.
 */
export function tuneThresholds(rows: readonly HeldOut[], start: readonly number[], least: readonly number[]): number[] {
  const groups = [rows.filter((row) => row.authored === 0), rows.filter((row) => row.authored === 1)];
  const quality = (thresholds: readonly number[]): number =>
    groups.reduce((sum, group) => sum + macroF1(group, thresholds), 0) / groups.length;
  const thresholds = start.map((score, label) => Math.max(score, least[label]!));
  let best = quality(thresholds);
  for (let round = 0; round < 4; round++) {
    for (let label = 0; label < thresholds.length; label++) {
      for (const move of [-0.5, -0.25, 0.25, 0.5, 0.75]) {
        const trial = [...thresholds];
        trial[label]! += move;
        if (trial[label]! < least[label]!) continue;
        const reached = quality(trial);
        if (reached <= best + 0.0008) continue;
        best = reached;
        thresholds[label] = trial[label]!;
      }
    }
  }
  return thresholds;
}
