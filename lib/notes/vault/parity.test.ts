import 'fake-indexeddb/auto';
import { sealEveryBench } from '../testing';

// All that is promised of the notes is promised of encrypted ones, too: the same tests once more, with every record sealed.
sealEveryBench();
await import('../customers.test');
await import('../journal.test');
await import('../operations.test');
await import('../transfer.test');
await import('../typed.test');
await import('../upkeep.test');
await import('../search/search.test');
await import('../../background/notes-handlers.test');
await import('../../background/backup-handlers.test');
await import('../../background/search-handlers.test');
await import('../../background/reminders.test');
await import('../../background/daily-backup.test');
