import { describe, expect, it } from 'vitest';
import { listen } from '../../listen/listen';
import { readStages } from '../stages';
import { checkStructure } from '../structure';
import { mourns } from './mood';
import { brokenTerm } from './own-term';

const messagesOf = (customer: string) => [{ id: 'm1', role: 'customer' as const, text: customer, author: {} }];

/** The rules that a draft raises as an answer to what the customer wrote. */
function rulesFor(customer: string, text: string): string[] {
  const messages = messagesOf(customer);
  return checkStructure({ text, reading: listen(messages), conversation: { customer: {}, messages } }).map(
    ({ rule }) => rule,
  );
}

describe('a term of ours that has passed by their account', () => {
  const owned = (customer: string, text: string) => !rulesFor(customer, text).includes('promise-not-owned');
  const cold = 'Your van is next but one in the queue. It is ready tomorrow at 15:00.';

  it.each([
    "You promised me a call by Monday. It's Thursday.",
    'You people promised me a call on Tuesday. It is Thursday.',
    "You said beginning of November. It's the 24th.",
    'I was told 3 working days for the transfer. It is week 4 now.',
    'Your mail says "repair takes 15 days". I still have no phone.',
    'The glasses were promised for last Thursday. School begins on Monday.',
    "Your auto reply said 14 days. It's been five weeks.",
  ])('is to be owned: %s', (customer) => {
    expect(owned(customer, cold)).toBe(false);
    expect(owned(customer, `I am sorry, we are late. ${cold}`)).toBe(true);
  });

  it.each([
    [
      'It has been 5 days and I have no number. You said "ships in 24h".',
      'Sorry, 24 hours it says, and it was five days.',
    ],
    ['Deposit still missing after 4 weeks. Your FAQ says 10 days.', 'Sorry, ten days were the word.'],
    ['It is under review for 11 weeks. You wrote 6 weeks. My roof is open.', 'I am sorry, we said six weeks.'],
    ["You wrote I'd have it by 30 April. It's mid May.", 'I am sorry, 30 April was our date.'],
  ])('is told by how long it has been: %s', (customer, told) => {
    expect(owned(customer, cold)).toBe(false);
    expect(owned(customer, `Sorry for the wait. ${cold}`)).toBe(false);
    expect(owned(customer, `${told} ${cold}`)).toBe(true);
  });

  it.each([
    'The fridge has been broken for 3 weeks. You said a technician comes in 2 months.',
    'You said it takes 5 days. I sent it 2 days ago.',
    'I waited 20 minutes. You said 2 hours, so all good.',
    'You wrote 14 days on the label, I sent it after 3 days.',
    'My friend said 3 days. It has been a week.',
    'You said the cure takes 24 hours. How long should I wait?',
    'You said I can return it within 30 days. I bought it 6 weeks ago.',
    'Your guide says to charge it for 12 hours. I have been charging for 2 days.',
    'You said the battery lasts 8 hours. I have used it for 3 weeks.',
    'I have been a customer for 10 years. You promised a call within 2 hours, thank you for that!',
    'We have been on the list for 2 years. You told me it weighs 3 kg.',
    'I have been a customer for 10 months. You promised a call within 2 hours, thank you for that!',
    'The warranty is for 24 months. You said the repair takes 10 days.',
    'We rented the tent for 3 days. You said set-up takes 2 hours.',
    'I will be gone for 2 weeks. You said the refund takes 5 days.',
    'I have lived here for 6 months. You told me the fitter comes within 5 days.',
    'I asked for 12 documents. You said you answer in 5 days, I wrote yesterday.',
    'I have had the phone for 8 months. You said the repair takes 5 days. I drop it off on Monday.',
    'You said notice is 2 weeks. I have been in the flat for 6 months.',
    'You said 5 working days. It has been 6 days, so I only wanted to check it is on its way.',
    'Your label says dry in 2 hours. I left it after 5 hours and it was fine.',
    'You people said the middle of the sheet is fine. It is glued now.',
    'You lot told me a call costs nothing. It is free.',
  ])('is no term of ours, or has time left: %s', (customer) => expect(owned(customer, cold)).toBe(true));

  it.each(['1', '1-', '1 ', ' ', '"', 'you said ', 'your ', 'been ', 'it is ', 'we '])(
    'names none in “%s” over and over',
    (part) => {
      expect(brokenTerm(part.repeat(12_000 / part.length))).toBeUndefined();
    },
  );

  it.each([
    "You said the van would be ready on Friday. I'd like to come at 9:00.",
    'Your terms say 30 days. It is day 31, come on.',
    'You wrote that the lamp is broken. It is not.',
  ])('is not named here: %s', (customer) => expect(owned(customer, cold)).toBe(true));

  it.each([
    'You told me two weeks ago that the lamp is out of stock. Is it back?',
    'Your colleague said I can pick it up tomorrow, is that still true?',
    'You said it arrives by Friday. I never ordered here before. Can I come at 9?',
    'You wrote to me on Monday. Nobody else did, thanks!',
    'My doctor told me to rest. She said 3 weeks. I am still ill, can I move the course?',
  ])('is none of ours, or has not passed: %s', (customer) => expect(owned(customer, cold)).toBe(true));

  it('is found behind other words of ours', () => {
    expect(owned('You said hi to me. You promised a call by Monday. It is Thursday.', cold)).toBe(false);
  });
});

