import type { libraryCalls } from '../messages/library-calls';
import type { Handlers } from '../messages/serve';
import { broadcast } from './broadcast';
import { dropLibrary, getLibraries, keepLibrary } from './settings';

/** What the background does for the calls about libraries. */
export function createLibraryHandlers(): Pick<Handlers, keyof typeof libraryCalls> {
  const tell = () => broadcast({ heard: 1, event: 'libraries-changed' });
  return {
    'libraries.get': async () => ({ libraries: await getLibraries() }),
    'libraries.take': async ({ layer, file, key }) => {
      const takenAt = new Date().toISOString();
      await keepLibrary({ layer, file, takenAt, ...(key === undefined ? {} : { key }) });
      tell();
      return {};
    },
    'libraries.drop': async ({ layer }) => {
      await dropLibrary(layer);
      tell();
      return {};
    },
  };
}
