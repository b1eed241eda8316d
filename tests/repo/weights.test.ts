import { expect, test } from 'vitest';
import { fittedOn } from '../../lib/listen/model/weights';
import { fingerprint } from '../../scripts/train/fingerprint';

test('the weights of listening were fitted on the cues and features that are here', () => {
  expect(
    fittedOn,
    'A cue or feature changed: run `npx tsx scripts/train/train-listen.ts` and commit lib/listen/model/weights.json.',
  ).toBe(fingerprint());
});
