import type { libraryCalls } from '../messages/library-calls';
import type { Handlers } from '../messages/serve';
import type { LibraryKeeper } from './libraries';
import { getLibraries } from './settings';

/** What the background does for the calls about libraries and the wording rules they add to. */
export function createLibraryHandlers(
  keeper: LibraryKeeper,
): Pick<Handlers, keyof typeof libraryCalls | 'wording.rules'> {
  return {
    'wording.rules': async () => ({ rules: await keeper.rules() }),
    'libraries.get': async () => ({ libraries: await getLibraries(), silent: await keeper.silent() }),
    'libraries.take': async ({ layer, file, key }) => {
      const takenAt = new Date().toISOString();
      await keeper.take({ layer, file, takenAt, ...(key === undefined ? {} : { key }) });
      return {};
    },
    'libraries.drop': async ({ layer }) => {
      await keeper.drop(layer);
      return {};
    },
  };
}
