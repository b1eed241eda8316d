import { describe, expect, it } from 'vitest';
import { headlineOf, sentenceOf } from './headline';

const body = 'It began last week with the small kiln, and I tried all that the booklet says.';
const sentence = (line: string, below = body) => {
  const headline = headlineOf(`${line}\n${below}`);
  return headline && sentenceOf(headline);
};

describe('a headline', () => {
  it('is a first line that stands alone above the text', () => {
    const text = `Re: Kiln not heating.\n${body}`;
    expect(headlineOf(text)).toMatchObject({ words: 'Kiln not heating', end: text.indexOf('\n'), body });
  });

  it.each(['Hello Robin,', 'Kiln', 'My kiln is cold. It is night.'])(
    'is no greeting, single word or text: “%s”',
    (line) => {
      expect(headlineOf(`${line}\n${body}`)).toBeUndefined();
    },
  );

  it('is none without a text below it', () => {
    expect(headlineOf('Kiln not heating')).toBeUndefined();
  });

  it.each([
    ['Kilnmaster not opening links', 'Kilnmaster is not opening links'],
    ['Kilnmaster printing problem', 'Kilnmaster printing problem'],
    ['Kilnmaster Refusing To Open', 'Kilnmaster is refusing to open'],
    ['Emails not showing', 'emails are not showing'],
    ['Glazes missing after the move', 'glazes are missing after the move'],
    ['No sound at all', 'there is no sound at all'],
    ['No glaze labels in the list', 'there are no glaze labels in the list'],
    ['account blocked since Monday', 'my account is blocked since Monday'],
    ['timer is too quick', 'the timer is too quick'],
  ])('that leaves out its verb is told with one: “%s” → “%s”', (line, expected) => {
    expect(sentence(line, `${body} The Kilnmaster shows it, and emails and glazes do, too.`)).toBe(expected);
  });

  it('that asks is no sentence', () => {
    expect(sentence('How to fire a bowl')).toBeUndefined();
  });
});
