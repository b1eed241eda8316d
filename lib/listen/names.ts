/** Where a person or a product may be named, and what only looks like such a name. On the text as written. */

/** Names of people: behind a title, behind what says that a person follows, in the greeting. */
export const personPatterns: readonly RegExp[] = [
  /\b((?:Mr|Mrs|Ms|Miss|Mx|Dr|Herr|Frau|Mme|Sr|Sra)\.? \p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?)/dgu,
  // "From Oslo", "a plan called Flex", "contacted Nordlicht": only what is said of people leads to one.
  /\b(?:[Yy]our (?:colleague|agent|rep|manager|technician|driver|engineer|supervisor)|[Ss]poke (?:to|with)|talked to|told by|(?:[Mm]y|his|her|whose) name is|(?:man|woman|guy|girl|boy|lady|gentleman|person|child|someone|somebody|agent|rep|colleague|clerk|operator|advis[eo]r|assistant|employee|manager|supervisor|driver|engineer|technician|nurse|doctor|teacher) (?:there |of yours )?(?:named|called)) (\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{1,20})?)(?=[ ,.;:!?)]|$)/dgu,
  /^(?:hi|hello|dear|hey|good (?:morning|afternoon)|Hi|Hello|Dear|Hey|Good (?:morning|afternoon)),? (\p{Lu}\p{Ll}{2,20})(?=[,!.\n ])/dgu,
  // "Aaron in your fraud team", "Jodie from the showroom".
  /(?<=^|[\s("“])(?!(?:Then|And|But|So|Now|When|While|After|Before|Because|Since|The|That|This|Today|Yesterday|Somebody|Someone|Nobody|Everybody|Everyone|People) )(\p{Lu}\p{Ll}{2,20}(?: \p{Lu}[\p{L}'’-]{1,30})?) (?:from|in|at|on) (?:your|the) (?:\p{Ll}+ ){0,2}(?:team|desk|department|support|service|office|shop|store|showroom|branch|reception|counter|call cent(?:re|er)|helpline|hotline)\b/dgu,
  // "The night porter Luis", "votre collègue Samir".
  /\b(?:porter|driver|nurse|receptionist|technician|engineer|clerk|cashier|waiter|waitress|steward|stewardess|advis[eo]r|colleague|collègue|conseiller|conseillère|Kollege|Kollegin|Mitarbeiter|Mitarbeiterin|colega|doctor|doctora) (\p{Lu}\p{Ll}{2,20}(?: \p{Lu}[\p{L}'’-]{1,30})?)(?![\p{L}-])/dgu,
];

/** Words that are no person even after "dear" or "spoke to". */
const notPeople = new Set(
  'sir sirs madam madams ladies gentlemen gents guys folks friend friends colleague colleagues everybody everyone neighbour neighbours customer customers client member members student students tenant resident guest bidder valued head hotel team teams all support service reception reservations management account accounts billing logistics monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december there firefox thunderbird windows google mozilla microsoft apple android chrome outlook'.split(
    ' ',
  ),
);

/** What stands behind the name of a firm or of its people: "Nordlicht support", "Brandt & Co". */
const ofAFirm = String.raw`(?: (?:&|of|team|people|support|staff|crew|accounts?|customers?|service|services|helpdesk|app|shop|store|website|gmbh|ag|ab|ltd|llc|inc|plc|limited|group|company|bank|insurance|water|gas|electricity|energy|parcel|hotel)(?![\p{L}\d])|'s (?:website|app|shop|support|terms))`;

const firm = new RegExp(String.raw`(?<!\p{L})(\p{L}+)${ofAFirm}`, 'giu');

/** The words of a message that are called a firm in it, in small letters: who is one anywhere is one everywhere. */
export function firmsIn(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(firm), ([, name]) => name!.toLowerCase()));
}

/**
 * Whether a word where a person may stand is one.
 *
 * @param name - the words found
 * @param firms - see `firmsIn`
 */
export function isPerson(name: string, firms: ReadonlySet<string>): boolean {
  const first = (name.split(' ')[0] ?? '').toLowerCase();
  return !notPeople.has(first) && !firms.has(first);
}

/** Words that begin a sentence or belong to it, not to the name behind them: "In Windows 10". */
const leading = String.raw`(?!(?:The|A|An|And|But|Or|So|Of|In|On|At|To|For|From|By|With|Through|Since|Until|Under|Over|Between|Before|After|Around|About|Almost|Only|Just|Not|Now|All|Both|My|Our|Your|Their|Its|This|That|These|If|When|Is|Are|Was|Could|Can|Probably|First|Then|Running|Using|Updated|Paid|Enter|Replace|Moving)\b)`;

export const productPatterns: readonly RegExp[] = [
  /["“”„«]([^"“”„«»\n]{3,60})["“”»]/dg,
  // What goes on as "8,000", "11:20", "60 %" or "80 cm" is a number, and of a post code one half.
  new RegExp(
    String.raw`\b((?:${leading}\p{Lu}[\p{L}\d]{1,20}[- ]){0,2}${leading}\p{Lu}[\p{L}]{0,20}[- ]?\d{1,5}[\p{L}\d.]{0,12})(?![\w-]|[.,:]\d| ?(?:%|percent\b|[cmk]m\b|kg\b)| \d[A-Z]{2}\b)`,
    'dgu',
  ),
];

/** A name has a capital, or is one word with a figure in it, and is no sentence; quoted words such as "soon" are somebody's. */
const isName = (text: string): boolean =>
  /\p{L}/u.test(text) &&
  (/\p{Lu}/u.test(text) || (/\d/.test(text) && !/\s/.test(text.trim()))) &&
  !/[.!?]$|\b(?:we|you|i|is|are|will|was|has|have|please)\b/i.test(text) &&
  text.trim().split(/\s+/).length <= longestName;

/** Words. */
const longestName = 6;

/** What a page or a machine says: quoted behind such a word, or by how it begins ("503 Service Unavailable", "Error: …"). */
const leadsToSaying =
  /(?:^|[^\p{L}])(?:say|says|said|saying|reads|reading|shows|showing|states|stating|displays|displaying|wrote|writes|tells (?:me|us)|errors?|message|warning|notice)[:,]? ["“”„«]$/iu;
const saying = /^(?:[45]\d\d \p{L}|(?:errors?|err|warning|status|exception|fehler)\b)/iu;

/** One of many of its kind, or a measure: "Room 214", "Step 2", "June 2024", "Size 8", "Sitzhöhe 26", "Lindenweg 9". */
const numbered =
  /(?:^|[- ])(?:rooms?|flat|apartment|suite|box|row|seat|gate|terminal|carousel|platform|carriage|coach|train|bus|line|lane|door|floor|building|unit|block|section|page|pages|chapter|part|paragraph|article|clause|steps?|phase|points?|position|questions?|options?|items?|images?|figure|table|field|column|level|day|week|month|year|grade|case|status|error|till|pallet|parcel|size|height|width|length|depth|weight|age|street|road|avenue|drive|close|row|\p{L}+(?:stra(?:ß|ss)e|weg|platz|gasse|allee|höhe|breite|länge|tiefe|größe|gewicht|nummer)|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|fall|autumn|winter)[- ]\d+\p{L}?\.?$|^q[1-4]$/iu;

/**
 * Whether words where a product may stand name one.
 *
 * @param name - the words found
 * @param before - what stands before them in the sentence
 */
export const isProduct = (name: string, before: string): boolean =>
  isName(name) && !saying.test(name) && !leadsToSaying.test(before) && !numbered.test(name);

/** A letter or two and a long number is what one thing among many is filed under: "T-40918"; a model's is shorter. */
export const isFileNumber = (name: string): boolean => /^(?:\p{Lu}-\d{4,}|\p{Lu}{2,3}-\d{5,})$/u.test(name);
