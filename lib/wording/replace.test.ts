import { describe, expect, it } from 'vitest';
import { fitReplacement } from './replace';

const none: ReadonlyMap<string, string> = new Map();

describe('fitReplacement', () => {
  it.each([
    ['starts with a capital where the sentence does', 'here it is', 'Calm down', true, 'Here it is'],
    ['goes on in small letters inside', 'Here it is', 'Calm down', false, 'here it is'],
    ['keeps "I" as it is', "I'm sorry", 'Sorry', false, "I'm sorry"],
    [
      'stands apart from a word that the mark began in',
      'will be there on Friday',
      "'ll be there",
      false,
      ' will be there on Friday',
    ],
    ['does the same after a typographic apostrophe', 'will be there', '’ll be there', false, ' will be there'],
    ['ends where the mark ended its sentence', 'let me put it differently', 'NO!', true, 'Let me put it differently.'],
    ['asks where it asks itself', 'could you tell me more?', 'why?', false, 'could you tell me more?'],
    ['may be nothing', '', 'just!', false, ''],
  ])('%s', (_, template, marked, opens, fitted) => {
    expect(fitReplacement(template, marked, opens, none)).toBe(fitted);
  });

  it('fills slots with words of the draft', () => {
    const slots = new Map([['rest', 'Attach the form']]);
    expect(fitReplacement('I still need you to {rest}', 'Attach the form', true, slots)).toBe(
      'I still need you to attach the form',
    );
  });
});
