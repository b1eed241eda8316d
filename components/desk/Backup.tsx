import { useEffect, useId, useState } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Room } from '../../lib/messages/backup-calls';
import { piecesOf } from '../../lib/notes/backup/folder';
import { nameBackup } from '../../lib/notes/backup/format';
import type { BackupState, ChosenFile, Progress } from '../../lib/stores/backup';
import type { DailyState } from '../../lib/stores/daily';
import type { VaultStoreState } from '../../lib/stores/vault';
import { Button } from '../ui/Button';
import { saveFile } from '../ui/save-file';
import { useNow } from '../ui/use-now';
import { sayWhen } from '../ui/when';
import { countOf } from '../ui/words';
import { DailyBackup } from './DailyBackup';
import { Encryption } from './Encryption';
import { OnePassphrase } from './Passphrase';
import { TakeFile } from './TakeFile';

const progressWords: Record<Progress['what'], string> = {
  writing: 'Writing the notes',
  trying: 'Reading the file; nothing is changed yet',
  taking: 'Taking the file',
};

/** All notes to a file and back, and how much room is left for them. */
export function Backup({
  backup,
  daily,
  vault,
}: {
  backup: StoreApi<BackupState>;
  daily?: StoreApi<DailyState> | undefined;
  vault?: StoreApi<VaultStoreState> | undefined;
}) {
  const state = useStore(backup);
  const { load, room, progress, failure, dryRun, taken, written } = state;
  const id = useId();
  const [plain, setPlain] = useState(false);
  useEffect(() => void load(), [load]);
  return (
    <>
      <section className="stack">
        <h2>Keep a copy</h2>
        <p>
          A file with all customers, notes and plans, also those in the bin. Your own count of abusive messages is not
          in it. {vault ? <WhoCanRead vault={vault} /> : anyoneCanRead}
        </p>
        <div className="row wrap">
          <Button look="primary" idle={progress !== null} onClick={() => void state.write(saveNotes, plain)}>
            Save all notes as a file
          </Button>
          {vault && <PlainChoice vault={vault} plain={plain} choose={setPlain} />}
          {written && (
            <span role="status" className="muted">
              Handed to the browser to save.
            </span>
          )}
        </div>
        {room && <RoomLines room={room} persist={() => void state.persist(() => navigator.storage.persist())} />}
      </section>
      {daily && <DailyBackup store={daily} />}
      {vault && <Encryption store={vault} />}
      <section className="stack">
        <h2>Take a file</h2>
        <p>You first see what it would do. Nothing is changed before you say so.</p>
        <div className="row wrap">
          <label htmlFor={id} className="button file-button">
            Choose a file
            <input
              id={id}
              className="unseen"
              type="file"
              accept=".jsonl,.json,application/x-ndjson,application/json"
              disabled={progress !== null}
              onChange={(event) => {
                const [file] = event.target.files ?? [];
                if (file) void state.choose(chosen(file));
                // The same file may be chosen again.
                event.target.value = '';
              }}
            />
          </label>
          {state.file && (
            <span className="muted" dir="auto">
              {state.file.name.slice(0, 120)}
            </span>
          )}
        </div>
        {state.lock && (
          <>
            <p>The file is encrypted. Its passphrase is the one your notes had when it was written.</p>
            <OnePassphrase
              words="Open the file"
              busy={progress !== null}
              act={async (passphrase) => {
                await state.unlock(passphrase);
                return backup.getState().lock === null;
              }}
            />
          </>
        )}
        {dryRun && <TakeFile state={state} dryRun={dryRun} />}
        {taken && (
          <div className="notice row wrap" role="status">
            <span className="grow">
              {countOf(taken.written, 'record')} taken, {taken.left} left as they were
              {taken.refused > 0 && `, ${taken.refused} refused`}.
            </span>
            {taken.changes.length > 0 && <Button onClick={() => void state.undoTake()}>Undo</Button>}
          </div>
        )}
      </section>
      {progress && (
        <div className="stack">
          <label className="stack">
            {progressWords[progress.what]}
            <progress value={progress.share} />
          </label>
          <div>
            <Button onClick={state.stop}>Stop</Button>
          </div>
        </div>
      )}
      {failure && (
        <p role="alert" className="notice bad">
          <span className="lead">That did not work:</span> {failure.message} {failure.remedy}
        </p>
      )}
    </>
  );
}

const anyoneCanRead = 'Anyone who has the file can read it.';

function WhoCanRead({ vault }: { vault: StoreApi<VaultStoreState> }) {
  const encrypted = useIsEncrypted(vault);
  return encrypted ? 'It is encrypted as your notes are, and your passphrase of today opens it.' : anyoneCanRead;
}

/** Encrypted notes can be handed on readable, too: to a lead, or to a program. */
function PlainChoice(props: { vault: StoreApi<VaultStoreState>; plain: boolean; choose: (plain: boolean) => void }) {
  if (!useIsEncrypted(props.vault)) return null;
  return (
    <label className="row">
      <input type="checkbox" checked={props.plain} onChange={(event) => props.choose(event.target.checked)} />
      Readable by anyone who has it
    </label>
  );
}

function useIsEncrypted(vault: StoreApi<VaultStoreState>): boolean {
  const state = useStore(vault, ({ vault: standing }) => standing?.state);
  return state === 'locked' || state === 'unlocked';
}

function RoomLines({ room, persist }: { room: Room; persist: () => void }) {
  const now = useNow();
  return (
    <>
      <p className="muted">
        {room.backedUpAt ? `Last saved ${sayWhen(room.backedUpAt, now)}.` : 'Never saved to a file yet.'}{' '}
        {sayBytes(room.used)} used{room.quota > 0 && ` of ${sayBytes(room.quota)}`}.
      </p>
      {room.level !== 'fine' && (
        <p className={room.level === 'full' ? 'notice bad' : 'notice warn'} role="alert">
          <span className="lead">{room.level === 'full' ? 'The room is used up.' : 'Room is getting short.'}</span> Save
          all notes as a file, and make room on the disk.
        </p>
      )}
      {room.persisted ? (
        <p className="muted">The browser keeps the notes even when the disk gets full.</p>
      ) : (
        <div className="row wrap">
          <span className="muted">The browser may clear the notes when the disk gets full.</span>
          <Button onClick={persist}>Ask it to keep them</Button>
        </div>
      )}
    </>
  );
}

/** "640 KB", "1.2 GB": whole below ten of a unit would be too coarse, decimals above it mean nothing. */
function sayBytes(bytes: number): string {
  const units = ['KB', 'MB', 'GB', 'TB'];
  let size = bytes / 1024;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${size < 10 && unit > 0 ? size.toFixed(1) : Math.round(size)} ${units[unit]}`;
}

function saveNotes(pieces: string[]): void {
  saveFile(nameBackup(new Date()), pieces, 'application/x-ndjson');
}

/** A file of the browser's, read in pieces: it may be larger than what fits in memory as one text. */
function chosen(file: File): ChosenFile {
  return {
    name: file.name,
    size: file.size,
    pieces: () => piecesOf(file),
  };
}
