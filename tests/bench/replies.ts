import { acceptsWording } from '../../cli/wording';
import type { Message } from '../../lib/conversation/conversation';
import { builtInLibrary } from '../../lib/library/built-in';
import { listen } from '../../lib/listen/listen';
import { suggest } from '../../lib/reply/suggest';

/**
 * Times a suggestion: `npx tsx tests/bench/replies.ts`. Budget: 10 ms (median) for a thread of 20 messages, the reading
 * not counted, with our own check of every phrase that is shown. Prints processor time, which other work on the machine does not
 * stretch; a slow machine fails nothing.
 */
const mail =
  'Hello, I ordered the desk lamp on 3 March (order 88-1204) and it still has not arrived. Your colleague said it would be here by Friday, but nobody called. Could you please tell me where it is, and send a corrected invoice for 49,90 EUR? I need it before our opening on the 20th because the shop is dark without it. ';
const question = 'How do I export my contacts, and can I add users later?';

const thread = (last: string, length: number): Message[] =>
  Array.from({ length }, (_, i) => ({
    id: String(i),
    role: (length - i) % 2 ? ('customer' as const) : ('agent' as const),
    author: {},
    text:
      i === length - 1 ? last : (length - i) % 2 ? mail : 'Thank you for waiting. I will call you by Thursday 15:00.',
  }));

const now = new Date(2026, 2, 20, 10, 20);
const accepts = acceptsWording([]);
const cases: [string, Message[]][] = [
  ['a question', thread(question, 1)],
  ['a mail in a thread of 20', thread(mail, 20)],
  ['2,000 characters in a thread of 20', thread(mail.repeat(7).slice(0, 2_000), 20)],
  ['60 KB', thread(mail.repeat(200).slice(0, 60_000), 1)],
  ['60 KB without a full stop', thread('why is it not '.repeat(4_300), 1)],
];

for (const [name, messages] of cases) {
  const reading = listen(messages, { now });
  const times: number[] = [];
  const started = performance.now();
  while (times.length < 5 || (times.length < 200 && performance.now() - started < 4_000)) {
    // Another reading each time: what can be said of one is gathered once.
    const anew = { ...reading };
    const before = process.cpuUsage();
    suggest({ reading: anew, messages, library: builtInLibrary, now, accepts });
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(2);
  process.stdout.write(`${name.padEnd(38)} median ${at(0.5)} ms, 95 % ${at(0.95)} ms\n`);
}
