import { describe, expect, it } from 'vitest';
import { askIn, reading, reply } from './testing';

const stagesOf = (suggestion: ReturnType<typeof reply>) => suggestion.stages.map(({ stage }) => stage);
const textOf = (suggestion: ReturnType<typeof reply>, stage: string) =>
  suggestion.stages.find((suggested) => suggested.stage === stage)?.text ?? '';

describe('what a message is', () => {
  const short = { channel: 'chat' } as const;

  it('decides what happens next: news of a try, of something sent, or that it did not help', () => {
    expect(textOf(reply('Thanks, I will give that a try.', reading([]), short), 'next-step')).toMatch(/how it goes/);
    expect(textOf(reply('I have just sent the form.', reading([]), short), 'listen')).toMatch(/sending/);
    const again = reply('I did that. No difference.', reading(['frustrated']), short);
    expect(again.text).toMatch(/did(?:n't| not) help/);
    expect(textOf(again, 'next-step')).toMatch(/what else/);
  });

  it('is asked for where somebody upset says nothing of the matter', () => {
    const suggestion = reply('@potters seriously?!', reading(['frustrated']));
    expect(textOf(suggestion, 'next-step')).toMatch(/what happened/i);
    expect(suggestion.text).not.toMatch(/looking into|checking/);
  });

  it('is a remark where nothing is wanted and nothing wrong: no check of it is promised', () => {
    const suggestion = reply('@potters a bowl on every shelf today', reading([]));
    expect(suggestion.text).not.toMatch(/looking into|finding out|checking it/);
  });

  it('is a wish for the product, which is passed on and not promised', () => {
    const text = 'Please add an option to fire bowls at night.';
    const suggestion = reply(text, reading([], { asks: [askIn(text, text)] }));
    expect(textOf(suggestion, 'listen')).toContain('suggestion to add an option to fire bowls at night');
    expect(textOf(suggestion, 'next-step')).toMatch(/cannot promise/);
  });

  it('is taken from its headline before anything in the text', () => {
    const text = 'Timer not stopping\nI bought it in May. The lid does not close well. It is a small one.';
    expect(reply(text, reading(['service-failure'])).text).toMatch(/timer is not stopping/i);
  });

  it('is not thanked for where the thanks are only how an answer begins', () => {
    const suggestion = reply(
      'Thanks for the response. Both the small oven and the large one are set to the second programme.',
      reading(['thankful']),
    );
    expect(stagesOf(suggestion)).toContain('next-step');
  });

  it('is no parting where only a meeting is cancelled', () => {
    const suggestion = reply('I decided to cancel my event and it was not sent.', reading(['threatens-to-leave']));
    expect(suggestion.text).not.toMatch(/leav|to stay|decision stays/);
  });

  it('asks for what a matter of its kind cannot be looked up without', () => {
    const suggestion = reply('@potters the driver left my parcel on the roof', reading(['service-failure']));
    expect(suggestion.text).toContain('your order number');
  });
});
