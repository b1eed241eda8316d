import { describe, expect, it } from 'vitest';
import { frameOf, setReply } from './compose';
import { exampleSuggestion } from './testing';

const texts = exampleSuggestion.stages.map((stage) => stage.text);

describe('frameOf and setReply', () => {
  it('set an unchanged suggestion exactly as its author did', () => {
    expect(setReply(frameOf(exampleSuggestion), texts)).toBe(exampleSuggestion.text);
  });

  it('keep greeting, joints and closing around changed words', () => {
    const changed = setReply(frameOf(exampleSuggestion), ['My words.', ...texts.slice(1)]);
    expect(changed).toBe(
      'Hello Ida,\n\nMy words. That is annoying.\n\nI will write by Friday 15:00.\n\nKind regards,\nJo',
    );
  });

  it('keep the widest gap across a stage that is left out', () => {
    const without = setReply(frameOf(exampleSuggestion), [texts[0], undefined, texts[2]]);
    expect(without).toBe(
      'Hello Ida,\n\nYour lamp broke on Monday.\n\nI will write by Friday 15:00.\n\nKind regards,\nJo',
    );
  });

  it('give a stage with lines of its own a paragraph of its own', () => {
    const withList = setReply(frameOf(exampleSuggestion), ['One:\n- a\n- b', ...texts.slice(1)]);
    expect(withList).toContain('- b\n\nThat is annoying.');
  });

  it('make nothing of a reply without stages', () => {
    expect(setReply(frameOf(exampleSuggestion), [undefined, ' ', undefined])).toBe('');
  });

  it('fall back to paragraphs when the whole does not hold the stages', () => {
    const frame = frameOf({ ...exampleSuggestion, text: 'Something else entirely' });
    expect(setReply(frame, texts)).toBe(`Hello Ida,\n\n${texts.join('\n\n')}`);
  });
});
