import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Desk } from '../../components/desk/Desk';
import { call } from '../../lib/messages/client';
import { createBackupStore } from '../../lib/stores/backup';
import { createCustomerPageStore } from '../../lib/stores/customer-page';
import { createCustomerPickerStore } from '../../lib/stores/customer-picker';
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
  };
  browser.runtime.onMessage.addListener((message: unknown) => void heedAtDesk(message, stores));
  createRoot(root).render(<Desk stores={stores} />);
}
