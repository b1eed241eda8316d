import type { StoreApi } from 'zustand/vanilla';
import { type BackupState, createBackupStore } from './backup';
import type { Call } from './call';
import { type CustomerPageState, createCustomerPageStore } from './customer-page';
import { type CustomerPickerState, createCustomerPickerStore } from './customer-picker';
import type { DailyState } from './daily';
import { createDeskStore, type DeskState } from './desk';
import { createLibrariesStore, type LibrariesState } from './libraries';
import { createNoteSearchStore, type NoteSearchState } from './note-search';
import { createRemindersStore, type RemindersState } from './reminders';
import type { VaultStoreState } from './vault';
import type { WritersState } from './writers';

/** The stores of the desk, each with one concern. */
export interface DeskStores {
  desk: StoreApi<DeskState>;
  reminders: StoreApi<RemindersState>;
  libraries: StoreApi<LibrariesState>;
  search: StoreApi<NoteSearchState>;
  page: StoreApi<CustomerPageState>;
  picker: StoreApi<CustomerPickerState>;
  backup: StoreApi<BackupState>;
  /** The daily copy: it needs folders and files of the browser, which a page hands in. */
  daily?: StoreApi<DailyState>;
  /** The encryption of the notes. */
  vault?: StoreApi<VaultStoreState>;
  /** Who may write: it needs to ask the browser, which a page hands in. */
  writers?: StoreApi<WritersState>;
}

export function createDeskStores({ call }: { call: Call }): DeskStores {
  return {
    desk: createDeskStore({ call }),
    reminders: createRemindersStore({ call }),
    libraries: createLibrariesStore({ call, now: () => new Date() }),
    search: createNoteSearchStore({ call }),
    page: createCustomerPageStore({ call }),
    picker: createCustomerPickerStore({ call }),
    backup: createBackupStore({ call }),
  };
}
