import { ready } from '../expressions';
import { lookOut } from '../look-out';
import { compile } from './compile';

/** Compiles sources, each under the name of a feature, and looks out for them. */
function compileAll(sources: Readonly<Record<string, string>>): (lower: string) => [name: string, pattern: RegExp][] {
  const table = Object.entries(sources).map(([name, source]): [string, RegExp] => [`irony/${name}`, compile(source)]);
  return lookOut(table, ([, pattern]) => pattern);
}

/** Ways in which questions are put that want no answer, and some in which questions are put that do. */
const ofQuestions = compileAll({
  'names-a-guess': String.raw`(?:what|who|where|when|which|how|why|is|are|was|did|do|does)\b[^?]{3,60}, (?:or )?(?:an?|the|my|your|in|on|by|at|from|some|with|for|\d)[\w' .-]{1,30}\?`,
  'or-absurd': String.raw`or (?:an?|are you|is it|do you|the|just|should i|shall i|am i) [\w' -]{2,30}\?`,
  'do-i-look': String.raw`(?:do|am|must|should|shall|have|did|was|can) i (?:look|really|have to|supposed|get|just|now|also|seem|sound|the|your|an?|win|miss|actually|bring|be)`,
  'yes-no-to-you': String.raw`^\W*(?:(?:so|and|but|or|well|oh|seriously|sorry),? )?(?:are|is|have|has|do|does|did|would|could|can|will|was|were) (?:you|anybody|anyone|nobody|somebody|no one|your [\w']+|they|it|there|that|this|these|the)`,
  'how-hard': String.raw`how (?:hard|difficult|many more|stupid|dumb|is (?:that|this|it)|can (?:a|an|one|you|anyone|somebody|it|that|something)|does one|do you (?:manage|lose|sleep|dare|even)|would you|dare|on earth|the hell)`,
  'why-bother': String.raw`why (?:do i|don't i|should i|would i|not|don't you just|even|bother|am i|on earth|must i|is it (?:always|so))|what(?:'s| is) the point|what good|since when|is it too much|what part of`,
  'which-genius': String.raw`who (?:needs|cares|tests|does that|decided|came up|thought|am i|knew|wants|designs?|trained?)|which (?:genius|idiot|clown|wizard|brain\w*|bright spark|one of you)|whose (?:bright )?idea|where did (?:they|he|she|you) (?:train|learn|find)`,
  tag: String.raw`(?:,? (?:right|huh|eh|is it|isn't it|are you|have you|or what|seriously|really|for once|at all|over there|back there|these days|any ?more|then|by any chance|or something))\?`,
  outcry: String.raw`^\W*(?:really|seriously|why|what|how|huh|what now|excuse me|sorry|and now|so what|are you (?:serious|joking|kidding(?: me)?|for real|having a laugh)|you(?:'re| are) joking|is (?:this|that) a joke|what gives|hello|now what|is that it|anybody home|guess what|next|(?:are we|is it) there yet)\W*\?`,
  'wants-to-know': String.raw`how (?:do|can|long|much|many|late|often|far|old|big)|what (?:does|do i|do we|time|kind|size|are the|would)|where (?:do|can|is|are)|when (?:do|does|is|are|can|will)|which (?:of|one)|is there|are there|can i|can we|could (?:you|i|we)|may (?:i|we)|do (?:i|we) (?:have|need)|do you (?:have|sell|offer|also)|possible|would you (?:like|mind)|who (?:is|pays|can|should i)`,
});

/** Ways of saying something that is not meant as it is said. */
const ofStatements = compileAll({
  'as-if': String.raw`as if|as though|like (?:an?|i'm|i am|some)|might as well|i could(?:'ve| have)?|would(?:'ve| have) (?:been|built|carved|written|walked|knitted)|so much for|nothing says|i'd (?:rather|sooner)|if i wanted|no wonder|i see (?:we|you)|a miracle|must be nice|i guess|good thing|guess (?:who|what)|imagine|picture|at this rate|by the time|you (?:really|certainly|must)|that's what|that was the|what will they|one might|buy yourselves`,
  opener: String.raw`^\W*(?:oh|ah|wow|well|so|sure|right|yeah|apparently|clearly|obviously|of course|naturally|nice|fine|funny|and the|call me|hell|for heaven|welcome to|long live|imagine|behold|enjoy|surprise|ta|cheers|yay|hooray|fun fact|silly me|lucky|true|splendid|great|brilliant|wonderful|lovely|fantastic|bravo|chapeau|congrat\w*|well done)`,
  saying: String.raw`rome wasn't|murphy|straw that|left hand|last straw|shoot the messenger|old-fashioned|freez(?:e|es) over|when pigs|tip of the iceberg|needless to say|famous last words|silly me|fun fact|c'est la vie|go figure|you must be joking|no words|words fail|up to here|beyond belief|you couldn't make it up|have a laugh`,
});

/** A guess stands behind a comma: without one that way need not be looked for, which is the slowest. */
const guesses = 'irony/names-a-guess';

/**
 * Looks for what sarcasm, rhetorical questions and figures of speech have in common, whatever they are about.
 *
 * @param lower - a sentence, prepared (lower case, straight quotes)
 * @returns names of features
 */
export function ironyIn(lower: string): string[] {
  const cues = (lower.endsWith('?') ? ofQuestions : ofStatements)(lower).flatMap(([name, pattern]) =>
    (name !== guesses || lower.includes(', ')) && ready(pattern).test(lower) ? [name] : [],
  );
  if (/"[^"]{2,25}"/.test(lower)) cues.push('irony/quotes-a-word');
  return cues;
}
