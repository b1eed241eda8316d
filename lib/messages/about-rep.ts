import type { Person } from '../conversation/conversation';
import type { Habits, ReplyShape } from './habit-calls';
import type { KeptLibrary } from './library-calls';

/** What a suggestion takes from the rep rather than from the conversation. */
export interface AboutRep {
  agent: Person;
  habits: Habits;
  /** How they want replies on the site at hand. */
  shape: ReplyShape;
  /** Those in use beside the built-in one. */
  libraries: readonly KeptLibrary[];
  /** Compiled wording rules, where libraries add to those built in. */
  rules?: unknown;
}
