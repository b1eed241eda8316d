import { createStore, type StoreApi } from 'zustand/vanilla';
import { broadcastSchema } from '../messages/broadcasts';
import type { VaultStanding } from '../messages/vault-calls';
import { type Call, type Failure, toFailure } from './call';

export interface VaultStoreState {
  /** Undefined until it is known. */
  vault: VaultStanding | undefined;
  busy: boolean;
  failure: Failure | null;
  load(): Promise<void>;
  turnOn(passphrase: string): Promise<boolean>;
  turnOff(passphrase: string): Promise<boolean>;
  unlock(passphrase: string): Promise<boolean>;
  lock(): Promise<boolean>;
  change(old: string, passphrase: string): Promise<boolean>;
  lockAfter(minutes: number): Promise<boolean>;
  heed(message: unknown): void;
}

/** The encryption of the notes at the desk. Each action answers whether it was done; no passphrase is kept here. */
export function createVaultStore({ call }: { call: Call }): StoreApi<VaultStoreState> {
  return createStore<VaultStoreState>()((set, get) => {
    const attempt = async (act: () => Promise<VaultStanding>): Promise<boolean> => {
      if (get().busy) return false;
      set({ busy: true, failure: null });
      try {
        set({ vault: await act() });
        return true;
      } catch (error) {
        set({ failure: toFailure(error) });
        return false;
      } finally {
        set({ busy: false });
      }
    };
    return {
      vault: undefined,
      busy: false,
      failure: null,
      load: async () => void (await attempt(() => call('vault.get', {}))),
      turnOn: (passphrase) => attempt(() => call('vault.turn-on', { passphrase })),
      turnOff: (passphrase) => attempt(() => call('vault.turn-off', { passphrase })),
      unlock: (passphrase) => attempt(() => call('vault.unlock', { passphrase })),
      lock: () => attempt(() => call('vault.lock', {})),
      change: (old, passphrase) => attempt(() => call('vault.change', { old, passphrase })),
      lockAfter: (minutes) => attempt(() => call('vault.lock-after', { minutes })),
      heed(message) {
        const parsed = broadcastSchema.safeParse(message);
        if (parsed.success && parsed.data.event === 'vault-changed') set({ vault: parsed.data.vault });
      },
    };
  });
}
