import { beginsSurely } from './subject';
import { isFiniteVerb } from './verbs';

/** What a statement may open with before its subject: "Since Monday", "When I open the app,". */
const openers =
  /^(?:on|in|at|since|for|from|until|after|before|during|with|without|last|this|every|each|yesterday|today|tonight|when|whenever|while|once|despite|\d+|one|two|three|four|five|six|several|a)$/i;

/** Openers that lead a clause of their own as often as a time. */
const clausal = /^(?:since|after|before|when|whenever|while|once|until)$/i;

const longestOpening = 12;

/**
 * Does a statement begin with a subject that can be told for sure and its verb, at most behind a time or circumstance? "It", "they" and
 * "mine" lean on what was said before, so they never do.
 */
export function opensSurely(words: readonly string[]): boolean {
  const first = words[0] ?? '';
  if (/^(?:nobody|nothing|everyone|everybody|everything)$/i.test(first)) return words.slice(1, 7).some(isFiniteVerb);
  if (/^(?:no longer|the one|this is the \w+ time)\b/i.test(words.join(' ')) || /^\d{1,2}:\d\d/.test(first))
    return false;
  if (/^no$/i.test(first) && /^one$/i.test(words[1] ?? '')) return words.length > 2;
  if (/^(?:mine|it|they)$/i.test(first)) return false;
  // "My wife and I": the verb is that of "I".
  if (/^(?:my|our) \p{L}+ and i\b/iu.test(words.join(' '))) return beginsSurely(words.slice(3));
  return beginsSurely(words) || beginsSurely(asVerbs(withoutRelative(words))) || behindOpening(words);
}

/** "The roof you fitted leaks": the verb is the second one. */
function withoutRelative(words: readonly string[]): string[] {
  const [at = -1] = words.flatMap((word, i) => (i >= 2 && i <= 5 && /^(?:i|we|you)$/i.test(word) ? [i] : []));
  return at > 0 && /(?:ed|sent|gave|took|sold|put|left|bought|wrote|made)$/.test(words[at + 1] ?? '')
    ? [...words.slice(0, at), ...words.slice(at + 2)]
    : [...words];
}

/** "The statement lists a charge": a verb, since what follows is its object, though the word is a noun as often. */
function asVerbs(words: readonly string[]): string[] {
  return words.map((word, i) =>
    i > 1 &&
    /^(?:lists|charges|reports|requests|results|returns|posts|changes|orders|calls|prints|names|records|marks)$/.test(
      word,
    ) &&
    /^(?:an?|the|no|my|our|your|in|that|only|\S*\d\S*)$/.test(words[i + 1] ?? '')
      ? 'shows'
      : word,
  );
}

/** Behind these the opening goes on. */
const leadsOn =
  /^(?:the|an?|my|our|your|of|in|on|at|for|with|from|by|to|and|or|that|which|who|as|like|than|when|where|while|because|if|after|before|since|until)$/i;

function behindOpening(words: readonly string[]): boolean {
  const first = words[0] ?? '';
  if (!openers.test(first)) return false;
  // "Since we signed up in March the board has been down": its own subject comes second.
  const each = /^(?:every|each)$/i.test(first) && /^time$/i.test(words[1] ?? '');
  if (/^(?:what|which|that|then)$/i.test(words[1] ?? '')) return false;
  const own = each || (clausal.test(first) && beginsSurely(words.slice(1)));
  for (let at = each ? 4 : own ? 3 : 2; at < Math.min(words.length - 1, longestOpening); at++)
    if (!leadsOn.test(words[at - 1]!) && beginsSurely(words.slice(at))) return true;
  return false;
}

/** Words any sentence may open with, whatever capital they have there. */
const common =
  /^(?:i|we|my|our|your|you|the|there|this|that|these|those|an?|it|they|mine|no|nobody|nothing|every\p{L}*|each|all|both|half|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|most|another|mr|mrs|ms|dr|\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december|customers|people|emails|messages|\p{L}{3,}s)$/iu;

/** "Deposit is 400": a noun without its article, which only the start of the sentence gives a capital. */
export function opensBarely(words: readonly string[], names: ReadonlySet<string> | undefined): boolean {
  const first = (words[0] ?? '').replace(/[,;]$/, '');
  if (common.test(first) || openers.test(first) || /^\d/.test(first)) return false;
  // "Roaming was charged": a noun that needs no article.
  if (/ing$/.test(first) && /^(?:is|was|has|does|costs|did|will|would|can|cannot|takes|stopped)$/i.test(words[1] ?? ''))
    return false;
  // "SLOW load": shouted rather than a name.
  if (/\p{Lu}|\d/u.test(first.slice(1)) && !/^\p{Lu}{4,}$/u.test(first)) return false;
  return !/^\d/.test(words[1] ?? '') && !(names?.has(first) ?? false) && !known.has(first);
}

const known: ReadonlySet<string> = new Set(
  'Firefox Thunderbird Windows Gmail Outlook Spotify Netflix Google Facebook Android Alexa Chrome Linux Mozilla Excel Word Teams Zoom'.split(
    ' ',
  ),
);
