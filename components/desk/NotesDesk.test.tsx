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
});
