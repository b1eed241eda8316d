import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleNote, failure } from '../../lib/stores/testing';
import { drawDesk as draw } from './testing';

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

  it('narrows by how notes stand, when they were noted and whose they are, and shows all again', async () => {
    const { user, background } = draw([exampleNote({ id: 'a' })]);
    await screen.findByText('1 note');
    const asked = () => background.made.filter(({ name }) => name === 'search.query').at(-1)?.input;
    await user.selectOptions(screen.getByRole('combobox', { name: 'State' }), 'No longer open');
    expect(asked()).toMatchObject({ state: 'closed' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'State' }), 'Due within a week');
    expect(asked()).toMatchObject({ dueBy: expect.stringMatching(/Z$/) });
    expect(asked()).not.toHaveProperty('state');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Time' }), 'This year');
    expect(asked()).toMatchObject({ from: new Date(new Date().getFullYear(), 0, 1).toISOString() });
    await user.type(screen.getByRole('combobox', { name: 'Only this customer' }), 'per');
    await user.keyboard('{Enter}');
    expect(asked()).toMatchObject({ customerKey: 'per@dahl.example' });
    await user.click(screen.getByRole('button', { name: 'Not only Per Dahl' }));
    expect(asked()).not.toHaveProperty('customerKey');
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(asked()).toEqual({ text: '', offset: 0, limit: 100 });
  });

  it('has the field at hand: at first, by /, emptied by Escape', async () => {
    const { user } = draw([exampleNote({ id: 'a' })]);
    await screen.findByText('1 note');
    expect(document.activeElement).toBe(field());
    await user.keyboard('lamps');
    (document.activeElement as HTMLElement).blur();
    await user.keyboard('/');
    expect(document.activeElement).toBe(field());
    expect((field() as HTMLInputElement).value).toBe('lamps');
    await user.keyboard('{Escape}');
    expect((field() as HTMLInputElement).value).toBe('');
  });

  it('stands where it was left when the rep comes back', async () => {
    const { user } = draw(['a', 'b', 'c'].map((id) => exampleNote({ id, text: `Lamp ${id}` })));
    await screen.findByText('3 notes');
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await screen.findByRole('textbox', { name: 'Name of the customer' });
    await user.keyboard('{Escape}');
    expect(await screen.findByText('3 notes')).toBeTruthy();
    expect(rows()[2]?.getAttribute('aria-selected')).toBe('true');
  });
});
