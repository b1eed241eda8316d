import { expect, it } from 'vitest';
import { type Writing, writeVerified } from './verified-write';

/** A text box with a history, some of whose ways of writing do the wrong thing. */
function box(start: string) {
  const element = document.createElement('div');
  const history: string[] = [];
  let text = start;
  const set = (next: string) => {
    history.push(text);
    text = next;
    element.textContent = next;
    return true;
  };
  const writing = (expected: string, ways: Writing['ways'], undoWorks = true): Writing => ({
    element,
    read: () => text,
    state: () => text,
    expected,
    ways,
    undo: [
      () => {
        if (undoWorks) text = history.pop() ?? text;
      },
    ],
    repair: (from, to, old) => {
      text = text.slice(0, from) + old + text.slice(to);
    },
  });
  return { set, writing, text: () => text, history };
}

it('takes the first way that comes out as expected', async () => {
  const { set, writing, text } = box('one');
  const result = await writeVerified(writing('two', [() => false, () => set('two'), () => set('three')]));
  expect(result).toEqual({ ok: true });
  expect(text()).toBe('two');
});

it('undoes what came out wrong before it tries the next way', async () => {
  const { set, writing, text, history } = box('one');
  expect(await writeVerified(writing('two', [() => set('twoo'), () => set('two')]))).toEqual({ ok: true });
  expect(text()).toBe('two');
  expect(history).toEqual(['one']);
});

it('undoes nothing where nothing happened: that would take the rep’s own words away', async () => {
  const { set, writing, text } = box('rep');
  set('rep typed');
  const result = await writeVerified(writing('rep typed more', [() => true]));
  expect(result).toEqual({ ok: false, reason: expect.stringContaining('unchanged') });
  expect(text()).toBe('rep typed');
});

it('puts the draft right by itself where undoing does not', async () => {
  const { set, writing, text } = box('one two three');
  const result = await writeVerified(writing('one 2 three', [() => set('one  three')], false));
  expect(result).toEqual({ ok: false, reason: expect.stringContaining('unchanged') });
  expect(text()).toBe('one two three');
});

it('says so where the draft could not be put right', async () => {
  const { set, writing } = box('one');
  const broken = { ...writing('two', [() => set('x')], false), repair: () => undefined };
  expect(await writeVerified(broken)).toEqual({ ok: false, reason: expect.stringContaining('check the draft') });
});

it('takes an editor that reverts the change a moment later for one that refuses', async () => {
  const { set, writing, text } = box('one');
  const reverts = () => {
    set('two');
    setTimeout(() => set('one'));
    return true;
  };
  expect(await writeVerified(writing('two', [reverts]))).toMatchObject({ ok: false });
  expect(text()).toBe('one');
});

it('waits for an editor that writes later than it was told to', async () => {
  const { set, writing } = box('one');
  const later = () => {
    setTimeout(() => set('two'), 20);
    return true;
  };
  expect(await writeVerified(writing('two', [later]))).toEqual({ ok: true });
});
