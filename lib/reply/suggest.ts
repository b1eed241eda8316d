import { lastCustomerMessage } from '../conversation/conversation';
import { practices } from '../conversation/practices';
import type { Situation, Stage } from '../conversation/vocabulary';
import type { Channel, Phrase } from '../library/schema';
import { remember } from '../listen/remember';
import { isTooLittle } from '../listen/too-little';
import { nameAbout } from './about';
import type { Details } from './details';
import { detailsAtHand } from './details-at-hand';
import { contracted, writtenOut } from './english/contractions';
import { slotsIn } from './fill';
import { closingFor, greetingFor } from './greeting';
import { nameAsks, nameFacts } from './name-all';
import { inWords, planStages, weight } from './path';
import { type Candidate, type Choice, hash, mostShown, openingOf, rankPhrases } from './rank';
import { contractionsOf, wholeShape } from './shape';
import { conditionsOf } from './standing/conditions';
import { thankForKindWords } from './standing/kind-words';
import { givesDetails } from './standing/signs';
import type { SuggestedStage, SuggestInput, Suggestion } from './types';

/**
 * Suggests a reply to the last customer message: for each stage the situation calls for, the phrase that fits best and
 * its runners-up, filled with the customer's own facts. Pure and deterministic. Never throws; where nothing honest
 * can be suggested (no customer message, a language we don't read) `stages` is empty and `reason` says why.
 */
export function suggest(input: SuggestInput): Suggestion {
  const last = lastCustomerMessage(input.messages);
  if (!last?.text.trim()) return nothing('There is no message from the customer to answer.');
  // A version or a number is the same in every language, and a few plain English words may be too few to tell by.
  if (!input.reading.understood && !givesDetails(last.text) && !isBriefEnglish(last.text)) {
    return nothing(
      isTooLittle(input.reading, last.text)
        ? 'The message says too little to suggest an answer.'
        : 'The message is in a language Heard does not read yet, so no wording here would be sure to fit.',
    );
  }
  const now = input.now ?? new Date();
  const channel = input.channel ?? channelOf(last.text);
  const shape = wholeShape(input.shape);
  const details = detailsAtHand({ ...input, channel }, now);
  const plan = planStages(details.situations, {
    promiseOverdue: details.conditions.has('promise-overdue'),
    asks: !details.conditions.has('no-ask') || details.conditions.has('small-point'),
    whyUnknown: details.conditions.has('no-deadline-no-why'),
    doubtful: details.doubtful,
    bereaved: details.conditions.has('bereaved'),
    letDown: details.conditions.has('word-broken') || details.slots.unanswered !== undefined,
    atRisk: atRisk.some((peril) => details.conditions.has(peril)),
  });

  const openings = new Set(
    input.messages.filter((message) => message.role === 'agent').flatMap((message) => sentenceOpenings(message.text)),
  );
  const named = new Set<string>();
  const owes = details.conditions.has('promise-overdue');
  const stages: SuggestedStage[] = [];
  for (const stage of plan) {
    if (shape.length === 'short' && isDispensable(stage, details, named)) continue;
    // "I am sorry to read that…" is acknowledgement enough for somebody who is calm.
    if (stage === 'acknowledge' && named.has('sorry') && details.situations.has('neutral') && !owes) continue;
    // Nothing is told that could have a cause we don't know.
    if (stage === 'honesty' && !owes && !(channel === 'chat' ? mustTell(details) : tells(details))) continue;
    const choice: Choice = {
      stage,
      channel: shape.length === 'short' ? 'chat' : channel,
      tone: shape.tone,
      voice: voices[contractionsOf(shape, channel)],
      now,
      openings,
      named,
      taken: input.taken ?? {},
      seed: hash(last.text),
      lead: leadOf(details),
      accepts: input.accepts ?? (() => true),
    };
    // A library without short wordings still has the usual ones.
    const short = rankStage(stage, input, details, choice);
    const candidates = short.length ? short : rankStage(stage, input, details, { ...choice, channel });
    const best = candidates[0];
    if (!best) continue;
    for (const name of slotsIn(best.phrase)) named.add(name);
    if (named.has('recount')) for (const name of toldBy(details)) named.add(name);
    if (numberIn(details.slots.reference, best.text)) named.add('reference');
    if (/\bsorry\b/i.test(best.text)) named.add('sorry');
    for (const opening of sentenceOpenings(best.text)) openings.add(opening);
    stages.push(toStage(stage, best, candidates.slice(1, mostShown), details));
  }
  if (!stages.length) return nothing('No phrase of the library fits this message.');
  const accepts = input.accepts ?? (() => true);
  if (stages[0]!.stage === 'listen' && details.conditions.has('kind-words') && !details.conditions.has('bereaved'))
    stages[0] = thankForKindWords(stages[0]!, accepts);
  nameAsks(stages, details, named, accepts);
  if (channel !== 'chat' && shape.length !== 'short') nameAbout(stages, details, accepts);
  const voice = voices[contractionsOf(shape, channel)];
  const say = (noted: string) => voice(channel === 'chat' ? `I've noted ${noted}.` : `I have noted ${noted}.`);
  nameFacts(stages, details, input.reading, { say, accepts });

  const followUp = details.conditions.has('follow-up');
  const greeting = channel === 'chat' && followUp ? '' : greetingFor(details.slots.customer, channel, shape.tone);
  const closing = closingFor(input.agent, channel, shape.tone);
  const inOne = channel === 'chat' || shape.length === 'short';
  const order = details.conditions.has('bereaved') ? condolingFirst(stages) : stages;
  const text = [greeting, ...paragraphs(order, inOne), closing].filter(Boolean).join('\n\n');
  return { greeting, stages: order, text };
}

