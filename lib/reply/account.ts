import type { Situation } from '../conversation/vocabulary';
import type { Fact, Reading } from '../listen/types';
import { type Clause, findClauses, partsOf } from './english/clause';
import { type Concern, concerns } from './english/concerns';
import { isRepeatable } from './english/request';
import { thingIn } from './english/things';
import { namesTrouble } from './english/words';
import { occurrenceWords } from './restate';

/** Slots about what happened; each is left out where nothing sure can be said. */
export interface Account {
  account?: string;
  more?: string;
  concern?: string;
  quote?: string;
}

/** Evidence for these is about the matter itself, not about the mood or what they will do next. */
const aboutTheMatter: readonly Situation[] = [
  'service-failure',
  'frustrated',
  'mistaken',
  'business-critical-change',
  'lacks-direction',
  'impatient',
  'off-plan',
];

/** Points a clause needs to be told back in the customer's own words, and to win over our own words for it. */
const enough = { alone: 1.2, overConcern: 2.9, second: 1.6 } as const;
const longestAccount = 26;
/** UTF-16 units; above it a mail has room for words that only sound like a concern. */
const shortMail = 500;

/**
 * What happened to the customer, told from our side: their own clause where it is plain, else our words for the concern.
 * @param owed a broken promise of ours is owned elsewhere in the reply, so it is not told a second time
 */
export function accountOf(text: string, reading: Reading, sameDay: boolean, owed = false): Account {
  const concern = concernIn(text, reading);
  const found = owed && concern?.id === 'broken-promise' ? undefined : concern;
  const told = found && fill(found, text, reading.facts);
  const ranked = findClauses(text, sameDay)
    .filter((clause) => !owed || !/\bpromis/.test(clause.text))
    .map((clause) => ({ clause, points: pointsOf(clause, reading) }))
    .sort((a, b) => b.points - a.points || a.clause.start - b.clause.start);
  const best = ranked[0];
  const own =
    best && best.points >= (told && !found?.vague ? enough.overConcern : enough.alone) ? best.clause : undefined;
  const base = own?.text ?? told?.account;
  const second = own && secondTo(own, ranked);
  // Told in the order in which they told it.
  const [first, then] = own && second && second.start < own.start ? [second.text, own.text] : [base, second?.text];
  return {
    ...(first && { account: withOccurrence(first, reading) }),
    ...(then && { more: then }),
    ...(told && { concern: told.concern }),
    ...quoteOf(text, reading),
  };
}

/** Do the words themselves name something that went wrong? */
export function tellsTrouble(text: string, reading: Reading, sameDay: boolean): boolean {
  const found = concernIn(text, reading);
  return (found !== undefined && !found.vague) || findClauses(text, sameDay).some(({ trouble }) => trouble > 1);
}

const quoted = { shortest: 3, longest: 11 } as const;

/**
 * A few words of the customer's own in quotation marks, where nothing can be restated: the part of the message that
 * most of the evidence lies in. Never an insult or a verdict, never a question (asks have their own place).
 */
