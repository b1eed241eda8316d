import { inMessage as sought } from '../sought';

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
  if (at < 0 || !isOurs(sentences, at) || open.test(sentences[at]!)) return undefined;
  const told = wrote.test(sentences[at]!) ? sentences[at]! : sentences[at - 1]!;
  const days = daysIn(told.slice(wrote.exec(told)?.index ?? 0));
  if (days.length > 2) return 'your earlier messages';
  return days.length ? `your message${days.length > 1 ? 's' : ''} of ${days.join(' and ')}` : 'your earlier message';
}

/** The days they wrote on. One named before or told of is of something else: "it arrived torn on 2 May, I wrote to you at once". */
function daysIn(behind: string): string[] {
  const [telling = ''] = behind.split(tellsOf);
  const found = Array.from(telling.matchAll(day));
  const apart = found.findIndex((one, i) => {
    const before = found[i - 1];
    return (
      before && !/^(?:[\s,&]|and|then|again|also)*$/i.test(telling.slice(before.index + before[0].length, one.index))
    );
  });
  return found
    .slice(0, apart < 0 ? undefined : apart)
    .map(([, words = '']) => words.replace(shortMonth, (short) => months[short]!));
}

/** Where they go on with what they wrote about. */
const tellsOf =
  /\b(?:that|about|because|when|after|regarding|concerning)\b|, (?:the|my|our|your|it|he|she|they|this|as)\b/i;

/** Did somebody of ours give them a time, and nothing came? Told in one sentence, or in the one behind it. */
export function saysWordBroken(plain: string): boolean {
  if (!given.test(plain)) return false;
  const sentences = sentencesOf(plain);
  return sentences.some((sentence, i) => {
    const found = given.exec(sentence);
    const behind =
      found && `${sentence.slice(found.index + found[0].length)} ${sentences[i + 1]?.slice(0, near) ?? ''}`;
    return Boolean(behind) && nothingCame.test(behind!) && isOurs(sentences, i);
  });
}

/**
 * Do they say that what we told them was not so: "it was taken, although you wrote that it would be stopped"? For a thread we wrote in.
 * @param plain the message as `plainText` makes it
 */
export function saysContradicted(plain: string): boolean {
  if (!cited.test(plain)) return false;
  const sentences = sentencesOf(plain);
  return sentences.some((sentence, i) => {
    if (sentence.endsWith('?') || suits.test(sentence) || !isOurs(sentences, i)) return false;
    const against = againstWord.exec(sentence);
    if (against) return wentWrong.test(sentence.slice(0, against.index));
    if (contrary.test(sentence)) return wentWrong.test(sentence.replace(contrary, ''));
    const found = freed.exec(sentence);
    if (!found) return false;
    const proofs = [sentences[i - 1], sentence.slice(found.index + found[0].length), sentences[i + 1]];
    return proofs.some(
      (proof = '') =>
        charged.test(proof) &&
        !proof.endsWith('?') &&
        !suits.test(proof) &&
        !supposed.test(proof) &&
        (!limited.test(sentence) || allTheSame.test(proof)),
    );
  });
}

/** Does nobody else stand there, in the sentence, beside it, whose word or silence it may be? In doubt it is not ours. */
function isOurs(sentences: readonly string[], at: number): boolean {
  const around = sentences.slice(Math.max(0, at - 1), at + 2).join(' ');
  return !others.test(around) && !toOthers.test(around) && !he.test(sentences[at]!);
}

const others =
  /\b(?<!\byour )(?:landlord|landlady|bank|sellers?|insurers?|insurance|doctor|surgery|police|neighbou?rs?|boss|employer|council|shop|store|garage|agency|manufacturer|supplier|courier|lawyer|solicitor|accountant|builder|plumber|electrician)\b|\bby (?:my|our|his|her|their)\b|\b(?:my|our) (?:son|daughter|wife|husband|mother|father|brother|sister|friend|partner|colleague|customer|client|guest|tenant|manager)s? (?:(?:had|has|have) )?(?:told|promised|assured|said|answered|never|did)\b/i;

/** "Wrote to the seller", "rang Mr Oake". */
const toOthers =
  /\b(?:wrote|written|complained|sent|(?:e-?)?mails?|letters?|messages?|reminders?|spoken?|talked)\b[^.!?\n]{0,20}? to (?:my|the|his|her|him|them|their|our|an?|\p{Lu}\p{L}*)\b|\b(?:e-?mailed|mailed|messaged|texted|contacted|rang|called|phoned|asked) (?:my|the|his|her|him|them|their|our|an?|\p{Lu}\p{L}*)\b/u;
const he =
  /\b(?:he|she) (?:(?:has|had|have) )?(?:not|never|hasn't|did|didn't|promised|told)\b|\b(?:from|by) (?:him|her|them)\b/i;

/** Nothing yet: "if I have not had an answer by Friday". */
const open = /\b(?:if|unless|until|in case|whether)\b/i;

/** UTF-16 units of the sentence behind it. */
const near = 60;

const sentencesOf = (plain: string): string[] => plain.split(/(?<=[.!?])\s+|\n+/);

