import type { ReplaceResult } from './types';

/** A draft about to be written to. */
export interface Writing {
  element: HTMLElement;
  /** The draft text now, read anew. */
  read(): string;
  /** What the draft consists of, exactly: tells "nothing happened" from "something happened that reads the same". */
  state(): string;
  /** What the draft must read afterwards. */
  expected: string;
  /** Ways to write it, best first. One that returns false has done nothing. */
  ways: readonly (() => boolean)[];
  /** Ways to take one step back, best first. */
  undo: readonly (() => void)[];
  /** Writes `text` over start..end by the plainest means, should undoing not have restored the draft. */
  repair(start: number, end: number, text: string): void;
}

const notTaken = 'The reply box did not take the text as it is. Your draft is unchanged.';
const notRestored = 'The reply box changed the text. Please check the draft before you send it.';

/** Editors that handle an event later do so within a frame or two, ms. */
const firstChange = 250;
/** Editors that change the draft in several steps (through a hidden paste box) take them one right after the other, ms. */
const quiet = 80;
const longest = 1000;

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * Tries the ways until the draft reads as expected, and takes back what didn't come out right. An editor that
 * accepts the text first and reverts it afterwards counts as refusing.
 */
export async function writeVerified(writing: Writing): Promise<ReplaceResult> {
  const { read, state, expected } = writing;
  const before = read();
  if (before === expected) return { ok: true };
  const stateBefore = state();
  for (const way of writing.ways) {
    if (!way()) continue;
    if (read() !== expected) await settled(writing.element, () => read() === expected);
    if (read() === expected) {
      await nextTask();
      // Anything else than the old text is a keystroke of the rep, or a host that tidies up what we wrote: theirs.
      if (read() !== before) return { ok: true };
    }
    if (state() === stateBefore) continue;
    if (!(await restore(writing, before))) return { ok: false, reason: notRestored };
  }
  return { ok: false, reason: notTaken };
}

async function restore(writing: Writing, before: string): Promise<boolean> {
  for (const undo of writing.undo) {
    if (writing.read() === before) return true;
    undo();
    await nextTask();
  }
  const now = writing.read();
  if (now === before) return true;
  let start = 0;
  while (start < now.length && start < before.length && now[start] === before[start]) start += 1;
  let tail = 0;
  while (tail < Math.min(now.length, before.length) - start && now.at(-1 - tail) === before.at(-1 - tail)) tail += 1;
  writing.repair(start, now.length - tail, before.slice(start, before.length - tail));
  await nextTask();
  return writing.read() === before;
}

/** Resolves when it is done, or the element's content has come to rest without that, or it never does. */
function settled(element: HTMLElement, isDone: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(end);
      resolve();
    };
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      if (isDone()) finish();
      else timer = setTimeout(finish, quiet);
    });
    observer.observe(element, { subtree: true, childList: true, characterData: true });
    let timer = setTimeout(finish, firstChange);
    const end = setTimeout(finish, longest);
  });
}
