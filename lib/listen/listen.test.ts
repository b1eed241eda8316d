import { describe, expect, test } from 'vitest';
import { type ListenMessage, listen } from './listen';
import type { Reading } from './types';

const at = '2026-03-04T10:00:00+01:00';
const mail = (text: string): ListenMessage[] => [{ id: 'm1', role: 'customer', at, text }];
const names = (reading: Reading): string[] => reading.situations.map((situation) => situation.name);

/** Every span of a reading cuts exactly its text out of the message. */
function expectSpans(text: string, reading: Reading): void {
  const spans = [
    ...reading.situations.flatMap((situation) => situation.evidence),
    ...reading.asks,
    ...reading.deadlines,
    ...reading.whys,
    ...reading.facts,
    ...reading.repeats,
  ];
  for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
}

describe('a missing parcel with three numbered requests', () => {
  const text = `Hello,

my parcel with the two garden chairs (order HD-20417) was promised for Monday and never arrived. Nobody answers the phone.

1. Please find out where it is.
2. Send me a corrected invoice, the amount of 129.90 EUR is wrong.
3. Could you refund the express fee?

I need the chairs by 13 March because we open our terrace on that weekend.

Kind regards
Ines Falk`;
  const reading = listen(mail(text));

  test('is a service failure', () => {
    expect(names(reading)).toContain('service-failure');
    expect(reading.abuse).not.toBe('abuse');
  });

  test('lists the three requests, as imperatives', () => {
    const summaries = reading.asks.map((ask) => ask.summary);
    expect(summaries).toContain('find out where it is');
    expect(summaries.some((summary) => summary.startsWith('send a corrected invoice'))).toBe(true);
    expect(summaries).toContain('refund the express fee');
  });

  test('finds the date and the reason', () => {
    expect(reading.deadlines).toEqual([expect.objectContaining({ text: 'by 13 March', date: '2026-03-13' })]);
    expect(reading.whys[0]?.text).toMatch(/^because we open our terrace/);
  });

  test('finds what to restate', () => {
    const facts = reading.facts.map((fact) => `${fact.kind} ${fact.value}`);
    expect(facts).toContain('order HD-20417');
    expect(facts).toContain('amount 129.90 EUR');
    expect(facts).toContain('date Monday');
  });

  test('cuts every span out of the text', () => expectSpans(text, reading));
});

test('abuse with a chargeback threat', () => {
  const text =
    "You useless idiots have done it again. Five weeks and still no refund! If the 89 pounds are not back by Friday I'll do a chargeback and my lawyer will write to you.";
  const reading = listen(mail(text));
  expect(names(reading)).toEqual(expect.arrayContaining(['abusive', 'legal-threat', 'frustrated']));
  expect(reading.abuse).toBe('abuse');
  expect(reading.deadlines[0]).toMatchObject({ text: 'by Friday', date: '2026-03-06' });
  expectSpans(text, reading);
});

test('a threat of harm is more than abuse', () => {
  expect(listen(mail('I know where you live and I will break his nose, you lying bastards.')).abuse).toBe('threat');
});

test.each([
  ['Your invoice shows the full price, and the print function is gone. I am very disappointed.', 'discontent'],
  ['I am very disappointed, the f**king printer is broken again.', 'aggression'],
  ['I am very disappointed, this fu*king thing is broken again.', 'aggression'],
])('a masked oath is one, and a word that begins alike is none: %s', (text, level) => {
  expect(listen([{ role: 'customer', text }]).abuse).toBe(level);
});

test('the name of whom they speak to is no part of what they ask', () => {
  const [ask] = listen([{ role: 'customer', text: 'Robin, any word from the carrier?' }]).asks;
  expect(ask?.summary).toBe('any word from the carrier');
});

test('swearing at a printer is not abuse', () => {
  const reading = listen(
    mail('This damn printer jams on every bloody page, it drives me mad. How do I clean the rollers?'),
  );
  expect(names(reading)).not.toContain('abusive');
  expect(reading.abuse).toBe('aggression');
});

test('a thank-you', () => {
  const reading = listen(mail('Thank you so much, the new cable works perfectly. Great service, you made my day!'));
  expect(names(reading)).toEqual(['thankful']);
  expect(reading.asks).toEqual([]);
});

test('a merger', () => {
  const reading = listen(
    mail(
      'Hello, our company was acquired by a larger group last week and from 1 April we have to run on their systems. What happens to our contract?',
    ),
  );
  expect(names(reading)).toContain('business-critical-change');
  expect(reading.asks.map((ask) => ask.text)).toEqual(['What happens to our contract?']);
});

test('a confused beginner', () => {
  const reading = listen(
    mail(
      'Hi, I am new here and completely lost. I have no idea which plan we need or where to begin. Could you walk me through it?',
    ),
  );
  expect(names(reading)).toContain('lacks-direction');
});

