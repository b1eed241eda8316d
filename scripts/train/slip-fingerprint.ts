import { slipFeatures } from '../../lib/wording/opinion/slip-features';
import { opinionKinds } from '../../lib/wording/opinion/slip-model';
import { wordFamilies } from '../../lib/wording/opinion/word-families';
import { hash } from './fingerprint';

/** Sentences whose features stand for how features are made. */
const samples = [
  "If you had asked Ms Okafor first, we wouldn't be here!",
  'Would you perhaps know which 3 of them it should be?',
  'the door was left open, and NOBODY at the depot looked (https://example.test)',
  '',
];

/** Tells what a sentence shows, and of what it is told, apart from what the weights of slips were fitted on. */
export function slipFingerprint(): string {
  const features = samples.map((text, place) => [...slipFeatures(text, place, samples.length)].map(String).sort());
  return hash(JSON.stringify([opinionKinds, wordFamilies, features]));
}
