import { guardClasses } from '../../lib/wording/guard-symbols';
import { messageFeatures, sentenceFeatures } from '../../lib/wording/opinion/features';
import { reportCues } from '../../lib/wording/report-cues';
import { stageCues } from '../../lib/wording/stage-cues';
import { readCuedSentences } from '../../lib/wording/stages';
import { readTrouble } from '../../lib/wording/structure/trouble';
import { troubleCues } from '../../lib/wording/trouble-cues';
import { wordClasses } from '../../lib/wording/word-classes';
import { hash } from './fingerprint';

/** Texts whose features stand for how features are made: drafts and customers' messages alike. */
const samples = [
  "Dear Ms Okafor,\n\nthree calls and still no engineer: I understand that you're annoyed, and I am sorry. The visit was never booked, that was our mistake. Ben comes on Thursday at 9:00. Could you tell me which door he should use?\n\nKind regards\nLee",
  'Hi! We will look into it and get back to you soon :) Please send us a photo of the label meanwhile.',
  "Nobody has called me back since Monday!! The heating is still broken, and you've charged me twice. What happens now?",
  'Can I add a second driver to the contract? Thank you.',
  '',
];

/**
 * Tells the cues, patterns, word classes and features of the wording models apart from those they were fitted on; the
 * patterns of rules, which some cues borrow, are no features and may change, and so may classes that only rules use. Weights with another fingerprint weigh
 * things that are no longer there.
 */
export function wordingFingerprint(): string {
  const cues = [...stageCues, ...reportCues, ...troubleCues].map(({ name, patterns, borrowed }) => [
    name,
    borrowed ? 'borrowed' : patterns,
  ]);
  const features = samples.map((text) => {
    const sentences = readCuedSentences(text);
    const drafted = sentences.map((sentence, place) => sentenceFeatures(sentence, place, sentences.length));
    return [...drafted, messageFeatures(readTrouble(text), ['impatient'])].map((seen) => [...seen].map(String).sort());
  });
  const written = JSON.stringify(cues);
  const classes = Object.entries(wordClasses).filter(
    ([name]) => written.includes(`<${name}>`) || guardClasses.some((guarded) => guarded === name),
  );
  return hash(JSON.stringify([cues, classes, features]));
}
