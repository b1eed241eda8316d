/** What runs in the page of `wording-chromium.ts`. */
import { createBinaryModuleFromUrl } from 'harper.js';
import { ownLines } from './drafts';
import { peersWith } from './peers';
import { type Figures, runWording } from './wording-run';

/** Starts the bench; called from outside the page. */
async function startBench(given: string[] | undefined): Promise<Figures> {
  const peers = peersWith(async () => createBinaryModuleFromUrl(new URL('/harper.wasm', location.href).href));
  return runWording(given ?? ownLines(), peers, (line) => console.info(line));
}

Object.assign(globalThis, { startBench });
