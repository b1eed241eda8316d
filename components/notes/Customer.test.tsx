import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleNote, exampleOverview } from '../../lib/stores/testing';
import { drawSidebar } from '../testing';

const section = () => within(screen.getByRole('region', { name: 'Notes' }));
const field = () => section().getByRole<HTMLTextAreaElement>('textbox', { name: 'New note' });

describe('the customer in the sidebar', () => {
  it('shows what is open, overdue first, and lets a promise be kept, moved and taken back', async () => {
    const overdue = exampleNote({ id: 'p1', kind: 'promise', text: 'Call Ida', due: '2020-01-02T09:00:00.000Z' });
    const { user, background } = await drawSidebar({ notes: [overdue] });
    expect(section().getByText(', 1 overdue')).toBeTruthy();
    await user.click(section().getByRole('button', { name: 'Kept: Call Ida' }));
    expect(background.notes[0]).toMatchObject({ state: 'kept', done: true });
    expect(section().queryByText(', 1 overdue')).toBeNull();
    await user.click(section().getByRole('button', { name: 'Undo' }));
    expect(background.notes[0]?.done).toBe(false);
    await user.click(section().getByRole('button', { name: 'Move: Call Ida' }));
    const time = section().getByLabelText('New time for Call Ida');
    await user.clear(time);
    await user.type(time, '2040-05-06T10:30');
    await user.click(section().getByRole('button', { name: 'Move' }));
    expect(background.notes[0]?.due).toBe(new Date(2040, 4, 6, 10, 30).toISOString());
    expect(section().getByText('Promise moved.')).toBeTruthy();
    expect(section().getByText('moved 1 time')).toBeTruthy();
  });

  it('lets a request be declined', async () => {
    const request = exampleNote({ kind: 'request', text: 'a new lamp' });
    const { user, background } = await drawSidebar({ notes: [request] });
    await user.click(section().getByRole('button', { name: 'Declined: a new lamp' }));
    expect(background.notes[0]).toMatchObject({ state: 'declined', done: true });
    expect(section().queryByText('1 open request')).toBeNull();
  });

  it('says what the ladder asks for and where limits stand', async () => {
    const { background, stores } = await drawSidebar();
    const incident = exampleNote({ kind: 'incident', incident: { level: 'abuse', quote: 'You fool' } });
    background.handlers['customers.overview'] = () =>
      exampleOverview([incident], {
        incidents: {
          notes: [incident],
          ladder: {
            count: 1,
            worst: 'abuse',
            step: { step: 'Name the boundary.' },
            number: 1,
            of: 2,
            next: { step: 'Tell the lead.' },
            letGo: [],
          },
        },
        concessions: {
          notes: [],
          totals: [],
          limits: [{ of: 'goodwill', per: 'year', currency: 'EUR', limit: 50, given: 45, left: 5, state: 'near' }],
        },
      });
    await act(() => stores.customer.getState().reload());
    expect(section().getByText('Step 1 of 2:').parentElement?.textContent).toContain('Name the boundary.');
    expect(section().getByText('If it happens again: Tell the lead.')).toBeTruthy();
    expect(section().getByText('Goodwill this year: EUR 45 of EUR 50, EUR 5 left.')).toBeTruthy();
  });

  it('tells before a concession is kept that it goes over a limit', async () => {
    const { user, background } = await drawSidebar();
    background.handlers['concessions.check'] = ({ amount }) => ({
      limits: [{ of: 'goodwill', per: 'year', currency: 'EUR', limit: 50, given: amount, left: 0, state: 'over' }],
    });
    await user.selectOptions(section().getByRole('combobox', { name: 'Kind of note' }), 'Concession');
    await user.type(section().getByRole('textbox', { name: 'Amount' }), '60,5');
    expect(section().getByText(/^Goodwill this year: EUR 60\.50 of EUR 50, over the limit/)).toBeTruthy();
    await user.type(field(), 'For the delay');
    await user.click(section().getByRole('button', { name: 'Save' }));
    expect(background.notes.at(-1)?.concession).toEqual({ what: 'goodwill', amount: 60.5, currency: 'EUR' });
    await user.selectOptions(section().getByRole('combobox', { name: 'Kind of note' }), 'Concession');
    await user.type(section().getByRole('textbox', { name: 'Amount' }), 'many');
    expect(section().getByText(/^An amount is a number/)).toBeTruthy();
  });

  it('draws the timeline when asked', async () => {
    const { user } = await drawSidebar({ notes: [exampleNote()] });
    expect(section().queryByRole('list', { name: 'Timeline, newest first' })).toBeNull();
    await user.click(section().getByRole('button', { name: 'Timeline' }));
    expect(section().getByRole('list', { name: 'Timeline, newest first' }).textContent).toContain('Has two lamps.');
  });
});
