import type { Layer } from '../../lib/library/layers';

/** Where a library stands, as shown. */
export const layerWords: Record<Layer, string> = { organisation: 'organisation', team: 'team', own: 'your own' };
