/**
 * A mail server that takes every message and sends none on: `node smtp-sink.mjs PORT FOLDER`.
 *
 * Each message is kept byte for byte in the maildir FOLDER/outbox, and in FOLDER/NAME for each recipient NAME@anywhere
 * that has a maildir there. It gives up root for the owner of FOLDER before it listens.
 */
import { existsSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const [port, folder] = process.argv.slice(2);
const { uid, gid } = statSync(folder);
if (process.getuid() === 0) {
  process.setgroups([]);
  process.setgid(gid);
  process.setuid(uid);
}

let kept = 0;

/** A maildir delivery: written aside, then moved, so that no reader ever finds half a message. */
function keep(recipients, bytes) {
  const boxes = recipients
    .map((address) => address.split('@')[0].toLowerCase())
    .filter((name) => /^[a-z][\w.-]*$/.test(name) && existsSync(join(folder, name, 'tmp')));
  for (const box of new Set(['outbox', ...boxes])) {
    kept += 1;
    const name = `${Date.now()}.${String(kept).padStart(6, '0')}_${process.pid}.sink`;
    writeFileSync(join(folder, box, 'tmp', name), bytes);
    renameSync(join(folder, box, 'tmp', name), join(folder, box, 'new', name));
  }
}

createServer((socket) => {
  let waiting = Buffer.alloc(0);
  let recipients = [];
  let body = null; // lines of the message while it is being told, as latin1 so that bytes stay as they came
  const say = (line) => socket.write(`${line}\r\n`);

  const commands = {
    ehlo: () => say('250-sink\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 SIZE 50000000'),
    helo: () => say('250 sink'),
    mail: () => {
      recipients = [];
      say('250 ok');
    },
    rcpt: (line) => {
      recipients.push(/<([^>]*)>/.exec(line)?.[1] ?? '');
      say('250 ok');
    },
    data: () => {
      if (recipients.length === 0) return say('503 no recipient');
      body = [];
      say('354 go ahead');
    },
    rset: () => {
      recipients = [];
      say('250 ok');
    },
    noop: () => say('250 ok'),
    quit: () => {
      say('221 bye');
      socket.end();
    },
  };

  function take(line) {
    if (body === null) {
      const command = commands[line.slice(0, 4).toLowerCase()];
      return command ? command(line) : say('502 unknown');
    }
    if (line !== '.') return body.push(line.startsWith('.') ? line.slice(1) : line); // a leading dot is doubled on the wire
    keep(recipients, Buffer.from(`${body.join('\n')}\n`, 'latin1'));
    body = null;
    recipients = [];
    say('250 kept');
  }

  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (let end = waiting.indexOf('\r\n'); end >= 0; end = waiting.indexOf('\r\n')) {
      take(waiting.toString('latin1', 0, end));
      waiting = waiting.subarray(end + 2);
    }
  });
  say('220 sink ready');
}).listen(Number(port), '127.0.0.1');
