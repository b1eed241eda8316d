import { expect, it } from 'vitest';
import { listen } from '../../listen/listen';
import { now, reply } from '../testing';
import { isPartSettled } from './solved';

it.each([
  'The legs came yesterday and the table stands straight. All sorted. What shall I do with the old legs?',
  'The new bill has come. So that part is solved and I am pleased. Will you pay me back the rest?',
  'What a relief, thank you! Can you send it to me?',
  'It ran all week. So that seems to have been it, thanks. Does the old one have to go back?',
])('what they wrote about before is settled: “%s”', (text) => {
  expect(isPartSettled(text)).toBe(true);
});

it.each([
  'Is that part solved now?',
  'I hope it is all sorted.',
  'Nothing is sorted. When will you come?',
  'That part is not solved.',
  'All sorted, but I still have the same problem. What now?',
  'It would be a relief to know.',
  'This one is settled by insurance, they say. The other chair broke under my guest. Please call me.',
  'One leg is scratched. That bit is done. Will you replace the scratched one? I am not pleased.',
  'What a relief that you finally wrote. The table is still broken. Please send the legs today!',
  'What a relief it would be. The legs have not come. When do they come?',
  'The bill is settled, so that is sorted. But the new legs are wrong again. Will you refund me?',
  'Please make sure it is settled. When?',
  'Apparently that is sorted. Do I pay now?',
  'That one is done badly. Who comes?',
  'This one is fixed to the wall and wobbles. What now?',
])('nothing is settled in “%s”', (text) => {
  expect(isPartSettled(text)).toBe(false);
});

/** What is replied to a customer to whom we are sending new legs for a table. */
function replyTo(text: string): string {
  const talk = [
    { id: '0', role: 'customer' as const, author: {}, text: 'One leg of my table is too short.' },
    { id: '1', role: 'agent' as const, author: {}, text: 'I am sending you new legs.' },
    { id: '2', role: 'customer' as const, author: {}, text },
  ];
  return reply(text, listen(talk, { now }), { messages: talk }).text;
}

it('is met with a glad word before what else they ask', () => {
  const said = replyTo(
    'The new legs came yesterday, thank you, and the table stands straight now. All sorted. Can I throw the old legs away?',
  );
  expect(said).toContain('Thank you for letting us know; I am glad to read that.');
  expect(said).toContain('throw the old legs away');
  expect(said).not.toContain('sorry');
});

it('is not met with a glad word where harm is told behind it', () => {
  const said = replyTo(
    'This one is settled by insurance, they say. The other chair broke under my guest and she is in hospital. Please call me.',
  );
  expect(said).not.toContain('glad');
  expect(said).toContain('I am sorry');
});
