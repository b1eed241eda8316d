import { type Anchors, anchorsOf } from '../anchors';
import { cues } from './cues';

/**
 * The anchors of all cues, in their order. A build of the extension replaces this module with the outcome (see
 * `wxt.config.ts`): taking them from the sources costs more than reading a mail.
 */
export const cueAnchors: readonly Anchors[] = cues.map(({ pattern }) => anchorsOf(pattern.source));
