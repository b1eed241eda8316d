import { isResolved, isSober } from '../english/plain-fact';
import type { Request } from '../english/request';
import { isWellTurned } from '../english/well-turned';

/** Two sentences that lost the stop between them, and a farewell at the end: said on, they would be our own slips. */
const runTogether =
  /\b(?:(on|in|to|at|for|of|with|the|and|is) \1\b|(?:is|are|was|were) (?:takes|has|does|goes|gets|makes|comes|needs|says|wants|keeps|works|shows|costs|is|are)\b|(?:we|you) are (?!\p{L}+(?:ing|ed|n)\b|sure|so|the|not)(?:\p{L}+ ){1,2}(?:is|was)\b|(?:or|and|if|but) (?:will|would|can|could|should|shall|may|must|is|are|was|has|have|had|do|does|did|need) (?:yours|mine|ours|you|we|it|they|he|she|one|both|there|the|this|that|your|our|\p{Ll}{3,} (?=the|an?|my|your|our|it))\b|or (?:do|does|is|are)\.|(?:alone|back|it|this|them|now|again|today|please|asap|too|either) (?:you|we) (?:want|need|would|know|think|hate|love|like|just)\b|(?:by|from|to) ourselves\b|you had no idea\b|(?:thank\w*|regards|cheers|sincerely)\b|so you \w+ed\b|(?:and|or)(?:,? if (?:not|so),?)? (?:(?:what|how|when|where|why|who) )?(?:do|does|did|may) (?:you|we|it|they)\b|(?:you|we|us|it|\p{L}{2,}['’”]?) (?<!\b(?:that|which|what|when|if|whether|because|where|who|as|since|how|all|everything|than|before|after|until|and|so|why|while|or|but|though|whatever|once|unless|someone|something|anything|think|sure) )(?:you|we) (?:are|cannot|do not|did not|were|could not|have (?:a|the|no|not|two|three|four|tried|checked|been|therefore|also|now|already|\d))\b)|, see \b|^\p{L}+ and \p{L}+(?: \p{L}+)? (?:are|is)\b|^whether it or\b|(\p{L})\2{3,}|^help why\b|^whether that \p{L}+ (?:is|was|are)$/iu;

/** "What credit we are prepared to give", "which senders you do not want": the thing asked for stands before its clause. */
const askedThing = /\b(what|which|whose|how (?:many|much))(?: \p{L}+){1,3} (?=(?:you|we) )/giu;

/** "What to do": every reply answers that; "how long" alone leaves out what takes so long. */
const namesNothing =
  /^how (?:long|much|many|soon|often)$|^how (?:you |we |to )(?:can |could |should |have to )?(?:proceed|check|continue|go on|do (?:it|this|that|so))$|^whether we (?:can|could|will|would)(?: kindly)? tell you$|^whether we can (?:write|tell)(?: to)? you (?:only |just )*(?:the truth|what is true)$|^the (?:go|deal|story|craic|point|score|matter)\b|^whether (?:we|you) can (?:check|help|see|look|say|tell)$|^what (?:you|we) (?:know|think|want|need|mean)$|^whether (?:anyone|anybody|someone|somebody|you|we) (?:can|could) (?:please )?(?:tell|help|explain to|inform|assist)(?: (?:you|us))?(?: now| today| out)?$|^whether (?:anyone|anybody|someone|somebody|others) (?:else )?(?:is|are|has|have|else)\b|^what (?:is|was) (?:going on|wrong|happening|up)(?: with (?:you|us|we|it|this|that|them))?$|^what (?:the )?(?:problem|issue|matter) (?:is|was|could be|can be|may be)$|^what to (?:\p{L}+ )?(?:ask|say|do|think|write)$|^what happened(?: (?:or|and) why)?$|^what could be the (?:problem|issue)$|^what you (?:need to|have to|are supposed to|must|should|can|could) do(?: now)?$|^(?:what|which) (?:are )?(?:your|the|our) (?:ideas|suggestions|options)(?: are)?$|^whether (?:that|this|it) means?\b.*|^whether there (?:are|is) any(?: other| more)? (?:ideas?|suggestions?|solutions?|way|fix|options?|thoughts?|help|advice|clues?|hints?|pointers?|tips?|tricks?|insights?|guidance|input|information)(?: (?:please|anyone|anybody))?$|^what (?:our|your) (?:ideas?|thoughts?|opinions?|advice|suggestions?|solutions?|take) (?:is|are|was)$|^why (?:this|that|it) (?:is|was|happens|happened|is (?:so|happening))$|^(?:what|how) (?:you |we |to )(?:can |could |should |have to )?(?:do|help|fix|solve|resolve)(?: (?:it|this|that|next|now|about it|about this|else))?$/iu;

/** "Put it on the account, and tell you": what they are to be told was cut off. */
const leadsNowhere = /,? and (?:please )?(?:tell|inform|show|let|give|send|confirm to) you$/i;

/** Their "please", which is theirs to say: "send it again please, to my work". */
const pleasing = /(?<!\bas (?:you|we)),? please(?=$|,| (?:to|by|on|from|for|at|in|until|before|with)\b)/i;

/** What is one whole sentence and names something to do or to answer; the rest is left out rather than told. */
export function wholeOf(asked: Request): Request {
  const [ask, question] = [asked.ask?.replace(leadsNowhere, ''), asked.question].map((words) =>
    words?.replace(pleasing, ''),
  );
  const whole = (words: string) =>
    isWellTurned(words) && !runTogether.test(words.replace(askedThing, '$1 ')) && !namesNothing.test(words);
  return {
    ...(ask && whole(ask) && !namesNoThing.test(ask) && !lacksObject.test(ask) && !isToBe.test(ask) && { ask }),
    ...(question && whole(question) && { question }),
  };
}

/**
 * What of a whole request (see `wholeOf`) can also be said by itself, as in a list or a Next step.
 * @param follows whether an ask before it names what "it" stands for
 */
export function sound({ ask, question }: Request, follows = false): Request {
  const clear = (words: string) => isClear(follows ? words.replace(/\b(?:it|they)\b/i, 'the') : words);
  return { ...(ask && clear(ask) && { ask }), ...(question && clear(question) && { question }) };
}

/** "Let you know", "ask for everything", "give you an option": done to nothing in particular. */
const namesNoThing =
  /^(?:give|provide|offer|send|show|tell|get) you (?:(?:some|any|more|the|your|our|further|proper|better|real|good) )*(?:help|options?|advice|support|assistance|solutions?|answers?|suggestions?|ideas?|guidance)(?: (?:on|to|for|about) (?:this|it|that))?$|^hold on$|^(?:issue|question|point|problem|step|part) \d+\b|\b(?:the following|as follows)$|^do (?:anything|something|nothing)\b|\b(?:your|our) own$|^have an? (?!(?:proper |good |quick |close |closer |second )?(?:look|word|chat)\b|(?:\p{L}+ ){1,3}(?:\p{L}{2,}ed|sent|put|made|done|taken)\b|(?:\w+ ){1,14}?(?:call|ring|phone|contact|come|visit|write|look|check|explain|speak|get|reply|answer|confirm|collect|bring|deliver)\b)|^(?!(?:rebook|reimburse|compensate|ring|phone|unsubscribe) you$)\w+ (?:you|it|this|that|us|them|him|her)$|^let you know$|^tell you (?:and|so)\b|^give you (?:one|either) of (?:two|three|these)\b|^(?:tell|write|write to) you (?:only |just )*(?:the truth|what is true|honestly|openly)$|^be honest\b|^(?:say|explain) you\b|^\w+(?: (?:you|for|to|with|about|at))* (?:everything|anything|something|nothing|it all|all|more|some|an? (?:option|answer|reply|solution|chance))(?: \w+ly)?$/iu;

/** "Correct until next week": what is left out, a reply would leave out, too. */
const lacksObject =
  /^pass on$|^(?:correct|send|refund|change|cancel|fix|update|repair|replace|return|deliver|pay|exchange|remove|add|delete|resend|release|credit) (?:until|by|before|today|now|tomorrow|asap|immediately|within|in|on|as|at|from|for free|back(?: to)?$)\b/i;

/** "Give you the account open tomorrow", "all costs paid from us": how a thing is to be is nothing to give, but a wish. */
const isToBe =
  /^(?:give|send|provide) you (?:the|all|your|our|this|that|these|those)(?: (?!(?:that|who|which|where|when|with|of|for|as|to)\b)[\p{L}'’-]+){1,3}? (?:open|shut|free|ready|paid|done|\p{L}{3,}ed)(?=$| (?:from|by|back|today|tomorrow|tonight|now|until|before|again)\b)/iu;

/** Can it be said by itself, without a noun that stands elsewhere and without a figure of speech? */
export function isClear(words: string): boolean {
  if (namesNothing.test(words) || /\b(?:link|url)$/i.test(words) || /\b(?:be|have|is|are|of|for|to) \d+$/.test(words))
    return false;
  return isResolved(words, { object: true }) && isSober(words) && !/[“”"=*\\]/.test(words);
}

export function isSayable({ ask, question }: Request): boolean {
  return Boolean(ask ?? question);
}
