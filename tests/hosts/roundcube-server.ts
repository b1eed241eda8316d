import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Daemons, freePort, until } from './daemons';
import { makeMaildir } from './maildir';
import { daemonUser, installPackages } from './packages';

const here = import.meta.dirname;

/** A running Roundcube with the seeded mails in the rep's INBOX: UID 1 is the first of the mails' file names. */
export interface RoundcubeInfo {
  /** Its address, with a slash at the end. */
  url: string;
  user: string;
  password: string;
  /** Everything that was sent. */
  maildir: string;
  /** What was sent to the main customer. */
  customerInbox: string;
}

const password = 'rep-of-nordlicht';
const identity = {
  name: 'Jonna Brandt',
  email: 'agent@nordlicht.example',
  signature: 'Jonna Brandt\nNordlicht Support',
};

/**
 * Starts Roundcube on PHP's own web server, with Dovecot behind it and a mail server that keeps what it is given.
 * Everything begins from the seeds. Needs root on Debian (see `whyNot`).
 *
 * @throws Error with the servers' last log lines when it does not come up.
 */
export async function launchRoundcube(daemons: Daemons<RoundcubeInfo>, owned: boolean): Promise<RoundcubeInfo> {
  installPackages('roundcube', ['roundcube-core', 'roundcube-sqlite3', 'php-cli', 'dovecot-imapd']);
  await daemons.clear();
  const daemon = daemonUser();
  const [web, imap, smtp] = [await freePort(8100), await freePort(1430), await freePort(2500)];
  const mail = join(daemons.folder, 'mail');
  const data = daemons.make('data');
  chownSync(data, daemon.uid, daemon.gid);

  chownSync(mail, daemon.uid, daemon.gid);
  for (const name of ['agent', 'customer', 'outbox']) makeMaildir(join(mail, name), daemon);
  const seeds = readdirSync(join(here, 'mails')).filter((name) => name.endsWith('.eml'));
  seeds.sort().forEach((name, index) => {
    // Dovecot numbers new mails in the order of their names.
    const file = join(mail, 'agent/new', `${1_700_000_000 + index}.${index}.seed`);
    copyFileSync(join(here, 'mails', name), file);
    chownSync(file, daemon.uid, daemon.gid);
  });

  const etc = join(daemons.folder, 'etc');
  writeFileSync(join(etc, 'users'), `agent:{PLAIN}${password}\n`);
  writeFileSync(join(etc, 'dovecot.conf'), dovecotConfig(daemons.folder, imap, daemon));
  const config = daemons.make('etc/roundcube');
  writeFileSync(join(config, 'config.inc.php'), roundcubeConfig(data, imap, smtp));
  for (const name of ['defaults.inc.php', 'mimetypes.php']) {
    copyFileSync(join('/etc/roundcube', name), join(config, name));
    chmodSync(join(config, name), 0o644);
  }
  makeDatabase(join(data, 'roundcube.db'), daemon);

  daemons.launch('smtp', process.execPath, [join(here, 'smtp-sink.mjs'), String(smtp), mail]);
  daemons.launch('imap', '/usr/sbin/dovecot', ['-F', '-c', join(etc, 'dovecot.conf')]);
  daemons.launch('web', '/usr/bin/php', ['-S', `127.0.0.1:${web}`, '-t', '/var/lib/roundcube/public_html'], {
    ...daemon,
    env: { ROUNDCUBE_CONFIG_DIR: config, PHP_CLI_SERVER_WORKERS: '4' },
  });
  const url = `http://127.0.0.1:${web}/`;
  const info = { url, user: 'agent', password, maildir: join(mail, 'outbox'), customerInbox: join(mail, 'customer') };
  daemons.keep(info, owned);
  const ready = async () => {
    const page = await fetch(url).then(
      (answer) => answer.text(),
      () => '',
    );
    return page.includes('name="_pass"') && mailsInInbox(join(etc, 'dovecot.conf')) === seeds.length;
  };
  await until(ready, 60, 'Roundcube did not come up').catch(async (error: Error) => {
    const logs = daemons.logs();
    await daemons.stop();
    throw new Error(`${error.message}\n${logs}`);
  });
  return info;
}

/**
 * How many mails Dovecot has in the rep's INBOX, once it has taken them in; undefined while it is not up. Without this
 * the first two connections of the page would both take the new mails in at once, and the slower one finds none.
 */
function mailsInInbox(config: string): number | undefined {
  const doveadm = (...args: string[]) => spawnSync('/usr/bin/doveadm', ['-c', config, ...args], { encoding: 'utf8' });
  if (doveadm('index', '-u', 'agent', 'INBOX').status !== 0) return undefined;
  const status = doveadm('-f', 'flow', 'mailbox', 'status', '-u', 'agent', 'messages', 'INBOX');
  const count = /messages=(\d+)/.exec(status.stdout)?.[1];
  return count === undefined ? undefined : Number(count);
}

function dovecotConfig(folder: string, port: number, daemon: { uid: number; gid: number }): string {
  const special = ['Drafts', 'Sent', 'Junk', 'Trash'].map(
    (name) => `  mailbox ${name} {\n    auto = subscribe\n    special_use = \\${name}\n  }`,
  );
  return `
protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run/dovecot
log_path = /dev/stderr
ssl = no
disable_plaintext_auth = no
mail_location = maildir:~
first_valid_uid = ${daemon.uid}
first_valid_gid = ${daemon.gid}
passdb {
  driver = passwd-file
  args = ${folder}/etc/users
}
userdb {
  driver = static
  args = uid=${daemon.uid} gid=${daemon.gid} home=${folder}/mail/%n
}
service auth {
  user = root
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
${special.join('\n')}
}
`;
}

/** A reply to HTML opens TinyMCE and a reply to plain text the textarea, with the caret above the quotation. */
function roundcubeConfig(data: string, imap: number, smtp: number): string {
  return `<?php
$config = [
  'db_dsnw' => 'sqlite:///${data}/roundcube.db?mode=0640',
  'imap_host' => '127.0.0.1:${imap}',
  'smtp_host' => '127.0.0.1:${smtp}',
  'smtp_user' => '',
  'smtp_pass' => '',
  'mail_domain' => 'nordlicht.example',
  'des_key' => 'a-key-used-for-tests-only',
  'log_dir' => '${data}/',
  'temp_dir' => '/tmp/',
  'language' => 'en_US',
  'plugins' => [],
  'enable_spellcheck' => false,
  'htmleditor' => 3,
  'reply_mode' => 1,
];
`;
}

/** The database as Roundcube would have it after the rep's first login, with a name and a signature set. */
function makeDatabase(file: string, daemon: { uid: number; gid: number }): void {
  const script = `<?php
[$file, $user, $name, $email, $signature] = array_slice($argv, 1);
$db = new PDO("sqlite:$file", null, null, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
$db->exec(file_get_contents('/usr/share/roundcube/SQL/sqlite.initial.sql'));
$db->prepare("INSERT INTO users (username, mail_host, language, created) VALUES (?, '127.0.0.1', 'en_US', datetime('now'))")
   ->execute([$user]);
$db->prepare('INSERT INTO identities (user_id, standard, name, email, signature) VALUES (?, 1, ?, ?, ?)')
   ->execute([$db->lastInsertId(), $name, $email, $signature]);
`;
  const args = ['--', file, 'agent', identity.name, identity.email, identity.signature];
  const made = spawnSync('php', args, { input: script, encoding: 'utf8', ...daemon });
  if (made.status !== 0) throw new Error(`could not make Roundcube's database: ${made.stdout}${made.stderr}`);
}
