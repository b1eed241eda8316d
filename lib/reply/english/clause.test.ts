import { describe, expect, it } from 'vitest';
import { findClauses } from './clause';

const told = (text: string) => findClauses(text, true).map((clause) => clause.text);

describe('a clause told back', () => {
  it.each([
    ['Firefox will not play some videos.', 'Firefox will not play some videos'],
    ['Emails from my bank are not arriving.', 'emails from your bank are not arriving'],
    ['There is no button for it in my version.', 'there is no button for it in your version'],
    ['My sofa (order 12) arrived with a torn cover.', 'your sofa arrived with a torn cover'],
    ['The problem is that my alarm goes off at night.', 'your alarm goes off at night'],
    ['I am very disappointed that the branch is closing.', 'the branch is closing'],
    ['Suddenly my router restarts every hour.', 'your router restarts every hour'],
    ['My phone’s been dead since Monday.', 'your phone has been dead since Monday'],
    ['recieved the wrong adress label on tues', 'you received the wrong address label on Tuesday'],
    ['I changed my password I am worried about it', 'you changed your password'],
    ['you guys cancelled my booking', 'we cancelled your booking'],
  ])('“%s” → “%s”', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it.each([
    ['Still waiting for my refund', 'you are still waiting for your refund'],
    ['been on hold for an hour', 'you have been on hold for an hour'],
    ["can't log in to my account", 'you cannot log in to your account'],
    ['No reply since Monday', 'you have had no reply since Monday'],
    ['ordered two lamps, got one', 'you ordered two lamps'],
    ['It won’t let me change my password', 'you cannot change your password'],
    ['app keeps freezing at the start', 'the app keeps freezing at the start'],
  ])('gets its subject back: “%s” → “%s”', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it('loses the words that only carry heat', () => {
    expect(told('My bloody order is still at your stupid depot.')).toEqual(['your order is still at our depot']);
  });

  it.each([
    'we are not unplugging nothing for you', // a double negative
    'my and my friend are having trouble with it', // whose?
    'I ordered it and the', // unfinished
    'the day my account has never worked again', // no statement
    'I open sites that Edge, Chrome and Opera open', // cut inside a list
  ])('is left alone where it would read broken: “%s”', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('passes over what goes on for pages without a stop', () => {
    expect(told('why is it not here and '.repeat(400))).toEqual([]);
  });
});
