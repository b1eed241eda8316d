import { describe, expect, it } from 'vitest';
import type { Situation } from '../conversation/vocabulary';
import { builtInLibrary } from '../library/built-in';
import type { Phrase } from '../library/schema';
import { suggest } from './suggest';
import { askIn, now, reading, reply, spanOf } from './testing';
import type { SuggestInput } from './types';

const stagesOf = (suggestion: ReturnType<typeof reply>) => suggestion.stages.map(({ stage }) => stage);
const textOf = (suggestion: ReturnType<typeof reply>, stage: string) =>
  suggestion.stages.find((suggested) => suggested.stage === stage)?.text ?? '';

describe('a suggested reply', () => {
  it('takes the path in order and names the customer’s own facts', () => {
    const text = 'My order NL-4711 has not arrived. This is the third time.';
    const suggestion = reply(
      text,
      reading(['frustrated', 'service-failure'], {
        facts: [{ kind: 'order', ...spanOf(text, 'NL-4711'), value: 'NL-4711' }],
        repeats: [spanOf(text, 'third time')],
      }),
      { customer: { name: 'Mara Lindt' }, agent: { name: 'Robin' } },
    );
    expect(stagesOf(suggestion)).toEqual(['listen', 'acknowledge', 'honesty', 'next-step']);
    expect(textOf(suggestion, 'listen')).toContain('your order NL-4711 has not arrived');
    expect(suggestion.text).toContain('third time');
    expect(suggestion.text).toMatch(/^Hello Mara,\n\n/);
    expect(suggestion.text).toMatch(/\n\nKind regards,\nRobin$/);
  });

  it('always ends with who does what by when', () => {
    const suggestion = reply('My order is late.', reading(['service-failure']));
    expect(textOf(suggestion, 'next-step')).toMatch(/\bI\b.* by 15:00 today\b/);
  });

  it('claims to hold all they ask only where its list does', () => {
    const asked = [
      'Could you send the invoice?',
      'When does the kiln arrive?',
      'Why does the lid print {blank} | twice?',
    ];
    const saying = (...parts: string[]) => {
      const text = parts.join(' ');
      return reply(text, reading(['neutral'], { asks: parts.map((part) => askIn(text, part)) })).text;
    };
    expect(saying(...asked.slice(0, 2))).toMatch(/\n- whether we can send the invoice\n- when the kiln arrives\n/);
    expect(saying(...asked.slice(0, 2))).not.toContain('so far');
    expect(saying(...asked)).toMatch(
      /noted so far:\n- whether we can send the invoice\n- when the kiln arrives(?!\n- )/,
    );
  });

  it('is the same for the same input', () => {
    const make = () => reply('It is late again and I am fed up.', reading(['frustrated', 'service-failure']));
    expect(make()).toEqual(make());
  });

  it('offers runners-up for each stage, filled and different from the choice', () => {
    for (const { text, alternatives } of reply('My order is late.', reading(['service-failure'])).stages) {
      expect(alternatives.length).toBeGreaterThan(0);
      for (const other of alternatives) expect(other.text).not.toBe(text);
    }
  });

  it('gives a reason that names the practice', () => {
    const [first] = reply('My order is late.', reading(['service-failure'])).stages;
    expect(first?.why).toMatch(/^By their account we did not deliver\. Practice: .+\.$/);
  });
});

