import type { Finding } from '../types';
import { type DraftShape, finding } from './draft-shape';
import { lastWords, type StructureInput } from './input';

/** Names of Windows' own places, and of whatever else is stored somewhere. */
const stored =
  '(?!(?:temp|tmp|(?:local)?appdata|userprofile|username|programfiles|programdata|windir|systemroot|systemdrive|homepath|homedrive|public|path|comspec)%|[a-z_]*(?:data|dir|root|profile)%)';

/**
 * What a template leaves to fill in. No blanks are: the x's of a number's form ("bp-xxxx-xxxx", "xxxxxxxx.default"), the key of an
 * add-on in braces, a variable inside an address, a line drawn across the page.
 */
const placeholderPattern = new RegExp(
  [
    String.raw`\{\{[^{}\n]{1,60}\}\}`,
    String.raw`\{(?![\da-f]{8}-)[a-z][\w .-]{0,40}\}`,
    String.raw`\[(?:[a-z]+ )?(?:name|date|time|order|number|amount|product|ticket|insert|link|company|agent|customer)[\w ]{0,30}\]`,
    '<(?:first ?name|last ?name|name|date|order ?number|amount|customer|agent)>',
    String.raw`(?<![/=\w])%${stored}[a-z_]{3,30}%`,
    String.raw`(?<![-./_\w])X{3,}(?![-/_\w]|\.\w)`,
    '(?<!_)_{4,20}(?!_)',
  ].join('|'),
  'gi',
);

