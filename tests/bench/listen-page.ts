/** What runs in the page of `listen.ts`. */
import { runListen } from './listen-run';

Object.assign(globalThis, { runListen });
