/** Time in our script within one task of the page, milliseconds: by the clock, and on a processor. */
export interface Share {
  clock: number;
  processor: number;
}

/** Prints a line for the tasks in one editor. */
export function reportShares(name: string, shares: readonly Share[]): void {
  const tell = (of: keyof Share) => {
    const sorted = shares.map((share) => share[of]).sort((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(2);
    return `longest ${at(1)} ms, 99 % ${at(0.99)}, median ${at(0.5)}`;
  };
  console.log(
    `${name.padEnd(16)} on a processor: ${tell('processor')}; by the clock: ${tell('clock')} (${shares.length} tasks)`,
  );
}
