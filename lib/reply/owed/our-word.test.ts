import { expect, it } from 'vitest';
import { toldBefore } from './our-word';

const friday = '2026-02-27T12:00:00Z';

it.each([
  ['You will have the decision by Wednesday 4 March.', 'that you would have the decision by Wednesday 4 March'],
  [
    "I'll send you a new drawing of the gate today.",
    'that we would send you a new drawing of the gate on Friday 27 February',
  ],
  [
    'We will check tomorrow morning and write to you.',
    'that we would check on the morning of Saturday 28 February and write to you',
  ],
  ['Sure, our driver will bring the hive by tomorrow.', 'that our driver would bring the hive by Saturday 28 February'],
  [
    'I will speak to Mr. Oake, who keeps the keys, and let you know on Monday.',
    'that we would speak to Mr. Oake, who keeps the keys, and let you know on Monday',
  ],
  [
    'The pump is being restarted, your heating should be back within 15 minutes.',
    'that your heating should be back within 15 minutes',
  ],
  ['Hi Ida, the results are expected on 4 March.', 'that the results were expected on 4 March'],
  ['We have booked a diver for Monday 2 March at 9.', 'that a diver was booked for Monday 2 March at 9'],
  ['The visit is booked for tomorrow at 9.', 'that the visit was booked for Saturday 28 February at 9'],
  [
    'The drawing will be ready by the end of today.',
    'that the drawing would be ready by the end of Friday 27 February',
  ],
  [
    'Your lid will leave our shed by tomorrow, Saturday 28 February, and standard delivery takes 3 to 5 days.',
    'that your lid would leave our shed by Saturday 28 February',
  ],
  ['We will check the gate tomorrow, Saturday.', 'that we would check the gate on Saturday 28 February'],
  ['We will check the gate tomorrow, 28th February.', 'that we would check the gate on Saturday 28 February'],
  ['The lid will come on Monday, and a key is in the box.', 'that the lid would come on Monday'],
  ['The gate will be open from tomorrow.', 'that the gate would be open from Saturday 28 February'],
  ['My colleague will call you on Monday.', 'that our colleague would call you on Monday'],
  ['We will send you my findings on Monday.', 'that we would send you our findings on Monday'],
  ['You will hear from me on Monday.', 'that you would hear from us on Monday'],
  ['The Lisbon team will call you on Monday.', 'that the Lisbon team would call you on Monday'],
])('tells “%s” from now', (sentence, told) => {
  expect(toldBefore(sentence, friday)).toBe(told);
});

it.each([
  ['Andreas will call you on Monday.', 'to expect this on Monday'],
  ['Engineers will visit you tomorrow.', 'to expect this on Saturday 28 February'],
  ['I will call you myself by Wednesday, 4 March.', 'to expect this by Wednesday, 4 March'],
  ['They will be with you on Monday between 8 and 1.', 'to expect this on Monday between 8 and 1'],
  ["I'll chase him and ring you on Monday before noon.", 'to expect this on Monday before noon'],
  ['It will be there tonight.', 'to expect this on the evening of Friday 27 February'],
  ['I have asked the kiln team to open it, this takes up to 24 hours.', 'to expect this within 24 hours'],
  ["You'll have it by Wednesday 4 March.", 'to expect this by Wednesday 4 March'],
])('tells only the time of “%s”, whose subject or persons are not sure', (sentence, told) => {
  expect(toldBefore(sentence, friday)).toBe(told);
});

it('does not choose between two times', () => {
  expect(toldBefore('It left us on Monday and should be there on Wednesday by 6 pm.', friday)).toBeUndefined();
});

it('takes an hour in one word for no pronoun', () => {
  expect(toldBefore("You'll get a text with the one-hour slot in the morning.", friday)).toBe(
    'that you would get a text with the one-hour slot in the morning',
  );
});

it.each([
  'If the oven is free, we will bake it today.',
  'Shall we send you another one?',
  'You will hear from us next week.',
  "The lid will be on tomorrow's round.",
  'We will call you the day after tomorrow.',
  'We will call you tomorrow, Monday 2 March.',
  'We will call you tomorrow, 8 February.',
  'The lid will be here between today and tomorrow.',
  'It will not be there before Friday 27 February.',
  'They will call you the week of Monday 2 March.',
  'It should be with you the Monday after next.',
  'They will call after Monday.',
  'They will call from Monday.',
  'They will call every Monday.',
  'They will call on Mondays.',
  'They will call a week on Monday.',
  'They will call, not on Monday but later.',
  'They will call on Monday at the earliest.',
  'They will call at the end of Tuesday.',
  'They will come in the morning of Monday.',
  'They will call at 9 on Monday.',
  'It leaves our warehouse on Monday.',
  'It will close on Friday.',
])('leaves “%s” unsaid', (sentence) => {
  expect(toldBefore(sentence, friday)).toBeUndefined();
});

it('does not guess which day “today” was', () => {
  expect(toldBefore('I will send you the drawing today.', undefined)).toBeUndefined();
});