describe('the name by which a customer says who they are', () => {
  it.each([
    'My name is Ana Lund, order 5518. Please make the invoice out to my firm.',
    'This is Ana Lund. Please make the invoice out to my firm.',
    "Hello, it's Ana Lund again. Please make the invoice out to my firm.",
  ])('is the one to greet: %s', (customer) => {
    expect(rulesFor(customer, 'Hi Lars, it is attached.')).toContain('wrong-name');
    expect(rulesFor(customer, 'Hi Ana, it is attached.')).not.toContain('wrong-name');
  });

  it.each([
    'This is Annoying. Please make the invoice out to my firm.',
    'This is Lars Lund, for Ana Berg. Please make the invoice out to her.',
    'I am Very Angry. Please make the invoice out to my firm.',
    'My name is spelled wrong. Please make the invoice out to my firm.',
  ])('is not what only looks like one: %s', (customer) =>
    expect(rulesFor(customer, 'Hi Lars, it is attached.')).not.toContain('wrong-name'),
  );
});

describe('the name a customer signs with', () => {
  const asked = 'Please make the invoice out to my firm.';

  it.each(['\n\nRegards,\nAna Lund', ' Thx, Ana', '\nAna', ' Ana Lund'])(
    'is the one to greet where we know no other: %s',
    (name) => {
      expect(rulesFor(asked + name, 'Hi Lars, it is attached.')).toContain('wrong-name');
      expect(rulesFor(asked + name, 'Hi Ana, it is attached.')).not.toContain('wrong-name');
    },
  );

  it.each([' Annoying.', ' Twice', ' Ask Kim.', ' FIX IT', " Today's Thursday", '\nThanks!'])(
    'is not what only stands at the end: %s',
    (end) => expect(rulesFor(asked + end, 'Hi Lars, it is attached.')).not.toContain('wrong-name'),
  );

  it.each([
    '\n\nRegards,\nAna Lund\nSales Manager',
    '\n\nRegards,\nAna Lund\nLund Bakery\nBerlin',
    '\nAna Lund\nLund Bakery',
  ])('stands above a title, a firm, a town: %s', (end) =>
    expect(rulesFor(asked + end, 'Hi Ana, it is attached.')).not.toContain('wrong-name'),
  );

  it('is the first line behind a closing word', () => {
    const signed = `${asked}\n\nRegards,\nAna Lund\nSales Manager`;
    expect(rulesFor(signed, 'Hi Lars, it is attached.')).toContain('wrong-name');
  });

  it.each([
    '\nLund Bakery',
    '\nBerlin',
    '\nUrgent',
    '\nPlease',
    '\n\nBest Regards',
    '\nMany Thanks',
    ' Thank You',
    ' Thanks Lars',
    '\nThank you Robin',
    '\n\nBest,\nSales Manager',
  ])('is no title, town, firm, closing or thanks: %s', (end) =>
    expect(rulesFor(asked + end, 'Hi Ana, it is attached.')).not.toContain('wrong-name'),
  );
});

