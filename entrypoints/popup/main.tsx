import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup';
import { call } from '../../lib/messages/client';
import { createSiteStore } from '../../lib/stores/site';

const [tabs, commands] = await Promise.all([
  browser.tabs.query({ active: true, currentWindow: true }),
  browser.commands.getAll(),
]);

const site = createSiteStore({
  call,
  address: tabs[0]?.url,
  request: (pattern) => browser.permissions.request({ origins: [pattern] }),
});

const openDesk = () => void browser.runtime.openOptionsPage().then(() => window.close());
const shortcut = commands.find((command) => command.name === 'toggle')?.shortcut || undefined;
const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup site={site} shortcut={shortcut} openDesk={openDesk} />);
