import { findAsks } from '../../lib/listen/en/asks';
import { cues } from '../../lib/listen/en/cues';
import { featuresOf } from '../../lib/listen/model/features';
import { findCues } from '../../lib/listen/situations';
import { prepareText } from '../../lib/listen/text';

/** Messages whose features stand for how features are made. */
const samples = [
  'Good morning,\n\nthe second lamp of order 4711 is cracked, and nobody has answered since Monday. What happens now?',
  "I've HAD it!! If the money isn't back by Friday, I'll cancel and my lawyer writes to you. Put your manager on the phone.",
  'Thank you so much, it works again :) One small thing: how do I turn the reminder off?\n- by mail\n- by phone',
  '',
];

/** Eight hexadecimal digits that stand for a text: 32-bit FNV-1a. */
export function hash(text: string): string {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return (state >>> 0).toString(16).padStart(8, '0');
}

/**
 * Tells cues and features apart from those that weights were fitted on: a hash over every cue and over what is made of a
 * few messages. Weights with another fingerprint weigh things that are no longer there.
 */
export function fingerprint(): string {
  const features = samples.map((text) => {
    const prepared = prepareText(text);
    const asks = findAsks(prepared.sentences);
    const { whole, sentences } = featuresOf({ prepared, hits: findCues(prepared), asks, answered: false });
    const all = [whole, ...sentences.map((sentence) => sentence.features)];
    return all.map(({ named, hashed, unit }) => [[...named], hashed, unit]);
  });
  return hash(JSON.stringify([cues.map(({ id, strength, pattern }) => [id, strength, pattern.source]), features]));
}