function quoteOf(text: string, reading: Reading): { quote?: string } {
  const evidence = reading.situations
    .filter(({ name }) => aboutTheMatter.includes(name))
    .flatMap((situation) => situation.evidence);
  let best: { text: string; points: number } | undefined;
  for (const part of partsOf(text)) {
    const words = part.text
      .replace(/^(?:and|but|so|because|since|although|though)\s+/i, '')
      .replace(/[\s.,;:!]+$/, '')
      .replace(/\s+/g, ' ');
    const count = wordCount(words);
    // A feeling or an hour quoted back ("it is 22:50") shows nothing; trouble does.
    if (!namesTrouble(words) || /\b(?:I'?m|I am|I feel)\b|\bit(?:'s| is) \d/i.test(words)) continue;
    if (part.asked || count < quoted.shortest || count > quoted.longest) continue;
    if (
      !isRepeatable(words) ||
      !/^[\p{L}\d]/u.test(words) ||
      /["“”()[\]{}<>#@*_]|\p{Extended_Pictographic}/u.test(words)
    )
      continue;
    const points = evidence.filter((span) => span.start < part.end && span.end > part.start).length;
    if (points > (best?.points ?? 0)) best = { text: words, points };
  }
  return best ? { quote: `“${best.text}”` } : {};
}

/** The first concern the text is about; in a long mail a vague one only where evidence of trouble lies beside it. */
function concernIn(text: string, reading: Reading): Concern | undefined {
  const evidence = reading.situations
    .filter(({ name }) => aboutTheMatter.includes(name))
    .flatMap((situation) => situation.evidence);
  return concerns.find((concern) => {
    const match = concern.when.exec(text);
    if (!match) return false;
    const end = match.index + match[0].length;
    return (
      !concern.vague ||
      text.length < shortMail ||
      evidence.some((span) => span.start < end + 60 && span.end > match.index - 60)
    );
  });
}

function pointsOf(clause: Clause, reading: Reading): number {
  const touches = (span: { start: number; end: number }) => span.start < clause.end && span.end > clause.start;
  const evidence = reading.situations
    .filter(({ name }) => aboutTheMatter.includes(name))
    .some((situation) => situation.evidence.some(touches));
  const facts = reading.facts.filter(touches).length;
  // "You did not change anything" tells us little.
  const empty =
    /\b(?:anything|something|nothing|everything|it|that|this)$|\bneed(?:ed)? (?:it|this|to)\b|\bthere\b(?! (?:is|are|was|were))/.test(
      clause.text,
    )
      ? 0.8
      : 0;
  // "You know that…", "you have no words": about their thoughts, not about the matter.
  const inTheirHead =
    /^you (?:also |just |really |do not |cannot |still )?(?:know|think|believe|hope|guess|assume|suppose|understand|agree|feel|mean|say|wonder|see|like|love|hate|want|had hoped|have no (?:words|idea|doubt))\b/.test(
      clause.text,
    )
      ? 1.4
      : 0;
  // "You have called four times": what it cost them so far.
  const effort =
    /\b(?:called|phoned|rang|rung|written|wrote|e-?mailed|asked|waited|told|tried|chased)\b.*\b(?:times|twice|hours|days|weeks|months)\b/.test(
      clause.text,
    )
      ? 1.6
      : 0;
  // Nothing went wrong in it: "the pads came this morning".
  const smooth = clause.trouble === 0 && !effort && upsets(reading) ? 0.7 : 0;
  // "You read it twice": what "it" is, the reply has not said.
  const opening = clause.text.split(' ').slice(0, 4).join(' ');
  const bare =
    (/\b(?:it|them|one)\b/.test(clause.text) && wordCount(clause.text) <= 6) ||
    /\b(?:it|them|they|he|she|this|that)\b/.test(opening) ||
    /\b(?:find|have|get|use|do|see|know|found|had|got) (?:it|them)$|\bthat (?:day|time|one)\b/.test(clause.text)
      ? 1.2
      : 0;
  // What they tried or deleted themselves is not what happened to them.
  const ownDoing =
    /^you (?:have |had )?(?:also |even |just |already )?(?:try|are trying|attempted|tried|deleted|removed|cleared|reinstalled|uninstalled|restarted|checked|installed)\b/.test(
      clause.text,
    )
      ? 1.3
      : 0;
  return (
    Math.min(clause.trouble, 2) * 1.2 +
    (evidence ? 1.2 : 0) +
    (/\d|\s\p{Lu}/u.test(clause.text) ? 0.4 : 0) -
    empty -
    ownDoing -
    inTheirHead +
    effort -
    smooth -
    bare +
    Math.min(facts, 2) * 0.7
  );
}

function upsets(reading: Reading): boolean {
  return reading.situations.some(({ name }) => name === 'service-failure' || name === 'frustrated');
}

/** A second clause beside the best, when both together stay short. It may stand before it in the message. */
function secondTo(best: Clause, ranked: readonly { clause: Clause; points: number }[]): Clause | undefined {
  const second = ranked.find(({ clause, points }) => clause !== best && points >= enough.second)?.clause;
  return second && wordCount(best.text) + wordCount(second.text) <= longestAccount ? second : undefined;
}

function withOccurrence(account: string, reading: Reading): string {
  const occurrence = occurrenceWords(reading);
  if (!occurrence || /\btime\b/.test(account) || wordCount(account) > longestAccount - 6) return account;
  return `${account}, and this is ${occurrence}`;
}

function wordCount(text: string): number {
  return text.split(' ').length;
}

/** Puts the thing with its number into a concern: "your order NL-4711", "your sofa", else "what you ordered". */
function fill(concern: Concern, text: string, facts: readonly Fact[]): Account {
  const thing = nameThing(concern, text, facts);
  return {
    account: concern.account.replace('{thing}', thing),
    // The number stands in the account; a concern that repeats it reads like a form.
    concern: concern.concern.replace('{thing}', thing.replace(/^(your (?:order|invoice)) \S*\d\S*$/, '$1')),
  };
}

function nameThing(concern: Concern, text: string, facts: readonly Fact[]): string {
  const matched = concern.when.exec(text);
  const around = matched ? text.slice(Math.max(0, matched.index - 60), matched.index + matched[0].length + 40) : text;
  const named = thingIn(matched?.[0] ?? '') ?? thingIn(around);
  const kind = concern.thing === 'invoice' ? 'invoice' : 'order';
  const numbers = [...new Set(facts.filter((fact) => fact.kind === kind).map((fact) => fact.value))];
  const generic = !named || /^(?:order|parcel|delivery|invoice|bill)$/.test(named);
  if (numbers.length === 1 && generic) return `your ${kind} ${numberOf(numbers[0]!)}`;
  if (named) return `your ${named}`;
  return concern.thing === 'invoice' ? 'your invoice' : 'what you ordered';
}

/** The number alone, whether or not its words came with it ("order no. 4711"). */
function numberOf(value: string): string {
  return value.replace(/^(?:(?:order|invoice|number|no\.?|nr\.?|#|id)[\s:]*)+/i, '');
}
