/** A day or an hour that somebody can name as a term. */
const day =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|noon|midnight|end of|the \\d{1,2}(?:st|nd|rd|th)|\\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]* \\d{1,2})';
/** A length of time. */
const length =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|an?) ?(?:(?:more|working|business|calendar) )?(?:min(?:ute)?s?|h|hrs?|hours?|days?|weeks?|wks?|months?)\\b';

/** They say what we told them; our terms and papers are no promise of ours, and what others told them is none either. */
const told =
  /\b(?:(?:you|your (?!terms|polic|rules|contract|invoice|t&c)\w+(?: \w+)?)(?:['’]ve| have| had| even)? (?:all |also |already )?(?:promised?|promises|said|told (?:me|us)|wrote|assured|guaranteed?|says?)|(?:(?:i|we)(?: was| were|['’]ve been| have been| had been) (?:promised|told|assured|given)|(?:was|were|been|is|are|as) promised)(?! by (?!you)))\b/gi;
const term = new RegExp(`\\b(?:${day}|${length})(?! (?:ago|before|earlier|later|back)\\b)`, 'gi');

/** In front of a day on which we told it: "you wrote to me on Monday". */
const whenTold = /^(?: to)?(?: (?:me|us))? (?:back )?(?:on|last|this|already) $/i;

/** It is late: today is another day. */
const dated = `(?:it['’]s|it is|its|that['’]s) (?:been|over|now|already)|(?:it['’]s|its|it is|today is|today['’]s|now) (?:now |already )?(?:the |week |day )?(?:\\d|${day})|(?:week|day) \\d+|(?:that|this|it|which) was [^.!?]{0,30}ago`;
const passedByDate = new RegExp(`\\b(?:${dated})\\b`, 'i');
/** The same, or nothing came. */
const passed = new RegExp(
  `\\b(?:still|nothing(?! else)|(?:nobody|no one)(?! else)|never (?:came|called|rang|happened|arrived|got|heard|received|showed|turned|wrote|replied|answered|did)|haven['’]?t|hasn['’]?t|not (?:here|arrived|come|happened)|no (?:call|answer|reply|sign|word|news|callback|refund)|waiting|${dated})\\b`,
  'i',
);
const ago = /\bago\b/i;

/** As much is looked at on either side of what we told them. */
const MOST = 160;

/**
 * The words with which a customer names a term of ours that has passed: "you promised me a call by Tuesday. It's Thursday." Undefined where
 * they name none, or where neither that sentence nor the next tells that it has passed. What they ask tells nothing.
 */
export function brokenTerm(said: string): string | undefined {
  const sentences = said.split(/(?<=[.!?]["”'’)]?)\s|\n/).filter((part) => /\w/.test(part));
  for (const [i, sentence] of sentences.entries()) {
    if (isAsked(sentence)) continue;
    const next = sentences[i + 1] ?? '';
    for (const match of sentence.matchAll(told)) {
      const words = termIn(sentence, match.index, match[0].length, isAsked(next) ? '' : next);
      if (words !== undefined) return words;
    }
  }
  return undefined;
}

function termIn(sentence: string, start: number, size: number, next: string): string | undefined {
  const behind = sentence.slice(start + size, start + size + MOST);
  for (const named of behind.matchAll(term)) {
    const between = behind.slice(0, named.index);
    if (whenTold.test(between)) continue;
    const end = start + size + named.index + named[0].length;
    const rest = `${sentence.slice(Math.max(0, start - MOST), start)} . ${sentence.slice(end, end + MOST)}`;
    const sign = /^to(?:morrow|day|night)/i.test(named[0]) ? passedByDate : passed;
    if (/\blast $/i.test(between) || sign.test(`${rest} . ${next.slice(0, MOST)}`) || ago.test(rest))
      return sentence.slice(start, end);
  }
  return undefined;
}

const isAsked = (sentence: string): boolean => /\?["”'’)]?$/.test(sentence.trimEnd());