/** No answer, from us; "no reply needed" asks for none. */
const silence = sought(
  /\b(?:(?:no|(?:never|not|haven't|hadn't|hasn't|didn't|don't)(?: yet| ever)? (?:had|have|received|receive|gotten|got|getting|get)(?: back)? an?y?|without an?(?:ny)?) (?:reply|answer|response|reaction)\b(?! (?:needed|necessary|required|expected|on|in|for|from (?!you|your|any)|is (?:needed|necessary|required)))|(?:nobody|no ?one|none of you) (?:has |have )?(?:ever )?(?:answered|replied|responded|reacted|wrote back|written back)\b|(?:never|not|haven't|hasn't|hadn't|wasn't|weren't)(?: yet)? (?:been )?(?:answered|replied|responded)\b(?! (?:the phone|by))|heard nothing (?:back|since|from you)\b|but nothing after that\b)/iu,
);

const saidIt = String.raw`you(?:'d|'ve| had| have)? (?:(?:clearly|explicitly|also) )?(?:wrote|written|said|told (?:me|us)|promised|confirmed|assured (?:me|us))`;
const cited = sought(new RegExp(String.raw`\b${saidIt}\b`, 'iu'));
const againstWord = new RegExp(
  String.raw`\b(?:although|even though|though) ${saidIt},? (?:that|it|they|there|i|we|you|the|my|our|this|otherwise|so)\b`,
  'iu',
);
const contrary = new RegExp(String.raw`\b(?:the opposite of|contrary to) what ${saidIt}\b(?! to (?!me\b|us\b))`, 'iu');
/** Something happened to them, or did not happen for them: without it, that it came otherwise may please them. */
const wentWrong =
  /(?<!\b(?:not|never|no)(?: been)? |n't(?: been)? )\b(?:taken|debited|charged|billed|deducted|cancelled|canceled|withheld|keeps?|kept)\b|\b(?:has|have|had|did|was|were|is|are)(?: not|n't) (?:been |yet )?(?:come?|arrived?|happen(?:ed)?|refunded|paid|repaired|fixed|sent)\b|\bno \p{L}+ (?:has|have) (?:come|arrived)\b|\bstill (?:no|not|waiting)\b/iu;
const suits = /(?<!\b(?:not|no) |n't )\b(?:glad|gladly|happy|fine|great|brilliant|lovely|perfect|pleased|funny)\b/iu;
/** Of a cost or a trouble we said they would not have. */
const freed = new RegExp(
  String.raw`\b${saidIt} (?:that )?(?:there (?:would|will) be no|(?:i|we) (?:do not|don't|did not|didn't|would not|wouldn't|will not|won't) (?:have to|need to|be (?:charged|billed)|pay)|(?:it|this|that) (?:would|will) (?:be free|not be (?:charged|billed|debited|taken)))(?![\p{L}\d])`,
  'iu',
);
/** They would be free for some time or up to some sum: to be charged need not be against it. */
const limited = /\b(?:until|till|before|if|unless|as long as|more|over|above)\b/iu;
const supposed = /\b(?:if|unless|in case|whether)\b/iu;
/** Money was asked, not for another thing: "charged for the valve". */
const charged =
  /\b(?:(?:i|we|it|they|the (?:full |whole )?(?:sum|amount|money|fee|bill)|my (?:card|account))(?:'ve| has| have)? (?:was|were|been|got) (?:debited|charged|billed|taken(?= (?:from|off|out|anyway|all the same)\b|[.,;!]|$))|there(?:'s| is| was) (?:now )?an? (?:invoice|bill|reminder|charge|fee))\b(?! for (?!it\b|this\b|that\b|[£$€\d]))/iu;
const allTheSame = /\b(?:anyway|all the same|nevertheless|nonetheless)\b/iu;

/** They wrote to us. */
const wrote = sought(
  /\b(?:i|we)(?:'ve| have| had)? (?:(?:already|also|then|even|just) )*(?:wrote|written|e-?mailed|mailed|messaged|contacted you|complained|sent)\b|\bmy (?:\p{L}+ )?(?:e-?mails?|mails?|messages?|letters?|reminders?)\b|\b(?:three|two|four|several|\d) (?:e-?mails|messages|letters|reminders)\b/iu,
);

const shortMonth = /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/gu;
const months: Readonly<Record<string, string>> = {
  Jan: 'January',
  Feb: 'February',
  Mar: 'March',
  Apr: 'April',
  Jun: 'June',
  Jul: 'July',
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
      String.raw`(?:\b(?:i|we)(?:'ve| have| had)?(?: (?:also|then|again|always))* (?:was|were|been|got)|\b(?:each|every) time,?(?: (?:i|we) (?:was|were|got)| was| were)?|,(?: and)?(?: then)? (?:was|were|got))(?: (?:also|then|again|always))* (?:promised|told|assured)\b(?! by (?!you\b|your\b))[^.!?\n]{0,60}?\b(?:call ?backs?|would|within|by (?:\p{L}+day|the \d|tomorrow)|tomorrow|(?:\d+|two|three|five|ten) (?:working |business )?(?:days|hours)|a (?:call|visit|refund|reply))\b`,
      String.raw`\b(?:you|somebody|someone|your (?:(?!my\b|our\b|his\b|her\b)\p{L}+ ){0,2}\p{L}+)(?:'ve|'d| have| has| had)?(?: (?:also|then|again|always|already|even))* (?:promised|told|assured) (?:me|us)\b[^.!?\n]{0,60}?\b(?:it|he|she|they|someone|somebody|i|we)(?:'d| would|'ll| will)\b`,
      String.raw`(?:^|[.,;:!?]\s+|\d ?x |\b(?:was|were|been|got|you|they|your (?:\p{L}+ )?\p{L}+) )promised (?:an? )?call ?backs?\b`,
    ].join('|'),
    'iu',
  ),
);

const nothingCame =
  /(?:^|[.,;:!?–-]\s*|\b(?:and|but) |\d ?x )(?:then )?(?:none|nobody|no ?one|nothing|no (?:call|callback|reply|answer|refund|one))\b(?! (?:else|of|was|is|told|there|wrong))|(?<!\b(?:would|will|could|should) )\b(?:did not|didn'?t|has not|hasn'?t|never|still (?:no|not|has)) ?(?:come|came|happen(?:ed)?|call(?:ed)?|arrived?|rang|received)\b/iu;
