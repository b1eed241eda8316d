import { describe, expect, it } from 'vitest';
import type { Situation } from '../conversation/vocabulary';
import { summarise } from '../listen/en/summary';
import type { Reading } from '../listen/types';
import { coveredAsks } from './asks';
import { readStages } from './stages';
import { checkStructure } from './structure';
import type { StructureInput } from './structure/input';

function reading(situations: Situation[], more: Partial<Reading> = {}): Reading {
  return {
    language: 'en',
    understood: true,
    messageId: 'm1',
    situations: situations.map((name) => ({ name, confidence: 0.9, evidence: [] })),
    abuse: 'none',
    asks: [],
    deadlines: [],
    whys: [],
    facts: [],
    repeats: [],
    promises: [],
    ...more,
  };
}

function rules(text: string, situations: Situation[], more: Partial<StructureInput> = {}): string[] {
  return checkStructure({ text, reading: reading(situations), ...more }).map(({ rule }) => rule);
}

const whole =
  'Hi Ana,\n\nThree weeks without the lamp is too long, and I am sorry. The parcel was lost in Graz. I will send a new one by Friday 15:00.';

describe('a reply to somebody who is upset', () => {
  it('is fine when it acknowledges, answers and says what happens when', () => {
    expect(rules(whole, ['frustrated', 'service-failure'])).toEqual([]);
  });

  it('lacks an acknowledgement', () => {
    expect(rules('Hi Ana, the new lamp leaves today at 17:00.', ['frustrated'])).toEqual(['no-acknowledgement']);
  });

  it('answers before it acknowledges, and says which sentence moves where', () => {
    const text = 'You can return it at any shop. We will refund 40 euros by Friday. I am sorry for the trouble.';
    const [found] = checkStructure({ text, reading: reading(['frustrated']) });
    expect(found?.rule).toBe('answer-before-acknowledgement');
    expect(found?.why).toContain('I am sorry for the trouble.');
    expect(found?.why).toContain('in front of');
    expect(text.slice(found?.start, found?.end)).toBe('You can return it at any shop.');
  });

  it('says nothing of what happens next, or not when', () => {
    expect(rules('I am sorry for the trouble with the lamp.', ['frustrated'])).toEqual(['no-next-step']);
    expect(rules('I am sorry. We are looking into it and will keep you posted.', ['frustrated'])).toEqual(['no-time']);
  });

  it('counts handing the question back as no step', () => {
    expect(rules('I am sorry. What would you like us to do about it?', ['frustrated'])).toEqual(['no-next-step']);
  });

  it('is cheerful without a word of regret', () => {
    expect(rules('Great news 🎉 the lamp leaves today at 17:00!', ['frustrated'])).toContain('mood-mismatch');
  });
});

describe('what comes before the acknowledgement', () => {
  it.each([
    'The parcel was packed without the foam, that was our mistake. I am sorry. A new one leaves by Friday 12:00.',
    'Thank you for the photos. We did not check the box. I am sorry about it. A new one leaves by Friday 12:00.',
  ])('may own up to the mistake: %s', (text) => expect(rules(text, ['service-failure'])).toEqual([]));

  it.each([
    'I have refunded 40 euros. I am sorry for the trouble. You will see it by Friday.',
    'Thank you for your mail. A later date is not possible. I am sorry for the trouble. I will write by Friday.',
  ])('may not be a step or a refusal: %s', (text) => {
    expect(rules(text, ['frustrated'])).toEqual(['answer-before-acknowledgement']);
  });

  it('may tell what they wrote', () => {
    const text =
      'Thank you for your question. You wish to know when your parcel will arrive. I understand why this matters: your launch is on Monday. You will hear by 15:00 today what I have found.';
    expect(rules(text, ['frustrated'])).not.toContain('answer-before-acknowledgement');
  });

  it('does not count setting them right as acknowledging', () => {
    const text = 'That is not correct, you were late. Please send the form by Friday 12:00.';
    expect(rules(text, ['frustrated'])).toEqual(['no-acknowledgement']);
  });

  it('needs none for a request in a calm voice', () => {
    const conversation = (text: string) => ({
      conversation: { customer: {}, messages: [{ id: 'm1', author: {}, role: 'customer' as const, text }] },
    });
    const answer = 'The driver is added, the papers leave by Friday 12:00.';
    const calm = 'Can I add a second driver? The page is not working for me.';
    expect(rules(answer, ['service-failure'], conversation(calm))).toEqual([]);
    expect(rules(answer, ['service-failure'], conversation(`${calm} Third time!`))).toEqual(['no-acknowledgement']);
  });
});

