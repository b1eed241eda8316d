import { awaitPort } from '../../lib/stores/handshake';
import { start } from './start';

// The content script hands the port over when this page has loaded: by then everything here has run.
void start(awaitPort(window));
