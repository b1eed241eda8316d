import { describe, expect, it } from 'vitest';
import type { Situation } from '../../conversation/vocabulary';
import { listen } from '../../listen/listen';
import type { Ask } from '../../listen/types';
import { readStages } from '../stages';
import { checkStructure } from '../structure';
import { isUntouched } from './forgotten';
import { needsOf } from './trouble';

const messagesOf = (customer: string) => [{ id: 'm1', role: 'customer' as const, text: customer, author: {} }];

/** The rules that a draft raises as an answer to what the customer wrote. */
function rulesFor(customer: string, text: string): string[] {
  const messages = messagesOf(customer);
  return checkStructure({ text, reading: listen(messages), conversation: { customer: {}, messages } }).map(
    ({ rule }) => rule,
  );
}

function needs(customer: string, situations: Situation[] = []) {
  const messages = messagesOf(customer);
  const reading = {
    ...listen(messages),
    situations: situations.map((name) => ({ name, confidence: 0.9, evidence: [] })),
  };
  return needsOf({ text: '', reading, conversation: { customer: {}, messages } });
}

describe('what a message needs', () => {
  it.each([
    'Nobody came on Tuesday and nobody called. Third time now!',
    'You charged me twice and your hotline hung up on me.',
  ])('acknowledgement and a next step: %s', (text) => {
    expect(needs(text, ['frustrated'])).toMatchObject({ acknowledgement: true, nextStep: true });
  });

  it.each(['Where can I change my password?', 'Do you ship to Malta?', 'Thank you, the new kettle works well.'])(
    'neither: %s',
    (text) =>
      expect(needs(text)).toMatchObject({ acknowledgement: false, nextStep: false, perhapsAcknowledgement: false }),
  );

  it('goes by the situations alone where the words are not given', () => {
    const reading = {
      ...listen(messagesOf('x')),
      situations: [{ name: 'frustrated' as const, confidence: 1, evidence: [] }],
    };
    expect(needsOf({ text: '', reading })).toMatchObject({ acknowledgement: true, nextStep: true });
  });
});

describe('what is left open', () => {
  const upset = 'The heating has been dead for three days and nobody calls me back!';
  const sorry = 'I am sorry, three days without heating is hard. ';

  it.each([
    'The engineers are on the case.',
    'It should be sorted before too long.',
    'We are still checking with the supplier.',
  ])('has no time: %s', (open) => expect(rulesFor(upset, sorry + open)).toContain('no-time'));

  it.each([
    'The engineers are on the case, and I will ring you by 15:00 today.',
    'An engineer comes tomorrow between 8:00 and 10:00.',
    'By 15:00 today you will have an answer to each of these:\n- whether we can send two engineers\n- when the heating will be back',
  ])('has one: %s', (timed) => expect(rulesFor(upset, sorry + timed)).not.toContain('no-time'));
});

describe('a next step', () => {
  const angry = 'Nobody came on Tuesday and nobody called. Third time now! How do I book again?';

  it('is not awaited by who thanks for what works', () => {
    const thanks = 'Got the new kettle today, works perfectly. Thank you for the quick help!';
    expect(rulesFor(thanks, 'Good to read that! The ticket is closed.')).toEqual([]);
    expect(rulesFor(thanks, 'We look into it and get back to you soon.')).toEqual([]);
  });

  it.each(['Visits > Book again > Submit.', 'It is all described at https://example.com/visits.'])(
    'is to be pointed to where it is done: %s',
    (text) => expect(rulesFor(angry, `Sorry. ${text}`)).not.toContain('no-next-step'),
  );
});

describe('an answer', () => {
  it('is one, too, behind "I am" and "this is"', () => {
    const upset = 'Nobody came on Tuesday and nobody called. Third time now, I am fed up!';
    const text = "I'm afraid that is not possible. We send nobody on Sundays. I am sorry for the wait.";
    expect(rulesFor(upset, text)).toContain('answer-before-acknowledgement');
  });
});

