import type { Situation } from '../../conversation/vocabulary';
import { type CuedSentence, createCueReader } from '../cues';
import { messageFeatures } from '../opinion/features';
import { createModel } from '../opinion/model';
import troubleWeights from '../opinion/trouble.json';
import { troubleCues } from '../trouble-cues';
import { lastWords, type StructureInput } from './input';

/** Sentences of a customer's message, with a cue where they tell of trouble. */
export const readTrouble: (text: string) => CuedSentence[] = createCueReader(troubleCues);

const model = createModel(troubleWeights);

/** Situations in which a reply has to acknowledge before it answers. */
const upset: ReadonlySet<Situation> = new Set<Situation>([
  'frustrated',
  'service-failure',
  'uncooperative',
  'abusive',
  'threatens-to-leave',
  'legal-threat',
  'wants-escalation',
]);

/** Chances from which on a message needs acknowledgement: a low one where rules see trouble, too, a high one else. */
const acknowledgedFrom = { trouble: 0.5, calm: 0.9 };
/** The same for a next step, which is asked of more replies. */
const steppedFrom = { trouble: 0.2, calm: 0.4 };

/** What a customer's message asks of the shape of the reply. */
export interface Needs {
  /** Something went wrong for them, and the reply has to take that up. */
  acknowledgement: boolean;
  /** They wait for somebody to do something. */
  nextStep: boolean;
}

/** Tells what the reply has to have, by the situations, the signs of trouble in their words, and a trained model. */
export function needsOf(input: StructureInput): Needs {
  const text = lastWords(input);
  const claimed = new Set(input.reading.situations.map((situation) => situation.name));
  const told = readTrouble(text);
  const isUpset = isUpsetBy(claimed, told);
  if (text === '') return { acknowledgement: isUpset, nextStep: isUpset };
  const isCalm = !claimed.has('frustrated') && !claimed.has('abusive') && isPlainRequest(text);
  const chance = model(messageFeatures(told, claimed))[0] ?? 0;
  const acknowledged = isUpset && !isCalm ? acknowledgedFrom.trouble : acknowledgedFrom.calm;
  const stepped = isUpset ? steppedFrom.trouble : steppedFrom.calm;
  return { acknowledgement: chance >= acknowledged, nextStep: chance >= stepped };
}

/** Praise with a failure in it ("works again, thank you") is praise, unless they are angry besides. */
function isUpsetBy(claimed: ReadonlySet<Situation>, told: readonly CuedSentence[]): boolean {
  if (claimed.has('thankful')) return claimed.has('frustrated') || claimed.has('abusive');
  if ([...claimed].some((name) => upset.has(name))) return true;
  return told.some((sentence) => sentence.cues.size > 0);
}

/** "Can I add a driver?", "please send the invoice again": a request in a calm voice, which needs no acknowledgement. */
const plainRequest =
  /(?:^|[.!?,\n]\s*)(?:hi\W+|hello\W+|and\s+)?(?:(?:can|could|may|is (?:it|there|this|that)|are there|do|does|how do|what's|what is|which)\b[^.!?]*\?|please\b|(?:can|could|may) (?:i|we|you)\b)/i;
const raised =
  /!|\b(?:again|still|never|nobody|ridiculous|promised|waiting|finally|(?:second|third|fourth|fifth) (?:time|day|week|month|mail|e-?mail|call|try))\b/i;
const shouted = /[A-Z]{4,}/;

function isPlainRequest(text: string): boolean {
  return plainRequest.test(text) && !raised.test(text) && !shouted.test(text);
}
