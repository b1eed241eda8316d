import type { backupCalls, Room } from '../messages/backup-calls';
import type { Handlers } from '../messages/serve';
import { eraseCustomer, findTraces, mentions, type Trace } from '../notes/erase';
import { writeCustomer, writePiece } from '../notes/export';
import { compareRecords, takeRecords } from '../notes/import';
import type { Journal } from '../notes/journal';
import { broadcast } from './broadcast';
import { forgetConversationsOf, listConversations } from './recent-conversations';
import { dropCorrectionsOf, dropOffersOf, getBackedUpAt, setBackedUpAt } from './settings';

/** Shares of the quota from which the rep is told. */
const soonFull = 0.8;
const asGoodAsFull = 0.97;

/** How much room there is, as the browser estimates it. */
export async function measureRoom(storage: Pick<StorageManager, 'estimate' | 'persisted'>): Promise<Room> {
  const [{ usage = 0, quota = 0 }, persisted, backedUpAt] = await Promise.all([
    storage.estimate(),
    storage.persisted(),
    getBackedUpAt(),
  ]);
  // A browser that doesn't tell its quota doesn't warn either.
  const share = quota > 0 ? usage / quota : 0;
  const level = share >= asGoodAsFull ? 'full' : share >= soonFull ? 'soon' : 'fine';
  return { used: usage, quota, level, persisted, ...(backedUpAt === undefined ? {} : { backedUpAt }) };
}

/** What the background does for the calls about files of notes, and about erasing. */
export function createBackupHandlers(journal: Journal): Pick<Handlers, keyof typeof backupCalls> {
  const { database, clock } = journal;
  return {
    'backup.write': ({ cursor, limit }) => writePiece(database, { cursor, limit, now: clock.now() }),
    'backup.written': async () => {
      await setBackedUpAt(new Date(clock.now()).toISOString());
      return {};
    },
    'backup.compare': async ({ records }) => ({ verdicts: await compareRecords(database, records) }),
    'backup.take': ({ records, choices }) => takeRecords(journal, records, choices),
    'customers.export': async ({ customerKey }) => ({ text: await writeCustomer(database, customerKey, clock.now()) }),
    'customers.erase': async ({ customerKey }) => {
      const { keys, counts } = await eraseCustomer(journal, customerKey);
      const offers = await dropOffersOf(keys);
      broadcast({ heard: 1, event: 'offers-changed', offers });
      await forgetConversationsOf(keys);
      const corrections = await dropCorrectionsOf(keys);
      const elsewhere: [table: string, value: { id?: string }[]][] = [
        ['offers', offers],
        ['recent-conversations', await listConversations()],
        ['corrections', corrections.map((kept) => ({ ...kept, id: kept.conversationId }))],
      ];
      const sought = keys.map((key) => key.toLowerCase());
      const left = elsewhere.flatMap(([table, values]) =>
        values.filter((value) => mentions(value, sought)).map(({ id }): Trace => ({ table, id: id ?? '' })),
      );
      return { keys, counts, traces: [...(await findTraces(database, keys)), ...left] };
    },
    'storage.room': () => measureRoom(navigator.storage),
  };
}
