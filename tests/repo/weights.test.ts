import { expect, test } from 'vitest';
import { deadlinesFittedOn } from '../../lib/listen/en/deadlines';
import { fittedOn } from '../../lib/listen/model/weights';
import grove from '../../lib/reply/worth/grove.json';
import things from '../../lib/reply/worth/thing-grove.json';
import stageWeights from '../../lib/wording/opinion/stages.json';
import troubleWeights from '../../lib/wording/opinion/trouble.json';
import { deadlineFingerprint, fingerprint } from '../../scripts/train/fingerprint';
import { thingFingerprint, toldFingerprint } from '../../scripts/train/told-fingerprint';
import { wordingFingerprint } from '../../scripts/train/wording-fingerprint';

test('the weights of listening were fitted on the cues and features that are here', () => {
  expect(
    fittedOn,
    'A cue or feature changed: run `npx tsx scripts/train/train-listen.ts` and commit lib/listen/model/weights.json.',
  ).toBe(fingerprint());
});

test('the weights of deadlines were fitted on what is told of times here', () => {
  expect(
    deadlinesFittedOn,
    'What is told of times changed: run `npx tsx scripts/train/train-deadlines.ts`, then train-listen.ts, and commit both.',
  ).toBe(deadlineFingerprint());
});

test.each([
  ['stages.json', stageWeights],
  ['trouble.json', troubleWeights],
])('the weights in %s were fitted on the rules and cues that are here', (file, weights) => {
  expect(
    weights.fingerprint,
    `A rule, cue or word class changed: run \`npx tsx scripts/train/train-wording.ts\` and commit lib/wording/opinion/${file}.`,
  ).toBe(wordingFingerprint());
});

test('the trees of what is told back were fitted on the renderings and features that are here', () => {
  expect(
    grove.fingerprint,
    'How a sentence is said to them, or what is seen of it, changed: run `npx tsx scripts/train/train-told.ts` and commit lib/reply/worth/grove.json.',
  ).toBe(toldFingerprint());
});

test('the trees of what a message is about were fitted on the things and features that are here', () => {
  expect(
    things.fingerprint,
    'What counts as a thing, or what is seen of it, changed: run `npx tsx scripts/train/train-things.ts` and commit lib/reply/worth/thing-grove.json.',
  ).toBe(thingFingerprint());
});
