import { type ListenMessage, listen } from '../../lib/listen/listen';

const paragraph =
  'Hello, I ordered the desk lamp on 3 March (order 88-1204) and it still has not arrived. Your colleague said it would be here by Friday, but nobody called. Could you please tell me where it is, and send a corrected invoice for 49,90 EUR? I need it before our opening on the 20th because the shop is dark without it. ';

const thread: ListenMessage[] = Array.from({ length: 19 }, (_, index) => ({
  role: index % 2 === 0 ? 'customer' : 'agent',
  text:
    index % 2 === 0
      ? paragraph
      : 'Thank you for waiting. I will call you by Thursday 15:00 with news from the carrier.',
  at: `2026-03-${String(index + 1).padStart(2, '0')}T10:00:00+01:00`,
}));

const last = paragraph.repeat(7).slice(0, 1990);

/** The thread with a message nobody has read before; `inEach` makes every message of it such a one. */
const threadWith = (mark: number, inEach: boolean): ListenMessage[] => [
  ...(inEach ? thread.map((message) => ({ ...message, text: `${message.text} ${mark}.` })) : thread),
  { role: 'customer', text: `${last} ${mark}.`, at: '2026-03-20T10:00:00+01:00' },
];

const one = (text: string): ListenMessage[] => [{ role: 'customer', text }];

/** What is read; each time with another mark, since what an earlier message says is kept. */
const cases: [string, (mark: number) => ListenMessage[]][] = [
  ['2,000 characters, new thread of 20', (mark) => threadWith(mark, true)],
  ['2,000 characters, thread has grown', (mark) => threadWith(mark, false)],
  ['2,000 characters alone', (mark) => one(`${last} ${mark}.`)],
  ['15 KB', (mark) => one(`${mark} ${paragraph.repeat(50).slice(0, 15_000)}`)],
  ['30 KB', (mark) => one(`${mark} ${paragraph.repeat(100).slice(0, 30_000)}`)],
  ['60 KB', (mark) => one(`${mark} ${paragraph.repeat(200).slice(0, 60_000)}`)],
  ['60 KB without a full stop', (mark) => one(`${mark} ${'why is it not '.repeat(4300)}`)],
  ['1 MB', (mark) => one(`${mark} ${paragraph.repeat(3400).slice(0, 1_000_000)}`)],
  ['1 MB of blanks', (mark) => one(' '.repeat(1_000_000 + mark))],
];

/** Readings of one case: half of 60 were read before the browser had compiled what they run over and over. */
const mostReadings = 160;
/** A page just loaded reads these: they are told apart, as hosts that load whole pages never get further. */
const coldReadings = 10;

/** Times each case; the first reading of all, which compiles what it needs, stands in the first line. */
export function runListen(): string[] {
  const lines: string[] = [];
  let mark = 0;
  const first = performance.now();
  listen(threadWith(mark++, true));
  lines.push(`${'the very first reading'.padEnd(36)} ${(performance.now() - first).toFixed(1)} ms`);
  for (const [name, make] of cases) {
    const times: number[] = [];
    const started = performance.now();
    while (times.length < 5 || (times.length < mostReadings && performance.now() - started < 3000)) {
      const messages = make(mark++);
      const begin = performance.now();
      listen(messages);
      times.push(performance.now() - begin);
    }
    lines.push(`${name.padEnd(36)} ${spread(times)}`);
    if (times.length > coldReadings)
      lines.push(
        `${'  the first ten, and those behind'.padEnd(36)} ${spread(times.slice(0, coldReadings))}; ${spread(times.slice(coldReadings))}`,
      );
  }
  return lines;
}

/** Times in milliseconds in a line: median, the slowest but for one in twenty, the fastest. */
function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2);
  return `median ${at(0.5)} ms, 95 % ${at(0.95)} ms, least ${at(0)} ms`;
}
