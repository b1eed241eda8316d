import { describe, expect, it } from 'vitest';
import { listen } from '../../listen/listen';
import { plainText } from '../english/plain';
import { now } from '../testing';
import { featuresOf } from './features';
import { worthOf } from './model';
import { namesIn, statementsIn, statementsOf, statementsReader } from './statements';

/** Facts of a message that are told with a chance of even. */
function told(text: string): string[] {
  const reading = listen([{ id: '1', role: 'customer', text }], { now });
  const plain = plainText(text);
  const names = namesIn(plain);
  return statementsIn(plain, reading, statementsReader(true)).flatMap((one) =>
    worthOf(featuresOf(one, reading.manner!, names)).tells >= 0.5 ? [one.text] : [],
  );
}

describe('what is told of a message as a fact', () => {
  it.each([
    'Can you send me the plan?',
    'Please send the plan to my sister.',
    'I want my money back.',
    'I think you are all asleep.',
    'I am very disappointed in this firm.',
    'I hope you can help me with my kiln.',
    'My name is Aino.',
    'The receipt number is 0081-554.',
    "Since 18 November we have been borrowing the neighbour's.",
    'I am writing to complain about the kiln.',
    'I have a question about the kiln.',
    'It never came.',
    'They told her twice.',
    'Our clerk lost it.',
    'This is the worst ferry in the world.',
    'You useless lot.',
    'If the wall is not painted by Friday, I call my lawyer.',
    'I will go to another harbour.',
    'I would recommend it to nobody.',
    'Deposit is 400.',
    'I was stupid enough to pay.',
    'You people never answer your phone!!!',
    'Your driver is a clown.',
    'Great, another day in the dark.',
    'That took a million years.',
    'Best regards',
    'You should give everyone a free month.',
    'I will not send a fifth photo.',
    'Suppose somebody has to pay for the paint.',
    'It is Tuesday.',
    'My boat is like a bath without a plug.',
    'so done with this',
    'The kiln and the',
    'I have install the kiln.',
    'The door opens, but I hate it.',
    'Everyone else from my course.',
    'My code was lost I believe because of the storm.',
    'This "pier in use" light again.',
    'I have been a loyal customer for 31 years.',
    'Agree that prices fall, and that delivery is the same day.',
    'I chose the small one but in reading your leaflet.',
    'The lamp is on, although I think it is the wrong one.',
  ])('is nothing of “%s”', (sentence) => expect(told(sentence)).toEqual([]));

  it.each([
    ['a row of numbered steps', '1 closed the lid 2 opened the vent'],
    ['a word about the message itself', 'My actual question is the second line.'],
    ['a circumstance without what it stands against', 'it flickers oddly even though I am in shed 2'],
    ['a clause that its comma leaves open', 'I am at the kiln, when I press the switch, nothing'],
    ['a list without its last part', 'I had to sort the bowls, fire the plates, glaze the mugs'],
    ['a sentence with a hole where a link stood', 'The glaze is sold by @potters under the old name.'],
    ['a verdict on us', 'you have got to be kidding me'],
    ['a thing with the verb of another', 'my beloved kiln and are firing again.'],
    ['a slip of grammar of theirs', 'I am only come for the glaze of my mother'],
    ['a piece of a count', 'I cannot fit 11'],
    ['half a contrast', 'I have paid, but appears only valid for a week'],
    ['a verb that cannot be one', 'I cannot coming back to the old glaze'],
    ['two facts with a plus between them', 'The shed has no light + I do not own a lamp'],
  ])('is not %s', (_, sentence) => expect(told(sentence)).toEqual([]));

  it('holds today and tomorrow only while they are', () => {
    const texts = (sameDay: boolean) => statementsOf('My boat was due yesterday.', 0, sameDay).map(({ text }) => text);
    expect(texts(true)).toEqual(['Your boat was due yesterday.']);
    expect(texts(false)).toEqual([]);
  });

  it('stands in the past with its day, and keeps what short forms leave out', () => {
    const texts = (sentence: string) => statementsOf(sentence, 0, true).map(({ text }) => text);
    expect(texts('I have ordered the big kiln on the 10th.')).toContain('You ordered the big kiln on the 10th.');
    expect(texts('I have ordered the big kiln.')).toContain('You have ordered the big kiln.');
    expect(texts("The kiln's not been lit since Easter.")).toContain('The kiln has not been lit since Easter.');
    expect(texts('I lost my key on Friday, I think in the shed.')).toEqual(['You lost your key on Friday.']);
    expect(texts("The kiln's always been loud.")).toContain('The kiln has always been loud.');
    expect(texts("The parcel's just gone missing.")).toContain('The parcel has gone missing.');
    expect(texts("My parcel's not gone out since Monday.")).toContain('Your parcel has not gone out since Monday.');
  });

  it.each([
    ['I have ordered the big kiln on 4 June.', 'You ordered the big kiln on 4 June.'],
    ['I have paid the bill on Friday.', 'You paid the bill on Friday.'],
    ['I have ordered a lid on 3 May, and it never came.', 'You ordered a lid on 3 May, and it never came.'],
    ['I have lived on 5th Avenue since 2019.', 'You have lived on 5th Avenue since 2019.'],
    ['I have lived on 5th Avenue.', 'You have lived on 5th Avenue.'],
    ['I have paid on the 1st every month since 2019.', 'You have paid on the 1st every month since 2019.'],
    ['I have worked on 4 kilns for you since May.', 'You have worked on 4 kilns for us since May.'],
    ['I have saved for years on 2 cards.', 'You have saved for years on 2 cards.'],
    ['I have always paid the rent on the 3rd.', 'You have always paid the rent on the 3rd.'],
  ])('“%s” → “%s”', (sentence, expected) => {
    expect(statementsOf(sentence, 0, true).map(({ text }) => text)).toContain(expected);
  });

  it('is not what only leads up to a list', () => {
    expect(told('I need from you by Friday:')).toEqual([]);
  });

  it('is no half of a contrast that would say all is well', () => {
    expect(told('The parcel came on Friday, but the lid is broken.')).not.toContain('The parcel came on Friday.');
  });
});
