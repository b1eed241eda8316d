import { describe, expect, it } from 'vitest';
import { fitReplacements } from './replace';

const noSlot = () => '';
/** What `instead` becomes in a text with the [marked] words, where they start a sentence if `opens`. */
function fitted(
  instead: string | string[],
  text: string,
  opens = false,
  slot: (name: string) => string = noSlot,
): string[] {
  const [before, marked, behind] = text.split(/[[\]]/) as [string, string, string];
  return fitReplacements([instead].flat(), marked, `${before}\0${behind}`, opens, slot);
}

describe('a replacement', () => {
  it.each([
    ['starts with a capital where the sentence does', 'here it is', '[Calm down]', true, 'Here it is'],
    ['does so behind the name of who is answered', 'here it is', '@anna [Calm down]', false, 'Here it is'],
    ['goes on in small letters inside', 'Here it is', 'Please, [Calm down]', false, 'here it is'],
    ['keeps "I" as it is', "I'm sorry", 'and [Sorry]', false, "I'm sorry"],
    [
      'stands apart from a word that the mark began in',
      'will be there',
      "We['ll be there] soon",
      false,
      ' will be there',
    ],
    ['does the same after a typographic apostrophe', 'will be there', 'We[’ll be there]', false, ' will be there'],
    [
      'ends where the mark ended its sentence',
      'let me put it differently',
      '[NO!]',
      true,
      'Let me put it differently.',
    ],
    ['asks where it asks itself', 'could you tell me more?', '[why?]', false, 'could you tell me more?'],
    ['does not ask twice', 'Could you tell me more?', '[Why is that]?', true, 'Could you tell me more'],
    ['may be nothing', '', '[just!]', false, ''],
  ])('%s', (_, template, text, opens, expected) => {
    expect(fitted(template, text, opens)).toEqual([expected]);
  });

  it('takes words of the draft', () => {
    const rest = (name: string) => (name === 'rest' ? 'Attach the form' : '');
    expect(fitted('I still need you to {rest}', '[Attach the form]', true, rest)).toEqual([
      'I still need you to attach the form',
    ]);
  });
});

describe('a replacement behind an article', () => {
  it.each([
    ['an', ['unfortunate']],
    ['a', ['serious']],
    ['An', ['unfortunate']],
    ['than', ['serious', 'unfortunate']],
    ['the', ['serious', 'unfortunate']],
  ])('goes with it: %s', (article, expected) =>
    expect(fitted(['serious', 'unfortunate'], `It was ${article} [appalling] job, and a hard one.`)).toEqual(expected),
  );

  it.each([
    ['A [appalling] job.', ['serious']],
    ['- A [appalling] job.', ['serious']],
    ['“A [appalling] job” was what you wrote.', ['serious']],
    ['Hi Tom, A [appalling] job.', ['serious']],
    ['Plan A [appalling] or not.', ['serious', 'unfortunate']],
    ['It was an  [appalling] job.', ['unfortunate']],
    ['It was an\n[appalling] job.', ['unfortunate']],
  ])('which is none in a name, and may stand apart: %s', (text, expected) =>
    expect(fitted(['serious', 'unfortunate'], text)).toEqual(expected),
  );
});

describe('a replacement that is a sentence of its own', () => {
  const sentence = 'Here is the reason';
  const question = 'Could you tell me more?';

  it.each([
    '[calm down].',
    'You are late, [calm down].',
    'You are late but [calm down]',
    'Yes: [calm down], please',
    'Oh 😀 [calm down]',
    '@mira [calm down].',
    '[calm down]\nBest regards',
    '[calm down] and wait.',
  ])('has room in “%s”', (text) => expect(fitted([sentence, question], text)).toEqual(['here is the reason']));

  it.each([
    'We write since [you never told us].',
    'I wonder whether [you read it].',
    'Please [tell us honestly].',
    'We can [see what you did wrong].',
    '[You did not read] (or understand) it.',
    '[You did not read] the other page.',
    '[No need to shout]. ;-)',
    '[You never read it] !!',
    '[You were told to empty the junk]/spam folder.',
    '[Wait until I find the time]: the page has it.',
    'I do not see [why it is located in] ...\\\\temp.',
    '[If I get a chance I try Ctrl]+p later.',
    'Or [take it up with them].',
  ])('has none in “%s”', (text) => {
    expect(fitted([sentence, question], text)).toEqual([]);
    expect(fitted('by Friday', text)).toEqual(['by Friday']);
  });

  it.each(['[Why would you want that]?', '[Why would you want that] ?'])('asks in a question: %s', (text) =>
    expect(fitted([sentence, question], text, true)).toEqual(['Could you tell me more']),
  );

  it('may be either where the mark takes the end along', () => {
    expect(fitted([sentence, question], '[What did you expect?]', true)).toEqual(['Here is the reason.', question]);
  });
});
