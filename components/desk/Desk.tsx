import { useEffect, useId, useState } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { BackupState } from '../../lib/stores/backup';
import type { CustomerPageState } from '../../lib/stores/customer-page';
import type { CustomerPickerState } from '../../lib/stores/customer-picker';
import type { DailyState } from '../../lib/stores/daily';
import type { DeskState } from '../../lib/stores/desk';
import type { LibrariesState } from '../../lib/stores/libraries';
import type { NoteSearchState } from '../../lib/stores/note-search';
import { Button } from '../ui/Button';
import { Backup } from './Backup';
import { Browse } from './Browse';
import { CustomerPage } from './CustomerPage';
import { ErasedProof } from './Erase';
import { Habits } from './Habits';
import { Libraries } from './Libraries';
import { type PaperKind, papers } from './Paper';
import { Wording } from './Wording';
import '../notes/notes.css';
import '../ui/tokens.css';
import '../ui/base.css';
import './desk.css';

const parts = { settings: 'Settings', libraries: 'Libraries', notes: 'Notes', backup: 'Backup' } as const;
type Part = keyof typeof parts;

/** The stores of the desk, each with one concern. */
export interface DeskStores {
  desk: StoreApi<DeskState>;
  libraries: StoreApi<LibrariesState>;
  search: StoreApi<NoteSearchState>;
  page: StoreApi<CustomerPageState>;
  picker: StoreApi<CustomerPickerState>;
  backup: StoreApi<BackupState>;
  daily?: StoreApi<DailyState>;
}

/** The full page of the extension: settings, all notes and customers, copies of them. The part shown is in the address. */
export function Desk({ stores }: { stores: DeskStores }) {
  const { load, failure } = useStore(stores.desk);
  const [part, setPart] = useState(partOf(window.location.hash));
  const [paper, setPaper] = useState(paperOf(window.location.hash));
  const { open, close } = useStore(stores.page);
  useEffect(() => void load(), [load]);
  useEffect(() => {
    const follow = () => {
      const { hash } = window.location;
      setPart(partOf(hash));
      setPaper(paperOf(hash));
      const key = customerOf(hash);
      if (key === null) close();
      else if (key !== stores.page.getState().customerKey) void open(key);
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [open, close, stores.page]);
  return (
    <main className="desk">
      <h1>Heard</h1>
      <nav className="desk-tabs" aria-label="Parts of the desk">
        {Object.entries(parts).map(([name, words]) => (
          <a
            key={name}
            className="button text"
            href={`#${name}`}
            aria-current={name === part ? 'page' : undefined}
            onClick={() => setPart(name as Part)}
          >
            {words}
          </a>
        ))}
      </nav>
      {failure && (
        <p role="alert" className="notice bad">
          <span className="lead">That did not work:</span> {failure.message} {failure.remedy}
        </p>
      )}
      {part === 'settings' && <Settings desk={stores.desk} />}
      {part === 'libraries' && <Libraries libraries={stores.libraries} />}
      {part === 'notes' && <NotesDesk stores={stores} paper={paper} />}
      {part === 'backup' && <Backup backup={stores.backup} daily={stores.daily} />}
    </main>
  );
}

/** Goes to another part by its address, so that the browser's way back works. */
function go(hash: string): void {
  window.location.hash = hash;
}

/** The customer an address asks for: `#customer=` and any of their keys. */
function customerOf(hash: string): string | null {
  return new URLSearchParams(hash.slice(1)).get('customer');
}

/** What of the customer is shown as it prints: `&paper=` and one of the kinds. */
function paperOf(hash: string): PaperKind | null {
  const kind = new URLSearchParams(hash.slice(1)).get('paper');
  return papers.find((one) => one === kind) ?? null;
}

function addressOf(customerKey: string, paper: PaperKind | null): string {
  return `#customer=${encodeURIComponent(customerKey)}${paper ? `&paper=${paper}` : ''}`;
}

function partOf(hash: string): Part {
  if (customerOf(hash) !== null) return 'notes';
  const name = hash.slice(1);
  return Object.hasOwn(parts, name) ? (name as Part) : 'settings';
}

function Settings({ desk }: Pick<DeskStores, 'desk'>) {
  const state = useStore(desk);
  return (
    <>
      {!state.loading && (
        <>
          <Sites state={state} />
          <OwnName state={state} />
          <Wording state={state} />
          <Habits state={state} />
        </>
      )}
      <section className="stack">
        <h2>Where your data is</h2>
        <p>
          Notes, promises and these settings are kept in this browser profile, on this machine, and nowhere else. Heard
          has no server and sends nothing. What removes the profile, or the extension, removes them as well.
        </p>
      </section>
    </>
  );
}

function NotesDesk({ stores, paper }: { stores: DeskStores; paper: PaperKind | null }) {
  const { desk, search, page, picker } = stores;
  const { customerKey, erased } = useStore(page);
  const agent = useStore(desk).me.name;
  useEffect(() => {
    // The address of one who is erased would only lead to an empty page, and name them.
    if (erased) window.history.replaceState(null, '', '#notes');
  }, [erased]);
  useEffect(() => {
    // After a split the page stays with those who keep the name: their address is no longer the one it was opened by.
    const { hash } = window.location;
    if (customerKey !== null && customerOf(hash) !== customerKey)
      window.history.replaceState(null, '', addressOf(customerKey, paperOf(hash)));
  }, [customerKey]);
  if (customerKey !== null) {
    return (
      <CustomerPage
        page={page}
        picker={picker}
        agent={agent}
        paper={paper}
        showPaper={(kind) => go(addressOf(customerKey, kind))}
        back={() => go('#notes')}
      />
    );
  }
  return (
    <>
      {erased && <ErasedProof erased={erased} />}
      <Browse search={search} open={(key) => go(addressOf(key, null))} />
    </>
  );
}

function Sites({ state: { sites, turnOff } }: { state: DeskState }) {
  return (
    <section className="stack">
      <h2>Sites</h2>
      {sites.length === 0 ? (
        <p className="muted">None yet. Open your webmail or helpdesk and click the Heard button in the toolbar.</p>
      ) : (
        <ul className="desk-list">
          {sites.map(({ site, granted, choice }) => (
            <li key={site} className="row wrap">
              <span className="grow">{site}</span>
              <span className={choice === 'on' && granted ? 'tag accent' : 'tag'}>
                {choice !== 'on' ? 'off' : granted ? 'on' : 'waiting for the browser’s leave'}
              </span>
              {choice === 'on' ? (
                <Button aria-label={`Turn off on ${site}`} onClick={() => void turnOff(site)}>
                  Turn off
                </Button>
              ) : (
                <span className="muted">turn it on from its page</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function OwnName({ state: { me, nameSaving, setName } }: { state: DeskState }) {
  const [name, setField] = useState(me.name ?? '');
  const id = useId();
  return (
    <section className="stack">
      <h2>Your name</h2>
      <label htmlFor={id} className="muted">
        It closes the replies Heard suggests.
      </label>
      <form
        className="row wrap"
        onSubmit={(event) => {
          event.preventDefault();
          void setName(name);
        }}
      >
        <input
          id={id}
          className="field desk-name"
          maxLength={500}
          autoComplete="name"
          value={name}
          onChange={(event) => setField(event.target.value)}
        />
        <button type="submit" className="button">
          Save
        </button>
        <span role="status" className="muted">
          {nameSaving === 'saving' && 'Saving…'}
          {nameSaving === 'saved' && name.trim() === (me.name ?? '') && 'Saved'}
        </span>
      </form>
    </section>
  );
}