/** In front of what stands for itself: a step of a path, or what is said to be replaced, or to be a variable. */
const spokenOf = /(?:[a-z:][/\\]|\b(?:replac\w*|variable|placeholder) ["'“‘`]?)$/i;
/** The same behind it. */
const spokenOfBefore = /^["'”’`]?(?:[/\\]\w| (?:as|is) (?:an?|the) (?:variable|placeholder))/i;

export function findPlaceholders(text: string): Finding[] {
  return [...text.matchAll(placeholderPattern)].flatMap(({ 0: blank, index: start }) => {
    const end = start + blank.length;
    const before = text.slice(Math.max(0, start - 20), start);
    if (spokenOf.test(before) || spokenOfBefore.test(text.slice(end, end + 20))) return [];
    const why = `“${blank}” is still a placeholder: fill it in or take it out.`;
    return [finding(text, 'placeholder-left', start, end, why, 'use-history')];
  });
}

const greetingPattern = /^[\s\p{P}]*(?:hi|hello|hey|dear|good (?:morning|day|evening|afternoon)|hiya)([ ,]+)/iu;

/** A name as names are written; behind a greeting without a comma, one in small letters, too, as in chats. */
const namePattern =
  /^((?:(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r|[Pp]rof)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})\s*[,!.:\n–—-]/u;
const smallNamePattern = /^((?:(?:mrs?|ms|miss|dr|prof)\.? )?\p{Ll}[\p{L}'’-]+)\s*[,!:\n]/u;

const notNames = new Set(
  (
    'all team there sir madam customer everyone customers colleagues sirs both folks friend support mr mrs ms miss dr prof again ' +
    'guys mate dear thanks thank sorry yes no ok okay sure well unfortunately'
  ).split(' '),
);

const oneName = String.raw`(?:(?:Mrs?|Ms|Dr|Prof)\.? )?\p{Lu}[\p{Ll}’'-]+`;
const moreNames = String.raw`(?: (?:\p{Lu}\. ?)?\p{Lu}[\p{L}’'-]*\p{Ll})`;

const name = String.raw`(${oneName}${moreNames}{0,2})`;
const closing =
  '(?:(?:(?:[Kk]ind|[Bb]est|[Ww]arm|[Mm]any) )?(?:[Rr]egards|[Ww]ishes|[Gg]reetings)|[Yy]ours(?: \\w+)?|[Ss]incerely|[Bb]est)';
const thanks = '(?:(?:[Mm]any )?[Tt]hanks|[Tt]hank [Yy]ou|[Tt]hx|[Cc]heers)';

/** A closing word, with whatever stands behind it. */
const closed = new RegExp(String.raw`(?:^|[\n.!?,] ?)(?:${closing}|${thanks})(?![\p{L}’'-])`, 'u');
/**
 * A name below a message: the first line behind a closing word, or on its line; behind thanks, which may be for whom they name, only after a
 * comma. Titles, firms and towns stand in the lines below it.
 */
const signedClosing = [
  String.raw`(?:^|[\n.!?,] ?)(?:${closing}|${thanks})[,.!]?[^\S\n]*\n{1,3}[^\S\n]*${name}[^\S\n]*,?(?:\n[^\n]{0,60}){0,4}$`,
  String.raw`(?:^|[\n.!?,] ?)(?:${closing},?|${thanks},)[^\S\n]+${name}[^\S\n]*,?(?:\n[^\n]{0,60}){0,4}$`,
].map((source) => new RegExp(source, 'u'));
/** Where no closing word is there: a line of its own behind a sentence, or a first and a last name behind the last sentence. */
const signedPlainly = [
  String.raw`[.!?)…][^\S\n]*\n{1,3}[^\S\n]*[-–—]?[^\S\n]?${name}$`,
  String.raw`[.!?)] (${oneName}${moreNames}{1,2})$`,
].map((source) => new RegExp(source, 'u'));

/** Words of closings, titles, firms and towns: no names. */
const otherWords = new Set(
  (
    'regards regard wishes greetings thanks thank thx cheers you yours sincerely faithfully truly best kind warm many please urgent urgently asap ' +
    'important hello help hi sorry ok okay yes no not none nothing never again twice annoying regarding customer account ticket order invoice number sent from ' +
    'sales marketing support service services manager director officer assistant secretary head lead team office owner founder partner engineer ' +
    'consultant accountant accounts accounting finance purchasing purchase logistics department chief ceo cto cfo president student teacher ' +
    'bakery bank hotel shop store studio school university group company ltd gmbh inc llc plc the and of for in ' +
    'berlin hamburg munich cologne frankfurt vienna zurich geneva london manchester birmingham leeds glasgow edinburgh dublin paris lyon madrid barcelona lisbon ' +
    'rome milan amsterdam rotterdam brussels copenhagen stockholm oslo helsinki warsaw prague budapest athens new york chicago boston toronto sydney melbourne ' +
    'germany austria switzerland england scotland ireland france spain italy netherlands usa uk canada australia ' +
    'monday tuesday wednesday thursday friday saturday sunday today tomorrow'
  ).split(' '),
);

/** The name that a customer signs with; '' where it is not sure. */
function signature(said: string, agent: string | undefined): string {
  const end = lastLines(said);
  const ours = nameParts(agent ?? '');
  for (const pattern of closed.test(end) ? signedClosing : signedPlainly) {
    const found = pattern.exec(end)?.[1];
    if (found === undefined) continue;
    const words = found.toLowerCase().split(/[\s.]+/);
    const isOther = /['’]s\b/.test(found) || words.some((word) => otherWords.has(word) || ours.includes(word));
    return isOther ? '' : found;
  }
  return '';
}

/** UTF-16 units in which people say who they are. */
const beginning = 200;

/** "My name is Ana Lund", "this is Ana Lund": one name may be of anything else, but for the first of these. */
const introduced = [
  String.raw`(?:^|[.!?\n,] ?)(?:[Mm]y name is|[Mm]y name['’]s|[Tt]he name is) (${oneName}${moreNames}{0,2})(?=[.,;!?\n]| (?:and|from|of|here|with|order|account)\b|$)`,
  String.raw`^(?:(?:[Hh]i|[Hh]ello|[Gg]ood \w+)[,.!]? )?(?:[Tt]his is|[Ii]t['’]s) (${oneName}${moreNames}{1,2})(?=[.,;!?\n]| (?:here|again|from|speaking)\b)`,
].map((source) => new RegExp(source, 'u'));

/** The name by which a customer introduces themselves; '' where they do not. */
function introduction(said: string): string {
  const begin = said.trimStart().slice(0, beginning);
  for (const pattern of introduced) {
    const found = pattern.exec(begin)?.[1];
    if (
      found &&
      !found
        .toLowerCase()
        .split(/[\s.]+/)
        .some((word) => otherWords.has(word))
    )
      return found;
  }
  return '';
}

/** What stands at the end of a message, where people sign. */
function lastLines(said: string): string {
  return said.trimEnd().slice(-200);
}

/** A greeting that names somebody else than the customer; where nobody told us their name, than they sign with. */
export function findWrongName(input: StructureInput, draft: DraftShape): Finding[] {
  const told = input.customerName ?? input.conversation?.customer.name;
  const said = lastWords(input);
  const name = told ?? (signature(said, input.agentName) || introduction(said));
  const known = nameParts(name);
  if (known.length === 0) return [];
  const [greeting, between] = greetingPattern.exec(input.text) ?? [];
  if (greeting === undefined) return [];
  const behind = input.text.slice(greeting.length);
  const greeted = (namePattern.exec(behind) ?? (between?.includes(',') ? null : smallNamePattern.exec(behind)))?.[1];
  if (greeted === undefined) return [];
  const parts = nameParts(greeted);
  if (parts.length === 0 || parts.some((part) => known.includes(part))) return [];
  if (told === undefined && nameParts(lastLines(said)).some((part) => parts.includes(part))) return [];
  // Whoever is named beside it may be the one who writes.
  if (told === undefined && nameParts(said.slice(0, beginning)).some((part) => parts.includes(part))) return [];
  const start = greeting.length;
  const why = `The greeting says “${greeted}”, and the customer is ${name}.`;
  const shown = name.trim().split(/\s+/)[0] ?? name;
  return [finding(draft.text, 'wrong-name', start, start + greeted.length, why, 'listen-first', [shown])];
}

function nameParts(name: string): string[] {
  const words =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? [];
  return words.filter((word) => !notNames.has(word));
}
