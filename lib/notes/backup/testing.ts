import type { Folder } from './place';

/** A folder in memory, as browsers hand one out. `spoil` is what the disk makes of a text. For tests only. */
export function createFolder(spoil: (text: string) => string = (text) => text) {
  const files = new Map<string, string>();
  const folder = {
    name: 'Copies',
    permission: 'granted' as PermissionState,
    files,
    handle: undefined as unknown as Folder,
  };
  folder.handle = {
    kind: 'directory',
    name: folder.name,
    queryPermission: async () => folder.permission,
    requestPermission: async () => {
      folder.permission = 'granted';
      return folder.permission;
    },
    getFileHandle: async (name: string) => {
      if (!files.has(name)) files.set(name, '');
      return {
        createWritable: async () => {
          let text = '';
          return {
            write: async (piece: string) => {
              text += piece;
            },
            close: async () => void files.set(name, spoil(text)),
            abort: async () => undefined,
          };
        },
        getFile: async () => new File([files.get(name) ?? ''], name),
      };
    },
    removeEntry: async (name: string) => void files.delete(name),
    async *keys() {
      yield* files.keys();
    },
  } as unknown as Folder;
  return folder;
}
