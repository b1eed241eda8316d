import Sentiment from 'sentiment';
import vader from 'vader-sentiment';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type { Situation } from '../../lib/conversation/vocabulary';
import type { Baseline } from './customers-baselines';

/**
 * A mood from a general sentiment tool as situations: the best that can be made of it. Bad is a customer whom we failed and
 * who is upset, good one who thanks; of the other situations a mood knows nothing.
 */
function situationsOf(mood: number, bad: number, good: number): Set<Situation> {
  if (mood <= bad) return new Set(['frustrated', 'service-failure']);
  return mood >= good ? new Set(['thankful']) : new Set();
}

const afinn = new Sentiment();
const wink = winkNlp(model, ['sbd', 'sentiment']);

/** General sentiment tools, each with the limits its own documentation gives. */
export const sentimentTools: readonly Baseline[] = [
  {
    name: 'VADER',
    claim: (text) => situationsOf(vader.SentimentIntensityAnalyzer.polarity_scores(text).compound, -0.05, 0.05),
  },
  { name: 'AFINN (sentiment)', claim: (text) => situationsOf(afinn.analyze(text).score, -1, 1) },
  {
    name: 'wink-nlp',
    claim: (text) => {
      const mood: unknown = wink.readDoc(text).out(wink.its.sentiment);
      return situationsOf(typeof mood === 'number' ? mood : 0, -0.05, 0.05);
    },
  },
];
