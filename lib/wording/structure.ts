import type { Conversation, Message } from '../conversation/conversation';
import type { PracticeId } from '../conversation/practices';
import type { Situation, StructureRule } from '../conversation/vocabulary';
import type { Reading } from '../listen/types';
import { asksWhat, asksWhen, asksWhy, coverage } from './asks';
import type { CuedSentence } from './cues';
import { isFrame, readSentences, readTrouble } from './stages';
import type { Finding } from './types';

/** What the structure checks look at besides the draft itself. */
export interface StructureInput {
  text: string;
  /** What listening found in the last customer message. */
  reading: Reading;
  /** The thread: for the customer's name when `customerName` is not given, and for signs of trouble in their words. */
  conversation?: Pick<Conversation, 'customer' | 'messages'>;
  customerName?: string;
  agentName?: string;
  /** Promises to this customer that are still open; `due` is ISO 8601. */
  openPromises?: readonly { text: string; due?: string }[];
  /** For telling which promises are overdue; without it none is. */
  now?: Date;
}

/** Situations in which a reply has to acknowledge before it answers. */
const upset: ReadonlySet<Situation> = new Set<Situation>([
  'frustrated',
  'service-failure',
  'uncooperative',
  'abusive',
  'threatens-to-leave',
  'legal-threat',
  'wants-escalation',
]);

/** Situations in which cheer is out of place. */
const heated: ReadonlySet<Situation> = new Set<Situation>([
  'frustrated',
  'abusive',
  'threatens-to-leave',
  'legal-threat',
]);

/**
 * Checks how the draft as a whole answers the message: the order of its stages, what is missing, names and
 * placeholders. Findings have kind `structure`; each `why` says which sentence moves where. Findings about what is
 * missing carry the draft's own part as their span. An empty draft has none, and a reply to a neutral or thankful
 * message needs no path.
 */