describe('an acknowledgement', () => {
  const upset = 'The report went to the wrong client and I had to explain it. I am fed up!';
  const answer = 'We sent you the corrected report at 9:00 today and blocked the old link. ';

  it.each([
    'If that is too late for you, my number is below.',
    'Should anything look wrong or odd, ring me on Friday at 9:00.',
    'My number is below in case that is too late for you.',
  ])('is not what only provides for a case: %s', (text) => {
    expect(readStages(answer + text).map(({ stage }) => stage)).not.toContain('acknowledge');
    expect(rulesFor(upset, answer + text)).not.toContain('answer-before-acknowledgement');
  });

  it.each([
    "I'm Tom, team lead here, and I have taken this over from Priya.",
    "I've just compared the two reports.",
    'Hello Ms Ruiz, you stood there on Friday with the wrong report in your hand.',
    'Dear Ms Ruiz, your eye for detail puts all of us to shame, if only everybody had it!',
  ])('may follow what leads up to it: %s', (text) => {
    const draft = `${text} I am sorry that you had to explain it. The right one leaves by Friday 12:00.`;
    expect(rulesFor(upset, draft)).not.toContain('answer-before-acknowledgement');
  });

  const waiting = 'Nobody came on Tuesday and nobody called. Third time now, I am fed up!';
  const late = 'I am sorry for the wait. The technician comes on Friday at 12:00.';

  it.each([
    'We received your mail at 14:20 today.',
    'You sent the form at 9:00 today, so the visit was moved.',
    "I'm Tom Berg, your contact from today on.",
  ])('may follow what reads like a step and leads up to it: %s', (text) =>
    expect(rulesFor(waiting, `${text} ${late}`)).not.toContain('answer-before-acknowledgement'),
  );

  it.each([
    'You need to book a new visit in the app.',
    'You have to pay the first invoice before we can send anybody.',
    'You book a new visit in the app.',
    'We received your request and refuse the refund.',
  ])('comes too late behind an order or a refusal: %s', (text) =>
    expect(rulesFor(waiting, `${text} ${late}`)).toContain('answer-before-acknowledgement'),
  );
});

describe('two questions in one', () => {
  const asked = 'The dryer leaks. Can you repair it, and when does somebody come?';
  const sorry = 'I am sorry about the leak. ';

  it('are both to be answered', () => {
    expect(rulesFor(asked, `${sorry}Yes, we repair it free of charge.`)).toContain('ask-uncovered');
    expect(rulesFor(asked, `${sorry}Yes, we repair it, the engineer comes on Friday at 9:00.`)).not.toContain(
      'ask-uncovered',
    );
  });
});

describe('a question that is passed over', () => {
  const uncovered = (customer: string, text: string) => rulesFor(customer, text).includes('ask-uncovered');

  it.each([
    ['Who pays for the broken window?', 'The glazier comes on the 4th at 9:00, the fitter on the 5th.'],
    ['Explain the second charge to me.', 'Our invoices are correct. Offers are on the website.'],
    ['My dryer smokes. What can you do?', 'I am sorry about the smoke. What would make you happy?'],
    ['Where is my wardrobe?', 'I have told the depot, somebody will be in touch at some point.'],
    ['Why was I refused the card?', 'Various factors led to this outcome. You may apply again in May.'],
    [
      'I want the fee taken off and I want to know who decided that.',
      'I have taken the fee off, you see it by Friday.',
    ],
  ])('%s', (customer, text) => expect(uncovered(customer, text)).toBe(true));

  it.each([
    ['Who pays for the broken window?', 'We pay for it. The glazier comes on the 4th at 9:00.'],
    ['Explain the second charge to me.', 'The second charge was made because the first one failed at the bank.'],
    ['My dryer smokes. What can you do?', 'I am sorry about the smoke. A technician comes on Monday at 9:00.'],
    ['Where is my wardrobe?', 'It is in our depot in Linz and comes on Friday.'],
    ['I want the fee taken off. Who decided this was a good idea?', 'I have taken the fee off, you see it by Friday.'],
    ['Where are the drafts kept?', 'In the profile folder, as one file each.'],
    ['Quick question: when I rename a folder, do the rules follow?', 'No, a rule keeps the old name.'],
  ])('%s – is answered', (customer, text) => expect(uncovered(customer, text)).toBe(false));
});

describe('what a short, cold answer lacks', () => {
  const burnt = 'The stove you sent burnt my kitchen top on the second day.';

  it('is an acknowledgement', () => {
    expect(rulesFor(burnt, 'It has to stand 10 cm from the wall.')).toContain('no-acknowledgement');
  });

  it('is none where it takes up what happened', () => {
    const text = 'A burnt kitchen top on the second day, I am sorry. A new stove comes on Friday at 10:00.';
    expect(rulesFor(burnt, text)).toEqual([]);
  });
});

