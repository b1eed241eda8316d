import { browser } from 'wxt/browser';
import { chooseExpired } from '../notes/backup/daily';

/** Inside the browser's folder of downloads. */
const folder = 'Heard';

/**
 * Saves a file among the browser's downloads without a page, where the background can make an address for it: Firefox's can,
 * a service worker can't. Copies that later ones have replaced are taken away.
 */
export function createDownload(): ((file: string, pieces: string[]) => Promise<{ bytes: number }>) | undefined {
  if (typeof URL.createObjectURL !== 'function') return undefined;
  return async (file, pieces) => {
    // Absent until the rep grants it.
    if (!browser.downloads) throw new Error('The browser was not given leave to save downloads.');
    const blob = new Blob(pieces, { type: 'application/x-ndjson' });
    const url = URL.createObjectURL(blob);
    try {
      const filename = `${folder}/${file}`;
      const id = await browser.downloads.download({ url, filename, saveAs: false, conflictAction: 'uniquify' });
      await finish(id, blob.size);
    } finally {
      URL.revokeObjectURL(url);
    }
    await rotate().catch(() => undefined);
    return { bytes: blob.size };
  };
}

/** Waits for a download to end. Throws when it did not end with the file whole on the disk. */
async function finish(id: number, bytes: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = async () => {
      const [item] = await browser.downloads.search({ id });
      if (item?.state === 'in_progress') return;
      browser.downloads.onChanged.removeListener(look);
      resolve();
    };
    browser.downloads.onChanged.addListener(look);
    void look();
  });
  const [item] = await browser.downloads.search({ id });
  if (item?.state !== 'complete' || !item.exists) throw new Error('The browser did not finish saving the copy.');
  if (item.fileSize !== bytes) throw new Error(`${bytes} bytes were handed over and ${item.fileSize} saved.`);
}

async function rotate(): Promise<void> {
  const items = await browser.downloads.search({ filenameRegex: 'heard-daily-[^/\\\\]*\\.jsonl$', exists: true });
  const nameOf = ({ filename }: { filename: string }) => filename.replace(/^.*[/\\]/, '');
  const expired = new Set(chooseExpired(items.map(nameOf)));
  for (const item of items) if (expired.has(nameOf(item))) await browser.downloads.removeFile(item.id);
}