describe('cheer', () => {
  it('is welcome where they are happy', () => {
    const thanks = 'Thank you, that did it! You are a star.';
    expect(rulesFor(thanks, 'Yay! Enjoy your weekend 😊')).not.toContain('mood-mismatch');
  });

  const late = 'My bag did not arrive and nobody calls me back. I am fed up, the wedding is tomorrow!';

  it.each([
    'No bag, no ironing 😂 It is on the next flight.',
    'I am sorry about your bag. Look at it as an adventure 🎉 It is on the next flight.',
    'Great news! The bag was found and leaves at 9:00.',
  ])('is out of place in trouble: %s', (text) => expect(rulesFor(late, text)).toContain('mood-mismatch'));

  it.each([
    'I am sorry about your bag. It is on the next flight 😊',
    'The bag is on the next flight, I will be glad to see it leave. Have a nice day!',
  ])('is no more than a form: %s', (text) => expect(rulesFor(late, text)).not.toContain('mood-mismatch'));

  it('is seen in a picture that stands by itself', () => {
    expect(rulesFor(late, 'Hi Ana! 🎉\n\nThe bag is on the next flight.')).toContain('mood-mismatch');
  });

  describe('towards somebody in grief', () => {
    const mourning = 'My father died in March and you still send him bills. Please close his account.';
    const sorry = 'I am very sorry for your loss. The account is closed today.';

    it.each([`Hi there 👋 ${sorry}`, `${sorry} Have a great day!`, `${sorry} 😉`])(
      'is out of place after condolences, too: %s',
      (text) => expect(rulesFor(mourning, text)).toContain('mood-mismatch'),
    );

    it.each([sorry, `${sorry} 💐`, `${sorry} Our number: 📞 4410.`])('is not: %s', (text) =>
      expect(rulesFor(mourning, text)).not.toContain('mood-mismatch'),
    );

    it.each([`${sorry} 🙏🏽`, `${sorry} 💚🌸`, `${sorry} The box comes on Friday 📦 at 9:00 ⏰.`])(
      'is not in a skin tone, a flower, a parcel: %s',
      (text) => expect(rulesFor(mourning, text)).not.toContain('mood-mismatch'),
    );

    it.each(['My phone died on day 4, please replace it.', "I lost my son's ticket, can you send it again?"])(
      'is no matter of things: %s',
      (customer) => expect(rulesFor(customer, 'Sure, it leaves today 😉')).not.toContain('mood-mismatch'),
    );

    it.each([
      'My case was passed on to the second line',
      'The deadline passed last Friday',
      'The bill passed in March',
      'I get the blue screen of death',
      'I am bored to death of waiting',
      "My daughter's phone died",
      'My cat 6 cable died',
      'The request was granted and then the phone died',
      'I lost my home internet',
      'We lost our home page',
      'I lost my job application draft',
      'I lost my child ticket',
      'I lost my friend list',
      'My son passed in July',
    ])('is of nobody in “%s”', (customer) => expect(mourns(`${customer}. Can you help?`)).toBe(false));

    it.each([
      'My mum passed.',
      'My husband is dead.',
      'My nan died',
      'My husband Peter died last week.',
      'My dad, who was your customer for years, died.',
      'She passed away in May.',
      'I lost my job.',
      'I lost my home in the fire.',
    ])('is of somebody in “%s”', (customer) => expect(mourns(customer)).toBe(true));
  });

  it('answers their own laughter', () => {
    expect(rulesFor(`${late} 😂`, 'No bag, no ironing 😂 It is on the next flight.')).not.toContain('mood-mismatch');
  });
});

describe('the name below a draft', () => {
  it.each(['Kind regards\nStelios Andreou', 'Cheers\n^Kim'])('serves no stage: %s', (end) => {
    const text = `I am sorry about the delay.\n\n${end}`;
    const last = readStages(text).at(-1);
    expect(text.slice(last?.start, last?.end)).toBe('I am sorry about the delay.');
  });
});
