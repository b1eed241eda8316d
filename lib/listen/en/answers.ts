import { ready } from '../expressions';
import { compile } from './compile';
import { findTimes } from './times';

const doneVerb = String.raw`(?:sent|refunded|changed|cancelled|canceled|fixed|corrected|replaced|called|booked|added|removed|updated|reset|shipped|credited|checked|found|moved|extended|closed|opened|unlocked|activated|restored|paid|ordered|issued|attached|passed|spoken|asked|transferred|repaired|waived|confirmed|arranged|registered|deleted|merged|reversed|stopped|started|set|put|made|looked|resent|emailed|mailed|dispatched|scheduled|switched|enabled|disabled|raised|lifted|reinstated|noted|returned|installed|split|renewed|collected|delivered)`;

/** Says that something was done. */
const done = compile(
  String.raw`(?:(?:i|we)(?:'ve| have)? (?:(?:now|just|already|today|also|both|this morning|yesterday|gladly) ){0,2}${doneVerb}|(?:has|have|is|are|was|were) (?:(?:now|just|already|all|today|also) ){0,2}(?:been )?(?:${doneVerb}|done|ready|live|active|open|on (?:its|the|their) way|out for delivery|complete|completed|back|here|in the post|attached|enclosed|below|yours)|(?:here|attached|enclosed) (?:is|are|you(?:'ll| will)? find)|(?:attached|enclosed|done|all set|as promised|see attached|find attached|find it attached)|(?:went|left|goes) out|took (?:it|the|them|that) (?:off|out|over)|(?:and|then) ${doneVerb} (?:it|the|your|them|that))`,
);

/** Says that something will be done. */
const promised = compile(
  String.raw`(?:(?:i|we)(?:'ll| will|'m going to| am going to|'re going to| are going to| shall| promise)|(?:will|'ll) (?:be )?(?:\w+)|(?:i'm|we're|i am|we are) (?:\w+ing|on it))`,
);

const yesOrNo = compile(
  String.raw`(?:yes|no|nope|sure|of course|certainly|indeed|correct|that's right|exactly|unfortunately|sadly|i'm afraid|not (?:possible|yet|available|included|needed|necessary|at the moment)|you (?:can|can't|cannot|may|don't|do not|won't|need)|it (?:is|isn't|does|doesn't|can|can't|works|won't|supports)|(?:is|are|does|do|can) (?:not )?(?:included|possible|supported|available|free|valid|covered|required|needed)|there (?:is|are|isn't|aren't)|we (?:do|don't|can|can't|offer|support|accept))`,
);
const because = compile(
  String.raw`(?:because|due to|the reason|reason is|caused by|cause (?:is|was)|owing to|this happens|that happens|came from|comes from|since (?:the|we|our|your)|as (?:the|our|your)|turned out|was that|had (?:not )?been|it was (?:a|an|the|our|my)|by mistake|our (?:mistake|error|fault)|failed|went wrong)`,
);
const steps = compile(
  String.raw`(?:you (?:can|could|need to|have to|should|will find|'ll find|find)|(?:please )?(?:go to|click|open|choose|select|press|log in|sign in|enter|use|turn|hold|set|tick|untick|under|follow|scan|fill in|send us|restart|install|download|drag|type|remove|unplug|bring|take)|under (?:settings|account|options|profile|tools|menu)|settings|the (?:steps|guide|instructions)|step \d|by (?:clicking|opening|pressing|going|holding|using))`,
);
const place = compile(
  String.raw`(?:(?:is|are|was|were|it's|they're|lies|stands|sits|waits|located|kept|find it|find them) (?:[\w']+ ){0,3}?(?:at|in|on|under|behind|between|near|next to|with|inside|above|below|from)|under (?:settings|account|\w+ >)|page \d+|tracking)`,
);
const amount =
  /[€$£]\s?\d|\d[\d.,]*\s?(?:€|\$|£|eur|usd|gbp|euros?|dollars?|pounds?|%|percent|pieces|units|seats|licen[cs]es|days|weeks|hours|minutes|months|km|kg|cm|gb|mb)|\b(?:free|free of charge|no (?:extra )?(?:cost|charge)|\d+)\b/;
const person =
  /\b(?:i am|it's me|my colleague|our colleague|mr|mrs|ms|the (?:manager|team|department|technician)|@|contact)\b/;

/** What kind of answer an ask waits for. */
function wantedBy(ask: string): (sentence: string) => boolean {
  const lower = ask.toLowerCase().replace(/[’‘]/g, "'");
  const says = (pattern: RegExp) => (sentence: string) => ready(pattern).test(sentence);
  const tells = (sentence: string) => says(yesOrNo)(sentence) || says(done)(sentence);
  if (/\b(?:when|what time|what date|by when|how (?:much )?long(?:er)?|how soon|eta)\b/.test(lower))
    return (sentence) =>
      findTimes(sentence).length > 0 ||
      /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few)(?:-| to | or )?(?:\w+ )?(?:\w+ )?(?:minutes?|hours?|days?|weeks?|months?|years?)\b|\b(?:minutes|hours|days|weeks|months|years)\b/.test(
        sentence,
      ) ||
      says(done)(sentence);
  if (
    /\bhow (?:much|many|old|big|large|far|heavy)\b|\b(?:price|cost)\b.*\?|\bwhat (?:does|do|is|will|would) (?:it|the|this|that) (?:\w+ )?(?:cost|price|fee)/.test(
      lower,
    )
  )
    return (sentence) => amount.test(sentence);
  if (/\bwhy\b|\breason\b|what (?:went wrong|caused|happened)|how (?:come|could|can it be)/.test(lower))
    return says(because);
  if (/\bhow (?:do|can|to|should|would|could|does|did|must|may)\b|\bwhat (?:do|should|must|can) (?:i|we)\b/.test(lower))
    return (sentence) => says(steps)(sentence) || says(done)(sentence);
  if (/\bwhere\b|which (?:page|menu|shop|branch|address|folder)/.test(lower))
    return (sentence) => says(place)(sentence) || says(steps)(sentence) || says(done)(sentence);
  if (/\bwho\b|\bwhom\b/.test(lower)) return (sentence) => person.test(sentence) || tells(sentence);
  if (/\b(?:what|which)\b.*\?/.test(lower))
    return (sentence) => /\b(?:is|are|it's|that's|means|was|were)\b|:/.test(sentence);
  if (
    /^(?:can|could|will|would) you\b|\bplease\b|^(?:send|refund|change|cancel|fix|correct)|\bi (?:need|want)|\bi'd like/.test(
      lower,
    )
  )
    return (sentence) =>
      says(done)(sentence) || /\b(?:unfortunately|can't|cannot|not possible|i'm afraid|no longer)\b/.test(sentence);
  if (/\?\W*$/.test(lower)) return tells;
  return (sentence) =>
    says(done)(sentence) || /\b(?:unfortunately|can't|cannot|not possible|i'm afraid)\b/.test(sentence);
}

/** Tells whether a sentence of ours has the shape of an answer to an ask: a time for "when", a done deed for a request. */
export function answerShape(ask: string): (sentence: string) => boolean {
  const wanted = wantedBy(ask);
  return (sentence) => wanted(sentence) && !sentence.endsWith('?');
}

/** Says that something was done, and not only that it will be. */
export const saysDone = (sentence: string): boolean =>
  ready(done).test(sentence) &&
  !/\b(?:once|when|as soon as|if|until|not|n't) [^.]*$/.test(sentence.slice(0, Math.max(0, sentence.search(done))));

/** Says that something will be done. */
export const saysPromised = (sentence: string): boolean => ready(promised).test(sentence);
