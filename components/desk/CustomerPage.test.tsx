import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { exampleNote, examplePlan, failure } from '../../lib/stores/testing';
import { drawDesk } from './testing';

const field = () => screen.getByRole('combobox', { name: 'Search notes and customers' });

async function drawIda(notes = [exampleNote({ id: 'a' }), exampleNote({ id: 'b', text: 'Lives by the sea.' })]) {
  const drawn = drawDesk(notes);
  await screen.findByText(`${notes.length} note${notes.length === 1 ? '' : 's'}`);
  await drawn.user.type(field(), '{Enter}');
  await screen.findByRole('textbox', { name: 'Name of the customer' });
  return drawn;
}

describe("a customer's page", () => {
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
    expect(screen.getByText(/^No notes yet\./)).toBeTruthy();
  });

  it('is opened by its address', async () => {
    window.location.hash = `#customer=${encodeURIComponent('ida@holm.example')}`;
    drawDesk([exampleNote({ id: 'a' })]);
    expect(await screen.findByText('Has two lamps.')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Name of the customer' })).toBeTruthy();
  });

  it('goes back by Escape, out of a field first', async () => {
    const { user } = await drawIda();
    expect(document.activeElement?.textContent).toBe('All notes');
    await user.click(screen.getByRole('textbox', { name: 'Name of the customer' }));
    await user.keyboard('{Escape}');
    expect(screen.getByRole('textbox', { name: 'Name of the customer' })).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('combobox', { name: 'Search notes and customers' })).toBeTruthy();
  });
});

describe('on paper', () => {
  const quote = 'You fools. '.repeat(100);
  const notes = () => [
    exampleNote({ id: 'a' }),
    exampleNote({ id: 'b', kind: 'incident', text: quote, incident: { level: 'abuse', quote, reply: 'Please stop.' } }),
  ];

  it('shows the incidents alone and in full, and prints and saves them', async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:saved';
    });
    // Without a real browser a click on a file to save would leave the page.
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user } = await drawIda(notes());
    await user.click(screen.getByRole('button', { name: 'As a record for a lead' }));
    const paper = await screen.findByRole('article', { name: 'Record of incidents' });
    expect(paper.textContent).toContain(quote.trim());
    expect(paper.textContent).toContain('Please stop.');
    expect(paper.textContent).not.toContain('Has two lamps.');
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Save as JSON' }));
    expect(JSON.parse((await saved[0]?.text()) ?? '')).toMatchObject({
      format: 'heard-incidents/1',
      customer: { name: 'Ida Holm' },
      incidents: [{ level: 'abuse', reply: 'Please stop.' }],
    });
    await user.keyboard('{Escape}');
    expect(await screen.findByText('Has two lamps.')).toBeTruthy();
  });

  it('shows the whole record, folding nothing', async () => {
    const { user } = await drawIda(notes());
    await user.click(screen.getByRole('button', { name: 'Print or save' }));
    const paper = await screen.findByRole('article', { name: 'Customer record' });
    expect(paper.textContent).toContain('Has two lamps.');
    expect(paper.textContent).toContain(quote.trim());
  });
});

