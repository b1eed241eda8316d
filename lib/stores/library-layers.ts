import type { LayeredLibraries } from '../library/layers';
import { parseLibrary } from '../library/parse';
import type { KeptLibrary } from '../messages/library-calls';

/** The libraries in use by their layer. One that this version of Heard can't read is left out: the others go on. */
export function readLayers(kept: readonly KeptLibrary[]): LayeredLibraries {
  return Object.fromEntries(
    kept.flatMap(({ layer, file }) => {
      const parsed = parseLibrary(file);
      return 'library' in parsed ? [[layer, parsed.library]] : [];
    }),
  );
}