export function checkStructure(input: StructureInput): Finding[] {
  const { text, reading } = input;
  if (text.trim() === '') return [];
  const draft = new DraftShape(text, readSentences(text));
  const findings = [...findPlaceholders(text), ...findWrongName(input, draft)];
  if (!reading.understood || reading.messageId === undefined) return findings;
  const claimed = new Set(reading.situations.map((situation) => situation.name));
  const isUpset = isUpsetBy(claimed, input);
  const isCalm = !claimed.has('frustrated') && !claimed.has('abusive') && isPlainRequest(input);
  if (isUpset && !isCalm) findings.push(...findAcknowledgement(draft, claimed));
  if (isUpset) findings.push(...findNextStep(draft));
  if (isUpset || reading.asks.length > 0) findings.push(...findUncovered(draft, reading));
  if (reading.abuse === 'abuse' || reading.abuse === 'threat') findings.push(...findBoundary(draft));
  findings.push(...findPromises(input, draft));
  if ([...claimed].some((name) => heated.has(name))) findings.push(...findMismatch(draft));
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Praise with a failure in it ("works again, thank you") is praise, unless they are angry besides. */
function isUpsetBy(claimed: ReadonlySet<Situation>, input: StructureInput): boolean {
  if (claimed.has('thankful')) return claimed.has('frustrated') || claimed.has('abusive');
  return [...claimed].some((name) => upset.has(name)) || tellsTrouble(input);
}

/** "Can I add a driver?", "please send the invoice again": a request in a calm voice, which needs no acknowledgement. */
const plainRequest =
  /(?:^|[.!?,\n]\s*)(?:hi\W+|hello\W+|and\s+)?(?:(?:can|could|may|is (?:it|there|this|that)|are there|do|does|how do|what's|what is|which)\b[^.!?]*\?|please\b|(?:can|could|may) (?:i|we|you)\b)/i;
const raised =
  /!|\b(?:again|still|never|nobody|ridiculous|promised|waiting|finally|(?:second|third|fourth|fifth) (?:time|day|week|month|mail|e-?mail|call|try))\b/i;
const shouted = /[A-Z]{4,}/;

function isPlainRequest(input: StructureInput): boolean {
  const text = lastWords(input);
  return plainRequest.test(text) && !raised.test(text) && !shouted.test(text);
}

/** Something went wrong for them by their own words, even where no situation was sure enough to be claimed. */
function tellsTrouble(input: StructureInput): boolean {
  return readTrouble(lastWords(input)).some((sentence) => sentence.cues.size > 0);
}

/** The customer's last message; empty when it is not given. */
function lastWords(input: StructureInput): string {
  const messages: readonly Pick<Message, 'role' | 'text'>[] = input.conversation?.messages ?? [];
  return messages.findLast((message) => message.role === 'customer')?.text ?? '';
}

/** The draft's sentences, without greeting and closing, and the places that the checks ask for. */
class DraftShape {
  readonly body: CuedSentence[];

  constructor(
    readonly text: string,
    readonly sentences: readonly CuedSentence[],
  ) {
    this.body = sentences.filter((sentence) => !isFrame(sentence));
  }

  has(cue: string): boolean {
    return this.body.some((sentence) => sentence.cues.has(cue));
  }

  first(cue: string): number {
    return this.body.findIndex((sentence) => sentence.cues.has(cue));
  }

  /** A finding about the whole draft. */
  whole(rule: StructureRule, why: string, practice: PracticeId): Finding {
    const start = this.body[0]?.start ?? 0;
    const end = this.body.at(-1)?.end ?? this.text.length;
    return finding(this.text, rule, start, end, why, practice);
  }
}

function finding(
  text: string,
  rule: StructureRule,
  start: number,
  end: number,
  why: string,
  practice: PracticeId,
  replacements: string[] = [],
): Finding {
  return {
    rule,
    kind: 'structure',
    start,
    end,
    text: text.slice(start, end),
    why,
    practice,
    replacements,
    strictness: 1,
  };
}

/** The first words of a sentence, for naming it in a `why`. */
function opening(sentence: CuedSentence): string {
  const words = sentence.text.split(/\s+/);
  return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : sentence.text;
}

function findAcknowledgement(draft: DraftShape, claimed: ReadonlySet<Situation>): Finding[] {
  const acknowledged = draft.body.findIndex(acknowledges);
  const practice = 'acknowledge-before-answering';
  if (acknowledged < 0) {
    const why = claimed.has('frustrated')
      ? 'Nothing says that their frustration is understood; put one calm sentence about it before the first answer.'
      : 'Nothing says what this meant for them; put one calm sentence about it before the first answer.';
    return [draft.whole('no-acknowledgement', why, practice)];
  }
  const answer = earlyAnswer(draft.body.slice(0, acknowledged));
  const sentence = draft.body[acknowledged];
  if (!answer || !sentence) return [];
  const why = `The answer comes before the acknowledgement: move “${opening(sentence)}” in front of “${opening(answer)}”.`;
  return [finding(draft.text, 'answer-before-acknowledgement', answer.start, answer.end, why, practice)];
}

/** It accepts what the customer feels; setting them right in the same breath does not. */
function acknowledges({ cues }: CuedSentence): boolean {
  return cues.has('acknowledge') && (!cues.has('against') || cues.has('apology'));
}

/**
 * The answer among the sentences in front of the acknowledgement. One sentence of facts leads up to it and is fine; a
 * bare step, a refusal, or two sentences of explanation are not.
 */
function earlyAnswer(before: readonly CuedSentence[]): CuedSentence | undefined {
  const answers = before.filter(isAnswer);
  const isPlain = answers.some(
    (sentence) => isBareStep(sentence) || (before.length > 1 && sentence.cues.has('refusal')),
  );
  return isPlain || answers.length > 1 ? answers[0] : undefined;
}

/** A step, a refusal or an explanation. Owning a mistake in front of the apology is none: it leads up to it. */
function isAnswer({ cues, asked }: CuedSentence): boolean {
  if (asked || cues.has('no-step')) return false;
  if (cues.has('refusal') || cues.has('perspective')) return true;
  return cues.has('next-step') && (cues.has('own-step') || !cues.has('listen')) && !cues.has('honesty');
}

function isBareStep({ cues }: CuedSentence): boolean {
  const leadsUp = ['honesty', 'perspective', 'reason'].some((cue) => cues.has(cue));
  return cues.has('own-step') && !leadsUp;
}

/** Nothing that somebody does, and no answer that needs no step: a date, a figure, a paper that is handed over. */
function findMissingStep(draft: DraftShape): Finding[] {
  const { body } = draft;
  const steps = body.some(({ cues }) => (cues.has('next-step') || cues.has('left-open')) && !cues.has('no-step'));
  if (steps || body.some(isAnswerInItself)) return [];
  const why = 'It does not say what happens next: end with who does what by when.';
  return [draft.whole('no-next-step', why, 'keep-promises')];
}

function findNextStep(draft: DraftShape): Finding[] {
  const missing = findMissingStep(draft);
  if (missing.length > 0) return missing;
  const { body } = draft;
  const left = body.findLast((sentence, place) => {
    return (
      sentence.cues.has('left-open') && !sentence.timed && !sentence.asked && !body.slice(place + 1).some(isTimedStep)
    );
  });
  if (!left && body.some((sentence) => sentence.timed && sentence.cues.has('to-come'))) return [];
  const open = left ?? body.findLast((sentence) => sentence.cues.has('own-future') && !sentence.asked);
  if (!open) return [];
  const why = `“${opening(open)}” has no time: add the day and hour by which it is done or you write again.`;
  return [finding(draft.text, 'no-time', open.start, open.end, why, 'keep-promises')];
}

/** It says what comes, and when. */
function isTimedStep({ cues, timed }: CuedSentence): boolean {
  return timed && (cues.has('to-come') || cues.has('next-step'));
}

function isAnswerInItself(sentence: CuedSentence): boolean {
  if (sentence.asked || sentence.cues.has('no-step')) return false;
  return sentence.cues.has('handed-over') || (sentence.timed && sentence.cues.has('to-come'));
}

function findUncovered(draft: DraftShape, reading: Reading): Finding[] {
  const covered = coverage(draft.sentences, draft.text, reading.asks);
  return reading.asks
    .filter((ask, index) => covered[index] === false && isPlainQuestion(ask.text))
    .filter((ask) => !asksWhen.test(ask.text) || !draft.has('left-open'))
    .map((ask) => {
      const why = `They asked: “${ask.summary}”. Add a sentence that answers it, or says when you will.`;
      return draft.whole('ask-uncovered', why, 'note-every-request');
    });
}

/**
 * Questions whose answer can be told from anything else: a time, a cause, who pays. Other requests are ticked where the
 * draft takes them up, but a draft is not warned about them: there are too many ways to serve them.
 */
function isPlainQuestion(ask: string): boolean {
  return asksWhen.test(ask) || asksWhy.test(ask) || asksWhat.test(ask) || /\bwho (pays|covers|bears)\b/i.test(ask);
}

function findBoundary(draft: DraftShape): Finding[] {
  if (draft.has('boundary')) return [];
  const why =
    'The message was abusive and the reply sets no boundary: add one calm sentence on how we talk to each other.';
  return [draft.whole('abuse-no-boundary', why, 'abuse-boundary')];
}

function findPromises(input: StructureInput, draft: DraftShape): Finding[] {
  const { now } = input;
  const open = (input.openPromises ?? []).filter((promise) => {
    const due = promise.due === undefined ? Number.NaN : Date.parse(promise.due);
    return now !== undefined && due < now.getTime();
  });
  const said = input.reading.promises.filter((promise) => promise.overdue);
  const promise = open[0] ?? said[0];
  if (!promise || draft.has('apology')) return [];
  const why = `We promised “${promise.text}” and did not keep it: own up to that in the first sentence.`;
  return [draft.whole('promise-not-owned', why, 'honesty')];
}

function findMismatch(draft: DraftShape): Finding[] {
  if (draft.body.some(acknowledges)) return [];
  const first = draft.sentences.find((sentence) => sentence.cues.has('cheerful') || hasCheerfulSign(sentence.text));
  if (!first) return [];
  const why = `“${opening(first)}” is cheerful, and the customer is upset: say it plainly.`;
  return [finding(draft.text, 'mood-mismatch', first.start, first.end, why, 'empathy-but-resolute')];
}

/** Smiling faces, hearts, parties: signs that are read as cheer. */
const cheerfulSigns = [
  '😀',
  '😃',
  '😄',
  '😁',
  '😆',
  '😂',
  '🤣',
  '😊',
  '😍',
  '🥰',
  '😘',
  '🎉',
  '🎊',
  '💙',
  '❤',
  '💖',
  '👏',
  '🙌',
  '✨',
  '😎',
  '😜',
  '🤗',
  '🥳',
  '☀',
];

function hasCheerfulSign(text: string): boolean {
  return cheerfulSigns.some((sign) => text.includes(sign));
}

const placeholderPattern =
  /\{\{[^{}\n]{1,60}\}\}|\{[a-z][\w .-]{0,40}\}|\[(?:[a-z]+ )?(?:name|date|time|order|number|amount|product|ticket|insert|link|company|agent|customer)[\w ]{0,30}\]|<(?:first ?name|last ?name|name|date|order ?number|amount|customer|agent)>|%[a-z_]{3,30}%|\bX{3,}\b|_{4,}/gi;

function findPlaceholders(text: string): Finding[] {
  return [...text.matchAll(placeholderPattern)].map((match) => {
    const why = `“${match[0]}” is still a placeholder: fill it in or take it out.`;
    return finding(text, 'placeholder-left', match.index, match.index + match[0].length, why, 'use-history');
  });
}

const greetingPattern =
  /^[\s\p{P}]*(?:hi|hello|hey|dear|good (?:morning|day|evening|afternoon)|hiya)[ ,]+((?:(?:mr|mrs|ms|miss|dr|prof)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})\s*[,!.:\n–—-]/iu;
const notNames = new Set(
  'all team there sir madam customer everyone customers colleagues sirs both folks friend support mr mrs ms miss dr prof again'.split(
    ' ',
  ),
);

/** A greeting that names somebody else than the customer. */
function findWrongName(input: StructureInput, draft: DraftShape): Finding[] {
  const name = input.customerName ?? input.conversation?.customer.name ?? '';
  const known = nameParts(name);
  if (known.length === 0) return [];
  const match = greetingPattern.exec(input.text);
  const greeted = match?.[1];
  if (!match || greeted === undefined) return [];
  const parts = nameParts(greeted);
  if (parts.length === 0 || parts.some((part) => known.includes(part))) return [];
  const start = match.index + match[0].indexOf(greeted);
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
