import { matchesIn, ready } from '../expressions';
import { listMark, mark } from '../list-mark';
import { lookOut } from '../look-out';
import { mostAsks } from '../most-asks';
import type { Sentence } from '../text';
import type { Ask } from '../types';
import { compile } from './compile';
import { isOwnDoing } from './own-doing';
import { severalAsks } from './several-asks';
import { summarise, summariseItem } from './summary';

const verbs = String.raw`(?:send|resend|give|tell|explain|fix|repair|correct|cancel|refund|return|replace|exchange|call|ring|phone|email|mail|write|reply|answer|respond|confirm|check|look|investigate|change|update|add|remove|delete|stop|start|help|provide|advise|let|make|take|put|move|transfer|connect|pass|forward|escalate|reset|restore|reactivate|activate|unlock|unblock|release|deliver|redeliver|ship|collect|pick up|credit|reimburse|pay|waive|extend|reinstate|open|close|issue|process|resolve|solve|sort|get|bring|show|guide|walk|contact|schedule|arrange|book|rebook|quote|offer|hold|keep|leave|grant|allow|lift|raise|lower|switch|set|turn|use|do|find|search|undo|revert|reverse|include|merge|split|apply|approve|accept|consider|review|clarify|inform|remind|assign|point|share|upload|attach|install|enable|disable|recommend|suggest|teach|prove|test|try|print|pause|postpone|reissue|adjust|amend|convert|engage|hurry|name|drop|come|recall|end|terminate|undelete|renew|swap|deduct|compensate|block|withdraw|settle|charge|redirect|rectify|unsubscribe|reprint|go get|erase|wipe|clear|rename|hand|hide|dispatch|reschedule|downgrade|upgrade|disconnect|introduce|implement|be so)`;

const me = '(?:i|we|one)';
const verb = '(?:is|are|was|were|do|does|did|can|could|should|would|will|must|has|have|had|am|may|might|shall)';
const subject = String.raw`(?:i|we|you|u|it|this|that|these|those|they|there|he|she|someone|somebody|anyone|anybody|the|my|our|your|a|an|any|his|her|one|all|other|most|[a-z]+s)`;

