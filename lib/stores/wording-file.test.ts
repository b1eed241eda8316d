import { describe, expect, it } from 'vitest';
import { readWordingChoices, writeWordingFile } from './wording-file';

const wording = { rules: ['soon'], words: ['gross margin'], strictness: 3 as const };

describe('a file of wording choices', () => {
  it('comes back as it was saved', () => {
    expect(readWordingChoices(writeWordingFile(wording))).toEqual(wording);
  });

  it('is refused with the place when it is something else', () => {
    expect(() => readWordingChoices('hello')).toThrow(/not JSON/);
    expect(() => readWordingChoices('{"format":"heard-library/1"}')).toThrow(/format/);
    const odd = writeWordingFile(wording).replace('"soon"', '7');
    expect(() => readWordingChoices(odd)).toThrow(/wording\.rules\.0/);
  });
});