describe('the plan', () => {
  it('is made line by line with the keyboard, and taken back', async () => {
    const { user, background } = await drawIda();
    await user.click(screen.getByRole('button', { name: 'Make a plan' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Goal 1' }));
    await user.keyboard('Light in all rooms{Enter}Within the budget');
    await user.click(screen.getByRole('textbox', { name: 'Item 1' }));
    await user.keyboard('Hang the lamps{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('checkbox', { name: 'Hang the lamps' })).toBeTruthy();
    expect(background.made.find(({ name }) => name === 'plans.keep')?.input).toMatchObject({
      customerKey: 'ida@holm.example',
      plan: {
        goals: [{ text: 'Light in all rooms' }, { text: 'Within the budget' }],
        items: [{ text: 'Hang the lamps', state: 'agreed' }],
      },
    });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Make a plan' })).toBeTruthy();
  });

  it('asks for the reason of an exception', async () => {
    const { user, background } = await drawIda();
    await user.click(screen.getByRole('button', { name: 'Make a plan' }));
    await user.keyboard('Light');
    await user.click(screen.getByRole('button', { name: 'Add an exception' }));
    await user.keyboard('A lamp for the annex');
    await user.click(screen.getByRole('button', { name: 'Save the plan' }));
    expect(screen.getByRole('alert').textContent).toContain('the reason');
    await user.type(screen.getByRole('textbox', { name: /^Reason/ }), 'They bought it.');
    await user.click(screen.getByRole('button', { name: 'Save the plan' }));
    expect(await screen.findByText(/They bought it\./)).toBeTruthy();
    expect(background.made.filter(({ name }) => name === 'plans.keep')).toHaveLength(1);
  });

  it('is ticked off, copied as a message and printed', async () => {
    const drawn = drawDesk([exampleNote({ id: 'a' })]);
    drawn.setPlan(examplePlan());
    await screen.findByText('1 note');
    const { user, background } = drawn;
    await user.type(field(), '{Enter}');
    await user.click(await screen.findByRole('checkbox', { name: 'Hang the lamps' }));
    expect(background.made.find(({ name }) => name === 'plans.keep')?.input).toMatchObject({
      plan: { items: [{ state: 'done' }, { state: 'done' }, { state: 'dropped' }] },
    });
    await user.click(screen.getByRole('button', { name: 'Copy as a message' }));
    expect(await screen.findByText('Copied')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Print the plan' }));
    const paper = await screen.findByRole('article', { name: 'Plan' });
    expect(within(paper).getByText(/Lamps for the annex/)).toBeTruthy();
    expect(within(paper).queryByRole('checkbox')).toBeNull();
  });

  it('is not thrown away by one key, and says when it was changed elsewhere', async () => {
    const drawn = drawDesk([exampleNote({ id: 'a' })]);
    drawn.setPlan(examplePlan());
    await screen.findByText('1 note');
    const { user, stores } = drawn;
    await user.type(field(), '{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Edit the plan' }));
    await user.keyboard(' and halls{Escape}');
    expect(screen.getByDisplayValue('Lamps in all rooms and halls')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Leave as it was');
    drawn.setPlan(examplePlan({ updatedAt: '2026-11-23T09:00:00.000Z' }));
    await stores.page.getState().reload();
    expect(await screen.findByText('The plan was changed elsewhere meanwhile.')).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(screen.queryByDisplayValue('Lamps in all rooms and halls')).toBeNull();
  });

  it('stays on screen when it could not be kept', async () => {
    const { user, background } = await drawIda();
    background.handlers['plans.keep'] = () => {
      throw failure('The disk is full.', 'disk-full');
    };
    await user.click(screen.getByRole('button', { name: 'Make a plan' }));
    await user.keyboard('Light{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/The disk is full\./)).toBeTruthy();
    expect(screen.getByDisplayValue('Light')).toBeTruthy();
  });
});

describe('customers made one, and made two', () => {
  it('merges after showing what moves, and takes it back', async () => {
    const { user, background } = await drawIda();
    await user.click(screen.getByRole('button', { name: 'Merge or split' }));
    await user.type(screen.getByRole('combobox', { name: 'Customer to merge with' }), 'per');
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/0 notes, 1 conversation will stand with Ida Holm\./)).toBeTruthy();
    expect(background.made.some(({ name }) => name === 'customers.merge')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Merge them' }));
    expect(await screen.findByText('They are one customer now.')).toBeTruthy();
    expect(background.made.find(({ name }) => name === 'customers.merge')?.input).toEqual({
      customerKey: 'ida@holm.example',
      from: 'per@dahl.example',
    });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(background.made.at(-1)?.name).not.toBe('customers.merge');
    expect(background.made.some(({ name }) => name === 'changes.undo')).toBe(true);
  });

  it('offers nobody twice: the customer themselves is not found', async () => {
    const { user } = await drawIda();
    await user.click(screen.getByRole('button', { name: 'Merge or split' }));
    await user.type(screen.getByRole('combobox', { name: 'Customer to merge with' }), 'ida');
    expect(await screen.findByText(/begins so/)).toBeTruthy();
  });

  it('splits off an address with its notes, never the last one', async () => {
    const drawn = drawDesk([
      exampleNote({ id: 'a' }),
      exampleNote({ id: 'b', customerKey: 'ole@holm.example', text: 'Is the brother.' }),
    ]);
    drawn.setKeys(['ida@holm.example', 'ole@holm.example']);
    await screen.findByText('2 notes');
    const { user, background } = drawn;
    await user.type(field(), '{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Merge or split' }));
    const split = screen.getByRole('button', { name: 'Split off' });
    await user.click(screen.getByRole('checkbox', { name: /ole@holm/ }));
    expect(screen.getByText('1 note will stand with them, 1 stay here.')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /ida@holm/ }));
    expect(split.getAttribute('aria-disabled')).toBe('true');
    await user.click(screen.getByRole('checkbox', { name: /ida@holm/ }));
    await user.click(split);
    expect(background.made.find(({ name }) => name === 'customers.split')?.input).toEqual({
      customerKey: 'ida@holm.example',
      keys: ['ole@holm.example'],
    });
    expect(await screen.findByText('The address is a customer of its own now.')).toBeTruthy();
  });
});
