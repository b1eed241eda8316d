/**
 * Placeholders a suggestion fills by itself from what was read, with what each reads like. A phrase with one of them
 * is only suggested when it can be filled. A team's other placeholders need a `default`.
 */
export const slots = {
  account: 'What happened, as a clause about the customer: "your order NL-4711 has not arrived"',
  recount: 'What they told, in one to three whole sentences: "You ordered a size 8 and got a 6."',
  more: 'A second clause about what happened, only beside {account}: "you called twice"',
  concern: 'What it is about, as one thing: "the missing delivery of your order NL-4711"',
  stake: 'What hangs on it for them, after "that": "you need your things where you are"',
  quote: 'The words of an error message, in quotation marks: “Row 17: unexpected delimiter”',
  said: 'All of a short message in quotation marks: "“Samsung A5”"',
  topic: 'What the message says it is about, after "about": its title in quotation marks',
  matter: 'The one thing it is about, after "about" or "with": "the hedge from our depot"',
  find: 'What we find out about it, after "find out": "where it is and when it will reach you"',
  need: 'What we cannot look it up without, after "I need": "your order number"',
  ask: 'The one thing they want done, after "to": "send you a corrected invoice"',
  question: 'The one thing they want to know, after "asked": "how you can export your contacts"',
  asks: 'All they ask for, as a list, one per line',
  reference: 'The number it runs under: "your order NL-4711"',
  wanted: 'All they want, in one to three whole sentences: "You need 60 vests. You would also like to know …"',
  noted: 'Numbers they gave, by what they call them: "order 77120-B and serial number TB-2290"',
  amount: 'The sum in question: "€89.00"',
  duration: 'How long it has gone on: "three weeks"',
  occurrence: 'How often it has happened: "the third time"',
  deadline: 'By when they need it: "by Thursday 12 March"',
  day: 'A day or an hour that counts for them: "Thursday"',
  reason: 'Why they need it: "because your launch is on Monday"',
  circumstance: 'What presses on their side, after "that": "your tax audit is on Monday"',
  promise: 'What we promised and still owe, after "to": "send you the report by Monday"',
  told: 'What we wrote would happen, after "we had told you": "that you would have the decision by Wednesday"',
  unanswered: 'What they wrote and had no answer to, after "answer to": "your message of 9 November"',
  when: 'The next time a rep may promise, after "by": "Thursday 15:00"',
  step: 'Another Next step phrase, whole sentences',
  lead: 'Whom it is handed to: "our team lead"',
  legal: 'Who takes legal matters',
  customer: "The customer's first name",
  agent: "The rep's own name",
} as const;

/** Name of a placeholder that is filled from the reading. */
export type Slot = keyof typeof slots;

/** Names of the placeholders in a phrase's text, in order, each once. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]!))];
}

export function isSlot(name: string): name is Slot {
  return Object.hasOwn(slots, name);
}
