import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listen } from '../../lib/listen/listen';
import { plainText } from '../../lib/reply/english/plain';
import type { Seen } from '../../lib/reply/worth/features';
import { thingFeaturesOf } from '../../lib/reply/worth/thing-features';
import { thingsIn } from '../../lib/reply/worth/things';
import { keyOf, loadThreads, type Thread } from './told-data';

/**
 * What a reader said of a thing in the place of "Thank you for your message about …": it is the very matter, it is near enough, it is
 * broken as a phrase, it is something else.
 */
export const thingMarks = { matter: '+', near: 'o', broken: 'b', other: '-' } as const;
export type ThingMark = (typeof thingMarks)[keyof typeof thingMarks];

/** A thing that a message names, with what a reader said of it. */
export interface ReadThing {
  id: string;
  words: string;
  seen: Seen;
  mark: ThingMark;
}

const labelFile = join(import.meta.dirname, 'labels/things.json');
/** Words of a customer are turned as on the day they were written. */
const now = new Date('2026-11-23T09:00:00');

/** All things that a thread's last message names. */
export function readThings({ id, messages }: Thread): Omit<ReadThing, 'mark'>[] {
  const thread = messages.map((message, i) => ({ ...message, id: String(i) }));
  const { manner } = listen(thread, { now });
  if (!manner) return [];
  const plain = plainText(messages.at(-1)?.text ?? '');
  const things = thingsIn(plain, manner.sentences);
  return things.map((thing) => ({
    id,
    words: thing.words,
    seen: thingFeaturesOf(thing, things, manner, plain.length),
  }));
}

/** The things that were read, as they are named today; what is named in other words by now is left out. */
export function loadThings(root: string): ReadThing[] {
  const labels = JSON.parse(readFileSync(labelFile, 'utf8')) as Record<string, Record<string, ThingMark>>;
  const threads = loadThreads(root);
  return Object.entries(labels).flatMap(([id, marks]) => {
    const thread = threads.get(id);
    if (!thread) return [];
    return readThings(thread).flatMap((one) => {
      const mark = marks[keyOf(one.words)];
      return mark ? [{ ...one, mark }] : [];
    });
  });
}
