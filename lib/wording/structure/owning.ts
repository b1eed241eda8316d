import type { Finding } from '../types';
import type { DraftShape } from './draft-shape';
import type { StructureInput } from './input';

export function findBoundary(draft: DraftShape): Finding[] {
  if (draft.has('boundary')) return [];
  const why =
    'The message was abusive and the reply sets no boundary: add one calm sentence on how we talk to each other.';
  return [draft.whole('abuse-no-boundary', why, 'abuse-boundary')];
}

export function findPromises(input: StructureInput, draft: DraftShape): Finding[] {
  const { now } = input;
  const open = (input.openPromises ?? []).filter((promise) => {
    const due = promise.due === undefined ? Number.NaN : Date.parse(promise.due);
    return now !== undefined && due < now.getTime();
  });
  const said = input.reading.promises.filter((promise) => promise.overdue);
  const promise = open[0] ?? said[0];
  if (!promise || draft.has('apology')) return [];
  const why = `We promised “${promise.text}” and did not keep it: own up to that in the first sentence.`;
  return [draft.whole('promise-not-owned', why, 'honesty')];
}
