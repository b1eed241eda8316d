/**
 * The ciphers of encryption at rest, all of them the browser's own: PBKDF2 makes a key of the passphrase, which wraps a random
 * master key; of that come the key records are sealed with (AES-256-GCM) and the one by which addresses are looked up (HMAC).
 * While it is locked, what is captured is boxed for a public key (ECDH P-256), and only unlocking opens the box.
 */

type Bytes = Uint8Array<ArrayBuffer>;

/** Rounds of PBKDF2 with SHA-256: above what OWASP asks for (600,000), about half a second of a laptop. */
export const rounds = 1_000_000;

const ivBytes = 12;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/** The key a passphrase stands for. The same letters typed on another keyboard are the same passphrase (NFKC). */
export async function deriveKey(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', encoder.encode(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return await crypto.subtle.deriveKey(how, typed, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** The keys that come of the master key. */
export interface Keys {
  seal: CryptoKey;
  blind: CryptoKey;
}

export async function expandKeys(master: Bytes): Promise<Keys> {
  const base = await crypto.subtle.importKey('raw', master, 'HKDF', false, ['deriveKey']);
  const of = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(32),
    info: encoder.encode(info),
  });
  const [seal, blind] = await Promise.all([
    crypto.subtle.deriveKey(of('heard seal'), base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveKey(of('heard blind'), base, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']),
  ]);
  return { seal, blind };
}

/** Seals bytes; `about` has to be the same when they are opened, so that nothing sealed can be put elsewhere. */
export async function sealBytes(key: CryptoKey, bytes: Bytes, about: string): Promise<Bytes> {
  const iv = randomBytes(ivBytes);
  const how = { name: 'AES-GCM', iv, additionalData: encoder.encode(about) };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how, key, bytes));
  const whole = new Uint8Array(ivBytes + sealed.length);
  whole.set(iv);
  whole.set(sealed, ivBytes);
  return whole;
}

/** Throws when the key is another one, or a bit was changed. */
export async function openBytes(key: CryptoKey, sealed: Bytes, about: string): Promise<Bytes> {
  const how = { name: 'AES-GCM', iv: sealed.slice(0, ivBytes), additionalData: encoder.encode(about) };
  return new Uint8Array(await crypto.subtle.decrypt(how, key, sealed.slice(ivBytes)));
}

export const sealValue = (key: CryptoKey, value: unknown, about: string): Promise<Bytes> =>
  sealBytes(key, encoder.encode(JSON.stringify(value)), about);

export async function openValue(key: CryptoKey, sealed: Bytes, about: string): Promise<unknown> {
  return JSON.parse(decoder.decode(await openBytes(key, sealed, about)));
}

/** Begins what stands for a text that may not be read: no text of a host begins so. */
const blindMark = '\u0001';

/** What a text is looked up by: the same for the same text, and nothing to be read from it without the key. */
export async function blindText(key: CryptoKey, text: string): Promise<string> {
  if (text === '' || text === '\uffff' || text.startsWith(blindMark)) return text;
  const signed = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
  return blindMark + toBase64(signed.slice(0, 18));
}

const curve = { name: 'ECDH', namedCurve: 'P-256' };

/** A box that everybody can put something into, and only the holder of the private key can open. */
export async function createBox(): Promise<{ lid: Bytes; inside: Bytes }> {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  const [lid, inside] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  return { lid: new Uint8Array(lid), inside: new Uint8Array(inside) };
}

/** Bytes of a public key on this curve, uncompressed. */
const lidBytes = 65;

/** Boxes a value for the public key `lid`. */
export async function boxValue(lid: Bytes, value: unknown): Promise<Bytes> {
  const mine = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  const theirs = await crypto.subtle.importKey('raw', lid, curve, false, []);
  const sealed = await sealValue(await agree(mine.privateKey, theirs), value, 'box');
  const own = new Uint8Array(await crypto.subtle.exportKey('raw', mine.publicKey));
  const whole = new Uint8Array(own.length + sealed.length);
  whole.set(own);
  whole.set(sealed, own.length);
  return whole;
}

export async function unboxValue(inside: Bytes, boxed: Bytes): Promise<unknown> {
  const mine = await crypto.subtle.importKey('pkcs8', inside, curve, false, ['deriveBits']);
  const theirs = await crypto.subtle.importKey('raw', boxed.slice(0, lidBytes), curve, false, []);
  return await openValue(await agree(mine, theirs), boxed.slice(lidBytes), 'box');
}

async function agree(own: CryptoKey, other: CryptoKey): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, 256);
  const base = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: encoder.encode('heard box') };
  return await crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

export function toBase64(bytes: Bytes): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

export function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
