import { inMessage as sought } from './sought';

/**
 * What they wrote to us before and had no answer to, as it reads behind "answer to": "your message of 9 November". Undefined
 * where they say nothing of the kind, or wait for somebody else.
 * @param plain the message as `plainText` makes it
 */
export function unansweredOf(plain: string): string | undefined {
  if (!silence.test(plain)) return undefined;
  const sentences = sentencesOf(plain);
  const at = sentences.findIndex(
    (sentence, i) => silence.test(sentence) && wrote.test(`${sentences[i - 1] ?? ''} ${sentence}`),
  );
  if (at < 0) return undefined;
  const told = wrote.test(sentences[at]!) ? sentences[at]! : sentences[at - 1]!;
  // A day named before that is of something else: "it arrived torn on 2 May, I wrote to you at once".
  const behind = told.slice(wrote.exec(told)?.index ?? 0);
  const days = Array.from(behind.matchAll(day), ([, words = '']) =>
    words.replace(shortMonth, (short) => months[short]!),
  );
  if (days.length > 2) return 'your earlier messages';
  return days.length ? `your message${days.length > 1 ? 's' : ''} of ${days.join(' and ')}` : 'your earlier message';
}

/** Did somebody of ours give them a time, and nothing came? Told in one sentence, or in the one behind it. */
export function saysWordBroken(plain: string): boolean {
  if (!given.test(plain)) return false;
  const sentences = sentencesOf(plain);
  return sentences.some((sentence, i) => {
    const found = given.exec(sentence);
    const behind =
      found && `${sentence.slice(found.index + found[0].length)} ${sentences[i + 1]?.slice(0, near) ?? ''}`;
    return Boolean(behind) && nothingCame.test(behind!);
  });
}

/** UTF-16 units of the sentence behind it. */
const near = 60;

const sentencesOf = (plain: string): string[] => plain.split(/(?<=[.!?])\s+|\n+/);

/** No answer, from us; "no reply needed" asks for none. */
const silence = sought(
  /\b(?:(?:no|(?:had|have|received|got|getting|get) (?:not |never )?an?|n't (?:had|received|got|get) an?|never (?:had|got|received) an?|without an?(?:ny)?) (?:reply|answer|response|reaction)\b(?! (?:needed|necessary|required|expected|on|in|for|from (?!you|your|any)|is (?:needed|necessary|required)))(?<!\b(?:had|have|received|got|getting|get) an? (?:reply|answer|response|reaction))|(?:nobody|no ?one|none of you) (?:has |have )?(?:ever )?(?:answered|replied|responded|reacted|wrote back|written back)\b|(?:never|n't|not) (?:been )?(?:answered|replied|responded)\b(?! (?:the phone|by))|not had an (?:answer|reply)\b|heard nothing (?:back|since|from you)\b|but nothing after that\b)/iu,
);

/** They wrote to us. */
const wrote = sought(
  /\b(?:i|we)(?:'ve| have| had)? (?:(?:already|also|then|even|just) )*(?:wrote|written|e-?mailed|mailed|messaged|contacted you|complained|sent)\b|\bmy (?:\p{L}+ )?(?:e-?mails?|mails?|messages?|letters?|reminders?)\b|\b(?:three|two|four|several|\d) (?:e-?mails|messages|letters|reminders)\b/iu,
);

const shortMonth = /\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\b(?!\p{L})\.?/gu;
const months: Readonly<Record<string, string>> = {
  Jan: 'January',
  Feb: 'February',
  Mar: 'March',
  Apr: 'April',
  Aug: 'August',
  Sep: 'September',
  Sept: 'September',
  Oct: 'October',
  Nov: 'November',
  Dec: 'December',
};

const day =
  /\bon ((?:\p{L}+day )?(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*)|the \d{1,2}(?:st|nd|rd|th))(?![\p{L}\d:])/gu;

/** "I was promised a callback within 48 hours", "they told me it would be back by Monday". */
const given = sought(
  new RegExp(
    [
      String.raw`\b(?:(?:i|we)|each time|every time|,(?: and)?)(?: (?:was|were|have been|had been|got|also|then|again|always))* (?:promised|told|assured)\b[^.!?\n]{0,60}?\b(?:call ?backs?|would|within|by (?:\p{L}+day|the \d|tomorrow)|tomorrow|(?:\d+|two|three|five|ten) (?:working |business )?(?:days|hours)|a (?:call|visit|refund|reply))\b`,
      String.raw`\b(?:promised|told) (?:me|us)\b[^.!?\n]{0,60}?\b(?:it|he|she|they|someone|somebody|i|we)(?:'d| would|'ll| will)\b`,
      String.raw`\bpromised (?:an? )?call ?backs?\b`,
    ].join('|'),
    'iu',
  ),
);

const nothingCame =
  /(?:^|[.,;:!?–-]\s*|\b(?:and|but) |\d ?x )(?:then )?(?:none|nobody|no ?one|nothing|no (?:call|callback|reply|answer|refund|one))\b(?! (?:else|of|was|is|told|there|wrong))|\b(?:did not|didn'?t|has not|hasn'?t|never|still (?:no|not|has)) ?(?:come|came|happen(?:ed)?|call(?:ed)?|arrived?|rang|received)\b/iu;
