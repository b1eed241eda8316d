import { register } from 'tsx/esm/api';

register();
const { start } = await import('./lib/start.ts');
process.exitCode = await start(process.argv.slice(2));
