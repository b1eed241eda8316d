import { type Situation, type Stage, stages } from '../conversation/vocabulary';
import { isSure, type Situations } from './standing/situations';

/**
 * Which stages a reply to each situation takes. A thankful or neutral message needs no empathy and no path; abuse gets
 * empathy and a boundary (which belongs to the Next step) and no teaching; legal matters get no argument.
 */
const stagesFor: Readonly<Record<Situation, readonly Stage[]>> = {
  frustrated: ['listen', 'acknowledge', 'honesty', 'next-step'],
  'service-failure': ['listen', 'acknowledge', 'honesty', 'next-step'],
  unrealistic: ['listen', 'acknowledge', 'perspective', 'next-step'],
  impatient: ['listen', 'acknowledge', 'next-step'],
  'lacks-direction': ['listen', 'acknowledge', 'perspective', 'next-step'],
  uncooperative: ['listen', 'acknowledge', 'next-step'],
  mistaken: ['listen', 'acknowledge', 'perspective', 'next-step'],
  'off-plan': ['listen', 'acknowledge', 'perspective', 'next-step'],
  'business-critical-change': ['listen', 'acknowledge', 'perspective', 'next-step'],
  abusive: ['listen', 'acknowledge', 'next-step'],
  'threatens-to-leave': ['listen', 'acknowledge', 'honesty', 'next-step'],
  'legal-threat': ['listen', 'acknowledge', 'next-step'],
  'wants-escalation': ['listen', 'acknowledge', 'next-step'],
  thankful: ['listen', 'acknowledge'],
  neutral: ['listen', 'next-step'],
};

/** These allow no other stages than their own: whatever else the message is, teaching or explaining would fan it. */
const narrowing: readonly Situation[] = ['abusive', 'legal-threat'];

/** The stages of the reply, in path order. */
export function planStages(
  situations: Situations,
  options: {
    promiseOverdue: boolean;
    asks: boolean;
    whyUnknown: boolean;
    doubtful?: boolean;
    bereaved?: boolean;
    letDown?: boolean;
    atRisk?: boolean;
  },
): Stage[] {
  const wanted = new Set<Stage>();
  const narrow = narrowing.filter((name) => situations.has(name));
  for (const name of narrow.length ? narrow : situations.keys()) for (const stage of stagesFor[name]) wanted.add(stage);
  // Where there is a view to offer, a calm customer need not also read what we don't know.
  if (wanted.has('perspective') && !situations.has('frustrated')) wanted.delete('honesty');
  // Where nothing is sure: listen, acknowledge lightly, say what happens by when, and explain nothing.
  if (options.doubtful || options.bereaved || options.letDown || options.atRisk) wanted.add('acknowledge');
  if (!isSure(situations)) wanted.delete('honesty');
  if (options.promiseOverdue) for (const stage of ['acknowledge', 'honesty', 'next-step'] as const) wanted.add(stage);
  if (isOnlyThankful(situations) && options.asks) {
    wanted.delete('acknowledge');
    wanted.add('next-step');
  }
  // Somebody who presses without saying why is asked; somebody whom we failed, or who asks for somebody else, is not.
  if (
    situations.has('impatient') &&
    !situations.has('service-failure') &&
    !situations.has('wants-escalation') &&
    !narrow.length &&
    options.whyUnknown
  )
    wanted.add('perspective');
  return stages.filter((stage) => wanted.has(stage));
}

/** Praise or thanks and nothing else. */
export function isOnlyThankful(situations: Situations): boolean {
  return situations.size === 1 && situations.has('thankful');
}

/** How much a situation decides about the words, highest first: what must not be missed outweighs the mood. */
export const weight: Readonly<Record<Situation, number>> = {
  abusive: 10,
  'legal-threat': 9,
  'wants-escalation': 8,
  'business-critical-change': 7,
  'threatens-to-leave': 6.5,
  unrealistic: 6,
  mistaken: 5.5,
  'off-plan': 5.5,
  uncooperative: 5.5,
  'service-failure': 5,
  impatient: 4.5,
  'lacks-direction': 4,
  frustrated: 4,
  thankful: 2,
  neutral: 1,
};

/** A situation as a sentence about the customer, for the reason a suggestion gives. */
export const inWords: Readonly<Record<Situation, string>> = {
  frustrated: 'They are upset',
  'service-failure': 'By their account we did not deliver',
  unrealistic: 'They expect what cannot be done',
  impatient: 'They press for time',
  'lacks-direction': 'They do not know where to begin',
  uncooperative: 'They turn down what is offered',
  mistaken: 'They may have a fact wrong',
  'off-plan': 'They ask for something outside the plan',
  'business-critical-change': 'Something big has changed in their business',
  abusive: 'Somebody here is being insulted',
  'threatens-to-leave': 'They think of leaving',
  'legal-threat': 'They speak of legal steps',
  'wants-escalation': 'They ask for somebody higher up',
  thankful: 'They are pleased',
  neutral: 'Nothing stands out in this message',
};
