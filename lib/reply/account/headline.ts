import { expand } from '../english/person';
import { bareNouns } from '../english/subject';

/** A first line that stands alone above the text and says what it is about. */
export interface Headline {
  /** The line without "Re:", doubled spaces and the stop at its end. */
  words: string;
  /** Where the line ends in the message. */
  end: number;
  /** The text below it. */
  body: string;
}

const words = { fewest: 2, most: 16 } as const;
/** UTF-16 units. Below a headline there is more to read than this. */
const shortestBody = 20;

/** The headline of a message: forum posts and mails with their subject carry one. Greetings and addresses are none. */
export function headlineOf(text: string): Headline | undefined {
  const start = text.length - text.trimStart().length;
  const [first = '', ...rest] = text.slice(start).split('\n');
  const body = rest.join('\n').trim();
  if (body.length < shortestBody) return undefined;
  const line = first
    .replace(/^(?:(?:subject|re|fwd?|aw|wg|problem|issue|ticket|topic|title|summary)\s*:\s*)+/i, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[\s.!:;,-]+$/, '')
    .trim();
  const count = line.split(' ').length;
  if (count < words.fewest || count > words.most) return undefined;
  // A line that goes on below is a sentence that was broken, and one that holds a stop is two.
  if (/^[\p{Ll}]/u.test(body) && first.length > 60) return undefined;
  if (/[.!?]\s/.test(line) || greets.test(line)) return undefined;
  return { words: line, end: start + first.length, body };
}

const greets =
  /^(?:hi|hello|hey|dear|good (?:morning|day|afternoon|evening)|thanks?|thank you|guten|bonjour|morning|evening|team|to|from|attn|cc|sir|mr|mrs|ms|dr|ok|okay|yes|no worries)\b/i;

/**
 * A headline as a sentence that can be told on, where its grammar is sure: "Firefox Refusing To Open" → "Firefox is
 * refusing to open", "Emails not showing" → "e-mails are not showing". Undefined for a mere thing.
 */
