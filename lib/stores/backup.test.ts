import { describe, expect, it } from 'vitest';
import { createBackupStore } from './backup';
import { createFakeCall } from './testing';

describe('taking back what was taken of a file', () => {
  it('goes on where it was broken off', async () => {
    let asleep = true;
    const { call, made } = createFakeCall({
      'changes.undo': ({ change }) => {
        if (change === 'second' && asleep) throw new Error('The worker went away.');
        return { change: `${change} undone` };
      },
      'storage.room': () => ({ used: 0, quota: 1, level: 'fine', persisted: true }),
    });
    const store = createBackupStore({ call });
    store.setState({ taken: { written: 9, left: 0, refused: 0, changes: ['first', 'second', 'third'] } });
    await store.getState().undoTake();
    expect(store.getState()).toMatchObject({ failure: expect.anything(), taken: { changes: ['first', 'second'] } });
    asleep = false;
    await store.getState().undoTake();
    expect(store.getState()).toMatchObject({ failure: null, taken: null });
    const undone = made.filter(({ name }) => name === 'changes.undo').map(({ input }) => input);
    expect(undone).toEqual(['third', 'second', 'second', 'first'].map((change) => ({ change })));
  });
});