const condoles = /\bcondolences\b|\byour loss\b/i;

/** To somebody bereaved condolences are said before any business; once said in the thread, they are not said again. */
function condolingFirst(stages: readonly SuggestedStage[]): SuggestedStage[] {
  const first = ({ stage, text }: SuggestedStage) => stage === 'acknowledge' && condoles.test(text);
  return [...stages.filter(first), ...stages.filter((stage) => !first(stage))];
}

/** The slots that a recount tells along: what happened in any words, and all that stands in it. */
function toldBy({ slots }: Details): string[] {
  const told = slots.recount ?? '';
  const within = Object.entries(slots).filter(([, value]) => value && told.includes(value));
  return ['account', 'more', 'topic', ...within.map(([name]) => name)];
}

/** Does the text hold the number a reference names: "order 66120" of "your order 66120"? */
function numberIn(reference: string | undefined, text: string): boolean {
  const number = /\S*\d\S*$/.exec(reference ?? '')?.[0];
  return number !== undefined && text.includes(number);
}

/** Words of no other language we know of that ask something. */
const askingWords = /^(?:when|where|why|which|please|thanks|how)$/;

/** Words that no other language has in a short message. */
const english =
  /^(?:the|my|your|you|it|its|it's|he's|she's|that's|i'm|i've|don't|doesn't|can't|and|of|with|not|this|that|have|has|how|what|been|just|under|any|still|trying|does|did|do)$/;

/** Ten words or fewer, in Latin letters without marks, of which some are English and nothing else. */
function isBriefEnglish(text: string): boolean {
  const words =
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/(?<![@#\p{L}])\p{L}[\p{L}']*/gu) ?? [];
  if (words.length > 10 || words.some((word) => /[^a-z']/.test(word))) return false;
  if (words.length <= 5 && words.some((word) => askingWords.test(word))) return true;
  const known = words.filter((word) => english.test(word));
  return known.length >= 1 && known.length >= words.length * 0.2;
}

const voices: Readonly<Record<ReturnType<typeof contractionsOf>, (text: string) => string>> = {
  none: writtenOut,
  made: contracted,
  kept: (text) => text,
};

/**
 * May a short reply go without this stage? Not without what was heard and what happens next, not without a word for somebody
 * who is upset, unless Listen holds it, and not without owning a promise.
 */
function isDispensable(stage: Stage, { situations, conditions }: Details, named: ReadonlySet<string>): boolean {
  if (stage === 'listen' || stage === 'next-step') return false;
  if (situations.has('thankful') || (stage === 'acknowledge' && !named.has('sorry'))) return false;
  // The question behind the urgency is the quickest way on.
  return !(stage === 'perspective' && conditions.has('no-deadline-no-why') && situations.has('impatient'));
}

/** Is there something that happened, or something that must be said openly whatever happened? */
function tells({ slots, situations, conditions }: Details): boolean {
  // Who has gone need not hear what is not known yet.
  if (conditions.has('leaving-decided')) return false;
  return (
    Boolean(slots.account ?? slots.concern ?? happening(slots.reference) ?? slots.deadline ?? slots.quote) ||
    conditions.has('repeated') ||
    [...situations.keys()].some((name) => name !== 'frustrated' && name !== 'service-failure')
  );
}

/** An order can go wrong; a policy or a membership is only what a matter runs under. */
function happening(reference: string | undefined): string | undefined {
  return /^your (?:policy|contract|account|subscription|membership)\b/.test(reference ?? '') ? undefined : reference;
}

/** A post has room for what happens next; what is not known is said only where they were told otherwise before, or decide on it. */
function mustTell({ situations, conditions }: Details): boolean {
  return conditions.has('repeated') || conditions.has('leaving-open') || situations.has('wants-escalation');
}

/** Of these an acknowledgement is due, however calmly they are told. */
const atRisk = ['peril', 'hurt', 'care'] as const;

/**
 * To abuse the Next step sets a boundary, whatever else it does: phrases that are for abuse alone stand first. One that
 * wraps another ({step}: what happens next) is filled with the best plain one. So is what keeps somebody from harm.
 */
function rankStage(stage: Stage, input: SuggestInput, details: Details, choice: Choice): Candidate[] {
  const { phrases } = input.library;
  if (stage !== 'next-step') return rankPhrases(phrases, details, choice);
  const plain = phrases.filter((phrase) => !isBoundary(phrase) && !keepsFromHarm(phrase));
  const abusive = details.situations.has('abusive');
  const rest = abusive ? calm(details) : details;
  const restChoice = abusive ? { ...choice, lead: leadOf(rest) } : choice;
  const steps = rankPhrases(plain, rest, restChoice);
  const within = (by: Phrase[], known: Details, step: Candidate | undefined, how: Choice) =>
    step ? rankPhrases(by, { ...known, slots: { ...known.slots, step: step.text } }, how) : [];
  const safe = within(phrases.filter(keepsFromHarm), rest, steps[0], restChoice);
  if (!abusive) return [...safe, ...steps].slice(0, mostShown);
  const boundaries = phrases.filter(isBoundary);
  const step = safe[0] ?? steps[0];
  const bounded = step ? within(boundaries, details, step, choice) : rankPhrases(boundaries, details, choice);
  return [...bounded, ...rankPhrases(plain, details, choice)];
}

/** Says what to do where somebody is in danger, beside what happens next, which it wraps. */
const keepsFromHarm = (phrase: Phrase): boolean =>
  slotsIn(phrase).includes('step') &&
  conditionsOf(phrase.tags).some((name) => name.startsWith('peril') || name === 'care-waits');

function isBoundary(phrase: Phrase): boolean {
  const { situations } = phrase;
  if (keepsFromHarm(phrase)) return false;
  return slotsIn(phrase).includes('step') || (situations?.length === 1 && situations[0] === 'abusive');
}

/** The situation that outweighs all others, where it asks for a step of its own. */
function leadOf({ situations }: Details): Situation | undefined {
  const [heaviest] = [...situations.keys()].sort((a, b) => weight[b] - weight[a]);
  return heaviest && heaviest !== 'abusive' && weight[heaviest] >= weight.uncooperative ? heaviest : undefined;
}

/** The details without the abuse: what happens next is the same as for anybody with this matter. */
function calm(details: Details): Details {
  const others = [...details.situations].filter(([name]) => name !== 'abusive' && name !== 'thankful');
  return { ...details, situations: new Map(others.length ? others : [['neutral', 1]]) };
}

function toStage(stage: Stage, best: Candidate, others: readonly Candidate[], details: Details): SuggestedStage {
  const describe = ({ phrase, text }: Candidate) => ({
    phrase: phrase.id,
    text,
    why: whyOf(phrase.situations, phrase.practice, details),
    practice: phrase.practice,
  });
  return { stage, ...describe(best), alternatives: others.map(describe) };
}

/** "They press for time. Practice: Find what drives the urgency." */
function whyOf(
  fits: readonly (keyof typeof inWords)[] | undefined,
  practice: keyof typeof practices,
  details: Details,
): string {
  const strongest = (fits ?? [...details.situations.keys()])
    .filter((name) => details.situations.has(name))
    .sort((a, b) => weight[b] - weight[a])[0];
  return `${strongest ? `${inWords[strongest]}. ` : ''}Practice: ${practices[practice]}.`;
}

/** A thread is answered again and again: how we began in it is read once. */
const sentenceOpenings = remember(
  (text: string): readonly string[] =>
    text
      .split(/(?<=[.!?])\s+|\n+/)
      .map(openingOf)
      .filter((opening) => opening.includes(' ')),
  (text) => text,
);

const longestPost = 300;

/** A post ("@heard my line is down", "what a wait #late") is answered as briefly as it was written. */
function channelOf(text: string): Channel {
  const post =
    (/^\s*\.?@\w/.test(text) && text.length <= longestPost * 1.5) ||
    (text.length <= longestPost && /(?:^|\s)[@#]\p{L}[\p{L}\d_]/u.test(text));
  return post ? 'chat' : 'email';
}

/** Listen and Acknowledge read as one paragraph, Honesty and Perspective as one, a chat and a short reply as a whole; a list keeps its own. */
function paragraphs(stages: readonly SuggestedStage[], brief: boolean): string[] {
  const group: Record<Stage, number> = {
    listen: 0,
    acknowledge: 0,
    honesty: brief ? 0 : 1,
    perspective: brief ? 0 : 1,
    'next-step': brief ? 0 : 2,
  };
  const next = group[stages.find(({ stage }) => group[stage] > 0)?.stage ?? 'next-step'];
  const built: { group: number; text: string }[] = [];
  for (const { stage, text } of stages) {
    const before = built.at(-1);
    // Behind a list an acknowledgement would stand alone: it opens what comes next.
    if (stage === 'acknowledge' && before?.text.includes('\n')) built.push({ group: next, text });
    else if (before?.group === group[stage] && !before.text.includes('\n') && !text.includes('\n'))
      before.text += ` ${text}`;
    else built.push({ group: group[stage], text });
  }
  return built.map(({ text }) => text);
}

function nothing(reason: string): Suggestion {
  return { greeting: '', stages: [], text: '', reason };
}