describe('a boundary', () => {
  const abusive = 'You useless idiots lost my parcel again!';
  const rest = 'I am sorry that it is lost. A new one arrives on Friday by 12:00. ';

  it.each([
    'I am glad to help, but please leave the names out.',
    'Calling my colleagues idiots is not something we accept.',
    'Please go on without the insults.',
  ])('is set: %s', (limit) => expect(rulesFor(abusive, rest + limit)).not.toContain('abuse-no-boundary'));

  it('is asked for where there is none', () => {
    expect(rulesFor(abusive, rest)).toContain('abuse-no-boundary');
  });
});

describe('a blank of a template', () => {
  const blanks = (text: string) =>
    rulesFor('Where is the file kept?', text).filter((rule) => rule === 'placeholder-left');

  it.each([
    'It is kept for %days% days.',
    'Your number is XXXX. Keep it.',
    'I will call you at ______ today.',
    'It is kept for {days} days.',
    'Enter {code} there.',
    'We meet at 9:00 or 10:00/{time}.',
  ])('is found in “%s”', (text) => expect(blanks(text)).toEqual(['placeholder-left']));

  it.each([
    'Its name begins like this: bp-xxxxxxxx-xxxx-xxxx.',
    'Open the folder xxxxxxxx.default in it.',
    'Look under pop.xxx.example for it.',
    'Take {1a2b3c4d-0000-4a4a-9b9b-123456789abc} out of it.',
    'Delete the address with /%APP%/start in it.',
    'Open /home/<name>/mail and C:\\Users\\<name>\\Documents.',
    'Replace <name> with the name of your account.',
    'The variable {first name} is filled in by the tool.',
    'Use [name] as the variable for the recipient.',
    `First part.\n${'_'.repeat(40)}\nSecond part.`,
  ])('is none in “%s”', (text) => expect(blanks(text)).toEqual([]));

  it.each(['Open %APPDATA% in the explorer.', 'The import writes to %TEMP%.'])(
    'is no place of the system: %s',
    (text) => {
      expect(blanks(text)).toEqual([]);
    },
  );
});

