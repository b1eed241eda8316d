import { isBaseVerb, isFiniteVerb } from './verbs';
import { adverbs, alsoNouns, auxiliaries, bareWords, baseVerbs, isAdverb } from './words';

const determiners = new Set(
  'my our your the this that these those a an both half one two three four five six seven eight nine ten all some every each many most several no any another either neither'.split(
    ' ',
  ),
);

/** In a noun phrase these make the agreement or the reference unsure. */
const breaks = new Set(
  'and or that which who whom what i we you he she it they them if when where why how because but so than then as there not never'.split(
    ' ',
  ),
);

/** Things that stand without an article in the plural or as a mass: "emails", "videos", "billing". */
export const bareNouns =
  /^(?:e-?mails|messages|videos|songs|playlists|pages|sites|websites|bookmarks|passwords|folders|tabs|calls|flights|bags|orders|payments|customers|people|staff|notifications|attachments|images|pictures|photos|links|downloads|ads|adverts|prices|fees|charges|letters|invoices|documents|files|contacts|addons|add-ons|extensions|fonts|subtitles|agents|drivers|tickets|transfers|withdrawals|deposits|delivery|billing|support|sound|audio|video|internet|broadband|everything|everyone|nothing|nobody|none|half|customer service|customer support|tech support|online banking|mobile data)$/;

const longestSubject = 11;

/**
 * Does the text begin with a subject that can be told for sure, and a finite verb right behind it? "My parcel has…",
 * "Firefox will not…", "Emails from my bank are…", "There is no…".
 */
