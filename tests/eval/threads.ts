import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ListenMessage, listen } from '../../lib/listen/listen';
import type { AskState, Mood } from '../../lib/listen/types';
import { count, f1, figure, noCounts, precision, recall } from './measures';

/** A thread written for this measurement: what was asked earlier and how it stands, promises of ours, the moods. */
interface LabelledThread {
  id: string;
  messages: ListenMessage[];
  asks: { words: string; state: AskState }[];
  promises: { words: string; kept: boolean }[];
  moods: Mood[];
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const isPartOf = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/**
 * Measures what is read of a thread before its last message, on threads of our own beside this file: how earlier asks
 * stand, whether promises were kept, how the mood moves.
 *
 * @param options - `misses` lists what was read otherwise
 */
export function evaluateThreads({ misses = false }: { misses?: boolean } = {}): void {
  const threads = readFileSync(join(import.meta.dirname, 'threads.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledThread);
  const answered = noCounts();
  let [found, asks, states, kept, promises, moods, mood] = [0, 0, 0, 0, 0, 0, 0];
  const miss = (line: string): void => {
    if (misses) print(`    ${line}`);
  };
  for (const thread of threads) {
    const reading = listen(thread.messages);
    for (const { words, state } of thread.asks) {
      const heard = reading.thread?.asks.find(({ text }) => isPartOf(text, words));
      asks++;
      if (heard) found++;
      if (heard?.state === state) states++;
      else miss(`${thread.id} “${words}”: ${state}, heard ${heard?.state ?? 'no ask'}`);
      count(answered, heard?.state === 'answered', state === 'answered');
    }
    for (const { words, kept: isKept } of thread.promises) {
      const heard = reading.promises.find(({ text }) => isPartOf(text, words));
      promises++;
      if (heard && (heard.kept ?? false) === isKept) kept++;
      else
        miss(`${thread.id} “${words}”: ${isKept ? 'kept' : 'not kept'}, heard ${heard ? 'otherwise' : 'no promise'}`);
    }
    for (const [place, label] of thread.moods.entries()) {
      const heard = reading.thread?.moods[place]?.mood;
      moods++;
      if (heard === label) mood++;
      else miss(`${thread.id} mood ${place + 1}: ${label}, heard ${heard}`);
    }
  }
  print(`\nown threads: ${threads.length}`);
  print(`  earlier asks found          ${found} of ${asks}, their state right ${states}`);
  print(
    `  answered                    precision ${figure(precision(answered))}  recall ${figure(recall(answered))}  F1 ${figure(f1(answered))}`,
  );
  print(`  promises kept or not        ${kept} of ${promises}`);
  print(`  mood of a message           ${mood} of ${moods}`);
}
