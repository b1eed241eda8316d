import { describe, expect, test } from 'vitest';
import { listen } from './listen';

const read = (text: string) => {
  const { abuse, situations } = listen([{ role: 'customer', text }]);
  return { level: abuse, claimed: situations.some(({ name }) => name === 'abusive') };
};

describe('words that may insult, meant as they stand', () => {
  test.each([
    'She saw a pillar, and half of a cow, the back half.',
    'She wants to see the front of the cow.',
    'The clown you sent was wonderful with the children.',
    'The witch was sold out, so you sent a sheep.',
    'You sent me a sheep instead of a donkey for the crib.',
    'Every sheep in the set has three legs.',
    'That little goose on the lamp is cracked.',
    'The Fat Pig in Dorset was closed when we came.',
    'The wicked witch on stage forgot her lines.',
    "It's a pig of a job to reach the filter.",
    'The lazy donkey would not move, so we had no ride.',
    'Your kennel sold us a dog with worms.',
    'There are rats in the bins behind your office.',
    'The monkey wrench you sent is the wrong size.',
    'The wall is too thick for your drill.',
    'Your foam is too dense to sleep on.',
    'The dumb waiter in your hotel was stuck.',
    'The drunk man beside me on your flight was sick over my coat.',
    'Do you people deliver to Jersey?',
  ])('%s', (text) => {
    const { claimed, level } = read(text);
    expect(claimed).toBe(false);
    expect(['abuse', 'threat']).not.toContain(level);
  });

  test.each([
    'You stupid cow, I asked for a window seat.',
    'That stupid cow hung up on me.',
    'You clowns sent the wrong size again.',
    'You are all donkeys.',
    'Your driver is a rat and a liar.',
    'Your courier, the fat pig, threw it over the fence.',
    "He's a filthy pig, your driver.",
    'Tell that fat cow at reception to do her job.',
    'The rude pig who answered your phone called me darling.',
    'What a bunch of clowns.',
    'You people are too thick to read a form.',
    'Are you people thick or do you just think I am?',
  ])('and said of people of ours: %s', (text) => {
    expect(read(text)).toEqual({ level: 'abuse', claimed: true });
  });
});

test.each([
  'What is wrong with you people? I have sent the same form four times.',
  "What's wrong with you lot, are you all asleep?",
  'Shame on you. Two months and no answer.',
])('a reproach that calls nobody anything is no insult: %s', (text) => {
  expect(read(text)).toEqual({ level: 'discontent', claimed: false });
});

test('beside an insult it changes nothing', () => {
  expect(read('What is wrong with you people? Useless idiots.').level).toBe('abuse');
});