/** Words by which a customer asks for something wherever they stand. */
const triggers = [
  String.raw`(?:could|can|would|will|won't|can't|cant|couldn't|may|might) (?:you|someone|somebody|anyone|anybody|one of you|whoever)`,
  String.raw`(?:please|pls|plz|kindly)(?= [a-z])(?! (?:find|see (?:below|attached|the attached)|note|be aware|be advised|excuse|forgive|feel free|accept my|bear|understand|ignore|don't take))`,
  String.raw`${me} (?:(?:just|only|really|also|still|now|therefore|hereby|do|simply|nevertheless|urgently|would|will|must|have to|'d) ){0,3}(?:need|want|request|demand|require|insist|expect|ask|wish|beg|plead|propose|am asking|are asking|am requesting|would appreciate|trust)(?= (?:you|your|u|to (?:know|speak|talk|be|get|have|see|cancel|return|change|hear|find out|understand|recover|fix|receive|stop|exchange|order|book|restore)|a|an|the|my|our|that|this|these|those|it|him|her|them|all|some|somebody|someone|more|help|for|if|whether|another|one|two|\d|and|in|from|back))`,
  String.raw`${me} (?:(?:also|now|therefore|hereby|do|would|must|will|further|expressly|formally|kindly) ){0,2}(?:request|demand|require) (?:[a-z]+|[€£$]?\d+)`,
  String.raw`${me} (?:(?:just|only|also|still|now|simply|really) ){0,2}(?:want|need) (?:every|each|something|written|both|half|proof|confirmation|compensation|copies|access|to ask)`,
  String.raw`${me} (?:hereby|therefore|herewith) (?:cancel|terminate)`,
  String.raw`(?:i'd|we'd|i would|we would|id) (?:(?:also|really|just|very much|still|kindly|first|then|now|rather) ){0,2}(?:like|love|need|appreciate|prefer|ask|want|be grateful|be glad|be happy|be interested)(?! to (?:thank|say|add|point|mention|see if))`,
  String.raw`(?:i|we) should (?:also |first |then )?(?:like|prefer)(?! to (?:thank|say|add|point|mention|see if))`,
  String.raw`(?:i'll|we'll|i will|we will) (?:also |then |still )?(?:want|need) (?:your|the|an|a|my|our|(?:that|this|it|them|these) [a-z-]{3,})`,
  String.raw`(?:i'm|im|i am|we're|we are) (?:(?:still|also|just) )?(?:looking for|asking (?:you|for|if)|requesting|hoping|wondering|waiting for|interested in|trying to find|curious)`,
  String.raw`${me} (?:was |were |am |are )?(?:just )?(?:wonder|wondering)`,
  String.raw`(?<=(?:said|told me|asked me|asks me|wants me|wanted me|writing|meant|forgot) to )ask (?:whether|if|what|when|where|why|how|which|who|you)`,
  String.raw`${me} (?:do not|don't|dont) know (?:if|whether) (?:you|i|we|it|the [a-z]+|my [a-z]+|that|this) (?:can|could|may|might|will|would)`,
  String.raw`(?:let me know|let us know|tell me|tell us|advise me|inform me|help me|help us|show me|give me|give us|send me|send us|get me|get us|call me|call us|contact me|write me|ring me|put me|walk me|point me|explain (?:to )?me)`,
  String.raw`(?:it would be|would be|it'd be) (?:(?:very|really|so|much) )?(?:good|great|nice|helpful|useful|lovely|appreciated|kind|better|best|ideal|fantastic|wonderful|perfect) (?:if|to|when|that|of)`,
  String.raw`(?:a|an|your) (?:[\w'-]+ ){1,6}would (?:really |also )?be (?:great|good|nice|ace|lovely|brilliant|appreciated|helpful|useful|perfect|ideal|wonderful|fantastic|welcome)(?! (?:if|but))`,
  String.raw`(?:i'd|i would|we'd|we would) take it as an? \w+ if`,
  String.raw`you(?:'ve| have)(?: got)? (?:(?:til|till|until) [\w ]{2,20}|[\w]+ (?:days?|hours?|weeks?|minutes?|hrs?|mins?)) to [a-z]+`,
  String.raw`you (?:must|have to|need to|had better|will have to|are to|personally) (?:[a-z]+ )?${verbs}`,
  String.raw`(?:the|my|our|this|that|these|all|it|everything|somebody|someone) (?:[\w-]+ ){0,4}?(?:must|has to|have to|needs? to|ought to) (?:be (?:[a-z]+ed|sent|paid|put|made|done|given|brought|taken|reset|built|found|told)|come|go|stop|end)`,
  String.raw`(?:the|my|our|this|these) (?:(?!(?:so|and|but|that|which) )[\w-]+ ){1,4}?needs? (?:changing|correcting|fixing|replacing|updating|removing|adding|moving|collecting|sending|sorting)`,
  String.raw`(?:all|what) (?:i|we)(?:'d| would)? (?:really )?(?:want|need|ask for|ask|expect|like)(?: from you)? (?:is|are)`,
  String.raw`what (?:i|we)(?:'m| am|'re| are) asking (?:you )?for is(?! (?:to|that))`,
  String.raw`(?:i'm|i am|we're|we are) giving you (?:until|till|til) [\w ]{2,20} to [a-z]+`,
  String.raw`(?:somebody|someone|one of you|your (?:team|colleague|driver|engineer|technician)s?) should ${verbs}`,
  String.raw`(?:i|we)(?: must| have to|'ll have to)? insist on`,
  String.raw`still waiting (?:for|on)`,
  String.raw`(?:grateful|obliged|thankful|happy|glad|appreciate it|appreciated) if`,
  String.raw`(?:any|your|some) (?:[\w]+ ){0,3}?(?:help|advice|assistance|suggestions?|ideas?|guidance|input|pointers|tips?|information)(?: [\w]+){0,6} (?:appreciated|appriciated|appreciate|welcome|helpful)`,
  String.raw`(?:need|want|some|desperate for) (?:[\w]+ )?(?:help|advice|assistance|guidance)`,
].map(compile);

