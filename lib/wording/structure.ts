import type { Situation } from '../conversation/vocabulary';
import type { Reading } from '../listen/types';
import { readSentences } from './stages';
import { findAcknowledgement } from './structure/acknowledgement';
import { findPlaceholders, findWrongName } from './structure/blanks';
import { DraftShape } from './structure/draft-shape';
import { lastWords, type StructureInput } from './structure/input';
import { findMismatch, mourns } from './structure/mood';
import { findNextStep } from './structure/next-step';
import { findBoundary, findPromises } from './structure/owning';
import { needsOf } from './structure/trouble';
import { findUncovered } from './structure/uncovered';
import type { Finding } from './types';

/** Situations in which even a smile is out of place. */
const heated: ReadonlySet<Situation> = new Set<Situation>([
  'frustrated',
  'service-failure',
  'abusive',
  'threatens-to-leave',
  'legal-threat',
]);

/**
 * Checks how the draft as a whole answers the message: the order of its stages, what is missing, names and
 * placeholders. Findings have kind `structure`; each `why` says which sentence moves where. Findings about what is
 * missing carry the draft's own part as their span. An empty draft has none, and a reply to a neutral or thankful
 * message needs no path.
 */
export function checkStructure(input: StructureInput): Finding[] {
  const { text, reading } = input;
  if (text.trim() === '') return [];
  const draft = new DraftShape(text, readSentences(text));
  const findings = [...findPlaceholders(text), ...findWrongName(input, draft)];
  if (!reading.understood || reading.messageId === undefined) return findings;
  const claimed = new Set(reading.situations.map((situation) => situation.name));
  const needs = needsOf(input);
  findings.push(...findAcknowledgement(draft, claimed, needs));
  const steps = findNextStep(draft, needs);
  findings.push(...steps);
  const isUntimed = steps.some(({ rule }) => rule === 'no-time');
  if (needs.nextStep || reading.asks.length > 0) findings.push(...findUncovered(draft, reading, isUntimed));
  if (isAbusive(reading)) findings.push(...findBoundary(draft));
  findings.push(...findPromises(input, draft));
  const upset = [...claimed].some((name) => heated.has(name));
  if (needs.acknowledgement || mourns(lastWords(input))) findings.push(...findMismatch(draft, lastWords(input), upset));
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** How sure listening has to be of abuse; harsh words about a machine or a firm are heard as abuse, too, but less surely. */
const SURE_OF_ABUSE = 0.6;

/** People are insulted or threatened. */
function isAbusive({ abuse, situations }: Reading): boolean {
  if (abuse === 'threat') return true;
  return (
    abuse === 'abuse' && situations.some(({ name, confidence }) => name === 'abusive' && confidence >= SURE_OF_ABUSE)
  );
}
