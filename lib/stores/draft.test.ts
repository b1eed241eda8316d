import { beforeEach, describe, expect, it } from 'vitest';
import { createDraftStore, keyOf, pathOf } from './draft';
import { createFakeCall, createFakePort, draftMessage, exampleFinding, failure } from './testing';

let port: ReturnType<typeof createFakePort>;
let background: ReturnType<typeof createFakeCall>;
let store: ReturnType<typeof createDraftStore>;

const soon = exampleFinding({ start: 20, end: 24 });
const blame = exampleFinding({ start: 2, end: 8, rule: 'you-failed', kind: 'blame', text: 'failed' });
const rules = () => store.getState().findings.map((finding) => finding.rule);

beforeEach(() => {
  port = createFakePort();
  background = createFakeCall({ 'wording.choose': ({ rules = [], words = [] }) => ({ rules, words, strictness: 2 }) });
  store = createDraftStore({ port, call: background.call });
});

describe('the draft store', () => {
  it('shows wording in the order of the draft, and structure after it', () => {
    const structure = exampleFinding({ start: 10, end: 12, rule: 'no-time', kind: 'structure', text: 'it' });
    store.readWith(() => ({
      stages: [{ stage: 'listen', start: 0, end: 4 }],
      covered: [true, false],
      structure: [{ ...structure, practice: 'keep-promises' }],
    }));
    port.tell(draftMessage('some draft', [soon, blame]));
    expect(rules()).toEqual(['you-failed', 'soon', 'no-time']);
    expect(store.getState().covered).toEqual([true, false]);
    expect(pathOf(store.getState()).map(({ lit }) => lit)).toEqual([true, false, false, false, false]);
  });

  it('shows opinions where no rule speaks, marked by the sidebar, unless the rep chose otherwise', () => {
    const opinion = (start: number, end: number) => ({
      ...exampleFinding({ start, end, rule: 'may-read-as-fog', kind: 'fog', text: 'some draft' }),
      practice: 'honesty' as const,
      strictness: 2 as const,
    });
    const opinions = [opinion(0, 10), opinion(18, 30)];
    store.readWith(() => ({ stages: [], covered: [], structure: [], opinions }));
    port.tell(draftMessage('some draft', [soon]));
    expect(rules()).toEqual(['may-read-as-fog', 'soon']);
    expect(port.sent).toContainEqual({ type: 'mark', version: 1, findings: [opinion(0, 10)] });
    store.setChoices({ rules: [], strictness: 1 });
    expect(rules()).toEqual(['soon']);
    store.setChoices({ rules: [], words: ['some draft'], strictness: 2 });
    expect(rules()).toEqual(['soon']);
    store.setChoices({ rules: ['may-read-as-fog'] });
    expect(rules()).toEqual(['soon']);
  });

  it('takes no cry of shock for an acknowledgement, but another sentence that is one', () => {
    const awful = exampleFinding({ start: 0, end: 12, rule: 'awful', kind: 'piling-on', text: "that's awful" });
    const told = (...ends: number[]) =>
      store.readWith(() => ({
        stages: ends.map((end) => ({ stage: 'acknowledge' as const, start: end - 12, end })),
        covered: [],
        structure: [],
      }));
    port.tell(draftMessage("that's awful. I am sorry.", [awful]));
    told(12);
    expect(store.getState().stages.has('acknowledge')).toBe(false);
    told(12, 26);
    expect(store.getState().stages.has('acknowledge')).toBe(true);
  });

  it('takes no cry of shock for listening, but a sentence that tells their story beside one', () => {
    const awful = exampleFinding({ start: 0, end: 12, rule: 'awful', kind: 'piling-on', text: "that's awful" });
    const listens = (end: number) =>
      store.readWith(() => ({ stages: [{ stage: 'listen' as const, start: 0, end }], covered: [], structure: [] }));
    port.tell(draftMessage("that's awful, your kiln went cold twice", [awful]));
    listens(13);
    expect(store.getState().stages.has('listen')).toBe(false);
    listens(39);
    expect(store.getState().stages.has('listen')).toBe(true);
  });

  it('orders a fix with the words it expects', async () => {
    port.tell(draftMessage('some draft', [soon]));
    await store.getState().apply(soon, 'by Friday');
    expect(port.orders).toEqual([
      { type: 'replace', span: { start: 20, end: 24 }, expected: 'soon', text: 'by Friday' },
    ]);
    expect(store.getState().fix).toEqual({ state: 'done' });
  });

  it('orders one fix at a time: the next would not find its words', async () => {
    const first = store.getState().apply(soon, 'by Friday');
    await store.getState().apply(blame, 'did not');
    await first;
    expect(port.orders).toHaveLength(1);
  });

  it('keeps the better words for copying when a fix failed', async () => {
    port.answer = async () => ({ ok: false, reason: 'The draft changed.', text: '' });
    await store.getState().apply(soon, 'by Friday');
    expect(store.getState().fix).toMatchObject({ state: 'failed', reason: 'The draft changed.', text: 'by Friday' });
  });

  it('ignores words here only, wherever they move in this draft, and not in the next one', () => {
    port.tell(draftMessage('some draft', [soon]));
    store.getState().ignoreHere(soon);
    expect(rules()).toEqual([]);
    expect(port.sent).toContainEqual({ type: 'ignore', rule: 'soon', text: 'soon', scope: 'here' });
    port.tell(draftMessage('longer draft', [exampleFinding({ start: 30, end: 34 })], 2));
    expect(rules()).toEqual([]);
    port.tell(draftMessage('', [], 3));
    port.tell(draftMessage('a new draft', [soon], 4));
    expect(rules()).toEqual(['soon']);
    expect(background.made).toEqual([]);
  });

  it('ignores a structure warning here although its words are the growing draft', () => {
    const whole = (text: string) => ({
      ...exampleFinding({ rule: 'no-time', kind: 'structure', text, end: text.length }),
    });
    store.readWith((text) => ({ stages: [], covered: [], structure: [{ ...whole(text), practice: 'keep-promises' }] }));
    port.tell(draftMessage('some'));
    store.getState().ignoreHere(whole('some'));
    port.tell(draftMessage('some draft', [], 2));
    expect(rules()).toEqual([]);
  });

  it('never shows a rule again, in this page at once and for good by the background', async () => {
    port.tell(draftMessage('some draft', [soon, blame]));
    await store.getState().ignoreRule(soon);
    expect(rules()).toEqual(['you-failed']);
    expect(port.sent).toContainEqual({ type: 'ignore', rule: 'soon', text: 'soon', scope: 'rule' });
    expect(background.made).toEqual([{ name: 'wording.choose', input: { rules: ['soon'] } }]);
  });

  it('goes on ignoring a rule in this page when the background is gone', async () => {
    background.handlers['wording.choose'] = () => {
      throw failure('gone', 'gone');
    };
    port.tell(draftMessage('some draft', [soon]));
    await store.getState().ignoreRule(soon);
    expect(rules()).toEqual([]);
  });

  it('brings rules back when they are no longer ignored', () => {
    store.setChoices({ rules: ['soon'] });
    port.tell(draftMessage('some draft', [soon]));
    expect(rules()).toEqual([]);
    store.setChoices({ rules: [] });
    expect(rules()).toEqual(['soon']);
  });

  it('takes words for the rep’s own', async () => {
    port.tell(draftMessage('some draft', [soon, blame]));
    await store.getState().takeAsOwn(soon);
    expect(rules()).toEqual(['you-failed']);
    expect(background.made).toEqual([{ name: 'wording.choose', input: { words: ['soon'] } }]);
  });

  it('does what the rep chose in a card on the page', async () => {
    port.tell(draftMessage('some draft', [soon, blame]));
    port.tell({ type: 'finding-choice', choice: 'not-here', rule: 'soon', start: 20 });
    expect(rules()).toEqual(['you-failed']);
    port.tell({ type: 'finding-choice', choice: 'never', rule: 'you-failed', start: 2 });
    expect(rules()).toEqual([]);
    expect(background.made).toEqual([{ name: 'wording.choose', input: { rules: ['you-failed'] } }]);
  });

  it('has structure findings marked that point at words, and no others', () => {
    const points = exampleFinding({ start: 5, end: 9, rule: 'wrong-name', kind: 'structure', text: 'Anna' });
    const whole = exampleFinding({ start: 0, end: 10, rule: 'no-time', kind: 'structure', text: 'some draft' });
    const practice = 'keep-promises' as const;
    store.readWith((text) => ({
      stages: [],
      covered: [],
      structure: text.includes('draft')
        ? [
            { ...points, practice },
            { ...whole, practice },
          ]
        : [],
    }));
    port.tell(draftMessage('some draft', [soon], 7));
    expect(port.sent.filter(({ type }) => type === 'mark')).toEqual([{ type: 'mark', version: 7, findings: [points] }]);
    port.tell(draftMessage('some text', [soon], 8));
    expect(port.sent.filter(({ type }) => type === 'mark')).toHaveLength(1);
  });

  it('shows the finding whose mark was clicked', () => {
    port.tell({ type: 'show-finding', rule: 'soon', start: 20 });
    expect(store.getState().shown?.key).toBe(keyOf(soon));
  });

  it('says nothing without a composer, and keeps the wording when reading the draft fails', () => {
    store.readWith(() => {
      throw new Error('broken');
    });
    port.tell(draftMessage('some draft', [soon]));
    expect(rules()).toEqual(['soon']);
    port.tell({ type: 'draft', draft: null });
    expect(store.getState()).toMatchObject({ text: null, findings: [] });
  });
});
