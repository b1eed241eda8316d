import { inMessage as sought } from '../sought';

/**
 * What presumes something of a customer, and the words that bear it out: that they go to law, part from us, turn down what is
 * offered. Listening claims these from far less than a reply should act on.
 */
export interface BorneOut {
  /** They show what proves it, or have it in writing. */
  proves: boolean;
  /** They ask for an exception in so many words. */
  exception: boolean;
  /** They argue from a rule or from words of ours. */
  argues: boolean;
  /** They name a court or a lawyer as the one who takes it up: no ombudsman, bank or office, which hear what we have to say. */
  court: boolean;
  /** They say that theirs will act, or that they will. */
  sues: boolean;
  /** What they cancel is a meeting or an order, and that is all. */
  callsOff: boolean;
  /** They use a word that parts them from us and from nothing else. */
  leaves: boolean;
  /** They say in so many words that they go. */
  quits: boolean;
  /** They turn down what is offered, or will not do what is asked of them. */
  turnsDown: boolean;
  /** They do not know where to begin, or what to make of it. */
  lost: boolean;
  /** They name somebody who decides, or who is to speak for us. */
  asksPerson: boolean;
}

/** @param plain the message as `plainText` makes it */
export function borneOutBy(text: string, plain: string): BorneOut {
  const own = text.replace(notTheirs, ' ');
  return {
    proves: proves.test(plain),
    exception: exception.test(text),
    argues: argues.test(plain),
    court: court.test(own),
    sues: suing.test(own),
    callsOff: callsOff(text),
    leaves: leaving.test(text),
    quits: quits.test(plain),
    turnsDown: turnsDown.test(plain),
    lost: lost.test(plain),
    asksPerson: asksPerson.test(text.replace(leavesToUs, ' ')),
  };
}

const proves = sought(
  /\b(?:i|we)(?:'ve| (?:even |still |also )?have| attach(?:ed)?(?: you)?) (?:(?:a|an|the|your|my|our|several|\d+|that|it|of) )*(?:(?!(?:no|not|never|lost|without|neither)\b)\p{L}+ )?(?:photos?|pictures?|cop(?:y|ies)|receipts?|confirmations?|(?:e-?mail|mail)(?= (?:from|of|by|that|saying|confirming|where|with|here|to)\b|\s*(?:[.,;:!?)]|$))|proof|bank statement|in writing)\b|\b(?:see|as in) (?:the )?(?:\p{L}+ )?(?:attach(?:ed|ment)|enclosed|photos?)\b|(?<!\b(?:no|not|without|missing|nor) (?:\p{L}+ )?)\b(?:photos?|pictures?|cop(?:y|ies)|receipts?|confirmation|proof|statement|page of \p{L}+ \p{L}+)\b(?:(?!\bnot\b|n't\b|\bnever\b)[^.!?\n]){0,20}\b(?:is |are )?(?:attached|enclosed)\b/iu,
);

const exception = sought(
  /\b(?:(?<!\b(?:add|adding|permanent|security|certificate|null) (?:\p{L}+ ){0,2})exceptions?\b(?! (?:in|for|to) the (?:browser|list|rule|filter))|just this once\b|bend the rules?\b|goodwill\b|waive\b|(?:close|turn) (?:one|a blind) eye\b|(?:all the same|nevertheless|even so)\?)/iu,
);

/** They argue from a rule, from words of ours, or from one thing to another. */
const argues = sought(
  /\b(?:owes?|owed|law|laws|legal(?:ly)?|contract\w*|terms|rights?|entitled|rules?|allowed|site|website|page|ad|advert\w*|letter|told|wrote|written|(?:you|it|that|they) (?:say|said|write|promised)|says?|states?|listed|since|because|so (?:you|it|that|from|the|delivery|this)|therefore|hence|automatically|can't be|cannot be|must(?:'ve)?|clearly|contrary|as you (?:say|know))\b/i,
);

