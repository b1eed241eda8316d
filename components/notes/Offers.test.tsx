import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { draftMessage, exampleConversation, exampleSuggestion } from '../../lib/stores/testing';
import { drawSidebar } from '../testing';

const section = () => within(screen.getByRole('region', { name: 'Notes' }));
const field = () => section().getByRole<HTMLTextAreaElement>('textbox', { name: 'New note' });

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

  it('are kept without a time when the rep takes it away', async () => {
    const { user, background, tell } = await drawSidebar(promising);
    await tell(sent);
    const due = screen.getByLabelText<HTMLInputElement>('due');
    fireEvent.change(due, { target: { value: '' } });
    // A browser says nothing, too, while one part of it is being typed anew: it must not jump back.
    expect(due.value).toBe('');
    await user.click(screen.getByRole('button', { name: 'Keep as a promise' }));
    expect(background.notes.at(-1)).toMatchObject({ kind: 'promise', text: promise.text });
    expect(background.notes.at(-1)?.due).toBeUndefined();
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
