import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { DeskStores } from '../../lib/stores/desk-stores';
import { Backup } from './Backup';
import { Browse } from './Browse';
import { CustomerPage } from './CustomerPage';
import { ErasedProof } from './Erase';
import { Libraries } from './Libraries';
import { type PaperKind, papers } from './Paper';
import { Settings } from './Settings';
import '../notes/notes.css';
import '../ui/tokens.css';
import '../ui/base.css';
import './desk.css';

const parts = { settings: 'Settings', libraries: 'Libraries', notes: 'Notes', backup: 'Backup' } as const;
type Part = keyof typeof parts;

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
      {part === 'settings' && <Settings stores={stores} />}
      {part === 'libraries' && <Libraries libraries={stores.libraries} />}
      {part === 'notes' && <NotesDesk stores={stores} paper={paper} />}
      {part === 'backup' && <Backup backup={stores.backup} daily={stores.daily} vault={stores.vault} />}
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
      <Browse search={search} picker={picker} open={(key) => go(addressOf(key, null))} />
    </>
  );
}
