import { describe, expect, it } from 'vitest';
import { inQuotes } from './in-quotes';

const quoted = (message: string, text = message) => {
  const start = message.indexOf(text);
  return inQuotes({ start, end: start + text.length, text, summary: text }, message);
};

describe('an ask in the words of the customer', () => {
  it.each([
    ['which of the 900 contacts goes where?', '“Which of the 900 contacts goes where?”', 'question'],
    ['and can i just walk in or do i need a slot', '“Can I just walk in or do I need a slot?”', 'question'],
    [
      'Could you return one of the two payments, and what about the fees?',
      '“Could you return one of the two payments, and what about the fees?”',
      'order',
    ],
    ['what time is the depot open till on sunday', '“What time is the depot open till on Sunday?”', 'question'],
    ['the second kiln, when does it come?', '“The second kiln, when does it come?”', 'question'],
    ['How do I REMOVE this annoying toolbar???', '“How do I remove this toolbar?”', 'question'],
  ])('tidies “%s”', (text, expected, form) => {
    expect(quoted(text)).toEqual({ text: expected, form });
  });

  it.each([
    ['names nothing', 'How can I do that?'],
    ['asks for help as such', 'Does anyone have any ideas or suggestions?'],
    ['insults', 'Which of you idiots lost the parcel again?'],
    ['is a condition', 'If the heater is not back by Friday'],
    ['hangs in the air', 'Please send the invoice to the'],
    ['holds a link', 'Can you look at https://example.org/report for me?'],
    ['holds what a reply cannot set', 'Why does it print "Ref 1" and {blank}?'],
    ['asks only by its mark', 'The blue lamp with the brass foot?'],
    ['lost the stop between two sentences', 'What do I have to do I am lost with this form'],
    ['points to another line', 'Please answer the questions above'],
    ['is told and not asked', 'Have to use the old kiln to fire it?'],
    ['needs the one before it', 'How about the second kiln?'],
    ['is an order', 'Make it 31 July please, with all features.'],
    ['is an order', "Don't let me wait for the second kiln"],
    ['is an order', 'do her the last glaze of the spring'],
    ['is a condition by its order', 'Should we not receive a satisfactory kiln'],
    ['goes on with what they tell', "What you'd charge for a kiln, a range is fine"],
    ['is a wish, which is told', "I'd rather one of you called my wife"],
    ['was announced', 'My brother says I should only write: kiln collected on Friday, lease ended'],
    ['has a slip that nobody can put right', 'Is their a way I can return the second kiln?'],
    [
      'comes to its question after a story',
      'My kiln which we won in the spring at the fair in town has gone, is there a spare?',
    ],
    ['is no whole English', 'Will my old kilns comes back this year?'],
    ['lacks an article', 'Could you send me please form for customs?'],
    ['is an ultimatum', 'Free or we do not talk about the kiln'],
    ['is two words long', 'Any news?'],
    ['is a page', `Please ${'send the lamp and '.repeat(12)}the shade`],
  ])('leaves out what %s', (_, text) => {
    expect(quoted(text)).toBeUndefined();
  });

  it('leaves out a piece that the sentence goes on from', () => {
    const message = 'Nobody told me whether the lift will be mended this week by the landlord.';
    expect(quoted(message, 'will be mended this week')).toBeUndefined();
  });

  it('takes the question mark from behind the piece', () => {
    const message = 'The lamp is fine, but how long does the brass keep its colour?';
    expect(quoted(message, 'how long does the brass keep its colour')?.text).toBe(
      '“How long does the brass keep its colour?”',
    );
  });

  it('is not the second half of an alternative', () => {
    expect(
      quoted(
        'am I able to return kilns to the shop or do I need to post the kiln back ?',
        'do I need to post the kiln back ?',
      ),
    ).toBeUndefined();
  });
});
