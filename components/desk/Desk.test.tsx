import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createDeskStores } from '../../lib/stores/desk-stores';
import { createFakeCall } from '../../lib/stores/testing';
import { Desk } from './Desk';

afterEach(cleanup);

function draw() {
  let rules = ['you-should-have'];
  let words = ['gross margin'];
  const background = createFakeCall({
    'sites.list': () => ({ sites: [{ site: 'https://mail.example', granted: true, choice: 'on' }] }),
    'sites.choose': ({ site, choice }) => ({ site, granted: true, choice }),
    'wording.choices': () => ({ rules, words, strictness: 2 }),
    'wording.choose': (what) => {
      if (what.rules) rules = [];
      if (what.words) words = what.undo ? [] : [...words, ...what.words];
      return { rules, words, strictness: what.strictness ?? 2 };
    },
    'me.get': () => ({ name: 'Jo' }),
    'me.set': (me) => me,
    'habits.get': () => ({ habits: { l1: { taken: 2, edited: 0, skipped: 1 } } }),
    'habits.forget': () => ({}),
  });
  const { call } = background;
  const stores = createDeskStores({ call });
  render(<Desk stores={stores} />);
  return { ...background, user: userEvent.setup() };
}

describe('Desk', () => {
  it('lists the sites and turns one off', async () => {
    const { user } = draw();
    await user.click(await screen.findByRole('button', { name: 'Turn off on https://mail.example' }));
    expect(await screen.findByText('turn it on from its page')).toBeTruthy();
  });

  it("keeps the rep's name", async () => {
    const { user, made } = draw();
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: /closes the replies/ });
    expect(name.value).toBe('Jo');
    await user.clear(name);
    await user.type(name, 'Joan{Enter}');
    expect(made.at(-1)).toEqual({ name: 'me.set', input: { name: 'Joan' } });
    expect(await screen.findByText('Saved')).toBeTruthy();
  });

  it('forgets which phrases the rep takes', async () => {
    const { user, made } = draw();
    expect(await screen.findByText('Counted for 1 phrase.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Forget all of it' }));
    expect(made.at(-1)).toEqual({ name: 'habits.forget', input: {} });
    expect(await screen.findByText('Nothing is counted yet.')).toBeTruthy();
  });

  it('brings back a rule that was ignored', async () => {
    const { user } = draw();
    await user.click(await screen.findByRole('button', { name: 'Bring back you-should-have' }));
    expect(await screen.findByText(/puts it here/)).toBeTruthy();
  });

  it('keeps the words of the rep’s own, and takes them off again', async () => {
    const { user, made } = draw();
    await user.type(await screen.findByRole('textbox', { name: 'Words of your own' }), 'Soon Cloud');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(await screen.findByText('Soon Cloud')).toBeTruthy();
    expect(made.at(-1)).toEqual({ name: 'wording.choose', input: { words: ['Soon Cloud'] } });
    await user.click(screen.getByRole('button', { name: 'Take gross margin off' }));
    expect(await screen.findByText(/“My words” under a warning/)).toBeTruthy();
  });

  it('lets the rep say how much should be said', async () => {
    const { user, made } = draw();
    await user.click(await screen.findByRole('radio', { name: /Only what is always/ }));
    expect(made.at(-1)).toEqual({ name: 'wording.choose', input: { strictness: 1 } });
  });

  it('adds choices from a file, and says what is wrong with another one', async () => {
    const { user, made } = draw();
    const field = await screen.findByLabelText('Add from a file');
    const wording = { rules: ['soon'], words: ['b'], strictness: 3 };
    await user.upload(field, new File([JSON.stringify({ format: 'heard-wording/1', wording })], 'mine.json'));
    await expect.poll(() => made.at(-1)).toEqual({ name: 'wording.choose', input: wording });
    await user.upload(field, new File(['{}'], 'other.json'));
    expect((await screen.findByRole('alert')).textContent).toContain('format');
  });

  it('says where the data is', () => {
    draw();
    expect(screen.getByText(/on this machine, and nowhere else/)).toBeTruthy();
  });
});
