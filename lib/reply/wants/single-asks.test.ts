import { expect, it } from 'vitest';
import { inSingle } from './single-asks';

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
