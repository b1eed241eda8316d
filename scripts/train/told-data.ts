import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Role } from '../../lib/conversation/conversation';
import { listen } from '../../lib/listen/listen';
import { plainText } from '../../lib/reply/english/plain';
import { featuresOf, type Seen } from '../../lib/reply/worth/features';
import { namesIn, statementsIn, statementsReader } from '../../lib/reply/worth/statements';
import { hash } from './fingerprint';

/**
 * What a reader said of a sentence that could be told back: it names the matter, it is right beside the matter, telling it is
 * pointless or hurts, its language is broken, it says something else than the message.
 */
export const toldMarks = { core: '+', beside: 'o', pointless: 'p', broken: 'g', wrong: 'w' } as const;
export type ToldMark = (typeof toldMarks)[keyof typeof toldMarks];

/** A sentence made of a message, with what a reader said of it. */
export interface ReadTold {
  id: string;
  text: string;
  seen: Seen;
  mark: ToldMark;
  gist: number;
}

/** Per message id, per sentence by its hash, so that no text of others stands in the project. */
export type ToldLabels = Record<string, Record<string, ToldMark>>;

export interface Thread {
  id: string;
  messages: { role: Role; text: string }[];
}

const labelFile = join(import.meta.dirname, 'labels/told.json');
/** Words of a customer are turned as on the day they were written. */
const now = new Date('2026-11-23T09:00:00');

export const keyOf = (sentence: string): string => hash(sentence).slice(0, 8);

/** Messages with their threads by id, from the labelled data under `root` and our own stock. */
export function loadThreads(root: string): Map<string, Thread> {
  type Row = { id: string; text?: string; messages?: Thread['messages'] };
  const lines = (text: string): Row[] =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
  const stock = join(import.meta.dirname, 'stock');
  const rows = [
    ...lines(readFileSync(join(root, 'train/customers-real.jsonl'), 'utf8')),
    ...lines(readFileSync(join(root, 'train/customers-authored.jsonl'), 'utf8')),
    ...lines(gunzipSync(readFileSync(join(root, 'train/ibm-twitter-cc.jsonl.gz'))).toString('utf8')),
    ...readdirSync(stock)
      .filter((name) => /^customers-.*\.jsonl$/.test(name))
      .sort()
      .flatMap((name) => lines(readFileSync(join(stock, name), 'utf8'))),
  ];
  const one = (text: string): Thread['messages'] => [{ role: 'customer', text }];
  return new Map(rows.map(({ id, text = '', messages }) => [id, { id, messages: messages ?? one(text) }]));
}

/** All that could be told of a thread's last message. */
export function toldOf({ id, messages }: Thread): Omit<ReadTold, 'mark'>[] {
  const thread = messages.map((message, i) => ({ ...message, id: String(i) }));
  const reading = listen(thread, { now });
  const { manner } = reading;
  const plain = plainText(messages.at(-1)?.text ?? '');
  if (!manner) return [];
  const all = statementsIn(plain, reading, statementsReader(true));
  const names = namesIn(plain);
  return all.map((one) => ({
    id,
    text: one.text,
    seen: featuresOf(one, manner, names),
    gist: manner.sentences[one.at]?.gist ?? 0,
  }));
}

/** The sentences that were read, as they are made today; what is made in other words by now is left out. */
export function loadTold(root: string): ReadTold[] {
  const labels = JSON.parse(readFileSync(labelFile, 'utf8')) as ToldLabels;
  const threads = loadThreads(root);
  return Object.entries(labels).flatMap(([id, marks]) => {
    const thread = threads.get(id);
    if (!thread) return [];
    return toldOf(thread).flatMap((one) => {
      const mark = marks[keyOf(one.text)];
      return mark ? [{ ...one, mark }] : [];
    });
  });
}
