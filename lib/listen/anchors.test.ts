import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexAnchors } from './anchor-index';
import { anchorsOf } from './anchors';

describe('anchorsOf', () => {
  it('takes every word that must be there, the most telling first', () => {
    expect(anchorsOf('(?<!\\w)(?:you(?: {1,3})refund(?: {1,3})me)(?!\\w)')).toEqual([
      [' refund '],
      [' you '],
      [' me '],
    ]);
  });

  it('takes one from each alternative', () => {
    expect(anchorsOf('(?:lawyer|solicitor|legal action)')).toEqual([['lawyer', 'solicitor', ' action']]);
  });

  it('leaves out what may be missing, and ends a word where a letter may be missing', () => {
    expect(anchorsOf('cancel(?:l?ing)? i')).toEqual([['cancel']]);
    expect(anchorsOf('colou?r')).toEqual([['colo']]);
    expect(anchorsOf('(?:right )?away')).toEqual([['away']]);
  });

  it('knows nothing of a pattern one of whose alternatives is all classes', () => {
    expect(anchorsOf('(?:\\w+|weeks)')).toEqual([]);
    expect(anchorsOf('[a-z]+ n')).toEqual([]);
  });

  it('takes every figure for one', () => {
    expect(anchorsOf('(?:\\d+|weeks)')).toEqual([['0', 'weeks']]);
    expect(anchorsOf('error 403')).toEqual([['error '], [' 000']]);
    expect(indexAnchors([anchorsOf('\\d+ x')]).candidates('error 4')).toEqual([0]);
  });

  it('takes a class of marks for one letter, and of letters for none', () => {
    expect(anchorsOf('month[- ]end')).toEqual([['month-end']]);
    expect(anchorsOf('\\bb[*#]+t?ch')).toEqual([[' b-'], ['ch']]);
    expect(anchorsOf('(?:any[-/x]body|it[!-~]self|re[^-]sent)')).toEqual([['body', 'self', 'sent']]);
    expect(indexAnchors([anchorsOf('month[- ]end')]).candidates('by month end')).toEqual([0]);
    expect(indexAnchors([anchorsOf('month[- ]end')]).candidates('by monthend')).toEqual([]);
  });

  it('knows where a word begins and ends', () => {
    expect(anchorsOf('(?<!\\w)(?:no(?: {1,3}))?one(?!\\w)')).toEqual([[' one ']]);
    expect(anchorsOf("\\b(?:you|u)\\b|n't\\b")).toEqual([[' you ', ' u ', "n't "]]);
    expect(anchorsOf('^wait(?:(?: {1,3})here)?$')).toEqual([[' wait ']]);
    expect(anchorsOf("(?<![\\w'])(?:re(?:send|pay)|pay(?:ing)? )(?:off|up)")).toEqual([
      ['send', 'pay', ' pay'],
      ['off', 'up'],
    ]);
  });

  it('takes a word that may be repeated for one whose ends are not known', () => {
    expect(anchorsOf('(?<!\\w)(?:ha)+(?!\\w)')).toEqual([['ha']]);
    expect(anchorsOf(' no+ ')).toEqual([[' no']]);
  });

  it('reads no letters out of names of characters', () => {
    expect(anchorsOf('\\p{Lu}\\u00e9\\x41 yes')).toEqual([[' yes']]);
  });

  it('does not take what must only stand beside the match', () => {
    expect(anchorsOf('(?<=please )(?:wait)(?! here)')).toEqual([['wait']]);
  });
});

describe('indexAnchors', () => {
  it('never misses a pattern that matches', () => {
    const sources = [
      '(?:colou?r|grey)',
      'wait(?:ing|ed)?',
      '(?:no |not )?answer',
      '\\d+ days',
      'ab{2,3}c',
      '(?:x|yy)z',
      '[abc]+',
      '(?<!\\w)(?:no|not(?: {1,3})an)(?: {1,3})answer(?!\\w)',
      '\\b(?:i|we) (?:(?:really|do) )?wait\\b',
      '(?<![\\w])(?:(?:the )?(?:color|grey)(?: xz)?|an?)(?![\\w])',
      '^(?:grey|we)(?:,? color)?$',
      '(?:no )+xz|colour(?!\\w)',
    ];
    const index = indexAnchors(sources.map(anchorsOf));
    const words = fc.constantFrom(
      'color',
      'colour',
      'grey',
      'wait',
      'waiting',
      'no ',
      'answer',
      '3 days',
      'abbc',
      'abbbc',
      'xz',
      'yyz',
      ' ',
      ' ',
      '.',
      'i ',
      'we',
      'not',
      ' an',
      ' do',
      'é',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const candidates = index.candidates(text);
        sources.forEach((source, pattern) => {
          if (new RegExp(source).test(text)) expect(candidates).toContain(pattern);
        });
      }),
    );
  });

  it('drops patterns whose words are not there', () => {
    const index = indexAnchors([anchorsOf('refund'), anchorsOf('lawyer'), []]);
    expect(index.candidates('i want my refund')).toEqual([0, 2]);
    expect(index.candidates('my lawyer and the other lawyer')).toEqual([1, 2]);
    expect(index.candidates('')).toEqual([2]);
  });
});
