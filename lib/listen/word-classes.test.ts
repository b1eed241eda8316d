import { expect, test } from 'vitest';
import { classesOf } from './en/word-classes';
import { wordsOfSentence } from './model/features';

const classesIn = (sentence: string): string[] => [...classesOf(wordsOfSentence(sentence))];

test('words that say much the same are of one class', () => {
  for (const sentence of ['it froze', 'the lid was cracked', 'my modem died']) {
    expect(classesIn(sentence)).toContain('says/breaks');
  }
});

test('endings make no difference', () => {
  expect(classesIn('you charged me')).toContain('says/money');
  expect(classesIn('you are charging me')).toContain('says/money');
});

test('what is denied is told apart', () => {
  expect(classesIn("it doesn't work")).toContain('not/works');
  expect(classesIn("it doesn't work")).not.toContain('says/works');
  expect(classesIn('there was no problem')).toContain('not/matter');
});

test('a negation reaches a few words, not the whole sentence', () => {
  expect(classesIn('no, the new lamp is here and it works')).toContain('says/works');
});

test('a word may be of several classes', () => {
  expect(classesIn('congrats')).toEqual(expect.arrayContaining(['says/praise', 'says/irony']));
});

test('words of no class tell nothing', () => expect(classesIn('purple elephants')).toEqual([]));
