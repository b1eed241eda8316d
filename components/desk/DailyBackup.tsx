import { useEffect } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Daily } from '../../lib/messages/daily-calls';
import type { DailyState } from '../../lib/stores/daily';
import { Button } from '../ui/Button';
import { useNow } from '../ui/use-now';
import { sayWhen } from '../ui/when';
import { countOf } from '../ui/words';

/** A copy of all notes once a day: where it goes, what became of the last one, what it waits for. */
export function DailyBackup({ store }: { store: StoreApi<DailyState> }) {
  const state = useStore(store);
  const { load, daily, busy, failure } = state;
  useEffect(() => void load(), [load]);
  return (
    <section className="stack">
      <h2>A copy every day</h2>
      <p>
        Heard writes all notes into a file once a day, reads it back and counts it. The latest of seven days and of
        three months are kept. Copies of encrypted notes are encrypted, others anyone can read.
      </p>
      {daily?.way === 'off' && (
        <div className="row wrap">
          {state.canChooseFolder ? (
            <Button look="primary" idle={busy} onClick={() => void state.chooseFolder()}>
              Choose a folder
            </Button>
          ) : (
            <Button look="primary" idle={busy} onClick={() => void state.chooseDownloads()}>
              Save it among my downloads
            </Button>
          )}
        </div>
      )}
      {daily && daily.way !== 'off' && <Standing state={state} daily={daily} />}
      {failure && (
        <p role="alert" className="notice bad">
          <span className="lead">That did not work:</span> {failure.message} {failure.remedy}
        </p>
      )}
    </section>
  );
}

function Standing({ state, daily }: { state: DailyState; daily: Daily }) {
  const now = useNow();
  const { last, trouble, way } = daily;
  return (
    <>
      <p>
        {way === 'folder' ? (
          <>
            It goes into the folder <span dir="auto">“{daily.folder ?? 'chosen before'}”</span>.
          </>
        ) : (
          'It goes among your downloads.'
        )}{' '}
        {last ? (
          <>
            Last written {sayWhen(last.at, now)}: {countOf(last.records, 'record')},{' '}
            {last.checked ? 'read back and counted.' : 'handed to the browser to save.'}
          </>
        ) : (
          !trouble && 'None was written yet.'
        )}
      </p>
      {trouble && (
        <div className="notice warn row wrap" role="alert">
          <span className="grow">
            <span className="lead">{last ? `No copy since ${sayWhen(trouble.since, now)}.` : 'No copy yet.'}</span>{' '}
            {trouble.message}
          </span>
          {trouble.reason === 'no-leave' && <Button onClick={() => void state.allow()}>Allow it again</Button>}
          {trouble.reason === 'no-page' && <Button onClick={() => void state.hand()}>Save today’s copy</Button>}
          {trouble.reason === 'no-folder' && <Button onClick={() => void state.chooseFolder()}>Choose a folder</Button>}
          {trouble.reason === 'failed' && <Button onClick={() => void state.run()}>Try again</Button>}
        </div>
      )}
      <div className="row wrap">
        {!trouble && (
          <Button idle={state.busy} onClick={() => void state.run()}>
            Write one now
          </Button>
        )}
        {way === 'folder' && (
          <Button idle={state.busy} onClick={() => void state.chooseFolder()}>
            Another folder
          </Button>
        )}
        <Button idle={state.busy} onClick={() => void state.turnOff()}>
          Turn off
        </Button>
      </div>
    </>
  );
}
