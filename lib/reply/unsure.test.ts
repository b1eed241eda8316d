import { describe, expect, it } from 'vitest';
import { askIn, reading, reply, spanOf } from './testing';

const nextStepOf = (suggestion: ReturnType<typeof reply>) =>
  suggestion.stages.find(({ stage }) => stage === 'next-step')?.text ?? '';

describe('what cannot be said for sure', () => {
  it('is left unsaid, and the reply says no more than is true', () => {
    const text = 'It did it again, and that one still has the other.';
    expect(reply(text, reading(['service-failure'])).text).not.toMatch(/the other|that one|“/);
  });

  it('is no reason to hand their words back in quotation marks, but an error message is', () => {
    const said = reply('My uncle laughed at my kiln.', reading(['frustrated']));
    expect(said.text).not.toContain('“');
    const error = 'I click on start and the page says "Heating plan not found".';
    expect(reply(error, reading(['service-failure'])).text).toContain('“Heating plan not found”');
  });

  it('of several wishes is not hidden behind the one that can be said', () => {
    const text = 'Does the lid fit? And can they too, or rather that?';
    const asks = [askIn(text, 'Does the lid fit?'), askIn(text, 'And can they too, or rather that?')];
    const suggestion = reply(text, reading([], { asks }));
    expect(suggestion.text).toContain('whether the lid fits');
    expect(nextStepOf(suggestion)).toMatch(/all/);
  });
});

describe('what is asked', () => {
  it('is named, whatever else the phrases were chosen for', () => {
    const text = 'I did what you said and it made no difference. Can I fire the kiln without its lid?';
    const asks = [askIn(text, 'Can I fire the kiln without its lid?')];
    const said = reply(text, reading(['service-failure'], { asks }), {
      messages: [
        { id: '0', role: 'agent', author: {}, text: 'Please clean the switch.' },
        { id: '1', role: 'customer', author: {}, text },
      ],
    }).text;
    expect(said).toMatch(/did not help/);
    expect(said).toContain('whether you can fire the kiln without its lid');
  });

  it('is named by every runner-up, too', () => {
    const text = 'I did what you said and it made no difference. Can I fire the kiln without its lid?';
    const asks = [askIn(text, 'Can I fire the kiln without its lid?')];
    const messages = [
      { id: '0', role: 'agent' as const, author: {}, text: 'Please clean the switch.' },
      { id: '1', role: 'customer' as const, author: {}, text },
    ];
    const [heard, ...later] = reply(text, reading(['service-failure'], { asks }), { messages }).stages;
    const held = later.some((stage) => stage.text.includes('without its lid'));
    expect(heard?.alternatives.length).toBeGreaterThan(0);
    for (const one of heard?.alternatives ?? []) expect(held || one.text.includes('without its lid')).toBe(true);
  });

  it('is left out where our own check would warn of it', () => {
    const text = 'I did what you said and it made no difference. Can I fire the kiln without its lid?';
    const said = reply(
      text,
      reading(['service-failure'], { asks: [askIn(text, 'Can I fire the kiln without its lid?')] }),
      {
        messages: [
          { id: '0', role: 'agent', author: {}, text: 'Please clean the switch.' },
          { id: '1', role: 'customer', author: {}, text },
        ],
        accepts: (words) => !words.includes('without its lid'),
      },
    ).text;
    expect(said).not.toContain('without its lid');
  });

  it('stands in a list of points where some of it has only words of theirs', () => {
    const text =
      'Where do people normally put the lid? Can I keep the old one? Do you sell the feet? Could the box be blue? Is it heavy?';
    const asks = text.split(/(?<=\?) /).map((one) => askIn(text, one));
    const said = reply(text, reading([], { asks })).text;
    expect(said).toContain('- “Where do people normally put the lid?”');
    expect(said).toContain('- whether we sell the feet');
    expect(said).toContain('- whether the box could be blue');
  });

  it('gets no regret where the slip is their own', () => {
    const text = 'Hello, I think I put the wrong street on my order. Can you change it to Fell View?';
    const asks = [askIn(text, 'Can you change it to Fell View?')];
    const read = reading([], {
      asks,
      situations: [{ name: 'service-failure', confidence: 0.66, evidence: [] }],
    });
    expect(reply(text, read).text).not.toMatch(/sorry|not happy/);
  });
});

describe('two questions in one', () => {
  it('are two, though only an "and" stands between them', () => {
    const text = 'Is the breakfast included and may we bring our own cheese?';
    const said = reply(text, reading([], { asks: [askIn(text, text)] })).text;
    expect(said).toContain('- whether the breakfast is included');
    expect(said).toContain('- whether you may bring your own cheese');
  });

  it('that are numbered in one line are answered one by one', () => {
    const text = 'Please tell me (1) who will come, (2) when, (3) how the rent is reduced for these weeks.';
    const said = reply(text, reading([], { asks: [askIn(text, text)] })).text;
    expect(said).toContain('- who will come and at what time');
    expect(said).toContain('- how the rent is reduced for these weeks');
  });
});

describe('somebody who mourns', () => {
  it('is not told off for harsh words, and is met with sympathy', () => {
    const text = 'You heartless lot. My late husband is still on your list, and you wrote to him again.';
    const said = reply(text, reading(['abusive'], { abuse: 'abuse' })).text;
    expect(said).toMatch(/condolences/);
    expect(said).not.toMatch(/insult/);
  });

  it('is not taken for somebody who speaks of one long gone', () => {
    const text = 'A fine bench, my late husband would have loved it, but one arm is missing.';
    expect(reply(text, reading(['service-failure'])).text).not.toMatch(/condolences/);
    const died = 'My mother, Mrs Ada Tamm, died in May. Her name is still on the bill.';
    expect(reply(died, reading(['service-failure'])).text).toMatch(/condolences/);
  });

  it.each(["My dad's dead tablet is the second one.", 'My mother is dead tired of your letters.'])(
    'is not heard in “%s”',
    (text) => {
      expect(reply(text, reading(['frustrated', 'service-failure'])).text).not.toMatch(/condolences/);
    },
  );

  it.each(["My dad's been dead nine days.", 'My wife is dead. Take her off the list.', 'Our mother passed away.'])(
    'is heard in “%s”',
    (text) => {
      expect(reply(text, reading(['frustrated', 'service-failure'])).text).toMatch(/condolences/);
    },
  );

  it('is told a limit all the same where somebody is threatened', () => {
    const text = 'My late husband is still on your list. I will come and break your arms.';
    const limit = reply(text, reading(['abusive'], { abuse: 'threat' })).stages.at(-1);
    expect(limit?.why).toMatch(/insulted/);
  });
});

describe('a deadline', () => {
  const by = (words: string, date: string) => {
    const text = `Please send me the certificate. I need it ${words}.`;
    const asks = [askIn(text, 'Please send me the certificate.')];
    return reply(text, reading(['impatient'], { asks, deadlines: [{ ...spanOf(text, words), date }] })).text;
  };

  it('before our next message is not promised', () => {
    expect(by('by 11:00 today', '2026-03-03T11:00')).toMatch(/cannot promise|do not know yet whether/);
  });

  it('after it leaves time', () => {
    expect(by('by 12 March', '2026-03-12')).not.toMatch(/cannot promise that|at the latest/);
  });
});
