import type { Span } from '../../conversation/conversation';
import { ready } from '../expressions';
import type { MessageScores } from '../model/weights';
import type { Sentence } from '../text';
import type { Why } from '../types';
import { compile } from './compile';
import { whyCuesIn } from './why-cues';

/** Words that begin a reason; the reason runs from there to the end of the clause. */
const reason = compile(
  String.raw`(?:because(?: of)?|due to|owing to|in order (?:to|that)|so that|so (?:i|we|they|my|our|the) (?:can|could|don't|won't|must|may|do not|am able|are able)|as (?:i|we|my|our|the|this|it|otherwise)(?= [\w'])|since (?:i|we|my|our|the|this|it|they|he|she|you|there)(?! (?:updat|upgrad|install|last))(?= [\w'])|(?:or else|otherwise|or) (?:i|we|the|my|our|they|everything)(?:'ll| will|'d| would)? (?:\w+ )?(?:lose|miss|have to pay|must pay|pay a|be fined|get fined|be without|can't|cannot|have no|end up|run out|be left|stand|fail)|for (?:our|my|the) (?:audit|launch|event|wedding|exam|meeting|board|trip|holiday|flight|presentation|exhibition|trade fair|tax|inspection)|the reason|this is needed|reason:|for the reason)`,
);

/** What a request is for, said in the request itself: "for our auditors", "so it rings through". */
const purpose = compile(
  String.raw`(?<=\w[^.;!?]{7,12})(?:(?<![\w])so (?:that )?(?:i|we|he|she|it|they|nobody|everyone|my \w+|our \w+|the (?:\w+ ){1,2}?)(?! (?:far|much|many|long))(?= ?[\w'])|(?<!(?:thanks?|thank you|sorry|wait(?:ed|ing)?|look(?:ed|ing)?|apolog\w+|except|as|pa(?:y|id|ying)|charged?|invoice|bill|price|cost|offer|quote) )for (?:our|my|his|her|their|the) (?:[\w-]+ ){0,2}?(?:auditors?|audit|accountants?|accounts|accounting|books|records|files|runbook|handbook|tax (?:office|return)?|insur(?:ance|er)|landlord|board|embassy|visa|bank|court|school|mortgage|grant|expenses?|claim|budget|report|meeting|wedding|funeral|party|training|trip|course|exam|thesis|presentation|inspection|opening|launch|kids|children|guests|patients|customers|tenants|archive|paperwork|lawyer|council|employer))(?![\w])`,
);

/** Where the clause of a reason ends. */
const clauseEnd = /[.!?;]|\s[-–—]\s|,\s(?:so|and|but|please|could|can|would)\b/;

/** What a request is for ends sooner: behind a comma something else begins. */
const purposeEnd = /[,.!?;]|\s[-–—]\s/;

/** Most reasons listed. */
const mostWhys = 2;

/** Scores from which on a sentence is taken for a reason, and for a second one beside it. */
const first = -2;
const second = -0.6;
/** Of a sentence that asks from its beginning to its end: that they want it is no reason why. */
const asking = -1;

/** What a sentence loses that only wishes something, or takes the hurry out of it. */
const wishing = 1;
const wish = compile(
  String.raw`(?<=^|^(?:and|so|but|also|or|then|well),? )(?:(?:i|we)(?:'d| would|'ll| will)? (?:like|want|need|prefer|ask|suggest|demand|request|look forward|be (?:grateful|glad|happy))|(?:there's |there is |it's |it is |this is )?(?:no|not) (?:a )?(?:great |big )?(?:hurry|rush|urgent|drama|pressing)|if (?:(?:that|it)(?:'s| is)|you can|there(?:'s| is) any?|possible|not))`,
);

/** Letters of a sentence that an ask may leave out: a greeting, "and". */
const aside = 12;

/** The first clause of a sentence that says in such a form that it is a reason; offsets into the sentence. */
function clauseOf(lower: string, form: RegExp): Span | undefined {
  ready(form);
  for (let match = form.exec(lower); match; match = form.exec(lower)) {
    const from = match.index + match[0].length;
    const rest = lower.slice(from);
    const led = /^(?:or|otherwise)/.test(match[0]);
    if (form === reason && rest.trim().length < 6 && !led) continue;
    return {
      start: match.index,
      end: from + ((form === purpose ? purposeEnd : clauseEnd).exec(rest)?.index ?? rest.length),
    };
  }
  return undefined;
}

/** "Please hurry, I need it NOW": urgency without a reason. */
const onlyPresses = (lower: string): boolean =>
  lower.length < 60 &&
  /^(?:please|pls|hurry|answer|call|send|fix|i need|we need|now)(?![\w])/.test(lower) &&
  !whyCuesIn(lower).some((cue) => cue !== 'why/mandatory');

/** "I would like the difference back", "no hurry": with no "because" beside it, it is likelier no reason. */
const onlyWishes = (lower: string): boolean => ready(wish).test(lower) && !clauseOf(lower, reason);

const cut = (sentence: Sentence, { start, end }: Span, score: number): Why => ({
  start: sentence.start + start,
  end: sentence.start + end,
  text: sentence.text.slice(start, end),
  confidence: Math.round(100 / (1 + Math.exp(-score - 0.4))) / 100,
});

const fills = (ask: Span, { start, end }: Span): boolean => ask.start <= start + aside && end - aside <= ask.end;

/**
 * Finds the reasons given for a request or its urgency: clauses that say so ("because …", "or else we lose …"), events with
 * a date ("our auditors come on Friday"), and sentences that the model takes for one.
 *
 * @param sentences - the sentences of the last customer message with what the model says of them
 * @param asks - what the message asks for
 * @returns reasons, the surest first; offsets into the message
 */
export function findWhys(sentences: MessageScores['sentences'], asks: readonly Span[]): Why[] {
  return sentences
    .map(({ sentence, parts }) => ({ sentence, score: parts.why - (onlyWishes(sentence.lower) ? wishing : 0) }))
    .filter(({ score }) => score >= first)
    .sort((a, b) => b.score - a.score)
    .flatMap(({ sentence, score }) => {
      const asked = asks.some((ask) => ask.start < sentence.end && sentence.start < ask.end);
      const clause = clauseOf(sentence.lower, reason) ?? (asked ? clauseOf(sentence.lower, purpose) : undefined);
      if (clause) return [{ why: cut(sentence, clause, score), score }];
      if (sentence.lower.endsWith('?') || onlyPresses(sentence.lower)) return [];
      if (score < asking && asks.some((ask) => fills(ask, sentence))) return [];
      return [{ why: cut(sentence, { start: 0, end: sentence.text.length }, score), score }];
    })
    .filter(({ score }, place) => place === 0 || score >= second)
    .slice(0, mostWhys)
    .map(({ why }) => why);
}
