import { expect, it } from 'vitest';
import { listen } from '../../listen/listen';
import { reply as replyTo } from '../testing';
import { inSingle, withItsPrice } from './single-asks';

const parts = (text: string) =>
  inSingle({ start: 0, end: text.length, text, summary: text }).map(({ text: words }) => words);

it.each([
  ['I want my £20 back and I want the old kiln.', ['I want my £20 back', 'I want the old kiln.']],
  ['Can you tell me when you open and send me the list?', ['Can you tell me when you open', 'send me the list?']],
  ['Can you tell me how I cancel and send me the bill?', ['Can you tell me how I cancel', 'send me the bill?']],
  ['Is the lid in the box, and can I return it?', ['Is the lid in the box?', 'can I return it?']],
])('“%s” holds %j', (text, asks) => expect(parts(text)).toEqual(asks));

it.each([
  'Does my lid fit the kiln or do I need another one?',
  'Can you tell me how I cancel the plan and get my money back?',
  'Please tell me how to pack the kiln and send it.',
  'Can I fire it from my own shed or do I have to come to yours?',
])('“%s” is one question', (text) => expect(parts(text)).toEqual([text]));

const priced = (text: string) => {
  let from = 0;
  const asks = text.split(' | ').map((words) => {
    const start = from;
    from += words.length + 1;
    return { start, end: start + words.length, text: words, summary: words };
  });
  return withItsPrice(asks, text.replaceAll(' | ', ' ')).map(({ text: words }) => words);
};

it.each([
  ['Is there a kiln for hire? | and what does it cost?', ['Is there a kiln for hire, and what does it cost?']],
  ['Can I rent the kiln? | Does it cost extra?', ['Can I rent the kiln, and does it cost extra?']],
  ['Can you change that | and does it cost extra?', ['Can you change that and does it cost extra?']],
])('in “%s” the price is that of the thing before', (text, asks) => expect(priced(text)).toEqual(asks));

it.each([
  'Please fetch the kiln. | What does it cost?',
  'Can you deliver the kiln? | Does it cost extra?',
  'Can you fetch the kiln? | Does it cost extra?',
  'Can you change that? | Does it cost extra?',
  'Could you please cancel my order 4471? | Does it cost anything?',
  'Can someone collect the old kiln? | What would it cost?',
  'Which kiln is it? | What does it cost?',
  'Is there a kiln for hire? | My aunt asks, too. | What does it cost?',
  'Is there a kiln for hire? | What does it cost to fire two bowls?',
  'Is there a kiln for hire? | What does the lid cost?',
  'Is there a kiln for hire? | It cost 40 last year, is that right?',
  'Is there a kiln for hire? | Does it cost you much to run?',
  'What does it cost?',
  'Is there a kiln for hire? | How long does it take?',
  'Could I get it? | Would they costume it?',
])('“%s” stays as it is', (text) => expect(priced(text)).toEqual(text.split(' | ')));

it.each([
  [
    'Can you ship it to Norway? What does it cost?',
    'You would like us to ship it to Norway. You would also like to know what it costs.',
  ],
  [
    'Can someone collect the old kiln? What would it cost?',
    '- whether we can collect the old kiln\n- what it would cost',
  ],
  [
    'Is there a day permit? What does it cost?',
    'You would like to know whether there is a day permit and what it costs.',
  ],
])('in the reply to “%s” no words are quoted that were not written', (text, sentence) => {
  const said = replyTo(text, listen([{ role: 'customer', text }])).text;
  expect(said).toContain(sentence);
  expect(said).not.toContain('“');
});
