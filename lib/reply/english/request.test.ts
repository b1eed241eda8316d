import { expect, it } from 'vitest';
import { toRequest } from './request';

const askOf = (text: string) => ({ start: 0, end: text.length, text, summary: text });

it.each([
  ['Pay me what you owe me and close my account.', 'pay you what we owe you and close your account'],
  ["Phone me on the mobile you've got, not the landline.", 'phone you on the mobile we have got, not the landline'],
  ['find out what runs at night and stop it.', 'find out what runs at night and stop it'],
  ['I want that you repair the kiln again', 'repair the kiln again'],
  ['please confirm you have the kiln', 'confirm that we have the kiln'],
  ["confirm you'll waive the fee for the kiln", 'confirm that we will waive the fee for the kiln'],
  ['Either confirm you have the kiln', 'confirm that we have the kiln'],
  ['Until then please leave the kiln as it is.', 'leave the kiln as it is until then'],
  ['If not, stop the kiln and refund me', 'stop the kiln and refund you otherwise'],
  ['Otherwise cancel the kiln', 'cancel the kiln otherwise'],
  ['I hereby cancel my kiln insurance, as of 31 December.', 'cancel your kiln insurance'],
  ['Please either refund the lid too or pass it to the potter', 'refund the lid too, or pass it to the potter'],
  ['Please see that no reminder is sent for the kiln', 'make sure that no reminder is sent for the kiln'],
  ['I want a proper complaint raised about the driver', 'have a proper complaint raised about the driver'],
  ['Block all third party services on my number', 'block all third party services on your number'],
])('“%s” asks us to “%s”', (from, ask) => expect(toRequest(askOf(from)).ask).toBe(ask));

it.each([
  ['Please explain on what basis you are raising it.', 'on what basis we are raising it'],
  ['Do I send the lid back or you collect it?', 'whether you send the lid back or we collect it'],
  ['Please tell me who came in and broke the window.', 'who came in and broke the window'],
  ['Tell me where he went and left the keys', 'where he went and left the keys'],
  ['tell me how I log in and see my bill', 'how you log in and see your bill'],
  ['what happens if you lose my lid', 'what happens if we lose your lid'],
])('“%s” asks “%s”', (from, question) => expect(toRequest(askOf(from)).question).toBe(question));

it.each([
  ['Would you be so good as to ring the potter?', { ask: 'ring the potter' }],
  ['Could you tell me roughly what sum I may expect?', { question: 'roughly what sum you may expect' }],
  ['Could you tell me approximately when the kiln comes?', { question: 'approximately when the kiln comes' }],
  ['Could you tell me how much the repair costs?', { question: 'how much the repair costs' }],
  ['Please send me a new button for the kiln.', { ask: 'send you a new button for the kiln' }],
  ['Please tell us briefly why it failed.', { question: 'why it failed' }],
  ['Is this known?', { question: 'whether this is a known problem' }],
  [
    'Could somebody fetch the kiln before then, or else',
    { question: 'whether somebody could fetch the kiln before then' },
  ],
])('“%s” is said without what wraps it', (from, request) => expect(toRequest(askOf(from))).toEqual(request));

it('takes a thing that is seen for no order', () => {
  expect(toRequest(askOf('See that scratch on the door in the photo?')).ask).toBeUndefined();
  expect(toRequest(askOf('Please see that the gate is shut')).ask).toBe('make sure that the gate is shut');
});
