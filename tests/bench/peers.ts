/** The packages that drafts can be checked with, each in the way its own documentation shows. */
import type { BinaryModule } from 'harper.js';
import type { System } from './measure';

/** A peer that is set up when it is measured, so that one that cannot run here says so and the rest goes on. */
export interface Peer {
  name: string;
  /** What it does that ours does not, or the other way round: for reading the table fairly. */
  note: string;
  setUp(): Promise<System['check']>;
}

/** `harperBinary` comes from another place in Node and in a page. */
export function peersWith(harperBinary: () => Promise<BinaryModule>): Peer[] {
  return [
    {
      name: 'harper.js',
      note: 'spelling and grammar; remembers stretches it has seen',
      async setUp() {
        const { LocalLinter } = await import('harper.js');
        const linter = new LocalLinter({ binary: await harperBinary() });
        await linter.setup();
        return (text) => linter.lint(text);
      },
    },
    {
      name: 'write-good',
      note: 'fixed word lists',
      async setUp() {
        // It assigns to a variable it never declares, which a module's strict code refuses unless there is a global one.
        if (!('match' in globalThis)) Object.assign(globalThis, { match: undefined });
        const { default: writeGood } = await import('write-good');
        return (text) => writeGood(text);
      },
    },
    {
      name: 'alex',
      note: 'fixed word lists over a syntax tree',
      async setUp() {
        const { text: check } = await import('alex');
        return (text) => check(text).messages;
      },
    },
    {
      name: 'obscenity',
      note: 'its English word list',
      async setUp() {
        const { englishDataset, englishRecommendedTransformers, RegExpMatcher } = await import('obscenity');
        const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
        return (text) => matcher.getAllMatches(text, true);
      },
    },
    {
      name: 'compromise',
      note: 'parsed whole, eight patterns matched',
      async setUp() {
        const { default: nlp } = await import('compromise');
        const patterns = [
          'you should have #Verb',
          '(unacceptable|outrageous|disgraceful)',
          'you (failed|forgot|neglected) to #Verb',
          'as (i|we) #Adverb? said',
          'calm down',
          'it is your (fault|mistake)',
          '(i|we) (guarantee|promise) .',
          'there is nothing (i|we) can do',
        ];
        return (text) => {
          const doc = nlp(text);
          return patterns.map((pattern) => doc.match(pattern).json({ offset: true }));
        };
      },
    },
  ];
}
