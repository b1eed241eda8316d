import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';

/** Why the real hosts cannot run on this machine, as one line; undefined when they can. */
export function whyNot(): string | undefined {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version')) {
    return 'the real Roundcube and Request Tracker come from Debian packages: run this on Debian 12, as root';
  }
  if (process.getuid?.() !== 0)
    return 'the real Roundcube and Request Tracker need root here: they install packages and start a mail server';
  return undefined;
}

/** Installed and configured? */
function isInstalled(name: string): boolean {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own notation
  const query = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], { encoding: 'utf8' });
  return query.stdout === 'installed';
}

/** The numeric user and group of the account the servers run as. */
export function daemonUser(): { uid: number; gid: number } {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'www-data'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/**
 * Installs what is missing, without starting the packages' own services and without the database Debian would make for
 * the application: ours are made afresh by each start.
 *
 * @throws Error with apt's last lines when a package can't be had.
 */
export function installPackages(application: string, names: readonly string[]): void {
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const answers = `/etc/dbconfig-common/${application}.conf`;
  mkdirSync('/etc/dbconfig-common', { recursive: true });
  if (!existsSync(answers)) writeFileSync(answers, "dbc_install='false'\n");
  // Debian asks this script before it starts a service; one that is there already is somebody else's decision.
  const policy = '/usr/sbin/policy-rc.d';
  const ours = !existsSync(policy);
  if (ours) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args: string[]) =>
      spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=900', ...args], { env, encoding: 'utf8' });
    apt('update');
    const { status, stdout, stderr } = apt('-y', '--no-install-recommends', 'install', ...missing);
    if (status !== 0) {
      const tail = `${stdout}${stderr}`.trim().split('\n').slice(-10).join('\n');
      throw new Error(`apt-get could not install ${missing.join(', ')}:\n${tail}`);
    }
  } finally {
    if (ours) rmSync(policy, { force: true });
  }
}
