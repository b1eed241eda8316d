import type { Reading } from '../../listen/types';
import { type Commitment, nextCommitment } from '../../policy/commitment';
import type { Policy } from '../../policy/schema';
import { isAcute } from './acute';
import { perilsOf } from './peril';
import type { Situations } from './situations';

/** What makes an answer pressing. */
interface Pressing {
  text: string;
  /** When it was written, where that is known. */
  at: string | undefined;
  reading: Reading;
  situations: Situations;
}

/** How long an answer helps somebody who writes in the middle of it: word is to come in half of that. */
const helpful = 90 * 60_000;

/**
 * When they hear of us: before the time they need it, soon where they stand in the middle of it or are in danger, and in the team's own time
 * otherwise.
 * @param needed the first time that counts for them; `missed` where it passes before that all the same
 */
export function answerTime(
  { text, at, reading, situations }: Pressing,
  needed: Date | undefined,
  policy: Policy,
  now: Date,
): { commitment: Commitment; missed?: Date } {
  const perils = [...perilsOf(text, reading)];
  // Danger does not pass while a message waits.
  const acute = (isJustCome(at, now) && isAcute(text)) || perils.some((peril) => peril.startsWith('peril'));
  const handover = situations.has('legal-threat') || situations.has('wants-escalation');
  const urgent = acute || perils.length > 0 || situations.has('impatient') || reading.deadlines.length > 0;
  const times = [...(needed ? [needed.getTime()] : []), ...(acute ? [now.getTime() + helpful] : [])];
  const first = times.length ? new Date(Math.min(...times)) : undefined;
  const commitment = nextCommitment(now, policy, handover ? 'handover' : urgent ? 'urgent' : 'usual', first);
  return { commitment, ...(needed && needed < commitment.date && { missed: needed }) };
}

/** Are they likely still where they wrote it? */
function isJustCome(at: string | undefined, now: Date): boolean {
  const written = at ? Date.parse(at) : Number.NaN;
  return Number.isNaN(written) || Math.abs(now.getTime() - written) < helpful;
}
