import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { engines, warmUp } from '../lib/stores/engines';
import { enginesScript } from '../lib/stores/engines-script';

/** Brought into the background when a page is going to need it, and into the sidebar behind its first picture. */
export default defineUnlistedScript(() => enginesScript.leave({ engines, warmUp }));
