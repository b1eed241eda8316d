import { describe, expect, it } from 'vitest';
import { listen } from '../../listen/listen';
import type { Reading } from '../../listen/types';
import { sayWants, toldOf } from './say-wants';
import { wantsOf } from './wants';

const silent: Reading = {
  language: 'en',
  understood: true,
  messageId: '1',
  situations: [],
  abuse: 'none',
  asks: [],
  deadlines: [],
  whys: [],
  facts: [],
  repeats: [],
  promises: [],
};
const readingOf = (text: string, ...parts: string[]): Reading => ({
  ...silent,
  asks: parts.map((part) => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
    text: part,
    summary: part,
  })),
});
const said = (text: string, reading = silent) => sayWants(wantsOf(text, reading), text, true).said;

describe('what a customer wants', () => {
  it('is heard behind a handle, and where a question has “what the … is” in it', () => {
    const post = '@potters Is there any way I can fire two bowls at once?';
    expect(said(post, readingOf(post, post)).question).toBe('whether there is any way you can fire two bowls at once');
    const inner = 'Is there a way to see what the last firing was?';
    expect(said(inner, readingOf(inner, inner)).question).toBe(
      'whether there is a way to see what the last firing was',
    );
  });

  it.each([
    ['We require:\n1. the bin emptied this week\n2. a new lid', 'have the bin emptied this week'],
    ['Please inform how the wrong lids shall be sent back.', 'how the wrong lids shall be sent back'],
    [
      'Could you send the lid again please, to my work if it is easier?',
      'whether we could send the lid again, to your work if it is easier',
    ],
  ])('is turned as a rep would say it: %s', (post, line) => {
    const { requests, tellable } = wantsOf(post, listen([{ role: 'customer', text: post }]));
    const lines = [...requests, ...tellable].flatMap(({ ask, question }) => [ask, question]);
    expect(lines).toContain(line);
  });

  it.each(['Retry-After 0 looks like a bug on your side, please pass on.', 'The lid is cracked. Please advise.'])(
    'is nothing where an order names nothing: %s',
    (post) => {
      const { requests, tellable } = wantsOf(post, listen([{ role: 'customer', text: post }]));
      expect([...requests, ...tellable].filter((one) => Object.keys(one).length)).toEqual([]);
    },
  );

  it('is no bare “how long”', () => {
    const post = 'Could you move me to another rack, or at least tell me how long?';
    const reading = readingOf(post, 'Could you move me to another rack', 'tell me how long?');
    expect(wantsOf(post, reading).tellable).not.toContainEqual({ question: 'how long' });
  });

  it('is a wish, and nothing to give, where it says how a thing is to be', () => {
    const text = 'I want the kiln open tomorrow. I want all costs paid from you.';
    const { requests, tellable } = wantsOf(text, listen([{ role: 'customer', text }]));
    expect(tellable.map(({ wish }) => wish)).toEqual([
      'you would like the kiln open tomorrow',
      'you would like all costs paid from us',
    ]);
    expect(requests).toEqual([{}, {}]);
  });

  it('is no line that only leads up to a list', () => {
    const text = 'I need from you within the hour:\n- where are the bowls now\n- when are they at our shed';
    const reading = listen([{ role: 'customer', text }]);
    expect(wantsOf(text, reading).tellable.map(({ question }) => question)).toEqual([
      'where the bowls are',
      'when they are at your shed',
    ]);
  });

  it('is whole under a title, whatever ends the title', () => {
    const text = 'Kiln in the shed\nDoes the kiln need a chimney?';
    expect(said(text, readingOf(text, 'Does the kiln need a chimney?')).question).toBe(
      'whether the kiln needs a chimney',
    );
  });

  it('is not what they tell others to do', () => {
    const text = 'It is dry now. To dry it, perform the following:\n1. Open the lid of the kiln\n2. Wait for a day';
    expect(said(text, readingOf(text, 'Open the lid of the kiln')).ask).toBeUndefined();
    const asked = 'I did the following:\n1. Opened the lid\nPlease send me a new lid.';
    expect(said(asked, readingOf(asked, 'Please send me a new lid.')).ask).toBe('send you a new lid');
  });

  it('is not what they do themselves in a row of verbs', () => {
    const text = 'That way I can look at the bowls, send the old ones to the shop and sleep.';
    expect(said(text, readingOf(text, 'send the old ones to the shop')).ask).toBeUndefined();
  });

  it('puts a told question upright', () => {
    const text = 'Tell me what should I do with the cracked lid';
    expect(said(text, readingOf(text, text)).question).toBe('what you should do with the cracked lid');
  });

  it('is not what they were told that somebody would do', () => {
    const text = 'I was told that somebody would call me back by noon.';
    expect(said(text, readingOf(text, 'call me back by noon')).ask).toBeUndefined();
  });

  it.each([
    ['Refund please, all of it.', 'refund you in full'],
    ["take me off the list while you're there", 'take you off the list'],
    ['Anyway someone should come and measure the kiln before noon', 'come and measure the kiln before noon'],
  ])('is a task in “%s”', (text, ask) => expect(said(text, readingOf(text, text)).ask).toBe(ask));

  it('is a chance they ask for', () => {
    const text = 'Is there any chance there are two lids left?';
    expect(said(text, readingOf(text, text)).question).toBe('whether there are two lids left');
  });

  it.each([
    'Should there be a third reminder I will answer it',
    'If it stays on Friday then my son is out from December',
  ])('is not the condition in “%s”', (text) => expect(said(text, readingOf(text, text)).question).toBeUndefined());

  it('is two things where only their numbers differ, and too many to list from eight on', () => {
    const two = 'Please send me invoice 4711. Please send me invoice 4712.';
    expect(said(two, readingOf(two, 'Please send me invoice 4711.', 'Please send me invoice 4712.')).asks).toBe(
      '- send you invoice 4711\n- send you invoice 4712',
    );
    const parts = Array.from({ length: 9 }, (_, i) => `Please send me invoice ${i + 1}.`);
    const many = parts.join(' ');
    expect(sayWants(wantsOf(many, readingOf(many, ...parts)), many, true)).toMatchObject({ said: {}, unsaid: true });
  });

  it('is not what they say they will do themselves, and is what is brought to them', () => {
    const text = "Please send the lid. If the kiln isn't back by Friday I'll have my bank reverse it.";
    const wants = wantsOf(text, readingOf(text, 'Please send the lid.', text.slice(21)));
    expect(wants.asks.map((ask) => ask.text)).toEqual(['Please send the lid.']);
    const row = 'Give me the number so that I can ring the men myself, or bring me a new kiln.';
    expect(wantsOf(row, readingOf(row, 'Give me the number', 'bring me a new kiln.')).requests).toEqual([
      { ask: 'give you the number, or bring you a new kiln' },
    ]);
  });

  it('is not half a question', () => {
    const text = 'Why can I fire in the shed, but not in the house?';
    expect(said(text, readingOf(text, text)).question).toBe('why you can fire in the shed, but not in the house');
  });

  it('keeps a condition with its question', () => {
    const text = 'If I couple two kilns, is there enough power?';
    expect(said(text, readingOf(text, text)).question).toBe('whether there is enough power if you couple two kilns');
  });

  it('is one thing where an alternative is asked for', () => {
    const text = "Could you send a new lid or, if they don't come alone, swap the whole kiln?";
    const found = readingOf(text, "Could you send a new lid or, if they don't come alone", 'swap the whole kiln');
    expect(said(text, found).ask).toBe('send a new lid, or swap the whole kiln');
  });

  it('is whole where it was cut behind a “to”', () => {
    const text = "Tell me whether you're going to give us a heater for the shed";
    const found = readingOf(text, "Tell me whether you're going to", 'give us a heater for the shed');
    expect(said(text, found).question).toBe('whether we are going to give you a heater for the shed');
  });

  it('is every question of a list, whatever mark ends it', () => {
    const text = 'Could you please tell me:\n- what the second kiln costs\n- if a seat can be kept for my son\nThanks!';
    const lead = 'Could you please tell me';
    const manner = {
      kind: 'question' as const,
      confidence: 0.9,
      chances: { trouble: 0, question: 1, praise: 0, news: 0, unclear: 0 },
      sorry: 0,
      sentences: [{ start: 0, end: text.length, gist: 0.5, aside: 0, ask: 0.5 }],
    };
    expect(said(text, { ...readingOf(text, lead), manner }).asks?.split('\n')).toEqual([
      '- what the second kiln costs',
      '- whether a seat can be kept for your son',
    ]);
  });

  it('is three things where a question asks three', () => {
    const text = 'Do I have to change, do I lose my glazes, is it better to wait?';
    expect(said(text, readingOf(text, text)).asks?.split('\n')).toEqual([
      '- whether you have to change',
      '- whether you lose your glazes',
      '- whether it is better to wait',
    ]);
  });

  it('is every item of a numbered list, however an item sounds by itself', () => {
    const text = 'I want:\n1. Tell me where the parcel is.\n2. Refund the fee.';
    const items = ['1. Tell me where the parcel is.', '2. Refund the fee.'];
    const doubtful = {
      kind: 'trouble' as const,
      confidence: 0.9,
      chances: { trouble: 0.9, question: 0.1, praise: 0, news: 0, unclear: 0 },
      sorry: 0.8,
      sentences: items.map((item) => ({
        start: text.indexOf(item),
        end: text.indexOf(item) + item.length,
        gist: 0.1,
        aside: 0.05,
        ask: 0.1,
      })),
    };
    expect(wantsOf(text, { ...readingOf(text, ...items), manner: doubtful }).requests).toHaveLength(2);
  });

  it('is each thing they announce that they would like to know', () => {
    const text =
      'I would like to know three things: when the kiln comes, whether it has the lid, and who pays the crane.';
    expect(said(text).asks?.split('\n')).toEqual([
      '- when the kiln comes',
      '- whether it has the lid',
      '- who pays the crane',
    ]);
  });

  it('is help with what they name', () => {
    const text = 'I need assistance with removing my kiln.';
    expect(said(text, readingOf(text, text)).ask).toBe('help you with removing your kiln');
  });

  it('is a thing they need, and none that two run-together sentences made', () => {
    expect(said("Hello Robin, we'd need the certificate for the kiln. The inspector comes in May.").ask).toBe(
      'give you the certificate for the kiln',
    );
    const text = 'Please help me fire my kiln you have two ovens';
    expect(said(text, readingOf(text, text)).ask).toBeUndefined();
  });

  it('is found where listening found no ask', () => {
    expect(said('The glaze ran off. Can I fire it again at a lower heat?').question).toBe(
      'whether you can fire it again at a lower heat',
    );
    expect(said('Why is my kiln humming at night\nIt stands in the cellar and hums from ten on.').question).toBe(
      'why your kiln is humming at night',
    );
    expect(said('The lid says closed. I want to open the kiln on my own anyway.').ask).toBe(
      'help you open the kiln on your own anyway',
    );
    expect(said('Please, update the firing table for the small kiln').ask).toBe(
      'update the firing table for the small kiln',
    );
    expect(said('She was kind. Our potter asks if the bowl can be washed at 85 degrees.').question).toBe(
      'whether the bowl can be washed at 85 degrees',
    );
  });

  it('is whole where it was cut inside brackets, and free of what is said aloud before it', () => {
    const text = '@potters why does your planner (spec. Kiln B) not let me fire at night?';
    expect(said(text, readingOf(text, 'Kiln B) not let me fire at night?')).question).toBe(
      'why our planner does not let you fire at night',
    );
    const two = '@potters Wow ok are there any other kilns how will I know which is mine?';
    expect(said(two, readingOf(two, two)).asks).toBe(
      '- whether there are any other kilns\n- how you will know which is yours',
    );
  });

  it('is what credit we give, and no compensation at all', () => {
    const credit = 'What credit are you prepared to give me today?';
    expect(said(credit, readingOf(credit, credit)).question).toBe('what credit we are prepared to give you today');
    const none = 'No compensation at all?';
    expect(said(none, readingOf(none, none)).question).toBe('whether there is no compensation at all');
  });

  it('is said once where a title asks it, too', () => {
    const text = 'How to move a bookmark shelf?\nHello,\nHow do I move the bookmark shelf to the left?';
    const found = readingOf(text, 'How to move a bookmark shelf?', 'How do I move the bookmark shelf to the left?');
    expect(said(text, found)).toEqual({ question: 'how you can move the bookmark shelf to the left' });
    const other = 'How to close the kiln?\nHello,\nWhere do I find the bookmark shelf?';
    expect(
      wantsOf(other, readingOf(other, 'How to close the kiln?', 'Where do I find the bookmark shelf?')).asks,
    ).toHaveLength(2);
  });

  it('is named among other things where most of it cannot be said', () => {
    const text =
      'Is there a way to fire it without the lid? A bigger switch at the very back? A second lamp under the shelf?';
    const wants = wantsOf(
      text,
      readingOf(
        text,
        'Is there a way to fire it without the lid?',
        'A bigger switch at the very back?',
        'A second lamp under the shelf?',
      ),
    );
    const told = toldOf(wants, sayWants(wants, text, true), '');
    expect(told?.text).toBe(
      'Among other things, you would like to know whether there is a way to fire it without the lid.',
    );
    expect(told?.partly).toBe(true);
  });

  it('is left to the asks that were found', () => {
    const text = 'Can I fire it again? Please send me a new cone.';
    expect(said(text, readingOf(text, 'Please send me a new cone.')).ask).toBe('send you a new cone');
  });

  it.each([
    ['Return one of the two and tell me how it came about.', '- returning one of the two\n- how it came about'],
    [
      'Can you tell us what has to change and move the class to May?',
      '- what has to change\n- moving the class to May',
    ],
  ])('is two things in “%s”', (text, list) => expect(said(text, readingOf(text, text)).asks).toBe(list));

  it('is not turned into a question where they want something left or noted', () => {
    const text =
      "When does the lid ship? Please don't send the second lid. Please take this as notice that I will not renew.";
    const parts = [
      'When does the lid ship?',
      "Please don't send the second lid.",
      'Please take this as notice that I will not renew.',
    ];
    const { said: list, form } = sayWants(wantsOf(text, readingOf(text, ...parts)), text, true);
    expect(list.asks?.split('\n').slice(-2)).toEqual(['- not sending the second lid', '- that you will not renew']);
    expect(form).toBe('points');
  });

  it('is two questions where one is of a thing', () => {
    const text = 'hiya are you open on the 26th and is the shop shut all week?';
    expect(said(text, readingOf(text, text)).asks).toBe(
      '- whether we are open on the 26th\n- whether the shop is shut all week',
    );
  });

  it('is nothing they want passed on, no announcement, and not to be told whatever it is', () => {
    const text =
      'And tell whoever fired the bowl that my sister loves it. I need one of two things. Please just tell me and don’t wait.';
    const parts = [
      'And tell whoever fired the bowl that my sister loves it.',
      'I need one of two things.',
      'Please just tell me and don’t wait.',
    ];
    expect(said(text, readingOf(text, ...parts))).toEqual({});
  });

  it('is no wish to be told by a day, and no courtesy', () => {
    const text =
      'Please confirm by noon. Kindly typing this for me is Ida. Please do not hold me to it. Please send me a lid.';
    const parts = [
      'Please confirm by noon.',
      'Kindly typing this for me is Ida.',
      'Please do not hold me to it.',
      'Please send me a lid.',
    ];
    expect(said(text, readingOf(text, ...parts))).toEqual({ ask: 'send you a lid' });
  });

  it('is counted off as a whole, whatever listening found of it', () => {
    const text = 'I request that you:\n1. withdraw the bill;\n2. confirm the price in writing.';
    expect(said(text, readingOf(text, 'I request that you'))).toEqual({
      asks: '- withdraw the bill\n- confirm the price in writing',
    });
  });

  it('is no tale, no threat and no rhetoric', () => {
    const tale = 'We get a cracked bowl, send it back, get the same bowl again.';
    expect(said(tale, readingOf(tale, 'send it back, get the same bowl again'))).toEqual({});
    const moon = 'Is that asking for the moon?';
    expect(said(moon, readingOf(moon, moon))).toEqual({});
  });
});
