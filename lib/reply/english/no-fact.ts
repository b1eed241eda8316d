import { lookOut } from '../../listen/look-out';

/** Adverbs that may stand behind "you" without changing what kind of statement it is. */
const lightly =
  '(?:(?:also|just|really|still|only|now|very|so|quite|more than|beyond|do not|did not|cannot|could not|have|had|are|were) )*';

/** Kinds of statements that tell no fact, whatever they tell; of what is said from our side, without capital. */
const kinds: Readonly<Record<string, RegExp>> = {
  'what they think, feel, want or promise': new RegExp(
    `^you ${lightly}(?:think|thought|feel|felt|hope[ds]?|hoping|believed?|guess(?:ed)?|wonder(?:ed|ing)?|understand|wish(?:ed)?|suppose|doubt|loved?|liked?|enjoy(?:ed)?|hated?|agree|assumed?|suspect|imagine|want(?:ed)?|expect(?:ed)?|demand|insist|deserve|appreciate|apologi[sz]e|thank|prefer|recommend|suggest|promise|swear|bet|admit|care|mind|beg|sorry|sure|aware|grateful|thankful|glad|curious|confused|disappointed|shocked|annoyed|frustrated|angry|done)\\b`,
    'iu',
  ),
  'who they are and that they write': new RegExp(
    `^(?:your name is\\b|you (?:do|did) (?!not\\b)|you ${lightly}(?:writing|contacting|reaching|emailing|messaging|getting in touch|asking)\\b|you (?:are|have been) (?:an? )?(?:\\p{L}+ )?(?:customer|member|subscriber|client|user|fan|beginner|newbie)s?\\b|you have (?:an? |some |the |two |several |few )?(?:other )?(?:question|request|suggestion|idea|doubt|feeling|point)s?\\b|(?:your|the) (?:actual |main |real |first )?(?:question|post|message|title|point) (?:is|goes|says|was)\\b)`,
    'iu',
  ),
  'what they will do, or would': /^you (?:will|shall|would|might|may|are going to|are not going to)\b/iu,
  'what we ought to do': /^we (?:should|must|ought|need|have to|can|will|are to)\b|\b(?:should|ought to|supposed to|must be|hereby)\b/iu,
  'a supposition': /^(?:suppose|imagine|consider|remember|note|say)\b/iu,
  'a verdict': /^(?:it|that|this) (?:is|was)(?: not)?(?: an?| the| so| very)? \p{L}+$|\b(?:acceptable|nonsense|excuses?|disgrace|shambles|shambolic|waste of|fault|honest|truth|common sense)\b/iu,
  'an ultimatum': /\bor (?:else )?you (?:\p{L}+ly )?(?:walk|leave|cancel|go|switch|sue|move|quit|return|are (?:off|gone|out|done)|take (?:it|this|your))\b/iu,
  'a general truth': /^(?:nothing|nobody|no one|everything|everybody|everyone|anybody|anyone) .*\b(?:is|are|was|does|gets?|can be) (?:ever|always|never)\b/iu,
  'a jibe': /\b(?:kidding|joking|so-called|congrat\w*|bravo|well done|perfect timing|of course|on purpose|deliberately|pretend\w*|refuse[ds]? to|bother(?:ed)? to|enough is|never again|dare)\b/iu,
  'a parenthesis of theirs': /\b(?:you|and) (?:believe|suppose|think|guess)\b/iu,
  'an exaggeration': /\b(?:hundreds|thousands|countless|endless(?:ly)?|a hundred|the world|nearly died)\b/iu,
  'numbered steps': /^\d+ \p{L}+ed\b|\s\+\s/iu,
}; // biome-ignore format: a kind a line reads better

const likely = lookOut(Object.values(kinds), (kind) => kind);

/** Is it no plain fact: what they feel or mean to do, who they are, a verdict, a jibe? Heard, and not told back as what happened. */
export function isNoFact(text: string): boolean {
  return likely(text.toLowerCase()).some((kind) => kind.test(text));
}
