import { describe, expect, it } from 'vitest';
import { nounPhrasesIn } from './noun-phrase';
import { expand } from './person';
import { tokensOf } from './tokens';

const phrasesIn = (sentence: string) => nounPhrasesIn(tokensOf(expand(sentence))).map(({ words }) => words);

describe('noun phrases', () => {
  it.each([
    ['The hedge from your depot is half dead', ['the hedge from our depot']],
    ['You added a handling fee of €4.50', ['the handling fee of €4.50']],
    ['My local folders vanished', ['your local folders']],
    ['The lift in Block C stopped again', ['the lift in Block C']],
    ["My mother's bill doubled", ["your mother's bill"]],
    ['I got the reminder for invoice 7781', ['the reminder for invoice 7781']],
    ['Our monthly bill went up', ['your monthly bill']],
    ['Where is order 20017', ['order 20017']],
    ['All my bookmarks are gone', ['your bookmarks']],
    ['I ordered two lamps', ['the two lamps']],
    ['We have 14,000 products', ['the 14,000 products']],
    ['This app keeps asking', ['the app']],
    ['Parcel still not here', ['the parcel']],
    ["The kids' accounts are locked", ["the kids' accounts"]],
    ['My appointment on Thursday was moved', ['your appointment on Thursday']],
    ['Send me the log of 3 March', ['the log of 3 March']],
    ['The Firefox update broke it', ['the Firefox update']],
    ['The display of unit 2 resets itself', ['the display of unit 2']],
    ['The recieved invoice is wrong', ['the received invoice']],
  ])('of “%s” are %j', (sentence, phrases) => {
    expect(phrasesIn(sentence)).toEqual(phrases);
  });

  it.each([
    ['My screen flickers at night', 'your screen'],
    ['My phone charges and then stops', 'your phone'],
    ['The newsletter includes links', 'the newsletter'],
    ['Did the download button move', 'the download button'],
    ['The parcel arrived yesterday', 'the parcel'],
    ['The order you sent is wrong', 'the order'],
    ['My wonderful new sofa came', 'your new sofa'],
  ])('end before the verb, and carry no verdict: “%s”', (sentence, phrase) => {
    expect(phrasesIn(sentence)[0]).toBe(phrase);
  });

  it.each([
    'My sister called',
    'Your driver was here',
    'I waited three weeks',
    'It came on the 2nd',
    'The thing is broken',
    'The reason for it is simple',
    'What a fucking joke',
    'The shitty router died',
    'Our bank’s changing systems',
    'I bought it for €40',
    'So that Ida may wait',
    'Would this suit you',
    'We ordered and paid',
    'He wants his money',
    'My in-laws climb lands',
    'Socks that cost 8.90',
  ])('are none where nothing is a thing that a reply could name: “%s”', (sentence) => {
    expect(phrasesIn(sentence)).toEqual([]);
  });

  it('attach only what cannot belong to the verb', () => {
    expect(phrasesIn('I put the key in the letterbox')).toEqual(['the key', 'the letterbox']);
    expect(phrasesIn('The key in the letterbox is gone')).toEqual(['the key in the letterbox']);
    expect(phrasesIn('You sent the parcel to the wrong address')).toEqual(['the parcel', 'the wrong address']);
    expect(phrasesIn('I missed the flight to Porto')).toEqual(['the flight to Porto']);
  });

  it('are told with what they hold', () => {
    const [phrase] = nounPhrasesIn(tokensOf('We paid the invoice 7781'));
    expect(phrase).toMatchObject({ head: 'invoice', determiner: 'the', known: true, attached: 0, factual: true });
  });
});
