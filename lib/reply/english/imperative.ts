import { shiftPerson } from './person';
import { isBaseVerb, isFiniteVerb, notPast } from './verbs';
import { alsoNouns, baseVerbs, isRepeatable } from './words';

/** In words. */
const longest = 18;

/** Somebody higher up is not given but spoken to. */
export const superior =
  /^(?:an?|the|our|your|my|some|any) (?:\w+ )?(?:manager|supervisor|superior|boss|director|lead|human|person|human being)$/i;

const chatter =
  /^(?:(?:so|and|but|then|also|further|now|please|kindly|just|hi|hello|hey|at least|again|otherwise|instead|therefore|or|ok|okay|well|yes|no|all i ask is(?: that you)?|can you|could you)\b,?\s+)+/i;
const politeEnd =
  /(?:,?\s*\b(?:please|asap|immediately|now|(?:right|straight) away|at once|thanks|thank you|today if possible|if possible|for me|soon)[.!?]*)+$/i;
const wish =
  /^(?:i|we)(?: am| are)?(?: just| only| really| also| still| now| therefore| urgently| simply| do)* (?:want|need|would like|expect|request|demand|require|would appreciate|am asking for|are asking for|insist on|would love) /i;
const modal =
  /^(?:can|could|would|will|may|might) (?:you|someone|somebody|anyone|anybody|one of you)(?: (?:please|kindly|possibly|maybe|perhaps|also|just|at least))* /i;

/** "Could I have an invoice": a request, though it asks. */
const having =
  /^(?:can|could|may|might) (?:i|we) (?:please |also |perhaps |kindly )*(?:have|get|receive) ((?:an?|the|my|our|another|one|two|some|both|copies) (?!(?:call|look|word|idea|chance|problem|discount|discussion)\b).+)$/i;

/** Behind these stands a verb, whatever else it may be. */
const courteous =
  /^\W*(?:(?:so|and|but|then|also|now|hi|hello|hey)\W+)*(?:please|kindly|(?:can|could|would|will) you)\b/i;

/** The request in these words as a bare infinitive: imperatives, "could you…", "I want you to…", "I need a…", "I want to…". */
export function requestIn(text: string): string | undefined {
  const bare = text.replace(chatter, '').replace(having, (_, thing: string) => `give me ${thing}`);
  const direct = imperative(bare.replace(modal, ''), courteous.test(text) || modal.test(bare));
  if (direct) return direct;
  const awaited = /^(?:i|we) (?:am|are) still waiting for ((?:the|my|our|a|an|your) .+)$/i.exec(bare);
  if (awaited) return imperative(`send me ${awaited[1]}`);
  const wished = wish.exec(bare);
  if (!wished) return undefined;
  const rest = bare.slice(wished[0].length);
  const aid = /^(?:some |your |any )?(?:help|assistance|support) (?:with|in) (.+)$/i.exec(rest)?.[1];
  if (aid) return imperative(`help me with ${aid}`);
  if (/^you to /i.test(rest)) return imperative(rest.slice('you to '.length));
  if (/^to (?:know|understand|find out|hear|see|learn)\b/i.test(rest)) return undefined;
  // "I would like to report this": done by saying so.
  if (
    /^to (?:report|raise|mention|flag|point out|say|tell|add|share|complain|apologi[sz]e|thank|highlight|note|stress|comment)\b/i.test(
      rest,
    )
  )
    return undefined;
  if (/^to (?:speak|talk) (?:to|with) /i.test(rest)) return imperative(`let me ${rest.slice('to '.length)}`);
  if (/^to be |^to \w+ (?:it|this|that|them)(?: \w+ly)?$/i.test(rest)) return undefined;
  // "To have it collected on Sunday": by us.
  if (
    /^to have (?:it|this|that|them|(?:the|my|our|this|that|these) (?:\w+ ){1,3})\s?(?:\w+ed|sent|put|done|brought|taken|made)\b/i.test(
      rest,
    )
  )
    return imperative(rest.slice('to '.length));
  if (/^to /i.test(rest)) return imperative(`help me ${rest.slice('to '.length)}`);
  if (
    /^(?:a|an|one|all|both|half|the|my|our|some|two|three|one|full|new|another|more|updates?|information|confirmation|details|access|proof|copies|compensation)\b/i.test(
      rest,
    ) &&
    !/^(?:this|that|these|those) (?:is|to|was|are)\b/i.test(rest)
  ) {
    const thing = rest.replace(/^(?:the |a )?(?:answer|reply|response) (?:from you|from your side)/i, 'an answer');
    // "I want the printer replaced this week": what should be done to it, and when.
    const done =
      /^((?:an?|the|my|our|this|that|these|those) [\p{L}\d-]+(?: [\p{L}\d-]+)?) (\p{L}+(?:ed)|fixed|sent|paid|gone)((?: (?:this|today|now|tomorrow|by|before|until|on|from|about|within|again)\b[^,;]{0,60})?)$/iu.exec(
        thing,
      );
    if (done && !notPast.test(done[2]!.toLowerCase())) return imperative(`have ${done[1]} ${done[2]}${done[3]}`);
    // "The head teacher to ring me" is no thing to be given.
    if (superior.test(thing)) return `let you speak to ${shiftPerson(thing)}`;
    return /\sto\s/.test(thing) ? undefined : imperative(`give me ${thing}`);
  }
  return undefined;
}

