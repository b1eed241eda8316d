import { describe, expect, it } from 'vitest';
import { isUnasked } from './reader-calls';

describe('a message that a sidebar sends of its own accord', () => {
  it('is told from those that show the rep at work', () => {
    expect(isUnasked({ heard: 1, call: 'reader.prepare', input: {} })).toBe(true);
    expect(isUnasked({ heard: 1, call: 'notes.list', input: { customerKey: 'mara@example.com' } })).toBe(false);
    expect(isUnasked({ heard: 1, call: 'conversation.read', input: {} })).toBe(false);
    for (const strange of [undefined, null, 'reader.prepare', {}, []]) expect(isUnasked(strange)).toBe(false);
  });
});
