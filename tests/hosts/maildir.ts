import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes an empty maildir owned by the given account. */
export function makeMaildir(folder: string, owner: { uid: number; gid: number }): void {
  for (const part of ['', 'cur', 'new', 'tmp']) {
    mkdirSync(join(folder, part), { recursive: true });
    chownSync(join(folder, part), owner.uid, owner.gid);
  }
}

/** One mail as it was sent: header values by lower-case name (unfolded, not decoded), and its text parts, decoded. */
export interface SentMail {
  headers: Map<string, string>;
  /** The `text/plain` part, or '' without one; lines end in `\n`. */
  text: string;
  /** The `text/html` part, or '' without one. */
  html: string;
  /** The whole message as kept, one character per byte. */
  raw: string;
}

/** How many messages a maildir holds. */
export function countMails(maildir: string): number {
  return filesOf(maildir).length;
}

/** The mail that came last into a maildir, undefined when it is empty. */
export function newestMail(maildir: string): SentMail | undefined {
  const newest = filesOf(maildir).at(-1);
  return newest ? parseMail(readFileSync(newest, 'latin1')) : undefined;
}

/** Paths in the order of arrival: the servers here name their files by time. */
function filesOf(maildir: string): string[] {
  const files = ['new', 'cur'].flatMap((part) => {
    const folder = join(maildir, part);
    return existsSync(folder) ? readdirSync(folder).map((name) => ({ name, path: join(folder, name) })) : [];
  });
  return files.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ path }) => path);
}

/** Takes a message apart; `raw` holds one character per byte. Bodies are decoded from their transfer encoding and charset. */
export function parseMail(raw: string): SentMail {
  const { headers, body } = split(raw.replaceAll('\r\n', '\n'));
  const mail: SentMail = { headers, text: '', html: '', raw };
  collect(headers, body, mail);
  return mail;
}

function split(message: string): { headers: Map<string, string>; body: string } {
  const end = message.indexOf('\n\n');
  const head = end < 0 ? message : message.slice(0, end);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end < 0 ? '' : message.slice(end + 2) };
}

function collect(headers: Map<string, string>, body: string, into: SentMail): void {
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (/^multipart\//i.test(type) && boundary) {
    // The line break before a boundary belongs to the boundary.
    for (const part of `\n${body}`.split(`\n--${boundary}`).slice(1)) {
      if (part.startsWith('--')) break;
      const { headers: inner, body: content } = split(part.slice(part.indexOf('\n') + 1));
      collect(inner, content, into);
    }
    return;
  }
  const charset = /charset="?([^";\s]+)"?/i.exec(type)?.[1] ?? 'utf-8';
  const bytes = decode(body, (headers.get('content-transfer-encoding') ?? '7bit').toLowerCase());
  const text = new TextDecoder(charset === 'us-ascii' ? 'utf-8' : charset).decode(bytes);
  if (/^text\/html/i.test(type)) into.html ||= text;
  else if (/^text\/plain/i.test(type)) into.text ||= text;
}

function decode(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const soft = body.replace(/=[ \t]*\n/g, '');
  return Buffer.from(
    soft.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}
