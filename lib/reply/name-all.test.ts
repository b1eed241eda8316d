import { describe, expect, it } from 'vitest';
import type { Details } from './details';
import { nameAsks } from './name-all';
import type { SuggestedStage } from './types';

const asks = '- where it stands\n- whether it comes today';
const details = (...conditions: string[]): Details =>
  ({ slots: { asks }, situations: new Set(), conditions: new Set(conditions) }) as unknown as Details;
const stagesOf = (text: string): SuggestedStage[] => [
  { stage: 'next-step', text, alternatives: [] } as unknown as SuggestedStage,
];
const named = (text: string, ...conditions: string[]): string => {
  const stages = stagesOf(text);
  nameAsks(stages, details(...conditions), new Set(), () => true);
  return stages[0]!.text;
};

describe('a list of what they ask, behind the Next step', () => {
  it('follows a sentence that ends on their points at once', () =>
    expect(named('By noon you will hear from me, with an answer to your other points.')).toBe(
      `By noon you will hear from me, with an answer to your other points:\n${asks}`,
    ));

  it('has a sentence of its own behind any other', () =>
    expect(named('By noon you will hear from me.')).toBe(
      `By noon you will hear from me. Here are your points, so that none is lost:\n${asks}`,
    ));

  it('is said to be a part where it is one', () =>
    expect(named('By noon you will hear from me on all that you ask.', 'asks-in-part')).toBe(
      `By noon you will hear from me on all that you ask. This is what I have noted so far:\n${asks}`,
    ));
});
