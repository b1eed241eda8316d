import { findAsks } from '../../lib/listen/en/asks';
import { cues } from '../../lib/listen/en/cues';
import { chooseDeadlines, frameTimes } from '../../lib/listen/en/deadlines';
import { wordClasses } from '../../lib/listen/en/word-classes';
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
 * Tells cues and features apart from those that weights were fitted on: a hash over every cue, every class of words and over
 * what is made of a few messages. Weights with another fingerprint weigh things that are no longer there.
 */
export function fingerprint(): string {
  const features = samples.map((text) => {
    const prepared = prepareText(text);
    const asks = findAsks(prepared.sentences);
    const times = chooseDeadlines(prepared.sentences, asks);
    const { whole, sentences } = featuresOf({ prepared, hits: findCues(prepared), asks, times, answered: false });
    const all = [whole, ...sentences.map((sentence) => sentence.features)];
    return all.map(({ named, hashed, unit }) => [[...named], hashed, unit]);
  });
  return hash(
    JSON.stringify([cues.map(({ id, strength, pattern }) => [id, strength, pattern.source]), wordClasses, features]),
  );
}

/** Messages with times of many kinds: deadlines, and days of a story. */
const timedSamples = [
  'You have until the 9th, otherwise I go to the bank. Our launch is on Friday at 9:00, so please send it before that.',
  'I rang on Monday and was told it would come within two days. Today nothing works, can you fix it NOW or call me at 5 pm?',
  'Term starts in two weeks. When does the office open on Saturdays? From 1 July we need e-invoices.',
];

/** Tells what is made of times apart from what the weights of deadlines were fitted on. */
export function deadlineFingerprint(): string {
  const framed = timedSamples.map((text) => {
    const { sentences } = prepareText(text);
    return frameTimes(sentences, findAsks(sentences)).map(({ start, end, frames }) => [start, end, frames.toSorted()]);
  });
  return hash(JSON.stringify(framed));
}
