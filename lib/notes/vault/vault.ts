import type { FileLock } from '../backup/sealed';
import {
  boxValue,
  createBox,
  expandKeys,
  fromBase64,
  type Keys,
  openBytes,
  openValue,
  randomBytes,
  rounds,
  sealBytes,
  sealValue,
  toBase64,
  unboxValue,
} from './crypto';
import { type Passage, VaultLockedError } from './guard';
import { moveRecords } from './moving';
import { unwrapMaster, type WrappedMaster, wrapMaster } from './passphrase';
import { answerOf, endOf } from './transactions';

type Bytes = Uint8Array<ArrayBuffer>;

/** What is on the disk of the encryption itself. Without a record the notes are not encrypted. */
export interface VaultRecord extends WrappedMaster {
  name: 'vault';
  /**
   * `sealing` and `opening`: the records are on their way from one to the other, and some are still as they were. Whoever
   * has the passphrase can go on from there.
   */
  state: 'sealing' | 'sealed' | 'opening';
  /** The public key for what is captured while locked, and the private one, sealed. */
  lid: Bytes;
  inside: Bytes;
}

/** Keeps the master key in the memory of the browser session, never on disk: the background sleeps and wakes meanwhile. */
export interface KeyKeeper {
  get(): Promise<string | undefined>;
  set(master: string | undefined): Promise<void>;
}

/** What may be told of the encryption without the passphrase. */
export type VaultState = 'off' | 'locked' | 'unlocked' | 'turning-on' | 'turning-off';

/** What was asked of the encryption can't be done as it stands. */
export class VaultError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'VaultError';
  }
}

/** The encryption of the notes: on or off, locked or unlocked. Every step on the disk is one transaction. */
export class Vault {
  private record: VaultRecord | undefined;
  private master: Bytes | undefined;
  private keys: Keys | undefined;
  /** Records are on their way: nobody else may read or write them. */
  private moving: Promise<void> | undefined;
  private readonly listeners = new Set<(state: VaultState) => void>();
  /** How many records of all are through, 0 to 1. */
  progress = 0;

  constructor(
    private readonly keeper: KeyKeeper,
    private readonly open: () => Promise<IDBDatabase>,
    /** Rounds of a passphrase set from now on. */
    private readonly iterations = rounds,
  ) {}

  /** Whether records pass as they are, through the keys, or not at all. */
  readonly passage = (): Passage => {
    if (this.moving) return 'locked';
    if (!this.record) return 'plain';
    return this.keys && this.record.state === 'sealed' ? this.keys : 'locked';
  };

  get state(): VaultState {
    if (!this.record) return 'off';
    if (this.record.state === 'sealing' && this.keys) return 'turning-on';
    if (this.record.state === 'opening' && this.keys) return 'turning-off';
    return this.keys ? 'unlocked' : 'locked';
  }

  /** Can what is kept be reached? */
  get isOpen(): boolean {
    return this.passage() !== 'locked';
  }

  onChange(listener: (state: VaultState) => void): void {
    this.listeners.add(listener);
  }

  /** Reads what is on the disk, and the keys where this session has them. Before anything else is asked of the database. */
  async load(database: IDBDatabase): Promise<void> {
    this.record = await answerOf(database.transaction('vault').objectStore('vault').get('vault'));
    const kept = this.record && (await this.keeper.get());
    if (!this.record || !kept) return;
    this.master = fromBase64(kept);
    this.keys = await expandKeys(this.master);
  }

  /** Goes on with what was broken off, if anything was and the keys are there. */
  async resume(): Promise<void> {
    if (!this.keys || !this.record || this.record.state === 'sealed') return;
    this.moving ??= this.move().finally(() => {
      this.moving = undefined;
      this.tell();
    });
    await this.moving;
  }

  async turnOn(passphrase: string): Promise<void> {
    await this.open();
    if (this.record || this.moving) throw new VaultError('The notes are encrypted already.');
    const master = randomBytes(32);
    const [keys, box, wrapped] = await Promise.all([
      expandKeys(master),
      createBox(),
      wrapMaster(master, passphrase, this.iterations),
    ]);
    const inside = await sealBytes(keys.seal, box.inside, 'inside');
    await this.put({ name: 'vault', state: 'sealing', ...wrapped, lid: box.lid, inside });
    await this.hold(master, keys);
    await this.resume();
  }

