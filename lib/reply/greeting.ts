import type { Message, Person } from '../conversation/conversation';
import { lastCustomerMessage } from '../conversation/conversation';
import type { Channel } from '../library/schema';
import { isEmpty, isPerson, isThing, isTime, looksLikeNoun } from './english/nouns';
import { isSmallWord, isVerbOnly } from './english/word-class';
import { isGivenName } from './given-names';
import type { Tone } from './shape';

/** Words that show a name is a company, a role or a mailbox, not a person. */
const notPeople =
  /\b(?:team|support|sales|info|service|services|admin|office|gmbh|ltd|inc|llc|corp|company|co|group|accounts?|customer|guest|user|unknown|anonymous|noreply|no-reply|billing|helpdesk|it|hr|shop|store|bank|hotel|school|university|department|desk|reply|contact|mail|webmaster|postmaster|studio|systems?|solutions|client|me|purchasing|procurement|logistics|registry|accounting|accountancy|finance|production|dispatch|reception|management|operations|engineering|warehouse|marketing|facilities|maintenance|order|orders|invoice|ticket|booking|windows|firefox|thunderbird|version|error|sent|room|flight|contract|regards|thanks|thx|ta|ty|tia|cheers|thanx|tanks|urgent|confidential|parish|council|clinic|hospital|committee|association|bests|treasurer|assistenz|assistant|director|head|manager|administrator|editor|secretary|captain|coach|owner|founder|chair|chairman|president|saludos|gru(?:ss|ß|esse|sse)|rgds|cordialement|cordially|sincerely|owners|tenants|residents|bakery|dairy|farm|workshop|garage|liebe|lieber|viele|beste|freundliche|mit|family|fam|parents|baron|sister|father|brother|translated|view|edit|google|chrome|safari|edge|gmail|outlook|android|microsoft|apple|yahoo|the|new|saint|san|los)\b/i;

const courtesy =
  /^(mr|mrs|ms|miss|mx|dr|prof|frau|herr|madame|monsieur|signora?|se[nñ]ora?)\.?\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)$/iu;
const givenName = /^\p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)*$/u;

/**
 * How to address a customer: their first name when it surely is a person's ("Mara Lindt", "Lindt, Mara"), "Mrs Sato"
 * where the name comes with a courtesy title, otherwise undefined (initials, companies, mailboxes, user names).
 */
