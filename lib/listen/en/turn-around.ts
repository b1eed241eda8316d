/** Each word of the customer's as the rep would say it; one pass, so that nothing is turned twice. */
const turned: readonly (readonly [RegExp, string])[] = [
  [/^(?:i am|i'm|we are|we're)$/, 'they are'],
  [/^(?:am i|are we)$/, 'are they'],
  [/^i was$/, 'they were'],
  [/^(?:i've|we've)$/, 'they have'],
  [/^(?:i'll|we'll)$/, 'they will'],
  [/^(?:i'd|we'd)$/, 'they would'],
  [/^(?:you are|you're)$/, 'we are'],
  [/^(?:my|our)$/, 'their'],
  [/^(?:mine|ours)$/, 'theirs'],
  [/^(?:myself|ourselves)$/, 'themselves'],
  [/^(?:me|us)$/, 'them'],
  [/^(?:i|we)$/, 'they'],
  [/^(?:your|ur)$/, 'our'],
  [/^yours$/, 'ours'],
  [/^(?:you|u)$/, 'we'],
];

const personal =
  /\b(?:(?:to|for|from|with|by|at|of|on|after|owe|owed|pay|paid|send|sent|give|gave|told|tell|show|ask|asked|gave|reach|contact|call|email|help|trust|cost|costs) you(?! (?:may|might|can|could|will|would|should|must|have|had|are|were|do|did|sent|want|need)\b)|i am|i'm|we are|we're|am i|are we|i was|i've|we've|i'll|we'll|i'd|we'd|you are|you're|myself|ourselves|mine|ours|yours|your|my|our|me|us|we|you|ur|i|u)\b(?!['’])/gi;

/** Turns the customer's "me" and "you" into the rep's "them" and "we". */
export function turnAround(text: string): string {
  return text.replace(/’/g, "'").replace(personal, (words) => {
    // "US" is a country, "IT" and the like are names.
    if (words === 'US') return words;
    const lower = words.toLowerCase();
    if (/^\w+ you$/.test(lower)) return `${words.slice(0, -3)}us`;
    return turned.find(([pattern]) => pattern.test(lower))?.[1] ?? words;
  });
}
