import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  draftMessage,
  exampleConversation,
  exampleNote,
  exampleOverview,
  exampleReading,
  exampleSuggestion,
  failure,
} from '../../lib/stores/testing';
import { drawSidebar } from '../testing';

const section = () => within(screen.getByRole('region', { name: 'Notes' }));
const field = () => section().getByRole<HTMLTextAreaElement>('textbox', { name: 'New note' });

describe('Notes', () => {
  it('saves a note: the field empties, "Saved" is said, the note is on top', async () => {
    const { user } = await drawSidebar({ notes: [exampleNote()] });
    await user.type(field(), 'Likes blue lamps');
    await user.selectOptions(section().getByRole('combobox', { name: 'Kind of note' }), 'Preference');
    await user.click(section().getByRole('button', { name: 'Save' }));
    expect(field().value).toBe('');
    expect(section().getByText('Saved')).toBeTruthy();
    const [first] = within(section().getByRole('list', { name: 'Notes, newest first' })).getAllByRole('listitem');
    expect(first?.textContent).toContain('Likes blue lamps');
    expect(first?.textContent).toContain('Preference');
  });

  it('saves by Ctrl+Enter', async () => {
    const { user, background } = await drawSidebar();
    await user.type(field(), 'By keys{Control>}{Enter}{/Control}');
    expect(background.notes.at(-1)?.text).toBe('By keys');
  });

  it('says when saving failed, keeps the text, offers retry and copy, and succeeds on retry', async () => {
    const { user, background } = await drawSidebar();
    const add = background.handlers['notes.add'];
    background.handlers['notes.add'] = () => {
      throw failure('The disk is full.', 'quota', 'Make room and try again.');
    };
    await user.type(field(), 'Important');
    await user.click(section().getByRole('button', { name: 'Save' }));
    expect(section().getByText(/The disk is full\. Make room and try again\./)).toBeTruthy();
    expect(section().queryByText('Saved')).toBeNull();
    expect(field().value).toBe('Important');
    expect(section().getByRole('button', { name: 'Copy' })).toBeTruthy();
    if (add) background.handlers['notes.add'] = add;
    await user.click(section().getByRole('button', { name: 'Retry' }));
    expect(section().getByText('Saved')).toBeTruthy();
    expect(background.notes.at(-1)?.text).toBe('Important');
  });

  it('offers no retry when the extension was updated, only copy', async () => {
    const { user, background } = await drawSidebar();
    background.handlers['notes.add'] = () => {
      throw failure('context invalidated', 'gone', 'Reload this page to go on.');
    };
    await user.type(field(), 'Important');
    await user.click(section().getByRole('button', { name: 'Save' }));
    expect(section().getByText(/Heard was updated\. Reload this page to go on\./)).toBeTruthy();
    expect(section().queryByRole('button', { name: 'Retry' })).toBeNull();
    expect(section().getByRole('button', { name: 'Copy' })).toBeTruthy();
  });

  it('asks for a due time only where there can be one', async () => {
    const { user } = await drawSidebar();
    expect(section().queryByLabelText('due')).toBeNull();
    await user.selectOptions(section().getByRole('combobox', { name: 'Kind of note' }), 'Promise');
    expect(section().getByLabelText('due')).toBeTruthy();
  });

  it('shows a promise that is overdue in words, and as kept once it is', async () => {
    const promise = exampleNote({ kind: 'promise', text: 'Call Ida', due: '2020-01-02T09:00:00.000Z' });
    const { user } = await drawSidebar({ notes: [promise] });
    expect(section().getByText(/^overdue since/)).toBeTruthy();
    await user.click(section().getByRole('checkbox', { name: 'Kept: Promise: Call Ida' }));
    expect(section().queryByText(/^overdue since/)).toBeNull();
    expect(section().getByText(/^was due/)).toBeTruthy();
  });

  it('removes a note and brings it back', async () => {
    const { user } = await drawSidebar({ notes: [exampleNote()] });
    await user.click(section().getByRole('button', { name: 'Remove Note: Has two lamps.' }));
    expect(section().queryByText('Has two lamps.')).toBeNull();
    await user.click(section().getByRole('button', { name: 'Undo' }));
    expect(section().getByText('Has two lamps.')).toBeTruthy();
  });

  it('folds a huge note and shows it as text', async () => {
    const text = '<b>bold</b> '.repeat(6000);
    const { user } = await drawSidebar({ notes: [exampleNote({ text })] });
    const shown = () => document.querySelector('.note .user-text')?.textContent ?? '';
    expect(shown().length).toBeLessThan(1000);
    await user.click(section().getByRole('button', { name: /^Show all of/ }));
    expect(shown().length).toBeGreaterThan(5000);
    expect(document.querySelector('b')).toBeNull();
  });

  it('has no field without a conversation to file under', async () => {
    await drawSidebar({ conversation: false });
    expect(section().queryByRole('textbox')).toBeNull();
  });
});

