import { mark } from '../list-mark';
import { ofOrder, withoutConsequence } from './orders';
import { asksOnward, behindQuestionWord, statementOrder } from './question-order';
import { turnAround } from './turn-around';

/** Longest summary shown in a checklist. */
const longestSummary = 110;

const wrappers = new RegExp(
  String.raw`^(?:${mark}\s+|(?:and|so|then|also|now|but|or|first|firstly|second|secondly|finally|this time|hi|hello|ok|okay|again|please|pls|plz|kindly|just|maybe|perhaps|otherwise|well|anyway|further|furthermore|thirdly|lastly),?\s+|(?:can|cant|can't|could|would|will|may|might) (?:you|u|someone|somebody|anyone|anybody|one of you|you guys)(?: (?:please|pls|kindly|possibly|perhaps|maybe|also|just|at least|mind|be so (?:good|kind)(?: as to| and)?|be able to))*\s+|(?:i|we)(?:'d| would)? (?:(?:just|only|really|also|still|now|therefore|urgently|kindly|very much|hereby) )*(?:need|want|like|expect|request|ask|am asking|are asking|require|insist|demand|wish|appreciate it if)(?: that)? you(?: guys)?(?! (?:for|about|a|why|what)\b) (?:to|could|would|can|will)?\s*|(?:it would be|would be|it'd be) (?:very |really |so )?(?:good|great|nice|helpful|lovely|appreciated|kind) if you (?:could|would|can)?\s*|(?:i'd|we'd|i would|we would|i should|we should) (?:\w+ )?(?:be (?:grateful|glad|happy|obliged)|appreciate it|love it) if you (?:could|would|can)?\s*|(?:grateful|obliged|thankful|glad|happy) if you (?:would|could|can)?\s*|i (?:was|am) (?:wondering|hoping) (?:(?:if|whether) )?you (?:could|can|would|might) (?:please )?(?:be able to )?|(?:it would be|would be|it'd be) (?:very |really |so )?(?:good|great|nice|helpful|lovely|appreciated|kind) if (?=we|i\b)|(?:i'd|we'd|i would|we would|i should|we should) (?:also |very much )?be (?:interested|curious|keen|glad|happy|grateful) to (?:learn|know|hear|find out|understand|see) (?=(?:whether|if|what|when|where|why|how|which|who)\b)|ask (?:you )?(?=(?:whether|if|what|when|where|why|how|which|who)\b)|(?:i|we) (?:do not|don't|dont) know (?=(?:whether|if) )|do the needful,? and )`,
  'i',
);

