import { describe, expect, test } from 'vitest';
import { findFacts } from './facts';
import { prepareText } from './text';
import type { FactKind } from './types';

const named = (kind: FactKind, text: string): string[] =>
  findFacts(prepareText(text))
    .filter((fact) => fact.kind === kind)
    .map((fact) => fact.text);

describe('a product', () => {
  test.each([
    ['My order of the "Solbakken" lamp is late.', 'Solbakken'],
    ['The SX-40 hums when it is off.', 'SX-40'],
    ['In Windows 10 the mail opens twice.', 'Windows 10'],
    ['Our Galaxy S22 does not charge.', 'Galaxy S22'],
    ['After the update to Version 128.10.0 it crashed.', 'Version 128.10.0'],
    ['Since Firefox 119.0.1 the tabs are grey.', 'Firefox 119.0.1'],
    ['The carpet called "Fjell 80" is too short.', 'Fjell 80'],
    ['The boiler shows F28 and goes out.', 'F28'],
    ['Printer X310 says "ink low".', 'Printer X310'],
  ])('%s', (text, name) => expect(named('product', text)).toEqual([name]));

  test.each([
    ['what a page says', 'The shop shows "Checkout Not Available" all day.'],
    ['an answer of a server', 'All morning "503 Service Unavailable", then it was back.'],
    ['an error', 'Again "Error 51, host lost" and no receipt.'],
    ['a quoted amount', 'The offer was "from 9.99", I pay more.'],
    ['a post code', 'Send it to 4 Mill Lane, Norwich NR1 3QB.'],
    ['a measure', 'The bike: Sitzhöhe 26, frame red.'],
    ['a size', 'I ordered Size 8 and got the wrong one.'],
    ['a room', 'Room 214 has no light.'],
    ['a step', 'The guide, Step 7, is wrong.'],
    ['an address', 'I live at Lindenweg 9 now.'],
    ['a month', 'I have had it since Oct 2018.'],
    ['a quarter', 'Please send the figures for Q3.'],
    ['a number that begins a sentence', 'Between 10 and 12 is best. All 430 users wait. At 08:55 it stopped.'],
    ['a share', 'Replace 99.9 % by 100 %.'],
  ])('is not %s', (_, text) => expect(named('product', text)).toEqual([]));

  test.each([
    ['It was sent in under SR-7740912.', 'SR-7740912'],
    ['Re: INC0099127, the printer.', 'INC0099127'],
    ['My customer number is 40028817.', '40028817'],
    ['Mi número de cliente es el 77120934.', '77120934'],
  ])('a number is what it is filed under: %s', (text, words) => {
    expect(named('number', text)).toEqual([words]);
    expect(named('product', text)).toEqual([]);
  });

  test.each(['The MX500 is broken.', 'Our NetHawk R5 is slow.', 'See example.com/a12345678.', 'covid-19 closed us.'])(
    'a model, a link and a name are no such number: %s',
    (text) => expect(named('number', text)).toEqual([]),
  );

  test('a month and a part of a day are dates', () => {
    expect(named('date', 'I cancelled in April and you took it this morning. May I ask why?')).toEqual([
      'April',
      'this morning',
    ]);
  });

  test('is not what something is filed under', () => {
    expect(named('product', 'It is about T-40918 and the chair.')).toEqual([]);
    expect(named('number', 'It is about T-40918 and the chair.')).toEqual(['T-40918']);
  });
});

describe('a person', () => {
  test.each([
    ['Hello Priyanka, the chair came.', 'Priyanka'],
    ['Dear Colin, how kind of you.', 'Colin'],
    ['I spoke to Amy on Monday.', 'Amy'],
    ['Hello, my name is Ilka, I sew dresses.', 'Ilka'],
    ['A guy called Kev laughed at me.', 'Kev'],
    ['Your colleague Dieter was kind.', 'Dieter'],
    ['Then Odile from the showroom rang.', 'Odile'],
    ['Tarek in your billing team said so.', 'Tarek'],
    ['The night porter Emre was kind.', 'Emre'],
    ['It was promised by Ms Vandenbroucke.', 'Ms Vandenbroucke'],
  ])('%s', (text, name) => expect(named('person', text)).toEqual([name]));

  test.each([
    'Dear Sirs, this is my fourth letter.',
    'Ladies and gentlemen, hello Folks, it is broken.',
    'I switched over from Nordlicht in May.',
    'Yesterday I contacted Nordlicht about it.',
    'Dear Nordlicht team, it is broken.',
    'Hello Nordlicht, I wrote to Nordlicht support in May.',
    'A gentleman from Graz had my bed.',
    'The tariff called Evergreen is gone.',
  ])('not in "%s"', (text) => expect(named('person', text)).toEqual([]));
});

describe('text made to be slow', () => {
  test.each([
    ['a number without end', `it is a${'1'.repeat(60)}@`],
    ['many parts of a number', `it is ab${'-1a1'.repeat(4000)}@`],
    ['figures without end', `it is ab1${'1'.repeat(60_000)}_@`],
    ['many people', 'I spoke to Amyx. '.repeat(4000)],
  ])('is read: %s', (_, text) => expect(Array.isArray(named('number', text))).toBe(true));
});
