import { sentenceManners } from '../../lib/listen/model/manner';
import { mannerKinds } from '../../lib/listen/types';
import { sources } from './listen-data';
import { sentencesRead } from './manner-labels';
import type { MannerChances, ScoredMessage } from './manner-networks';

/** A held-out message with what was told of it. */
export type ToldMessage = ScoredMessage & { chances: MannerChances };

/** A chance with its truth. */
interface Told {
  chance: number;
  truth: boolean;
}

const two = (value: number): string => (Number.isFinite(value) ? value.toFixed(2) : ' –');

/** Precision, recall and F1 of claiming from `threshold` on, and how many there are. */
function quality(told: readonly Told[], threshold: number): string {
  let [right, claimed, real] = [0, 0, 0];
  for (const { chance, truth } of told) {
    if (chance >= threshold) claimed++;
    if (truth) real++;
    if (chance >= threshold && truth) right++;
  }
  return `${real}  ${two(right / claimed)} ${two(right / real)} ${two((2 * right) / (claimed + real))}`;
}

/** Expected calibration error over ten bins. */
function calibrationError(told: readonly Told[]): string {
  const bins = Array.from({ length: 10 }, () => 0);
  for (const { chance, truth } of told) bins[Math.min(9, Math.floor(chance * 10))]! += chance - Number(truth);
  return two(bins.reduce((sum, gap) => sum + Math.abs(gap), 0) / told.length);
}

/** The place of the greatest number. */
const top = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((best, value, at, all) => (value > all[best]! ? at : best), 0);

/** Of the messages that have a sentence of this manner and another, how often the surest sentence is one of them. */
function firstRight(messages: readonly ToldMessage[], manner: 'gist' | 'wanted'): string {
  const at = sentenceManners.indexOf(manner);
  const asked = messages.filter(({ message }) => message.manner[manner].length > 0 && message.sentences.length > 1);
  const right = asked.filter(({ message, chances }) =>
    message.manner[manner].includes(top(chances.sentences.slice(0, sentencesRead).map((told) => told[at]!))),
  );
  return two(right.length / asked.length);
}

/** Prints how well the manner of held-out messages is told, per source and of all. */
export function printManner(messages: readonly ToldMessage[]): void {
  const groups: [string, readonly ToldMessage[]][] = [
    ...Object.keys(sources).map((source): [string, ToldMessage[]] => [
      source,
      messages.filter(({ message }) => message.source === source),
    ]),
    ['all', messages],
  ];
  const line = (name: string, cell: (own: readonly ToldMessage[]) => string): void => {
    const cells = groups.map(([, own]) => cell(own).padStart(24));
    process.stdout.write(`${name.padEnd(26)}${cells.join('')}\n`);
  };
  process.stdout.write(
    `\n${'manner (n, P, R, F1)'.padEnd(26)}${groups.map(([name, own]) => `${name} ${own.length}`.padStart(24)).join('')}\n`,
  );
  const likeliest = ({ chances }: ToldMessage): number => top(chances.kinds.subarray(0, mannerKinds.length));
  for (const [at, kind] of mannerKinds.entries())
    line(kind, (own) =>
      quality(
        own.map((one) => ({ chance: Number(likeliest(one) === at), truth: one.message.manner.kind === kind })),
        1,
      ),
    );
  line('kind is right', (own) =>
    two(own.filter((one) => one.message.manner.kind === mannerKinds[likeliest(one)]).length / own.length),
  );
  line('calibration error', (own) =>
    calibrationError(
      own.map((one) => ({
        chance: one.chances.kinds[likeliest(one)]!,
        truth: one.message.manner.kind === mannerKinds[likeliest(one)],
      })),
    ),
  );
  const sorry = (own: readonly ToldMessage[]): Told[] =>
    own.map(({ message, chances }) => ({ chance: chances.kinds[mannerKinds.length]!, truth: message.manner.sorry }));
  line('sorry, from .5', (own) => quality(sorry(own), 0.5));
  line('calibration error', (own) => calibrationError(sorry(own)));
  line('surest gist is right', (own) => firstRight(own, 'gist'));
  line('surest ask is right', (own) => firstRight(own, 'wanted'));
  for (const [at, manner] of sentenceManners.entries()) {
    const told = (own: readonly ToldMessage[]): Told[] =>
      own.flatMap(({ message, chances }) =>
        chances.sentences
          .slice(0, sentencesRead)
          .map((one, index) => ({ chance: one[at]!, truth: message.manner[manner].includes(index) })),
      );
    for (const threshold of [0.3, 0.5]) line(`${manner}, from ${threshold}`, (own) => quality(told(own), threshold));
    line('calibration error', (own) => calibrationError(told(own)));
  }
}
