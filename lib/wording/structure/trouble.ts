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
const acknowledgedFrom = { trouble: 0.5, calm: 0.9, perhaps: 0.25 };
/** The same for a next step, which is asked of more replies. */
const steppedFrom = { trouble: 0.2, calm: 0.4 };

/** Chance of trouble from which on thanks with nothing asked besides wait for somebody nevertheless: "he was so nice" may be irony, or one part of it. */
const SURE_OF_TROUBLE = 0.97;

/** What a customer's message asks of the shape of the reply. */
export interface Needs {
  /** Something went wrong for them, and the reply has to take that up. */
  acknowledgement: boolean;
  /** They wait for somebody to do something. */
  nextStep: boolean;
  /** It may be that something went wrong for them; a short, cold answer is to acknowledge it, too. */
  perhapsAcknowledgement: boolean;
  /** How surely they tell of trouble, 0..1. */
  trouble: number;
  /** Every sentence of theirs asks something, and none tells anything. */
  onlyAsked: boolean;
  /** Their last words, empty where they are not at hand. */
  said: string;
}

/** Tells what the reply has to have, by the situations, the signs of trouble in their words, and a trained model. */
export function needsOf(input: StructureInput): Needs {
  const text = lastWords(input);
  const claimed = new Set(input.reading.situations.map((situation) => situation.name));
  const told = readTrouble(text);
  const isUpset = isUpsetBy(claimed, told);
  if (text === '') {
    // Their words are not at hand: the situations decide alone.
    const trouble = isUpset ? 0.95 : 0.05;
    return {
      acknowledgement: isUpset,
      nextStep: isUpset,
      perhapsAcknowledgement: isUpset,
      trouble,
      onlyAsked: false,
      said: text,
    };
  }
  const isCalm = !claimed.has('frustrated') && !claimed.has('abusive') && isPlainRequest(text);
  const isPraise = claimed.has('thankful') && !isUpset;
  const chance = model(messageFeatures(told, claimed))[0] ?? 0;
  const acknowledged = isUpset && !isCalm ? acknowledgedFrom.trouble : acknowledgedFrom.calm;
  const stepped = isUpset ? steppedFrom.trouble : steppedFrom.calm;
  return {
    acknowledgement: chance >= acknowledged,
    nextStep: chance >= stepped && !(isPraise && input.reading.asks.length === 0 && chance < SURE_OF_TROUBLE),
    perhapsAcknowledgement: chance >= (isCalm || isPraise ? acknowledgedFrom.calm : acknowledgedFrom.perhaps),
    trouble: chance,
    onlyAsked: told.every((sentence) => sentence.asked),
    said: text,
  };
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
