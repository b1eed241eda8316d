import type { Conversation } from '../conversation/conversation';
import type { Stage } from '../conversation/vocabulary';
import { isExpired } from '../library/layers';
import type { Reading } from '../listen/types';
import type { AboutRep } from '../messages/about-rep';
import type { KeptLibrary } from '../messages/library-calls';
import type { OpenPhrase } from '../reply/open-phrases';
import type { Suggestion } from '../reply/types';
import type { CompiledRules } from '../wording/compile';
import type { AtHand, Engines } from './at-hand';
import { worthOf } from './habits';

/**
 * What a conversation says and the reply to it, worked out in one go where the engines are warm already, for a sidebar
 * that is still loading its own. It travels as JSON and comes out of it unchanged.
 */
export interface FirstReading {
  reading: Reading;
  suggestion: Suggestion;
  open: [Stage, OpenPhrase[]][];
  /** What the suggestion took from the rep, and the libraries it was made with. */
  madeFor: string;
  libraries: string;
}

/** Makes the function that reads and suggests as a sidebar does before it knows of notes. It throws when an engine does. */
export function createFirstReader(
  engines: Pick<Engines, 'listen' | 'suggest' | 'openPhrases' | 'takeLibraries'>,
): (conversation: Conversation, rep: AboutRep, now: Date) => FirstReading {
  let used = '';
  return ({ messages, customer }, { agent, habits, shape, libraries, rules }, now) => {
    const wanted = nameLibraries(libraries, now);
    if (wanted !== used) engines.takeLibraries(libraries, now, rules as CompiledRules | undefined);
    used = wanted;
    const reading = engines.listen(messages, { now });
    const at: AtHand = { reading, messages, customer, agent, openPromises: [], taken: worthOf(habits), shape, now };
    const suggestion = engines.suggest(at);
    const stages = suggestion.stages.map(({ stage }) => stage);
    const open = [...engines.openPhrases(at, stages)].map(([stage, found]): [Stage, OpenPhrase[]] => [
      stage,
      [...found],
    ]);
    return { reading, suggestion, open, madeFor: wishesOf(at), libraries: wanted };
  };
}

/** Is a first reading's suggestion the one for what is at hand now, with these libraries (`nameLibraries`)? */
export function isFor(first: FirstReading, at: AtHand, libraries: string): boolean {
  return at.reading === first.reading && wishesOf(at) === first.madeFor && libraries === first.libraries;
}

/** Tells which libraries are in use at a time, without their phrases. */
export function nameLibraries(libraries: readonly KeptLibrary[], now: Date): string {
  return libraries
    .map(({ layer, takenAt, file }) => `${layer} ${takenAt}${isOver(file, now) ? ' over' : ''}`)
    .join('\n');
}

function isOver(file: unknown, now: Date): boolean {
  const { expires } = (file ?? {}) as { expires?: unknown };
  return typeof expires === 'string' && isExpired({ expires }, now);
}

function wishesOf({ agent, taken, shape, openPromises }: AtHand): string {
  return JSON.stringify([agent, taken, shape, openPromises.map(({ id }) => id)]);
}
