/**
 * What somebody does who answers us: has done what we asked, chooses, says that we have it wrong or did not answer, asks for
 * help and does not say with what. Told by the words alone; each has a reply of its own.
 */
export interface InTalk {
  /** They have done what we asked of them, and it is our turn. */
  done: boolean;
  /** They say which of our offers they take. */
  chosen: boolean;
  /** They say that something is not as it was said. */
  corrects: boolean;
  /** What we wrote was no answer to them. */
  missed: boolean;
  /** They ask for help, and say not a word about what. */
  pleads: boolean;
}

/** UTF-16 units. Who writes more tells of something else, too. */
const briefest = 200;

/**
 * @param plain the message as `plainText` makes it
 * @param trouble it names something that went wrong
 */
export function inTalkOf(plain: string, trouble: boolean): InTalk {
  const text = plain.trim();
  const brief = text.length <= briefest && !text.includes('?');
  return {
    done: brief && !trouble && hasDone.test(text),
    chosen: brief && !trouble && chooses.test(text),
    corrects: text.length <= 2 * briefest && notSo.test(text),
    missed: text.length <= 2 * briefest && noAnswer.test(text),
    pleads: isPlea(text),
  };
}

const hasDone =
  /\b(?:i|we)(?:'ve| have)? (?:just |now |already |also |both )?(?:done|did|reported|filed|opened|changed|sent|submitted|updated|installed|registered|voted|followed|filled|posted|asked|contacted|checked|replied|responded|answered|written|wrote) [^.!?\n]{0,80}?\b(?:as (?:you(?:'ve| have)?|was|were) (?:suggested|asked|said|told|advised|requested|recommended|instructed|wrote)|as (?:suggested|asked|advised|requested|instructed)|like you (?:said|asked|suggested)|you (?:asked|told) me to)\b|\b(?:i|we)(?:'ve| have)? (?:just |now |already |also )?(?:replied|responded|answered) (?:to )?(?:your|the) (?:dms?|pms?|messages?|e-?mails?|texts?)\b|\b(?:your turn|over to you|the ball is in your court)\W*$/i;

const chooses =
  /^(?:(?:ok|okay|yes|alright|all right|great|thanks|thank you|hi|hello|well|then|so)\W+){0,3}(?:(?:i|we)(?:'ll| will|'d| would)? (?:(?:choose|chose|take|go for|go with|opt for|pick|prefer|rather have) (?:the|option|number|no|your|seat|[a-z]?\d))|(?:let's|let us) (?:take|go with|go for)|option (?:[a-z]|\d|one|two|three)\b[, ]*(?:please)?\W*$)/i;

const notSo =
  /^(?:(?:no|sorry|hi|hello|well|actually|but|erm|hmm)\W+){0,3}(?:that|this|it|what you (?:say|wrote|write))(?:'s| is| was) (?:simply |just |really |actually )?(?:not (?:quite |really |entirely |at all )?(?:correct|right|true|accurate|so|the case)|incorrect|untrue|wrong|false)\b(?! (?:for|with|in|on|number|one|size|place|colou?r|address|order))/i;

const noAnswer =
  /\b(?:that|this|it|which|your (?:answer|reply|response|message|link|e-?mail))(?: really| still| just| sadly)? (?:does|do|did)(?:n't| not) (?:really |even |quite |actually )?(?:answer|clarify|explain|address)\b(?![^.!?\n]*\b(?:but|however)\b)|\b(?:that|this|it)(?:'s| is| was) not (?:really |exactly )?(?:what i (?:asked|meant|was asking|wanted to know)|my question|an answer|the question|helpful|(?:particularly|very|really|at all|much) helpful|much help|a big help)\b|\bnot (?:particularly|very|really|at all) helpful\b|\b(?:that|this) is no help\b|\b(?:did|have)(?:n't| not) (?:even )?(?:answer(?:ed)?|read|understood|understand) (?:my|the) (?:question|message|e-?mail|post|problem)\b|\bneed more (?:help )?than\b/i;

/** Did we offer to do something, and do they say yes to it? */
export function agrees(ours: string, plain: string): boolean {
  return offers.test(ours) && saysYes.test(plain.trim());
}

const offers =
  /\b(?:(?:shall|should) (?:i|we)|(?:would|do) you (?:like|want) (?:me|us)|want (?:me|us) to)\b[^.?!\n]{0,160}\?/i;
const saysYes =
  /^(?:(?:hi|hello|hey|dear|thanks|thank you)\b[^.!?\n]{0,30}[,.!\n]\s*)?(?:(?:oh|ah) )?(?:yes|yep|yeah|yup|sure|ok|okay|please do|go ahead|of course)\b(?![, ]+(?:but|i (?:have|did|tried|know|am|was)|it (?:is|was|does)|that(?:'s| is) (?:wrong|not)))/i;

const help = '(?:help|assistance|support)';
const withWhat =
  '(?: with (?:an?|my|this|some|the|something)(?: (?:issue|problem|matter|question|thing|account|order|booking|request)s?)?)?';
const close = '(?:[\\s,.!]+(?:please|pls|plz|asap|thanks?|thank you|now|urgently|here|today))*\\W*$';
const opening =
  '^(?:(?:hi|hello|hey|ok|okay|yes|dear|sir|madam|team|there|all|guys|please|pls|plz|so|and|but)\\W+){0,4}';
const plea = new RegExp(
  `${opening}(?:(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody)(?: just| please| pls){0,2} ${help}(?: me| us)?(?: out)?|${help}(?: me| us)|(?:i|we)(?: really| just| urgently| still)?(?: need|'d like| would like| want| could use| require)(?: some| your| urgent| a bit of| a little){0,2}(?: (?:someone|somebody|you|a person) to)? ${help}(?: me| us)?|need(?: some| your)? ${help}|(?:i|we)(?: have|'ve got| got)(?: an?| some| a quick| another)? (?:issue|problem|question|query)s?)${withWhat}${close}`,
  'i',
);

/** Is the whole of it a call for help: "I need help with an issue"? Nothing in that can be told back. */
export function isPlea(plain: string): boolean {
  const text = plain.trim();
  return text.length <= briefest && plea.test(text);
}
