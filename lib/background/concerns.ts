import type { Vault } from '../notes/vault/vault';
import { wereLost } from './loss-watch';
import { measureRoom } from './room';
import { getDaily } from './settings';

const troubleWords = {
  'no-leave': 'the daily copy waits for your leave, at the desk',
  'no-folder': 'the daily copy has no folder, choose one at the desk',
  'no-page': 'the daily copy waits for the desk to be opened',
  failed: 'the daily copy could not be written',
} as const;

/** What the rep has to know of and would not see otherwise, in words that follow "Heard:". */
export async function readConcerns(
  storage: Pick<StorageManager, 'estimate' | 'persisted'>,
  vault?: Pick<Vault, 'state'>,
): Promise<string[]> {
  const [{ trouble }, { level }] = await Promise.all([getDaily(), measureRoom(storage)]);
  const room = { fine: [], soon: ['room for notes is getting short'], full: ['the room for notes is used up'] }[level];
  const locked = vault?.state === 'locked' ? ['the notes are locked'] : [];
  const lost = (await wereLost(Date.now())) ? ['the browser lost the notes, take the latest copy at the desk'] : [];
  return [...lost, ...locked, ...room, ...(trouble ? [troubleWords[trouble.reason]] : [])];
}
