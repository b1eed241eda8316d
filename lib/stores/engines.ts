import { builtInLibrary } from '../library/built-in';
import { listen } from '../listen/listen';
import { suggest } from '../reply/suggest';
import type { AtHand, Engines } from './sidebar';

/** The engines the sidebar really runs on, over the built-in library. */
export const engines: Engines = {
  listen,
  suggest: (at) =>
    suggest({
      reading: at.reading,
      messages: at.messages,
      customer: at.customer,
      agent: at.agent,
      library: builtInLibrary,
      openPromises: at.openPromises.map(({ text, due }) => (due === undefined ? { text } : { text, due })),
      taken: at.taken,
      now: at.now,
    }),
  readDraft: (_text: string, _at: AtHand | null) => ({ stages: [], covered: [], structure: [] }),
};
