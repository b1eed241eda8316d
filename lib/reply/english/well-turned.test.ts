import { describe, expect, it } from 'vitest';
import { isWellTurned } from './well-turned';

describe('a turned ask as it will stand', () => {
  it.each([
    'send you the label for the second kiln',
    'refund you in full',
    'sign page 3 and return it',
    'cancel and refund your order',
    'call you back on Friday',
    'change the browser to the old one',
    'whether the renewal is automatic',
    'whether the sale vanishes or comes back',
    'whether there are any coaches on Sunday',
    'whether there is any news on the lamp',
    'where your parcel is',
    'which clause this is based on',
    'whether the album you ordered can be returned',
    'when you can collect the kiln it belongs to',
    'whether the 20:40 to Lund is running',
    'whether it can be set to open at eight',
    'what happens when it comes back',
    'whether it is a bus or a series of trams',
    'whether you need the form your sister sent',
    'how to open page 3 of the form',
    'whether they open on Sundays, and what it costs',
    'what works is best for two',
    'whether one of the lamps is broken',
    'how many lamps the fuse is good for',
  ])('may be “%s”', (words) => {
    expect(isWellTurned(words)).toBe(true);
  });

  it.each([
    ['has its verb at the end', 'whether the renewal automatic is'],
    ['has two verbs for one subject', 'whether your passwords comes will back'],
    ['follows a verb by another', 'whether our boiler covers include a call-out'],
    ['counts many as one', 'whether there is any extra coaches on'],
    ['counts many as one', 'whether your tickets is still valid'],
    ['says one of many', 'whether a blocker will be a solutions'],
    ['has no participle', 'whether it can be link with the memory'],
    ['goes on with a second sentence', 'extend your plan it expires next month'],
    ['goes on with a second sentence', 'turn the lamp off, the panel shows it'],
    ['goes on with a second sentence', 'whether there are any hints to correct this would be nice'],
    ['goes on with a second sentence', 'whether we will extend your plan it expires next month'],
    ['goes on with a second sentence', 'have the login within the hour, payroll runs at noon'],
    ['kept a form', 'how you can sent the form'],
    ['drops in a time', 'whether it is coming this year ordered 19:05 now'],
    ['takes "it is" for "its"', 'how you can restore it to it is previous value'],
    ['lost its object', 'refund to the card'],
    ['lost its object', 'sign and return'],
    ['lost its object', 'unlock or refund'],
    ['lost its object', 'send by Friday'],
    ['lost its article', 'change browser to Firefox'],
    ['lost its article', 'send you form for customs'],
    ['is told in the first person', 'send I the form'],
    ['runs words together', 'how to fix the problem inThunderbird'],
  ])('is left out where it %s: “%s”', (_, words) => {
    expect(isWellTurned(words)).toBe(false);
  });
});
