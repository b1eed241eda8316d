import { expect, it } from 'vitest';
import { askIn, reading, reply } from '../testing';
import { saysContradicted, saysWordBroken, unansweredOf } from './unanswered';

it.each([
  ['I wrote to you on 9 Nov already, no reply then.', 'your message of 9 November'],
  [
    'We sent you the form on 1 October and then on 2 November. We have not had an answer to either.',
    'your messages of 1 October and 2 November',
  ],
  ['I e-mailed on the 21st and nobody answered.', 'your message of the 21st'],
  ['The bed came torn on 2 May and I have sent you three e-mails. No answer.', 'your earlier message'],
  ['Our three reminders have each had no reply.', 'your earlier message'],
  ['I wrote to you on 9 Jul. I never got an answer.', 'your message of 9 July'],
  ["I e-mailed you on 9 November and haven't had a reply.", 'your message of 9 November'],
  ["We wrote to you. Our mails weren't answered.", 'your earlier message'],
  ['I wrote on 9 Nov that the kiln arrived broken on 2 Oct, no reply.', 'your message of 9 November'],
  ['I wrote to you on 9 Nov, the kiln had come on 2 Oct. No reply.', 'your message of 9 November'],
])('of “%s” it is %s that went unanswered', (text, words) => {
  expect(unansweredOf(text)).toBe(words);
});

it.each([
  'No reply needed, I wrote it down.',
  'I wrote to the seller twice and had no reply from him.',
  'I got an answer from you on 3 May, thanks.',
  'I wrote the number on the box. There is no answer on page 4.',
  'Please send me a reply.',
  'I wrote to my bank on 3 May, no answer. Can you send me the invoice again?',
  'I wrote to the seller. No reply.',
  'I e-mailed Mr Oake on 3 May and nobody answered.',
  'I wrote to the landlady and she never answered.',
  'I wrote to you. If I have not had an answer by Friday, I will call.',
])('nothing went unanswered in “%s”', (text) => {
  expect(unansweredOf(text)).toBeUndefined();
});

it.each([
  'I called on 11 May and each time was promised a callback within 48 hours. None came.',
  'I rang on Thursday, was told within 24 hours. Nobody.',
  '3x promised callback 3x nothing.',
  'Your colleague told me it would be here by Friday. It never came.',
  'You promised us that somebody would call. Nobody called.',
  'We have been told by you that it would take two days. Nothing came.',
])('word was given and not kept: “%s”', (text) => {
  expect(saysWordBroken(text)).toBe(true);
});

it.each([
  'I was told it was fine. Nobody else has it.',
  'You told me you would check, and I am glad that you did. Nothing else.',
  'They told me it would take ten days. That suits me.',
  'They told me the kiln was full and someone would ring. No one did.',
  'I told you last week that the lid would break. Nobody came to look at it. Please send a new lid.',
  'I promised my daughter she would have the kiln by Friday. It never came. Where is it?',
  'My landlord told me he would fix the boiler. He never came. Can you send somebody?',
  'We told the guests they would have hot water. Nobody came.',
  'The shop promised me it would be here. It never came.',
  'I was promised a call by my bank. Nobody called.',
  'I rang my landlord, was told within two days. Nobody.',
  'I asked the seller for a lid. They told me it would come by Monday. It never came.',
  'I promised a callback. Nobody picked up.',
])('no word was broken in “%s”', (text) => {
  expect(saysWordBroken(text)).toBe(false);
});

it('is owned in the reply, also to somebody calm', () => {
  const text = 'Can I order the blue glaze? My mail of last week, which I sent to you on 9 Nov, was not answered.';
  const asks = [askIn(text, 'Can I order the blue glaze?')];
  expect(reply(text, reading([], { asks })).text).toContain('an answer to your message of 9 November');
});

it.each([
  'Yesterday the full sum was taken, although you wrote that it would be stopped.',
  'The office keeps £240 back, which is the opposite of what you told us on Monday.',
  "There's an invoice for £96 in my post. You said there would be no charge.",
  "You wrote that I don't have to pay the bill until then. It was debited anyway.",
  'You told me it would be free, but I was charged £12.',
  'No lid has come, although you told us that it would be here. It still has not arrived, though you said it would.',
])('what we told them was not so: “%s”', (text) => {
  expect(saysContradicted(text)).toBe(true);
});

it.each([
  'You said there would be no charge. Thank you.',
  'You wrote that I do not have to pay it. Is that right?',
  'Although you wrote at length, I have a question.',
  'You told me to send the form, and I was charged for the stamp.',
  'My bank took it although my son wrote that he would pay.',
  'Although you said it would be free, I would gladly pay for express delivery. How do I do that?',
  'You said there would be no charge and that is great. However, can I upgrade to the bigger plan?',
  "You wrote that I don't have to pay anything until May. My neighbour was charged though, so can you confirm that it holds?",
  'You said I will not pay more than 20 pounds. There is a bill for 18 now, which is fine. Where do I pay it?',
  'It arrived today, even though you said it would take a week. Brilliant!',
  'It is contrary to what you said to my neighbour, funny. Can I bring a dog?',
  'Contrary to what you said, the museum was open.',
  'I was not charged, although you said that I would be.',
  "You wrote that I don't have to pay until May. I was charged on 1 May.",
  'You said there would be no charge for the visit. I was charged for the valve, as we agreed.',
  'You said it would be free. What if it was charged?',
])('nothing of ours is contradicted in “%s”', (text) => {
  expect(saysContradicted(text)).toBe(false);
});
