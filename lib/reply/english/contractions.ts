/** What stands in quotation marks is somebody else's and stays as it is. */
const quoted = /(“[^”]*”)/;

function outsideQuotes(text: string, change: (part: string) => string): string {
  return text
    .split(quoted)
    .map((part, i) => (i % 2 ? part : change(part)))
    .join('');
}

const long: Readonly<Record<string, string>> = {
  "i'm": 'I am',
  "let's": 'let us',
  "can't": 'cannot',
  "won't": 'will not',
  "shan't": 'shall not',
};

/** Of these alone "'s" is surely "is": of a thing it may be its owner ("the parcel's label"). */
const withIs = /^(?:it|that|there|here|what|where|how|who|he|she|everything|nothing)$/i;

/** "I'm sorry it didn't arrive" → "I am sorry it did not arrive". A formal text has no short forms. */
export function writtenOut(text: string): string {
  if (!/['’]/.test(text)) return text;
  return outsideQuotes(text, (part) =>
    part.replace(/\b(\p{L}+)['’](\p{L}{1,2})\b/gu, (short, before: string, after: string) => {
      const whole = long[short.toLowerCase().replace('’', "'")] ?? pairOf(before, after.toLowerCase());
      if (!whole) return short;
      return /^\p{Lu}/u.test(short) ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole;
    }),
  );
}

function pairOf(before: string, after: string): string | undefined {
  if (after === 't' && /n$/i.test(before)) return `${before.slice(0, -1)} not`;
  if (after === 's') return withIs.test(before) ? `${before} is` : undefined;
  if (!/^(?:i|you|we|they|he|she|it|that|there|who)$/i.test(before)) return undefined;
  // "I'd like": in what we write "'d" is never "had".
  const verb = { ll: 'will', re: 'are', ve: 'have', d: 'would', m: 'am' }[after];
  return verb && `${before} ${verb}`;
}

const participle =
  '(?:\\p{L}{2,}ed|been|had|got|gone|done|made|taken|seen|read|sent|put|kept|come|found|told|heard|written|understood|lost|paid|given|shown|not)';

const shortened: readonly (readonly [RegExp, string])[] = [
  // "I haven't" before "I've not".
  [/\bcannot\b/g, "can't"],
  [/\bCannot\b/g, "Can't"],
  [/\bwill not\b/g, "won't"],
  [/\b(is|are|was|were|do|does|did|has|have|had|could|would|should) not(?= \p{L})/giu, "$1n't"],
  [/\bI am(?= \p{L})/gu, "I'm"],
  [/\b(you|we|they) are(?= (?!and\b|or\b|but\b|when\b|because\b)\p{L})/giu, "$1're"],
  [/\b(I|you|we|they|it|that) will(?= \p{L})/giu, "$1'll"],
  [/\b(I|you|we|they) would(?= (?:like|rather|love|prefer)\b)/giu, "$1'd"],
  [new RegExp(`\\b(I|you|we|they) have(?= (?:also |just |already )?${participle}\\b)`, 'giu'), "$1've"],
  [/\b([Ii]t|[Tt]hat|[Tt]here) is(?= (?!and\b|or\b|but\b|when\b|because\b|that\b|to\b)\p{L})/gu, "$1's"],
];

/** "I will look into it" → "I'll look into it", where it is sure to read well: never at the end of a clause. */
export function contracted(text: string): string {
  return outsideQuotes(text, (part) => shortened.reduce((out, [pattern, to]) => out.replace(pattern, to), part));
}
