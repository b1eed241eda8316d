import { describe, expect, it } from 'vitest';
import type { Call } from './call';
import { createLateCall } from './late-call';

function setUp() {
  const made: string[] = [];
  const call = (async (name: string) => {
    made.push(name);
    return { answerTo: name };
  }) as unknown as Call;
  return { made, ...createLateCall(call) };
}

describe('calls held until the first conversation is drawn', () => {
  it('are made in their order once they are released, and answered', async () => {
    const { made, call, release } = setUp();
    const answers = [call('me.get', {}), call('habits.get', {})];
    await Promise.resolve();
    expect(made).toEqual([]);

    release();
    expect(await Promise.all(answers)).toEqual([{ answerTo: 'me.get' }, { answerTo: 'habits.get' }]);
    expect(made).toEqual(['me.get', 'habits.get']);
  });

  it('are made at once from then on', () => {
    const { made, call, release } = setUp();
    release();
    void call('offers.list', {});
    expect(made).toEqual(['offers.list']);
  });

  it('fail as they would have failed', async () => {
    const { call, release } = createLateCall(async () => Promise.reject(new Error('gone')));
    const answer = call('me.get', {});
    release();
    await expect(answer).rejects.toThrow('gone');
  });
});
