import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../lib/conversation/conversation';
import { findAsks } from '../../lib/listen/en/asks';
import { frameTimes } from '../../lib/listen/en/deadlines';
import { prepareText } from '../../lib/listen/text';
import { locate, loose } from './listen-examples';

/** A message with the words of the time by which something is needed, where one is said. */
interface TimedRow {
  id: string;
  text: string;
  deadline: readonly string[];
}

/** A time of a message as the learner sees it. */
export interface LearnedTime extends Span {
  frames: readonly string[];
  target: 0 | 1;
}

/** A message as the learner sees it: its times, and what was marked. */
export interface TimedMessage {
  id: string;
  weight: number;
  /** Whether it was chosen without a look at whether it has a deadline, or beside as many that have none. */
  unpicked: boolean;
  times: LearnedTime[];
  marked: Span[];
}

/**
 * What one message of a source counts. Whole conversations say most; of the short ones that were written for their times there are as
 * many again, and with more weight they make longer messages read worse. A forum hardly ever has a deadline.
 */
const weights = { mozilla: 1, authored: 2, stock: 1.5, times: 1.5 } as const;

interface Row {
  id: string;
  text?: string;
  messages?: { text: string }[];
  deadline?: string | string[] | null;
}

const parse = (path: string): Row[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line, index) => ({ id: `${path.split('/').at(-1)}-${index}`, ...(JSON.parse(line) as Omit<Row, 'id'>) }));

const toTimed = ({ id, text, messages, deadline }: Row): TimedRow => ({
  id,
  text: messages?.at(-1)?.text ?? text ?? '',
  deadline: [deadline ?? []].flat(),
});

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Where words stand that are no part of longer ones: the "now" of "please do it now" is not in "you know". */
function wholeWords(text: string, words: string): Span | undefined {
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!/\w/.test(text[start - 1] ?? '') && !/\w/.test(text[end] ?? '')) return { start, end };
  }
  return undefined;
}

function learn({ id, text, deadline }: TimedRow, source: keyof typeof weights): TimedMessage {
  const { sentences } = prepareText(text);
  const marked = [...new Set(deadline)].flatMap(
    (words) => wholeWords(loose(text), loose(words)) ?? locate(loose(text), words) ?? [],
  );
  const times = frameTimes(sentences, findAsks(sentences)).map(
    ({ start, end, frames }): LearnedTime => ({
      start,
      end,
      frames,
      target: marked.some((span) => touches(span, { start, end })) ? 1 : 0,
    }),
  );
  return { id, weight: weights[source], unpicked: source !== 'stock', times, marked };
}

/** Our own messages that turn on a time, in the repository. */
export const timesOfStock = (): Row[] => parse(join(import.meta.dirname, 'stock/times.jsonl'));

/** Marked for what is not meant: times were looked for in a few of them only. */
const unlooked = 'customers-asides.jsonl';

/** In every message of this one times were looked for, and most have none by which: these tell as much as the others. */
const looked = 'customers-many-desks.jsonl';

/** The messages of the rest of the stock where a time was marked: where none was, nobody looked for one. */
function stockWithTimes(): TimedRow[] {
  const folder = join(import.meta.dirname, 'stock');
  const files = readdirSync(folder).filter(
    (name) => /^customers-.*\.jsonl$/.test(name) && name !== unlooked && name !== looked,
  );
  return files
    .sort()
    .flatMap((name) => parse(join(folder, name)).map(toTimed))
    .filter(({ deadline }) => deadline.length > 0);
}

/** All messages that deadlines are learned from; those under `root` are labelled conversations. */
export function loadTimed(root: string): TimedMessage[] {
  const sources: readonly (readonly [keyof typeof weights, TimedRow[]])[] = [
    ['mozilla', parse(join(root, 'train/customers-real.jsonl')).map(toTimed)],
    ['authored', parse(join(root, 'train/customers-authored.jsonl')).map(toTimed)],
    ['stock', stockWithTimes()],
    ['times', timesOfStock().map(toTimed)],
    ['times', parse(join(import.meta.dirname, 'stock', looked)).map(toTimed)],
  ];
  return sources.flatMap(([source, rows]) => rows.map((row) => learn(row, source)));
}
