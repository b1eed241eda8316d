import { addressed, putInOrder } from './inversion';
import { isPlural, isThing } from './nouns';
import { expand, shiftPerson } from './person';
import { plainText } from './plain';
import { isOneThing, isSubjectQuestion, movedAhead, openerOf } from './question-words';
import { isFiniteVerb } from './verbs';
import { curled, isMover, isRepeatable } from './words';

const longest = 24;

/** Asks for something only both sides can do. */
const jointly =
  /^(can|could|should) we (?:please |also |perhaps |maybe )?(?=(?:move|meet|talk|speak|discuss|schedule|reschedule|arrange|plan|replan|agree|review|find a|set up|jump on|have a (?:call|chat|meeting|talk)|get on|go through|work (?:out|on|together)|look at)\b)/i;

const opening =
  /^(?:(?:btw|fyi|by the way|ps|and|but|so|also|then|well|ok|okay|hi|hiya|hello|hey|please|just|now|or|yes|no|sorry|thanks|thank you|quick question|if (?:not|so|yes)|question|one more (?:thing|question)|my question is|the question is|(?:i|we) (?:have|had) (?:a|one|another) (?:quick )?question)\b[,:.-]*\s+)+/i;

/** "Could you tell me…", "any idea…", "I was wondering…": the question stands behind it. */
const wrapping =
  /^(?:(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody)(?: (?:from|in|on|at) (?:the|your) \w+)?(?: please| kindly| also| at least)*(?: be able to)? (?:tell|say|advise|explain(?: to)?|let|show|help|inform|remind)(?: (?:me|us))?(?: please)?(?: know| understand| with)?|(?:please |kindly )?(?:tell|advise|let|inform|explain to)(?: (?:me|us))(?: please)?(?: know)?|please (?:advise|explain|tell|confirm)|(?:do|does|did) (?:you|anyone|anybody|someone|somebody)(?: here)? (?:know|happen to know|have any idea)|is there (?:anyone|anybody) who knows|(?:do|would) you (?:guys |all )?(?:have|know) (?:an|any) (?:idea|clue|eta|update|timeline|news|timeframe|date)(?: of| on| about| as to| for)?|any(?:one|body)? (?:idea|clue|know|knows)(?: of| on| about)?|(?:have you )?any idea|(?:i|we) (?:would |do )?(?:just |also |really |only )?(?:like|want|need|wish) to (?:know|ask|understand|find out)|(?:i|we) (?:was|were|am|are)?(?: just| also)? ?wonder(?:ing)?|(?:i|we) do not (?:know|understand|see)|not sure|(?:i|we) (?:am|are) not sure|(?:i|we) have no idea|(?:please )?(?:can|could|may) (?:i|we) be told|may i (?:ask|know)|can i (?:ask|know)|is it (?:known|clear)|what i (?:need|want) to know is|tell (?:me|us)|wondering) (?=(?:when|where|why|how|what|which|who|whose|if|whether)\b)/i;

/**
 * "Why are not my messages saved": the "not" that came out of "aren't" stands behind the subject. Where the question begins with it
 * ("can't I return it?"), it only hopes for a yes.
 */
const negated =
  /\b((?:am|is|are|was|were|do|does|did|can|could|will|would|should|has|have))( not) ((?:(?:my|our|the|your|this|that|these|those|his|her|their) (?:(?!not\b)\p{L}+ ){0,2}?\p{L}+(?= (?:\p{L}+ed|\p{L}+ing|show|work|load|open|get|go|come|be|been|on|in|available|there|here)\b)|i|we|you|it|they|he|she|there|this|that))(?=\s)/iu;

/** "Is there no way to get one" hopes for a yes. "Is there no fee", "no bus as the road is closed" and "no lid and no key" do not. */
const noneThere =
  /^((?:is|are) there) no (?!one\b|longer\b|more\b|doubt\b|need\b)(?=\p{L})(?!.*\b(?:because|due|since|as (?:the|it|there|i|we|you|they|my|our|your)|now that|(?:and|or) (?:no|only)|nor|any ?more|any longer|fees?|charges?|costs?|penalty|deposit|risks?|danger|harm|side effects?|limits?|minimum|end)\b)/iu;

/** "What the reason is, and look at the claim again": to be done, and no part of the question. */
export const orderBehind =
  /,\s+and (?:please |also |then )?(?:look|check|send|tell|give|call|ring|phone|fix|correct|cancel|refund|remove|change|stop|return|replace|confirm|add|let)(?: (?:at|into|over|back))? (?:the|my|our|your|it|me|us|you|this|that|them)\b.*$/i;

