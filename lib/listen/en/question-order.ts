import { pastOf, thirdPerson } from './verb-forms';

/** The verbs a question puts before its subject. */
const movers =
  "is|are|was|were|am|do|does|did|can|could|should|would|will|must|may|might|shall|has|have|had|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|can't|cannot|couldn't|shouldn't|wouldn't|won't|hasn't|haven't|hadn't";

/** Stand by themselves, whatever follows. */
const pronouns = /^(?:i|we|you|it|they|he|she|there|u)$/i;
/** Begin the name of a thing; the first four may stand by themselves. */
const determiners = /^(?:this|that|these|those|the|my|our|your|a|an|any|no|all|both|his|her|its|their|some|another)$/i;
const standsAlone = /^(?:this|that|these|those|others|anyone|anybody|someone|somebody|everyone|everybody|nobody)$/i;

/** A name or a thing of one word, which needs no article: "Firefox", "delivery". */
const oneWord = /^(?:\p{Lu}[\p{L}\d.-]+|\p{Ll}{4,})$/u;

/** What a verb in its bare form is, as far as the questions of customers go; of these few are things as well. */
const bareVerb =
  /^(?:accept|affect|allow|appear|apply|arrive|ask|be|become|begin|belong|bring|buy|call|carry|change|charge|close|come|connect|contain|continue|cost|count|cover|crash|depend|differ|disappear|do|drop|end|exist|expire|fail|fit|fix|freeze|get|give|go|happen|have|help|hold|include|increase|keep|know|last|leave|let|load|look|lose|make|mean|mention|need|occur|offer|open|own|pay|prevent|reject|remain|require|return|run|say|seem|sell|send|ship|show|sound|start|stay|stop|suggest|support|take|think|turn|use|vary|work)$/i;

/** What follows a thing behind "is" and its like, if it is told of it and no part of its name. */
const predicate =
  /^(?:not|so|too|very|still|already|now|just|also|always|even|only|really|actually|again|more|less|much|as|like|back|here|there|in|on|at|from|for|under|over|by|with|without|out|off|up|down|about|available|ok|okay|fine|alright|clear|true|open|due|possible|late|wrong|right|correct|free|safe|valid|different|necessary|missing|gone|ready|able|unable|empty|full|high|low|expensive|cheap|slow|fast|dark|cold|warm|hot|broken|lost|stuck|sent|paid|done|made|taken|shown|charged|given|put|part|enough|normal|true|legal|worth|subject|responsible|\p{L}{3,}(?:ed|ing))$/iu;
/** "Billing", "the building": things. */
const thingsInIng =
  /^(?:billing|building|booking|meeting|setting|training|parking|roaming|shipping|streaming|string|thing|anything|something|everything|nothing|wiring|heating|lighting|ceiling|opening|evening|morning|feed|need|seed|bed|speed)$/i;
/** Behind "has": what was done, or what follows it for certain. */
const participle =
  /^(?:been|got|gone|done|sent|paid|made|taken|become|come|left|lost|broken|given|written|shown|found|put|kept|begun|seen|had|not|already|just|still|ever|never|\p{L}{3,}ed)$/iu;
const place = /^(?:in|on|at|from|for|under|over|by|with|without|about)$/i;
const state = /^(?:available|open|closed|due|possible|ready|free|valid|included|necessary|working|covered)$/i;
const comparative = /^\p{L}{2,}er$/u;
const adverb = /^\p{Ll}{3,}ly$/u;
const beforeVerb = /^(?:also|even|still|just|always|ever|then)$/i;
/** Behind these stands which one is meant: how far that goes is not known. */
const relative = /^(?:that|which|who|whom|whose|where|i|we|you)$/i;

/** Is another question hung on to what is asked? */
export const asksOnward = (rest: string): boolean => another.test(rest);

/** Another question hangs on this one: "what it means, and how do I fix it". */
const another = new RegExp(
  String.raw`(?:\b(?:and|or|but)|,) (?:(?:what|how|when|where|why|who|which|if so),? )?(?:${movers}) (?:i|we|you|it|there|they|that|this|the|my|our|your|any)\b`,
  'i',
);

const mostWords = 5;

const moved = new RegExp(String.raw`^(${movers})\s+(.+)$`, 'is');

/** The question begins with a verb that has to go behind its subject. */
const turned = new RegExp(String.raw`^(?:${movers})\s`, 'i');
/** Of what is asked the thing comes first: "days | does it take", "colour | do you have". */
const thingFirst = new RegExp(
  String.raw`^((?!(?:i|we|you|it|they|he|she)\b)(?:[\w'-]+\s+){1,3}?)((?:${movers})\s.+)$`,
  'is',
);

