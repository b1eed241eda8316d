import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Desk } from '../../components/desk/Desk';
import { folderPicker } from '../../components/ui/pick-folder';
import { saveFile } from '../../components/ui/save-file';
import { call } from '../../lib/messages/client';
import { onBroadcast } from '../../lib/messages/on-broadcast';
import { orderWriting } from '../../lib/messages/writer-client';
import { getFolder, keepFolder } from '../../lib/notes/backup/place';
import { createDailyStore } from '../../lib/stores/daily';
import { heedAtDesk } from '../../lib/stores/desk-broadcasts';
import { createDeskStores } from '../../lib/stores/desk-stores';
import { modelDownload } from '../../lib/stores/model-download';
import { createVaultStore } from '../../lib/stores/vault';
import { createWritersStore } from '../../lib/stores/writers';

const root = document.getElementById('root');
if (root) {
  const daily = createDailyStore({
    call,
    pickFolder: folderPicker(window),
    keepFolder,
    getFolder,
    mayDownload: () => browser.permissions.request({ permissions: ['downloads'] }),
    save: (name, pieces) => saveFile(name, pieces, 'application/x-ndjson'),
    now: () => new Date(),
  });
  const writers = createWritersStore({
    call,
    order: orderWriting,
    request: (pattern) => browser.permissions.request({ origins: [pattern] }),
    getModel: modelDownload(globalThis),
  });
  const vault = createVaultStore({ call });
  const stores = { ...createDeskStores({ call }), daily, writers, vault };
  onBroadcast((message) => {
    heedAtDesk(message, stores);
    daily.getState().heed(message);
    vault.getState().heed(message);
  });
  createRoot(root).render(<Desk stores={stores} />);
}