const promise = { text: 'I will write to you by Friday 15:00.', due: new Date(2026, 10, 27, 15, 0).toISOString() };
const promising = { engines: { findPromises: (text: string) => (text.includes('promise') ? [promise] : []) } };
const sent = { type: 'sent' as const, text: 'This mail holds a promise.' };

describe('promises in a sent mail', () => {
  it('are offered with their due time and kept by one key', async () => {
    const { user, background, tell } = await drawSidebar(promising);
    await tell(sent);
    const offer = screen.getByRole('region', { name: /^You promised/ });
    expect(within(offer).getByLabelText<HTMLInputElement>('due').value).toBe('2026-11-27T15:00');
    expect(document.activeElement?.textContent).toBe('Keep as a promise');
    await user.keyboard('{Enter}');
    expect(background.notes.at(-1)).toMatchObject({ kind: 'promise', ...promise });
    expect(screen.queryByRole('region', { name: /^You promised/ })).toBeNull();
  });

  it('leave the focus where the rep is writing', async () => {
    const { user, tell } = await drawSidebar(promising);
    await user.click(field());
    await tell(sent);
    expect(document.activeElement).toBe(field());
  });

  it('can be declined', async () => {
    const { user, background, tell } = await drawSidebar(promising);
    await tell(sent);
    await user.click(screen.getByRole('button', { name: 'Not a promise' }));
    expect(screen.queryByRole('region', { name: /^You promised/ })).toBeNull();
    expect(background.notes).toEqual([]);
  });

  it('are not made of a mail that promises nothing', async () => {
    const { tell } = await drawSidebar(promising);
    await tell({ type: 'sent', text: 'Thank you, all is well.' });
    expect(screen.queryByRole('region', { name: /^You promised/ })).toBeNull();
  });
});

const refund = { text: 'I have refunded you 30 EUR.', what: 'refund' as const, amount: 30, currency: 'EUR' };
const over = { of: 'refunds', per: 'year', currency: 'EUR', limit: 20, given: 30, left: 0, state: 'over' } as const;

