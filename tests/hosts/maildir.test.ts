import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countMails, newestMail, parseMail } from './maildir';

describe('a sent mail', () => {
  it('is decoded from quoted-printable, spaces before a soft break included', () => {
    const mail = parseMail(
      'Subject: a\n b\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: quoted-printable\n\nLule=C3=A5 and =\nmore=3D\n',
    );
    expect(mail.text).toBe('Luleå and more=\n');
    expect(mail.headers.get('subject')).toBe('a b');
  });

  it('is taken apart into its text and HTML', () => {
    const html = Buffer.from('<p>Hej då</p>').toString('base64');
    const mail = parseMail(
      `Content-Type: multipart/alternative;\n boundary="=_b"\n\n--=_b\nContent-Type: text/plain\n\nHej\n--=_b\nContent-Type: text/html; charset=UTF-8\nContent-Transfer-Encoding: base64\n\n${html}\n--=_b--\n`,
    );
    expect(mail).toMatchObject({ text: 'Hej', html: '<p>Hej då</p>' });
  });
});

describe('a maildir', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'heard-maildir-'));
    mkdirSync(join(folder, 'new'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('tells the mail that came last', () => {
    expect(newestMail(folder)).toBeUndefined();
    writeFileSync(join(folder, 'new/1.second'), '\n\ntwo');
    writeFileSync(join(folder, 'new/0.first'), '\n\none');
    expect(newestMail(folder)?.text).toContain('two');
    expect(countMails(folder)).toBe(2);
  });
});