test('a bulk quote is neutral', () => {
  const reading = listen(
    mail(
      'Good morning, could you send us a quote for 250 desk lamps, delivered to Leeds? We would also like to know the delivery time.',
    ),
  );
  expect(names(reading)).toEqual([]);
  expect(reading.asks).toHaveLength(2);
});

test('a repeated chase', () => {
  const reading = listen(
    mail(
      "This is my FOURTH mail about ticket 88-310. I've already told your colleague twice that I am still waiting for an answer. I need it today!",
    ),
  );
  expect(names(reading)).toContain('impatient');
  expect(reading.repeats.map((repeat) => repeat.text)).toContain('This is my FOURTH mail');
  expect(reading.facts).toContainEqual(expect.objectContaining({ kind: 'ticket', value: '88-310' }));
});

test('a German mail: only what no language is needed for', () => {
  const text = 'Guten Tag, meine Bestellung 55-1234 vom 3. März über 49,90 € ist nicht angekommen. Wann kommt sie?';
  const reading = listen(mail(text));
  expect(reading).toMatchObject({ language: 'de', understood: false, situations: [], abuse: 'none' });
  expect(reading.asks.map((ask) => ask.text)).toEqual(['Wann kommt sie?']);
  expect(reading.facts.map((fact) => fact.value)).toEqual(expect.arrayContaining(['55-1234', '49,90 €']));
  expectSpans(text, reading);
});

test.each([
  ['I will call you on Monday 23 November at 10:00 to hear how it went.', '2026-11-23T10:00:00Z'],
  ['I will ring you at 10:00 on Monday.', '2026-11-16T10:00:00Z'],
  ['We will send the order of Friday on Monday.', '2026-11-16'],
])('the day and the hour of a promise are one time: %s', (text, due) => {
  const [promise] = listen(
    [
      { role: 'agent', at: '2026-11-14T09:40:00Z', text },
      { role: 'customer', at: '2026-11-15T08:00:00Z', text: 'Fine, thanks.' },
    ],
    { now: new Date('2026-11-15T09:00:00Z') },
  ).promises;
  expect(promise).toMatchObject({ due, overdue: false });
});

test('promises of earlier agent messages, kept by the clock they were written on', () => {
  const reading = listen([
    {
      id: 'a',
      role: 'agent',
      at: '2026-03-02T09:00:00+01:00',
      text: "I'll call you by Tuesday 15:00. We will need your serial number.",
    },
    { id: 'b', role: 'customer', at, text: 'Nobody called.' },
  ]);
  expect(reading.promises).toEqual([
    {
      messageId: 'a',
      start: 0,
      end: 31,
      text: "I'll call you by Tuesday 15:00.",
      due: '2026-03-03T15:00:00+01:00',
      overdue: true,
    },
  ]);
});

test('only the last customer message is read, notes and system messages are not', () => {
  const reading = listen([
    { role: 'customer', text: 'I want a refund, you idiots.' },
    { role: 'note', text: 'Careful, angry.' },
    { role: 'customer', text: 'Sorry for that. Where do I find the form?' },
    { role: 'system', text: 'Ticket assigned.' },
  ]);
  expect(reading.messageId).toBe('2');
  expect(reading.asks.map((ask) => ask.text)).toEqual(['Where do I find the form?']);
});

describe('lines that announce requests', () => {
  test('takes the customer’s own list at their word', () => {
    const text =
      'The pump came without its hose.\n\nCould you please\n\n1. find out where the hose is,\n2. send another one,\n3. correct the bill.\n\nKind regards\nIda';
    const messages = [{ id: 'm', author: {}, role: 'customer' as const, text }];
    expect(listen(messages).asks.map(({ summary }) => summary)).toEqual([
      'find out where the hose is',
      'send another one',
      'correct the bill',
    ]);
  });

  test.each(['What I want from you:', 'Could you please', 'My questions:', 'So what we need now:'])(
    '"%s" asks for nothing itself',
    (line) => {
      const reading = listen(mail(`The lamp is broken.\n\n${line}\n\n1. Send me a new lamp.\n2. Refund the postage.`));
      expect(reading.asks.map((ask) => ask.summary)).toEqual(['send a new lamp', 'refund the postage']);
    },
  );
});

