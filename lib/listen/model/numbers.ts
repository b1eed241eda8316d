/**
 * Weights of the named features as characters, which take two thirds of the room that digits take. A weight is a number of steps
 * from nought; see {@link hundredthsOf} for how long a step is. Small ones, which most are, are one character, others two.
 * Written by `scripts/train/pack-linear.ts`.
 */

/** The characters, from `#` to `~`; what a string would have to escape, the backslash, is written `!`. */
const first = 35;
export const characters = 92;
/** So many steps either way are one character. */
export const short = 40;

const codeAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code === 33 ? 92 - first : code - first;
};

export const characterOf = (code: number): string => (code === 92 - first ? '!' : String.fromCharCode(first + code));

/** What a number of steps is, in hundredths: one up to a hundred, two from there on, four from a hundred and fifty on. */
export function hundredthsOf(steps: number): number {
  const far = Math.abs(steps);
  const value = far <= 100 ? far : far < 125 ? 2 * far - 100 : 4 * far - 348;
  return steps < 0 ? -value : value;
}

/**
 * Reads weights.
 *
 * @param count - how many there are
 * @returns hundredths
 * @throws RangeError if the text holds more or fewer
 */
export function readWeights(text: string, count: number): Int16Array {
  const weights = new Int16Array(count);
  let at = 0;
  for (let index = 0; index < count; index++) {
    let steps = codeAt(text, at++) - short;
    if (steps > short) {
      const beyond = (steps - short - 1) * characters + codeAt(text, at++);
      steps = (beyond & 1 ? -1 : 1) * (short + 1 + (beyond >> 1));
    }
    weights[index] = hundredthsOf(steps);
  }
  if (at !== text.length) throw new RangeError(`Weights are ${at} characters long, but ${text.length} were given.`);
  return weights;
}
