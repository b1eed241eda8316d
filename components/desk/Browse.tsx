import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Hit } from '../../lib/messages/search-calls';
import type { CustomerPickerState } from '../../lib/stores/customer-picker';
import { type NoteSearchState, unfiltered, type Wanted } from '../../lib/stores/note-search';
import { useNow } from '../ui/use-now';
import { sayMoment, sayWhen } from '../ui/when';
import { countOf, noteWords } from '../ui/words';
import { Filter, Filters } from './Filters';
import './browse.css';

/** CSS px; every row has the height of two lines and its head. */
const rowHeight = 66;

interface Row {
  key: string;
  customerKey: string;
  hit?: Hit;
  name: string;
}

interface BrowseProps {
  search: StoreApi<NoteSearchState>;
  picker: StoreApi<CustomerPickerState>;
  open(customerKey: string): void;
}

/** All notes or customers, found as one types; arrow keys and Enter work from the field, / comes back to it. */
export function Browse({ search, picker, open }: BrowseProps) {
  const state = useStore(search);
  const { wanted, look, refresh, hits, names, customers, active, goTo, total, progress, failure, more } = state;
  const scroller = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  const rows: Row[] =
    wanted.in === 'notes'
      ? hits.map((hit) => ({
          key: hit.note.id,
          customerKey: hit.note.customerKey,
          hit,
          name: names[hit.note.customerKey] ?? hit.note.customerName ?? hit.note.customerKey,
        }))
      : customers.map(({ id: key, name, keys }) => ({
          key,
          customerKey: keys[0] ?? key,
          name: [name, ...keys].filter((part) => part !== undefined).join(', '),
        }));
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const lastDrawn = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (rows.length > 0 && lastDrawn >= rows.length - 20) void more();
  }, [lastDrawn, rows.length, more]);

  // Back from a customer, the list stands where it was left.
  const left = useRef(rows.length > 0 ? active : null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the list comes on screen.
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    if (left.current === null) void look({});
    else {
      void refresh();
      virtual.scrollToIndex(left.current, { align: 'center' });
    }
  }, []);
  useSlash(field);

  const ask = (change: Partial<Wanted>) => {
    void look(change);
    scroller.current?.scrollTo?.({ top: 0 });
  };
  const go = (to: number) => {
    const index = Math.max(0, Math.min(rows.length - 1, to));
    goTo(index);
    virtual.scrollToIndex(index);
  };
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const row = rows[active];
    if (step !== undefined) go(active + step);
    else if (event.key === 'Enter' && row) open(row.customerKey);
    else if (event.key === 'Escape' && wanted.text !== '') ask({ text: '' });
    else return;
    event.preventDefault();
  };

  return (
    <section className="stack" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>Notes and customers</h2>
      <div className="row">
        <input
          ref={field}
          className="field grow"
          type="search"
          role="combobox"
          aria-label="Search notes and customers"
          aria-expanded={rows.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={rows.length > 0 ? `${id}-${active}` : undefined}
          aria-keyshortcuts="/"
          placeholder={wanted.in === 'notes' ? 'Words in a note' : 'Beginning of a name or address'}
          maxLength={500}
          value={wanted.text}
          onChange={(event) => ask({ text: event.target.value })}
          onKeyDown={onKeyDown}
        />
        <Filter
          label="Look in"
          value={wanted.in}
          options={{ notes: 'Notes', customers: 'Customers' }}
          onChange={(value) => ask({ in: value as 'notes' | 'customers' })}
        />
      </div>
      {wanted.in === 'notes' && <Filters wanted={wanted} ask={ask} picker={picker} />}
      <p role="status" className="muted">
        {failure
          ? `The search did not work: ${failure.message} ${failure.remedy ?? ''}`
          : wanted.in === 'notes'
            ? total === 0 && progress === 1 && isUnfiltered(wanted)
              ? 'No notes yet. What you note beside a conversation is found here.'
              : countOf(total, 'note')
            : `${countOf(customers.length, 'customer')}${state.hasMore ? ' and more' : ''}`}
        {wanted.in === 'notes' && progress < 1 && `, ${Math.floor(progress * 100)} % of the notes are read so far`}
      </p>
      {rows.length > 0 && (
        <div ref={scroller} className="browse" role="listbox" id={`${id}-list`} aria-label="Found" tabIndex={-1}>
          <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
            {items.map(({ index, start }) => {
              const row = rows[index];
              if (!row) return null;
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the search field.
                <div
                  key={row.key}
                  id={`${id}-${index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === active}
                  aria-setsize={wanted.in === 'notes' ? total : rows.length}
                  aria-posinset={index + 1}
                  className="browse-row"
                  style={{ height: rowHeight, transform: `translateY(${start}px)` }}
                  onClick={() => open(row.customerKey)}
                >
                  <Found row={row} />
                </div>
              );
            })}
          </div>
        </div>
      )}
    </section>
  );
}

function Found({ row: { hit, name } }: { row: Row }) {
  const now = useNow();
  if (!hit) {
    return (
      <p className="clamped" dir="auto">
        {name}
      </p>
    );
  }
  const { note } = hit;
  const overdue = note.due !== undefined && !note.done && new Date(note.due) < now;
  return (
    <>
      <p className="row browse-head">
        <span className={overdue ? 'tag bad' : 'tag'}>{overdue ? 'Overdue' : noteWords[note.kind]}</span>
        <span className="grow browse-name" dir="auto">
          {name}
        </span>
        <time className="muted" dateTime={note.createdAt} title={sayMoment(note.createdAt)}>
          {sayWhen(note.createdAt, now)}
        </time>
      </p>
      <p className="clamped" dir="auto">
        <Lit hit={hit} />
      </p>
    </>
  );
}

/** As much of a note as fits in a row, from a little before the first word found, the words found marked. */
function Lit({ hit: { note, spans } }: { hit: Hit }) {
  const from = Math.max(0, (spans[0]?.start ?? 0) - 60);
  const to = from + 300;
  const parts: { text: string; lit: boolean; at: number }[] = [];
  let at = from;
  for (const { start, end } of spans) {
    if (start < at || end > to) continue;
    parts.push(
      { text: note.text.slice(at, start), lit: false, at },
      { text: note.text.slice(start, end), lit: true, at: start },
    );
    at = end;
  }
  parts.push({ text: note.text.slice(at, to), lit: false, at });
  return (
    <>
      {from > 0 && '…'}
      {parts.map(({ text, lit, at: place }) => (lit ? <mark key={`${place} lit`}>{text}</mark> : text))}
    </>
  );
}

/** Whether nothing narrows what is shown: then no result means that there is nothing. */
function isUnfiltered({ text, kind, state, time, customer }: Wanted): boolean {
  return text === '' && kind === unfiltered.kind && state === unfiltered.state && time === unfiltered.time && !customer;
}

/** The key / goes to the field from wherever nothing is being typed. */
function useSlash(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.matches('input, select, textarea');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [field]);
}
