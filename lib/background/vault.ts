import { browser } from 'wxt/browser';
import type { Offers } from '../messages/broadcasts';
import type { Handlers } from '../messages/serve';
import type { VaultStanding, vaultCalls } from '../messages/vault-calls';
import type { Journal } from '../notes/journal';
import { Notes } from '../notes/operations';
import type { KeyKeeper } from '../notes/vault/vault';
import { takeWaiting } from '../notes/vault/waiting';
import { broadcast } from './broadcast';
import { forgetConversations } from './recent-conversations';
import { addOffers, getLockAfter, setLockAfter } from './settings';
import { exposeSettings, guardSettings, protectSettings } from './settings-store';

/** Wakes the background to see whether the notes have been left alone for long. */
export const lockAlarm = 'vault-lock';

const keyName = 'vault-key';
const useName = 'vault-used';

/** The master key lives in the memory of the browser session: never on disk, and gone when the browser is closed. */
export const keeper: KeyKeeper = {
  async get() {
    const { [keyName]: kept } = await browser.storage.session.get(keyName);
    return typeof kept === 'string' ? kept : undefined;
  },
  async set(master) {
    if (master === undefined) await browser.storage.session.remove(keyName);
    else await browser.storage.session.set({ [keyName]: master });
  },
};

/** So often at most a use is written down: it decides about minutes. */
const noteUseEvery = 20_000;

/** The encryption of the notes as the background runs it: going on where it was broken off, and locking by itself. */
export class VaultKeeper {
  private lastUse = 0;
  private written = 0;

  constructor(
    private readonly journal: Journal,
    private readonly onChange: () => void,
  ) {
    const { vault } = journal.database;
    guardSettings(vault);
    vault.onChange(() => void this.tell());
  }

  private get vault() {
    return this.journal.database.vault;
  }

  /** Goes on with what was broken off, and with what was captured meanwhile. For whenever the background comes up. */
  async start(): Promise<void> {
    await this.journal.database.open();
    const { isOpen } = this.vault;
    await this.vault.resume();
    // Waking is nobody's use, nor may it make open pages ask for anything: it comes every minute while the notes are unlocked.
    if (this.vault.isOpen) await this.putInPlace(!isOpen);
  }

  async standing(): Promise<VaultStanding> {
    await this.journal.database.open();
    return { state: this.vault.state, progress: this.vault.progress, lockAfter: await getLockAfter() };
  }

  async turnOn(passphrase: string): Promise<VaultStanding> {
    await this.vault.turnOn(passphrase);
    return await this.settle();
  }

  async turnOff(passphrase: string): Promise<VaultStanding> {
    await this.vault.unlock(passphrase);
    // What lies outside the database first: afterwards nobody has the keys.
    await this.settle();
    await exposeSettings();
    await this.vault.turnOff(passphrase);
    return await this.settle();
  }

  async unlock(passphrase: string): Promise<VaultStanding> {
    await this.vault.unlock(passphrase);
    return await this.settle();
  }

  async lock(): Promise<VaultStanding> {
    await this.vault.lock();
    await forgetConversations();
    await browser.alarms.clear(lockAlarm);
    return await this.standing();
  }

  async change(old: string, passphrase: string): Promise<VaultStanding> {
    await this.vault.change(old, passphrase);
    return await this.standing();
  }

  async lockAfter(minutes: number): Promise<VaultStanding> {
    await setLockAfter(minutes);
    return await this.tell();
  }

  /** Somebody uses Heard. */
  touch(): void {
    this.lastUse = Date.now();
    if (this.lastUse - this.written < noteUseEvery || this.vault.state !== 'unlocked') return;
    this.written = this.lastUse;
    void browser.storage.session.set({ [useName]: this.lastUse });
  }

  /** Locks when nobody did for as long as the rep chose. */
  async check(): Promise<void> {
    const [{ [useName]: kept }, minutes] = await Promise.all([browser.storage.session.get(useName), getLockAfter()]);
    const last = Math.max(this.lastUse, typeof kept === 'number' ? kept : 0);
    if (minutes > 0 && Date.now() - last >= minutes * 60_000) await this.lock();
  }

  /** Puts everything in its place once the notes can be reached. */
  private async settle(): Promise<VaultStanding> {
    if (!this.vault.isOpen) return await this.standing();
    if (this.vault.state === 'unlocked') {
      this.lastUse = Date.now();
      await browser.storage.session.set({ [useName]: this.lastUse });
    }
    await this.putInPlace(this.vault.state !== 'off');
    return await this.standing();
  }

  /** `isNews`: pages that are open could not reach the notes before. */
  private async putInPlace(isNews: boolean): Promise<void> {
    await protectSettings();
    const taken = await takeWaiting(
      this.journal,
      new Notes(this.journal),
      async (value) => void (await addOffers(value as Offers)),
    );
    if (taken > 0 || isNews) broadcast({ heard: 1, event: 'many-changed' });
    // Made anew it would be put off each time the background starts.
    if (this.vault.state === 'unlocked' && !(await browser.alarms.get(lockAlarm))) {
      await browser.alarms.create(lockAlarm, { periodInMinutes: 1 });
    }
  }

  private async tell(): Promise<VaultStanding> {
    const vault = await this.standing();
    broadcast({ heard: 1, event: 'vault-changed', vault });
    this.onChange();
    return vault;
  }
}

/** What the background does for the calls about the encryption. */
export function createVaultHandlers(keeper: VaultKeeper): Pick<Handlers, keyof typeof vaultCalls> {
  return {
    'vault.get': () => keeper.standing(),
    'vault.turn-on': ({ passphrase }) => keeper.turnOn(passphrase),
    'vault.turn-off': ({ passphrase }) => keeper.turnOff(passphrase),
    'vault.unlock': ({ passphrase }) => keeper.unlock(passphrase),
    'vault.lock': () => keeper.lock(),
    'vault.change': ({ old, passphrase }) => keeper.change(old, passphrase),
    'vault.lock-after': ({ minutes }) => keeper.lockAfter(minutes),
  };
}
