import { describe, expect, test } from 'vitest';
import { listen } from './listen';

const read = (text: string) => listen([{ role: 'customer', text }]);

describe('levels of abuse, with the words that make them', () => {
  test.each([
    ['threat', 'I know where you live, Mr Quandt, and I will break your nose.', 'I know where you live'],
    ['abuse', 'You useless idiots sent the red one again.', 'You useless idiots'],
    ['abuse', 'The man at your counter is a lazy old pig. Where is my deposit?', 'lazy old pig'],
    [
      'abuse',
      'Whoever trained your fitter must have been asleep, the tap sits behind the boiler.',
      'must have been asleep',
    ],
    [
      'abuse',
      "I've met door handles with more sense than your Mr Olm. The hinge is upside down.",
      'with more sense than your',
    ],
    ['abuse', 'Your Ms Brandl is a greasy little worm. She sold my seat twice.', 'worm'],
    ['abuse', "People like your cook shouldn't be trusted with matches. The soup burned.", 'be trusted with matches'],
    ['abuse', 'You are a spiteful, stupid little man, Mr Oder. Where is my coat?', 'spiteful, stupid little man'],
    ['abuse', 'You wicked thieves, the deposit was two hundred!', 'wicked thieves'],
    ['abuse', 'Your night porter is an ignorant b*tch.', 'b*tch'],
    ['abuse', 'I hope your own boiler bursts on Christmas Eve, Mr Haas, you rat.', 'hope your own boiler bursts'],
    ['abuse', 'Our ficus has more sense than your Ms Adler. The parcel went to Malta.', 'more sense'],
    ['abuse', 'Snakes in suits, every one of you! Where did my savings go?', 'Snakes in suits'],
    ['abuse', 'Your porter should be mucking out stables. He lost both suitcases.', 'mucking out stables'],
    ['abuse', 'A pox upon you and your call centre! The heating has been off since Sunday.', 'pox upon you'],
    ['aggression', 'This damn scanner eats every second page. How do I clean it?', 'damn'],
    ['discontent', 'I am really disappointed, the second delivery is late as well.', 'disappointed'],
  ] as const)('%s: %s', (level, text, words) => {
    const { abuse, abuseEvidence } = read(text);
    expect(abuse).toBe(level);
    expect(abuseEvidence?.map((evidence) => evidence.text).join(' / ')).toContain(words);
  });

  test('a calm message has neither level nor words', () => {
    const reading = read('Could you send me the invoice of May again?');
    expect(reading.abuse).toBe('none');
    expect(reading).not.toHaveProperty('abuseEvidence');
  });
});

describe('insulting words that are not aimed at a person of ours', () => {
  test.each([
    "I'm such an idiot, I had the cable in the wrong socket all along.",
    'Sorry for being such an idiot, the plug was loose. Where do I sign?',
    'Sorry, I felt like an idiot when I found the switch. How do I turn the light off?',
    'The customer before me at your counter in Vaasa called the girl there a dumb cow. She stayed calm, please tell her.',
    'I sat in your waiting room next to a man with a parrot tattoo. Nobody called me in.',
    'My son wrote "fuck you all" in your chat this morning, I apologise for him.',
    'That shower is a bastard: either ice or lava. Could somebody have a look?',
    'Your cancellation form was a bitch to find. Please cancel at the end of May.',
    'Somebody at home called me a liar because the receipt did not come. Can you send it again?',
    'Your support is useless and slow. I have waited since Tuesday.',
    'Is there an idiot-proof guide for the new meter?',
    'The old model had more life in it than the new one. What changed?',
    'My son may not be trusted with scissors yet. Is there a blunt pair?',
    'Could you write slowly? My English is not so good.',
    'It is as thick as a phone book. Do you have a shorter manual?',
    'A thief broke into our shed and took the mower. Does the policy cover it?',
    'I hope you get the parts soon. Are children allowed to use the scissors in the set?',
    'My cat has more sense than me, I put the battery in upside down. Which way round is it?',
    'A shark with a necktie is printed on the cup. Do you have it in blue, too?',
    'Put the letter through the window of the office, please, the box is broken.',
    'Where do you find people who still make such locks? We would like to hire one.',
  ])('%s', (text) => {
    const reading = read(text);
    expect(reading.situations.map(({ name }) => name)).not.toContain('abusive');
    expect(['abuse', 'threat']).not.toContain(reading.abuse);
  });
});

describe('insults are never offered as asks', () => {
  test.each([
    ['Are you stupid or what? I asked for the invoice of May. Send it today.', ['send it today']],
    ['Are you people blind? My name is spelled wrong again. Correct it please.', ['correct it']],
    ['Do you morons even have a brain? When do I get my refund?', ['say when they get their refund']],
    ['Go to hell and learn to read. Cancel my contract.', ['cancel their contract']],
    ["Can't you read? I wrote three times that I moved out in May.", []],
  ])('%s', (text, summaries) => {
    expect(read(text).asks.map(({ summary }) => summary)).toEqual(summaries);
  });

  test('a request beside an insult stays one', () => {
    const { asks } = read('Please refund the 12 euros, you clowns.');
    expect(asks.map(({ text }) => text)[0]).toMatch(/^Please refund the 12 euros/);
  });
});
