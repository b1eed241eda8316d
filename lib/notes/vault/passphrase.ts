import { deriveKey, openBytes, randomBytes, sealBytes } from './crypto';

type Bytes = Uint8Array<ArrayBuffer>;

/** The passphrase is another one. */
export class WrongPassphraseError extends Error {
  constructor() {
    super('That is not the passphrase.');
    this.name = 'WrongPassphraseError';
  }
}

/** The master key as it may lie on a disk: only the passphrase opens it. */
export interface WrappedMaster {
  salt: Bytes;
  iterations: number;
  /** The master key, sealed with that of the passphrase. */
  master: Bytes;
}

/** Wraps the master key for a passphrase, with a salt of its own. */
export async function wrapMaster(master: Bytes, passphrase: string, iterations: number): Promise<WrappedMaster> {
  const salt = randomBytes(16);
  const key = await deriveKey(passphrase, salt, iterations);
  return { salt, iterations, master: await sealBytes(key, master, 'master') };
}

/** Throws `WrongPassphraseError`. */
export async function unwrapMaster({ salt, iterations, master }: WrappedMaster, passphrase: string): Promise<Bytes> {
  const key = await deriveKey(passphrase, salt, iterations);
  try {
    return await openBytes(key, master, 'master');
  } catch {
    throw new WrongPassphraseError();
  }
}
