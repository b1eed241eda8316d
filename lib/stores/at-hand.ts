import type { Message, Person } from '../conversation/conversation';
import type { Stage } from '../conversation/vocabulary';
import type { Phrase } from '../library/schema';
import type { Reading } from '../listen/types';
import type { ReplyShape } from '../messages/habit-calls';
import type { KeptLibrary } from '../messages/library-calls';
import type { Note } from '../notes/schema';
import type { Facts } from '../reply/gaps';
import type { Suggestion } from '../reply/types';
import type { CompiledRules } from '../wording/compile';
import type { Finding } from '../wording/types';
import type { FoundConcession } from './concessions';
import type { Listen } from './conversation';
import type { DraftReading } from './draft';
import type { FoundPromise } from './promises';
import type { OpenPhrases } from './reply';

/** What a suggestion and the reading of a draft are made from. */
export interface AtHand {
  reading: Reading;
  messages: readonly Message[];
  customer: Person;
  agent: Person;
  /** Promise notes not yet kept, newest first. */
  openPromises: readonly Note[];
  /** How the rep wants it written; what is left out is as usual, and as fits the message. */
  shape: ReplyShape;
  /** What phrases have earned with this rep, by id. */
  taken: Readonly<Record<string, number>>;
  now: Date;
}

/** The pure engines the sidebar runs on; handed in, so that tests can say what is heard. */
export interface Engines {
  listen: Listen;
  suggest(at: AtHand): Suggestion;
  /** Phrases that fit these stages, but for what only the rep can say. */
  openPhrases(at: AtHand, stages: readonly Stage[]): OpenPhrases;
  /** What a suggestion would fill phrases with. */
  factsOf(at: AtHand): Facts;
  /** The phrases of the libraries in use. */
  phrases(): readonly Phrase[];
  /** From now on these libraries stand above the built-in one, and drafts are checked by `rules`, else by those built in. */
  takeLibraries(kept: readonly KeptLibrary[], now: Date, rules?: CompiledRules): void;
  readDraft(text: string, at: AtHand | null): DraftReading;
  /** Everything a draft with these words would be warned of. */
  checkText(text: string, at: AtHand | null): Finding[];
  /** The promises in a mail sent at `now`. */
  findPromises(text: string, now: Date): FoundPromise[];
  /** What a mail gives; `usualCurrency` is that of the team's limits. */
  findConcessions(text: string, usualCurrency?: string): FoundConcession[];
}
