import { type FormEvent, useEffect, useId, useState } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { VaultStoreState } from '../../lib/stores/vault';
import { Button } from '../ui/Button';
import { OnePassphrase, Passphrase } from './Passphrase';

const fewest = 10;
const minuteChoices = [5, 15, 30, 60, 240] as const;

/** The encryption of the notes on this machine: turning it on and off, locking, unlocking, another passphrase. */
export function Encryption({ store }: { store: StoreApi<VaultStoreState> }) {
  const state = useStore(store);
  const { load, vault, failure } = state;
  useEffect(() => void load(), [load]);
  return (
    <section className="stack">
      <h2>Encryption on this machine</h2>
      <p>
        With a passphrase, texts, names and addresses of your notes lie encrypted on the disk. Kinds, times and how a
        note stands do not. Nobody can bring back a forgotten passphrase. Files you save and daily copies are encrypted
        with it, too; what you print, and what a customer gets of their own notes, is not.
      </p>
      {vault?.state === 'off' && <NewPassphrase words="Encrypt the notes" act={state.turnOn} busy={state.busy} />}
      {(vault?.state === 'turning-on' || vault?.state === 'turning-off') && (
        <label className="stack">
          {vault.state === 'turning-on' ? 'Encrypting the notes' : 'Opening the notes'}. What you note meanwhile is
          kept.
          <progress value={vault.progress} />
        </label>
      )}
      {vault?.state === 'locked' && (
        <>
          <p>The notes are locked. What you note meanwhile is kept, and comes up when they are unlocked.</p>
          <OnePassphrase words="Unlock" act={state.unlock} busy={state.busy} />
        </>
      )}
      {vault?.state === 'unlocked' && <Unlocked state={state} lockAfter={vault.lockAfter} />}
      {failure && (
        <p role="alert" className="notice bad">
          <span className="lead">That did not work:</span> {failure.message} {failure.remedy}
        </p>
      )}
    </section>
  );
}

function Unlocked({ state, lockAfter }: { state: VaultStoreState; lockAfter: number }) {
  const [asked, setAsked] = useState<'nothing' | 'change' | 'off'>('nothing');
  const id = useId();
  return (
    <>
      <div className="row wrap">
        <Button look="primary" idle={state.busy} onClick={() => void state.lock()}>
          Lock now
        </Button>
        <div className="row lock-after">
          <label htmlFor={id}>Lock by itself</label>
          <select
            id={id}
            className="field"
            value={lockAfter}
            onChange={(event) => void state.lockAfter(Number(event.target.value))}
          >
            {minuteChoices.map((minutes) => (
              <option key={minutes} value={minutes}>
                after {minutes} minutes without use
              </option>
            ))}
            <option value={0}>only when the browser is closed</option>
          </select>
        </div>
      </div>
      <div className="row wrap">
        <Button onClick={() => setAsked(asked === 'change' ? 'nothing' : 'change')}>Another passphrase</Button>
        <Button onClick={() => setAsked(asked === 'off' ? 'nothing' : 'off')}>Turn encryption off</Button>
      </div>
      {asked === 'change' && (
        <NewPassphrase
          words="Change it"
          withOld
          busy={state.busy}
          act={async (passphrase, old) => {
            const done = await state.change(old, passphrase);
            if (done) setAsked('nothing');
            return done;
          }}
        />
      )}
      {asked === 'off' && <OnePassphrase words="Turn off" act={state.turnOff} busy={state.busy} />}
    </>
  );
}

/** Asks for a new one, twice: what was typed wrong once could never be typed again. */
function NewPassphrase({
  words,
  act,
  busy,
  withOld = false,
}: {
  words: string;
  busy: boolean;
  act: (passphrase: string, old: string) => Promise<boolean>;
  withOld?: boolean;
}) {
  const [old, setOld] = useState('');
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const problem =
    first.length < fewest
      ? `At least ${fewest} letters; a few words are best.`
      : first !== second
        ? 'The two differ.'
        : '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || problem !== '' || !(await act(first, old))) return;
    for (const set of [setOld, setFirst, setSecond]) set('');
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      {withOld && <Passphrase label="Old passphrase" value={old} onChange={setOld} auto="current-password" />}
      <Passphrase label="New passphrase" value={first} onChange={setFirst} auto="new-password" />
      <Passphrase label="Once more" value={second} onChange={setSecond} auto="new-password" />
      <div className="row wrap">
        <button type="submit" className="button primary" aria-disabled={busy || problem !== '' || undefined}>
          {words}
        </button>
        <span className="muted" role="status">
          {first !== '' && problem}
        </span>
      </div>
    </form>
  );
}
