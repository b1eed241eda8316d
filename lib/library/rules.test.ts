import { describe, expect, it } from 'vitest';
import { createChecker } from '../wording/check';
import { compileRules } from '../wording/compile';
import type { Rule } from '../wording/types';
import { mergeRules } from './layers';
import { failedExamples, mistakesInRules } from './rules';
import type { Library } from './schema';
import { lampLibrary } from './testing';

const mending: Rule = {
  id: 'say-repair',
  kind: 'fog',
  patterns: ['mend~ [your lamp]'],
  why: 'We repair lamps and say so.',
  practice: 'honesty',
  instead: ['your lamp under warranty'],
  strictness: 1,
  language: 'en',
  flags: ['We mend [[your lamp]].', 'I mended [[your lamp]].', 'They are mending [[your lamp]] now.'],
  allows: ['We repair your lamp.', 'We mend lamps.', 'Your lamp is here.'],
};
const library = (rules: Rule[], change: Partial<Library> = {}) =>
  lampLibrary({ rules: rules.map((rule) => ({ ...rule })), ...change });
const now = new Date('2026-11-23T10:00:00Z');

describe('mistakes in the rules of a library', () => {
  it('are all named, each by its place in the file, the words there and a remedy', () => {
    const found = mistakesInRules(
      library([
        mending,
        { ...mending, id: 'twice-wrong', patterns: ['please <nobody>', 'calm down unless(bored)'] },
        { ...mending, id: 'lacking', instead: ['{rest}'] },
      ]),
    );
    expect(found.map(({ path }) => path)).toEqual(['rules[1].patterns[0]', 'rules[1].patterns[1]', 'rules[2]']);
    expect(found[0]?.message).toMatch(/^Rule twice-wrong, place \d+, at “<?nobody>”: /);
    expect(found[1]?.message).toContain('bored');
    for (const { remedy } of found) expect(remedy).toMatch(/^[A-Z{].*\.$/);
  });

  it('are none in what is right, and in a library without rules', () => {
    expect(mistakesInRules(library([mending]))).toEqual([]);
    expect(mistakesInRules(library([]))).toEqual([]);
  });
});

describe('examples of rules', () => {
  it('that hold are not mentioned, also where another rule marks the same words', () => {
    const worse: Rule = { ...mending, id: 'worse', kind: 'hostile', patterns: ['[mend~ your lamp]'] };
    const flags = ['We [[mend your lamp]].', 'I [[mended your lamp]].', 'We are [[mending your lamp]].'];
    expect(failedExamples([mending, { ...worse, flags }])).toEqual([]);
  });

  it('that do not are told with what was wanted and what was found', () => {
    const flags = ['[[We]] mend your lamp.', 'I mended [[your lamp]].', 'Nothing to mark.'];
    const allows = ['We mend your lamp.', 'We repair it.', 'Fine.'];
    expect(failedExamples([{ ...mending, flags, allows }])).toEqual([
      { rule: 'say-repair', of: 'flags', text: 'We mend your lamp.', wanted: ['We'], found: ['your lamp'] },
      { rule: 'say-repair', of: 'flags', text: 'Nothing to mark.', wanted: [], found: [] },
      { rule: 'say-repair', of: 'allows', text: 'We mend your lamp.', wanted: [], found: ['your lamp'] },
    ]);
  });
});

describe('the rules in force', () => {
  const builtIn = [{ ...mending, id: 'built-in', patterns: ['[so sorry]'], why: 'Say it once.' }];
  const idsOf = (rules: readonly { id: string; why: string }[]) => rules.map(({ id, why }) => `${id}: ${why}`);

  it('are those built in with those of the libraries, which say where they are from', () => {
    const merged = mergeRules(builtIn, { team: library([mending]) }, now);
    expect(idsOf(merged)).toEqual(['built-in: Say it once.', 'say-repair: We repair lamps and say so. (Lamps)']);
    const [finding] = createChecker(compileRules(merged).compiled).check('We will mend your lamp today, so sorry.');
    expect(finding).toMatchObject({
      rule: 'say-repair',
      text: 'your lamp',
      why: 'We repair lamps and say so. (Lamps)',
    });
  });

  it('follow the layers: a later one replaces, unless the one below is locked; what is past its time counts no more', () => {
    const own = library([{ ...mending, why: 'Mine.' }], { name: 'Mine' });
    expect(idsOf(mergeRules(builtIn, { own, team: library([mending]) }, now)).at(-1)).toBe('say-repair: Mine. (Mine)');
    const locked = { team: library([{ ...mending, locked: true } as Rule]), own };
    expect(idsOf(mergeRules(builtIn, locked, now)).at(-1)).toBe('say-repair: We repair lamps and say so. (Lamps)');
    const over = { team: library([{ ...mending, id: 'built-in', why: 'Ours.' }]) };
    expect(idsOf(mergeRules(builtIn, over, now))).toEqual(['built-in: Ours. (Lamps)']);
    expect(idsOf(mergeRules(builtIn, { team: library([mending], { expires: '2026-11-20' }) }, now))).toHaveLength(1);
  });
});