/** Questions, which ask only where a clause begins: "where is it" does, "the place where it is" does not. */
const openings = new RegExp(
  String.raw`(?:^(?:${mark}\s{1,3})?|[,;:(-] |\b(?:and|but|so|or|also|then|know|ask|wonder|wondering|explain|confirm|clarify|understand|question:|please|hi|hello|thanks),? )["(]?((?:what|why|how|when|where|whom|who|which)(?: (?:the (?:hell|heck)|exactly|else|long|much|many|often|come|on earth|about|[a-z]+))? (?:${verb}|'s) ${subject}\b|(?:which|what|whose) (?:[a-z]+ ){1,3}(?:can|could|do|does|did|should|must|may|will|would) (?:i|we|you|they|the|my|our|your)\b|(?:what|why|where|how|when|who)'?s (?:the|my|our|your|this|that|it|wrong|going)|what about|how about|how come|(?:how|what|where|which way) to [a-z]+|(?:is|are|was|isn't|aren't) (?:there|it possible|it ok|this|that|the|it|anyone|somebody|any)\b|(?:do|does|did|don't|doesn't|didn't|can|could|should|shall|must|may|might|would|will|won't|have|has|am) (?:i|we|you|it|this|that|they|the|my|our|there|anyone|anybody|someone|a|an)\b|any (?:chance|way|idea|ideas|advice|suggestions?|help|update|news|thoughts)\b)`,
  'g',
);

/** Question words that open a clause telling something; an ask only in a sentence that ends as a question. */
const onlyAsQuestion =
  /^(?:is (?!there (?:any ?way|a way|an option|some way))|are |was |who |which (?!\w+(?: \w+)? (?:can|could|do|should|must|may) (?:i|we)\b)|when (?!will|can|do|is|are)|do (?!you|i|we)|have |has |may |might |must |am |will (?!you|i|it|this|the))/;

/** Starts a clause: what an imperative may follow. */
const imperative = new RegExp(
  String.raw`^(?:${mark}\s+)?(?:(?:and|so|then|also|now|just|but|or|first|second|third|firstly|secondly|finally|hi|hello|dear \w+|ok|okay|no|yes|again),? ){0,3}(?:either )?(?:please |kindly |pls |plz )?(?:do not |don't |dont )?${verbs}(?![\w'])(?! (?:is|are|was|were|has|had|i|not|does|did)\b)`,
);
const laterImperative = new RegExp(
  String.raw`(?:,|;|:| -| –| —|\band|\bso|\bthen|\bor|\.\.\.?|…)\s{1,3}(?:please |kindly |pls |plz )?${verbs}(?![\w'])(?= (?:me|us|my|our|it|this|that|the|them|him|her|these|those|all|a|an|your|in|up|back|off|out|to|on)\b)`,
  'g',
);

/** A question without its mark, which begins a sentence: "when is my taxi coming". */
const unmarked =
  /^(?:(?:so|and|but|also|hi|hello|ok|well),? )?(?:why (?:is|are|do|does|did|can't|cannot|can|would|should|has|have|won't|doesn't|isn't|aren't)|what (?:is|are|kind|causes?|explains|do|does|can|should|happens|happened|will)|how (?:do|does|can|to|come|much|many|long)|where (?:is|are|do|can|did)|when (?:is|are|will|do|does|can) (?!i |we )|who (?:is|do|can|will)|has any(?:one|body)|is there any ?(?:way|thing|one|body))(?![\w'])/;

/** "Is it in the building or not", "are you bringing bottles or what": asked, whatever mark ends it. */
const leftOpen =
  /^\W*(?:(?:so|and|but|oh|well|ok|just|name \w+),? )*(?:(?:what|when|where|why|who|how)(?: \w+)? )?(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have) (?:i|we|you|it|this|that|these|those|they|there|he|she|the|my|our|your|a|an|any\w*|some\w*)\b[^.!?]{3,160} or (?:not|what|no|when)[.!]*$/;