describe('what a situation asks for', () => {
  it('says condolences before any business, and no thanks for kind words', () => {
    const text =
      'My husband Anton Tamm died on the 2nd. The young man there was very kind. Can you close his account 4711?';
    const read = reading([], {
      situations: [{ name: 'thankful', confidence: 0.55, evidence: [] }],
      asks: [askIn(text, 'close his account 4711')],
    });
    const suggestion = reply(text, read);
    expect(suggestion.text).toMatch(/^Hello,\n\nMy condolences/);
    expect(suggestion.text).not.toContain('kind words');
  });

  it('speaks of terms to nobody who asks for an exception', () => {
    const spoken = builtInLibrary.phrases.filter(
      ({ situations, tags }) => situations?.every((name) => name === 'off-plan') && !tags?.includes('for-reps'),
    );
    expect(spoken.length).toBeGreaterThan(3);
    for (const { text } of spoken) expect(text).not.toMatch(/\bterms\b/);
  });

  it('answers thanks in two warm sentences', () => {
    const suggestion = reply('You saved my day, thank you!', reading(['thankful']));
    expect(stagesOf(suggestion)).toEqual(['listen', 'acknowledge']);
    expect(
      suggestion.stages
        .map(({ text }) => text)
        .join(' ')
        .match(/[.!?](?=\s|$)/g)?.length,
    ).toBeLessThanOrEqual(2);
  });

  it('answers a plain question without empathy', () => {
    const text = 'How do I export my contacts?';
    const suggestion = reply(text, reading([], { asks: [askIn(text, text)] }));
    expect(stagesOf(suggestion)).toEqual(['listen', 'next-step']);
    expect(textOf(suggestion, 'listen')).toContain('how you can export your contacts');
  });

  it('sets a calm boundary to abuse, then says what happens next, and repeats no insult', () => {
    const suggestion = reply('You idiots lost my parcel.', reading(['abusive', 'service-failure'], { abuse: 'abuse' }));
    expect(stagesOf(suggestion)).toEqual(['listen', 'acknowledge', 'next-step']);
    expect(textOf(suggestion, 'next-step')).toMatch(/insult.*by 15:00 today/s);
    expect(suggestion.text).not.toMatch(/idiot/i);
  });

  it('says nothing back that holds the words of an insult, also unheard-of ones', () => {
    const text = 'Tell that blithering walnut to bring my parcel. My blithering parcel has not arrived.';
    const evidence = [spanOf(text, 'blithering walnut')];
    const read = reading([], {
      abuse: 'abuse',
      asks: [askIn(text, 'Tell that blithering walnut to bring my parcel.')],
    });
    read.situations = [{ name: 'abusive', confidence: 0.9, evidence }];
    expect(JSON.stringify(reply(text, read))).not.toMatch(/blithering|walnut/);
  });

  it('hands abuse with a legal threat on, also where a colleague is insulted', () => {
    const text = 'Your useless colleague cannot read. My lawyer will write to you.';
    const evidence = [spanOf(text, 'useless colleague')];
    const read = reading(['legal-threat'], { abuse: 'abuse' });
    read.situations.push({ name: 'abusive', confidence: 0.9, evidence });
    expect(textOf(reply(text, read), 'next-step')).toMatch(/insult.*responsible for legal matters/);
  });

  it('takes a threat against a person seriously', () => {
    const suggestion = reply('I will break his legs.', reading(['abusive'], { abuse: 'threat' }));
    expect(textOf(suggestion, 'next-step')).toMatch(/threats against a person/);
  });

  it('asks for the why of urgency that has none', () => {
    const pressed = reply('I need the contract, hurry!', reading(['impatient']));
    expect(textOf(pressed, 'perspective')).toContain('?');
    const atOnce = 'I need the contract, ASAP!';
    const hurried = reading(['impatient'], { deadlines: [{ ...spanOf(atOnce, 'ASAP'), atOnce: true }] });
    expect(textOf(reply(atOnce, hurried), 'perspective')).toContain('?');
    const text = 'I need the contract by 12 March for our audit.';
    const explained = reply(text, reading(['impatient'], { whys: [spanOf(text, 'for our audit')] }));
    expect(stagesOf(explained)).not.toContain('perspective');
  });

  it('offers options with their limits where it cannot be done', () => {
    const suggestion = reply('Free repairs for life, or else.', reading(['unrealistic']));
    expect(textOf(suggestion, 'next-step')).toMatch(/options|what we can do/i);
    expect(textOf(suggestion, 'perspective')).not.toBe('');
  });

  it('steers back to what was agreed', () => {
    const suggestion = reply('Could you make an exception?', reading(['off-plan']));
    expect(textOf(suggestion, 'next-step')).toMatch(/agreement|who can decide|what is possible/);
  });

  it('plans anew when their business changed', () => {
    const suggestion = reply('We are merging with Brandt.', reading(['business-critical-change']));
    expect(textOf(suggestion, 'next-step')).toMatch(/revised plan|proposal/);
  });

  it('does not argue with a legal threat and hands it on with a time', () => {
    const suggestion = reply('My lawyer will write to you.', reading(['legal-threat', 'mistaken']));
    expect(stagesOf(suggestion)).toEqual(['listen', 'acknowledge', 'next-step']);
    expect(textOf(suggestion, 'next-step')).toMatch(/responsible for legal matters.*Wednesday 11:00/);
  });

  it('honours the wish for somebody higher up, named by the team’s policy', () => {
    const policy = { escalation: [{ who: 'Ana Reyes, who leads our team' }] };
    const suggestion = reply('I want a manager.', reading(['wants-escalation']), { policy });
    expect(suggestion.text).toContain('Ana Reyes, who leads our team');
  });

  it('lists several asks and answers them one by one', () => {
    const text = 'Is the training included in the price? Can we add users later?';
    const asks = [askIn(text, 'Is the training included in the price?'), askIn(text, 'Can we add users later?')];
    const suggestion = reply(text, reading([], { asks }));
    expect(textOf(suggestion, 'listen')).toContain(
      '\n- whether the training is included in the price\n- whether you can add users later',
    );
    expect(textOf(suggestion, 'next-step')).toMatch(/each|all of them/);
  });

  it('owns an overdue promise before anything else', () => {
    const openPromises = [{ text: "I'll send you the report by Friday.", due: '2026-02-27T15:00:00Z' }];
    const suggestion = reply('Where is it?', reading([]), { openPromises });
    expect(suggestion.stages[0]?.text).toMatch(
      /^First of all, I am sorry: I had promised to send you the report by Friday,/,
    );
    expect(stagesOf(suggestion)).toContain('honesty');
    const kept = reply('Where is it?', reading([]), {
      openPromises: [{ ...openPromises[0]!, due: '2026-03-27T15:00:00Z' }],
    });
    expect(kept.text).not.toContain('promised');
  });
});

