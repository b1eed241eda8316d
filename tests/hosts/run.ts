/**
 * The real hosts by hand: `npx tsx tests/hosts/run.ts start|stop roundcube|request-tracker`. `start` prints one line of
 * JSON with the address and the login. Exit status 2 for an order it does not know, 1 when the host can't run.
 */
import { type RealHost, startByHand, stopByHand } from './servers';

const [order, host] = process.argv.slice(2);
const known = host === 'roundcube' || host === 'request-tracker';

if (!known || (order !== 'start' && order !== 'stop')) {
  process.stderr.write('usage: npx tsx tests/hosts/run.ts start|stop roundcube|request-tracker\n');
  process.exitCode = 2;
} else {
  await run(order, host).catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}

async function run(order: 'start' | 'stop', host: RealHost): Promise<void> {
  if (order === 'stop') await stopByHand(host);
  else process.stdout.write(`${JSON.stringify(await startByHand(host))}\n`);
}
