import type { Room } from '../messages/backup-calls';
import { getBackedUpAt } from './settings';

/**
 * From where on the rep is told: shares of the quota, and bytes left. With `unlimitedStorage` browsers call quota what is
 * used plus what the disk has left, so that few notes on a disk almost full are a small share of it until the very end.
 */
const soonFull = { share: 0.8, left: 300_000_000 };
const asGoodAsFull = { share: 0.97, left: 30_000_000 };

/** How much room there is, as the browser estimates it. */
export async function measureRoom(storage: Pick<StorageManager, 'estimate' | 'persisted'>): Promise<Room> {
  const [{ usage = 0, quota = 0 }, persisted, backedUpAt] = await Promise.all([
    storage.estimate(),
    storage.persisted(),
    getBackedUpAt(),
  ]);
  const level = isBeyond(asGoodAsFull, usage, quota) ? 'full' : isBeyond(soonFull, usage, quota) ? 'soon' : 'fine';
  return { used: usage, quota, level, persisted, ...(backedUpAt === undefined ? {} : { backedUpAt }) };
}

/** A browser that doesn't tell its quota doesn't warn either. */
function isBeyond({ share, left }: typeof soonFull, usage: number, quota: number): boolean {
  return quota > 0 && (usage / quota >= share || quota - usage <= left);
}