describe('what the reading leaves open', () => {
  it('is not guessed at in a language that is not read', () => {
    const suggestion = reply('¿Dónde está?', reading([], { language: 'es', understood: false }));
    expect(suggestion.stages).toEqual([]);
    expect(suggestion.text).toBe('');
    expect(suggestion.reason).toMatch(/language/);
  });

  it.each(['', '   \n'])('an empty message gets a reason, not a reply', (text) => {
    expect(reply(text, reading([])).reason).toMatch(/no message/);
  });

  it('is answered in general words, with every slot filled', () => {
    const suggestion = reply('!!! ??? 😡😡😡', reading(['frustrated']));
    expect(suggestion.stages.length).toBeGreaterThan(2);
    expect(suggestion.text).not.toMatch(/[{}]|undefined/);
  });

  it('takes a weak guess at a presuming situation for none', () => {
    const weak = reading([]);
    weak.situations = [{ name: 'threatens-to-leave', confidence: 0.3, evidence: [] }];
    const suggestion = reply('Hm.', weak);
    expect(stagesOf(suggestion)).toEqual(['listen', 'next-step']);
    expect(suggestion.text).not.toMatch(/leav|sorry|frustrat/);
  });
});

describe('asks as a list', () => {
  const list = (text: string, parts: string[], names: Situation[] = ['frustrated']) =>
    reply(text, reading(names, { asks: parts.map((part) => askIn(text, part)) })).text.match(/^- .*/gm) ?? [];

  it('has no numbers, quotation marks or headings, and its lines go together: what is done beside what is asked', () => {
    const parts = [
      'I want from you',
      '1. Tell me where the parcel is.',
      '2. Send new shelves today, by express.',
      '3. Refund the €24.90 I paid.',
    ];
    expect(list(`What ${parts.join('\n')}`, parts)).toEqual([
      '- where the parcel is',
      '- sending new shelves today, by express',
      '- refunding the €24.90 you paid',
    ]);
  });

  it('leaves out what only makes a point', () => {
    const parts = [
      'How hard can it be?',
      "I need it now, I can't wait any longer.",
      'Please cancel my order.',
      'Send me a receipt.',
    ];
    expect(list(parts.join(' '), parts)).toEqual(['- cancel your order', '- send you a receipt']);
  });

  it('holds nothing that was told and not asked for', () => {
    const parts = ['put me in the last row', 'help me plan', 'Please move my seat.', 'Please send me a receipt.'];
    const text = `You put me in the last row. That does not help me plan. ${parts.slice(2).join(' ')}`;
    expect(list(text, parts)).toEqual(['- move your seat', '- send you a receipt']);
  });

  it('counts the customer in where both sides are needed', () => {
    const parts = ['Can we move the review to May?', 'Who pays the travel?'];
    expect(list(parts.join(' '), parts, [])).toEqual([
      '- whether we can move the review to May',
      '- who pays the travel',
    ]);
  });
});

