import { expect, it } from 'vitest';
import { now, reading, reply } from '../testing';
import { isAcute } from './acute';

it.each([
  'The app says awaiting approval. Which is it, im outside in the rain',
  'is the kiln app down? stood at the checkout with a full trolley',
  "@kilns I'm stuck at the gate and nobody is here",
  "The lid won't let go. its 11pm and i have a long drive",
  'All three kilns are down and there is a queue out the door.',
])('hears that they are in the middle of it: “%s”', (text) => expect(isAcute(text)).toBe(true));

it.each([
  'The download is stuck at 448 and never ends.',
  'I am locked out of my account since Monday.',
  'We are waiting for a new lid.',
  'I asked twice. In the shop the man said to bring the kiln back.',
  'My brother was at the airport on Sunday when it happened.',
  'I am on the train, so excuse my short mail.',
])('hears none where they only tell of it: “%s”', (text) => expect(isAcute(text)).toBe(false));

it('answers them within the hour', () => {
  const say = (text: string) => reply(text, reading(['service-failure'])).text;
  expect(now.getHours()).toBe(10);
  expect(say('Your app shows no ticket, and im outside in the rain.')).toMatch(/\b11:00 today/);
  expect(say('Your app shows no ticket.')).not.toMatch(/\b11:00 today/);
});
