import { register } from 'tsx/esm/api';

register();
const { buildByHand } = await import('./lib/build.ts');
process.exitCode = await buildByHand(process.argv.slice(2));