describe('a doubtful reading', () => {
  const doubt = (name: Situation, text: string, confidence = 0.4) => {
    const read = reading([]);
    read.situations = [{ name, confidence, evidence: [] }];
    return reply(text, read);
  };

  it.each(['service-failure', 'frustrated', 'wants-escalation', 'business-critical-change', 'legal-threat'] as const)(
    'of %s does not set the tone',
    (name) => {
      const suggestion = doubt(name, 'Do you have the blue one in size four?');
      expect(stagesOf(suggestion)).toEqual(['listen', 'next-step']);
      expect(suggestion.text).not.toMatch(/sorry|frustrat|lawyer|legal|team lead|change/);
    },
  );

  it('is believed where the words bear it out, and still explains nothing', () => {
    const suggestion = doubt('service-failure', 'My parcel has not arrived and it is two weeks late.');
    expect(suggestion.text).toContain('your parcel has not arrived');
    expect(suggestion.text).toMatch(/sorry|I understand/);
    expect(stagesOf(suggestion)).not.toContain('honesty');
  });

  it('acknowledges trouble that the reading missed', () => {
    const text = 'The lamp arrived broken. How do I send it back?';
    expect(reply(text, reading([])).text).toMatch(/sorry/);
  });

  it('gives thanks for thanks', () => {
    const suggestion = doubt('service-failure', 'The pads came this morning and they fit. Thanks again');
    expect(stagesOf(suggestion)).toEqual(['listen', 'acknowledge']);
    expect(suggestion.text).not.toContain('sorry');
  });
});

describe('the choice of phrases', () => {
  const own = (id: string, text: string, more: Partial<Phrase> = {}): Phrase => ({
    id,
    stage: 'listen',
    text,
    practice: 'listen-first',
    ...more,
  });
  const withOwn = (...phrases: Phrase[]) => ({ ...builtInLibrary, phrases: [...phrases] });
  const listenTo = (phrases: Phrase[], more: Partial<SuggestInput> = {}) =>
    reply('Hello there.', reading([]), { library: withOwn(...phrases), ...more }).stages[0]?.phrase;

  it('leaves out what cannot be filled, has expired, is internal or for another channel', () => {
    const out = [
      own('unfilled', 'About {account}.'),
      own('blank', 'About {colour}.', { placeholders: [{ name: 'colour', required: true }] }),
      own('old', 'Old.', { expires: '2026-01-01' }),
      own('early', 'Early.', { publishFrom: '2027-01-01' }),
      own('inside', 'Inside.', { internal: true }),
      own('chat', 'Chat.', { channel: ['chat'] }),
      own('other', 'Other.', { situations: ['abusive'] }),
      own('unknown', 'Unknown.', { tags: ['when:full-moon'] }),
    ];
    expect(listenTo(out)).toBeUndefined();
    expect(listenTo([...out, own('plain', 'Plain.')])).toBe('plain');
  });

  it('fills a team’s placeholder with its default', () => {
    const phrases = [
      own('hours', 'We are here {hours}.', { placeholders: [{ name: 'hours', default: 'from 9 to 5' }] }),
    ];
    expect(reply('Hello.', reading([]), { library: withOwn(...phrases) }).text).toContain('We are here from 9 to 5.');
  });

  it('rises with what this rep takes', () => {
    const phrases = [own('one', 'First words here.'), own('two', 'Second words here.')];
    expect(listenTo(phrases, { taken: { one: 40 } })).toBe('one');
    expect(listenTo(phrases, { taken: { two: 40 } })).toBe('two');
  });

  it('passes over what our own check would warn about', () => {
    const phrases = [own('one', 'First words here.'), own('two', 'Second words here.')];
    expect(listenTo(phrases, { taken: { one: 40 }, accepts: (text) => !text.startsWith('First') })).toBe('two');
  });

  it('never opens twice the same way in a thread', () => {
    const messages: SuggestInput['messages'] = [
      { id: '1', role: 'customer', author: {}, text: 'My order is late and I am fed up.' },
    ];
    const thread = [...messages];
    const openings = new Set<string>();
    for (let round = 0; round < 6; round++) {
      const { stages } = suggest({
        reading: reading(['frustrated', 'service-failure']),
        messages: thread,
        library: builtInLibrary,
        now,
      });
      const opening = stages[0]?.text.split(' ').slice(0, 3).join(' ') ?? '';
      expect(openings).not.toContain(opening);
      openings.add(opening);
      thread.push(
        { id: `a${round}`, role: 'agent', author: {}, text: stages.map(({ text }) => text).join('\n\n') },
        { ...messages[0]!, id: `c${round}` },
      );
    }
  });

  it('keeps a chat short and without a second greeting', () => {
    const messages: SuggestInput['messages'] = [
      { id: '1', role: 'agent', author: {}, text: 'Hi Timo, how can I help?' },
      { id: '2', role: 'customer', author: {}, text: 'my parcel never arrived' },
    ];
    const input = { reading: reading(['service-failure']), messages, library: builtInLibrary, now };
    const chat = suggest({ ...input, channel: 'chat' });
    expect(chat.greeting).toBe('');
    expect(chat.text.length).toBeLessThan(suggest(input).text.length);
  });
});
