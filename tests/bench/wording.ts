/**
 * How fast drafts are checked, in Node, side by side with other checkers: `npx tsx tests/bench/wording.ts`. What counts
 * is the browser, see `wording-chromium.ts`; old versions of Node run expressions several times slower.
 */
import { gzipSync } from 'node:zlib';
import { compiledBuiltInRules } from '../../lib/wording/built-in';
import { builtInRules } from '../../lib/wording/rules/index';
import { linesAtHand } from './lines';
import { peersWith } from './peers';
import { runWording } from './wording-run';
import { tableOf } from './wording-table';

const { lines, from } = linesAtHand();
const zipped = gzipSync(JSON.stringify(compiledBuiltInRules)).length;
console.log(`Node ${process.version}, drafts of ${from}`);
console.log(`built-in rules: ${builtInRules.length}, compiled ${(zipped / 1000).toFixed(1)} kB gzipped (under 60)`);
const peers = peersWith(async () => (await import('harper.js/binaryInlined')).binaryInlined);
const figures = await runWording(lines, peers, () => {});
console.log(tableOf(figures).join('\n'));
// The linter's WebAssembly keeps the process alive.
process.exit(0);
