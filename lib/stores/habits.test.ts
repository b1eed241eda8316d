import { describe, expect, it } from 'vitest';
import { countUses } from '../messages/habit-calls';
import { usesOf, worthOf } from './habits';
import type { ReplyStage } from './reply-stages';

const option = (phrase: string) => ({ phrase, text: `${phrase}.`, why: 'It fits.', practice: 'listen-first' });
const stage = (change: Partial<ReplyStage> = {}): ReplyStage => ({
  stage: 'listen',
  options: [option('first'), option('other')],
  chosen: 0,
  edited: undefined,
  dropped: false,
  pinned: false,
  added: false,
  values: {},
  ...change,
});

describe('what an insertion says about phrases', () => {
  it('tells taken, edited and passed over apart', () => {
    expect(usesOf([stage()])).toEqual([{ phrase: 'first', fate: 'taken' }]);
    expect(usesOf([stage({ edited: 'Mine.' })])).toEqual([{ phrase: 'first', fate: 'edited' }]);
    expect(usesOf([stage({ dropped: true })])).toEqual([{ phrase: 'first', fate: 'skipped' }]);
    expect(usesOf([stage({ chosen: 1 })])).toEqual([
      { phrase: 'first', fate: 'skipped' },
      { phrase: 'other', fate: 'taken' },
    ]);
  });

  it('says nothing of a stage that was added and taken away again, or has no text', () => {
    expect(usesOf([stage({ added: true, dropped: true }), stage({ options: [] })])).toEqual([]);
  });

  it('lifts what is taken and lowers what is rewritten or passed over', () => {
    const habits = countUses({ b: { taken: 1, edited: 0, skipped: 0 } }, [
      { phrase: 'a', fate: 'taken' },
      { phrase: 'a', fate: 'taken' },
      { phrase: 'b', fate: 'edited' },
      { phrase: 'c', fate: 'skipped' },
    ]);
    expect(worthOf(habits)).toEqual({ a: 2, b: 0.5, c: -0.5 });
    expect(worthOf(habits)['constructor']).toBeUndefined();
  });
});
