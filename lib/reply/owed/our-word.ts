import { isRepeatable } from '../english/words';

/** Words. */
const longest = 24;
/** UTF-16 units. */
const longestRead = 300;

/**
 * What we wrote would happen, as it reads behind "we had told you": "that you would have the decision by Wednesday 25 November". Where a
 * pronoun would hang in the air, only the time: "to expect this by Wednesday 25 November". Undefined where neither is sure.
 * @param sentence one sentence of ours that foretells something
 * @param at when we wrote it: "today" and "tomorrow" become that day's date
 */
export function toldBefore(sentence: string, at: string | undefined): string | undefined {
  if (sentence.length > longestRead) return undefined;
  const plain = sentence
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.!,;]+$/, '')
    .replace(leadIn, '');
  const dated = withDates(plain, at);
  if (dated === undefined || !isPlain(dated)) return undefined;
  return asClause(dated) ?? timeIn(dated);
}

/** "They'll be with you on Wednesday between 8 and 1" → "to expect this on Wednesday between 8 and 1". */
function timeIn(sentence: string): string | undefined {
  if (!awaited.test(sentence) || turnsRound.test(sentence)) return undefined;
  const found = Array.from(sentence.matchAll(times));
  const [first] = found;
  if (found.length !== 1 || !first) return undefined;
  const before = sentence.slice(0, first.index);
  const behind = sentence.slice(first.index + first[0].length);
  if (saysMoreBefore.test(before) || saysMoreBehind.test(behind)) return undefined;
  const words = first[0].trim().replace(/^(?:in|up to) /i, 'within ');
  return `to expect this ${/^(?:by|on|before|within|until)\b/i.test(words) ? lowerFirst(words) : `on ${words}`}`;
}

/** Something they would wait for: what leaves or closes on a day is not expected on it. */
const awaited =
  /\b(?:come|arrive|deliver|be (?:delivered|there|here|back|ready|done|with you)|ring|call|phone|visit|write|text|e-?mail|reach|bring|send|have|get|receive|hear|takes?)\b/i;
/** The time alone would say the opposite, or another time. */
const turnsRound = /\b(?:not|never|no|nobody|nothing|hardly|unlikely|least|more than|earliest|earlier|later)\b|n't\b/i;
/** Before the time: the hour of that day, or what makes it another. */
const saysMoreBefore =
  /(?:\d|[ap]m|\b(?:noon|midday|midnight|morning|afternoon|evening|weeks?|fortnight|days|hours?|after|from|since|every|each|of|until|till|at|in|the|around|about|than|past|to|for|next|last|between)),? $/i;
const saysMoreBehind = /^(?:\p{L}|,? (?:after|week|fortnight|or|onwards?)\b)/iu;

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const date = String.raw`\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*`;
const hour = String.raw`(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?|noon|midday|midnight)`;
const times = new RegExp(
  [
    String.raw`(?:\b(?:by|on|before|until) )?(?:(?:the )?(?:morning|afternoon|evening|end) of )?\b${weekday}(?:,? ${date})?(?: (?:morning|afternoon|evening))?(?:,? (?:(?:before|by|at|after|from) ${hour}|between ${hour} and ${hour}|first thing))?(?: at the latest)?`,
    String.raw`\b(?:by|on|before) ${date}(?: at the latest)?`,
    String.raw`\b(?:within|in|up to) (?:the next )?(?:\d{1,3}|an?|one|two|three|four|five|ten)(?:(?: to |-)\d{1,2})? (?:working |business )?(?:minutes?|hours?|days?|weeks?)\b`,
  ].join('|'),
  'giu',
);

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** "You'll have it by Friday" → "that you would have it by Friday", as long as all in it is named. */
function asClause(sentence: string): string | undefined {
  const clauses = sentence
    .split(joints)
    .flatMap((part) => turned(part.replace(leadIn, '')) ?? [])
    .flatMap((clause) => fromAnyone(clause) ?? [])
    .filter((clause) => wordsIn(clause) <= longest && !loose.test(clause.replace(namedFirst, '')));
  const clause = clauses.find((one) => /\d|day\b/.test(one)) ?? clauses[0];
  return clause && `that ${clause}`;
}

/** Whoever answers now may be another: "my findings" are ours. Undefined for what one of us does "myself". */
function fromAnyone(clause: string): string | undefined {
  if (/\b(?:I|[Mm]ine|[Mm]yself)\b/.test(clause)) return undefined;
  return clause.replace(/\bmy\b/g, 'our').replace(/\bme\b/g, 'us');
}

/** Where another sentence goes on. */
const joints =
  /(?:, |; | )(?:and|but|so),? (?=(?:they|it|he|she|you|i|we|the|your|our|an?|someone|somebody)\b)|[,;] (?:and|but) (?=(?:\p{Ll}+ ){1,3}(?:takes?|is|are|costs?|has|have|needs?|comes?)\b)|[,;] (?=(?:it|you|we|your|the) )/iu;

/** What only leads up to it. */
const leadIn =
  /^(?:(?:hi|hello|dear|hey)\b[^,]{0,30},\s*|(?:and|so|but|then|also|understood|sure|yes|ok(?:ay)?|great|thanks?(?: you)?|of course|no problem),?\s+|(?:as soon as|once|for|in|on|at|from) [^,]{2,40},\s+)+/i;

