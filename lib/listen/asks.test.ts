import { describe, expect, test } from 'vitest';
import { findAsks } from './en/asks';
import { settleAsks } from './en/settle-asks';
import { summarise } from './en/summary';
import { listen } from './listen';
import { prepareText } from './text';

const candidates = (text: string): string[] => findAsks(prepareText(text).sentences).map((ask) => ask.text);

describe('an ask as a line of the checklist', () => {
  test.each([
    ['Either the mower is back by Friday or I go to court.', 'make sure the mower is back by Friday'],
    ['Either you refund the 80 euros by Friday or I call my bank.', 'refund the 80 euros by Friday'],
    [
      'If the deposit is not on my account by Monday, I will cancel.',
      'make sure the deposit is on their account by Monday',
    ],
    ['Unless you fix it by tomorrow I am gone.', 'fix it by tomorrow'],
    ['You have two days to put the money back, then I go to the ombudsman.', 'put the money back within two days'],
    ['Put me through to your supervisor or I leave.', 'put them through to our supervisor'],
    ['Refund me the fee or I call the police.', 'refund them the fee'],
  ])('is the order without the threat: %s', (ask, summary) => expect(summarise(ask)).toBe(summary));

  test.each([
    ['You must send me a new one.', 'send a new one'],
    ['You will refund me today.', 'refund them today'],
    ['My contract must be cancelled today.', 'get their contract cancelled today'],
    ['I want the lamp replaced.', 'get the lamp replaced'],
    ['I want my money back.', 'give their money back'],
    ['What I want is a straight answer.', 'provide a straight answer'],
    ['All I want is my deposit.', 'provide their deposit'],
    ['I insist on a written apology.', 'provide a written apology'],
    ["I'd be grateful for a copy of my bill.", 'provide a copy of their bill'],
    ['I am asking you for a new date.', 'provide a new date'],
    ['Give me your manager.', 'put them through to our manager'],
    ['It would be great if we could get a copy of our contract.', 'provide a copy of their contract'],
    ['A copy of our contract would be great.', 'provide a copy of their contract'],
    ['I require written proof of the reading.', 'provide written proof of the reading'],
    ["I'd first like a list of the fees.", 'provide a list of the fees'],
    ["We'll also want your report for the landlord.", 'provide our report for the landlord'],
    ['What I am asking for is a new lid.', 'provide a new lid'],
    ['I want to ask if the lid fits the old pot.', 'say whether the lid fits the old pot'],
    ['I should be obliged if you would send me the plan.', 'send the plan'],
    ['I hereby cancel the second seat from March.', 'cancel the second seat from March'],
    ['cant you ring the depot', 'ring the depot'],
  ])('is an imperative of what is demanded or wished: %s', (ask, summary) => expect(summarise(ask)).toBe(summary));

  test.each([
    ['What do I do?', 'say what they should do'],
    ['What do I do now?', 'say what they should do now'],
    ['Why did you charge me twice?', 'explain why we charged them twice'],
    ['When did you send it?', 'say when we sent it'],
    ['when is my taxi coming', 'say when their taxi is coming'],
    ['Where the hell is my order?', 'say where their order is'],
    ['Please let us know what we owe you.', 'let them know what they owe us'],
    ['Any chance of a discount?', 'say whether there is any chance of a discount'],
    ['Does the ground floor take dogs?', 'say whether the ground floor takes dogs'],
    ['Is the ground floor free in May?', 'say whether the ground floor is free in May'],
    ['Does the lift need a key?', 'say whether the lift needs a key'],
    [
      'Why is the new plan more expensive than the old one?',
      'explain why the new plan is more expensive than the old one',
    ],
    ['Why can’t I open the gate?', 'explain why they cannot open the gate'],
    ['What should the file content be?', 'say what the file content should be'],
    ['What has been changed?', 'say what has been changed'],
    ['How many days does it take?', 'say how many days it takes'],
    ['How do others do this?', 'explain how others do this'],
    ['Will a note in the lobby do?', 'say whether a note in the lobby will do'],
    ['Does the rule apply in winter?', 'say whether the rule applies in winter'],
    ['Why does Kestrel repeatedly open a new window?', 'explain why Kestrel repeatedly opens a new window'],
    ['How do you stop the alarm that you may not want?', 'explain how we stop the alarm that we may not want'],
    ['Have your team ring me at noon.', 'have our team ring them at noon'],
  ])('tells what is asked in the order of a statement: %s', (ask, summary) => expect(summarise(ask)).toBe(summary));
});

describe('a question whose order is not sure', () => {
  test.each([
    ['Who is the person that Emily reports to?', '“Who is the person that Emily reports to?”'],
    ['Is the click and collect at the pier open on Sunday?', '“Is the click and collect at the pier open on Sunday?”'],
    ['what does it cost, and do I pay now?', '“What does it cost, and do I pay now?”'],
    ['What is it for?', 'say what it is for'],
    ['What is alternative then for the old port?', '“What is alternative then for the old port?”'],
  ])('is told as they asked it: %s', (ask, summary) => expect(summarise(ask)).toBe(summary));

  test.each(['is ', 'why is the ', 'does the a ', 'how many ', 'what , and do ', 'is "'])(
    'takes no longer the longer it is: %s…',
    (part) => expect(summarise(part.repeat(12_000 / part.length)).length).toBeLessThan(200),
  );
});

