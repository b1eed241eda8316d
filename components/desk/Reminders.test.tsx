import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createRemindersStore } from '../../lib/stores/reminders';
import { createFakeCall } from '../../lib/stores/testing';
import { Reminders } from './Reminders';

afterEach(cleanup);

function draw(first: { notify: boolean; allowed: boolean }, answer = true) {
  let state = first;
  const background = createFakeCall({
    'reminders.get': () => state,
    'reminders.set': ({ notify }) => {
      state = { notify, allowed: answer };
      return state;
    },
  });
  const ask = async () => answer;
  render(<Reminders reminders={createRemindersStore({ call: background.call })} ask={ask} />);
  return { ...background, user: userEvent.setup() };
}

const toggle = () => screen.findByRole<HTMLInputElement>('switch', { name: /by a notification/ });

describe('reminders at the desk', () => {
  it('are turned on with the browser’s leave, and off again', async () => {
    const { user, made } = draw({ notify: false, allowed: false });
    await user.click(await toggle());
    expect((await toggle()).checked).toBe(true);
    expect(screen.getByText(/others who see your screen/)).toBeTruthy();
    await user.click(await toggle());
    expect((await toggle()).checked).toBe(false);
    expect(made.filter(({ name }) => name === 'reminders.set').map(({ input }) => input)).toEqual([
      { notify: true },
      { notify: false },
    ]);
  });

  it('stay off when the browser refuses, and say so', async () => {
    const { user, made } = draw({ notify: false, allowed: false }, false);
    await user.click(await toggle());
    expect(await screen.findByText('The browser did not allow it.')).toBeTruthy();
    expect((await toggle()).checked).toBe(false);
    expect(made.some(({ name }) => name === 'reminders.set')).toBe(false);
  });

  it('say when the leave was taken away since', async () => {
    draw({ notify: true, allowed: false });
    expect(await screen.findByText('The browser no longer allows it.')).toBeTruthy();
  });
});
