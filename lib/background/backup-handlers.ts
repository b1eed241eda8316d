import type { backupCalls } from '../messages/backup-calls';
import type { Handlers } from '../messages/serve';
import { eraseCustomer, findTraces, mentions, type Trace } from '../notes/erase';
import { writeCustomer, writeGuardedPiece } from '../notes/export';
import { compareRecords, takeRecords } from '../notes/import';
import type { Journal } from '../notes/journal';
import { broadcast } from './broadcast';
import { forgetConversationsOf, listConversations } from './recent-conversations';
import { measureRoom } from './room';
import { dropCorrectionsOf, dropOffersOf, getLostAt, setBackedUpAt, setLostAt } from './settings';

/** What the background does for the calls about files of notes, and about erasing. */
export function createBackupHandlers(journal: Journal): Pick<Handlers, keyof typeof backupCalls> {
  const { database, clock } = journal;
  return {
    'backup.write': ({ cursor, limit, plain }) =>
      writeGuardedPiece(database, { cursor, limit, plain, now: clock.now() }),
    'backup.written': async () => {
      await setBackedUpAt(new Date(clock.now()).toISOString());
      return {};
    },
    'backup.compare': async ({ records }) => ({ verdicts: await compareRecords(database, records) }),
    'backup.take': async ({ records, choices }) => {
      const taken = await takeRecords(journal, records, choices);
      if (await getLostAt()) await setLostAt(undefined);
      return taken;
    },
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
