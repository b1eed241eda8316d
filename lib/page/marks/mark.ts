import type { Span } from '../../conversation/conversation';
import { commonEnd, commonStart } from '../../wording/draft-diff';

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
  const head = commonStart(before, after);
  const changedTo = before.length - commonEnd(before, after, Math.min(before.length, after.length) - head);
  const moved = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    if (mark.start >= changedTo) return [{ ...mark, start: mark.start + moved, end: mark.end + moved }];
    return [];
  });
}