function turned(part: string): string | undefined {
  const booked =
    /^(?:i|we)(?:'ve| have) (?:now |already )?(booked|arranged|planned|scheduled) ((?:an?|the|your) .+)$/i.exec(part);
  const [, how, what] = booked ?? [];
  const appointed = what && /^(.+?) ((?:for|on|at|between) .*\d.*)$/.exec(what);
  if (appointed) return `${lower(appointed[1]!)} was ${how!.toLowerCase()} ${appointed[2]}`;
  const found = /^([^,;:]{1,60}?)(?:'ll| (will|shall|should|is|are))(?= )(.+)$/i.exec(part);
  if (!found) return undefined;
  const [, subject = '', verb = 'will', rest = ''] = found;
  if (!mayBeSubject(subject)) return undefined;
  if (/^(?:is|are)$/i.test(verb)) {
    if (!/^ (?:now |also )?(?:due|expected|planned|scheduled|booked)\b/.test(rest)) return undefined;
    return `${lower(subject)} ${/are/i.test(verb) ? 'were' : 'was'}${rest.replace(/^ now\b/, '')}`;
  }
  const shifted = rest.replace(/\b(?:will|shall)\b|(?<=\p{L})'ll\b/gu, (word) => (word === "'ll" ? ' would' : 'would'));
  // Whoever answers now, it was one of us.
  const speaker = /^i$/i.test(subject) ? 'we' : lower(subject);
  return `${speaker} ${/should/i.test(verb) ? 'should' : 'would'}${shifted}`;
}

/** A speaker, or a thing that is named. A word with a capital may be a name or only stand first: in doubt it is none. */
function mayBeSubject(subject: string): boolean {
  return (
    /^(?:i|we|you)$/i.test(subject) ||
    (/^(?:[Tt]he|[Yy]our|[Oo]ur|[Aa]n?|[Mm]y|[Ss]ome(?:one|body)|\p{Ll}+s)\b/u.test(subject) &&
      !/^(?:this|that|these|those|it|he|she|they|there|which|who|what)\b/i.test(subject) &&
      wordsIn(subject) <= 8 &&
      !/\b(?:that|which|who|have|has|had|if|when|as|is|are|was)\b/i.test(subject))
  );
}

/** Stands for something outside the clause. */
const loose =
  /\b(?:it|its|they|them|their|he|she|him|his|her|hers|these|those|then|there|this|both|either|one(?![ -](?:\p{L}+ )?(?:hours?|days?|weeks?|months?)))\b(?! (?:ticket|thread|message|mail|week))|\bthat\b(?= (?:is|was|will|would|day|time)\b|$)/iu;

/** What is named before it in the clause: "send you the report and explain it". */
const namedFirst = /\b(?:the|your|our|an?) \p{L}+(?: \p{L}+){0,6}? (?:and|or) .*$/iu;

/** Says nothing but what it says: no question, no condition, no list. */
function isPlain(sentence: string): boolean {
  return (
    !/["“”()[\]{}<>@\n?]|(?<!\b(?:Mr|Mrs|Ms|Dr|No))[.!;:](?=\s\p{Lu})|https?:|\bwww\b/u.test(sentence) &&
    !/\b(?:if|unless|until|please|might|may|usually|normally|hope|try)\b/i.test(sentence) &&
    isRepeatable(sentence)
  );
}

const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });

/**
 * With dates for the words that move with the day they are said on; undefined where that day is not known, or where we named
 * another date beside the word: "tomorrow, Saturday 28 February".
 */
function withDates(sentence: string, at: string | undefined): string | undefined {
  if (/\b(?:this|next) (?:week|month|weekend)\b|\byesterday\b/i.test(sentence)) return undefined;
  if (!moving.test(sentence)) return sentence;
  if (hardlyDated.test(sentence)) return undefined;
  const written = new Date(at ?? '');
  if (Number.isNaN(written.getTime())) return undefined;
  let isSure = true;
  const dated = sentence.replace(eachMoving, (_, by?: string, word = '', part?: string, beside?: string) => {
    const date = new Date(written);
    if (/tomorrow/i.test(word)) date.setDate(date.getDate() + 1);
    const time = part ?? (/^this (.+)/i.exec(word)?.[1] || (/tonight/i.test(word) ? 'evening' : ''));
    const named = day.format(date).replace(',', '');
    const also = beside?.replace(',', '').replace(/(?<=\d)(?:st|nd|rd|th)/, '');
    // Whole from its beginning on: "8 February" is not "28 February".
    if (also && !` ${named}`.includes(` ${also}`)) isSure = false;
    return `${by ?? 'on '}${time && `the ${time.trim()} of `}${named}`;
  });
  return isSure ? dated : undefined;
}

const movingWords = String.raw`(today|tonight|tomorrow|this (?:morning|afternoon|evening))( (?:morning|afternoon|evening|night))?`;
const moving = new RegExp(String.raw`\b${movingWords}\b`, 'i');
/** "Tomorrow's round", "between today and tomorrow". */
const hardlyDated = new RegExp(
  String.raw`\b(?:between|than|at|in|around|about|to|on|and|day after|day before) ${movingWords}\b|\b${movingWords}['’]`,
  'i',
);
const eachMoving = new RegExp(
  String.raw`\b((?:by|until|till|before|after|for|from|of|since) )?${movingWords}\b(?:, (${weekday}(?:,? ${date})?|${date})\b)?`,
  'giu',
);

function lower(words: string): string {
  return /^(?:the|your|our|an?|my|we|you|some\p{L}*)\b/iu.test(words) && !/^\p{Lu}{2}/u.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

function wordsIn(text: string): number {
  return text.split(' ').length;
}
