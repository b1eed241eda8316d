import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '../../lib/notes/schema';
import { createBackupStore } from '../../lib/stores/backup';
import { createCustomerPageStore } from '../../lib/stores/customer-page';
import { createDeskStore } from '../../lib/stores/desk';
import { createNoteSearchStore } from '../../lib/stores/note-search';
import { createNotesInMemory, exampleNote, failure } from '../../lib/stores/testing';
import { Desk } from './Desk';

beforeEach(() => {
  // The list draws the rows that fit; without a layout engine it has to be told how high it is.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(660);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600);
  window.location.hash = '#notes';
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  window.location.hash = '';
});

function draw(notes: Note[]) {
  const background = createNotesInMemory(notes);
  const bin: Note[] = [];
  const { handlers } = background;
  const remove = handlers['notes.remove'];
  Object.assign(handlers, {
    'sites.list': () => ({ sites: [] }),
    'search.query': ({ text, kinds, offset = 0, limit = 30 }) => {
      const found = notes.filter((note) => note.text.includes(text) && (!kinds || kinds.includes(note.kind)));
      const hits = found.slice(offset, offset + limit).map((note) => {
        const start = note.text.indexOf(text);
        return { note, spans: text === '' ? [] : [{ start, end: start + text.length }] };
      });
      return { hits, total: found.length, names: { 'ida@holm.example': 'Ida Holm' }, progress: 1 };
    },
    'customers.list': ({ prefix = '' }) => ({
      customers: [
        { id: 'c1', keys: ['ida@holm.example'], name: 'Ida Holm', createdAt: '', updatedAt: '' },
        { id: 'c2', keys: ['per@dahl.example'], name: 'Per Dahl', createdAt: '', updatedAt: '' },
      ].filter(({ name }) => name.toLowerCase().startsWith(prefix)),
    }),
    'notes.bin': () => ({ notes: bin }),
    'notes.remove': (input) => {
      if (input.restore) notes.push(...bin.splice(0));
      else bin.push(...notes.filter(({ id }) => id === input.id));
      return input.restore ? {} : (remove?.(input) ?? {});
    },
    'customers.erase': () => ({ keys: ['ida@holm.example'], counts: { notes: notes.splice(0).length }, traces: [] }),
    'customers.export': () => ({ text: '{}' }),
  } satisfies Partial<typeof handlers>);
  const { call } = background;
  const stores = {
    desk: createDeskStore({ call }),
    search: createNoteSearchStore({ call }),
    page: createCustomerPageStore({ call }),
    backup: createBackupStore({ call }),
  };
  render(<Desk stores={stores} />);
  return { background, notes, user: userEvent.setup() };
}

const rows = () => within(screen.getByRole('listbox', { name: 'Found' })).getAllByRole('option');
const field = () => screen.getByRole('combobox', { name: 'Search notes and customers' });

