import type { Layer } from '../library/layers';
import type { KeptLibrary } from '../messages/library-calls';
import type { Policy } from '../policy/schema';
import type { CompiledRules } from '../wording/compile';
import { lateScript } from './late-script';

/** What the libraries in use bring into force, besides their phrases. */
export interface InForce {
  /** Their wording rules with those built in, compiled; absent where none has any. */
  rules?: CompiledRules;
  policies: Policy;
  /** Layers of which this version of Heard can't use the rules: it goes on without them. */
  silent: Layer[];
  /** When the first of them is past its time; milliseconds since 1970. */
  until?: number;
}

/** Works it out: brought into the background when a library came, went or is past its time, and not before. */
export type PutInForce = (kept: readonly KeptLibrary[], now: Date) => InForce;

export const inForceScript = lateScript<PutInForce>('libraries');
