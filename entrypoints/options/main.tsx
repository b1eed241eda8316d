import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Desk } from '../../components/desk/Desk';
import { folderPicker } from '../../components/ui/pick-folder';
import { saveFile } from '../../components/ui/save-file';
import { call } from '../../lib/messages/client';
import { getFolder, keepFolder } from '../../lib/notes/backup/place';
import { createBackupStore } from '../../lib/stores/backup';
import { createCustomerPageStore } from '../../lib/stores/customer-page';
import { createCustomerPickerStore } from '../../lib/stores/customer-picker';
import { createDailyStore } from '../../lib/stores/daily';
import { createDeskStore } from '../../lib/stores/desk';
import { heedAtDesk } from '../../lib/stores/desk-broadcasts';
import { createLibrariesStore } from '../../lib/stores/libraries';
import { createNoteSearchStore } from '../../lib/stores/note-search';

const root = document.getElementById('root');
if (root) {
  const stores = {
    desk: createDeskStore({ call }),
    libraries: createLibrariesStore({ call, now: () => new Date() }),
    search: createNoteSearchStore({ call }),
    page: createCustomerPageStore({ call }),
    picker: createCustomerPickerStore({ call }),
    backup: createBackupStore({ call }),
    daily: createDailyStore({
      call,
      pickFolder: folderPicker(window),
      keepFolder,
      getFolder,
      mayDownload: () => browser.permissions.request({ permissions: ['downloads'] }),
      save: (name, pieces) => saveFile(name, pieces, 'application/x-ndjson'),
      now: () => new Date(),
    }),
  };
  browser.runtime.onMessage.addListener((message: unknown) => {
    heedAtDesk(message, stores);
    stores.daily.getState().heed(message);
  });
  createRoot(root).render(<Desk stores={stores} />);
}
