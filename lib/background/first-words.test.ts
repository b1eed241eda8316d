import { describe, expect, it } from 'vitest';
import { createFirstWords, type FirstWords } from './first-words';

const never = () => new Promise<void>(() => {});
const words = (found: unknown): Promise<FirstWords> => Promise.resolve({ messages: [{ type: 'hello' }], found });

describe('the first words of a page', () => {
  it('wait for their sidebar, and are handed out once', async () => {
    let over = () => {};
    const first = createFirstWords(() => new Promise((resolve) => (over = resolve)));
    first.tell('one', words('a reading'));
    expect(await first.take('one')).toEqual({ messages: [{ type: 'hello' }], found: 'a reading' });
    const again = first.take('one');
    over();
    expect(await again).toBeNull();
  });

  it('are waited for by a sidebar that is there before them', async () => {
    const first = createFirstWords(never);
    const taken = first.take('one');
    first.tell('another', words(1));
    first.tell('one', words(2));
    expect((await taken)?.found).toBe(2);
    expect((await first.take('another'))?.found).toBe(1);
  });

  it('are nothing when nobody tells any', async () => {
    const first = createFirstWords(() => Promise.resolve());
    expect(await first.take('one')).toBeNull();
    // Told too late, they wait like all others.
    first.tell('one', words(3));
    expect((await first.take('one'))?.found).toBe(3);
  });

  it('are forgotten when others came after them', async () => {
    const first = createFirstWords(() => Promise.resolve());
    for (const nonce of ['1', '2', '3', '4', '5']) first.tell(nonce, words(nonce));
    expect(await first.take('1')).toBeNull();
    expect((await first.take('5'))?.found).toBe('5');
  });
});
