/** Of how many days the latest copy is kept, and of how many months. */
const days = 7;
const months = 3;

const pattern = /^heard-daily-(\d{4}-\d{2})-(\d{2})T\d{6}\.jsonl$/;

/** What a daily copy is called, by the machine's clock: `heard-daily-2026-11-22T090500.jsonl`. No two have one name. */
export function nameDaily(at: Date): string {
  return `heard-daily-${dayOf(at)}T${[at.getHours(), at.getMinutes(), at.getSeconds()].map(twoDigits).join('')}.jsonl`;
}

/** The day by the machine's clock: 2026-11-22. */
export function dayOf(at: Date): string {
  return [at.getFullYear(), twoDigits(at.getMonth() + 1), twoDigits(at.getDate())].join('-');
}

const twoDigits = (part: number) => String(part).padStart(2, '0');

/**
 * Which of these files may go: all daily copies but the latest of each of the last seven days that have one, and of the last
 * three months. Files that are none of ours are never among them.
 */
export function chooseExpired(names: readonly string[]): string[] {
  const copies = names
    .filter((name) => pattern.test(name))
    .sort()
    .reverse();
  const kept = new Set<string>();
  const keepLatest = (most: number, periodOf: (name: string) => string) => {
    const seen = new Set<string>();
    for (const name of copies) {
      const period = periodOf(name);
      if (seen.has(period)) continue;
      seen.add(period);
      if (seen.size > most) return;
      kept.add(name);
    }
  };
  keepLatest(days, (name) => name.replace(pattern, '$1-$2'));
  keepLatest(months, (name) => name.replace(pattern, '$1'));
  return copies.filter((name) => !kept.has(name));
}