describe('concessions in a mail', () => {
  const giving = {
    engines: { findConcessions: (text: string) => (text.includes('refunded') ? [refund] : []) },
  };

  it('are said before they are sent when they strain a limit, and no longer when they are taken out', async () => {
    const { background, tell } = await drawSidebar(giving);
    background.handlers['concessions.check'] = () => ({ limits: [over] });
    await tell(draftMessage(refund.text));
    expect(screen.getByText('Your draft gives a refund of EUR 30')).toBeTruthy();
    expect(screen.getByText(/EUR 30 of EUR 20, over the limit\. Ask before you give it\./)).toBeTruthy();
    await tell(draftMessage('Thank you.'));
    expect(screen.queryByText(/Your draft gives/)).toBeNull();
  });

  it('are said before a reply that holds them is inserted, and once only', async () => {
    const [first, ...others] = exampleSuggestion.stages;
    if (!first) throw new Error('There is no example.');
    const suggest = () => ({ ...exampleSuggestion, stages: [{ ...first, text: refund.text }, ...others] });
    const { background, tell } = await drawSidebar({ engines: { ...giving.engines, suggest } });
    background.handlers['concessions.check'] = () => ({ limits: [over] });
    await tell({ type: 'conversation', conversation: { ...exampleConversation, id: 'thread-2' } });
    expect(await screen.findByText('This reply gives a refund of EUR 30')).toBeTruthy();
    await tell(draftMessage(refund.text));
    expect(await screen.findByText('Your draft gives a refund of EUR 30')).toBeTruthy();
    expect(screen.queryByText(/This reply gives/)).toBeNull();
  });

  it('are offered when they are sent, with the amount filled in, and kept by one key as the rep corrected them', async () => {
    const { user, background, tell } = await drawSidebar(giving);
    background.handlers['concessions.check'] = () => ({ limits: [over] });
    await tell({ type: 'sent', text: refund.text });
    const offer = within(screen.getByRole('region', { name: /^You gave/ }));
    expect(await offer.findByText(/over the limit\. Tell your lead\./)).toBeTruthy();
    expect(offer.getByLabelText<HTMLInputElement>('Amount').value).toBe('30');
    expect(document.activeElement?.textContent).toBe('Keep as given');
    await user.clear(offer.getByLabelText('Amount'));
    await user.type(offer.getByLabelText('Amount'), '25,50');
    offer.getByRole('button', { name: 'Keep as given' }).focus();
    await user.keyboard('{Enter}');
    expect(background.notes.at(-1)).toMatchObject({
      kind: 'concession',
      text: refund.text,
      concession: { what: 'refund', amount: 25.5, currency: 'EUR' },
    });
    expect(screen.queryByRole('region', { name: /^You gave/ })).toBeNull();
  });

  it('come one after the other, so that one key keeps each', async () => {
    const both = { engines: { ...giving.engines, ...promising.engines } };
    const { user, background, tell } = await drawSidebar(both);
    await tell({ type: 'sent', text: 'I have refunded you 30 EUR and promise more.' });
    expect(screen.getByText('1 more')).toBeTruthy();
    await user.keyboard('{Enter}{Enter}');
    expect(background.notes.map(({ kind }) => kind)).toEqual(['promise', 'concession']);
  });

  it('can’t be kept with an amount that is none', async () => {
    const { user, background, tell } = await drawSidebar(giving);
    await tell({ type: 'sent', text: refund.text });
    await user.type(screen.getByLabelText('Amount'), 'x');
    await user.click(screen.getByRole('button', { name: 'Keep as given' }));
    expect(screen.getByText(/An amount is a number/)).toBeTruthy();
    expect(background.notes).toEqual([]);
  });
});

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

describe('what is worth keeping of a message', () => {
  it('keeps its requests by one click, once, and takes them back', async () => {
    const { user, background } = await drawSidebar();
    await user.click(screen.getByRole('button', { name: 'Keep this request' }));
    expect(background.notes).toMatchObject([{ kind: 'request', text: 'send a new lamp', conversationId: 'thread-1' }]);
    expect(screen.queryByRole('button', { name: 'Keep this request' })).toBeNull();
    expect(section().getByText('1 request kept.')).toBeTruthy();
    await user.click(section().getByRole('button', { name: 'Undo' }));
    expect(background.notes).toEqual([]);
    expect(screen.getByRole('button', { name: 'Keep this request' })).toBeTruthy();
  });

  it('records abuse with the words, the time and the page', async () => {
    const evidence = [{ start: 0, end: 7, text: 'My lamp' }];
    const reading = {
      ...exampleReading,
      abuse: 'threat' as const,
      situations: [{ name: 'abusive' as const, confidence: 0.9, evidence }],
    };
    const { user, background, tell } = await drawSidebar({ engines: { listen: () => reading } });
    const [message] = exampleConversation.messages;
    if (!message) throw new Error('The example has a message.');
    const timed = { ...exampleConversation, messages: [{ ...message, at: '2026-11-20T10:00:00+01:00' }] };
    await tell({ type: 'conversation', conversation: timed });
    await user.click(screen.getByRole('button', { name: 'Record the incident' }));
    expect(background.notes.at(-1)).toMatchObject({
      kind: 'incident',
      incident: { level: 'threat', quote: 'My lamp', at: '2026-11-20T09:00:00.000Z' },
      page: 'http://localhost/',
    });
    expect(screen.getByText('The incident is on record.')).toBeTruthy();
  });
});
