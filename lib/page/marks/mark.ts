import type { Span } from '../../conversation/conversation';

/** One marked stretch of the draft: `warn` for wording findings, `note` for remarks on the structure. */
export interface Mark extends Span {
  level: 'warn' | 'note';
  /** What `hit` gives back. */
  id: string;
}

/**
 * Where the marks of a text stand after it was changed in one place. Marks the change touches are dropped: whether
 * they still hold is for the next check to say.
 */
export function shiftMarks(marks: readonly Mark[], before: string, after: string): Mark[] {
  if (before === after) return [...marks];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const changedTo = before.length - tail;
  const moved = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    if (mark.start >= changedTo) return [{ ...mark, start: mark.start + moved, end: mark.end + moved }];
    return [];
  });
}
