/**
 * Where the rep wants the daily copy: a folder they chose. Browsers can keep their leave to write there only in IndexedDB,
 * and it travels by no message: hence this database of its own, which the desk writes and the background reads.
 */

/** The parts of a folder's handle that not every TypeScript knows. */
export interface Folder extends FileSystemDirectoryHandle {
  queryPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
}

const key = 'daily';

/** Remembers the folder; undefined forgets it. */
export async function keepFolder(folder: Folder | undefined): Promise<void> {
  await withPlaces('readwrite', (places) => (folder ? places.put(folder, key) : places.delete(key)));
}

/** The folder chosen last, whether or not the browser still lets us write there. */
export async function getFolder(): Promise<Folder | undefined> {
  return (await withPlaces('readonly', (places) => places.get(key))) as Folder | undefined;
}

/** Does the browser let us write there, now and without asking? Its own folders have no such question. */
export async function mayWrite(folder: Folder): Promise<boolean> {
  return folder.queryPermission === undefined || (await folder.queryPermission({ mode: 'readwrite' })) === 'granted';
}

async function withPlaces(mode: IDBTransactionMode, run: (places: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const opening = indexedDB.open('heard-places', 1);
  opening.onupgradeneeded = () => void opening.result.createObjectStore('places');
  const database = await answerOf(opening);
  try {
    return await answerOf(run(database.transaction('places', mode).objectStore('places')));
  } finally {
    database.close();
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
