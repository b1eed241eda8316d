import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Editor } from '../editors/types';
import { compileRules } from '../wording/compile';
import { builtInRules } from '../wording/rules/index';
import type { RuleSource } from '../wording/types';
import type { PageMessage } from './channel';
import { createDraftWarnings } from './draft-warnings';

let controller: AbortController;
beforeEach(() => {
  controller = new AbortController();
});
afterEach(() => controller.abort());

function setUp(text: string) {
  const at = { text, other: false };
  const told: PageMessage[] = [];
  const editor = {
    family: 'textarea',
    element: document.createElement('textarea'),
    read: () => at.text,
    ownEnd: () => at.text.length,
    quoted: () => [],
    caret: () => ({ start: 0, end: 0 }),
  } as unknown as Editor;
  const other = { ...editor };
  const marks = {
    show() {},
    light() {},
    clear() {},
    hit: () => undefined,
    boxOf: () => undefined,
    reveal: () => false,
    destroy() {},
  };
  const warnings = createDraftWarnings({
    doc: document,
    marks,
    active: () => (at.other ? other : editor),
    post: (message) => told.push(message),
    choices: { rules: [], words: [], strictness: 2 },
    isDark: () => false,
    taken: () => 0,
    signal: controller.signal,
  });
  const found = () => {
    const last = told.findLast((message) => message.type === 'draft');
    return last?.type === 'draft' ? (last.draft?.findings ?? []) : [];
  };
  return { at, warnings, found };
}

it('leaves words alone in this draft only, not in the next one', () => {
  const { at, warnings, found } = setUp('This is absolutely unacceptable.');
  warnings.setRules(compileRules(builtInRules).compiled);
  const [finding] = found();
  expect(finding?.kind).toBe('piling-on');
  warnings.leave(finding?.rule ?? '', finding?.text ?? '');
  expect(found()).toEqual([]);
  at.text = '';
  warnings.check();
  at.text = 'This is absolutely unacceptable.';
  warnings.check();
  expect(found()).toHaveLength(1);
});

it('leaves them alone in this draft only, not in one beside it', () => {
  const { at, warnings, found } = setUp('This is absolutely unacceptable.');
  warnings.setRules(compileRules(builtInRules).compiled);
  const [finding] = found();
  warnings.leave(finding?.rule ?? '', finding?.text ?? '');
  at.other = true;
  warnings.check();
  expect(found()).toHaveLength(1);
  at.other = false;
  warnings.check();
  expect(found()).toEqual([]);
});

it('checks the same draft by other rules as soon as they come, and by those it has where none do', () => {
  const { warnings, found } = setUp('We mend your lamp. This is absolutely unacceptable.');
  const idsOf = () => found().map(({ rule }) => rule);
  warnings.setRules(compileRules(builtInRules).compiled);
  const builtIn = idsOf();
  expect(builtIn).toHaveLength(1);
  const ours: RuleSource = {
    id: 'say-repair',
    kind: 'fog',
    patterns: ['mend~'],
    why: 'We say repair.',
    practice: 'honesty',
    instead: ['repair'],
    strictness: 1,
    language: 'en',
  };
  warnings.setRules(compileRules([...builtInRules, ours]).compiled);
  expect(idsOf()).toEqual(['say-repair', ...builtIn]);
  expect(found()[0]?.replacements).toEqual(['repair']);
  warnings.setRules(undefined);
  warnings.setChoices({ rules: ['say-repair'], words: [], strictness: 2 });
  expect(idsOf()).toEqual(builtIn);
  controller.abort();
  warnings.setRules(compileRules([]).compiled);
  expect(idsOf()).toEqual(builtIn);
});