describe('restating what the customer wrote', () => {
  const restated = [
    'You write that you were charged €89.00 twice.',
    'You say that the lamp arrived broken because it was not packed well.',
    'You write that we charged you twice, and that you need this settled by Friday.',
    'You write that nobody answers, and that it matters because your launch is on Monday.',
    'As I read your message, we did not deliver the chairs, and what you want from us is to send them by Friday.',
    'You tell me that our driver was late and that you could not work.',
    'You need this settled by Friday 12:00, because your launch is on Monday.',
    'Your message says that the refund was booked twice.',
    'You would like to know when the money is back on your account.',
  ];

  it.each(restated)('is listening and nothing else: %s', (text) => {
    expect(readStages(text).map(({ stage }) => stage)).toEqual(['listen']);
  });

  it.each(restated)('is no answer in front of the acknowledgement: %s', (text) => {
    const draft = `${text} I am sorry for the trouble this has caused. I will write to you by Friday 15:00.`;
    expect(rules(draft, ['frustrated'])).toEqual([]);
  });

  it('ends where our own words begin', () => {
    const stages = (text: string) => readStages(text).map(({ stage }) => stage);
    expect(stages('You write that the lamp is broken, and I am sorry about that.')).toEqual(['listen', 'acknowledge']);
    expect(stages('You write that the lamp is broken; I will send a new one by Friday.')).toEqual([
      'listen',
      'next-step',
    ]);
  });

  it('names no time that we could be held to', () => {
    const text = 'I am sorry. You write that you need it by Friday. We will look into it.';
    expect(rules(text, ['frustrated'])).toEqual(['no-time']);
  });
});

describe('what is checked besides', () => {
  it('tells a question that stays open in one pair of quotation marks, also where it stands as it was asked', () => {
    const text = 'When is alternative delivery then?';
    const asks = [{ start: 0, end: text.length, text, summary: summarise(text) }];
    const draft = 'I am sorry for the trouble. The lamp is packed, please check the address.';
    const found = checkStructure({ text: draft, reading: reading(['frustrated'], { asks }) });
    expect(found.find(({ rule }) => rule === 'ask-uncovered')?.why).toMatch(
      /^They asked: “When is alternative delivery then\?” Add/,
    );
  });

  it('a question of when or why that stays open', () => {
    const asks = [{ start: 0, end: 20, text: 'When does it arrive?', summary: 'say when it arrives' }];
    const text = 'I am sorry for the trouble. The lamp is packed, please check the address.';
    expect(checkStructure({ text, reading: reading(['frustrated'], { asks }) }).map(({ rule }) => rule)).toContain(
      'ask-uncovered',
    );
  });

  it.each([
    [
      'Why was it cancelled?',
      'I am sorry. It was stopped for operational reasons. You hear from me by Friday 12:00.',
      true,
    ],
    ['Why was it cancelled?', 'I am sorry. The card had run out, so it stopped. You hear from me by Friday.', false],
    ['What are you going to do?', 'I am sorry. What would you like us to do by Friday?', true],
    ['It gets warm when charging.', 'I am sorry. Please send me a photo.', false],
  ])('a cause that is asked for and not given: %s %s', (text, draft, open) => {
    const asks = [{ start: 0, end: text.length, text, summary: text }];
    const found = checkStructure({ text: draft, reading: reading(['frustrated'], { asks }) }).map(({ rule }) => rule);
    expect(found.includes('ask-uncovered')).toBe(open);
  });

  it('abuse that is answered without a boundary', () => {
    const input = { reading: reading(['abusive'], { abuse: 'abuse' as const }) };
    expect(checkStructure({ ...input, text: whole }).map(({ rule }) => rule)).toEqual(['abuse-no-boundary']);
    const bounded = `${whole} Please keep the tone respectful, then I can help best.`;
    expect(checkStructure({ ...input, text: bounded })).toEqual([]);
  });

  it('an overdue promise that nobody owns up to', () => {
    const openPromises = [{ text: 'write by Monday', due: '2026-03-02T17:00:00Z' }];
    const now = new Date('2026-03-04T09:00:00Z');
    const text = 'The lamp leaves today at 17:00.';
    expect(rules(text, ['neutral'], { openPromises, now })).toEqual(['promise-not-owned']);
    expect(rules(`I am sorry that I did not write on Monday. ${text}`, ['neutral'], { openPromises, now })).toEqual([]);
    expect(rules(text, ['neutral'], { openPromises, now: new Date('2026-03-01T09:00:00Z') })).toEqual([]);
    for (const own of [
      'That is on us.',
      'I dropped the ball on this.',
      'I should have rung you on Monday.',
      'My mistake.',
    ])
      expect(rules(`${own} ${text}`, ['neutral'], { openPromises, now })).toEqual([]);
    for (const none of ['It depends on us.', 'It is no mistake of yours.', 'Your mistake is easily put right.'])
      expect(rules(`${none} ${text}`, ['neutral'], { openPromises, now })).toContain('promise-not-owned');
  });

  it.each(['Hi {name},', 'Order [order number] is here.', 'It costs XXX euros.', 'See {{link}}.', 'Dear ____,'])(
    'a placeholder in: %s',
    (text) => expect(rules(text, ['neutral'])).toEqual(['placeholder-left']),
  );

  it('a greeting with another name', () => {
    expect(rules('Hi Tom, it is done.', ['thankful'], { customerName: 'Ana Ruiz' })).toEqual(['wrong-name']);
    expect(rules('Dear Ms Ruiz, it is done.', ['thankful'], { customerName: 'Ana Ruíz' })).toEqual([]);
    expect(rules('Hello there, it is done.', ['thankful'], { customerName: 'Ana Ruiz' })).toEqual([]);
  });

  it.each([
    'Hello, thank you for waiting. It is done.',
    'Hi, oh wow, it is done.',
    'Hello, Order 7 left.',
    'Hi! It is done.',
  ])('no name in what follows a greeting without one: %s', (text) =>
    expect(rules(text, ['thankful'], { customerName: 'Ana Ruiz' })).toEqual([]),
  );

  it.each(['hi tom,\nit is done', 'Good morning Ms Lee-Brown,\nit is done.', 'Dear Dr. Åse Lund, it is done.'])(
    'the other name in: %s',
    (text) => expect(rules(text, ['thankful'], { customerName: 'Ana Ruiz' })).toEqual(['wrong-name']),
  );

  it('nothing in a reply to thanks, to a neutral message, or in an empty draft', () => {
    expect(rules('You are welcome!', ['thankful'])).toEqual([]);
    expect(rules('It is under Settings.', [])).toEqual([]);
    expect(rules('  ', ['frustrated'])).toEqual([]);
  });

  it('only names and placeholders where the message was not understood', () => {
    const unread = reading(['frustrated'], { understood: false });
    expect(checkStructure({ text: 'Hola {name}', reading: unread }).map(({ rule }) => rule)).toEqual([
      'placeholder-left',
    ]);
  });
});