/** "Please send a new lamp, and could you tell me how …?": two asks in one sentence. */
const secondAsk = /^[\s\S]{0,5}(?:,|\band) (?:also |please )*(?:can|could|would|will) you(?![\w'])/;

/** Noun requests such as "Credit note please". */
const trailingPlease = /^(?!.*\bthank)[\w][^?!]{2,120}?,? (?:please|pls|plz|asap)[.!]{0,3}$/;
/** The same before a reason: "And the new lid please, my wife asks for it". */
const pleaseBehind =
  /^(?!.*\bthank)(?!(?:and |but )?(?:yes|no|not|oh|come|go|enough)\b)[\w][^?!,;]{2,120}? (?:please|pls|plz),/;

const headings = new RegExp(
  String.raw`^(?:(?:so|now|and|also|then|this is|here is|here's|below is),? )?(?:${[
    String.raw`what (?:i|we)(?:(?:'d| would)? (?:want|need|expect|ask)|(?:'d| would) like| (?:am|are) asking|'(?:m|re) asking)\b(?! to (?:say|add|mention|thank|point|tell)\b)[^.?!]{0,30}`,
    String.raw`(?:could|can|would|will) you(?: please)? ?[:,]?`,
    String.raw`please ?[:,]?`,
    String.raw`my (?:questions|requests|demands)[^.?!]{0,20}`,
    String.raw`(?:(?:can|could|would|will) you )?(?:please |kindly )?(?:tell (?:me|us)|let (?:me|us) know|send (?:me|us)|confirm|answer|do)(?: the following[^.?!:]{0,30})? ?:`,
    String.raw`(?:i|we)(?:'d| would| should| must| do)? (?:(?:also|now|therefore|hereby|still|further|kindly|formally|accordingly) )?(?:request|ask|require|demand|expect|need|want|(?<=(?:d|would|should) (?:\w+ )?)like|be (?:grateful|obliged))(?: (?:for|that you|you to|to know|to ask|if you (?:would|could)))?(?: the following[^.?!:]{0,30}| from you)? ?:`,
    String.raw`(?:required|requested|needed|wanted|questions|requests|to do|open points) ?:`,
  ].join('|')})$`,
);

/** "Before I sign, please let me know:": the request ends in the colon, whatever leads up to it. */
const announcing =
  /(?:\b(?:(?:please|kindly|pls|could you|can you|would you|will you) (?:also |please )?(?:let (?:me|us) know|tell (?:me|us)|confirm|answer|advise|clarify|explain|send (?:me|us)|provide)|(?:let (?:me|us) know|tell (?:me|us)|reply to|answer(?: to)?|respond to)(?: (?:about|on))? (?:(?:each|all) of )?(?:the following|these)(?: \w+)?|each of the following|(?:the following|these|my|our|some|(?:a )?few|(?:a )?couple of|(?:two|three|four|five|six|several) ) ?(?:quick |short )?(?:questions|requests|points|things|q's|qs|asks|wishes|demands)|(?<!\bwhat )(?:i|we) (?:(?:would|should|do|also|therefore|now) )*(?:(?<=(?:would|should) (?:also )?)like|need|want|require|request|ask for|expect)(?: to know)?(?: the following)?)|^\W*(?:needs?|needed|wanted|asks?|questions?|q's|qs|requests?|wishes|wish list|to do|please)(?: from you)?) ?:$/;

/** Whether a prepared sentence announces what is asked for in the lines below, and asks for nothing itself. */
const isHeading = (lower: string): boolean => headings.test(lower.trim()) || announcing.test(lower.trim());

/** The lines of lists under a heading such as "Could you please": the customer says themselves what they are. */
export function announcedLines(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const lines = new Set<Sentence>();
  let announced = false;
  for (const sentence of sentences) {
    if (isHeading(sentence.lower)) announced = true;
    // "1. When it comes. I have asked before.": a remark on a line doesn't end its list.
    else announced &&= sentence.listed || sentence.goesOn;
    if (announced && sentence.listed) lines.add(sentence);
  }
  return lines;
}

/** Said to us but wanting nothing. */
const notAnAsk =
  /(?:^(?:is|are) (?:this|that|it|you) (?:a joke|kidding|serious|for real)|\bare you (?:kidding|joking|serious)|^(?:really|seriously|what|why|how|who|when|huh|right|ok|okay|yes|no|anybody|anyone|hello|so)\s?[?!.]+$|^(?:how are you|hope you)|\bi (?:would|'d) (?:like|love|want) to (?:thank|say|congratulate|express|add|point out|commend|mention|praise|compliment)|\bwant to (?:thank|say|add|mention|commend)|\b(?:don't|do not|dont|didn't) (?:need|want|expect|ask)|\bwho (?:cares|knows)\b|\bhow dare\b|\blook forward to hearing\b|\bplease (?:find (?:attached|below|enclosed|the (?:attached|enclosed))|see (?:below|attached|the attached)|note|be aware|be advised|excuse|forgive|don't take|accept my)\b|\bneed to be able\b|\byou know what\b)/;

/** "I don't want you to lose it, so would you please move it": behind this they ask all the same. */
const besideThat = /,? (?:so|but|and),? (?=(?:would|could|can|will) you\b|please )|, (?=please )/;

/** Where the words of an ask stop within the sentence. */
const askEnds =
  /(?:\s(?:because|since i|since we|so that|otherwise|as i (?:need|have|am)|as we (?:need|have|are))\b|\s[-–—]\s|;)/;

/** A wish in a clause that hangs on another tells when or which: "if I want the check to run", "what I was looking for". */
const wish = /^(?:i|we)(?:'|\b)/;
const stated = /^(?:the|my|our|this|that|these|it|everything) /;
const hangsOn =
  /(?:^|[^\w])(?:if|when|whenever|as|because|since|which|whether|until|while|than|where|what|thing|things|everything|anything|every time|chance that|say|says|said|maybe|means|think|sure|believe) (?:that )?$/;

/** "They ring me twice a day", "it doesn't help me": somebody else does it, or nobody. */
const toldOf = /^(?:tell|help|show|give|send|get|call|contact|write|ring|put|walk|point|explain|let) (?:me|us)\b/;
const doneByOthers =
  /(?:^|[^\w])(?:they|he|she|people|who|which|it|that|you|nobody|no one|anyone to|anybody to|someone to|never|always|may|not|doesn't|does not|didn't|did not|don't|couldn't|won't|would not|can't|cannot) $/;

/** What is looked for in every sentence, where it has the words. */
const lookedFor = lookOut(
  [...triggers, notAnAsk, openings, imperative, laterImperative, trailingPlease, pleaseBehind],
  (pattern) => pattern,
);

/** "Right now I have two of them": how it is, and not what they want. "The dates we have agreed" is. */
const tells =
  /^[\W\d]*(?:(?:right now|now|currently|so far|at the moment|today|also|yes|no),? )?(?:i|we)(?:'ve|'m|'re| have| had| am| are| was| were| tried| got| get| see)\b/;

const thanking = /\bthank(?:s|ful)?\b/;

interface Found {
  start: number;
  end: number;
}

/** "And can my friend collect it": what may stand before a question that begins a sentence. */
const joint = /^\W*(?:(?:and|so|but|also|then|or|oh|ps|plus|btw|by the way|hi|hello|ok),? ){0,3}$/;

/** Words in quotes are somebody else's: an error message, a button. */
function insideQuotes(lower: string, at: number): boolean {
  let quotes = 0;
  for (let index = lower.indexOf('"'); index >= 0 && index < at; index = lower.indexOf('"', index + 1)) quotes++;
  return quotes % 2 === 1 && lower.indexOf('"', at) >= 0;
}

/** The stretches of one sentence that ask for something, offsets into the sentence. */
function asksIn(sentence: Sentence): Found[] {
  const { lower } = sentence;
  const likely = lookedFor(lower);
  const unasked = likely.includes(notAnAsk) && ready(notAnAsk).exec(lower);
  const besides = unasked ? besideThat.exec(lower) : null;
  if (unasked && !(besides && besides.index >= unasked.index)) return [];
  const starts = new Set<number>();
  for (const trigger of triggers) {
    if (!likely.includes(trigger)) continue;
    ready(trigger);
    for (let match = trigger.exec(lower); match; match = trigger.exec(lower)) {
      const before = lower.slice(Math.max(0, match.index - 16), match.index);
      const isTold =
        wish.test(match[0]) || stated.test(match[0])
          ? hangsOn.test(before) || isOwnDoing(lower.slice(trigger.lastIndex))
          : toldOf.test(match[0]) && doneByOthers.test(before);
      if (!isTold) starts.add(match.index);
    }
  }
  if (likely.includes(imperative) && ready(imperative).test(lower)) starts.add(lower.length - lower.trimStart().length);
  ready(laterImperative);
  const isLater = likely.includes(laterImperative);
  for (let match = isLater && laterImperative.exec(lower); match; match = laterImperative.exec(lower)) {
    // "I can log in and open the page" tells a story; after a request "and open the page" is another one.
    const { index } = match;
    const goesOn = /^(?:and|or|then) (?!please|kindly|pls|plz)/.test(match[0]);
    if (goesOn && ![...starts].some((start) => start < index)) continue;
    // "Whether they come back as money or come off the next bill": one question.
    if (/^or\b/.test(match[0]) && /\bwhether\b[^.;]*$/.test(lower.slice(0, index))) continue;
    starts.add(match.index + (match[0].match(/^\W*(?:and|so|then|or)?\s*/)?.[0].length ?? 0));
  }
  const isUnmarked = lower.length < 120 && unmarked.test(lower);
  const question =
    /\?["')\]]*$/.test(lower) ||
    leftOpen.test(lower) ||
    (isUnmarked && / & |\band (?:is|are|can|do|does|will) /.test(lower));
  if (isUnmarked) starts.add(0);
  for (const match of likely.includes(openings) ? matchesIn(openings, lower) : []) {
    const words = match[1] ?? '';
    const at = match.index + match[0].length - words.length;
    // Alone "how to …" is the title of a question, elsewhere part of a story.
    if (/^how to /.test(words) && !question && at > 2) continue;
    if (
      question ||
      (!onlyAsQuestion.test(words) &&
        (at < 4 ||
          joint.test(lower.slice(0, at)) ||
          !/^(?:is|are|do|does|did|can|could|should|would|will|have|has)\b/.test(words)))
    )
      starts.add(at);
  }
  if (besides) for (const at of starts) if (at < besides.index) starts.delete(at);
  for (const at of starts)
    if (insideQuotes(lower, at) || /thank(?:s| you)[\w ]{0,14} for $/.test(lower.slice(Math.max(0, at - 24), at)))
      starts.delete(at);
  if (starts.size === 0) {
    const noun = [trailingPlease, pleaseBehind]
      .filter((pattern) => likely.includes(pattern))
      .map((pattern) => pattern.exec(lower))
      .find(Boolean);
    if (noun) return [{ start: 0, end: noun[0].length }];
    if (question) starts.add(0);
  }
  const ordered = [...starts].sort((a, b) => a - b);
  const another = ordered.some((start) => start >= (ordered[0] ?? 0) + 25 && secondAsk.test(lower.slice(start - 6)));
  if (question && lower.length < 90 && !another)
    return severalAsks(lower, { start: behindStatement(lower, ordered[0] ?? 0), end: lower.length }, question);
  const found: Found[] = [];
  for (const [index, start] of ordered.entries()) {
    const previous = found.at(-1);
    // Triggers close to one another ("I need you to please send") are one ask.
    if (previous && start < previous.start + 25) continue;
    const next = ordered.slice(index + 1).find((other) => other >= start + 25) ?? lower.length;
    let end = next;
    const stop = askEnds.exec(lower.slice(start + 8, next));
    if (stop) end = start + 8 + stop.index;
    found.push({ start, end });
  }
  return found.flatMap((one) => severalAsks(lower, one, question));
}

/** "We are 74 now, is that ok?": where the question begins, if what stands before it is told, and no condition of it. */
function behindStatement(lower: string, first: number): number {
  const before = lower.slice(0, first);
  return first > 8 && /[,;:] (?:so |and |but |please )*$/.test(before) && states.test(before) && !condition.test(before)
    ? first
    : 0;
}

const states =
  /\b(?:i|we|you|it|they|he|she|there)(?:'(?:m|re|ve|s|ll|d))? [a-z]|\b(?:is|are|was|were|has|have|had|says?|said|doesn't|don't|didn't|isn't|wasn't|hasn't)\b/;
const condition =
  /^\W*(?:(?:and|so|but|then|also),? )?(?:if|when|whenever|once|since|because|as|after|before|while|unless|given|assuming|though|although|until|where|what|how|why|who)\b/;

/** "May I ask one thing: …", "tell me honestly: …": what leads up to a question, and is none. */
const leadsUp =
  /^(?:(?:may|can|could) (?:i|we) (?:just |also |please )?ask(?: you)?(?: (?:one|a|another|two|some|a few|a quick|one more|one last)(?: (?:thing|things|question|questions))?)?|(?:please |kindly |just )?(?:tell|answer) (?:me|us) (?:true|truly|honestly|straight|plainly|frankly|one thing|this|the truth|now))[:,–-]+\s*|^please (?=(?:who|what|when|where|why|how|which)\b)/i;

/** "1. the meter reading": with its article it is the thing itself. */
const namesThing = /\b(?:the|an?|my|our|your)\b/;

/** Words, with its mark. */
const longestTitle = 4;

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z0-9]{3,}/g) ?? []);

/** Share of the smaller word set that both have. */
function sameWords(a: Set<string>, b: Set<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(a.size, b.size);
}

/**
 * Finds each separate request or question of a message.
 *
 * @param sentences - the sentences of the last customer message, as prepared
 * @returns asks in the order of the text, repeated ones once; offsets into the message
 */
export function findAsks(sentences: readonly Sentence[]): Ask[] {
  const asks: Ask[] = [];
  const seen: Set<string>[] = [];
  const announced = announcedLines(sentences);
  for (const [index, sentence] of sentences.entries()) {
    const { lower } = sentence;
    if (isHeading(lower)) continue;
    const inside = asksIn(sentence);
    // "(2) Recovery time. How long does it take?": what goes on behind so few words is what is asked.
    const behind = sentences[index + 1];
    const isTitle =
      announced.has(sentence) &&
      behind?.goesOn &&
      lower.split(' ').length <= longestTitle &&
      !namesThing.test(lower) &&
      asksIn(behind).length > 0;
    // "What I need: 1. Tracking number": what stands there is asked for, however it is put.
    const isItem =
      announced.has(sentence) &&
      !isTitle &&
      !inside.length &&
      ![notAnAsk, thanking, tells].some((no) => no.test(lower));
    if (isItem) inside.push({ start: lower.match(listMark)?.[0].length ?? 0, end: lower.length });
    for (const found of inside) {
      let end = sentence.start + found.end;
      let start = sentence.start + found.start;
      const raw = sentence.text.slice(found.start, found.end);
      start += raw.length - raw.replace(/^[\s,;:.•*–-]+/, '').length;
      start += leadsUp.exec(sentence.text.slice(start - sentence.start, found.end))?.[0].length ?? 0;
      end -= raw.length - raw.replace(/(?:[\s,;:&–-]|\s(?:and|or|but|also|then)(?=[\s,;]*$))+$/i, '').length;
      const text = sentence.text.slice(start - sentence.start, end - sentence.start);
      if (text.length < 3) continue;
      const words = wordsOf(text);
      if (seen.some((other) => sameWords(words, other) > 0.8)) continue;
      seen.push(words);
      asks.push({ start, end, text, summary: isItem ? summariseItem(text) : summarise(text) });
      if (asks.length === mostAsks) return asks;
    }
  }
  return asks;
}