export function firstName(name: string | undefined): string | undefined {
  const text = name
    ?.replace(/\s+/g, ' ')
    .replace(/^["']|["']$/g, '')
    .trim();
  if (!text || text.length > 60 || /[@\d_/<>(){}]/.test(text) || notPeople.test(text)) return undefined;
  const titled = courtesy.exec(text);
  if (titled)
    return `${titled[1]!.charAt(0).toUpperCase()}${titled[1]!.slice(1).toLowerCase()} ${titled[2]!.split(' ').at(-1)}`;
  const parts = text.includes(',') ? text.split(',').reverse() : [text];
  const first = parts[0]!.trim().split(' ')[0] ?? '';
  return givenName.test(first) && first.length >= 2 ? first : undefined;
}

/** One to three capitalised words, with a courtesy title or a piece of the name in small letters. */
const person =
  "((?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Frau|Herr|Madame|Monsieur)\\.? )?\\p{Lu}[\\p{L}'’-]+(?: (?:van |de |von |der |den )*\\p{Lu}[\\p{L}'’.-]*){0,2})";
const parting =
  '(?:(?:[Ww]ith )?(?:[Mm]any |[Kk]ind |[Bb]est |[Ww]arm |[Ff]riendly |[Aa]ll (?:the |my )?(?:[Bb]est )?)?(?:[Tt]hanks|[Tt]hank[- ]you|[Tt]hx|[Rr]egards|[Ww]ishes|[Cc]heers|[Bb]est|[Ss]incerely|[Yy]ours|[Gg]reetings|[Ss]aludos|[Rr]gds|[Ww]armly|[Cc]ordialement|[Tt]ake care)|BR|KR|LG|VG|MfG)';
/** "Best regards, Mara Lindt", "Thanks - Paul", "--Paul". */
const signOff = new RegExp(
  `(?:^|\\n|[.!?,;]\\s+)[ \\t]*(?:${parting}(?: (?:in advance|so much|again|a lot|and (?:best |kind )?(?:regards|wishes)|truly|sincerely|faithfully|for (?:your|the|all your) help))?[,.!]?|[-–—]+)[ \\t]*[-–—]?[ \\t]*\\n*[ \\t]*${person}[.]?\\s*$`,
  'u',
);
/** A name on a line of its own at the end, whatever it stands for besides: "Solveig Dahl, goods inward". */
const signedLine = new RegExp(
  `(?:[.!?)…\\]]|\\p{Extended_Pictographic}|\\n)[ \\t]*\\n[ \\t]*${person}(?:,[ \\t]*[^\\n.!?]{2,50})?[.!]?\\s*$`,
  'u',
);
/** The same with the line of a firm below it. */
const signedAbove = new RegExp(`\\n[ \\t]*${person}[ \\t]*,?\\n[^\\n.!?]{3,60}\\s*$`, 'u');
/** "…with the old one? Jim" */
const signedBehind = /(?<!\b\p{Lu})[.!?)]\s+(\p{Lu}\p{Ll}+)[.!]?\s*$/u;

const thanked = /\b(?:thanks|thank you)(?: again| so much| very much| a lot)+ \p{Lu}[\p{L}'’-]+[.!]*\s*$/iu;

/**
 * The name under a message. Behind words of parting any name is one; where nothing but its place tells it, only a first name that
 * many people bear, or a first name with a surname that are no words for a thing: "Toolroom" and "Kettler" are no names to greet with.
 */
function signedName(text: string): string | undefined {
  const parted = signOff.exec(text)?.[1];
  // "Thanks again Fred.": they thank him.
  if (parted) return namesThing(parted) || thanked.test(text) ? undefined : parted;
  for (const pattern of [signedLine, signedAbove, signedBehind]) {
    const name = pattern.exec(text)?.[1];
    if (!name || namesThing(name)) continue;
    const [first = '', ...rest] = name.split(' ');
    if (isGivenName(first) || courtesy.test(name) || (rest.length === 1 && pattern === signedLine)) return name;
  }
  return undefined;
}

/** "Thanks again Fred": one of ours whom they thank, as our own replies show. */
function ofTheirs(name: string | undefined, messages: readonly Message[]): string | undefined {
  const ours = messages.filter(({ role }) => role === 'agent');
  const known = ours.some(
    ({ text, author }) =>
      name !== undefined && (author.name?.includes(name) || text.replace(greeted, '').split(/\W+/).includes(name)),
  );
  return known ? undefined : name;
}

/** A workshop, a department, a farewell in another language. */
function namesThing(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  if (isGivenName(words[0]!)) return false;
  return words.some(
    (word) =>
      isThing(word) ||
      isEmpty(word) ||
      isPerson(word) ||
      isTime(word) ||
      looksLikeNoun(word) ||
      isVerbOnly(word) ||
      isSmallWord(word) ||
      /ics$/.test(word),
  );
}

const greeted =
  /^\s*(?:[Hh]i|[Hh]ello|[Dd]ear|[Hh]ey|[Gg]ood (?:morning|day|afternoon|evening))\s+((?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s\p{Lu}[\p{L}'’-]+|\p{Lu}\p{Ll}[\p{L}'’-]*)\s*[,!.\n]/u;

/**
 * The name to greet with: as an earlier reply of ours greeted them, else the host's name for them, else the name they
 * signed their last message with.
 */
export function addressOf(messages: readonly Message[], customer: Person | undefined): string | undefined {
  const lastReply = messages.findLast((message) => message.role === 'agent' && greeted.test(message.text));
  const before = lastReply && greeted.exec(lastReply.text)?.[1];
  const known = firstName(customer?.name);
  // "Dear Passenger" is said to everybody.
  if (before && (!known || /\s/.test(before)) && !isPerson(before.toLowerCase())) return firstName(before);
  if (known) return known;
  const last = lastCustomerMessage(messages);
  if (!last) return undefined;
  const text = last.text.split(/\n-- ?\n|\n+Sent from my /)[0]!.trimEnd();
  return firstName(last.author.name) ?? firstName(ofTheirs(signedName(text), messages));
}

/** Opening line: "Hello Mara,", or "Hello," for somebody whose name is not sure; "Hi Mara," in a chat or an informal mail. */
export function greetingFor(name: string | undefined, channel: Channel, tone: Tone = 'usual'): string {
  const word = greetings[tone === 'usual' && channel === 'chat' ? 'informal' : tone];
  // Nobody is called "Dear," alone.
  if (!name) return tone === 'formal' ? 'Hello,' : `${word},`;
  return `${word} ${name},`;
}

const greetings: Readonly<Record<Tone, string>> = { formal: 'Dear', usual: 'Hello', informal: 'Hi' };
const closings: Readonly<Record<Tone, string>> = {
  formal: 'Yours sincerely',
  usual: 'Kind regards',
  informal: 'Best wishes',
};

/** Closing line with the rep's name; empty when it is not known, and in chat. */
export function closingFor(agent: Person | undefined, channel: Channel, tone: Tone = 'usual'): string {
  const name = agent?.name?.replace(/\s+/g, ' ').trim();
  return name && channel === 'email' ? `${closings[tone]},\n${name}` : '';
}
