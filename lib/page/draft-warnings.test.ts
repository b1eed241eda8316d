import { afterEach, expect, it } from 'vitest';
import type { Editor } from '../editors/types';
import { compileRules } from '../wording/compile';
import { builtInRules } from '../wording/rules/index';
import type { PageMessage } from './channel';
import { createDraftWarnings } from './draft-warnings';

const controller = new AbortController();
afterEach(() => controller.abort());

it('leaves words alone in this draft only, not in the next one', () => {
  let text = 'This is absolutely unacceptable.';
  const told: PageMessage[] = [];
  const editor = {
    family: 'textarea',
    element: document.createElement('textarea'),
    read: () => text,
    ownEnd: () => text.length,
    quoted: () => [],
    caret: () => ({ start: 0, end: 0 }),
  } as unknown as Editor;
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
    active: () => editor,
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
  warnings.setRules(compileRules(builtInRules).compiled);
  const [finding] = found();
  expect(finding?.kind).toBe('piling-on');
  warnings.leave(finding?.rule ?? '', finding?.text ?? '');
  expect(found()).toEqual([]);
  text = '';
  warnings.check();
  text = 'This is absolutely unacceptable.';
  warnings.check();
  expect(found()).toHaveLength(1);
});
