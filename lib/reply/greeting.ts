import type { Message, Person } from '../conversation/conversation';
import { lastCustomerMessage } from '../conversation/conversation';
import type { Channel } from '../library/schema';
import type { Tone } from './shape';

/** Words that show a name is a company, a role or a mailbox, not a person. */
const notPeople =
  /\b(?:team|support|sales|info|service|services|admin|office|gmbh|ltd|inc|llc|corp|company|co|group|accounts?|customer|guest|user|unknown|anonymous|noreply|no-reply|billing|helpdesk|it|hr|shop|store|bank|hotel|school|university|department|desk|reply|contact|mail|webmaster|postmaster|studio|systems?|solutions|client|me|purchasing|procurement|logistics|registry|accounting|accountancy|finance|production|dispatch|reception|management|operations|engineering|warehouse|marketing|facilities|maintenance|order|orders|invoice|ticket|booking|windows|firefox|thunderbird|version|error|sent|room|flight|contract|regards|thanks|thx|ta|ty|tia|cheers|urgent|confidential|parish|council|clinic|hospital|committee|association|bests|treasurer|assistenz|assistant|director|head|manager|administrator|editor|secretary|captain|coach|owner|founder|chair|chairman|president|saludos|gru(?:ss|ß|esse|sse)|rgds|cordialement|cordially|sincerely|owners|tenants|residents)\b/i;

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

const signOff =
  /(?:^|\n|[.!?,;]\s+)[ \t]*(?:(?:(?:[Ww]ith )?(?:[Mm]any |[Kk]ind |[Bb]est |[Ww]arm |[Ff]riendly )?(?:[Tt]hanks|[Tt]hank you|[Tt]hx|[Rr]egards|[Ww]ishes|[Cc]heers|[Bb]est|[Ss]incerely|[Yy]ours|[Gg]reetings|[Ss]aludos|[Rr]gds|[Ww]armly|[Cc]ordialement)|BR|KR|LG|VG|MfG)(?: (?:in advance|so much|again|a lot|and regards|truly|sincerely|faithfully))?[,.!]?|[-–—])[ \t]*\n*[ \t]*((?:(?:Mr|Mrs|Ms|Dr|Frau|Herr|Madame|Monsieur)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){0,2})\s*$/u;
/** "Solveig Dahl, goods inward" as the last line, or a name with the line of a firm below it. */
const signedWithRole =
  /(?:[.!?]\s*\n|\n\s*\n|\n[ \t]*(?:[Mm]any |[Kk]ind |[Bb]est |[Ww]arm )?(?:[Tt]hanks|[Tt]hank you|[Rr]egards|[Cc]heers|[Bb]est|[Ss]incerely|[Yy]ours)[^\n]{0,20}\n)[ \t]*(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}[\p{L}'’-]*(?=,)|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}[\p{L}'’-]*)?(?=[ \t]*\n))(?:,[ \t]*[^\n.!?]{3,50}|[ \t]*\n[^\n.!?]{3,60})\s*$/u;
/** A first name and a surname alone on the last line, where no words of parting stand above them. */
const signedLine = /[.!?]\s*\n\s*\n\s*((?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}[\p{L}'’-]*)\s*$/u;
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
  if (before && (!known || /\s/.test(before))) return firstName(before);
  if (known) return known;
  const last = lastCustomerMessage(messages);
  if (!last) return undefined;
  const text = last.text.split(/\n-- ?\n|\n+Sent from my /)[0]!.trimEnd();
  const signed = [signOff, signedLine, signedWithRole].map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
  return firstName(last.author.name) ?? firstName(signed);
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
