import type { Sentence } from '../text';
import type { Evidence } from '../types';
import { compile } from './compile';

/** Words that begin a reason; the reason runs from there to the end of the clause. */
const reasons = [
  String.raw`(?:because(?: of)?|due to|owing to|in order (?:to|that)|so that|so (?:i|we|they|my|our|the) (?:can|could|don't|won't|must|may|do not|am able|are able)|as (?:i|we|my|our|the|this|it|otherwise) (?=[\w']+)|since (?:i|we|my|our|the|this|it|they|he|she|you|there) (?!updat|upgrad|install|last)|otherwise|for (?:our|my|the) (?:audit|launch|event|wedding|exam|meeting|board|trip|holiday|flight|presentation|exhibition|trade fair|tax|inspection)|that'?s why|which is why|the reason|this is needed|reason:|for the reason|or else)`,
].map(compile);

/** Sentences that are a reason as a whole: what hangs on it, what it costs, what changed for them. */
const consequences = [
  String.raw`(?:my|our|the) (?:boss|auditors?|audit|board|director|ceo|client|customers?|landlord|accountant|tax|bank|wife|husband|mother|mum|mom|dad|father|son|daughter|child|children|baby|kids|team|staff|students?|patients?|drivers?|line|production|event|launch|wedding|flight|exam|trip|shop|store|shipment|truck|warehouse|lawyer|school|course) (?:[\w']+ ){0,3}?(?:is|are|starts?|begins?|needs?|wants?|meets?|waits?|waiting|closes?|opens?|comes?|arrives?|expects?|asks?|asked|leaves?|stands?|will|has|have|depends?)`,
  String.raw`(?:i|we) (?:go|goes|are going|am going|leave|fly|travel|move|launch|open|start|depend|rely|run out|lose|are losing|am losing|cannot work|can't work|cant work|can't do|need it for|need this for|have (?:a|an) (?:meeting|audit|exam|appointment|flight|interview|deadline|presentation)|have to (?:present|file|submit|report|pay|hand))`,
  String.raw`(?:merger|acquisition|acquired|bought by|bought us|taken over|insolven\w+|bankrupt\w*|new law|new owner|reorgani[sz]ation|go-?live|going live|took over from)`,
].map(compile);

const clauseEnd = /[.!?;]|\s[-–—]\s|,\s(?:so|and|but|please|could|can|would)\b/;

/** Most reasons listed. */
const mostWhys = 4;

/**
 * Finds the reasons given for a request or its urgency.
 *
 * @param sentences - the sentences of the last customer message
 * @returns reasons in the order of the text; offsets into the message
 */
export function findWhys(sentences: readonly Sentence[]): Evidence[] {
  const whys: Evidence[] = [];
  for (const sentence of sentences) {
    const { lower } = sentence;
    let found = false;
    for (const reason of reasons) {
      reason.lastIndex = 0;
      for (let match = reason.exec(lower); match && whys.length < mostWhys; match = reason.exec(lower)) {
        const rest = lower.slice(match.index + match[0].length);
        if (rest.trim().length < 6) continue;
        const stop = clauseEnd.exec(rest)?.index ?? rest.length;
        const end = match.index + match[0].length + stop;
        whys.push({
          start: sentence.start + match.index,
          end: sentence.start + end,
          text: sentence.text.slice(match.index, end),
        });
        reason.lastIndex = end;
        found = true;
      }
    }
    if (found || whys.length >= mostWhys || lower.endsWith('?')) continue;
    for (const consequence of consequences) {
      consequence.lastIndex = 0;
      if (!consequence.test(lower)) continue;
      whys.push({ start: sentence.start, end: sentence.end, text: sentence.text });
      break;
    }
  }
  return whys.slice(0, mostWhys);
}
