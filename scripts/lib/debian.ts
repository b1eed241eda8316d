import { existsSync } from 'node:fs';
import { run } from './run';

/** May packages be installed here: Debian or a child of it, as root. */
export function canInstall(): boolean {
  return process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** Installs Debian packages, the package lists brought up to date first. Returns why not, if they could not be had. */
export async function installPackages(...names: string[]): Promise<string | undefined> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // Another apt on this machine is waited for, not fought.
  const apt = (...args: string[]) => run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=900', ...args], { env });
  await apt('update');
  const { code, output } = await apt('-y', '--no-install-recommends', 'install', ...names);
  return code === 0
    ? undefined
    : `apt-get could not install ${names.join(' ')}:\n${output.trim().split('\n').slice(-5).join('\n')}`;
}
