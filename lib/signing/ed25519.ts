/**
 * Ed25519 by the Web Cryptography that browsers and Node share. Keys travel as base64url of their 32 bytes, or as PEM
 * files such as `openssl genpkey -algorithm ed25519` writes.
 */

const name = 'Ed25519';

/** A key that can't be used, in words for whoever gave it. */
export class KeyError extends Error {
  override name = 'KeyError';
}

/** What signs: the secret key, and the public one it belongs to (base64url). */
export interface SigningKey {
  secret: CryptoKey;
  key: string;
}

/** Makes a key. Answers the secret part as PEM (PKCS#8), and the public part in base64url. */
export async function makeKey(): Promise<{ pem: string; key: string }> {
  const pair = (await crypto.subtle.generateKey(name, true, ['sign', 'verify'])) as CryptoKeyPair;
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const key = toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  return { pem: toPem(pkcs8, 'PRIVATE KEY'), key };
}

/** Reads a secret key from PEM. Throws `KeyError`. */
export async function readSigningKey(pem: string): Promise<SigningKey> {
  const der = fromPem(pem, 'PRIVATE KEY');
  if (!der) throw new KeyError('It is no PEM file with a private key.');
  try {
    const secret = await crypto.subtle.importKey('pkcs8', der, name, true, ['sign']);
    const { x } = await crypto.subtle.exportKey('jwk', secret);
    if (x === undefined) throw new KeyError('It has no public part.');
    return { secret, key: x };
  } catch {
    throw new KeyError('It is no Ed25519 key.');
  }
}

/** Reads a public key, as PEM or in base64url. Answers it in base64url. Throws `KeyError`. */
export async function readPublicKey(text: string): Promise<string> {
  const plain = text.trim();
  if (/^[\w-]{43}$/.test(plain)) return plain;
  const der = fromPem(plain, 'PUBLIC KEY');
  if (!der) throw new KeyError('It is neither a public key in 43 letters nor a PEM file with one.');
  try {
    const key = await crypto.subtle.importKey('spki', der, name, true, ['verify']);
    return toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', key)));
  } catch {
    throw new KeyError('It is no Ed25519 key.');
  }
}

/** Signs a text; the signature is in base64url. The same text and key always give the same one. */
export async function signText({ secret }: SigningKey, text: string): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.sign(name, secret, new TextEncoder().encode(text))));
}

/** Was this text signed with this key? What is no key or no signature signed nothing. */
export async function verifyText({ key, value }: { key: string; value: string }, text: string): Promise<boolean> {
  try {
    const imported = await crypto.subtle.importKey('raw', fromBase64Url(key), name, false, ['verify']);
    return await crypto.subtle.verify(name, imported, fromBase64Url(value), new TextEncoder().encode(text));
  } catch {
    return false;
  }
}

/** A key in a form to be compared by eye or read out: eight groups of four, of its SHA-256. */
export async function fingerprintOf(key: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', fromBase64Url(key)));
  const hex = Array.from(hash.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return (hex.match(/.{4}/g) ?? []).join(' ');
}

function toPem(bytes: Uint8Array, what: string): string {
  const lines = toBase64(bytes).match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${what}-----\n${lines.join('\n')}\n-----END ${what}-----\n`;
}

function fromPem(text: string, what: string): Uint8Array<ArrayBuffer> | undefined {
  const body = new RegExp(`-----BEGIN ${what}-----([A-Za-z0-9+/=\\s]+)-----END ${what}-----`).exec(text)?.[1];
  return body === undefined ? undefined : fromBase64(body.replace(/\s/g, ''));
}

const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const toBase64Url = (bytes: Uint8Array) =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return fromBase64(text.replaceAll('-', '+').replaceAll('_', '/')) ?? new Uint8Array();
}