/** What follows a verb rather than a noun. */
const behindVerb =
  /^(?:the|an?|my|our|your|me|us|it|him|her|them|this|that|these|those|all|any|both|every|each|one|two|three|to|up|in|on|off|out|back|from|for|with|over|who|what|whether|\d.*)$/i;

/** "See that the gate is shut", and not "see that scratch": behind it stands whom or what it is of. */
const seeTo =
  /^see (?:to it (?=that\b)|(?=that (?:the|an?|my|our|your|this|these|those|all|every|each|no|nobody|nothing|someone|somebody|it|they|he|she|i|we|you|there)\b))/i;

/**
 * A plain imperative put into our mouth; undefined where the first word is no verb we know, or the rest is not sure.
 * @param polite what stands before says that the first word is a verb ("please update …")
 */
export function imperative(text: string, polite = false): string | undefined {
  const bare = text
    .replace(chatter, '')
    .replace(seeTo, 'make sure ')
    // "Refund of 34.60": a noun for what is to be done.
    .replace(
      /^(refund|return|repair|exchange|transfer|release|credit) of (?=\p{Sc}?\d|(?:the|my|our|this|these|all|both)\b)/iu,
      '$1 ',
    )
    .replace(/,?\s+(?:yes\/no|y\/n|yes or no)[\s?!.]*$/i, '')
    .replace(
      /(?<!\b(?:time|as|until|while|what|how|where|than))\s+(?:its (?=an? |the |not |so |very |too |been )|it's|it is|thats|that's|cause(?= (?:i|we|it|my|our|they|he|she|you|im|its)\b)|cos|coz|but|however)\b.*$/i,
      '',
    )
    .replace(
      /,\s+(?:already|i|we|you|they|it|he|she|so|as|because|since|otherwise|but|not to|no|there|just|cause|cos|before|after|until|thanks?)\b.*$/i,
      '',
    )
    .replace(
      /\s+and (?:i|we) (?:am|are|was|have|had|do|did|cannot|can|will|would|think|guess|believe|know|hope)\b.*$/i,
      '',
    )
    .replace(
      /,\s+(?:\p{L}+ ){1,3}(?:is|are|was|were|will|need|needs|can|has|hangs|depends|waits|says|goes|comes|starts|ends|wants|leaves|expects|closes|opens|needn't|won't|can't|isn't|doesn't)\b.*$/iu,
      '',
    )
    .replace(/,\s+[\d+()/ -]{6,}$/, '')
    // "Rebook me, a Tuesday would be good"
    .replace(/,\s+(?:an?|any|the|some) (?:\S+ ){1,6}?(?:would|will) (?:be|do|suit|work)\b.*$/i, '')
    // "Ring me 0151 5550123 ask for Ida"
    .replace(/^(ring|call|phone|text) me:? (?:on )?(\+?\d[\d ()-]{5,18}\d)\b.*$/i, '$1 me on $2')
    .replace(/,\s+(?:like|k|ok|okay|pretty please|and i mean|i mean|or so|then away)\b.*$/i, '')
    .replace(/^(ring|call|phone|write|mail|email)(?= (?:instead|by|on|at|before|after|only|back)\b)/i, '$1 me')
    .replace(/(?<=\S \S+ \S+)\s+(?:since|because|otherwise) (?:i|we|our|my|the|it|they|there|he|she|your)\b.*$/i, '')
    .replace(/,?\s+or (?:else|otherwise|(?:i|we|you|(?:my|our) \p{L}+)(?= \p{L}+))\b.*$/iu, '')
    .replace(/^confirm (?=(?:me|us)\b)/i, 'confirm to ')
    // "Confirm you have it": what is left out, we say.
    .replace(
      /^((?:please |kindly )?(?:confirm|ensure|make sure)) (?=(?:you|i|we|it|they|there|(?:the|my|our|your) \p{L}+) (?:have|has|had|will|would|are|is|was|were|do|did|can|received|got|sent)\b)/iu,
      '$1 that ',
    )
    .replace(/,?\s+while (?:you|we)(?: are|'re) (?:there|at it|on it)\b.*$/i, '')
    .replace(/[\s.?!]+$/, '')
    .replace(politeEnd, '')
    .replace(/,?\s*\bplease\b(?=[\s,]|$)/gi, '')
    .trim();
  const higher =
    /^(?:get|give|find|fetch|bring|send|put) me (?:on to |through to )?((?:an?|your|the|our|some) .+)$/i.exec(
      bare,
    )?.[1];
  if (higher && superior.test(higher)) return `let you speak to ${shiftPerson(higher)}`;
  const words = bare
    .replace(/[,;]+$/, '')
    .split(' ')
    .filter(Boolean);
  const verb = words[0]?.toLowerCase() ?? '';
  if (words.length < 2 || words.length > longest || !(baseVerbs.has(verb) || (polite && isBaseVerb(verb))))
    return undefined;
  // "Just get stop codes at every boot": what happens to them.
  if (
    verb === 'get' &&
    !polite &&
    !/^(?:me|us|the|an?|my|our|your|it|this|that|someone|somebody|rid|back|in|on|to)$/i.test(words[1]!)
  )
    return undefined;
  if (alsoNouns.has(verb) && !polite && !behindVerb.test(words[1]!)) return undefined;
  if (/["“”()[\]{}<>@*_\\|?…]|[.!;:](?=\s|$)|\s[-–—]\s|\p{Extended_Pictographic}|https?:/u.test(bare)) return undefined;
  if (!isRepeatable(bare)) return undefined;
  // "Have somebody an idea", "have to use the other one": asked, or told.
  if (
    verb === 'have' &&
    /^have (?:you|they|we|(?:to|no|not|never|been|had|already|tried)\b|(?:some|any)(?:one|body) (?:an?|the|any|some|been|got|had|\p{L}+ed))\b/iu.test(
      bare,
    )
  )
    return undefined;
  // "Lift 2 stays locked": a thing by its number, and what is told of it.
  if (alsoNouns.has(verb) && /^[A-Z]?\d+[a-z]?$/.test(words[1]!) && isFiniteVerb(words[2]?.toLowerCase() ?? ''))
    return undefined;
  if (verb === 'let' && /^let(?:'s| us (?!know|have)| me (?!know|have|speak|talk))/i.test(bare)) return undefined;
  if (/^credit note|^see that\b|^give (?:me|us) to\b/i.test(bare)) return undefined;
  // "Keep in mind", "give me a break", "try again": words of address, not requests.
  if (
    /^(?:keep in mind|give (?:me|us) a break|try again|look,|look at(?! (?:the|my|our|your)\b)|help me out|tell (?:me|us)$)/i.test(
      bare,
    )
  )
    return undefined;
  if (
    /\b(?:the|a|an|and|or|but|to|of|with|for|my|your|our|if|as|(?<!\b(?:of|for|about|with|after|from) )that|than|because)$/i.test(
      bare,
    )
  )
    return undefined;
  return shiftPerson(`${verb} ${words.slice(1).join(' ')}`.replace(/^(give|send|tell) (me|us) any /i, '$1 $2 '));
}
