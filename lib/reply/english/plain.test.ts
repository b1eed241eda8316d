import { describe, expect, it } from 'vitest';
import { plainText } from './plain';

describe('a message made ready for restating', () => {
  it.each([
    '@heard my line is down 😡 #fail https://x.example/a',
    'MY ORDER 4711 IS STILL NOT HERE AND I WANT IT NOW',
    'It is “late” … again &amp; again :(',
    'Two boxes.The third is missing. It opens by itself Can someone help',
  ])('keeps its length: “%s”', (text) => {
    expect(plainText(text)).toHaveLength(text.length);
  });

  it('loses handles, links, emoji and verdicts by hashtag, but no number', () => {
    const words = plainText('@heard my order #4711 is late 😡 #neveragain https://x.example/a')
      .split(/\s+/)
      .filter(Boolean);
    expect(words.join(' ')).toBe('my order #4711 is late');
  });

  it('is no longer shouted', () => {
    expect(plainText('WHERE IS MY ORDER NOW I HAVE WAITED')).toBe('where is my order now I have waited');
    expect(plainText('My order is NOT here. The PDF is.')).toBe('My order is not here. The PDF is.');
  });

  it('runs on over a line that was broken for its length only', () => {
    const broken = 'The parcel that I ordered for my daughter in the spring\nhas not come.\nRegards';
    expect(plainText(broken)).toBe('The parcel that I ordered for my daughter in the spring has not come.\nRegards');
  });

  it('keeps a title apart from the sentence below it', () => {
    const titled =
      'Trouble with the lid of the new kiln in our back shed\ni have bought a kiln and the lid does not close';
    expect(plainText(titled)).toBe(titled);
  });
});