describe('the last of several questions', () => {
  const twice = 'Is the pool open on New Year? And can I bring my dog along?';

  it('is left over where nothing in the draft touches it', () => {
    expect(rulesFor(twice, 'Hello, the pool is open on New Year from 12 to 20, last entry at 18:45.')).toContain(
      'ask-uncovered',
    );
  });

  it.each([
    'Hello, the pool is open on New Year from 12 to 20. Dogs stay at home, for the health rules of bathing water.',
    'Hello, the pool is open on New Year from 12 to 20. Sorry, not in the halls.',
    'Hello, yes to both, from 12 to 20.',
  ])('is answered: %s', (text) => expect(rulesFor(twice, text)).not.toContain('ask-uncovered'));

  it.each([
    ['Do you sell gift cards? And do they expire?', 'Yes, 20 and 50, at the desk or in the app.', true],
    ['Do you sell gift cards? And do they expire?', 'Yes, at the desk. Three years from the day of purchase.', false],
    ['Is the relay included? I would also like to know the daily limit.', 'Yes, the relay is on by default.', true],
    ['Is the relay included? I would also like to know the daily limit.', 'Yes, it is. 500 a day.', false],
    ['What is the price of the big one and would it stop the stalling?', 'Hi! The big one is 9.99 a month.', true],
    ['Can I pause in July? And is the fee paused as well?', 'Sure, you pause it in the app under Pause.', true],
    ['Please do something, what are my rights?', 'I speak with the neighbour on Friday at 9:00.', true],
    ['Can I bring my dog? And are there bowls?', 'Yes, of course!', false],
    [
      'Where do I stand, and who can speed it up?',
      'You are number 4. Speeding up is for your doctor to ask for.',
      false,
    ],
    // A word such as "no" is an answer by itself, not in front of what there is none of.
    [
      'Is the floor included, and can we keep the tent until Monday?',
      'The floor is. We lay it, no extra work for you.',
      true,
    ],
    [
      'Is the floor included, and can we keep the tent until Monday?',
      'The floor is. And no, it has to be back.',
      false,
    ],
    // Money answers what it costs; days do not.
    ['What do I need to do and does it cost anything?', 'Just choose a day: 30 August or 2 September, 8 to 12.', true],
    [
      'What do I need to do and does it cost anything?',
      'Just choose a day: 30 August or 2 September. It is free.',
      false,
    ],
    [
      'Is there a room for lunch and do assistants pay?',
      'There is one. Five adults come in free, others are £4 each.',
      false,
    ],
    ['Can I cancel until Friday? And is there a fee?', 'Until Friday you can. It costs nothing.', false],
    ['Does the lamp come with a bulb, and is it washable?', 'A bulb is in the box. You can wash it by hand.', false],
    // What names no matter may be answered by anything.
    [
      'What was it and will it come back?',
      'It was the card. From here on you will not see it so much as blink.',
      false,
    ],
    // A cause of something else is no answer to a later why.
    [
      'Where is my refund and why was my ticket closed?',
      'The refund was sent today and lands by Thursday, since the bank needs a day.',
      true,
    ],
    [
      'Where is my refund and why was my ticket closed?',
      'The refund lands by Thursday. The ticket was closed by a rule, by mistake.',
      false,
    ],
    [
      'Can I change the address? And is it still shipping tomorrow?',
      'Done, it has the new one. It ships tomorrow at 14:00.',
      false,
    ],
    [
      "I'd like a new pump, and someone to tell me what happens to my koi!",
      'A new pump leaves today at 16:00, no charge.',
      true,
    ],
  ])('%s – %s', (customer, text, left) => expect(rulesFor(customer, text).includes('ask-uncovered')).toBe(left));

  it.each(['Let me know which.', 'Please tell us.', 'Thanks for your patience.', 'Let us know if you have questions.'])(
    'lacks no time where the next move is theirs: %s',
    (end) => {
      const asked = 'You refused the warranty. I want my phone repaired, it is 5 months old.';
      const text = `I am sorry about the refusal. I can repair it at cost, or send it to the maker free of charge. ${end}`;
      expect(rulesFor(asked, text)).not.toContain('no-time');
    },
  );

  it('is not told of a time twice', () => {
    const found = rulesFor(
      'My laptop is with you for 6 weeks now, it is a joke. When do I get it?',
      'I am sorry for the wait. We will finish it as soon as we can.',
    );
    expect(found).toContain('no-time');
    expect(found).not.toContain('ask-uncovered');
  });

  it('is read in a hostile draft as fast as in any other', () => {
    const [price, address] = ['Does it cost anything?', 'Can I change the address?'].map(
      (text) => listen(messagesOf(text)).asks[0]!,
    );
    for (const text of ['1', '1,', ' ', '.', '1.11', '(', 'no ', '€ ', 'do '].map((part) =>
      part.repeat(12_000 / part.length),
    )) {
      const started = performance.now();
      isUntouched(price!, text, [address!]);
      expect(performance.now() - started).toBeLessThan(100);
    }
  });

  it.each([
    ['How long does the review take?', 'Two working days.'],
    ['Who pays for the storage?', 'Storage is ours.'],
    ['Can I have the drone back please?', 'Pick it up any day till 6.'],
    ['How do I get the rest of the folders back?', 'Click the dots above and tick “All folders”.'],
  ])('is answered in its own way: %s', (customer, text) =>
    expect(rulesFor(customer, text)).not.toContain('ask-uncovered'),
  );

  it('is not answered by how long ago something was', () => {
    const asked = 'How long do I have to wait for the review?';
    expect(rulesFor(asked, 'We got your mail two days ago. Thank you.')).toContain('ask-uncovered');
  });

  it('is looked up in a draft of line breaks as fast as in any other', () => {
    const asked: Ask = { ...listen(messagesOf('Is the pool open?')).asks[0]! };
    const started = performance.now();
    isUntouched(asked, `${'\n'.repeat(20_000)}x`, [asked]);
    expect(performance.now() - started).toBeLessThan(100);
  });

  it('is no question where it only cries out', () => {
    const cried = 'Where is my order from Monday? For real?? Who plans this??';
    expect(rulesFor(cried, 'I am sorry. Your order of Monday is in Lille and is with you tomorrow.')).not.toContain(
      'ask-uncovered',
    );
  });
});