/** "is the status of my order" after "what": nothing but a noun follows, so the verb goes to the end. */
const bareNoun =
  /^(is|are|was|were)\s+((?:(?:the|my|our|your|this|that|these|those|a|an)(?:\s+[\w'-]+){0,6}|it|they))(?<!\b(?:\w{2,}ing|\w{2,}ed|back|here|there|ready|due|wrong|over|done|going|sent|paid|gone|open|closed|late|lost))$/i;

/** More than a noun: how it is, or a clause that says which. */
const moreThanNoun =
  /\s(?:that|which|who|i|we|you|not|so|too|still|already|more|less|now|than|instead|different|available|possible)(?:\s|$)|\s(?:for|about|like|from|with|of|to)$/i;

/** "It": told of with nothing behind it. */
const alone = /^(?:this|that|it|they|these|those)$/i;

/** Whether "what is the status of my order" may be turned to "what the status of my order is". */
const isBare = (word: string, noun: string): boolean =>
  alone.test(noun) ||
  (!/^(?:why|how)$/i.test(word) && !moreThanNoun.test(noun) && !/^when\b.*\s(?:at|on|in)\s/i.test(`${word} ${noun}`));

/** Imperative of a question: "when will it ship?" → "say when it will ship"; null where its order is not sure. */
function ofQuestion(text: string): string | null | undefined {
  // "Do it today", "have your team call me" are orders: questions say "does it", and are seldom about what others have.
  if (/^(?:do (?:it|this|that|so)|have (?:an?|the|your|my|our|some\w*))\b/i.test(text)) return undefined;
  const how = /^how (?:(?:do|can|could|would|should|might) (?:i|we|one)|to) (?:best )?(?:to )?(.+)$/i.exec(text);
  if (how) return asksOnward(how[1]!) ? null : `explain how to ${how[1]}`;
  const whatToDo = /^what (?:do|should|shall|must) (?:i|we) do\b(?! (?:about|if|with|when|to)\b)(.*)$/i.exec(text);
  if (whatToDo) return `say what they should do${whatToDo[1]}`;
  const open =
    /^(what|why|how|when|where|who|whom|which|whose)(?:'s)?\b((?: (?:exactly|else|long|much|many|often))*)\s*(.*)$/i.exec(
      text.replace(/^(\w+) (?:the (?:hell|heck|fuck)|on earth|exactly) /i, '$1 '),
    );
  if (open) {
    const [, word = '', more = '', asked = ''] = open;
    const rest = /'s\b/.test(text.slice(0, 8)) ? `is ${asked}` : asked;
    const verb = /^(?:why|how)$/i.test(word) && more === '' ? 'explain' : 'say';
    const noun = bareNoun.exec(rest);
    const told =
      noun && isBare(more ? 'what' : word, noun[2]!)
        ? `${noun[2]} ${noun[1]?.toLowerCase()}`
        : behindQuestionWord(word, more !== '', rest);
    return told === undefined ? null : `${verb} ${word.toLowerCase()}${more} ${told}`.trim();
  }
  if (/^(?:whether|if) (?:i|we|you|it|this|that|there|they|he|she|the|my|our|your|an?|any)\b/i.test(text))
    return `say ${text.replace(/^if\b/i, 'whether').replace(/^W/, 'w')}`;
  if (/^(?:any|some) (?:\w+ ){0,3}?(?:help|advice|assistance|suggestions?|ideas?|guidance)\b/i.test(text))
    return 'help with this';
  const chance = /^any chance (?:of|that|to|for)\b.*$/i.exec(text);
  if (chance) return `say whether there is ${chance[0].toLowerCase()}`;
  if (!asksWhether.test(text)) return plainQuestion.test(text) ? null : undefined;
  const permission = /^(?:can|could|may|might) (?:i|we) (?:please )?(?:have|get) (.+)$/i.exec(text);
  if (permission) return `give ${permission[1]}`;
  const allow = /^(?:can|could|may|might) (i|we) (?:please )?(.+)$/i.exec(text);
  if (allow) return `say whether they can ${allow[2]}`;
  const told = statementOrder(text);
  return told === undefined ? null : `say whether ${told}`;
}

/** Begins like a question that yes or no would answer. */
const asksWhether =
  /^(?:is|are|do|does|did|can|could|should|would|will|must|was|were|has|have|had|may|might|shall|am)\s+(?:i|we|you|it|this|that|they|there|he|she|the|my|our|your|a|an|any|these|those)\s+\S/i;

/** The same of what has no article: "do companion seats carry over", "has one of the lads got it". */
const plainQuestion = /^(?:is|are|does|did|was|were|has|will|do(?= (?:[a-z]+ ){0,2}[a-z]+s )) (?!not\b|n't)[a-z]+ \S+/i;

/** "The lamp replaced", "it to shut down": something done to a thing rather than a thing. */
const inAState =
  /^(?:(?:my|our|the|this|that|these|those|all)\b.{0,50}? (?:\w{2,}ed|sent|paid|made|done|gone|off|out|fixed|put right|taken \w+|rid)|(?:it|this|that|them|these|him|her) (?!for\b|by\b|in\b|at\b|on\b|from\b|before\b|now\b|today\b|because\b)\w+.*|(?:it|(?:my|our|the|this|these|that)\b.{0,40}?) to (?!the\b|my\b|our\b|a\b).*)(?:$|,| and\b| by\b| until\b| before\b| on\b| at\b| within\b| today| now| again| tomorrow| to\b)/i;

/** Of "the lamp replaced" "get the lamp replaced", of "my money back" "give my money back", else "provide …". */
function providing(wanted: string): string {
  if (/^(?:my|our|the|all|it|some of|half of)\b.{0,40}? back\b/i.test(wanted) || /^it back\b/i.test(wanted))
    return `give ${wanted}`;
  if (/^(?:that )?you to /i.test(wanted)) return wanted.replace(/^(?:that )?you to /i, '');
  const [, thing, state] =
    /^(it|(?:my|our|the|this|these|that)\b.{0,40}?) (?:is|are|be|gets?) (\w+(?:ed|sent|paid|put|made|done|gone|fixed)\b.*)$/i.exec(
      wanted,
    ) ?? [];
  if (thing && state) return `get ${thing} ${state}`;
  return inAState.test(wanted) ? `get ${wanted}` : `provide ${wanted}`;
}

/** Imperative of a wish: "I need a new invoice" → "provide a new invoice". */
function ofWish(text: string): string | undefined {
  const awaited = /^still waiting (?:for|on) (.+)$/i.exec(text);
  if (awaited) return `provide ${awaited[1]}`;
  const only =
    /^(?:all|what) (?:i|we)(?:'d| would)? (?:really )?(?:want|need|ask for|ask|expect|like)(?: from you)? (?:is|are) (?:to (?:have|get) )?(.+)$/i.exec(
      text,
    ) ??
    /^what (?:i|we)(?:'m| am|'re| are) asking (?:you )?for is (.+)$/i.exec(text) ??
    /^((?:an?|your) (?:[\w'-]+ ){1,6})would (?:really |also )?be (?:great|good|nice|ace|lovely|brilliant|appreciated|helpful|useful|perfect|ideal|wonderful|fantastic|welcome)\b(?! (?:if|but)\b)/i.exec(
      text,
    ) ??
    /^(?:i|we)(?:'d| would| should) (?:be (?:very )?(?:grateful|glad|happy|thankful|obliged) for|appreciate) (.+)$/i.exec(
      text,
    ) ??
    /^(?:i|we)(?:'m| am|'re| are) asking you for (.+)$/i.exec(text) ??
    /^(?:i|we) could (?:have|get|be given|be sent) (.+)$/i.exec(text);
  if (only) return providing(small((only[1] ?? '').trim()));
  const allowed = /^(?:i|we) could (.+)$/i.exec(text);
  if (allowed) return `let them ${allowed[1]}`;
  const notice = /^(?:i|we) (?:hereby|therefore|herewith) (cancel|terminate) (.+)$/i.exec(text);
  if (notice) return `${notice[1]} ${notice[2]}`;
  const given = /^(?:i'm|i am|we're|we are) giving you (?:until|till|til) ([\w ]{2,20}?) to (.+)$/i.exec(text);
  if (given) return `${given[2]} by ${given[1]}`;
  const wish =
    /^(?:i|we)(?:'d| would| should|'m| am|'re| are|'ll| will)? ?(?:(?:just|only|really|also|still|now|then|first|further|expressly|formally|therefore|urgently|kindly|very much|hereby|simply|nevertheless|must|do|have to) )*(?:need|want|like|love|request|demand|require|insist on|insist|expect|ask for|ask|wish|looking for|asking for|asking|hoping for|waiting for|requesting|appreciate|prefer|interested in)\b(?: that(?= (?:i|we|you|it|they|he|she|there|the|my|our|your|this|these|those|all|an?|somebody|someone)\b))?\s*(.*)$/i.exec(
      text,
    );
  if (!wish) return undefined;
  const rest = wish[1] ?? '';
  const toAsk = /^to ask (?=(?:if|whether|what|when|where|how|why|which|who)\b)(.+)$/i.exec(rest);
  if (toAsk) return `say ${toAsk[1]!.replace(/^if /i, 'whether ')}`;
  const toKnow = /^to (?:know|understand|find out|hear|learn|see) (.+)$/i.exec(rest);
  if (toKnow) return `tell them ${toKnow[1]}`;
  const toHave = /^to (?:have|get|receive|be given|be sent) (.+)$/i.exec(rest);
  if (toHave) return `provide ${toHave[1]}`;
  const toDo = /^to (.+)$/i.exec(rest);
  if (toDo) return `help them ${toDo[1]}`;
  return rest ? providing(rest) : undefined;
}

const goesFirst =
  /\b(where|when|how|why) (goes|comes|stands|works|stays|begins|ends|starts) ((?:the|my|our|your|this|that|all|an?) [^,;?!.]+)$/i;

/** Without the capital of a beginning; that of an acronym stays. */
const small = (text: string): string => text.replace(/^[A-Z](?=[a-z]|\s)/, (letter) => letter.toLowerCase());

/** Cuts at a word, so that a checklist line stays a line. */
function shorten(text: string): string {
  if (text.length <= longestSummary) return text;
  const cut = text.lastIndexOf(' ', longestSummary - 1);
  return `${text.slice(0, cut > 40 ? cut : longestSummary - 1)}…`;
}

/** The reason behind an ask is shown as such, not in the checklist. */
const reasonBehind =
  /^(\S+ \S+ .*?)(?:, as (?:i|we) (?:was|am|have|had|were|are)|,? (?:because|so that|or else|otherwise we|otherwise i|as otherwise|since (?:i|we))) .*$/i;

/** "Robin, any word …?": the name of whom they speak to, before a word that begins an ask. */
const spokenTo =
  /^\p{Lu}\p{Ll}+, (?=(?:any|can|could|please|do|does|did|is|are|have|has|what|where|when|why|how|who|which|will|would|may|i|we)\b)/u;

/** Begins like what can be told or asked: "when it is", "whether it was". */
const asksByWord = /^(?:who|what|when|where|why|which|whose|whether|if|how)\b/i;

/** Of a line below "What I need:", which says of itself nothing of wanting: "Tracking number" → "provide tracking number". */
export function summariseItem(item: string): string {
  if (asksWhether.test(item)) return summarise(item);
  // "If it won't go, how we export it": the question first, then its condition.
  const [, condition, asked] =
    /^if ([^,]{3,60}), (?:then )?((?:how|what|when|where|why|who|which)\b.*)$/i.exec(item) ?? [];
  if (condition && asked) return summarise(`${asked} if ${condition}`);
  return summarise(asksByWord.test(item) ? item.replace(/^if\b/i, 'whether') : `I need ${small(item)}`);
}

/**
 * Makes a short imperative of an ask's words, from the rep's side: "Could you please send me a corrected invoice?"
 * becomes "send a corrected invoice". A question that can't be turned for sure stays as it was asked, in quotation marks.
 */
export function summarise(ask: string): string {
  let text = ask.replace(/\s+/g, ' ').replace(/’/g, "'").trim().replace(spokenTo, '');
  for (let round = 0; round < 4; round++) {
    const bare = text.replace(wrappers, '');
    if (bare === text || bare === '') break;
    text = bare;
  }
  const chosen = /^either\b/i.test(text);
  text = withoutConsequence(text)
    .replace(reasonBehind, '$1')
    .replace(/[\s?!.…,;:]+$/, '')
    .replace(/,? (?:please|pls|plz|thanks|thank you)$/i, '');
  text = text
    // "Tell me where goes the rest of it": the order of other languages.
    .replace(goesFirst, '$1 $3 $2')
    .replace(/^(who|what|where|how|when|why)'ve (?=(?:i|we|you|they)\b)/i, '$1 have ');
  const turned = ofOrder(text, chosen) ?? ofWish(text);
  const imperative = turned === undefined ? ofQuestion(text) : turned;
  // In the customer's own words it is right, where it can't be turned for sure.
  if (imperative === null) return `“${shorten(`${text.charAt(0).toUpperCase()}${text.slice(1)}?`)}”`;
  text = imperative ?? text;
  text = text.replace(
    /^(?:give|get) (?:me |us )?(?:your|a|the) (manager|boss|supervisor|superior|director|team lead)\b/i,
    'put me through to your $1',
  );
  text = text.replace(/^(send|give|get|bring|issue|show|pay|provide|email|resend|grant|offer) (?:me|us) /i, '$1 ');
  text = turnAround(text);
  const first = text.charAt(0);
  const rest = text.slice(1);
  // An acronym or a name at the start keeps its capitals.
  return shorten(/^[A-Z]/.test(rest) || /^I\b/.test(text) ? text : first.toLowerCase() + rest);
}
