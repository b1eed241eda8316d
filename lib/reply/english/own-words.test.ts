import { describe, expect, it } from 'vitest';
import { ownWords, upToRemark } from './own-words';

const quoted = (message: string, text = message) => {
  const start = message.indexOf(text);
  return ownWords({ start, end: start + text.length, text, summary: text }, message);
};

describe('an order or a wish as the customer wrote it', () => {
  it.each([
    ['send me the letter that it is lost.', '“Send me the letter that it is lost.”', 'order'],
    ['Also please let me see the invoices, I can come by any day.', '“Please let me see the invoices.”', 'order'],
    ['please name a contact, Mr Jurgens seems to have left.', '“Please name a contact.”', 'order'],
    ['If it is real please stop it, 1 time is enough.', '“If it is real please stop it.”', 'order'],
    [
      'Please send both lids, and the key for the back door.',
      '“Please send both lids, and the key for the back door.”',
      'order',
    ],
    [
      "Don't send me the link to the help page I've read it and it is useless",
      "“Don't send me the link to the help page.”",
      'order',
    ],
    ['Get a person here TODAY', '“Get a person here today.”', 'order'],
    [
      'I ask you to return the 78.00 to the card I paid with.',
      '“I ask you to return the 78.00 to the card I paid with.”',
      'wish',
    ],
    [
      'I want it in writing with the reasons, not "soon".',
      '“I want it in writing with the reasons, not ‘soon’.”',
      'wish',
    ],
    [
      'It would be kind if letters were no longer addressed to him.',
      '“It would be kind if letters were no longer addressed to him.”',
      'wish',
    ],
    ['Please call me as soon as we can speak.', '“Please call me as soon as we can speak.”', 'order'],
    [
      'I need from you by Friday the list, with all prices.',
      '“I need from you by Friday the list, with all prices.”',
      'wish',
    ],
    ['Please use the same address as the last time.', '“Please use the same address as the last time.”', 'order'],
    ['Please send me all invoices since the move.', '“Please send me all invoices since the move.”', 'order'],
    ['We need it by 30 Nov. Is this a new limit or a bug?', '“Is this a new limit or a bug?”', 'question'],
  ])('tidies “%s”', (text, expected, form) => {
    expect(quoted(text)).toMatchObject({ text: expected, form });
  });

  it.each([
    ['is no order', 'Lift 2 stays locked off on my instruction'],
    ['tells of steps', 'Open Reports > Time per project'],
    ['names nothing', 'Please tell me.'],
    ['leads up to a list', 'I need from you within the hour:'],
    ['only points', 'Take it off.'],
    ['says what to do nowhere', 'Please do it, so many people wait'],
    ['only begs', 'Please help fast, it is only four weeks'],
    ['is a farewell', 'Please let me know if you think of anything else'],
    ['threatens', 'Send me the lid or else'],
    ['insults', 'Tell your idiots to bring me the lid'],
    ['holds a link', 'Please look at https://example.org/report for me'],
    ['is their own plan', 'Please see the note about the old lid'],
    ['is a page', `Please ${'send the lid and '.repeat(12)}the key`],
  ])('leaves out what %s', (_, text) => {
    expect(quoted(text)).toBeUndefined();
  });

  it('leaves out what they are about to do themselves', () => {
    expect(quoted("I'd like to drop the first and keep the rest of it.", 'keep the rest of it.')).toBeUndefined();
  });

  it('reads no item that is a page long', () => {
    const ask = { start: 0, end: 4, text: 'I would like a lid', summary: '' };
    expect(ownWords({ ...ask, item: `a lid${' '.repeat(400)}for the kiln` }, '')).toBeUndefined();
  });

  it('gives an item of a list as it stands there', () => {
    const ask = { start: 0, end: 4, text: 'I would like the pictures', summary: '' };
    expect(ownWords({ ...ask, item: 'pictures of the damage (with date), I need them' }, '')?.text).toBe(
      '“Pictures of the damage”',
    );
  });
});

describe('a remark behind an ask', () => {
  it.each([
    ['stop it, 1 time is enough', 'stop it'],
    ['leave it as it is.', 'leave it as it is.'],
    ['send the lid, so I can cook', 'send the lid, so I can cook'],
    ['send both back, and I will keep the third', 'send both back'],
    ['book it, although I would like a later one', 'book it'],
    ['send the lid, the key and the door', 'send the lid, the key and the door'],
    ['keep it as long as the kiln is cold', 'keep it as long as the kiln is cold'],
    ['send it to the same place as my first one', 'send it to the same place as my first one'],
    ['send all invoices since we moved', 'send all invoices since we moved'],
    ['send the lid, as I need it', 'send the lid'],
    ['send 3 - 4 lids', 'send 3 - 4 lids'],
    ['send 3 - 4 lids, I need them', 'send 3 - 4 lids'],
    ['move my flight London - Paris to Monday', 'move my flight London - Paris to Monday'],
  ])('“%s” is cut', (text, expected) => {
    expect(upToRemark(text)).toBe(expected);
  });
});
