import type { Situation } from '../../conversation/vocabulary';
import { matchesIn } from '../../listen/expressions';
import type { Fact, Reading } from '../../listen/types';
import { concernsFor } from '../concerns';
import type { Concern } from '../concerns/types';
import { dataIn, nameIn, productIn, thingIn } from '../english/things';
import { isTechnical } from '../standing/signs';
import { isAside, isCore } from '../standing/stance';
import { type Found, isStated } from './concern-gate';
import { headlineOf } from './headline';
import { aboutTheMatter, upsets } from './telling';

/** UTF-16 units; above it a mail has room for words that only sound like a concern. */
const shortMail = 500;

/** UTF-16 units about the words of a concern in which others may say that it is another matter. */
const beside = 50;

const mayFail: readonly Situation[] = ['service-failure', 'frustrated', 'impatient', 'lacks-direction', 'abusive'];

/**
 * The concern the text is most surely about: one that says something before a vague one, one with evidence of trouble
 * beside it before one without. In a long mail a vague one counts only with such evidence.
 */
export function concernIn(text: string, reading: Reading): Concern | undefined {
  const evidence = reading.situations
    .filter(({ name }) => aboutTheMatter.includes(name))
    .flatMap((situation) => situation.evidence);
  // Where what they want is the matter and nothing failed, a word of trouble is about something else.
  const claimed = reading.situations.filter(({ name }) => name !== 'thankful' && name !== 'neutral');
  const failed = claimed.length === 0 || claimed.some(({ name }) => mayFail.includes(name));
  const headline = headlineOf(text)?.end ?? 0;
  let best: { concern: Concern; points: number } | undefined;
  for (const concern of concernsFor(text)) {
    if (concern.vague && !failed) continue;
    if (judging.has(concern.id) && !upsets(reading)) continue;
    // A program that does not respond is none of us who does not answer, and nothing that was bought and broke.
    if ((concern.id === 'no-answer' || concern.id === 'faulty-goods') && isTechnical(text)) continue;
    // Who tells more has tried to ring us about it.
    if (concern.id === 'on-hold' && text.length >= shortMail / 2) continue;
    const match = statedIn(text, concern);
    if (!match || concern.within?.test(text) === false || !nameable(concern, text)) continue;
    const end = match.index + match[0].length;
    const span = { start: match.index, end };
    if (!isCore(reading, span) || isAside(reading, span)) continue;
    const backed = evidence.some((span) => span.start < end + 60 && span.end > match.index - 60);
    const above = match.index < headline;
    // Below a headline that says something else, it has to be more than a word in passing.
    if (headline > 0 && !above && !backed) continue;
    if ((concern.vague ? text.length >= shortMail : !failed) && !backed && !above) continue;
    if (oftenInPassing.has(concern.id) && text.length >= shortMail / 2 && !backed && !above) continue;
    const kind = judging.has(concern.id) ? 0 : concern.vague ? 1 : 2;
    const points = kind + (backed ? 1 : 0) + (above ? 1.5 : 0) - match.index / 4000;
    if (points > (best?.points ?? -1) + 0.5) best = { concern, points };
  }
  return best?.concern;
}

/** Where the words of a concern first stand as something that happened, and nothing beside them makes it another matter. */
function statedIn(text: string, concern: Concern): Found | undefined {
  const { without } = concern;
  for (const found of placesOf(concern, text)) {
    const end = found.index + found[0].length;
    if (!without?.test(text.slice(Math.max(0, found.index - beside), end + beside)) && isStated(text, found))
      return found;
  }
  return undefined;
}

/** The expressions of concerns, made to find each place. */
const everywhere = new WeakMap<RegExp, RegExp>();

