/**
 * Circumstances that a pattern may exclude (`unless`) or demand (`only`). Each is one bit, worked out for a match from
 * the words around it in its sentence, or, for the last ones, from the sentences next to it.
 */
export const guardBits = {
  /** A negation up to five words in front of the match in its clause: "it is not", "never". */
  negated: 1,
  /** The sentence is a question. */
  asked: 2,
  /** An "if", "when", "unless", "whether", "should you" in front of the match. */
  conditional: 4,
  /** Somebody's words or view are reported in front of the match: "you wrote that", "as you say", "they called it". */
  reported: 8,
  /** "may", "perhaps", "probably" up to four words in front. */
  hedged: 16,
  /** About threats, insults, our staff, or what we cannot accept: the words of a boundary. */
  boundary: 32,
  /** The match starts the sentence or a clause of it. */
  opening: 64,
  /** The sentence has at most seven words. */
  short: 128,
  /** The sentence ends in an exclamation mark. */
  exclaimed: 256,
  /** All words of the match are in capitals. */
  capitals: 512,
  /** The sentence itself names a time: "by Thursday", "at 15:00", "within two hours". */
  timed: 1024,
  /** A cause is given in the sentence: "because", "since", "as", "so that". */
  reasoned: 2048,
  /** The sentence, or one of the next two, names a time. Known only with its neighbours. */
  timedNear: 1 << 16,
  /** One of the next two sentences has us do something: "I have …", "I'll …", "we are sending …". */
  ownedNext: 1 << 17,
  /** The sentence, or one next to it, gives a reason. */
  reasonedNear: 1 << 18,
  /** The sentence, the one in front of it or one of the next two asks the customer something: "please send …", or is a question. */
  requestedNear: 1 << 19,
} as const;

export type GuardName = keyof typeof guardBits;

/** Bits that can be told only when the neighbouring sentences are known. */
export const NEIGHBOUR_BITS =
  guardBits.timedNear | guardBits.ownedNext | guardBits.reasonedNear | guardBits.requestedNear;

/** Bits that are the same for all matches of a sentence. */
export const SENTENCE_BITS =
  guardBits.asked | guardBits.short | guardBits.exclaimed | guardBits.timed | guardBits.reasoned;

export function isGuardName(name: string): name is GuardName {
  return Object.hasOwn(guardBits, name);
}