/** Ends that are no part of the question. */
const closing =
  /(?:,?\s+(?:do you think|really|you or us|us or you|you or me|yes or no|yes\/no|y\/n|please|thanks?|thank you|thx|though|(?<!\b(?:before|by|until|till|since|after|back|for|from) )then|anyway|asap|for me|guys|anyone|anybody|somebody|right now|(?<!\bfor )now|or (?:what|not|no|something(?: like that)?|anything)|or (?:do|does|did|is|are|was|were|can|could|will|would|should|has|have)(?: not|n.t) (?:i|we|it|they|you|he|she|there)|instead|exactly|by the way|even|at all|(?:and |or )?if (?:not|so)|(?:does )?any(?:one|body) knows?|or is (?:that|this|it) .*))+$/i;

/**
 * A direct question as an indirect one from our side, for use after "know" or "find out": "When will my parcel
 * arrive?" → "when your parcel will arrive". Undefined where the order of words or "you" is not sure.
 */
export function indirectQuestion(question: string): string | undefined {
  const text = expand(curled(plainText(question)))
    .replace(/^[^\p{L}\d“"(]+/u, '')
    .replace(opening, '')
    .replace(wrapping, '')
    .replace(opening, '')
    .replace(/\bcannot (?=(?:i|we|you|it|they|he|she|there|this|that|the|my|our|your)\b)/i, 'can not ')
    .replace(/^how to (?=(?:i|we|you) )/i, 'how can ')
    .replace(/,? nor (?=(?:whether|if|what|how|when|where|why|which|who)\b)/gi, ' and ')
    .replace(/\bgonna\b/gi, 'going to')
    .replace(/^is possible (?=to\b|that\b)/i, 'is it possible ')
    .replace(/^is it (true|right|correct) (?=(?:i|we|you|it|they|there|the|my|our|your|this)\b)/i, 'is it $1 that ')
    .replace(noneThere, '$1 any ')
    .replace(/\bany ?ways? (?=(?:to|i can|we can|for me)\b)/i, 'any way ')
    .replace(negated, (_, verb, __, subject, at) => (at === 0 ? `${verb} ${subject}` : `${verb} ${subject} not`))
    .replace(/[\s?!.,:;-]+$/, '')
    .replace(closing, '')
    .replace(/[\s,]+(?:and|or|but)$/i, '')
    .replace(/,\s+(?:first of all|first and foremost|above all|before anything)\b.*$/i, '')
    .replace(/ or something(?: like that)?(?= (?:till|until|by|before|for)\b|$)/i, '')
    .replace(/,? and (?:do not|don't|please do not) \p{L}.*$/iu, '')
    .replace(orderBehind, '')
    .replace(/ without$/i, ' without it')
    .replace(/,\s+(?:so (?:that )?(?:i|we|my|our)|still|or is it)\b.*$|,\s+(?:is it|right|correct)$/i, '')
    .replace(/^is there (?:any|a) chance (?:that )?there (is|are) (?!any\b)(.*)$/i, '$1 there $2')
    .replace(/^is there (?:any|a) chance (?:that )?(?=(?:the|my|our|you|i|we|it|there|your)\b)(.*)$/i, '$1')
    // "Do I need a slip, I am a student": the rest is told.
    .replace(
      /,\s+(?:(?:he|she)'s|its (?:in|on|at|for|from|not|under)|(?:i|we|it|they|he|she|there) (?:am|are|is|was|were|have|has|had)|(?:i|we) (?:know|understand|realise|realize|see|think|thought|guess|hope|believe|did|do|need|want|only|just|already|cannot|could not|lost|forgot|tried|asked|called))\b.*$/i,
      '',
    )
    // "Why is it gone, my mother is upset": so is what is said of somebody else.
    .replace(
      /^((?!.{0,200}\b(?:if|when|once|that|because|as|after|before)\b.{0,200},)(?:\S+ ){3,16}\S+), (?:(?:my|our|your|the) (?:\p{L}+ ){1,6}(?:is|are|was|were|has|have|says?|said|told)|reception (?:says|said|told)|(?:he|she|they|it) (?:says?|said|told))\b.*$/iu,
      '$1',
    )
    // "Where is the interest, by my own sum 94.70": so is this.
    .replace(
      /^((?:where|when|who) (?:is|are) (?:the|my|our|your) \S+(?: \S+)?), (?!and\b|or\b|if\b|when\b|before\b|after\b|what\b|where\b|how\b).*$/i,
      '$1',
    )
    // "…for the second day, four are vegan": so is this.
    .replace(
      /,\s+(?:one|two|three|four|five|six|some|most|\d+)(?: of (?:us|them))? (?:is|are|was|were|has|have|can|cannot)\b.*$/i,
      '',
    )
    // "When I go back it is gone - how do I get it?" is asked behind the dash.
    .replace(/^.*\s[-–—]+\s(?=(?:how|what|where|when|why|which|who|is|are|can|do|does)\b)/i, '');
  if (/["()[\]{}<>@*\\|?§]|(?<!\w)_|_(?!\w)|[.!;:](?=\s|$)|\p{Extended_Pictographic}|https?:/u.test(text))
    return undefined;
  if (!isRepeatable(text)) return undefined;
  const both = inTwo(text);
  if (both) return both;
  const conditioned = underCondition(text);
  if (conditioned) return conditioned;
  if (text.split(' ').length > longest || hangs(text)) return undefined;
  return single(text);
}

function hangs(text: string): boolean {
  return /\b(?:the|a|an|and|or|but|my|your|our|if|because|than|very|so|its|their|every)$/i.test(text);
}

/** "If I move abroad can I keep my number": the question first, then its condition where that can be told. */
function underCondition(text: string): string | undefined {
  const found =
    /^((?:if|when|once|after|before|since|as|because) .+?),?\s+((?:can|could|will|would|do|does|is|are|should|how|what|where|when|why|which) (?:can |could |do |does |will |would |should |is |are )?(?:i|we|you|it|they|there|this|that|the|my|our|your)\b.*)$/i.exec(
      text,
    );
  if (!found || found[1]!.split(' ').length < 3) return undefined;
  // "If the belt is the same" is one clause: what stands before "is" has no verb of its own.
  const condition = found[1]!.toLowerCase().split(' ').slice(1);
  const acts = /^(?:i|we|you|they|he|she)$/.test(condition[0]!);
  if (!acts && !condition.some((word) => isMover(word) || isFiniteVerb(word)) && /^(?:is|are)\b/i.test(found[2]!))
    return undefined;
  const asked = inTwo(found[2]!) ?? single(found[2]!);
  const told = shiftPerson(found[1]!);
  if (!asked) return undefined;
  const lead = told?.charAt(0).toLowerCase() + (told?.slice(1) ?? '');
  const whole = `${asked} ${lead}`;
  return told && whole.split(' ').length <= longest && !/^(?:since|as|because)/.test(lead) ? whole : asked;
}

/** Two questions in one, each put in order: "do you need it or do I pay". */
function inTwo(text: string): string | undefined {
  const cut =
    /,?\s+(and|or|but)\s+(?=(?:(?:(?:until|till|by|from|since) )?(?:how|what|where|when|why|which|who|if|whether)\b|(?:am|shall|do|does|did|is|are|was|were|can|could|will|would|should|has|have) (?:i|we|you|it|they|there|this|that|the|my|our|your|he|she)\b))/i.exec(
      text,
    );
  if (!cut) return undefined;
  const head = text.slice(0, cut.index);
  const first = /^how much$/i.test(head) ? 'how much it costs' : single(head);
  const rest = text.slice(cut.index + cut[0].length);
  const second = /\s(?:and|or|but)\s+(?:do|does|did|is|are|was|were|can|could|will|would|should)\s/i.test(rest)
    ? undefined
    : (underCondition(rest) ?? single(rest));
  if (!first || !second || `${first} ${second}`.split(' ').length > longest + 8) return undefined;
  return `${first}, ${cut[1]!.toLowerCase()} ${second}`.replace(
    /, (and|or) /,
    first.split(' ').length > 6 ? ', $1 ' : ' $1 ',
  );
}

function single(text: string): string | undefined {
  const words = text.split(' ').filter(Boolean);
  if (words.length < 2) return undefined;
  const lower = words.map((word) => word.toLowerCase());
  // "Can we move the call": they and we, together.
  const joint = jointly.exec(text);
  const together = joint && shiftPerson(text.slice(joint[0].length));
  if (joint && together) return `whether we ${joint[1]!.toLowerCase()} ${together}`;
  const opener = openerOf(lower);
  if (!opener) {
    const inverted = putInOrder(words, 0);
    return inverted && finish(`whether ${inverted}`);
  }
  const rest = words.slice(opener.length);
  // "How many users can be signed in": they are the subject, so nothing moves.
  if (
    opener.length >= 2 &&
    isMover(lower[opener.length] ?? '') &&
    /^(?:be|been|being|have|not|get|fit|apply|work|already|still|\p{L}+ed)$/u.test(lower[opener.length + 1] ?? '')
  )
    return finish(text);
  // "What is the last day I can order" asks for the day: "the last day you can order".
  if (
    opener.length === 1 &&
    /^what (?:is|are|was|were) (?:the|my|our)$/.test(lower.slice(0, 3).join(' ')) &&
    words.length > 5
  )
    return /^\p{L}+est$/u.test(lower[3] ?? '') && /^(?:at|in|for|on|with|to|from)$/.test(lower[4] ?? '')
      ? finish(`what ${rest.slice(1).join(' ')} ${lower[1]}`)
      : finish(rest.slice(1).join(' '));
  const next = lower[opener.length] ?? '';
  if (opener[0] === 'how' && next === 'come') return finish(`why ${rest.slice(1).join(' ')}`);
  if (/^(?:how|what|where|when)$/.test(opener[0]!) && next === 'to')
    return finish(`${opener.join(' ')} ${rest.join(' ')}`);
  // "What the second kiln costs" is in order; "what the hell" is none.
  const ordered = next === 'the' && words.length > 3 && isFiniteVerb(lower.at(-1)!);
  if (opener[0] === 'what' && !ordered && /^(?:about|if|a|an|the|else|in)$/.test(next)) return undefined;
  if (/^(?:how)$/.test(opener[0]!) && /^(?:about|is that|dare)$/.test(next)) return undefined;
  // "who can help", "what happens next": the question word is the subject, nothing moves.
  if (/^(?:who|what|which)$/.test(opener[0]!) && opener.length === 1 && isSubjectQuestion(lower)) return finish(text);
  // "Which is the last train that connects": upright as it is.
  if (
    opener[0] === 'which' &&
    opener.length === 1 &&
    /^(?:is|are|was|were)$/.test(next) &&
    /^(?:the|my|our|your)$/.test(lower[2] ?? '')
  )
    return finish(text);
  const named = thingNamed(words, lower);
  if (named) return finish(named);
  // "Which platform takes precedence"
  if (
    /^(?:which|what|whose)$/.test(opener[0]!) &&
    opener.length === 1 &&
    lower[2] &&
    !isMover(lower[2]) &&
    isFiniteVerb(lower[2])
  )
    return finish(text);
  // "Which of the two exports carries the cost centre": what is asked for is the subject.
  if (
    /^(?:(?:which|how many) of (?:the|my|our|your|these|those)|what (?:kinds?|types?|sorts?) of) \p{L}/iu.test(text) &&
    !movedAhead.test(text)
  )
    return finish(text);
  // Already in order: "when the parcel will arrive", "if I can return it".
  if (opener[0] === 'whether') return finish(text);
  if (opener[0] === 'if') {
    // "If it is not here by Friday…" is a condition, not a question.
    if (
      /,|\bnot\b|\bthen\b|\b(?:i|we) (?:would|will|prefer|am|could)\b|\bnow\b|\b(?:by|at) (?:the )?(?:end|\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/i.test(
        text,
      ) ||
      /\s(?:which|what|how|where|why|who) (?:\S+ )?(?:counts|applies|is|are|do|does|can|will|should|happens)\b/i.test(
        text,
      )
    )
      return undefined;
    return /^(?:i|we|you|it|they|he|she|there|this|that|the|my|our|your|these|those)$/.test(next)
      ? finish(`whether ${rest.join(' ')}`)
      : undefined;
  }
  if (/^(?:i|we|it|they|he|she|you|my|our|the|your)$/.test(next) && !isMover(lower[opener.length - 1] ?? '')) {
    // "how I get my money", in order as it stands. How "you" do it may be anybody's way, and "when you found it" no question of
    // the time; how long "you" keep it is ours.
    const told =
      next === 'you' && opener[opener.length - 1] !== 'how' && (opener[0] !== 'when' || isMover(lower[2] ?? ''))
        ? [...opener, addressed, ...rest.slice(1)].join(' ')
        : text;
    return finish(told);
  }
  // "Where do I even begin" asks for the place, not for what they do.
  const begun = /^(where|how) (?:do|should|can) (?:i|we) (?:even )?(begin|start)\b(.*)$/i.exec(text);
  if (begun) return finish(`${begun[1]} to ${begun[2]}${begun[3]}`);
  // "How do I export it" asks for a way: "how you can export it".
  if (opener[0] === 'how' && opener.length === 1 && next === 'do' && /^(?:i|we|you)$/.test(lower[2] ?? ''))
    return howTo(lower[2]!, rest.slice(2).join(' '));
  // "Where a small bus may park"
  if (
    /^(?:where|when|why)$/.test(opener.join(' ')) &&
    /^(?:an?|his|her|their|these|those|all|both|any|each|some\p{L}*)$/u.test(next) &&
    lower.slice(3).some((word) => isMover(word) || isFiniteVerb(word))
  )
    return finish(text);
  const inverted = putInOrder(rest, 0);
  if (inverted) return finish(`${opener.join(' ')} ${inverted}`);
  // "What is your sale returns policy": all behind the verb is one thing.
  if (/^(?:what|where|who|when)$/.test(opener.join(' ')) && isOneThing(lower.slice(1)))
    return finish(`${opener[0]} ${rest.slice(1).join(' ')} ${next}`);
  // "Why buttons do not move": in order already, as many write who learnt English late.
  return /^(?:why|when|where|how)$/.test(next ? opener.join(' ') : '') &&
    !isMover(next) &&
    /^\p{L}{3,}$/u.test(next) &&
    lower.slice(2, 9).some((word) => isMover(word))
    ? finish(text)
    : undefined;
}

/** "What are Preferred Seats" → "what Preferred Seats are": nothing but a name, in the plural or with capitals. */
function thingNamed(words: readonly string[], lower: readonly string[]): string | undefined {
  const [opener, being, ...name] = words;
  const many = lower[1] === 'are' && isPlural(lower.at(-1)!) && isThing(lower.at(-1)!);
  const proper = lower[1] === 'is' && name.every((word) => /^\p{Lu}/u.test(word));
  if (lower[0] !== 'what' || !name.length || name.length > 3 || !(many || proper)) return undefined;
  if (/^(?:the|my|our|your|these|those|this|that|some|any|all|other|his|her|their)$/.test(lower[2]!)) return undefined;
  return `${opener} ${name.join(' ')} ${being}`;
}

/** What "you" want, plan or calculate is ours; how "you" delete a file is anybody's. */
const ours =
  /^(?:want|need|handle|plan|intend|prefer|charge|calculate|define|treat|process|ship|deliver|store|protect|decide|choose|justify|explain|expect|propose|suggest)\b/i;

function howTo(whose: string, rest: string): string | undefined {
  if (whose !== 'you') return finish(`how I can ${rest}`);
  return ours.test(rest) ? finish(`how ${addressed} ${rest}`) : finish(`how you can ${rest}`, true);
}

/** "Whether there is any more dates in the north" */
const severalThings =
  /(?<=\bthere )(is|was)((?: (?:any|some|more|still|also|other|extra))+(?: (?!(?:in|on|at|for|of|to|from|with|that|which|who|you|we|i)\b)\p{L}+){0,2}? \p{L}+s)(?= (?:in|on|at|for|of|to|from|with|that|which|who|you|we|i|left|available|yet)\b|$)/giu;

function finish(text: string, generic = false): string | undefined {
  const plain = text
    .replace(/\b(?:please|actually|just(?! to\b)|even(?! (?:if|though|when)\b)|really|ever|possibly)\s/gi, '')
    // To somebody else "you are supposed to" scolds.
    .replace(/\b(I|we|you) (?:am|are) supposed to\b/gi, '$1 should')
    .replace(/^whether (I|we) shall\b/i, 'whether $1 should')
    .replace(/\bcan not\b/g, 'cannot')
    .replace(severalThings, (found, verb: string, words: string) =>
      isPlural(words.split(' ').at(-1)!.toLowerCase()) ? found.replace(verb, verb === 'was' ? 'were' : 'are') : found,
    )
    .replace(/\b(can|could|will|would|do|does) ((?:i|we|you|it|they) )?\1\b/gi, '$2$1')
    // A title in Capitals lends them to its small words.
    .replace(/(?<=\S )(?:To|A|An|The|In|On|Of|For|And|Or|From|With|Is|Are|By|At)(?= )/g, (word) => word.toLowerCase());
  const shifted = generic && !/\byou\b.*\byou\b/i.test(plain) ? plain : shiftPerson(plain);
  return shifted && shifted.charAt(0).toLowerCase() + shifted.slice(1).replace(addressed, 'we');
}