/** Each within one line: two lines below each other are two sentences, stop or not. */
function* placesOf(concern: Concern, text: string): Generator<Found> {
  const { when } = concern;
  const all = everywhere.get(when) ?? new RegExp(when.source, `${when.flags}g`);
  everywhere.set(when, all);
  let start = 0;
  for (const line of text.split('\n')) {
    if (concernsFor(line).includes(concern))
      for (const found of matchesIn(all, line)) yield { index: start + found.index, 0: found[0] };
    start += line.length + 1;
  }
}

/** A verdict on us: what it is about says more, wherever it is named beside it. */
const judging: ReadonlySet<string> = new Set([
  'poor-service',
  'poor-product',
  'unhelpful-help',
  'broken-promise',
  'passed-around',
  'store-visit',
]);

/** Named in passing as often as complained about. */
const oftenInPassing: ReadonlySet<string> = new Set([
  'no-answer',
  'on-hold',
  'cannot-log-in',
  'hacked',
  'too-dear',
  'removed-function',
  'after-update',
  'slow',
]);

/** They speak of something bought or sent. */
const ordered =
  /\b(?:order(?:ed|s|ing)?|bought|purchase[ds]?|deliver\w*|parcels?|packages?|shipp?\w*|dispatch\w*|arrived?|came|received)\b/i;

function nameable(concern: Concern, text: string): boolean {
  // "What you ordered was cancelled" would be odd of a treatment.
  if (concern.thing === 'order' && !ordered.test(text) && !thingIn(text)) return false;
  if (concern.thing === 'product') return productNear(concern, text) !== undefined;
  return concern.thing !== 'data' || dataIn(concern.when.exec(text)?.[0] ?? '') !== undefined;
}

/** Puts the thing with its number into a concern: "your order NL-4711", "your sofa", else "what you ordered". */
export function fillConcern(
  concern: Concern,
  text: string,
  facts: readonly Fact[],
): { account: string; concern: string } {
  const thing = nameThing(concern, text, facts);
  return {
    account: concern.account.replace('{thing}', thing),
    // The number stands in the account; a concern that repeats it reads like a form.
    concern: concern.concern.replace('{thing}', thing.replace(/^(your (?:order|invoice)) \S*\d\S*$/, '$1')),
  };
}

function nameThing(concern: Concern, text: string, facts: readonly Fact[]): string {
  const matched = concern.when.exec(text);
  const around = matched ? aroundWords(text, matched.index, matched.index + matched[0].length) : text;
  if (concern.thing === 'product') return productNear(concern, text) ?? '';
  if (concern.thing === 'data') return dataIn(matched?.[0] ?? '') ?? '';
  const named = thingIn(matched?.[0] ?? '') ?? thingIn(around);
  const kind = concern.thing === 'invoice' ? 'invoice' : 'order';
  const numbers = [...new Set(facts.filter((fact) => fact.kind === kind).map((fact) => fact.value))];
  const generic = !named || /^(?:order|parcel|delivery|invoice|bill)$/.test(named);
  if (numbers.length === 1 && generic) return `your ${kind} ${numberOf(numbers[0]!)}`;
  if (named) return `your ${named}`;
  return concern.thing === 'invoice' ? 'your invoice' : 'what you ordered';
}

/** The product where the match is, else one that the whole message is about; not one named somewhere in passing. */
function productNear({ when }: Concern, text: string): string | undefined {
  const match = when.exec(text);
  const around = match ? aroundWords(text, match.index, match.index + match[0].length) : text;
  return productIn(around) ?? (text.length < shortMail ? productIn(text) : nameIn(text));
}

/** What stands about a match, cut between words. */
function aroundWords(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 60), start).replace(/^\S*(?=\s)/, start > 60 ? '' : '$&');
  const behind = text.slice(end, end + 40).replace(end + 40 < text.length ? /\S*$/ : /$^/, '');
  return `${before}${text.slice(start, end)}${behind}`;
}

/** The number alone, whether or not its words came with it ("order no. 4711"). */
function numberOf(value: string): string {
  return value.replace(/^(?:(?:order|invoice|number|no\.?|nr\.?|#|id)[\s:]*)+/i, '');
}
