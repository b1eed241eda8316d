import type { Span } from '../../conversation/conversation';
import { ready } from '../expressions';

/**
 * Several asks in one sentence: "send the right ones today, collect the others, and stop the subscription", "who is coming,
 * when, and what it costs", "is that doable and what does it cost?".
 */

const questionWord = String.raw`(?:who|what|when|where|why|which(?= (?:of|one|day|way|\w+ (?:is|are|do|does|can|will)))|whether|how(?: (?:much|many|long|often|far|late))?)`;

/** What begins another question behind "and" or a comma. */
const asksAgain = String.raw`(?:also |then |if (?:so|not),? )?(?:until |from |since |by |at |to |for |with )?${questionWord}\b`;
const turnedAround = String.raw`(?:also )?(?:is|are|do|does|did|can|could|will|would|should|may|must|has|have|am|shall)(?:n't)? (?:i|we|you|it|that|this|there|they|he|she|the|my|our|your|somebody|someone|anyone|anybody)\b`;

/** Verbs of orders that are nothing else, and those that are nouns, too, which need what they are done to. */
const orders = String.raw`(?:send|resend|give|tell|explain|fix|repair|correct|cancel|refund|replace|confirm|add|remove|delete|stop|deliver|redeliver|collect|pay|bring|take|put|let|fetch|make|restore|reinstate|unlock|keep|get|find|extend|move|transfer|provide|forward|close|arrange|deduct|reimburse|install|pause|rename|reduce|increase|sort|say|write|clean|cut|draft|leave|compensate)`;
const nounsToo = String.raw`(?:return|order|offer|name|help|answer|reply|review|check|test|quote|book|mail|e-?mail|call|ring|phone|switch|turn|use|set|change|point|share|reset|update|credit|mark|look|exchange|report|swap|post|start|list|show|open|print|charge|schedule|contact|block|lift|waive|issue|hold|pick)`;
const doneTo = String.raw`(?:me|us|my|our|it|this|that|the|them|him|her|these|those|all|an?|your|both|one|two|three|\d+|off|back|up|out|in|for|to|at|whether|if|what|when|how|who)`;
const ordersAgain = String.raw`(?:please |also |then |kindly ){0,2}(?:${orders} (?!of |or |is |are |was )[\w"'$€£]|${nounsToo} ${doneTo}\b)`;

const ahead = (what: string): RegExp => new RegExp(String.raw`(?:,? and|;|,|,? but| &) (?=${what})`, 'g');
const [questions, turned, furtherOrders] = [asksAgain, turnedAround, ordersAgain].map(ahead) as [
  RegExp,
  RegExp,
  RegExp,
];

/** What may stand before an order that begins a stretch, however polite; no order begins with a word of it. */
const leadsToOrder =
  /^\W*(?:(?:so|and|then|now|but|otherwise|therefore|or),? )?(?:please,? |kindly |pls |just )*(?:(?:can|could|would|will) (?:you|someone|somebody) (?:please |kindly |also |just )*|(?:i|we)(?:'d| would) (?:like|love|prefer) (?:you )?to |(?:i|we) (?:want|need) you to |you (?:must|have to|need to) )?(?:please )?/;
const orderAt = new RegExp(String.raw`(?:${orders}|${nounsToo})\b(?! (?:is|are|was|were|of)\b)`, 'y');

/**
 * Whether a stretch begins with an order: what an order behind it adds to. Two expressions, since a browser needs many times as long
 * to compile one that holds all ways to get to an order.
 */
function startsWithOrder(words: string): boolean {
  orderAt.lastIndex = leadsToOrder.exec(words)?.[0].length ?? 0;
  return orderAt.test(words);
}
/** Begins with a question, or with a request to be told something. */
const startsWithQuestion = new RegExp(
  String.raw`^\W*(?:(?:so|and|then|now|but|also|hi|hello)[,:]? )?(?:(?:please )?(?:can|could|would|will) you |please |kindly |(?:i|we)(?:'d| would)? (?:need|want|like|love|have) to (?:know|ask|hear) |(?:let|tell|ask|inform|explain|say|show|give)\b|(?:i|we) (?:wonder|am wondering|ask)|${questionWord}\b|${turnedAround})`,
);
const endsInOrder = new RegExp(String.raw`\b(?:${orders}|${nounsToo})$`);
const hasQuestionWord = new RegExp(String.raw`\b${questionWord}\b`);

/** A list of questions ends so. */
const lists = new RegExp(String.raw`(?:,? and|;|,? but) ${asksAgain}`);
const listsTurned = new RegExp(String.raw`(?:,? and|;|,? but) ${turnedAround}`);

/** Without any of these there is one. */
const separator = /[,;&]| and /;

/** An ask shorter than this is none, but "when" and "why" are. */
const shortest = 4;

/** Where in a stretch others begin: behind each separator that what stands before it lets be one. */
function placesIn(words: string, isQuestion: boolean): number[] {
  const places = new Set<number>();
  const collect = (pattern: RegExp, allowed: (before: string) => boolean): void => {
    ready(pattern);
    for (let match = pattern.exec(words); match; match = pattern.exec(words))
      if (allowed(words.slice(0, match.index))) places.add(match.index + match[0].length);
  };
  // "Check and confirm the order" is one: both are done to the same.
  if (startsWithOrder(words)) collect(furtherOrders, (before) => !endsInOrder.test(before));
  if (isQuestion || startsWithQuestion.test(words)) {
    const open = (before: string): boolean =>
      hasQuestionWord.test(before) || (isQuestion && startsWithQuestion.test(before));
    // Behind a comma alone ", when I …" tells a time: a list of questions ends with "and".
    const listed = lists.test(words) || (isQuestion && listsTurned.test(words));
    if (listed) collect(questions, open);
    if (isQuestion) collect(turned, open);
  }
  return [...places].sort((a, b) => a - b);
}

/**
 * The asks that a stretch of a sentence holds, itself where it holds one.
 *
 * @param lower - the sentence, prepared (lower case, straight quotes)
 * @param span - the stretch, offsets into the sentence
 * @param isQuestion - whether the sentence ends as a question
 */
export function severalAsks(lower: string, { start, end }: Span, isQuestion: boolean): Span[] {
  const words = lower.slice(start, end);
  if (!separator.test(words)) return [{ start, end }];
  const bounds = [0, ...placesIn(words, isQuestion), words.length];
  const spans: Span[] = [];
  for (let index = 0; index + 1 < bounds.length; index++) {
    const [from, to] = [bounds[index]!, bounds[index + 1]!];
    const last = spans.at(-1);
    if (words.slice(from, to).replace(/\W/g, '').length < shortest - 1 && last) last.end = start + to;
    else spans.push({ start: start + from, end: start + to });
  }
  return spans;
}
