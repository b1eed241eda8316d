import type { Sentence } from '../text';
import type { Deadline } from '../types';
import { type BaseTime, resolveTime, timeAmount, timePoint } from './times';

/** Most sentences that are searched for a time; a mail with more is a log, not a wish. */
const mostSentences = 150;

/** Most deadlines listed of one message. */
const mostDeadlines = 5;

const byWhen = new RegExp(
  String.raw`(?<![\w])(?:(?:by|until|till|til|before|no later than|not later than|latest by|latest|due|at the latest(?: by| on)?|prior to|ahead of) (?:(?:the )?latest |around |about |then,? )?(?:${timePoint})|(?:within|in less than|in under) (?:${timeAmount})|in the next (?:${timeAmount})|(?:from|as of|starting) (?:${timePoint})|(?:${timePoint}) (?:at the (?:very )?latest|latest)|(?:as soon as possible|asap|a\.s\.a\.p\.?|immediately|right now|right away|at once|straight away))(?![\w])`,
  'g',
);
const onWhen = new RegExp(String.raw`(?<![\w])(?:(?:on|at|for|in|this|next) )?(?:${timePoint})(?![\w])`, 'g');
const beforeEvent =
  /(?<![\w])before (?:our|my|the|we|i) (?:[\w'-]+ ){0,2}?(?:launch|go-?live|event|audit|meeting|wedding|trip|flight|holidays?|exam|exams|trade fair|fair|exhibition|presentation|deadline|opening|inspection|season|board|call|visit|renewal|migration|move|weekend|exhibition|go live|leave|fly|travel|start|open)(?![\w])/g;

/** Words that turn a named time into one by which something is wanted. */
const wanted =
  /(?<![\w])(?:need|needs|needed|want|wants|must|has to|have to|expect|require|requires|demand|please|pls|kindly|could|can you|would you|will you|send|fix|answer|reply|call|deliver|urgent|urgently|deadline|due|otherwise|unless|or else|if (?:it|i|we|you|not|this|that|the|nothing)|so (?:i|we) can|in time|go-?live|going live|launch|exams?|audit|wedding|asap|a\.s\.a\.p|when do|now)(?![\w])/;

/** Words before a time that make it one of the past. */
const past =
  /(?<![\w])(?:since|ago|was|were|had|said|says|promised|told|ordered|wrote|paid|bought|received|charged|yesterday|came|went|tried|started|happened|arrived|stayed|appeared|updated|installed|today is|it is|it's)(?![\w])/;

/** "You said before noon", "was to be paid by Friday": a promise or a story, not a wish. */
const toldBefore =
  /(?<![\w])(?:you (?:said|wrote|told|promised)|was (?:to|told|promised|due)|were (?:to|told|promised)|stayed|waited|had (?:it|the|to)|open|got no) ?[^.,;]{0,40}$/;

/** Words with which "immediately" is a wish rather than a manner. */
const presses =
  /(?<![\w])(?:please|pls|plz|kindly|we need|i need|need (?:it|this|that|help|an?)|must|expect|demand|require|want (?:it|this|my|a|you)|fix|resolve[d]?|refund|respond|reply|answer|call me|help|urgent)(?![\w])/;

const immediately = /^(?:as soon|asap|a\.s\.a|immediately|right|at once|straight)/;

/** Times that bind nobody: when somebody can be reached, how long something is valid. */
const notDeadline =
  /(?<![\w])(?:open (?:until|till|from)|valid until|reach(?:ed|able)?|available|until (?:now|today i|yesterday|recently|then)|working hours|from (?:\w+ ){0,2}(?:to|until|till)|runs? (?:until|till))(?![\w])/;

/**
 * Finds the times by which the customer needs something.
 *
 * @param sentences - the sentences of the last customer message
 * @param base - when it was written; without it no date is resolved
 * @returns deadlines in the order of the text, the surer ("by …") before nothing else in the same sentence
 */
export function findDeadlines(sentences: readonly Sentence[], base: BaseTime | undefined): Deadline[] {
  const deadlines: Deadline[] = [];
  const add = (sentence: Sentence, start: number, length: number): void => {
    const from = sentence.start + start;
    if (deadlines.some((other) => from < other.end && other.start < from + length)) return;
    const text = sentence.text.slice(start, start + length);
    const date = base ? resolveTime(sentence.lower.slice(start, start + length), base) : undefined;
    const span = { start: from, end: from + length, text };
    deadlines.push(date === undefined ? span : { ...span, date });
  };
  for (const sentence of sentences.slice(0, mostSentences)) {
    if (deadlines.length >= mostDeadlines) break;
    const { lower } = sentence;
    if (notDeadline.test(lower)) continue;
    const known = deadlines.length;
    const asks = wanted.test(lower);
    for (const match of lower.matchAll(byWhen)) {
      const before = lower.slice(0, match.index);
      if (toldBefore.test(before)) continue;
      if (/^(?:until|till?) /.test(match[0]) && (!asks || /^till? |^until (?:today|this|now|recently)/.test(match[0])))
        continue;
      if (/^(?:from|as of|starting)/.test(match[0]) && !asks) continue;
      if (
        immediately.test(match[0]) &&
        (!presses.test(lower) || past.test(lower) || /(?:n't|not|cannot|is|are|was) $/.test(before))
      )
        continue;
      add(sentence, match.index, match[0].length);
    }
    for (const match of lower.matchAll(beforeEvent)) add(sentence, match.index, match[0].length);
    if (deadlines.length > known || !asks) continue;
    for (const match of lower.matchAll(onWhen)) {
      if (past.test(lower.slice(0, match.index))) break;
      add(sentence, match.index, match[0].length);
      break;
    }
  }
  return deadlines.slice(0, mostDeadlines);
}
