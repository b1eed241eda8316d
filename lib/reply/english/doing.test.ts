import { expect, it } from 'vitest';
import { doing, gerundOf } from './doing';

it.each([
  ['cancel', 'cancelling'],
  ['stop', 'stopping'],
  ['credit', 'crediting'],
  ['reset', 'resetting'],
  ['make', 'making'],
  ['agree', 'agreeing'],
  ['tie', 'tying'],
  ['reply', 'replying'],
  ['look', 'looking'],
  ['fix', 'fixing'],
  ['be', 'being'],
])('“%s” is done by “%s”', (verb, gerund) => expect(gerundOf(verb)).toBe(gerund));

it.each([
  ['not call you at work', 'not calling you at work'],
  ['cancel the kiln and send a new one', 'cancelling the kiln and sending a new one'],
  ['ring rather than write', 'ringing rather than writing'],
  // Behind "to" both verbs are somebody else's; "order" is a noun here.
  ['send someone to close the pit and take the clay away', 'sending someone to close the pit and take the clay away'],
  ['check the glaze and order number', 'checking the glaze and order number'],
  // They want to pay, and the help is ours.
  ['help you pay by card', 'paying by card'],
])('“%s” is named as “%s”', (task, name) => expect(doing(task)).toBe(name));

it.each([
  'drop the charge, ship the lamp and wrap it',
  'get you a copy, quit calling you, bag the shoes',
  'rebook you, debit the right card and remind you',
  'set up and configure it',
  'look into it and, if needed, repair it',
])('a row of which one verb would stay is not named: “%s”', (task) => expect(doing(task)).toBeUndefined());

it('turns “pay me” at the end of a row', () =>
  expect(doing('send the copy and the order and pay me')).toBe('sending the copy and the order and paying me'));

it('names nothing that begins with no verb it knows', () => {
  expect(doing('the glaze by noon')).toBeUndefined();
});