export function beginsSurely(words: readonly string[]): boolean {
  const lower = bareWords(words.join(' '), /[^\p{L}\d'&. -]/gu);
  const first = lower[0] ?? '';
  if (first === 'i' || first === 'we') return followsI(lower);
  if (
    first === 'the' &&
    /^(?:day|time|moment|minute|second|reason|way|fact|rest|same|more|longer|sooner)$/.test(lower[1] ?? '')
  )
    return false;
  if (first === 'you') return isFiniteVerb(adverbs.has(lower[1] ?? '') ? (lower[2] ?? '') : (lower[1] ?? ''));
  if (first === 'there') return /^(?:is|are|was|were|has|have|seems?)$/.test(lower[1] ?? '');
  if (/^(?:this|that|these|those)$/.test(first) && (isFiniteVerb(lower[1] ?? '') || breaks.has(lower[1] ?? '')))
    return false;
  // "Any email do not show": the number of the verb is a guess.
  if (first === 'any' || lower[1] === 'and') return false;
  if (
    /^\p{Ll}{4,}s$/u.test(first) &&
    !/^(?:thanks|sometimes|always|perhaps|unless|besides|lots|guys|this|less|plus|regards|cheers|thus)$/.test(first) &&
    /^(?:have|are|were|do|can|cannot|will|could|would)$/.test(lower[1] ?? '')
  )
    return true;
  const named = isName(words[0] ?? '');
  if (
    determiners.has(first) &&
    determiners.has(lower[1] ?? '') &&
    !/^(?:all|both|half|every|each|one|two|three|four|five|six)$/.test(first) &&
    !/^(?:two|three|four|five|six|one)$/.test(lower[1]!)
  )
    return false;
  if (
    !determiners.has(first) &&
    !/^\d{1,4}$/.test(first) &&
    !named &&
    !bareNouns.test(first) &&
    !bareNouns.test(`${first} ${lower[1] ?? ''}`)
  )
    return false;
  return verbAfter(words, lower, named || bareNouns.test(first) ? 1 : 2) > 0;
}

/** Where the verb stands, or -1. Two nouns joined by "and" are let through where the verb agrees with both. */
function verbAfter(words: readonly string[], lower: readonly string[], from: number): number {
  let joined = false;
  for (let i = from; i < Math.min(lower.length, from + longestSubject); i++) {
    const word = lower[i]!;
    if (i > from - 1 && isFiniteVerb(word) && !isAdjective(lower, i)) {
      // "No dice, can I get it": the verb stands before its subject, so it asks.
      return auxiliaries.has(word) && /^(?:i|we|you|they|he|she|it)$/.test(lower[i + 1] ?? '') ? -1 : i;
    }
    // "Norvik Freight and Brandt Logistik merge": two of them, so the verb is bare.
    if (joined && isBaseVerb(word) && i > from + 1 && !alsoNouns.has(word)) return i;
    if (word === 'and' && /^(?:\p{Lu}|my$|our$|the$|your$|his$|her$)/u.test(words[i + 1] ?? '')) {
      joined = true;
      continue;
    }
    if (breaks.has(word) || /[,;]$/.test(words[i]!)) return -1;
  }
  return -1;
}

/** "the installed version", "the updated app": a participle before its noun, with the verb further on. */
function isAdjective(lower: readonly string[], i: number): boolean {
  const word = lower[i]!;
  if (!/ed$/.test(word) || auxiliaries.has(word)) return false;
  const next = lower[i + 1] ?? '';
  return (
    auxiliaries.has(lower[i + 2] ?? '') &&
    /^[a-z]+$/.test(next) &&
    !/^(?:to|in|on|at|by|me|us|it|and|for|with)$/.test(next)
  );
}

/** Opens an instruction. */
const tellsTo =
  /^(?:Continue|Disable|Re-?enable|Restart|Click|Select|Press|Choose|Type|Scroll|Uncheck|Tick|Repeat|Right|Left|Hold)$/;

function isName(word: string): boolean {
  return (
    // "Consider it cancelled" tells us to.
    !baseVerbs.has(word.toLowerCase()) &&
    !tellsTo.test(word) &&
    word !== 'Consider' &&
    /^\p{Lu}[\p{L}\d'&.-]+$/u.test(word) &&
    !/^(?:Why|How|What|When|Where|Who|Which|Please|Thanks?|Can|Could|Would|Will|Should|Is|Are|Was|Were|Do|Does|Did|If|After|Before|Since|As|In|On|At|For|From|With|Without|To|By|Not|Very|Just|Still|Even|Only|Also|Then|It|He|She|They|Got|Get|Tried|Trying|Being|Having|Going|Looking|Great|Good|Bad|Worst|Terrible|Awful|Nice|Love|Hate|Shame|Poor|Really|Maybe|Let|Make|Fix|Stop|Send|Give|Tell|Help|Sorry|Never|Once|Until|Despite|Although|While|Because|Whenever|Everytime|Sometimes|Today|Yesterday|Tomorrow|Now|Here|Well|Absolutely|Yes|Ok|Okay|Too|So|And|But|Or|Regards|Cheers|Best|Kind|Dear|Hi|Hello|Any|About|Over|Under|Same|Like|Such|More|Less|First|Second|Last|Next|Instead|Otherwise|Unless|Clearly|Apparently|Whilst|Having|Strange|Weird|Odd|Big|Huge|Small|Quick|Minor|Major|Serious|Anyone|Anybody|Someone|Somebody|Its|Due|Short|According|Regarding|Concerning|Given|Based|Upon|Between|During|Following|Nope|Unable|Able|Failed|Cannot|Need|Issue|Problem|Error|Only|Wow|Omg|Wtf|Lol|Btw|Fyi|Hence|Thus|Therefore|Further|Furthermore|Besides|Either|Neither|Both|Perhaps|Nothing|Something|Everything)$/.test(
      word,
    )
  );
}

/** Behind "I" nearly everything is its verb; a noun, a preposition or another pronoun is not. */
function followsI(lower: readonly string[]): boolean {
  let at = 1;
  while (isAdverb(lower[at] ?? '')) at++;
  const verb = lower[at] ?? '';
  return (
    /^[a-z'-]{2,}$/.test(verb) &&
    !/^(?:the|a|an|my|our|your|this|that|of|in|on|at|for|with|and|or|but|if|so|not|who|customers?|people|guys|too|i|we|you|it|he|she|they|us|me|no|yes|very|all|here|there|as|to|wish|hope|suggest|recommend|propose|beg|ask you|pray)$/.test(
      verb,
    ) &&
    (!/ing$/.test(verb) || /^(?:bring|ring|cling|swing|fling)$/.test(verb))
  );
}

/** What hangs in the air at the end: "I ordered it and the", "you are", "I keep being". */
export function hangsInTheAir(text: string): boolean {
  return /\b(?:the|a|an|and|or|but|to|of|with|for|from|my|your|our|know|knew|wonder|guess|is|are|was|were|am|been|being|be|that|this|if|as|than|very|so|when|while|because|since|until|where|who|which|what|how|why|not|has|have|had|will|would|can|could|into|by|about|its|it's|their|his|her|every|each|some|any|other|another|(?<!\b(?:any|no|once|some) )more|most|says?|said|saying|like|even|ever|still|also|then|i|we|he|she|they|except|without|after|before|between|during|via|per|mr|mrs|ms|dr|no|get|got|getting|make|made|keep|keeps|kept|want|wants|let|lets|try|tried|tells?|told|find|use|put|give|send|sent|take|bring|and then)$/i.test(
    text.trim(),
  );
}
