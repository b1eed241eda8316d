/** What is lost at a point; writes the slope there. */
export type Loss = (point: Float64Array, slope: Float64Array) => number;

/** How many of its last steps the search learns the curve from. */
const remembered = 6;

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, at) => sum + value * b[at]!, 0);

/** Goes downhill from `start` by L-BFGS for `rounds` steps, or until no step leads further down. */
export function minimise(loss: Loss, start: Float64Array, rounds: number): Float64Array {
  let point = start;
  let slope = new Float64Array(start.length);
  let lost = loss(point, slope);
  const steps: { moved: Float64Array; turned: Float64Array; product: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const way = direction(slope, steps);
    const steepness = dot(way, slope);
    const nextSlope = new Float64Array(start.length);
    let length = round === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    let next = point;
    let nextLost = Number.POSITIVE_INFINITY;
    for (let trial = 0; trial < 12 && nextLost > lost + 1e-4 * length * steepness; trial++) {
      if (trial > 0) length /= 2;
      next = point.map((value, at) => value + length * way[at]!);
      nextLost = loss(next, nextSlope);
    }
    if (!(nextLost < lost)) break;
    const moved = next.map((value, at) => value - point[at]!);
    const turned = nextSlope.map((value, at) => value - slope[at]!);
    const product = dot(moved, turned);
    if (product > 1e-10) steps.push({ moved, turned, product });
    if (steps.length > remembered) steps.shift();
    [point, slope, lost] = [next, nextSlope, nextLost];
  }
  return point;
}

/** Where to go from a slope: straight down, bent by what the last steps showed of the curve. */
function direction(
  slope: Float64Array,
  steps: readonly { moved: Float64Array; turned: Float64Array; product: number }[],
): Float64Array {
  const way = slope.map((value) => -value);
  const shares: number[] = [];
  for (const { moved, turned, product } of steps.toReversed()) {
    const share = dot(moved, way) / product;
    shares.unshift(share);
    for (let at = 0; at < way.length; at++) way[at]! -= share * turned[at]!;
  }
  const last = steps.at(-1);
  if (last) {
    const scale = last.product / dot(last.turned, last.turned);
    for (let at = 0; at < way.length; at++) way[at]! *= scale;
  }
  for (const [index, { moved, turned, product }] of steps.entries()) {
    const share = shares[index]! - dot(turned, way) / product;
    for (let at = 0; at < way.length; at++) way[at]! += share * moved[at]!;
  }
  return way;
}