/** Words of ours or of others ("a letter about “possible court action”"), and whom they merely let know. */
const notTheirs = /["“][^"“”\n]{1,200}["”]|\b(?:copied|cc'?e?d|forwarded)\b[^.!?\n]{0,200}/gi;

/** A verdict on Facebook is no formal step, and "I am not a lawyer" is none either. */
const court = sought(
  /\b(?:(?<!\bnot an? )(?:counsel|lawyers?|solicitors?|attorneys?|barristers?)|small claims|letter before (?:action|claim)|courts?|tribunals?|judges?|su(?:e|ing|ed)|lawsuits?|litigat\w+|legal (?:action|proceedings|steps|advice|advisers?|team|department|representation|claim|notice|route|recourse)|legally|proceedings|prosecut\w+|injunction|writ)\b/iu,
);

/** Said of nothing but a formal step. */
const suing = sought(
  /\b(?:(?:our|my) (?:counsel|lawyers?|solicitors?|attorneys?)\b|small claims\b|letter before (?:action|claim)\b|(?:legal|court) (?:action|proceedings|steps)\b|take (?:you|this|it|them) to (?:court|the ombuds\p{L}+|a tribunal)\b|see you in court\b|(?:to|will|'ll) sue\b)/iu,
);

/** Is what they call off a meeting, an order or the like, and nothing else is left? That is no parting. */
function callsOff(text: string): boolean {
  return calledOff.test(text) && !parting.test(text.replace(calledOff, ''));
}

const calledOff =
  /\bcancel(?:l?ed|l?ing|l?ation)?(?: of)? (?:my|the|an?|our|this|that) (?:\w+ )?(?:event|meeting|invitation|invite|appointment|flight|order|booking|reservation|trip|message|download|update|print job|call)s?\b/gi;
const parting = sought(
  /\b(?:leav(?:e|es|ing)|switch\w*|quit\w*|elsewhere|never|last time|(?:an)?other|competit\w+|rivals?|terminat\w+|cancel\w*|clos(?:e|ing)|done with|good ?bye|unsubscrib\w*|custom(?:er)?|business|mov(?:e|es|ing)|go(?:ing)? (?:to|with|back|over)|give up|uninstall\w*|alternatives?|notice|renew\w*|ditch\w*|dump\w*|disconnect|port|lost (?:a|me)|no longer|out of here|end(?:s|ed|ing)?|stop(?:s|ped|ping)?|delet\w+|return(?:ing)?|money back|offers?|without you|instead)\b/i,
);

/** Of these none is said of another browser or the last page. */
const leaving = sought(
  /\b(?:leav(?:e|es|ing)|switch(?:ed|es|ing)?|quit|quits|quitting|elsewhere|never again|last (?:time|order|chance)|competit\w+|rivals?|terminat\w+|cancel\w*|clos(?:e|ing) (?:my|our|the|all)|done with|good ?bye|unsubscrib\w*|(?:take|taking|took) (?:my|our) \p{L}+ (?:elsewhere|away|to)|mov(?:e|es|ing) (?:to|away|on|over|all|my|our)|(?<!\b(?:it|that|this|they|them|he|she|which) )go(?:ing)? (?:to|with|over to) (?:the|an|somebody|someone|your)|give up|uninstall\w*|alternatives?|notice|renew\w*|ditch\w*|dump\w*|disconnect|lost (?:a|me)|no longer|end(?:ing)? (?:my|our|the)|stop(?:ping)? (?:my|our|the|paying)|delet\w+|return(?:ing)?|money back|offers?|without you|out from|off to (?:the|another|somebody|someone|your)|the others?|another (?:\p{L}+ )?(?:provider|supplier|company|shop|bank|agency|firm|club|vendor|lender)|back to|hand(?:ing)? (?:in|back))\b/iu,
);

/** Said of the whole of it: the account, the contract, the supplier. */
const quits = sought(
  /\b(?:(?:leav(?:e|ing)|quitting) (?:you|(?:the|this|your) (?:bank|company|service|platform|app|network))\b|(?:switch|chang|mov|go)(?:e|es|ed|ing)? (?:to )?(?:an?other|a different|a new|someone else|somebody else|a competitor|(?:the |my |our )?(?:supplier|provider|bank|insurer|network|carrier|operator))\b|(?:cancel\w*|clos(?:e|ing)|terminat\w+|end(?:ing)?) (?:my|our|the|both|all)(?: my| our)? (?:\p{L}+ ){0,2}(?:accounts?|contracts?|memberships?|subscriptions?|polic(?:y|ies)|lines?|plans?|direct debits?|service|accts?)\b|never again\b|elsewhere\b|(?:won'?t|will not|not) be (?:renewing|back|coming back)\b|(?:signed|gone|going|go) with (?:someone|somebody|another)\b|(?:take|taking) (?:my|our) (?:business|custom|money|account)\b|(?:will|'ll) have to (?:leave|move|go|switch)\b|lost (?:a|me as a) customer\b)/iu,
);

const turnsDown = sought(
  /\b(?:won'?t\b|will not\b|(?:i'?m|am|we'?re|are) not (?:going to (?!shout|argue|complain|pretend|lie\b)|(?!(?:say|complain|ask|hav|be|gett|go|see|receiv|work|expect|blam|look|tell|try|mak|suggest|argu|hold)ing\b)\p{L}+ing\b)|refuse\b|(?:do ?n'?t|do not) (?:want|accept|offer|send|give|propose|discuss|bother|fill|ask|object|tell|show|go|do|roll|renew|write)\b|none of\b|neither\b|nor\b|rejected?\b|(?:u|you) can keep\b|not (?:another|touching|interested)\b|no,)|[-–:] no\b/iu,
);

const lost = sought(
  /\b(?:where (?:do|to|should|can|would) (?:i|we|one)? ?(?:start|begin|go|turn)|(?:do|did)(?:n'?t| not) (?:(?:know|understand)(?! (?:if|whether) (?!i\b|we\b))|get it)|no idea|(?:\bi'?m|\bam|feel|feeling|\bare|completely|totally|utterly|\bbit|quite|rather|\bso) lost\b|overwhelm\w*|confus\w*|(?:i'?m|am|we'?re|are) new\b|never (?:done|used|had|was)|no sense|unsure|not sure|less sure|bewilder\w*|(?:what|which|how|who) (?:do|should|am|are|would|must) (?:i|we|one|others?) (?:\w+ )?(?:do|take|need|choose|begin|start|tell|recogni[sz]e|supposed|throw|keep|to)|what (?:now|would you do|happens now)|(?:very )?first (?:step|thing|click)|step by step|simply told|in order\b|stuck\b|which one|not clear|all greek|haven'?t the faintest|for dummies|list of (?:steps|what)|help me (?:understand|choose|find))\b/i,
);

/** "If you need to ask someone above you, fine": whom we ask is ours to know. */
const leavesToUs = /\bif you (?:need|have|must|want|wish)\b[^.!?,\n]{0,60}/gi;

const asksPerson = sought(
  /\b(?:manag(?:er|ers|ement|ing director)|supervisor\w*|boss|directors?|ceo|coo|head of|team lead\w*|senior|higher|superior|escalat\w+|in charge|above (?:you|him|her)|next level|who (?:can|is able to|has the|is allowed|may|could|decides?|runs)|speak (?:to|with)|talk to|on (?:the|my) phone|owner|chief|second line|developer|reports? to|complaints (?:department|team|officer)|board)\b/i,
);
