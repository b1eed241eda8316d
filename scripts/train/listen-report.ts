import { labels, type Source, sources } from './listen-data';
import { sigmoid } from './logistic';
import type { HeldOut } from './thresholds';

/** A held-out message with where it comes from. */
export interface ReportedMessage extends HeldOut {
  source: Source;
}

const two = (value: number): string => (Number.isNaN(value) ? '  – ' : value.toFixed(2));

/** Precision, recall and F1 of one label, or of "none of them" for the one behind the last. */
function figuresOf(messages: readonly ReportedMessage[], thresholds: readonly number[], label: number) {
  const claims = (scores: readonly number[], at: number): boolean => scores[at]! >= thresholds[at]!;
  let [right, claimed, real] = [0, 0, 0];
  for (const { scores, targets } of messages) {
    const none = label === labels.length;
    const claim = none ? !labels.some((_, at) => claims(scores, at)) : claims(scores, label);
    const truth = none ? !targets.includes(1) : targets[label] === 1;
    if (claim) claimed++;
    if (truth) real++;
    if (claim && truth) right++;
  }
  return {
    precision: right / claimed,
    recall: right / real,
    f1: real + claimed ? (2 * right) / (claimed + real) : 0,
    real,
  };
}

/** Expected calibration error of the claims over ten bins. */
function calibrationErrorOf(
  messages: readonly ReportedMessage[],
  thresholds: readonly number[],
  calibrations: readonly { slope: number; shift: number }[],
): number {
  const bins = Array.from({ length: 10 }, () => ({ sum: 0, right: 0 }));
  let claims = 0;
  for (const { scores, targets } of messages)
    for (const [label, { slope, shift }] of calibrations.entries()) {
      if (scores[label]! < thresholds[label]!) continue;
      const confidence = sigmoid(slope * scores[label]! + shift);
      const bin = bins[Math.min(9, Math.floor(confidence * 10))]!;
      bin.sum += confidence;
      bin.right += targets[label]!;
      claims++;
    }
  return bins.reduce((error, { sum, right }) => error + Math.abs(sum - right), 0) / claims;
}

/** Prints how well held-out messages are read: per label and source precision, recall and F1, and macro-F1. */
export function printHeldOut(
  messages: readonly ReportedMessage[],
  thresholds: readonly number[],
  calibrations: readonly { slope: number; shift: number }[],
): void {
  const groups = (Object.keys(sources) as Source[]).map((source) => ({
    source,
    own: messages.filter((message) => message.source === source),
  }));
  const line = (name: string, cells: string[]): void => {
    process.stdout.write(`${name.padEnd(26)}${cells.map((cell) => cell.padStart(24)).join('')}\n`);
  };
  line(
    'held-out (n, P, R, F1)',
    groups.map(({ source, own }) => `${source} ${own.length}`),
  );
  const byGroup = groups.map(({ own }) => [...labels, 'neutral'].map((_, label) => figuresOf(own, thresholds, label)));
  for (const [label, name] of [...labels, 'neutral'].entries())
    line(
      name,
      byGroup.map((figures) => {
        const { real, precision, recall, f1 } = figures[label]!;
        return `${real}  ${two(precision)} ${two(recall)} ${two(f1)}`;
      }),
    );
  line(
    'macro-F1 (8 or more)',
    byGroup.map((figures) => {
      const counted = figures.filter(({ real }) => real >= 8);
      return (counted.reduce((sum, { f1 }) => sum + f1, 0) / counted.length).toFixed(3);
    }),
  );
  line(
    'calibration error',
    groups.map(({ own }) => two(calibrationErrorOf(own, thresholds, calibrations))),
  );
}
