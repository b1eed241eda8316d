import { existsSync } from 'node:fs';
import { run } from './run';

/** May packages be installed here: Debian or a child of it, as root. */
export function canInstall(): boolean {
  return process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** Installs one Debian package, the package lists brought up to date first. Returns why not, if it could not be had. */
export async function installPackage(name: string): Promise<string | undefined> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // Another apt on this machine is waited for, not fought.
  const apt = (...args: string[]) => run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=900', ...args], { env });
  await apt('update');
  const { code, output } = await apt('-y', '--no-install-recommends', 'install', name);
  return code === 0
    ? undefined
    : `apt-get could not install ${name}:\n${output.trim().split('\n').slice(-5).join('\n')}`;
}
