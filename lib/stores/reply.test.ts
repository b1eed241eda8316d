import { beforeEach, describe, expect, it } from 'vitest';
import { composeReply, createReplyStore, stageText } from './reply';
import { createFakePort, exampleSuggestion } from './testing';

let port: ReturnType<typeof createFakePort>;
let store: ReturnType<typeof createReplyStore>;

const textOf = (stage: string) => {
  const shaped = store.getState().stages.find((candidate) => candidate.stage === stage);
  return shaped && stageText(shaped);
};

beforeEach(() => {
  port = createFakePort();
  store = createReplyStore({ port });
  store.offer(exampleSuggestion, 'thread-1');
});

describe('the reply store', () => {
  it('swaps to the runners-up and round again, both ways', () => {
    store.getState().swap('listen', 1);
    expect(textOf('listen')).toBe('A lamp that broke.');
    store.getState().swap('listen', 1);
    expect(textOf('listen')).toBe('Your lamp broke on Monday.');
    store.getState().swap('listen', -1);
    expect(textOf('listen')).toBe('A lamp that broke.');
  });

  it('inserts the whole reply as suggested, and counts the phrases as taken', async () => {
    await store.getState().insertAll();
    expect(port.orders).toEqual([{ type: 'insert', text: exampleSuggestion.text }]);
    expect(store.getState().insertion).toEqual({ state: 'done', what: 'all' });
    expect(store.getState().taken).toEqual({ l1: 1, a1: 1, n1: 1 });
  });

  it('says no more of an insertion once the mail is sent', async () => {
    await store.getState().insertAll();
    port.tell({ type: 'sent', text: exampleSuggestion.text });
    expect(store.getState().insertion).toEqual({ state: 'idle' });
  });

  it('inserts what the rep made of it, and does not count words they rewrote', async () => {
    store.getState().edit('listen', 'So the lamp is broken.');
    store.getState().drop('acknowledge');
    await store.getState().insertAll();
    expect(port.orders[0]?.text).toBe(
      'Hello Ida,\n\nSo the lamp is broken.\n\nI will write by Friday 15:00.\n\nKind regards,\nJo',
    );
    expect(store.getState().taken).toEqual({ n1: 1 });
  });

  it('inserts one stage without greeting', async () => {
    await store.getState().insertStage('next-step');
    expect(port.orders).toEqual([{ type: 'insert', text: 'I will write by Friday 15:00.' }]);
  });

  it('keeps the reason and the text when inserting failed, and can try again', async () => {
    port.answer = async () => ({ ok: false, reason: 'No reply is open.', text: 'Hello' });
    await store.getState().insertAll();
    expect(store.getState().insertion).toMatchObject({ state: 'failed', reason: 'No reply is open.', text: 'Hello' });
    expect(store.getState().taken).toEqual({});
    port.answer = async () => ({ ok: true });
    await store.getState().insertAll();
    expect(store.getState().insertion.state).toBe('done');
  });

  it('gives one order at a time', async () => {
    const first = store.getState().insertAll();
    await store.getState().insertAll();
    await first;
    expect(port.orders).toHaveLength(1);
  });

  it('inserts nothing when every stage was left out', async () => {
    for (const { stage } of exampleSuggestion.stages) store.getState().drop(stage);
    expect(composeReply(store.getState())).toBe('');
    await store.getState().insertAll();
    expect(port.orders).toEqual([]);
  });

  it('takes back an edit and a drop', () => {
    store.getState().edit('listen', 'Mine.');
    store.getState().revert('listen');
    store.getState().drop('listen');
    store.getState().bringBack('listen');
    expect(composeReply(store.getState())).toBe(exampleSuggestion.text);
  });

  it('keeps what the rep shaped when a new offer comes for the same message', () => {
    store.getState().edit('listen', 'Mine.');
    store.offer(exampleSuggestion, 'thread-1');
    expect(textOf('listen')).toBe('Mine.');
    store.offer(exampleSuggestion, 'thread-2');
    expect(textOf('listen')).toBe('Your lamp broke on Monday.');
  });

  it('offers nothing without a suggestion, and says why where it is told', () => {
    store.offer({ greeting: '', stages: [], text: '', reason: 'No phrase fits.' }, 'thread-1');
    expect(store.getState().stages).toEqual([]);
    expect(store.getState().reason).toBe('No phrase fits.');
    store.offer(null, 'thread-1');
    expect(store.getState().reason).toBeUndefined();
  });
});
