import { describe, expect, it } from 'vitest';
import { listen } from '../../listen/listen';
import { plainText } from '../english/plain';
import { thingWorthOf } from './model';
import { thingFeaturesOf } from './thing-features';
import { thingsIn } from './things';

const read = (text: string) => {
  const { manner } = listen([{ id: '1', role: 'customer', text }], { now: new Date(2026, 2, 3) });
  const plain = plainText(text);
  return { plain, manner: manner!, things: thingsIn(plain, manner!.sentences) };
};
const wordsIn = (text: string) => read(text).things.map(({ words }) => words);

describe('the things a message names', () => {
  it('are said from our side, in their order, each once', () => {
    expect(wordsIn('My parcel is late. Your courier lost my parcel, and the box was wet.')).toEqual([
      'your parcel',
      'the box',
    ]);
  });

  it('are found as names and without a determiner, too', () => {
    expect(wordsIn('Firefox will not remember passwords, and we use Google Calendar now.')).toEqual(
      expect.arrayContaining(['passwords', 'Google Calendar']),
    );
  });

  it.each([
    ['My Windows 7 desktop is slow.', 'your windows'],
    ['It is about the bins at Larch Close, nobody came.', 'the bins at larch'],
    ['It stops when I open the page.', 'the page'],
    ['There is no answer from anybody.', 'no answer'],
    ['Please do the following steps.', 'the following steps'],
    ['Hey, that is a sexy tattoo you got there.', 'the sexy tattoo'],
  ])('hold no half of a name, no place and nothing that is missing: “%s”', (text, wrong) => {
    expect(wordsIn(text).map((words) => words.toLowerCase())).not.toContain(wrong);
  });

  it('are read of a long message to a limit', () => {
    const many = Array.from({ length: 90 }, (_, i) => `The lamp ${1000 + i} and the chair ${1000 + i} are broken.`);
    expect(wordsIn(many.join(' ')).length).toBeLessThanOrEqual(40);
  });

  it('are worth more the more the message is about them', () => {
    const { things, manner, plain } = read(
      'The invoice for March is wrong. I saw it in the kitchen this morning. Please correct the invoice for March.',
    );
    const worth = (words: string) => {
      const thing = things.find((one) => one.words === words)!;
      const { tells, core } = thingWorthOf(thingFeaturesOf(thing, things, manner, plain.length));
      return tells + core;
    };
    expect(worth('the invoice for March')).toBeGreaterThan(worth('the kitchen'));
  });
});
