import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Daemons, freePort, until } from './daemons';
import { makeMaildir } from './maildir';
import { daemonUser, installPackages } from './packages';

const here = import.meta.dirname;
const application = '/usr/share/request-tracker5';

/** A running Request Tracker with a ticket for each seeded conversation. */
export interface RequestTrackerInfo {
  /** Its address, with a slash at the end. */
  url: string;
  user: string;
  password: string;
  /** Everything that was sent. */
  maildir: string;
  /** Ticket ids by the seeded mail's file name without `.eml`; a mail it refused is missing. */
  tickets: Record<string, number>;
}

const password = 'rep-of-nordlicht';

/**
 * Starts Request Tracker on its own web server with an SQLite database made from the seeds. Making it takes some ten
 * seconds, so a copy is kept in the temporary folder and used while neither the mails nor these scripts have changed.
 *
 * @throws Error with the last log lines when it does not come up.
 */
export async function launchRequestTracker(
  daemons: Daemons<RequestTrackerInfo>,
  owned: boolean,
): Promise<RequestTrackerInfo> {
  installPackages('request-tracker5', ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone']);
  await daemons.clear();
  const daemon = daemonUser();
  const port = await freePort(8110);
  const mail = join(daemons.folder, 'mail');
  const data = daemons.make('data');
  const folders = ['data', 'data/sessions', 'data/mason', 'mail', 'seeds'].map((part) => daemons.make(part));
  for (const folder of folders) chownSync(folder, daemon.uid, daemon.gid);
  makeMaildir(join(mail, 'outbox'), daemon);

  const site = join(daemons.folder, 'etc/RT_SiteConfig.pm');
  const sendmail = join(daemons.folder, 'etc/sendmail');
  writeFileSync(site, siteConfig(daemons.folder, sendmail, port));
  writeFileSync(sendmail, sendmailScript(join(mail, 'outbox')), { mode: 0o755 });
  chmodSync(sendmail, 0o755);
  // The second one keeps Debian's own configuration out.
  const env = { ...process.env, RT_SITE_CONFIG: site, RT_SITE_CONFIG_DIR: join(daemons.folder, 'etc/none') };

  const seeded = seedDatabase(daemons.folder, env, daemon);
  copyFileSync(join(seeded, 'rt.sqlite'), join(data, 'rt.sqlite'));
  chownSync(join(data, 'rt.sqlite'), daemon.uid, daemon.gid);
  const tickets = JSON.parse(readFileSync(join(seeded, 'tickets.json'), 'utf8')) as Record<string, number>;

  const server = ['--host', '127.0.0.1', '--port', String(port), '--max-workers', '3'];
  daemons.launch('web', join(application, 'libexec/rt-server'), server, { ...daemon, env });
  const url = `http://127.0.0.1:${port}/`;
  const info = { url, user: 'agent', password, maildir: join(mail, 'outbox'), tickets };
  daemons.keep(info, owned);
  const ready = async () => {
    const page = await fetch(url).then(
      (answer) => answer.text(),
      () => '',
    );
    return page.includes('name="pass"');
  };
  await until(ready, 120, 'Request Tracker did not come up').catch(async (error: Error) => {
    const logs = daemons.logs();
    await daemons.stop();
    throw new Error(`${error.message}\n${logs}`);
  });
  return info;
}

/** Makes the seeded database, or finds the one made before; returns its folder. */
function seedDatabase(folder: string, env: NodeJS.ProcessEnv, daemon: { uid: number; gid: number }): string {
  const mails = readdirSync(join(here, 'mails'))
    .filter((name) => name.endsWith('.eml'))
    .sort();
  const sources = [join(here, 'seed-tickets.pl'), join(here, 'request-tracker-server.ts')];
  const hash = createHash('sha256');
  for (const file of [...sources, ...mails.map((name) => join(here, 'mails', name))]) hash.update(readFileSync(file));
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own notation
  const version = spawnSync('dpkg-query', ['-W', '-f', '${Version}', 'request-tracker5'], { encoding: 'utf8' }).stdout;
  const cache = join(tmpdir(), `heard-tickets-${hash.update(version).digest('hex').slice(0, 16)}`);
  if (existsSync(cache) && statSync(cache).uid === 0) return cache;

  // The servers' account may not be able to enter the folder this repository is in.
  for (const name of mails) copyFileSync(join(here, 'mails', name), join(folder, 'seeds', name));
  copyFileSync(join(here, 'seed-tickets.pl'), join(folder, 'seeds/seed-tickets.pl'));
  const run = (command: string, ...args: string[]) => {
    const done = spawnSync(command, args, {
      env: { ...env, REP_PASSWORD: password },
      encoding: 'utf8',
      cwd: '/',
      ...daemon,
    });
    if (done.status !== 0) throw new Error(`could not make Request Tracker's database:\n${done.stdout}${done.stderr}`);
    return done.stdout;
  };
  run('/usr/sbin/rt-setup-database-5', '--action', 'init', '--skip-create');
  const paths = mails.map((name) => join(folder, 'seeds', name));
  const told = run('/usr/bin/perl', '-I', join(application, 'lib'), join(folder, 'seeds/seed-tickets.pl'), ...paths);
  const tickets = Object.fromEntries(
    [...told.matchAll(/^seeded (\S+)\.eml (\d+)$/gm)].map(([, name, id]) => [name ?? '', Number(id)]),
  );
  renameSync(join(folder, 'mail/outbox'), join(folder, 'mail/sent-while-seeding'));
  makeMaildir(join(folder, 'mail/outbox'), daemon);

  const part = `${cache}.${process.pid}`;
  mkdirSync(part, { recursive: true });
  copyFileSync(join(folder, 'data/rt.sqlite'), join(part, 'rt.sqlite'));
  writeFileSync(join(part, 'tickets.json'), JSON.stringify(tickets));
  if (existsSync(cache)) return part; // somebody else's folder of that name is not trusted
  renameSync(part, cache);
  return cache;
}

function siteConfig(folder: string, sendmail: string, port: number): string {
  return `
Set($rtname, 'nordlicht.example');
Set($Organization, 'nordlicht.example');
Set($CorrespondAddress, 'support\\@nordlicht.example');
Set($CommentAddress, 'support-comment\\@nordlicht.example');
Set($Timezone, 'UTC');
Set($WebDomain, '127.0.0.1');
Set($WebPort, ${port});
# A browser may be told to find 127.0.0.1 under such a name, so that two hosts are two sites.
Set(@ReferrerWhitelist, '*.nordlicht.example:80', '*.nordlicht.example:${port}');
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${folder}/data/rt.sqlite');
Set($MailCommand, 'sendmailpipe');
Set($SendmailPath, '${sendmail}');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'warning');
$MasonDataDir = '${folder}/data/mason';
$MasonSessionDir = '${folder}/data/sessions';
1;
`;
}

/** What Request Tracker runs to send: keeps the message on its standard input in the maildir. */
function sendmailScript(maildir: string): string {
  return `#!/bin/sh
file=$(date +%s%N).$$.tracker
cat >"${maildir}/tmp/$file" && mv "${maildir}/tmp/$file" "${maildir}/new/$file"
`;
}