export function sentenceOf({ words: line, body }: Headline): string | undefined {
  const text = expand(inSmallLetters(line, body)).replace(/\s+[-–—|:]\s.*$|\s*[([].*$/, '');
  if (/\?$/.test(text) || /^(?:how|what|why|where|when|which|is|are|can|does|do|will|should)\b/i.test(text))
    return undefined;
  if (
    /^(?:sent|saved|deleted|received|downloaded|attached|imported) (?:folders?|items?|mail|messages?|files?|passwords?|e-?mails?|tabs)\b/i.test(
      text,
    )
  )
    return `my ${text}`;
  // "Missing profile": a thing of theirs is.
  const lacking =
    /^(missing|lost|deleted|broken|duplicate[d]?|blank|empty) (\p{L}[\p{L}-]+(?: \p{L}[\p{L}-]+)?)$/iu.exec(text);
  if (lacking)
    return `my ${lacking[2]} ${isPlural(lacking[2]!.split(' ').at(-1)!) ? 'are' : 'is'} ${lacking[1]!.toLowerCase()}`;
  // "Receiving mail no longer working": the doing itself is what fails.
  if (/^\p{L}+ing\b.*\b(?:no longer|not|stopped|does not|will not|fails|keeps)\b/iu.test(text)) return undefined;
  const trouble =
    /^(?:(?:having|have|some|big|major|serious|a) )*(?:problems?|issues?|troubles?|difficult(?:y|ies)) (?:with )?(\p{L}+ing .+)$/iu.exec(
      text,
    );
  if (trouble) return `I have trouble ${trouble[1]}`;
  const beset =
    /^(?:(?:some|big|major|serious|a) )*(?:problems?|issues?|troubles?) with ((?:my|the|our|your) .+|\p{Lu}.+)$/u.exec(
      text,
    );
  if (beset) return `there is a problem with ${beset[1]}`;
  const none = /^no (\p{L}+(?: \p{L}+)?)(.*)$/iu.exec(text);
  if (none) return `there ${none[1]!.split(' ').some(isPlural) ? 'are' : 'is'} no ${none[1]}${none[2]}`;
  const bare =
    /^(\p{Ll}[\p{Ll}-]{2,}) (?:is|was|does not|do not|will not|has|keeps|cannot|stopped|stops|no longer)\b/u.exec(text);
  if (bare && !notThings.test(bare[1]!) && !isPlural(bare[1]!)) return `the ${text}`;
  for (const verbless of [doing, being]) {
    const found = verbless.exec(text);
    const [, subject = '', state = ''] = found ?? [];
    const shape = found && subjectOf(subject);
    if (shape && /^keeps?\b/i.test(state))
      return `${shape.words} ${shape.many ? 'keep' : 'keeps'} ${state.replace(/^keeps? /i, '')}`;
    if (shape) return `${shape.words} ${shape.many ? 'are' : 'is'} ${state}`;
  }
  return text;
}

const notThings =
  /^(?:it|this|that|there|who|what|which|everything|nothing|something|anything|nobody|someone|everyone|he|she|they|you|one|none|all|some|still|just|also|suddenly|now|here|mail|email|e-mail)$/;

/** "Firefox not opening links", "Thunderbird constantly asking for my password" */
const doing =
  /^(?!.*\b(?:problems?|issues?|errors?|troubles?|failures?|questions?|bugs?|help)$)((?:[\p{L}\d'-]+ ){0,3}?[\p{L}\d'-]+) ((?:(?:not|no longer|still|constantly|always|suddenly|keeps?|randomly|never) )?(?!missing\b|string\b|during\b|thing\b|setting\b|being (?:able|a)\b)\p{L}{2,}ing\b.*)$/iu;
/** "Bookmarks gone after update" */
const being =
  /^((?:[\p{L}\d'-]+ ){0,3}?[\p{L}\d'-]+) ((?:(?:not|no longer|still|all|suddenly) )?(?:missing|gone|blank|empty|slow|unavailable|unresponsive|broken|corrupt(?:ed)?|stuck|frozen|lost|deleted|disabled|blocked|locked|duplicated|hacked|unreadable|greyed out|visible|available|responding|working)\b.*)$/iu;

/** The subject of a headline with the "your" it leaves out, and whether its verb stands in the plural. */
function subjectOf(subject: string): { words: string; many: boolean } | undefined {
  const parts = subject.split(' ');
  const last = parts.at(-1)!.toLowerCase();
  const first = parts[0]!.toLowerCase();
  if (/^(?:the|my|our|your|all|some|both|every)$/.test(first))
    return parts.length > 1 ? { words: subject, many: isPlural(last) && first !== 'every' } : undefined;
  if (
    parts.length > 2 ||
    /^(?:i|we|it|they|you|he|she|this|that|not|cannot|is|are|was|after|when|since|if|still|problems?|issues?|troubles?|errors?|help|questions?)$/.test(
      first,
    )
  )
    return undefined;
  if (bareNouns.test(last) || isPlural(last)) return { words: subject, many: isPlural(last) || bareNouns.test(last) };
  if (/^\p{Lu}/u.test(parts[0]!) && parts.length === 1) return { words: subject, many: false };
  if (thing.test(last)) return { words: `my ${subject}`, many: false };
  return undefined;
}

const thing =
  /^(?:account|inbox|calendar|profile|browser|toolbar|sidebar|menu|page|tab|window|folder|password|e-?mail|mail|sync|printer|app|router|phone|order|parcel|subscription|card|login|search|address book|screen|webcam|microphone|keyboard|mouse|cursor)$/;

function isPlural(word: string): boolean {
  return (
    /[^s]s$/.test(word) &&
    !/^(?:this|his|its|news|address|status|windows|always|access|virus|canvas|bus|gas|plus)$/.test(word)
  );
}

/** A Headline In Capitals loses them, but for what the text below writes in capitals inside its sentences. */
function inSmallLetters(line: string, body: string): string {
  const long = line.match(/\p{L}{4,}/gu) ?? [];
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  const names = new Set(Array.from(body.matchAll(/(?<=[\p{Ll}\d,] )\p{Lu}[\p{L}\d-]*/gu), ([word]) => word));
  const small = (word: string) => (names.has(word) || word === 'I' || known.test(word) ? word : word.toLowerCase());
  if (capitals < 2 || capitals / long.length <= 0.6) {
    const [first = ''] = line.split(' ');
    // The first word of any sentence is written like this: the text below shows how it is written else.
    return new RegExp(`\\b${first.toLowerCase().replace(/[^\p{L}\d-]/gu, '')}\\b`).test(body) &&
      /^\p{Lu}\p{Ll}+$/u.test(first)
      ? small(first) + line.slice(first.length)
      : line;
  }
  return line.replace(/(?<![\p{L}\d])\p{Lu}[\p{Ll}']*(?![\p{L}\d-])/gu, small);
}

const known =
  /^(?:Firefox|Thunderbird|Windows|Mac|Linux|Ubuntu|Android|Google|Gmail|Yahoo|Outlook|Hotmail|Facebook|Youtube|Netflix|Spotify|Amazon|Microsoft|Apple|Chrome|Edge|Safari|Mozilla|English|German|French|Spanish|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
