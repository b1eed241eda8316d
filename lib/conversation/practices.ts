/**
 * The practices of the method: every rule, phrase and situation cites one of these ids, so that a rep can always see
 * why the sidebar says what it says. The titles are shown in the UI.
 */
export const practices = {
  'listen-first': 'Start and end with listening',
  'acknowledge-before-answering': 'Acknowledge first, hold the answer',
  'no-piling-on': 'Do not join the outrage',
  honesty: 'Own missteps, tell the truth, hide nothing',
  'keep-promises': 'Do what you promised',
  'no-impossible-promises': 'Promise only what you can keep',
  'gather-insight': 'Ask open questions; this is not the moment to sell',
  'empathy-but-resolute': 'Empathy, and stay on course',
  'follow-the-plan': 'Steer back to the agreed plan',
  'business-critical-exception': 'Re-plan when their business truly changed',
  'own-the-solution': 'Lead with the solution; do not ask for it',
  'provide-perspective': 'Offer the view the customer lacks',
  'educate-with-tact': 'Add information instead of pointing at the mistake',
  'firm-polite-boundaries': 'State limits politely',
  'use-history': 'Refer to what happened before',
  'reasonable-compromise': 'Offer middle ground inside policy',
  'long-term-implications': 'Mind what an exception sets off',
  'no-dismissing': 'Never dismiss the concern, even a wrong one',
  'no-escalating': 'Do not argue, do not answer in kind',
  'employee-wellbeing': 'Shield and back up the staff',
  'know-when-to-let-go': 'Let go amicably when it has to be',
  'take-ownership': 'Own your process and its value',
  'assume-innocence': 'Assume ignorance before malice',
  'find-what-they-really-want': 'Go past the request to the need',
  'clarity-of-options': 'Give clear options and their limits',
  'write-expectations-down': 'Spell expectations out in writing',
  'find-the-why': 'Find what drives the urgency',
  'guide-through-change': 'Say what changes and take the lead',
  'note-every-request': 'List all they ask for and serve it',
  'abuse-boundary': 'Calm, neutral, firm; never in kind',
  'document-incidents': 'Document every incident of abuse',
  'positive-outcome': 'Learn from each hard conversation',
} as const;

/** Id of a practice, as cited by rules, phrases and situations. */
export type PracticeId = keyof typeof practices;

/** All practice ids, in the order of the method's own list. */
export const practiceIds = Object.keys(practices) as PracticeId[];
