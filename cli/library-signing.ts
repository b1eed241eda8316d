import { writeFile } from 'node:fs/promises';
import { isExpired } from '../lib/library/layers';
import { mistakesInRules } from '../lib/library/rules';
import { checkSignature, isRecord, type SignatureCheck, textToSign } from '../lib/library/signature';
import {
  fingerprintOf,
  KeyError,
  makeKey,
  readPublicKey,
  readSigningKey,
  signText,
  verifyText,
} from '../lib/signing/ed25519';
import { complainOf, readLibrary, readText } from './library-file';
import { type ExitStatus, isFileError, type Streams } from './lines';

/** `heard library key FILE.pem`: makes a key to sign with, for its owner's eyes only, and never over another one. */
export async function makeSigningKey(file: string, streams: Streams): Promise<ExitStatus> {
  const { pem, key } = await makeKey();
  try {
    await writeFile(file, pem, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!isFileError(error)) throw error;
    const reason =
      error.code === 'EEXIST' ? 'is there already and is left as it is' : `cannot be written (${error.code})`;
    streams.stderr.write(`heard: ${file} ${reason}.\n`);
    return 2;
  }
  print(streams, { key, fingerprint: await fingerprintOf(key) });
  return 0;
}

/** `heard library sign FILE --key KEY.pem`: prints the library with its signature; another one in it is replaced. */
export async function sign(file: string, keyFile: string, streams: Streams): Promise<ExitStatus> {
  const [read, pem] = [await readLibrary(file, streams), await readText(keyFile, streams)];
  if (!read || pem === undefined || !isRecord(read.json)) return 2;
  // A file that nobody could use is not worth a signature.
  const mistakes = mistakesInRules(read.library);
  complainOf(file, mistakes, streams);
  const key = await orComplain(keyFile, streams, () => readSigningKey(pem));
  if (!key || mistakes.length > 0) return 2;
  const { signature: _, ...rest } = read.json;
  const value = await signText(key, textToSign(rest));
  streams.stdout.write(
    `${JSON.stringify({ ...rest, signature: { algorithm: 'ed25519', key: key.key, value } }, null, 2)}\n`,
  );
  return 0;
}

/**
 * `heard library verify FILE [--key KEY]`: is the file as its signer left it, and still in force? With a key (43 letters, or
 * a PEM file with the public part), also: was it this one who signed? One JSON line; status 1 unless all of it is so.
 */
export async function verify(file: string, wanted: string | undefined, streams: Streams): Promise<ExitStatus> {
  const read = await readLibrary(file, streams);
  if (!read) return 2;
  let by: string | undefined;
  if (wanted !== undefined) {
    const text = /^[\w-]{43}$/.test(wanted) ? wanted : await readText(wanted, streams);
    by = text === undefined ? undefined : await orComplain(wanted, streams, () => readPublicKey(text));
    if (by === undefined) return 2;
  }
  const check = await checkSignature(read.json, verifyText);
  const problem = problemOf(check, by) ?? (isExpired(read.library, new Date()) ? 'expired' : undefined);
  const { id, version, publisher, expires } = read.library;
  const key = 'key' in check ? check.key : undefined;
  print(streams, {
    id,
    version,
    publisher,
    ...(expires === undefined ? {} : { expires }),
    ...(key === undefined ? {} : { key, fingerprint: await fingerprintOf(key) }),
    ok: problem === undefined,
    ...(problem === undefined ? {} : { problem }),
  });
  return problem === undefined ? 0 : 1;
}

function problemOf(check: SignatureCheck, by: string | undefined): string | undefined {
  if (check.state !== 'signed') return check.state === 'malformed' ? `malformed: ${check.message}` : check.state;
  return by !== undefined && check.key !== by ? 'signed by another key' : undefined;
}

async function orComplain<T>(what: string, streams: Streams, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    streams.stderr.write(`heard: ${what}: ${error.message}\n`);
    return undefined;
  }
}

function print(streams: Streams, value: unknown): void {
  streams.stdout.write(`${JSON.stringify(value)}\n`);
}
