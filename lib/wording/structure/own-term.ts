/** A day or an hour that somebody can name as a term. */
const day =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|noon|midnight|end of|the \\d{1,2}(?:st|nd|rd|th)|\\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]* \\d{1,2})';
/** A length of time. */
const length =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|an?) ?(?:(?:more|working|business|calendar) )?(?:min(?:ute)?s?|h|hrs?|hours?|days?|weeks?|wks?|months?)\\b';

/** They say what we told them; our terms and papers are no promise of ours. */
const told =
  /\b(?:(?:you|your (?!terms|polic|rules|contract|invoice|t&c)\w+(?: \w+)?|he|she|they)(?:['’]ve| have| had| even)? (?:all |also |already )?(?:promised?|promises|said|told (?:me|us)|wrote|assured|guaranteed?|says?)|(?:i|we)(?: was| were|['’]ve been| have been| had been) (?:promised|told|assured|given)|promised)\b/i;
const term = new RegExp(`\\b(?:${day}|${length})`, 'i');

/** It is late: nothing came, or today is another day. */
const passed = new RegExp(
  `\\b(?:still|nothing|nobody|no one|never|haven['’]?t|hasn['’]?t|not (?:here|arrived|come|happened)|no (?:call|answer|reply|sign|word|news|callback|refund)|ago|waiting|(?:it['’]s|it is|its|that['’]s) (?:been|over|now|already)|(?:it['’]s|its|it is|today is|today['’]s|now) (?:now |already )?(?:the |week |day )?(?:\\d|${day})|(?:week|day) \\d+)\\b`,
  'i',
);

/** As much of a sentence is looked at behind what we told them. */
const MOST = 160;

/**
 * The words with which a customer names a term of ours that has passed: "you promised me a call by Tuesday. It's Thursday." Undefined where
 * they name none, or where nothing tells that it has passed.
 */
export function brokenTerm(said: string): string | undefined {
  const match = told.exec(said);
  if (!match) return undefined;
  const behind = said.slice(match.index + match[0].length, match.index + MOST);
  const [sentence = ''] = behind.split(/[.!?](?:\s|$)|\n/);
  const named = term.exec(sentence);
  if (!named) return undefined;
  const end = match.index + match[0].length + named.index + named[0].length;
  const isOver = /\blast $/i.test(sentence.slice(0, named.index));
  if (!isOver && !passed.test(`${said.slice(0, match.index)} . ${said.slice(end)}`)) return undefined;
  return said.slice(match.index, end);
}
