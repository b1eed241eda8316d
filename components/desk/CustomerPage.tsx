import { useEffect, useRef, useState } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Note } from '../../lib/notes/schema';
import type { CustomerPageState } from '../../lib/stores/customer-page';
import type { CustomerPickerState } from '../../lib/stores/customer-picker';
import { Given, Incidents } from '../notes/Given';
import { Button } from '../ui/Button';
import { countOf } from '../ui/words';
import { nameOf } from './CustomerPicker';
import { DeskNote } from './DeskNote';
import { Erase } from './Erase';
import { Paper, type PaperKind } from './Paper';
import { Plan } from './Plan';
import { Together } from './Together';
import { useEscape } from './use-escape';
import './customer-page.css';

interface CustomerPageProps {
  page: StoreApi<CustomerPageState>;
  picker: StoreApi<CustomerPickerState>;
  /** The rep's name, as far as known. */
  agent: string | undefined;
  /** What is shown as it prints; null: the page itself. */
  paper: PaperKind | null;
  showPaper(kind: PaperKind | null): void;
  back(): void;
}

/** Everything kept of one customer, to be read, changed, carried away, printed or erased. */
export function CustomerPage({ page, picker, agent, paper, showPaper, back }: CustomerPageProps) {
  const state = useStore(page);
  const { overview, notes, bin } = state;
  const [together, setTogether] = useState(false);
  const start = useRef<HTMLDivElement>(null);
  useEscape(() => (paper ? showPaper(null) : back()));
  // Who came by keyboard goes on by keyboard.
  useEffect(() => start.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  if (paper) return <Paper kind={paper} state={state} by={agent} back={() => showPaper(null)} />;
  return (
    <section className="stack customer-page">
      <div className="row wrap" ref={start}>
        <Button look="text" title="Escape" onClick={back}>
          All notes
        </Button>
        <span className="grow" />
        <Button look="text" aria-expanded={together} onClick={() => setTogether(!together)}>
          Merge or split
        </Button>
        <Button look="text" onClick={() => showPaper('record')}>
          Print or save
        </Button>
      </div>
      <Outcome state={state} />
      {overview && (
        <>
          <div>
            <Name key={overview.customer.name} state={state} />
            <p className="muted" dir="auto">
              {overview.customer.keys.join(', ')}
            </p>
          </div>
          {together && <Together state={state} picker={picker} />}
          <Incidents
            incidents={overview.incidents}
            aside={
              <Button look="text" onClick={() => showPaper('incidents')}>
                As a record for a lead
              </Button>
            }
          />
          <Given concessions={overview.concessions} />
          <Plan state={state} agent={agent} print={() => showPaper('plan')} />
          <section className="stack">
            <h3>{countOf(notes.length, 'note')}</h3>
            <NoteTable notes={notes} state={state} />
          </section>
          <Bin state={state} bin={bin} />
          <Erase state={state} />
        </>
      )}
    </section>
  );
}

/** What the last change came to, and the way back from it. */
function Outcome({ state: { failure, undoable, undo } }: { state: CustomerPageState }) {
  return (
    <div role="status">
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
  );
}

/** The name stands as a heading and is a field at the same time. */
function Name({ state: { overview, rename } }: { state: CustomerPageState }) {
  const kept = overview?.customer.name ?? '';
  const [name, setName] = useState(kept);
  const isChanged = name.trim() !== kept && name.trim() !== '';
  return (
    <form
      className="row wrap"
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged) void rename(name.trim());
      }}
    >
      <h2 className="unseen">{overview && nameOf(overview.customer)}</h2>
      <input
        className="field customer-name"
        aria-label="Name of the customer"
        placeholder="Name"
        dir="auto"
        maxLength={500}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      {isChanged && (
        <button type="submit" className="button">
          Save the name
        </button>
      )}
    </form>
  );
}

/** Drawn at once; thousands of notes of one customer are rare, and drawing them all would stall the page. */
const shownFirst = 100;

function NoteTable({ notes, state }: { notes: readonly Note[]; state: CustomerPageState }) {
  const [shown, setShown] = useState(shownFirst);
  return (
    <>
      <ul className="desk-list" aria-label="Notes, newest first">
        {notes.slice(0, shown).map((note) => (
          <DeskNote key={note.id} note={note} state={state} />
        ))}
      </ul>
      {notes.length > shown && (
        <div>
          <Button onClick={() => setShown(shown + 10 * shownFirst)}>{notes.length - shown} older</Button>
        </div>
      )}
    </>
  );
}

function Bin({ state, bin }: { state: CustomerPageState; bin: readonly Note[] }) {
  if (bin.length === 0) return null;
  return (
    <div className="stack">
      <h3>In the bin, for 30 days</h3>
      <ul className="desk-list" aria-label="In the bin">
        {bin.map((note) => (
          <li key={note.id} className="row wrap">
            <span className="grow clamped" dir="auto">
              {note.text.slice(0, 300)}
            </span>
            <Button aria-label={`Bring back ${note.text.slice(0, 60)}`} onClick={() => void state.restore(note)}>
              Bring back
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
