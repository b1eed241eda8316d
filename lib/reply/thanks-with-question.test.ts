import { expect, it } from 'vitest';
import { listen } from '../listen/listen';
import { now, reply } from './testing';

it('thanks with a question that points back are told who answers it by when', () => {
  const text =
    'Dear Mrs Tamm, the new charger came on Saturday, two days sooner than you had said, and it works perfectly. Thank you so much. One small thing: the light goes green after three hours, but the booklet says six. Is that right, or am I taking them out half done?';
  const { stages } = reply(text, listen([{ role: 'customer', text }], { now }));
  expect(stages.map(({ stage }) => stage)).toContain('next-step');
  expect(stages.at(-1)!.text).toMatch(/by \d\d:\d\d today|by \p{L}+day \d\d:\d\d/u);
});

it('what is to be done is no part of the question before it', () => {
  const text = 'Can you tell me what the reason on file is, and look at the claim again? It was refused on Saturday.';
  const said = reply(text, listen([{ role: 'customer', text }], { now })).text;
  expect(said).not.toContain('know what the reason on file is, and look');
  expect(said).toContain('what the reason on file is');
});

it.each([
  ['thank u thank u thank u!!! the dress came TODAY. q tho, is the hem tape in the packet iron on?', true],
  ['Thanks, thanks, thank you, the lid fits. Which side goes up?', true],
  ['Thank you for nothing. The lid is broken again, which side goes up?', false],
])('thanks over and over are meant: %s', (text, kind) => {
  const said = reply(text, listen([{ role: 'customer', text }], { now })).text;
  expect(/Thank you for your kind (?:words|message)/.test(said)).toBe(kind);
});
