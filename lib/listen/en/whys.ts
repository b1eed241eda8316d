import type { Span } from '../../conversation/conversation';
import { ready } from '../expressions';
import type { MessageScores } from '../model/weights';
import type { Sentence } from '../text';
import type { Evidence } from '../types';
import { compile } from './compile';

/** Words that begin a reason; the reason runs from there to the end of the clause. */
const reason = compile(
  String.raw`(?:because(?: of)?|due to|owing to|in order (?:to|that)|so that|so (?:i|we|they|my|our|the) (?:can|could|don't|won't|must|may|do not|am able|are able)|as (?:i|we|my|our|the|this|it|otherwise) (?=[\w']+)|since (?:i|we|my|our|the|this|it|they|he|she|you|there) (?!updat|upgrad|install|last)|for (?:our|my|the) (?:audit|launch|event|wedding|exam|meeting|board|trip|holiday|flight|presentation|exhibition|trade fair|tax|inspection)|the reason|this is needed|reason:|for the reason)`,
);

/** Where the clause of a reason ends. */
const clauseEnd = /[.!?;]|\s[-–—]\s|,\s(?:so|and|but|please|could|can|would)\b/;

/** Most reasons listed. */
const mostWhys = 2;

/** Scores from which on a sentence is taken for a reason: without a word that says so, and with one. */
const plain = -1.5;
const said = -3;
/** What it counts that the sentence says so itself. */
const saidCounts = 1.5;

/** The first clause of a sentence that says it is a reason; offsets into the sentence. */
function reasonClause(lower: string): Span | undefined {
  ready(reason);
  for (let match = reason.exec(lower); match; match = reason.exec(lower)) {
    const from = match.index + match[0].length;
    const rest = lower.slice(from);
    if (rest.trim().length < 6) continue;
    return { start: match.index, end: from + (clauseEnd.exec(rest)?.index ?? rest.length) };
  }
  return undefined;
}

const cut = (sentence: Sentence, { start, end }: Span): Evidence => ({
  start: sentence.start + start,
  end: sentence.start + end,
  text: sentence.text.slice(start, end),
});

/**
 * Finds the reasons given for a request or its urgency: clauses that say so ("because …"), and sentences that the model
 * takes for one ("Our auditors come on Friday.").
 *
 * @param sentences - the sentences of the last customer message with what the model says of them
 * @returns reasons, the surest first; offsets into the message
 */
export function findWhys(sentences: MessageScores['sentences']): Evidence[] {
  const found: { why: Evidence; score: number }[] = [];
  for (const { sentence, parts } of sentences) {
    if (parts.why < said) continue;
    const clause = reasonClause(sentence.lower);
    if (clause) found.push({ why: cut(sentence, clause), score: parts.why + saidCounts });
    else if (parts.why >= plain && !sentence.lower.endsWith('?'))
      found.push({ why: cut(sentence, { start: 0, end: sentence.text.length }), score: parts.why });
  }
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, mostWhys)
    .map(({ why }) => why);
}
