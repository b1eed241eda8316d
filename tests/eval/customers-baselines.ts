import type { Situation } from '../../lib/conversation/vocabulary';

/** Says which situations a text shows; what listening has to beat. */
export interface Baseline {
  name: string;
  claim: (text: string) => Set<Situation>;
}

/** What a support lead would type into a keyword filter in ten minutes. */
const keywords: Partial<Record<Situation, RegExp>> = {
  frustrated: /frustrat|annoy|angry|terrible|awful|worst|ridiculous|unacceptable|disappoint|hate|!!/i,
  'service-failure':
    /not working|doesn't work|broken|error|crash|late|missing|wrong|never arrived|charged twice|down\b|problem/i,
  unrealistic: /immediately|forever|free|guarantee/i,
  impatient: /urgent|asap|still waiting|hurry|right now|immediately/i,
  'lacks-direction': /confus|no idea|don't know|lost|not sure/i,
  uncooperative: /refuse|won't|will not/i,
  mistaken: /by law|according to/i,
  'off-plan': /exception|waive|discount|just this once/i,
  'business-critical-change': /merger|acquired|acquisition|bankrupt|insolven|new law/i,
  abusive: /idiot|stupid|moron|fuck|clown|scum/i,
  'threatens-to-leave': /cancel|switch|leave|competitor/i,
  'legal-threat': /lawyer|attorney|court|sue|legal|ombudsman|chargeback|police/i,
  'wants-escalation': /manager|supervisor|escalat|boss/i,
  thankful: /thank|appreciate|great|awesome/i,
};

/** Plain keyword lists. */
export const keywordLists: Baseline = {
  name: 'keyword lists',
  claim: (text) =>
    new Set(
      (Object.entries(keywords) as [Situation, RegExp][])
        .filter(([, pattern]) => pattern.test(text))
        .map(([name]) => name),
    ),
};

/** Always the commonest situation. */
export const majority: Baseline = { name: 'majority guess', claim: () => new Set<Situation>(['service-failure']) };