describe('searching at the desk', () => {
  it('lists results as one types, marks the words found and narrows by kind', async () => {
    const { user } = draw([
      exampleNote({ id: 'a', text: 'Has two lamps.' }),
      exampleNote({ id: 'b', kind: 'preference', text: 'Likes blue lamps.' }),
      exampleNote({ id: 'c', text: 'Lives by the sea.' }),
    ]);
    expect(await screen.findByText('3 notes')).toBeTruthy();
    await user.type(field(), 'lamps');
    expect(rows()).toHaveLength(2);
    expect(screen.getAllByText('lamps', { selector: 'mark' })).toHaveLength(2);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Preference');
    expect(rows().map((row) => row.textContent)).toEqual([expect.stringContaining('Likes blue lamps.')]);
  });

  it('draws only the rows in sight of many', async () => {
    draw(Array.from({ length: 5000 }, (_, at) => exampleNote({ id: `n${at}`, text: `Note ${at}` })));
    expect(await screen.findByText('5000 notes')).toBeTruthy();
    expect(rows().length).toBeLessThan(60);
  });

  it('opens a customer by the keys of the search field', async () => {
    const { user } = draw([exampleNote({ id: 'a' }), exampleNote({ id: 'b', text: 'Lives by the sea.' })]);
    await screen.findByText('2 notes');
    await user.type(field(), '{ArrowDown}');
    expect(rows()[1]?.getAttribute('aria-selected')).toBe('true');
    await user.type(field(), '{Enter}');
    expect(await screen.findByRole('textbox', { name: 'Name of the customer' })).toBeTruthy();
  });

  it('lists customers by the beginning of their name', async () => {
    const { user } = draw([]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Look in' }), 'Customers');
    await user.type(field(), 'per');
    expect(rows().map((row) => row.textContent)).toEqual(['Per Dahl, per@dahl.example']);
  });

  it('says when the search did not work', async () => {
    const { user, background } = draw([]);
    background.handlers['search.query'] = () => {
      throw failure('The database is closed.');
    };
    await user.type(field(), 'x');
    expect(await screen.findByText(/The database is closed\./)).toBeTruthy();
  });
});

describe("a customer's page", () => {
  async function drawIda() {
    const drawn = draw([exampleNote({ id: 'a' }), exampleNote({ id: 'b', text: 'Lives by the sea.' })]);
    await screen.findByText('2 notes');
    await drawn.user.type(field(), '{Enter}');
    await screen.findByRole('textbox', { name: 'Name of the customer' });
    return drawn;
  }

  it('edits a note and takes that back', async () => {
    const { user, notes } = await drawIda();
    await user.click(screen.getByRole('button', { name: 'Edit Note: Has two lamps.' }));
    const text = screen.getByRole('textbox', { name: 'Text of Note: Has two lamps.' });
    await user.clear(text);
    await user.type(text, 'Has three lamps.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(notes[0]?.text).toBe('Has three lamps.');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(notes[0]?.text).toBe('Has two lamps.');
  });

  it('keeps what was edited on screen when it could not be kept', async () => {
    const { user, background } = await drawIda();
    background.handlers['notes.change'] = () => {
      throw failure('The disk is full.', 'disk-full');
    };
    await user.click(screen.getByRole('button', { name: 'Edit Note: Has two lamps.' }));
    await user.type(screen.getByRole('textbox', { name: 'Text of Note: Has two lamps.' }), ' And a desk.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText(/The disk is full\./)).toBeTruthy();
    expect(screen.getByDisplayValue('Has two lamps. And a desk.')).toBeTruthy();
  });

  it('removes a note and brings it back from the bin', async () => {
    const { user } = await drawIda();
    await user.click(screen.getByRole('button', { name: 'Remove Note: Has two lamps.' }));
    const bin = screen.getByRole('list', { name: 'In the bin' });
    await user.click(within(bin).getByRole('button', { name: 'Bring back Has two lamps.' }));
    expect(screen.queryByRole('list', { name: 'In the bin' })).toBeNull();
    expect(screen.getByText('Has two lamps.')).toBeTruthy();
  });

  it('erases only after saying what goes, and shows the proof', async () => {
    const { user, notes } = await drawIda();
    await user.click(screen.getByRole('button', { name: 'Erase this customer…' }));
    const question = screen.getByRole('alertdialog');
    expect(question.textContent).toContain('2 notes');
    expect(document.activeElement?.textContent).toBe('Keep everything');
    expect(notes).toHaveLength(2);
    await user.click(within(question).getByRole('button', { name: 'Erase for good' }));
    expect(notes).toHaveLength(0);
    expect(screen.getByText(/no record names them any more/)).toBeTruthy();
    expect(screen.getByText('0 notes')).toBeTruthy();
  });

  it('is opened by its address', async () => {
    window.location.hash = `#customer=${encodeURIComponent('ida@holm.example')}`;
    draw([exampleNote({ id: 'a' })]);
    expect(await screen.findByText('Has two lamps.')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Name of the customer' })).toBeTruthy();
  });

  it('prints the incidents alone, and every note in full', async () => {
    const quote = 'You fools. '.repeat(100);
    const { user } = draw([
      exampleNote({ id: 'a' }),
      exampleNote({ id: 'b', kind: 'incident', text: quote, incident: { level: 'abuse', quote } }),
    ]);
    await screen.findByText('2 notes');
    await user.type(field(), '{Enter}');
    const papers: string[] = [];
    vi.stubGlobal('print', () => void papers.push(document.body.textContent));
    await user.click(await screen.findByRole('button', { name: 'Print the incidents' }));
    expect(papers[0]).toContain(quote);
    expect(papers[0]).not.toContain('Has two lamps.');
    await user.click(screen.getByRole('button', { name: 'Print the record' }));
    expect(papers[1]).toContain('Has two lamps.');
  });
});
