import { describe, expect, it } from 'vitest';
import { builtInLibrary } from './built-in';
import { parseLibrary } from './parse';
import { libraryJsonSchema } from './schema';
import { lampLibrary } from './testing';

const phrase = { id: 'late', stage: 'listen', text: 'You write that {account}.', practice: 'listen-first' };
const file = { ...lampLibrary(), phrases: [phrase] };

const errorsOf = (json: unknown) => {
  const parsed = parseLibrary(json);
  return 'errors' in parsed ? parsed.errors : [];
};

describe('a library file', () => {
  it('is refused when something in it is nested deeper than anything can be: it could not be signed or compared', () => {
    const nested = (depth: number) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
    expect(errorsOf({ ...file, theme: nested(20) })).toEqual([]);
    expect(errorsOf({ ...file, theme: nested(50_000) })).toMatchObject([{ path: 'theme[0][0]' }]);
    const phrases = [phrase, { ...phrase, id: 'deep', crm: nested(50_000) }];
    expect(errorsOf({ ...file, phrases })).toMatchObject([{ path: 'phrases[1].crm' }]);
    expect(errorsOf(nested(50_000))).toMatchObject([{ path: '[0][0][0]' }]);
  });

  it('is taken with everything in it, known or not', () => {
    const own = { ...file, theme: { colour: 'green' }, phrases: [{ ...phrase, crm: 17 }], policies: { sla: ['gold'] } };
    expect(parseLibrary(JSON.parse(JSON.stringify(own)))).toEqual({ library: own });
  });

  it('is refused with the place, what is wrong and what to do', () => {
    expect(errorsOf({ ...file, phrases: [{ ...phrase, stage: 'lissen' }] })).toEqual([
      {
        path: 'phrases[0].stage',
        message: 'This value is not known here.',
        remedy: 'Use one of listen, acknowledge, honesty, perspective, next-step.',
      },
    ]);
    expect(errorsOf({ ...file, name: undefined })[0]).toEqual({
      path: 'name',
      message: 'It is missing.',
      remedy: 'Add it, as text.',
    });
  });

  it('tells every error at once', () => {
    const paths = errorsOf({ ...file, version: 'one', phrases: [{ ...phrase, practice: 'be-nice' }, { id: 'x' }] }).map(
      ({ path }) => path,
    );
    expect(paths).toEqual(
      expect.arrayContaining(['version', 'phrases[0].practice', 'phrases[1].stage', 'phrases[1].text']),
    );
  });

  it('may not use an id twice', () => {
    const [error] = errorsOf({ ...file, phrases: [phrase, phrase] });
    expect(error?.path).toBe('phrases[1].id');
    expect(error?.message).toContain('phrases[0]');
  });

  it('may only use placeholders that can be filled', () => {
    const odd = { ...phrase, text: 'Your {colour} parcel.' };
    expect(errorsOf({ ...file, phrases: [odd] })[0]?.message).toBe('Nothing says how {colour} is filled.');
    expect(errorsOf({ ...file, phrases: [{ ...odd, placeholders: [{ name: 'colour', default: 'green' }] }] })).toEqual(
      [],
    );
    expect(errorsOf({ ...file, phrases: [{ ...phrase, text: 'A {brace' }] })[0]?.path).toBe('phrases[0].text');
  });

  it('may not expire before it is issued', () => {
    expect(errorsOf({ ...file, expires: '2026-02-01' })[0]?.path).toBe('expires');
  });

  it.each([null, 7, 'text', [], { format: 'heard-library/2' }])('answers %j without an exception', (json) => {
    expect(errorsOf(json).length).toBeGreaterThan(0);
  });

  it('is what the built-in library is', () => {
    expect(errorsOf(builtInLibrary)).toEqual([]);
  });

  it('has a JSON Schema that editors can use', () => {
    const schema = libraryJsonSchema() as { type: string; required: string[]; properties: Record<string, unknown> };
    expect(schema.type).toBe('object');
    expect(schema.required).toContain('phrases');
    expect(Object.keys(schema.properties)).toContain('policies');
  });
});
