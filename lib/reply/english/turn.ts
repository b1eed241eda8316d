import { putRight, type Rule, inSentence as sought } from '../sought';
import { agree } from './clause';
import { shiftPerson } from './person';

/** "My wife and I". */
const andI = sought(/\bmy ([\p{Ll}-]+(?: [\p{Ll}-]+)?) and I\b/giu);

/** All but what stands in quotation marks is said from our side. */
export function turn(text: string): string | undefined {
  const both = andI.replace(text, 'I and my $1');
  const quotes: string[] = [];
  const masked = both.replace(/“[^”]*”/g, (quote) => `Q${quotes.push(quote) - 1}Q`);
  const shifted = shiftPerson(masked);
  return (
    shifted &&
    undergone(agree(shifted))
      .replace(/\bI and my\b/g, 'you and your')
      .replace(/Q(\d)Q/g, (_, i: string) => quotes[Number(i)] ?? '')
      .replace(/^(?:You|Your|We|Our|The|There|This|It|They|Nobody|Nothing|Since|On|After|When)\b/, (word) =>
        word.toLowerCase(),
      )
  );
}

/** "Our app deleted your notes". */
const toolDid = sought(
  /^(our (?:new |latest )?(?:app|program|software|update|system|site|website|tool)) (\p{L}+ed|lost) (your (?:(?!today|yesterday|again|on|in|at|for|last|this|and|or|with|without|from|to)[\p{L}-]+ ?){1,3})$/iu,
);

/** Told of the notes, it blames no tool of ours. */
function undergone(text: string): string {
  return toolDid.replace(
    text,
    (_, tool: string, did: string, thing: string) =>
      `${thing} ${/[^s]s$/.test(thing) ? 'were' : 'was'} ${did} by ${tool}`,
  );
}

/** What we told or charged them. */
const ourDoing: readonly Rule[] = [
  [
    sought(/^you (?:have )?(?:just |again |also |then )?(told|promised|charged|billed|quoted) (?:me|us)\b/i),
    'I was $1',
  ],
  [sought(/^you (?:charge|bill) (?:me |us )?(?=\S*\d)/i), 'I am charged '],
];

/** Our doing is said of them: it is their account, and not ours to affirm. */
export function passive(text: string): string {
  return putRight(text, ourDoing);
}

/** Places that posts write small. */
const places = sought(
  /\b(?:germany|japan|france|spain|italy|portugal|poland|austria|switzerland|sweden|norway|denmark|finland|ireland|scotland|wales|england|britain|europe|america|canada|mexico|brazil|india|china|australia|london|paris|berlin|madrid|rome|vienna|lisbon|dublin|amsterdam|istanbul)\b/g,
);

/** Small slips, and places that posts write small. */
const slips: readonly Rule[] = [
  [sought(/\b([Aa]) (?=hours?\b)/g), '$1n '],
  [sought(/\ban entire (?=[^aeiou\W])/giu), 'a '],
  [sought(/\b(my|our|your|the|an?) (?:entire|whole|bloody) (?=\p{L})/giu), '$1 '],
  [sought(/\bcan not\b/gi), 'cannot'],
  [sought(/\bdelivery (?:guy|dude|bloke)\b/gi), 'delivery driver'],
  [sought(/\b(the|our|your|a|one|that) (?:guy|dude|bloke)\b(?! who)/gi), '$1 person'],
  [places, (place) => place.charAt(0).toUpperCase() + place.slice(1)],
  [sought(/[.,]”/g), '”'],
  [sought(/\.,/g), ','],
  [sought(/\be-(?=mail)/gi), 'e'],
  [
    sought(
      /(?<=\p{L})'s (?=(?:locked|broken|closed|open|empty|full|missing|dead|stuck|late)(?: and| but|$|,)|(?:in|at|on|there|here|just|only) )/gu,
    ),
    ' is ',
  ],
  [sought(/\b(needs? .{3,60}) until (?=the \d|\p{Lu}\p{Ll}+day)/u), '$1 by '],
  [sought(/(?<!,) or (?=(?:the|my|our|they) (?:\S+ ){1,3}(?:will|cannot|does)\b)/g), ', or '],
];

/** Free of slips that would be ours once we say them. */
export function mended(text: string): string {
  return putRight(text, slips);
}
