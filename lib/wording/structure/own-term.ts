/** A day or an hour that somebody can name as a term. */
const day =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|noon|midnight|(?:the )?(?:beginning|start|middle|end) of|(?:early|mid|late)[ -](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|the \\d{1,2}(?:st|nd|rd|th)|\\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]* \\d{1,2})';
const number = '(\\d+|one|two|three|four|five|six|seven|eight|nine|ten|an?)';
/** A length of time with its number and its unit, for comparing. */
const amount = `${number}(?:\\s?[-–]\\s?\\d+)? ?(?:more |full |whole |working |business |calendar )?(min|h|day|d|week|wk|month)[a-z]*`;
/** A length of time. */
const length =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|an?) ?(?:(?:more|working|business|calendar) )?(?:min(?:ute)?s?|h|hrs?|hours?|days?|weeks?|wks?|months?)\\b';

/** They say what we told them; our terms and papers are no promise of ours, and what others told them is none either. */
const told =
  /\b(?:(?:you(?: (?:people|lot|guys|folks|all))?|your (?!terms|polic|rules|contract|invoice|t&c)\w+(?: \w+)?)(?:['’]ve| have| had| even)? (?:all |also |already )?(?:promised?|promises|said|told (?:me|us)|wrote|assured|guaranteed?|says?)|(?:(?:i|we)(?: was| were|['’]ve been| have been| had been) (?:promised|told|assured|given)|(?:was|were|been|is|are|as) promised)(?! by (?!you)))\b/gi;
const term = new RegExp(`\\b(?:${day}|${length})(?! (?:ago|before|earlier|later|back)\\b)`, 'gi');

/** In front of a day on which we told it: "you wrote to me on Monday". */
const whenTold = /^(?: to)?(?: (?:me|us))? (?:back )?(?:on|last|this|already) $/i;

/** It is late: today is another day. */
const dated = `(?:it['’]s|it is|its|that['’]s) (?:been|over|now|already)|(?:it['’]s|its|it is|today is|today['’]s|now) (?:now |already )?(?:the |week |day )?(?:\\d|${day}|(?:mid|early|late)[ -])|(?:week|day) \\d+|(?:that|this|it|which) was [^.!?]{0,30}ago`;
const passedByDate = new RegExp(`\\b(?:${dated})\\b`, 'i');
/** The same, or nothing came. */
const passed = new RegExp(
  `\\b(?:still|nothing(?! else)|(?:nobody|no one)(?! else)|never (?:came|called|rang|happened|arrived|got|heard|received|showed|turned|wrote|replied|answered|did)|haven['’]?t|hasn['’]?t|not (?:here|arrived|come|happened)|no (?:call|answer|reply|sign|word|news|callback|refund)|waiting|${dated})\\b`,
  'i',
);
const ago = /\bago\b/i;

/**
 * How long they say that they wait: "I've waited 3 days", "still missing after 4 weeks", "it's been 5 days". What else took or takes a
 * time, a warranty or a holiday, is no wait.
 */
const elapsed = new RegExp(
  `\\b(?:(?:it['’]?s|it has|that['’]?s|has|have) been ${amount}(?= ?(?:now|already|and|since|without|[.,;!]|$))|(?:waited|waiting)(?: (?:for|about|almost|nearly|over|more than|now|already))* ${amount}|(?:still|nothing|missing|no (?:answer|reply|call|refund|news|word)|not (?:here|there|arrived|come))[^.!?]{0,30} (?:after|for) ${amount}|under (?:review|repair) (?:for|since) ${amount})`,
  'gi',
);

/** What we told of a length is no term of ours: what they may do or are to do, and how long a thing lasts. */
const noTerm =
  /\b(?:i|we|you) (?:can|may|could|must|should|need|have to|had to)\b|\b(?:lasts?|holds?|keeps?|takes? (?:effect|up)|valid)\b|\b(?:for|been|after) $/i;

/** Nobody waits who is content. */
const allGood =
  /\b(?:thanks?|thank you|love|great|happy|good|fine|no (?:hurry|rush|stress)|suits|only wanted|just (?:wanted|checking))\b/i;

const lengthTold = new RegExp(`^${amount}`, 'i');

/** As much is looked at on either side of what we told them. */
const MOST = 160;

/**
 * The words with which a customer names a term of ours that has passed: "you promised me a call by Tuesday. It's Thursday." Undefined where
 * they name none, or where neither that sentence nor the next tells that it has passed, nor one beside it that they have
 * waited longer than the length we named. What they ask tells nothing.
 */
export function brokenTerm(said: string): string | undefined {
  const sentences = said.split(/(?<=[.!?]["”'’)]?)\s|\n/).filter((part) => /\w/.test(part));
  for (const [i, sentence] of sentences.entries()) {
    if (isAsked(sentence)) continue;
    const next = sentences[i + 1] ?? '';
    const waited = longestWait([sentences[i - 1] ?? '', sentence, next]);
    for (const match of sentence.matchAll(told)) {
      const words = termIn(sentence, match.index, match[0].length, { next: isAsked(next) ? '' : next, waited });
      if (words !== undefined) return words;
    }
  }
  return undefined;
}

/** What tells that a term has passed, besides the sentence that names it. */
interface Signs {
  next: string;
  /** The longest they say it has been, in hours. */
  waited: number;
}

function termIn(sentence: string, start: number, size: number, { next, waited }: Signs): string | undefined {
  const behind = sentence.slice(start + size, start + size + MOST);
  for (const named of behind.matchAll(term)) {
    const between = behind.slice(0, named.index);
    if (whenTold.test(between)) continue;
    const end = start + size + named.index + named[0].length;
    const rest = `${sentence.slice(Math.max(0, start - MOST), start)} . ${sentence.slice(end, end + MOST)}`;
    const sign = /^to(?:morrow|day|night)/i.test(named[0]) ? passedByDate : passed;
    if (/\blast $/i.test(between) || sign.test(`${rest} . ${next.slice(0, MOST)}`) || ago.test(rest))
      return sentence.slice(start, end);
    const [, count, unit] = lengthTold.exec(named[0]) ?? [];
    if (unit && !noTerm.test(between) && hoursOf(count, unit) < waited) return sentence.slice(start, end);
  }
  return undefined;
}

const hours: Record<string, number> = { min: 1 / 60, h: 1, d: 24, day: 24, w: 168, wk: 168, week: 168, month: 720 };
const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function hoursOf(count = '', unit = ''): number {
  const named = numbers.indexOf(count.toLowerCase()) + 1;
  return (Number.parseInt(count, 10) || named || 1) * (hours[unit.toLowerCase()] ?? 0);
}

/** The longest time they say they wait, in hours; 0 where they name none. Questions and good news tell of no wait. */
function longestWait(sentences: readonly string[]): number {
  let longest = 0;
  for (const sentence of sentences) {
    if (isAsked(sentence) || allGood.test(sentence)) continue;
    for (const found of sentence.slice(0, 2 * MOST).matchAll(elapsed)) {
      const [count, unit] = found.slice(1).filter((part) => part !== undefined);
      longest = Math.max(longest, hoursOf(count, unit));
    }
  }
  return longest;
}

const isAsked = (sentence: string): boolean => /\?["”'’)]?$/.test(sentence.trimEnd());
