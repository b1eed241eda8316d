import type { Manner } from '../../lib/listen/types';
import { plainText } from '../../lib/reply/english/plain';
import { featuresOf } from '../../lib/reply/worth/features';
import { statementsOf } from '../../lib/reply/worth/statements';
import { thingFeaturesOf } from '../../lib/reply/worth/thing-features';
import { thingsIn } from '../../lib/reply/worth/things';
import { hash } from './fingerprint';

/** Sentences whose renderings and features stand for how both are made. */
const samples = [
  'Hello, whenever I open the calendar on my phone it shows only 3 of our 12 rooms, but your page says “synced”.',
  "We've paid twice for order 4711 since Monday and nobody has answered; the second invoice is wrong, too.",
  'app on the tablet keeps closing, been on hold for an hour (no reply)',
  '',
];

/** What listening says of each sample is fixed here, so that new weights of listening ask for no new trees. */
const manner: Manner = {
  kind: 'trouble',
  confidence: 0.8,
  chances: { trouble: 0.8, question: 0.1, praise: 0, news: 0.05, unclear: 0.05 },
  sorry: 0.7,
  sentences: samples.map((_, at) => ({ start: at, end: at + 1, gist: 0.6 - at / 10, aside: 0.1, ask: 0.05 })),
};

/** Tells ways to say a sentence, and what is seen of them, apart from what the trees of what is told were fitted on. */
export function toldFingerprint(): string {
  const seen = samples.flatMap((sample, at) =>
    statementsOf(plainText(sample), at, true).map((one) => [
      one.text,
      [...featuresOf(one, manner)].map(([name, value]) => `${name} ${value.toFixed(4)}`).sort(),
    ]),
  );
  return hash(JSON.stringify(seen));
}

/** The same for the things that a message names. */
export function thingFingerprint(): string {
  const plain = plainText(samples.join('\n'));
  let from = 0;
  const sentences = manner.sentences.map((sentence, at) => {
    const start = from;
    from += samples[at]!.length + 1;
    return { ...sentence, start, end: from - 1 };
  });
  const things = thingsIn(plain, sentences);
  const seen = things.map((thing) => [
    thing.words,
    [...thingFeaturesOf(thing, things, { ...manner, sentences }, plain.length)]
      .map(([name, value]) => `${name} ${value.toFixed(4)}`)
      .sort(),
  ]);
  return hash(JSON.stringify(seen));
}
