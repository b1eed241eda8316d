import type { WordingChoices } from '../messages/broadcasts';
import type { Caller, Handlers } from '../messages/serve';
import type { Journal } from '../notes/journal';
import { keepWaiting } from '../notes/vault/waiting';
import { createAbuseHandlers } from './abuse-count';
import { createBackupHandlers } from './backup-handlers';
import { broadcast, orderAll } from './broadcast';
import { createDailyHandlers, type DailyBackup } from './daily-backup';
import type { EarlyReader } from './early-reader';
import { createFirstWords } from './first-words';
import { createHabitHandlers } from './habit-handlers';
import type { LibraryKeeper } from './libraries';
import { createLibraryHandlers } from './library-handlers';
import { createNotesHandlers } from './notes-handlers';
import { createReadingHandlers } from './reading-handlers';
import { recallConversation, rememberConversation } from './recent-conversations';
import { createSearchHandlers } from './search-handlers';
import {
  addOffers,
  chooseWording,
  dropOffer,
  getFrame,
  getMe,
  getOffers,
  getWordingChoices,
  setFrame,
  setMe,
} from './settings';
import { chooseSite, getSiteState, injectInto, isOn, listSites } from './sites';
import { createVaultHandlers, type VaultKeeper } from './vault';
import { createWriterHandlers } from './writers/writer-port';

/** A call that only makes sense from a tab came from somewhere else. */
function siteOf(caller: Caller): string {
  if (!caller.site) throw new Error('The page has no origin.');
  return caller.site;
}

function tellWording(wording: WordingChoices): void {
  broadcast({ heard: 1, event: 'wording-changed', wording });
  void orderAll({ heard: 1, order: 'wording-changed', wording });
}

/** A page that has not said anything by then hands over its port first. */
const firstWordsMs = 5000;

/** What the background does for each call of the protocol. */
export function createHandlers(
  journal: Journal,
  daily: DailyBackup,
  reader: EarlyReader,
  vault: VaultKeeper,
  libraries: LibraryKeeper,
): Handlers {
  const firstWords = createFirstWords(() => new Promise((resolve) => setTimeout(resolve, firstWordsMs)));
  return {
    'assist.load': async (_, caller) => {
      if (await isOn(siteOf(caller))) await injectInto(caller.tabId, caller.frameId ?? 0, '/assist.js');
      return {};
    },
    'assist.start': async (_, caller) => {
      const site = siteOf(caller);
      // In Firefox the bootstrap runs on every port of a host, and gets nothing on those that are not on.
      if (!(await isOn(site))) throw new Error(`Heard is not on for ${site}.`);
      return { frame: await getFrame(site), wording: await getWordingChoices() };
    },
    'frame.keep': async (frame, caller) => {
      await setFrame(siteOf(caller), frame);
      return {};
    },
    'conversation.remember': async ({ conversation, frame }, caller) => {
      // Its sidebar is going to ask.
      const reading = reader.read(siteOf(caller), conversation);
      if (frame) {
        const messages = [...frame.messages, { type: 'conversation', conversation }];
        firstWords.tell(
          frame.nonce,
          reading.then((found) => ({ messages, found })),
        );
      }
      await rememberConversation(siteOf(caller), conversation);
      return {};
    },
    'conversation.recall': async ({ conversationId }, caller) => ({
      conversation: await recallConversation(siteOf(caller), conversationId),
    }),
    'reader.state': () => ({ ready: reader.ready }),
    'reader.prepare': () => {
      void reader.prepare();
      return {};
    },
    'frame.first': async ({ nonce }) => {
      const first = await firstWords.take(nonce);
      return { first: first && { ...first, messages: [...first.messages] } };
    },
    'conversation.read': async ({ site, conversation }) => ({ found: await reader.read(site, conversation) }),
    'wording.choices': getWordingChoices,
    'wording.choose': async (what) => {
      const wording = await chooseWording(what);
      tellWording(wording);
      return wording;
    },
    ...createNotesHandlers(journal),
    ...createBackupHandlers(journal),
    ...createDailyHandlers(daily),
    ...createVaultHandlers(vault),
    ...createSearchHandlers(journal),
    ...createReadingHandlers(),
    ...createHabitHandlers(),
    ...createAbuseHandlers(journal),
    ...createLibraryHandlers(libraries),
    ...createWriterHandlers(),
    'offers.keep': async ({ offers }) => {
      await journal.database.open();
      if (!journal.database.vault.isOpen) {
        const id = journal.clock.createId();
        await keepWaiting(journal.database, id, { what: 'else', value: offers });
        return {};
      }
      broadcast({ heard: 1, event: 'offers-changed', offers: await addOffers(offers) });
      return {};
    },
    'offers.list': async () => ({ offers: await getOffers() }),
    'offers.drop': async ({ id }) => {
      broadcast({ heard: 1, event: 'offers-changed', offers: await dropOffer(id) });
      return {};
    },
    'sites.state': ({ site }) => getSiteState(site),
    'sites.list': async () => ({ sites: await listSites() }),
    'sites.choose': ({ site, choice }) => chooseSite(site, choice),
    'me.get': getMe,
    'me.set': setMe,
  };
}
