import { useEffect, useState } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Note } from '../../lib/notes/schema';
import type { CustomerPageState } from '../../lib/stores/customer-page';
import { Given, Incidents } from '../notes/Given';
import { Button } from '../ui/Button';
import { saveFile } from '../ui/save-file';
import { countOf } from '../ui/words';
import { DeskNote } from './DeskNote';
import { Erase } from './Erase';

/** Everything kept of one customer, to be read, changed, carried away, printed or erased. */
export function CustomerPage({ page, back }: { page: StoreApi<CustomerPageState>; back: () => void }) {
  const state = useStore(page);
  const { overview, notes, bin, failure, undoable, undo } = state;
  const [printing, setPrinting] = useState<'all' | 'incidents' | null>(null);
  // On paper every note stands in full: the page is drawn that way first, and folds again afterwards.
  useEffect(() => {
    if (printing === null) return;
    window.print();
    setPrinting(null);
  }, [printing]);
  const shown = printing === 'incidents' ? notes.filter(({ kind }) => kind === 'incident') : notes;
  return (
    <section className="stack">
      <div className="row wrap unprinted">
        <Button look="text" onClick={back}>
          All notes
        </Button>
        <span className="grow" />
        <Button onClick={() => void saveCustomer(state)}>Save as a file</Button>
        <Button onClick={() => setPrinting('all')}>Print the record</Button>
        {overview && overview.incidents.notes.length > 0 && (
          <Button onClick={() => setPrinting('incidents')}>Print the incidents</Button>
        )}
      </div>
      <div role="status" className="unprinted">
        {failure && (
          <p className="notice bad">
            <span className="lead">That did not work:</span> {failure.message} {failure.remedy}
          </p>
        )}
        {undoable && (
          <p className="notice row">
            <span className="grow">{undoable.words}</span>
            <Button onClick={() => void undo()}>Undo</Button>
          </p>
        )}
      </div>
      {overview && (
        <>
          <Name key={overview.customer.name} state={state} />
          <p className="muted" dir="auto">
            {overview.customer.keys.join(', ')}
          </p>
          <p className="printed">
            {printing === 'incidents' ? 'Record of incidents' : 'Customer record'}, printed{' '}
            {new Date().toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })}
          </p>
          <Incidents incidents={overview.incidents} />
          {printing !== 'incidents' && <Given concessions={overview.concessions} />}
          <h3>{printing === 'incidents' ? countOf(shown.length, 'incident') : countOf(shown.length, 'note')}</h3>
          <NoteTable notes={shown} state={state} whole={printing !== null} />
          {bin.length > 0 && (
            <div className="unprinted stack">
              <h3>In the bin, for 30 days</h3>
              <ul className="desk-list" aria-label="In the bin">
                {bin.map((note) => (
                  <li key={note.id} className="row wrap">
                    <span className="grow clamped" dir="auto">
                      {note.text.slice(0, 300)}
                    </span>
                    <Button
                      aria-label={`Bring back ${note.text.slice(0, 60)}`}
                      onClick={() => void state.restore(note)}
                    >
                      Bring back
                    </Button>
                  </li>
                ))}
              </ul>
            </div>
          )}
          <Erase state={state} />
        </>
      )}
    </section>
  );
}

function Name({ state: { overview, rename } }: { state: CustomerPageState }) {
  const kept = overview?.customer.name ?? '';
  const [name, setName] = useState(kept);
  return (
    <form
      className="row wrap"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '' && name.trim() !== kept) void rename(name.trim());
      }}
    >
      <h2 className="printed" dir="auto">
        {kept || overview?.customer.keys[0]}
      </h2>
      <input
        className="field desk-name unprinted"
        aria-label="Name of the customer"
        dir="auto"
        maxLength={500}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      {name.trim() !== kept && name.trim() !== '' && (
        <button type="submit" className="button unprinted">
          Save the name
        </button>
      )}
    </form>
  );
}

/** Drawn at once; thousands of notes of one customer are rare, and drawing them all would stall the page. */
const shownFirst = 100;

function NoteTable(props: { notes: readonly Note[]; state: CustomerPageState; whole: boolean }) {
  const { notes, state, whole } = props;
  const [shown, setShown] = useState(shownFirst);
  return (
    <>
      <ul className="desk-list" aria-label="Notes, newest first">
        {notes.slice(0, whole ? notes.length : shown).map((note) => (
          <DeskNote key={note.id} note={note} state={state} whole={whole} />
        ))}
      </ul>
      {notes.length > shown && (
        <div className="unprinted">
          <Button onClick={() => setShown(shown + 10 * shownFirst)}>{notes.length - shown} older</Button>
        </div>
      )}
    </>
  );
}

async function saveCustomer({ exportAll }: CustomerPageState): Promise<void> {
  const text = await exportAll();
  if (text !== null) saveFile('heard-customer.jsonl', text, 'application/x-ndjson');
}
