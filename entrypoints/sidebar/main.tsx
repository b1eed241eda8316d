import { awaitPort } from '../../lib/stores/handshake';

// The content script hands the port over as soon as this page has loaded; React and the stores come after.
const port = awaitPort(window);
void import('./start').then(({ start }) => start(port));
