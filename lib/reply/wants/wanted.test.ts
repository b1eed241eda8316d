import { describe, expect, it } from 'vitest';
import { toRequest } from '../english/request';
import { quotedAlone, type Tellable, tellableOf, tellWanted } from './wanted';

const askIn = (message: string, text: string) => {
  const start = message.indexOf(text);
  return { start, end: start + text.length, text, summary: text };
};
const told = (message: string, ...asks: string[]): Tellable[] =>
  asks.map((text) => tellableOf(askIn(message, text), toRequest(askIn(message, text), message), message));

describe('an ask as a sentence can tell it', () => {
  it.each([
    ['Which clause is this based on?', { question: 'which clause this is based on' }],
    ['Could you change it to 14 Fenwick Row from May on?', { ask: 'change it to 14 Fenwick Row from May on' }],
    ['We need 60 vests with our logo.', { wish: 'you need 60 vests with your logo' }],
    ['Fix it.', {}],
    ['Send them.', {}],
    ['Could you drop it off?', { ask: 'drop it off' }],
    ['What is this?', {}],
    ['Could it be like a magic wand for my kiln?', {}],
  ])('“%s”', (text, expected) => {
    expect(told(text, text)).toEqual([expected]);
  });

  it('is told of instead of the one before where an “or” stands between them', () => {
    const text = 'Please send it by express post, or refund me the deposit.';
    const said = tellWanted(told(text, 'Please send it by express post', 'refund me the deposit'));
    expect(said?.text).toBe('You would like us to send it by express post, or to refund you the deposit.');
  });
});

describe('what is wanted, in whole sentences', () => {
  it('goes on in words of its own, and says which of it is to be answered', () => {
    const said = tellWanted([
      { wish: 'you need 60 vests with your logo' },
      { question: 'whether that can be done by Monday' },
      { ask: 'collect the old ones' },
    ]);
    expect(said).toEqual({
      text: 'You need 60 vests with your logo. You would also like to know whether that can be done by Monday. And you ask us to collect the old ones.',
      asks: true,
      partly: false,
      share: 1,
      count: 3,
      quotes: false,
      answers: 2,
    });
  });

  it('puts two short questions into one sentence', () => {
    const said = tellWanted([{ question: 'when it will be mended' }, { question: 'who pays for the plumber' }]);
    expect(said?.text).toBe('You would like to know when it will be mended, and who pays for the plumber.');
  });

  it('wishes for two things in one sentence, and wants something not done in good order', () => {
    const said = tellWanted([
      { wish: 'you would like the report' },
      { wish: 'you would like the second lid we offered' },
      { ask: 'not send the bill' },
    ]);
    expect(said?.text).toBe(
      'You would like the report, and the second lid we offered. You also ask us not to send the bill.',
    );
  });

  it('is told in part, and says so, where one of them cannot be told or there are too many', () => {
    expect(tellWanted([{ ask: 'cancel your plan' }, {}])).toMatchObject({ partly: true, asks: false });
    const many = ['kiln', 'lamp', 'shelf', 'mould'].map((thing) => ({ ask: `repair the old ${thing}` }));
    expect(tellWanted(many)).toMatchObject({ partly: true });
    expect(tellWanted([{}, {}])).toBeUndefined();
  });

  it('is one question as they wrote it where nothing else would say what "it" is', () => {
    const text = 'He came and went. Could he turn round with the old kiln?';
    const asks = [askIn(text, 'Could he turn round with the old kiln?')];
    expect(quotedAlone(asks, text)?.text).toBe('You ask: “Could he turn round with the old kiln?”');
    expect(quotedAlone([...asks, ...asks], text)).toBeUndefined();
    expect(quotedAlone([askIn('Take it off.', 'Take it off.')], 'Take it off.')).toBeUndefined();
  });
});