describe('the line above a list', () => {
  test('is no ask', () =>
    expect(candidates('Why is the lid blue?\nAnd could you\n\n- confirm the price,\n- send a new lid?')).toEqual([
      'Why is the lid blue?',
      'confirm the price',
      'send a new lid?',
    ]));
});

describe('what asks for something', () => {
  test('stands behind what they do not want', () => {
    expect(candidates("I don't want you to lose it, so would you please move it to my account.")).toEqual([
      'would you please move it to my account.',
    ]);
    expect(candidates('We do not need a new lamp, please just send the cable.')).toEqual([
      'please just send the cable.',
    ]);
    expect(candidates("Please understand that we don't want the old one.")).toEqual([]);
  });

  test.each([
    'when is my taxi coming',
    'how to change the language of the menu',
    'Is there any way to stop the noise.',
    'You must unlock it before noon.',
    'All I want is my deposit.',
    'The fence has to be repaired at your cost.',
    'Undelete the folder.',
  ])('%s', (text) => expect(candidates(text)).not.toEqual([]));

  test('two requests in one sentence are two', () =>
    expect(candidates('Please send me a new lid by Friday, and could you tell me where the old one goes?')).toEqual([
      'Please send me a new lid by Friday',
      'could you tell me where the old one goes?',
    ]));
});

describe('several asks in one sentence', () => {
  test.each([
    [
      'Bring the right tiles today, collect the others, and stop the standing order.',
      ['Bring the right tiles today', 'collect the others', 'stop the standing order.'],
    ],
    [
      'I want to know who comes, when, and how the deposit is paid back.',
      ['I want to know who comes', 'when', 'how the deposit is paid back.'],
    ],
    ['Is there a lift and what does it carry?', ['Is there a lift', 'what does it carry?']],
    [
      'Could you post the key, tell me the house rules and say who lets us in?',
      ['Could you post the key', 'tell me the house rules', 'say who lets us in?'],
    ],
    [
      'Tell me what the course costs, until when it has to be paid, and whether I can bring a friend.',
      ['Tell me what the course costs', 'until when it has to be paid', 'whether I can bring a friend.'],
    ],
    ['Where does the tour start, and do we need boots?', ['Where does the tour start', 'do we need boots?']],
  ])('%s', (text, asks) => expect(candidates(text)).toEqual(asks));

  test.each([
    'Please check and confirm the seats.',
    'Please send me the order and return labels.',
    'Do you sell tea and coffee?',
    'Can you help me and my husband?',
    'Please call me back, when you have time.',
    'Do I have to be there and wait for the driver?',
  ])('one that only sounds like two: %s', (text) => expect(candidates(text)).toEqual([text]));

  test.each([
    ['whether I can bring a friend.', 'say whether they can bring a friend'],
    ['when', 'say when'],
    ['do it today.', 'do it today'],
  ])('the shorter ones have a line, too: %s', (ask, summary) => expect(summarise(ask)).toBe(summary));
});

describe('asks in the forms of plain mails', () => {
  test.each([
    ['and can my sister collect it for me', ['can my sister collect it for me']],
    ['If that is not possible, which other lid can I use', ['which other lid can I use']],
    ['And the new lid please, my wife asks for it daily.', ['And the new lid please']],
    ['I want every cent of it back.', ['I want every cent of it back.']],
    ['The address needs changing to 4 Mill Row.', ['The address needs changing to 4 Mill Row.']],
    ['Somebody should turn it off.', ['Somebody should turn it off.']],
    ['I am giving you until Friday to remove the scaffold.', ['I am giving you until Friday to remove the scaffold.']],
  ])('%s', (text, asks) => expect(candidates(text)).toEqual(asks));

  test.each([
    ['What I need:\n1. Tracking number for the lid\n2. whether it is the blue one'],
    ['I therefore request that you:\n1. Tracking number for the lid\n2. whether it is the blue one'],
    ['Required:\n- Tracking number for the lid\n- whether it is the blue one'],
  ])('the lines of a list below what announces it: %s', (text) => {
    const asks = findAsks(prepareText(text).sentences);
    expect(asks.map(({ summary }) => summary)).toEqual([
      'provide tracking number for the lid',
      'say whether it is the blue one',
    ]);
    expect(text.slice(asks[0]!.start, asks[0]!.end)).toBe('Tracking number for the lid');
  });

  test('and no lines of another list', () => {
    expect(candidates('What I need:\n1. A new lid\n\nWhat I have:\n1. An old lid')).toEqual(['A new lid']);
  });

  test.each([
    ['I dont want:\n- a voucher\n- a call'],
    ['What I like:\n1. The colour\n2. The price'],
    ['What I want to say:\n- the lid was late'],
    ['Yes please, that would be fine.'],
    ['The weather would be nice.'],
  ])('and nothing where nothing is wanted: %s', (text) => expect(candidates(text)).toEqual([]));

  test.each([
    ['The sofa needs replacing.', ['The sofa needs replacing.']],
    ['I request $30.', ['I request $30.']],
    ['A credit note, and if possible a new label please', ['A credit note, and if possible a new label please']],
    ['I should be obliged if you would send me the plan.', ['obliged if you would send me the plan.']],
    ['Please:\n- Thanks for the quick help\n- a lid', ['a lid']],
    ['Questions:\n- is it blue', ['is it blue']],
  ])('whole, and each once: %s', (text, asks) => expect(candidates(text)).toEqual(asks));

  test.each([
    ['I am giving you until Friday to remove it.', 'remove it by Friday'],
    ['obliged if you would send me the plan.', 'send the plan'],
  ])('have a line that says what to do: %s', (ask, summary) => expect(summarise(ask)).toBe(summary));

  test('an order with a "please" is meant, however little its sentence sounds like one', () => {
    const text = 'pls cancel the landline + internet, we dont use it, everybody here is only on wifi.';
    const [ask] = findAsks(prepareText(text).sentences);
    const sentences = prepareText(text).sentences.map((sentence) => ({ sentence, parts: { ask: -2.9, why: -9 } }));
    expect(settleAsks([ask!], sentences, [])).toEqual([ask]);
    const wish = { ...ask!, text: 'we want the landline cancelled' };
    expect(settleAsks([wish], sentences, [])).toEqual([]);
  });
});