  /** Makes the notes readable to everybody again. */
  async turnOff(passphrase: string): Promise<void> {
    const record = await this.need();
    await this.hold(await unwrapMaster(record, passphrase));
    if (record.state !== 'sealed') throw new VaultError('It is still being turned on.');
    await this.put({ ...record, state: 'opening' });
    await this.resume();
  }

  /** Puts a new passphrase in place of the old one. The records stay as they are: what changes is one row. */
  async change(old: string, passphrase: string): Promise<void> {
    const record = await this.need();
    const master = await unwrapMaster(record, old);
    await this.put({ ...record, ...(await wrapMaster(master, passphrase, this.iterations)) });
  }

  /** Throws `WrongPassphraseError`. What was broken off is gone on with. */
  async unlock(passphrase: string): Promise<void> {
    await this.hold(await unwrapMaster(await this.need(), passphrase));
    await this.resume();
  }

  async lock(): Promise<void> {
    await this.open();
    // While records are on their way the keys are needed; locking is asked for again later.
    if (!this.record || this.moving) return;
    this.master = undefined;
    this.keys = undefined;
    await this.keeper.set(undefined);
    this.tell();
  }

  /** Boxes something for later, while it is locked. */
  async box(value: unknown): Promise<Bytes> {
    if (!this.record) throw new VaultError('The notes are not encrypted.');
    return await boxValue(this.record.lid, value);
  }

  /** Opens such a box. Only while unlocked. */
  async unbox(boxed: Bytes): Promise<unknown> {
    if (!this.record || !this.keys) throw new VaultLockedError();
    return await unboxValue(await openBytes(this.keys.seal, this.record.inside, 'inside'), boxed);
  }

  /** Seals a value that is kept outside the database; undefined where the notes are not encrypted. */
  async seal(value: unknown, about: string): Promise<string | undefined> {
    await this.open();
    const way = this.passage();
    if (way === 'plain') return undefined;
    if (way === 'locked') throw new VaultLockedError();
    return toBase64(await sealValue(way.seal, value, about));
  }

  /** Opens it. Throws `VaultLockedError` without the keys. */
  async unseal(sealed: string, about: string): Promise<unknown> {
    await this.open();
    if (!this.keys) throw new VaultLockedError();
    return await openValue(this.keys.seal, fromBase64(sealed), about);
  }

  /** What files are sealed with, and the lock their passphrase opens; undefined where the notes are not encrypted. */
  async lockFiles(): Promise<{ keys: Keys; lock: FileLock } | undefined> {
    await this.open();
    const way = this.passage();
    if (way === 'plain' || !this.record) return undefined;
    if (way === 'locked') throw new VaultLockedError();
    const { salt, iterations, master } = this.record;
    return { keys: way, lock: { salt: toBase64(salt), rounds: iterations, master: toBase64(master) } };
  }

  private async need(): Promise<VaultRecord> {
    await this.open();
    if (!this.record) throw new VaultError('The notes are not encrypted.');
    if (this.moving) throw new VaultError('The notes are being moved. Wait until that is done.');
    return this.record;
  }

  private async hold(master: Bytes, keys?: Keys): Promise<void> {
    this.keys = keys ?? (await expandKeys(master));
    this.master = master;
    await this.keeper.set(toBase64(master));
    this.tell();
  }

  private async move(): Promise<void> {
    const { keys, record } = this;
    if (!keys || !record) return;
    this.progress = 0;
    const database = await this.open();
    await moveRecords(database, keys, record.state === 'sealing', (progress) => {
      this.progress = progress;
      this.tell();
    });
    if (record.state === 'sealing') await this.put({ ...record, state: 'sealed' });
    else {
      await this.put(undefined);
      this.keys = undefined;
      this.master = undefined;
      await this.keeper.set(undefined);
    }
  }

  /** Writes the record, or takes it away, on the disk first. */
  private async put(record: VaultRecord | undefined): Promise<void> {
    const database = await this.open();
    const transaction = database.transaction('vault', 'readwrite', { durability: 'strict' });
    const vault = transaction.objectStore('vault');
    if (record) vault.put(record);
    else vault.delete('vault');
    await endOf(transaction);
    this.record = record;
  }

  private tell(): void {
    for (const listener of this.listeners) listener(this.state);
  }
}
