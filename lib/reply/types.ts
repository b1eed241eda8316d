import type { Message, Person } from '../conversation/conversation';
import type { Stage } from '../conversation/vocabulary';
import type { Channel, Library } from '../library/schema';
import type { Reading } from '../listen/types';
import type { Policy } from '../policy/schema';
import type { Shape } from './shape';

/** One phrase, filled, for one stage. */
export interface SuggestedStage {
  stage: Stage;
  /** Ready to send: no placeholder is left. */
  text: string;
  /** Id of the phrase it came from. */
  phrase: string;
  /** One sentence: why this stage, why this phrase. */
  why: string;
  /** Practice the phrase serves. */
  practice: string;
  /** Runners-up for the same stage, best first, filled as well. */
  alternatives: { phrase: string; text: string; why: string; practice: string }[];
}

/** A reply in path order; `text` is the whole of it with greeting and closing line breaks, ready to insert. */
export interface Suggestion {
  /** Opening line, such as "Hello Mara,". */
  greeting: string;
  stages: SuggestedStage[];
  text: string;
  /** Why there is nothing to suggest, as a sentence for the rep; only when `stages` is empty. */
  reason?: string;
}

/** A promise still open with this customer, as noted earlier. `due` is ISO 8601. */
export interface OpenPromise {
  text: string;
  due?: string;
}

/** Everything a suggestion is made of. Same input, same suggestion; `now` is read from the clock only when left out. */
export interface SuggestInput {
  reading: Reading;
  /** The thread the reading is of, oldest first. */
  messages: readonly Message[];
  customer?: Person;
  /** The rep; their name makes the closing line. */
  agent?: Person;
  library: Library;
  /** The team's policy; the library's own where left out. */
  policy?: Policy;
  now?: Date;
  /** Shape of the reply; where left out, e-mail, or chat for a post that begins with "@somebody". */
  channel?: Channel;
  /** Formal or informal, short or not; see `Shape`. Where left out, as usual for the channel. */
  shape?: Shape;
  openPromises?: readonly OpenPromise[];
  /** What each phrase has earned with this rep, by id: those taken often rise, those passed over (below 0) sink. */
  taken?: Readonly<Record<string, number>>;
  /** Says whether a filled text may be shown, usually "our own checker finds nothing"; phrases that fail are passed over. */
  accepts?: (text: string) => boolean;
}
