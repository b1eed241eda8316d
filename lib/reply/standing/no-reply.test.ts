import { expect, it } from 'vitest';
import { reading, reply } from '../testing';
import { mayClose, wantsNoReply } from './no-reply';

it.each([
  'The gate is off its hinge. No need to get back to me.',
  'I only wanted you to know that the lamp is out.',
  'No answer needed, it just looked odd.',
  'The lamp is out. You do not have to reply.',
  'You need not answer this.',
])('waits for nothing: “%s”', (text) => {
  expect(wantsNoReply(text)).toBe(true);
});

it.each([
  'I just wanted to let you know that it broke. Can you mend it?',
  'There is no need to hurry with your reply.',
  'I need an answer.',
  'You do not answer my calls. The heating in my flat is off since Monday.',
  "You don't reply to my emails.",
  'I just wanted to tell you that nobody has called me back. The heating is still off.',
  'I only wanted to let you know that I expect the money by Friday.',
  'I just wanted you to know that this is the third time the lid has not come.',
  'No need to reply. I want my money.',
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

it.each([
  'You can close it until Monday.',
  'You closed my ticket.',
  'When do you close the shop?',
  'It works now! You can close it once the refund is here.',
  'Please close the ticket when it works.',
  'Please close my ticket only if the lid came.',
  'You may close it if nothing else comes.',
  'If the refund is here, you can close it.',
  'I do not understand how you can close this.',
  'No idea why you can close my case.',
  'My case can be closed as soon as the money is here.',
  'It was so close it hurt.',
])('not closed: “%s”', (text) => {
  expect(mayClose(text)).toBe(false);
});
