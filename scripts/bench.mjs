import { register } from 'tsx/esm/api';

register();
const { bench } = await import('./lib/bench.ts');
process.exitCode = await bench();
