import type { Folder } from '../../lib/notes/backup/place';

interface Picker {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite'; startIn: 'documents' }): Promise<Folder>;
}

/** Asks the rep for a folder to write into; undefined in browsers that have no such question (Firefox). */
export function folderPicker(page: object): (() => Promise<Folder>) | undefined {
  const pick = (page as Picker).showDirectoryPicker?.bind(page);
  return pick && (() => pick({ id: 'heard-daily', mode: 'readwrite', startIn: 'documents' }));
}
