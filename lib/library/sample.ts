import type { Phrase } from './schema';
import { placeholdersIn, type Slot } from './slots';

/** What each slot can read like; a phrase is checked with these, for "by {when}" alone names no time. */
export const samples: Readonly<Record<Slot, string>> = {
  account: 'your order NL-4711 has not arrived',
  recount: 'You ordered a size 8 and got a 6.',
  more: 'you called us twice',
  concern: 'the missing delivery',
  stake: 'you have been counting on it',
  ask: 'send you a corrected invoice',
  question: 'how you can export your contacts',
  asks: '- to send you a corrected invoice\n- whether you can add users later',
  wanted: 'You need 60 vests with your logo. You would also like to know what they cost.',
  quote: '“Row 17: unexpected delimiter”',
  said: '“Samsung A5”',
  topic: '“Import stops halfway”',
  matter: 'the hedge from our depot',
  find: 'where it is and when it will reach you',
  need: 'your order number',
  reference: 'your order NL-4711',
  noted: 'order 77120-B and serial number TB-2290',
  amount: '€89.00',
  duration: 'three weeks',
  occurrence: 'the third time',
  deadline: 'by Thursday 12 March',
  day: 'Thursday',
  reason: 'because your launch is on Monday',
  circumstance: 'your tax audit is on Monday',
  promise: 'send you the report by Monday',
  told: 'that you would have the decision by Wednesday',
  unanswered: 'your message of 9 November',
  when: 'Thursday 15:00',
  step: 'I am checking this and will write to you by Thursday 15:00.',
  lead: 'our team lead',
  legal: 'the colleague responsible for legal matters',
  customer: 'Mara',
  agent: 'Robin',
};

/** A phrase as it can read: slots with their samples, a team's placeholders with their default, first choice or label. */
export function sampleOf(phrase: Phrase): string {
  return placeholdersIn(phrase.text).reduce((text, name) => {
    const own = phrase.placeholders?.find((placeholder) => placeholder.name === name);
    const value =
      own?.default ??
      own?.choices?.[0] ??
      (Object.hasOwn(samples, name) ? samples[name as Slot] : (own?.label ?? name));
    return text.replaceAll(`{${name}}`, value);
  }, phrase.text);
}
