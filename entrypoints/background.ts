import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { aboutRep } from '../lib/background/about-rep';
import { readConcerns } from '../lib/background/concerns';
import { DailyBackup, dailyAlarm } from '../lib/background/daily-backup';
import { createDownload } from '../lib/background/download';
import { createEarlyReader } from '../lib/background/early-reader';
import { logMemory, renewSettingsLog } from '../lib/background/fresh-logs';
import { createHandlers } from '../lib/background/handlers';
import { LibraryKeeper, librariesAlarm } from '../lib/background/libraries';
import { LossWatch } from '../lib/background/loss-watch';
import { dueAlarm, Reminders } from '../lib/background/reminders';
import { injectIntoOpenTabs, leaveRemovedSites, registerSites } from '../lib/background/sites';
import { arrangeUpkeep, keepUp, upkeepAlarm } from '../lib/background/upkeep';
import { keeper, lockAlarm, VaultKeeper } from '../lib/background/vault';
import { serveWriterPort } from '../lib/background/writers/writer-port';
import { createCaller } from '../lib/messages/caller';
import type { Order } from '../lib/messages/protocol';
import { isUnasked } from '../lib/messages/reader-calls';
import { createServer } from '../lib/messages/serve';
import { writerPortName } from '../lib/messages/writer-calls';
import { getFolder } from '../lib/notes/backup/place';
import { Clock } from '../lib/notes/clock';
import { NotesDatabase } from '../lib/notes/database';
import { FreshLog } from '../lib/notes/fresh-log';
import { Journal } from '../lib/notes/journal';
import { enginesScript } from '../lib/stores/engines-script';
import { createFirstReader } from '../lib/stores/first-reading';
import { inForceScript } from '../lib/stores/in-force-script';

/** What each key of the manifest's `commands` asks of the page. */
const orderOfCommand: Readonly<Record<string, Order>> = {
  toggle: { heard: 1, order: 'toggle' },
  'next-warning': { heard: 1, order: 'step', back: false },
  'previous-warning': { heard: 1, order: 'step', back: true },
};

/** Listeners are attached at once and synchronously: the browser wakes the worker for them and looks nowhere else. */
export default defineBackground(() => {
  // Firefox keeps its databases otherwise.
  const log = import.meta.env.FIREFOX ? undefined : new FreshLog(logMemory);
  const journal = new Journal(new NotesDatabase('heard', keeper, undefined, log), new Clock());
  const reminders = new Reminders(journal, () => readConcerns(navigator.storage, journal.database.vault));
  const onChange = () => void reminders.refresh();
  const daily = new DailyBackup(journal, { getFolder, download: createDownload(), onChange });
  const enginesUrl = `${browser.runtime.getURL('/')}engines.js`;
  enginesScript.keepAtHand(enginesUrl);
  const librariesUrl = `${browser.runtime.getURL('/')}libraries.js`;
  inForceScript.keepAtHand(librariesUrl);
  const libraries = new LibraryKeeper({
    load: () => inForceScript.load(librariesUrl),
    version: browser.runtime.getManifest().version,
    now: () => new Date(),
  });
  const reader = createEarlyReader({
    async load() {
      const { engines, warmUp } = await enginesScript.load(enginesUrl);
      return { read: createFirstReader(engines), warmUp };
    },
    aboutRep: (site) => aboutRep(site, libraries),
    now: () => new Date(),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  });
  const vault = new VaultKeeper(journal, onChange);
  const losses = new LossWatch(journal);
  const serve = createServer(createHandlers(journal, daily, reader, vault, libraries));

  browser.runtime.onMessage.addListener((raw: unknown, sender, sendAnswer: (answer: unknown) => void) => {
    const answer = serve(raw, createCaller(sender, browser.runtime.getURL('/')));
    if (!answer) return false;
    if (!isUnasked(raw)) vault.touch();
    void answer.then(sendAnswer);
    return true;
  });

  browser.runtime.onConnect.addListener((port) => {
    const isOurs = port.sender && createCaller(port.sender, browser.runtime.getURL('/')).ownPage;
    if (port.name === writerPortName && isOurs) serveWriterPort(port);
    else port.disconnect();
  });

  const wake: Record<string, () => Promise<void>> = {
    [dueAlarm]: () => reminders.refresh(),
    [lockAlarm]: () => vault.check(),
    [upkeepAlarm]: () => keepUp(journal),
    [librariesAlarm]: () => libraries.check(),
    // Half-hourly also a look at the room that is left.
    [dailyAlarm]: () => daily.check().then(onChange),
  };
  browser.alarms.onAlarm.addListener(({ name }) => void wake[name]?.().catch(() => undefined));
  // Absent until the rep grants it.
  browser.notifications?.onClicked.addListener(() => void browser.runtime.openOptionsPage());
  if (log) void renewSettingsLog().catch(() => undefined);
  void reminders.refresh();
  void arrangeUpkeep();
  void daily.arrange();
  void vault.start().catch(() => undefined);
  void libraries.check().catch(() => undefined);
  void losses.look().then(onChange, () => undefined);

  // Registrations are dropped by an update, and the scripts in open tabs are cut off by it: both are made anew.
  const arrive = async () => injectIntoOpenTabs(await registerSites());
  browser.runtime.onInstalled.addListener(() => {
    void libraries.refresh().catch(() => undefined);
    void arrive();
  });
  browser.runtime.onStartup.addListener(() => {
    void registerSites();
    // What can be undone ends with the browser session.
    void journal.forget();
  });
  browser.permissions.onAdded.addListener(() => void arrive());
  browser.permissions.onRemoved.addListener(() => void leaveRemovedSites());

  browser.commands.onCommand.addListener((command, tab) => {
    const order = orderOfCommand[command];
    if (!order || tab?.id === undefined) return;
    // A page without our script has nothing to do with the key.
    browser.tabs.sendMessage(tab.id, order).catch(() => undefined);
  });
});
