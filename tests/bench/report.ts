/** Prints a line for times in milliseconds: median, 95th percentile, least, and how many there were. */
export function reportTimes(name: string, values: readonly number[]): void {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN).toFixed(0);
  console.log(`${name.padEnd(44)} median ${at(0.5)} ms, p95 ${at(0.95)} ms, min ${at(0)} ms (${values.length} times)`);
}