/**
 * What stands behind a question word, in the order of a statement: "will it ship" → "it will ship", "days does it take" → "days it
 * takes", "has been changed" → the same. Undefined where that isn't sure.
 * @param word the question word
 * @param more whether it is one of "how many", "how long"
 */
export function behindQuestionWord(word: string, more: boolean, rest: string): string | undefined {
  if (another.test(rest)) return undefined;
  if (turned.test(rest)) return (isSubject.test(word) ? asItStands(rest) : undefined) ?? statementOrder(rest);
  const [, thing, question] = (more || ofThings.test(word) ? thingFirst.exec(rest) : null) ?? [];
  const ordered = question && statementOrder(question);
  return ordered ? `${thing}${ordered}` : rest;
}

const isSubject = /^(?:what|who|which)$/i;
const ofThings = /^(?:what|which|whose)$/i;

/** "Has been changed", "can go through it": the question word is the subject. */
function asItStands(rest: string): string | undefined {
  const [mover = '', ...words] = rest.split(/\s+/);
  return begins(words, 0, plainMover(mover.toLowerCase())[0]) ? rest : undefined;
}

/**
 * Puts a question into the order of a statement: "does it take long" → "it takes long", "is my bill higher than last month" → "my
 * bill is higher than last month". Undefined where it isn't sure how far the subject goes: no order is better than a wrong one.
 */
export function statementOrder(question: string): string | undefined {
  const parts = moved.exec(question);
  if (!parts || another.test(question)) return undefined;
  const [verb, denied] = plainMover(parts[1]!.toLowerCase());
  const words = parts[2]!.split(/\s+/);
  const length = subjectLength(words, verb);
  if (length === undefined) return undefined;
  const subject = words.slice(0, length).join(' ');
  const rest = words.slice(length);
  if (denied) return [subject, verb === 'can' ? 'cannot' : `${verb} not`, ...rest].join(' ');
  if (verb === 'do' && rest[0]?.toLowerCase() !== 'not') return [subject, ...rest].join(' ');
  if ((verb === 'did' || verb === 'does') && rest[0]?.toLowerCase() !== 'not') {
    const at = rest.findIndex((word) => bareVerb.test(word) || !(adverb.test(word) || beforeVerb.test(word)));
    if (at < 0) return undefined;
    const form = verb === 'did' ? pastOf : thirdPerson;
    return [subject, ...rest.map((word, i) => (i === at ? word.replace(/^[a-z]+/i, form) : word))].join(' ');
  }
  return [subject, verb, ...rest].join(' ');
}

/** "Won't" → will, denied. */
function plainMover(mover: string): [verb: string, denied: boolean] {
  if (mover === "can't" || mover === 'cannot') return ['can', true];
  if (mover === "won't") return ['will', true];
  return mover.endsWith("n't") ? [mover.slice(0, -3), true] : [mover, false];
}

/** How many words the subject has, up to where what is told of it surely begins. */
function subjectLength(words: readonly string[], verb: string): number | undefined {
  const first = words[0]!;
  if (pronouns.test(first)) return words.length > 1 ? 1 : undefined;
  if (standsAlone.test(first) && begins(words, 1, verb)) return 1;
  if (!determiners.test(first) && !oneWord.test(first)) return undefined;
  const from = determiners.test(first) ? 2 : 1;
  const to = determiners.test(first) ? mostWords : 1;
  for (let length = from; length <= to && length < words.length; length++) {
    if (/[,;:]$/.test(words[length - 1]!) || relative.test(words[length]!)) return undefined;
    if (begins(words, length, verb)) return length;
  }
  return undefined;
}

/** Does what is told of the subject begin here? */
function begins(words: readonly string[], at: number, verb: string): boolean {
  const word = words[at]?.replace(/[,;:]$/, '') ?? '';
  if (word === '') return false;
  if (word.toLowerCase() === 'not' || (adverb.test(word) && !bareVerb.test(word))) return true;
  if (/^(?:has|have|had)$/.test(verb)) return participle.test(word);
  if (/^(?:is|are|was|were|am)$/.test(verb))
    return (
      (predicate.test(word) || (comparative.test(word) && /^than$/i.test(words[at + 1] ?? ''))) &&
      !thingsInIng.test(word) &&
      // "The click and collect at the shop open": the place may belong to the name.
      !(place.test(word) && words.slice(at + 1).some((later) => state.test(later)))
    );
  // "The return label cost": a verb that is a thing as well is one only where it does not stand before another verb.
  return bareVerb.test(word) && !bareVerb.test(words[at + 1]?.replace(/[,;:]$/, '') ?? '');
}