describe('lines under a heading that announces them', () => {
  const list = (...lines: string[]): string => ['What I want from you:', ...lines, 'Regards'].join('\n');

  test('are asks behind a remark on one of them, too', () => {
    expect(candidates(list('1. the meter reading. It was promised in May.', '2. the final bill'))).toEqual([
      'the meter reading.',
      'the final bill',
    ]);
  });

  test('are asks where we have a part in what they name, and with a remark in few words', () => {
    expect(candidates(list('- everything we had ordered in May', '- the part I am missing'))).toEqual([
      'everything we had ordered in May',
      'the part I am missing',
    ]);
    expect(candidates(list('1. Final bill. I have waited since May.', '2. Deposit. It is 400.'))).toEqual([
      'Final bill.',
      'Deposit.',
    ]);
  });

  test('are none where they only name what is asked behind them, or tell how it is', () => {
    expect(candidates(list('(1) Meter reading. Is it right?', '(2) Final bill. When is it due?'))).toEqual([
      'Is it right?',
      'When is it due?',
    ]);
    expect(candidates(list('- right now I have two meters in the cellar'))).toEqual([]);
  });
});

test.each([
  'I request a code every month and it fails.',
  'I ask for the last time.',
  'We demand the best of ourselves.',
])('what only sounds like a request is left to how its sentence sounds: %s', (text) => {
  const [sentence] = prepareText(text).sentences;
  const ask = { start: 0, end: text.length, text, summary: text };
  const sentences = [{ sentence: sentence!, parts: { ask: -3, why: -9 } }];
  expect(settleAsks([ask], sentences, [])).toEqual([]);
});

test('what is requested in so many words is an ask, however little its sentence sounds like one', () => {
  const text = 'I request the removal of the second meter.';
  const [sentence] = prepareText(text).sentences;
  const [ask] = findAsks([sentence!]);
  const sentences = [{ sentence: sentence!, parts: { ask: -3, why: -9 } }];
  expect(settleAsks([ask!], sentences, [])).toEqual([ask]);
});

describe('what only sounds like asking', () => {
  test.each([
    'The box beeps whenever I want to sleep.',
    'The light goes out as soon as anybody moves when I want to read.',
    'They ring me twice a week about it.',
    'The leaflet does not help me.',
    'It worked as I would like it to work.',
  ])('%s', (text) => expect(candidates(text)).toEqual([]));

  test.each([
    'We would like to decide by the end of next week.',
    "I'd like to make up my mind before the fair.",
    'We would like to make our decision on Monday.',
    'I would love to think about it over the weekend.',
    'We would prefer to wait for the new model.',
    "We'd like to talk it over with our tenants first.",
    'I would really like to compare both offers this evening.',
  ])('what they will do by themselves: %s', (text) => {
    expect(candidates(text)).toEqual([]);
    expect(listen([{ role: 'customer', text: `Thank you for the brochure. ${text}` }]).asks).toEqual([]);
  });

  test.each([
    ['We would like to decide by Friday, so please send the samples.', 'please send the samples.'],
    ['We would like to decide with you which desk it is.', 'We would like to decide with you which desk it is.'],
    ['I would like to discuss it with your manager.', 'I would like to discuss it with your manager.'],
    ['I would like to change the colour.', 'I would like to change the colour.'],
    ['I would like to wait no longer.', 'I would like to wait no longer.'],
  ])('but not where it takes us: %s', (text, ask) => expect(candidates(text)).toEqual([ask]));

  test('a wish beside a question is settled by how it sounds', () => {
    const { asks } = listen([
      { role: 'customer', text: 'I would like to read in bed without waking my wife. How do I dim the screen?' },
    ]);
    expect(asks.map((ask) => ask.text)).toContain('How do I dim the screen?');
  });
});
