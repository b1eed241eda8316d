import { expect, it } from 'vitest';
import { mayClose, wantsNoReply } from './no-reply';
import { reading, reply } from './testing';

it.each([
  'The gate is off its hinge. No need to get back to me.',
  'I only wanted you to know that the lamp is out.',
  'No answer needed, it just looked odd.',
])('waits for nothing: “%s”', (text) => {
  expect(wantsNoReply(text)).toBe(true);
});

it.each([
  'I just wanted to let you know that it broke. Can you mend it?',
  'There is no need to hurry with your reply.',
  'I need an answer.',
])('waits for an answer: “%s”', (text) => {
  expect(wantsNoReply(text)).toBe(false);
});

it('nobody who waits for no answer is promised one', () => {
  const text = 'The lamp on the stairs is broken. No need to get back to me.';
  const { text: said } = reply(text, reading(['service-failure']));
  expect(said).toContain('pass it on');
  expect(said).not.toContain('write to you');
});

it.each(['All good now, you can close it.', 'So close the ticket please.', 'My case can be closed.'])(
  'may be closed: “%s”',
  (text) => {
    expect(mayClose(text)).toBe(true);
  },
);

it.each(['You can close it until Monday.', 'You closed my ticket.', 'When do you close the shop?'])(
  'not closed: “%s”',
  (text) => {
    expect(mayClose(text)).toBe(false);
  },
);
