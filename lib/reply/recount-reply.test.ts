import { describe, expect, it } from 'vitest';
import { listen } from '../listen/listen';
import type { Manner, Reading } from '../listen/types';
import { askIn, now, reading, reply, spanOf } from './testing';

const manner = (
  text: string,
  told: readonly string[],
  kind: Manner['kind'],
  asked: readonly string[] = [],
): Manner => ({
  kind,
  confidence: 0.9,
  chances: { trouble: 0, question: 0, praise: 0, news: 0, unclear: 0, [kind]: 0.9 },
  sorry: kind === 'trouble' ? 0.9 : 0,
  sentences: [
    ...told.map((part) => ({ ...spanOf(text, part), gist: 0.9, aside: 0, ask: 0 })),
    ...asked.map((part) => ({ ...spanOf(text, part), gist: 0.1, aside: 0, ask: 0.9 })),
  ],
});

const listened = (answer: ReturnType<typeof reply>) =>
  answer.stages.find(({ stage }) => stage === 'listen')?.text ?? '';

describe('a reply that hands the facts back', () => {
  it('tells less in a post than in a mail, whether or not the host says that it is one', () => {
    const told = 'The invoice names the wrong street.';
    const of = (text: string, channel?: 'chat' | 'email') => {
      const whole = manner(text, [told], 'trouble');
      const unsure = { ...whole, sentences: whole.sentences.map((sentence) => ({ ...sentence, gist: 0.4 })) };
      return reply(text, reading(['service-failure'], { manner: unsure }), channel && { channel }).text;
    };
    const said = told;
    expect(of(told)).toContain(said);
    expect(of(told, 'chat')).not.toContain(said);
    expect(of(`@heard ${told}`)).not.toContain(said);
    expect(of(`@heard ${told}`, 'email')).toContain(said);
  });

  it('tells somebody upset a fact that would else stay untold, and nobody else', () => {
    const text = `Hey, so my dog Biscuit had her spay with you on Monday, and I was quoted $320, in writing. Today I got charged $547.50. The front desk said it was "additional monitoring." Nobody called me. You have my number, it's on her collar, it's on the form, it's on the big sticker on her chart. I'd have said yes to anything she needed, honestly, that's not the point. I just feel kind of ambushed, and I've had to move my car payment.\n\nCan I see an itemized bill, and can someone explain why no one called?\n\nDana Ruiz`;
    const read = listen([{ role: 'customer', text }], { now });
    expect(reply(text, read).text).toContain('you were quoted $320, in writing');
    const calm = { ...read, situations: [] };
    expect(reply(text, calm).text).not.toContain('you were quoted $320');
  });

  it('tells what happened before it regrets, in the words of the customer', () => {
    const text =
      'The lift in Block C has been out since the 2nd. Mrs Tamm on the fifth floor is 88 and has not been out.';
    const parts = text.split(/(?<=2nd\.) /);
    const answer = reply(text, reading(['service-failure'], { manner: manner(text, parts, 'trouble') }));
    expect(listened(answer)).toContain(text);
    expect(answer.text.match(/\bsorry\b/gi)).toHaveLength(1);
  });

  it('names what went wrong and not only what that stands in the way of', () => {
    const text =
      'We cannot log in since this morning, none of us, twelve people. Our launch is on Thursday and all the texts are in your system. Please unlock the account of our team today.';
    const answer = reply(text, listen([{ id: '1', role: 'customer', text }], { now }));
    expect(listened(answer)).toMatch(/cannot log in/);
    expect(answer.text).not.toMatch(/launch is on Thursday and/);
  });

  it('says an ask once where the facts hold it already', () => {
    const text = 'I need the permit for the pier by Friday. Please send me the permit for the pier.';
    const [fact = '', ask = ''] = text.split(/(?<=Friday\.) /);
    const read = reading(['neutral'], {
      manner: manner(text, [fact], 'question', [ask]),
      asks: [askIn(text, 'Please send me the permit for the pier')],
    });
    expect(listened(reply(text, read)).match(/permit/g)).toHaveLength(1);
  });

  it('names the number they gave', () => {
    const text = 'My kettle came without a lid. Order 55120.';
    const read = reading(['service-failure'], {
      manner: manner(text, ['My kettle came without a lid.'], 'trouble'),
      facts: [{ ...spanOf(text, '55120'), kind: 'order', value: '55120' }],
    });
    expect(listened(reply(text, read))).toMatch(/55120.*Your kettle came without a lid\./);
  });

  it('does not grant what they have wrong by telling it', () => {
    const text = 'Your price list says that the pass covers dogs.';
    const read = reading(['mistaken'], { manner: manner(text, [text], 'trouble') });
    expect(reply(text, read).text).not.toContain('covers dogs');
  });
});

describe('beside the facts', () => {
  it('takes care of a plain task rather than checking what can be done', () => {
    const text = 'Please resend the invoice from August.';
    const read = reading(['neutral'], {
      manner: manner(text, [], 'question', [text]),
      asks: [askIn(text, 'Please resend the invoice from August')],
    });
    expect(reply(text, read).text).toMatch(/see to it|taking care of it/);
  });

  it('does not call a paper of ours out of reach, however hurried', () => {
    const text = 'I need the certificate for the pier by tomorrow noon.';
    const hurried = reading(['unrealistic', 'impatient'], { manner: manner(text, [text], 'question') });
    expect(reply(text, hurried).text).not.toMatch(/options|may not be able/);
  });

  it('answers worry with calm, and not with the word for anger', () => {
    const text = 'The test was lost. I am sick with worry.';
    const read = reading(['service-failure'], { manner: manner(text, ['The test was lost.'], 'trouble') });
    const { text: answer } = reply(text, read);
    expect(answer).toMatch(/worries you|hard to wait/);
    expect(answer).not.toMatch(/frustrating/);
  });

  it('sets a boundary to insults, and none to a rude question', () => {
    const abuse = (text: string, words: string): Partial<Reading> => ({
      abuse: 'abuse',
      abuseEvidence: [spanOf(text, words)],
      manner: manner(text, ['The lid costs 89 euros.'], 'trouble'),
    });
    const rude = 'Are you on drugs? The lid costs 89 euros.';
    const insult = 'You idiots. The lid costs 89 euros.';
    expect(reply(rude, reading(['abusive'], abuse(rude, 'Are you on drugs?'))).text).not.toMatch(/insult/);
    expect(reply(insult, reading(['abusive'], abuse(insult, 'You idiots'))).text).toMatch(/insult/);
  });

  it('takes “could you look” for no question', () => {
    const text = 'My bank shows the payment of 2 November. Could you look?';
    const read = reading(['neutral'], {
      manner: manner(text, ['My bank shows the payment of 2 November.'], 'question', ['Could you look?']),
      asks: [askIn(text, 'Could you look?')],
    });
    expect(reply(text, read).text).not.toMatch(/could look/);
  });
});