describe('the path meter', () => {
  it('tells the stages of each sentence', () => {
    const spans = readStages(whole);
    expect(spans.map(({ stage }) => stage)).toEqual(['listen', 'acknowledge', 'honesty', 'next-step']);
    expect(whole.slice(spans[3]?.start, spans[3]?.end)).toBe('I will send a new one by Friday 15:00.');
  });

  it.each([
    ['Hi Daniel, wow, that is a lot of parcels.', 'listen', false],
    ['Hi Daniel, wow, 3 weeks is bad.', 'listen', true],
    ['Hi Daniel, wow, our billing team dropped the ball again.', 'next-step', false],
    ['We apologise for any inconvenience.', 'acknowledge', false],
    ['We are sorry for any inconvenience this may have caused.', 'acknowledge', false],
    ['I apologise for the two mornings you lost.', 'acknowledge', true],
    ['We apologise for any inconvenience, and I understand that you are upset.', 'acknowledge', true],
    ['I am finding out what went wrong, and will write to you by 15:00 today.', 'honesty', false],
    ['I will write to you by 12:00 today, so that there is still time before your date.', 'honesty', false],
    ['I do not know yet what went wrong, and will write to you by 15:00 today.', 'honesty', true],
    ['What went wrong: we booked the card twice.', 'honesty', true],
  ] as const)('tells what does a stage from what only sounds like it: %s %s', (text, stage, done) =>
    expect(readStages(text).some((span) => span.stage === stage)).toBe(done),
  );

  it('finds no stage in a greeting', () => expect(readStages('Hi Ana,\n')).toEqual([]));
});

describe('asks that a draft covers', () => {
  const ask = (text: string) => ({ start: 0, end: text.length, text, summary: text });

  it('by their words, by other words, by a time or a cause', () => {
    const text = 'The invoice is corrected. You get the money back by Friday, because the fee was ours.';
    const asks = [
      'correct the invoice',
      'I want a refund',
      'When do I get it?',
      'Why was I charged?',
      'send the photos',
    ];
    expect(coveredAsks(text, asks.map(ask))).toEqual([true, true, true, true, false]);
  });

  it.each([
    ['give the second payment back', "We'll get back to you ASAP.", false],
    ['give the second payment back', 'I will write to you by tomorrow, 17:00.', false],
    ['give the second payment back', 'The second payment goes back to your card today.', true],
    ['give the second payment back', 'You get a refund today.', true],
    ['I want to speak to a manager', 'I am sorry about this.', false],
    ['I want to speak to a manager', 'I am the lead of this team.', true],
    ['Send me the new price list', 'I will send you a message soon.', false],
    ['Send me the new price list', 'The list is attached.', true],
    ['I expect a discount', 'I will write to you by 17:00.', false],
    ['I expect a discount', 'I can take 15 off.', true],
    ['please get back to me', 'I will call you by 17:00.', true],
    ['please fix the login', 'I will write again.', false],
  ])('only by a sentence about it: %s, %s', (asked, draft, covered) =>
    expect(coveredAsks(draft, [ask(asked)])).toEqual([covered]),
  );
});
