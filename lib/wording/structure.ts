import type { Conversation, Message } from '../conversation/conversation';
import type { PracticeId } from '../conversation/practices';
import type { Situation, StructureRule } from '../conversation/vocabulary';
import type { Reading } from '../listen/types';
import { coverage } from './asks';
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
  if (isUpset) findings.push(...findAcknowledgement(draft, claimed), ...findNextStep(draft));
  if (isUpset || reading.asks.length > 0) findings.push(...findUncovered(draft, reading));
  if (reading.abuse === 'abuse' || reading.abuse === 'threat') findings.push(...findBoundary(draft));
  findings.push(...findPromises(input, draft));
  if ([...claimed].some((name) => heated.has(name))) findings.push(...findMismatch(draft));
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Praise with a failure in it ("works again, thank you") is praise, unless they are angry besides. */
function isUpsetBy(claimed: ReadonlySet<Situation>, input: StructureInput): boolean {
  if (claimed.has('thankful')) return claimed.has('frustrated') || claimed.has('abusive');
  if ([...claimed].some((name) => upset.has(name))) return true;
  return tellsTrouble(input);
}

/** Something went wrong for them by their own words, even where no situation was sure enough to be claimed. */
function tellsTrouble(input: StructureInput): boolean {
  const messages: readonly Pick<Message, 'role' | 'text'>[] = input.conversation?.messages ?? [];
  const last = messages.findLast((message) => message.role === 'customer');
  return last !== undefined && readTrouble(last.text).some((sentence) => sentence.cues.size > 0);
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
  const acknowledged = draft.first('acknowledge');
  const practice = 'acknowledge-before-answering';
  if (acknowledged < 0) {
    const why = claimed.has('frustrated')
      ? 'Nothing says that their frustration is understood; put one calm sentence about it before the first answer.'
      : 'Nothing says what this meant for them; put one calm sentence about it before the first answer.';
    return [draft.whole('no-acknowledgement', why, practice)];
  }
  // One sentence of facts in front is listening; a step, or an answer and more, is not.
  const before = draft.body.slice(0, acknowledged);
  const answered = acknowledged === 1 ? before.findIndex(isBareStep) : before.findIndex(isAnswer);
  const sentence = draft.body[acknowledged];
  const answer = draft.body[answered];
  if (!answer || !sentence) return [];
  const why = `The answer comes before the acknowledgement: move “${opening(sentence)}” in front of “${opening(answer)}”.`;
  return [finding(draft.text, 'answer-before-acknowledgement', answer.start, answer.end, why, practice)];
}

function isBareStep(sentence: CuedSentence): boolean {
  const { cues } = sentence;
  return (
    cues.has('next-step') && !cues.has('no-step') && !cues.has('listen') && !cues.has('honesty') && !sentence.asked
  );
}

function isAnswer(sentence: CuedSentence): boolean {
  if (sentence.asked) return false;
  return sentence.cues.has('next-step') || sentence.cues.has('perspective') || sentence.cues.has('honesty');
}

function findNextStep(draft: DraftShape): Finding[] {
  const { body } = draft;
  const left = body.findLast((sentence, place) => {
    return sentence.cues.has('left-open') && !sentence.timed && !sentence.asked && body[place + 1]?.timed !== true;
  });
  if (!left && !body.some((sentence) => sentence.cues.has('next-step') && !sentence.cues.has('no-step'))) {
    // A date, a figure or a paper that is handed over is an answer in itself.
    if (body.some(isAnswerInItself)) return [];
    const why = 'It does not say what happens next: end with who does what by when.';
    return [draft.whole('no-next-step', why, 'keep-promises')];
  }
  if (!left && body.some((sentence) => sentence.timed && sentence.cues.has('to-come'))) return [];
  const open = left ?? body.findLast((sentence) => sentence.cues.has('own-future') && !sentence.asked);
  if (!open) return [];
  const why = `“${opening(open)}” has no time: add the day and hour by which it is done or you write again.`;
  return [finding(draft.text, 'no-time', open.start, open.end, why, 'keep-promises')];
}

function isAnswerInItself(sentence: CuedSentence): boolean {
  if (sentence.asked || sentence.cues.has('no-step')) return false;
  return sentence.cues.has('handed-over') || (sentence.timed && sentence.cues.has('to-come'));
}

function findUncovered(draft: DraftShape, reading: Reading): Finding[] {
  const covered = coverage(draft.sentences, draft.text, reading.asks);
  return reading.asks
    .filter((ask, index) => covered[index] === false && isPlainQuestion(ask.text))
    .map((ask) => {
      const why = `They asked: “${ask.summary}”. Add a sentence that answers it, or says when you will.`;
      return draft.whole('ask-uncovered', why, 'note-every-request');
    });
}

/**
 * Questions whose answer can be told from anything else: a time, who pays. Other requests are ticked
 * where the draft takes them up, but a draft is not warned about them: there are too many ways to serve them.
 */
function isPlainQuestion(ask: string): boolean {
  return /\b(when|how long|how soon|what time|who pays)\b/i.test(ask);
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
  if (draft.has('acknowledge')) return [];
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
