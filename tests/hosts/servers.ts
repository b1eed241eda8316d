import { Daemons, sweep } from './daemons';
import { whyNot } from './packages';
import { launchRequestTracker, type RequestTrackerInfo } from './request-tracker-server';
import { launchRoundcube, type RoundcubeInfo } from './roundcube-server';

export { whyNot };

/** Names of the real hosts, as in lib/hosts. */
export type RealHost = 'roundcube' | 'request-tracker';

/** A real host started for one test run; `stop` ends its processes and nothing else. */
export type Started<Info> = Info & { stop(): Promise<void> };

/**
 * A Roundcube of the caller's own, fresh from the seeds, on free ports.
 *
 * @throws Error saying why when it can't run here; ask `whyNot` before.
 */
export async function startRoundcube(): Promise<Started<RoundcubeInfo>> {
  return own(new Daemons<RoundcubeInfo>('roundcube', `${process.pid}`), launchRoundcube);
}

/** A Request Tracker of the caller's own, fresh from the seeds, on a free port. Errors as with Roundcube. */
export async function startRequestTracker(): Promise<Started<RequestTrackerInfo>> {
  return own(new Daemons<RequestTrackerInfo>('request-tracker', `${process.pid}`), launchRequestTracker);
}

async function own<Info extends object>(
  daemons: Daemons<Info>,
  launch: (daemons: Daemons<Info>, owned: boolean) => Promise<Info>,
): Promise<Started<Info>> {
  const reason = whyNot();
  if (reason) throw new Error(reason);
  await sweep(['roundcube', 'request-tracker']);
  const info = await launch(daemons, true);
  return { ...info, stop: () => daemons.remove() };
}

/** Starts the host that is shared until it is stopped by hand; one that is running already is left as it is. */
export async function startByHand(host: RealHost): Promise<RoundcubeInfo | RequestTrackerInfo> {
  const reason = whyNot();
  if (reason) throw new Error(reason);
  if (host === 'roundcube') {
    const daemons = new Daemons<RoundcubeInfo>(host);
    return daemons.running() ?? launchRoundcube(daemons, false);
  }
  const daemons = new Daemons<RequestTrackerInfo>(host);
  return daemons.running() ?? launchRequestTracker(daemons, false);
}

/** Stops what `startByHand` started; its mail and logs stay until the next start. */
export async function stopByHand(host: RealHost): Promise<void> {
  await new Daemons(host).stop();
}