describe('bad input gives a reading that says what it does not know', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['only a signature', '-- \nAnna Berg\nHead of Purchasing'],
    ['only quoted text', '> You useless idiots\n> I want my money back now'],
    ['a lone surrogate', 'Where is \ud83d my order?'],
    ['a letter that grows in lower case', 'İİİ why is my order late?'],
    ['a table', 'Item\tQty\tPrice\nLamp\t2\t19.90\n'.repeat(200)],
    ['brackets', '(['.repeat(20_000)],
  ])('%s', (_, text) => {
    const reading = listen(mail(text));
    expectSpans(text, reading);
    expect(reading.abuse).toBe('none');
  });

  test('no message at all', () => {
    expect(listen([])).toMatchObject({ language: 'und', understood: false, situations: [] });
  });

  test('an unreadable date resolves nothing', () => {
    const reading = listen([{ role: 'customer', at: 'yesterday', text: 'I need it by Friday.' }]);
    expect(reading.deadlines).toEqual([{ start: 10, end: 19, text: 'by Friday' }]);
  });

  test('a megabyte is read at its beginning and end', () => {
    const text = `Where is my order?\n${'All is well. '.repeat(80_000)}\nPlease call me back.`;
    const reading = listen(mail(text));
    expect(reading.asks.map((ask) => ask.text)).toEqual(['Where is my order?', 'Please call me back.']);
    expectSpans(text, reading);
  });

  test('what is not read of it counts for nothing', () => {
    const middle = `${'All is well. '.repeat(2000)}You idiots. ${'All is well. '.repeat(2000)}`;
    const reading = listen(mail(`I'm such an idiot. Where is my order?\n${middle}\nSorry for being such an idiot.`));
    expect(reading.situations.map(({ name }) => name)).not.toContain('abusive');
  });
});

describe('words that say the opposite here', () => {
  const namesOf = (text: string) => listen(mail(text)).situations.map(({ name }) => name);

  test.each([
    "I'm not angry with anybody. I would only like to know how the points are counted.",
    "We're not upset at all, we have time. Which form do we fill in for the second child?",
  ])('no frustration in "%s"', (text) => expect(namesOf(text)).not.toContain('frustrated'));

  test.each([
    'It was a present from my late aunt. Which battery goes into it?',
    'Does the late opening on Thursdays hold in August?',
  ])('no failure of ours in "%s"', (text) => expect(namesOf(text)).not.toContain('service-failure'));
});

describe('times by which', () => {
  const deadlinesOf = (text: string): string[] => listen(mail(text)).deadlines.map((deadline) => deadline.text);

  test('a request without "need" has one', () => {
    expect(deadlinesOf('Correct the three invoices until Wednesday.')).toEqual(['until Wednesday']);
  });

  test('what something hangs on is one where nothing else is', () => {
    expect(deadlinesOf('Could you tell us what to do first? Term starts on the 2nd.')).toEqual(['on the 2nd']);
  });

  test.each([
    'When does the winter timetable start on Sundays?',
    'Someone rang me within 20 minutes, very kind.',
    'Please refund the 4.50 that I paid twice.',
  ])('none in "%s"', (text) => expect(deadlinesOf(text)).toEqual([]));

  test('a time with "by" makes the bare times beside it something else', () => {
    expect(deadlinesOf('Could someone call me on Monday? We need the file by Thursday.')).toEqual(['by Thursday']);
  });
});

describe('what is quoted', () => {
  const productsOf = (text: string): string[] =>
    listen(mail(text))
      .facts.filter((fact) => fact.kind === 'product')
      .map((fact) => fact.value);

  test.each(['You wrote "soon" two weeks ago.', 'The page says "in progress".', 'I was told "We will call you back."'])(
    '%s names no product',
    (text) => expect(productsOf(text)).toEqual([]),
  );

  test('a name is one', () => expect(productsOf('My order of the "Solbakken" lamp is late.')).toEqual(['Solbakken']));
});

describe('praise that is taken back by what stands around it', () => {
  test.each([
    'I am not at all happy with the new timetable. When does the old one return?',
    'The printer was great until the update. What do I do now?',
    'I would be happy to send the receipt. Which address do I use?',
  ])('%s', (text) => expect(names(listen(mail(text)))).not.toContain('thankful'));

  test.each([
    'Thank you for staying late for it, the inspector has just stamped everything.',
    'Really grateful for the quick swap, and tell Ines from me that she is a gem.',
  ])('but not in "%s"', (text) => expect(names(listen(mail(text)))).toContain('thankful'));
});

describe('what is too unsure to be claimed', () => {
  const claimed = (text: string): string[] => listen([{ role: 'customer', text }]).situations.map(({ name }) => name);

  test('a plain demand over damage is no impossible wish', () => {
    const text =
      'The box had a large scratch, and the man at the door just looked and said sign or leave. I want the 64 euros back.';
    expect(claimed(text)).not.toContain('unrealistic');
  });

  test('a date by which something is due presses nobody', () => {
    const text =
      'The payslips show the wrong balance since last night, minus 2 days each. I have to send them tomorrow until 12.';
    expect(claimed(text)).toEqual(['service-failure']);
  });
});
