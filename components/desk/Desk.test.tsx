import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createDeskStore } from '../../lib/stores/desk';
import { createFakeCall } from '../../lib/stores/testing';
import { Desk } from './Desk';

afterEach(cleanup);

function draw() {
  let rules = ['you-should-have'];
  const background = createFakeCall({
    'sites.list': () => ({ sites: [{ site: 'https://mail.example', granted: true, choice: 'on' }] }),
    'sites.choose': ({ site, choice }) => ({ site, granted: true, choice }),
    'wording.ignored': () => ({ rules, words: [] }),
    'wording.ignore': () => {
      rules = [];
      return { rules, words: [] };
    },
    'me.get': () => ({ name: 'Jo' }),
    'me.set': (me) => me,
  });
  render(<Desk desk={createDeskStore({ call: background.call })} />);
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
    const name = await screen.findByRole<HTMLInputElement>('textbox');
    expect(name.value).toBe('Jo');
    await user.clear(name);
    await user.type(name, 'Joan{Enter}');
    expect(made.at(-1)).toEqual({ name: 'me.set', input: { name: 'Joan' } });
    expect(await screen.findByText('Saved')).toBeTruthy();
  });

  it('brings back a rule that was ignored', async () => {
    const { user } = draw();
    await user.click(await screen.findByRole('button', { name: 'Bring back you-should-have' }));
    expect(await screen.findByText(/puts it here/)).toBeTruthy();
  });

  it('says where the data is', () => {
    draw();
    expect(screen.getByText(/on this machine, and nowhere else/)).toBeTruthy();
  });
});
