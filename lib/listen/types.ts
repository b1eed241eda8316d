import type { Span } from '../conversation/conversation';
import type { Situation } from '../conversation/vocabulary';

/** Words in the last customer message that support a claim. Offsets are UTF-16 units into that message's text. */
export interface Evidence extends Span {
  text: string;
}

/** One situation claimed of the message, `confidence` calibrated in 0..1; below its threshold nothing is claimed. */
export interface SituationReading {
  name: Situation;
  confidence: number;
  evidence: Evidence[];
}

/** One separate request or question: its words, and a short imperative for the checklist ("send a corrected invoice"). */
export interface Ask extends Evidence {
  summary: string;
  /** The rep said that it is one: however it is worded, they want it. */
  byHand?: true;
}

/** A time by which the customer needs something; `date` is ISO 8601 (date or date-time) when it could be resolved. */
export interface Deadline extends Evidence {
  date?: string;
  /** "Now", "as soon as possible", "today": they press, and no time from outside is named. */
  atOnce?: true;
}

/** A reason they give for what they ask or for its urgency. */
export interface Why extends Evidence {
  /** In 0..1, see `sure-why.ts`. Absent where the words were marked by hand. */
  confidence?: number;
}

/** What a fact is of; `text` is its words as written. */
export const factKinds = [
  'order',
  'invoice',
  'ticket',
  'tracking',
  'number',
  'amount',
  'product',
  'date',
  'duration',
  'count',
  'person',
] as const;
export type FactKind = (typeof factKinds)[number];

/** Something to restate or copy: a number, an amount, a product. `value` is normalised where that helps (no "#", one spacing). */
export interface Fact extends Evidence {
  kind: FactKind;
  value: string;
}

/**
 * How hard abuse is, by what can be pointed at: `discontent` is anger without a swear word, `aggression` swearing about the
 * matter, `abuse` an insult aimed at a person, `threat` a threat of harm. `none`, `discontent` and `aggression` are not abuse.
 */
export type AbuseLevel = 'none' | 'discontent' | 'aggression' | 'abuse' | 'threat';

/** A promise found in an earlier agent message of the thread. Offsets are into that message's text. */
export interface PastPromise extends Evidence {
  messageId: string;
  /** ISO 8601 when the promise named a time that could be resolved. */
  due?: string;
  /** Its time is over, and no later message of ours says it was done. */
  overdue: boolean;
  /** A later message of ours says it was done, or the customer says so. */
  kept?: true;
}

/** How an earlier ask stands: told or done in a later message of ours, promised there, or neither. */
export type AskState = 'answered' | 'promised' | 'open';

/** An ask of an earlier customer message, in its latest wording. Offsets are into that message's text. */
export interface EarlierAsk extends Ask {
  messageId: string;
  state: AskState;
  /** The words of ours that answer or promise it; offsets into our message. */
  reply?: Evidence & { messageId: string };
  /** They ask it again in the last message, where it stands among the asks. */
  askedAgain?: true;
}

/** How a customer message sounds: with thanks, without feeling, with anger or disappointment, with swearing or insults. */
export type Mood = 'pleased' | 'calm' | 'upset' | 'angry';

/** What the messages before the last one add. */
export interface ThreadReading {
  /** Asks of earlier messages, oldest first, each once however often it was asked. */
  asks: EarlierAsk[];
  /** The mood of the customer's messages, oldest first, the last one included. */
  moods: { messageId: string; mood: Mood }[];
}

/**
 * What the answer to a message has to be. `trouble`: something went wrong and is open; `question`: a calm question or
 * request; `praise`: thanks, praise, "it works now", nothing open; `news`: they answer us, give details or report back;
 * `unclear`: cannot be told from the message, or is not meant for us.
 */
export const mannerKinds = ['trouble', 'question', 'praise', 'news', 'unclear'] as const;
export type MannerKind = (typeof mannerKinds)[number];

/** How one sentence stands in its message; all three are calibrated chances in 0..1. */
export interface SentenceManner extends Span {
  /** A careful reader would take it for what the message is about: compare within the message. */
  gist: number;
  /** Must not be restated or taken literally: sarcasm, insult, rhetoric, a joke, something by the way. */
  aside: number;
  /** Holds something they really want from us. */
  ask: number;
}

/** What kind of message it is and which of its sentences it is about; thresholds stand in `./manner.ts`. */
export interface Manner {
  /** The likeliest kind, and its chance. */
  kind: MannerKind;
  confidence: number;
  /** The calibrated chance of every kind; they sum to 1. */
  chances: Readonly<Record<MannerKind, number>>;
  /** The calibrated chance that a good reply holds a word of regret. */
  sorry: number;
  /** The sentences in the order of the text; a huge message is not read to its end. */
  sentences: SentenceManner[];
}

/** What listening found in a conversation. All offsets are into the last customer message unless said otherwise. */
export interface Reading {
  /** BCP 47 primary language subtag, or 'und' when it cannot be told. */
  language: string;
  /** False when the language is not one we read: then only language-independent parts are filled. */
  understood: boolean;
  /** Id of the message the offsets refer to; undefined when the customer wrote nothing. */
  messageId?: string;
  situations: SituationReading[];
  abuse: AbuseLevel;
  /** The words that make the level of abuse; absent where there is none. */
  abuseEvidence?: Evidence[];
  asks: Ask[];
  deadlines: Deadline[];
  /** The reasons they give, the surest first. */
  whys: Why[];
  facts: Fact[];
  /** Words that say they told us before, or how often. */
  repeats: Evidence[];
  promises: PastPromise[];
  /** Absent where the message is not understood or has no sentence. */
  manner?: Manner;
  /** Absent where the customer wrote only once. */
  thread?: ThreadReading;
}

/** Options of a reading. `now` resolves relative dates when the message carries no time of its own. */
export interface ListenOptions {
  now?: Date;
}
