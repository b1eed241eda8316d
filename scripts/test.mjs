import { register } from 'tsx/esm/api';

register();
const { test } = await import('./lib/test.ts');
process.exitCode = await test(process.argv.slice(2));
