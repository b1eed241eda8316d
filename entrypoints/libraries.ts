import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { putInForce } from '../lib/stores/in-force';
import { inForceScript } from '../lib/stores/in-force-script';

/** Brought into the background when the libraries in use change: compiling rules takes more than it needs otherwise. */
export default defineUnlistedScript(() => inForceScript.leave(putInForce));
