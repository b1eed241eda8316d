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
  /(?<![\w])(?:need|needs|needed|want|must|has to|have to|had to|expect|require|please|could you|can you|would you|urgent|deadline|due|otherwise|unless|or else|if (?:it|i|we|you|not|this|that|the)|so i can|in time|go-?live|going live|start|starts|launch|exam|audit|meets?|meeting|wedding|event|flight|opens?|arrive|ready|running|when do|tomorrow|tonight|today)(?![\w])/;

/** Times that look back. */
const past =
  /(?<![\w])(?:since|ago|was|were|had|did|said|promised|told|ordered|called|wrote|sent|paid|bought|received|got|charged|last|yesterday|came|went|tried|started|happened|arrived|booked|been|have not|haven't)(?![\w])/;

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
    if (deadlines.some((known) => from < known.end && known.start < from + length)) return;
    const text = sentence.text.slice(start, start + length);
    const date = base ? resolveTime(sentence.lower.slice(start, start + length), base) : undefined;
    const span = { start: from, end: from + length, text };
    deadlines.push(date === undefined ? span : { ...span, date });
  };
  for (const sentence of sentences.slice(0, mostSentences)) {
    if (deadlines.length >= mostDeadlines) break;
    const { lower } = sentence;
    if (notDeadline.test(lower)) continue;
    const before = deadlines.length;
    for (const match of lower.matchAll(byWhen)) {
      if (/^(?:from|as of|starting)/.test(match[0]) && past.test(lower)) continue;
      add(sentence, match.index, match[0].length);
    }
    for (const match of lower.matchAll(beforeEvent)) add(sentence, match.index, match[0].length);
    if (deadlines.length > before || past.test(lower) || !wanted.test(lower)) continue;
    for (const match of lower.matchAll(onWhen)) {
      add(sentence, match.index, match[0].length);
      break;
    }
  }
  return deadlines.slice(0, mostDeadlines);
}
