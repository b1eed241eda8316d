import { isShouted, isTitleCase, isUnformed, runsOn } from './clause';
import { isResolved, isSober, isWellFormed } from './plain-fact';
import type { StatementContext } from './statement';
import { hangsInTheAir } from './subject';
import { isRepeatable, movingDays } from './words';

const shortest = 3;
const longest = 26;

/** What they think, feel or want, small talk, and who they are: heard, and not told back as what happened. */
const noFact =
  /^(?:there is nothing to \p{L}+$|you are not an? |(?:your|the) (?:actual |main |real |first )?(?:question|post|message|title|point) (?:is|goes|says|was)\b|this (?!is\b|was\b|has\b|does\b)\p{L}+s (?:the|your|our|an?|it|you|us)\b|\d+ \p{L}+ed\b|(?:your|our|the) \p{L}+ is (?!not)\p{L}+ (?:here|speaking)$|your name is\b|you (?:(?:also|just|really|still|only|would|do not|did not|cannot|could not|have|had|are|will) )*(?:think|thought|feel|felt|hope|hoped|believe|guess|guessed|wonder|wondered|know|knew|understand|wish|wished|suppose|mean|doubt|love|loved|like|liked|enjoy|enjoyed|hate|agree|assume|assumed|suspect|imagine|want|wanted|expect|expected|demand|insist|trust|deserve|appreciate|apologi[sz]e|remember|thank|prefer|recommend|suggest|promise|swear|bet|admit|care|mind|look forward|say|beg|ask that|ask you)\b|you (?:are|were) (?:very |so |really |quite |just |still |not |also |more than |beyond |extremely |now )*(?:\p{L}+(?:ed|less)(?= that| with| at| to|$)|writing|contacting|reaching|emailing|messaging|getting in touch|hoping|wondering|looking (?:for|forward|to)|asking|done|sorry|sure|aware|grateful|thankful|able to see|curious|confused|lost|fine|ok|okay|good|polite|kind|a (?:new |long[- ]?(?:time|standing) |loyal |paying |regular )*(?:customer|user|subscriber|member|fan|human|person|man|woman|mother|father))\b|you have (?:to (?:say|admit|ask|wonder)|us|no (?:idea|clue))\b|you (?:do|did) (?!not\b)|you (?:are|were) (?:thinking|beginning to|starting to|glad|stuck with)\b|nothing is on fire\b|one thing left\b|you are through\b|you still have to stand\b|we are what\b|that \p{L}|you did not need\b|you have been (?:an? )?(?:\p{L}+ )?(?:customer|member|subscriber|client|user)s?\b|you (?:will|shall) (?:not|never)\b|you are not (?!able)\p{L}+ing\b|you do not (?:do|want|go|wish|like|care)\b|you are (?:the|an?) (?!.*\d)|we (?:are to|are hereby|should|must|will|can|cannot|have to|need to)\b|(?:it|that|this) (?:is|was)(?: not)?(?: an?| the)? \p{L}+$|you (?:are|were) in (?:labour|tears|shock|pain|bed|bits)\b|(?:it|that|this) is \p{L}+ time\b|you are (?:a )?(?:newbie|noob|beginner|new|\d\d)\b|you (?:still |also |just |really )*need (?:help|support|assistance|advice|to know|us|an? (?:answer|reply|response)|this|it|that|some)\b|you have (?:got )?(?:an? |some |the |two |several |few )*(?:questions?|quer(?:y|ies)|feeling|hope|doubt|idea|request|suggestion|point)\b|you (?:will|are going to|shall|might|may|would) (?:(?:have to|now|also|be|not|never|just|then|simply|then) )*(?:cancel|leave|leaving|switch|switching|move|moving on|go|take|report|post|tell|sue|hand|dispute|stop|find|pass|contact|call|write|try|let|wait|look|keep|see|consider|buy|use|order|return|recommend|complain|inform|forward|warn|make)\b|you would\b|(?:it|that|this) is (?:not )?(?:good|bad|fair|ok|okay|fine|wrong|right|acceptable|enough|sad|strange|odd|weird)\b|before you\b|it is (?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|now)\b|(?:suppose|imagine|guess|consider|remember|note|look|see|check|try|let|make|think)\b|there (?:is|was) no (?:excuse|point|need|way)\b|nobody (?:cares|seems|knows what)\b|nothing (?:works|changes)$)/iu;

/** Words that weigh or accuse: theirs to say, and nothing to hand back as a fact. */
const weighed =
  /\b(?:(?:decent|kind|nice|good|lovely|helpful|fair|patient) (?:with|to) you|kidding|joking|should|somebody must|hereby|for example|managed to|good luck|any luck|a huge fan|dunno|hindsight|the world|of us both|(?<!\b(?:told|said|says|promised|assured|confirmed|agreed)\b.*)would|obviously|clearly|supposedly|so-called|as usual|of course|deliberately|on purpose|refuse[ds]? to|bother(?:ed)?|pretend\w*|excuses?|nonsense|you (?:suppose|believe|think|guess)|\d x \d+|murder|nearly died|a dream|acceptable|should(?: not| never)? have|ought|supposed to|must be|never again|dare|enough is|a hundred|hundreds|thousands of|countless|endless(?:ly)?|somehow|whatever|good grief|god|honest|truth|sense|fault|blame|shambolic|stunning|perfect timing|well done|bravo|congrat\w*|cheers|funny|sarcas\w*|kafka|dark ages|drives? (?:me|you|us)|insane|patien(?:t|ce)|loyal\w*|disrespect\w*|insult\w*|treat(?:ed|s)? (?:me|you|us)|waste of|time waster|laugh\w*|hobby|hero(?:es)?|star|guess)\b/i;

/** A name in capitals behind its preposition is no shouting: "the export to DATEV". */
const code = /\b(to|in|with|from|for|via|at|on|of|into) \p{Lu}{5,9}\b/gu;

/** "Your bookkeeper lost it": behind a verb the word stands for a second thing, which has to be named before it. */
function pointsAway(text: string): boolean {
  const found = /\b(?:it|them)\b(?! (?:is|was|has|had|does|did|will|would|can|cannot|could|were|have|are)\b)/i.exec(
    text,
  );
  if (!found || found.index === 0) return false;
  const before = text.slice(0, found.index);
  const things = before.match(/\b(?:your|our|the|an?|two|three|four|five|\d+) (?=[\p{L}“])/giu)?.length ?? 0;
  return things < (/^(?:you|we|there|nobody|no one)\b/i.test(text) ? 1 : 2);
}

/** Slips of theirs or of the cutting that would be ours. */
const slipped =
  /\b(?:am|are|is|was|were) (?:only |just |also )?(?:come|go|want|need|have|make|do|get)\b|^you cannot \p{L}+ \d+$|(?<!^(?:on|when|since|after|before|while|once|until|every|in|at|for) .*), (?:your|our|the) \p{L}+(?: (?!\p{L}+s\b)\p{L}+)?$|, see\b|\bbut (?:again|still|now|then)$|\b(?:machine|app|system|page|screen|driver|site|website|agent|man|woman|shop|store|box|parcel|phone|email|mail|bank) (?:say|come|go|tell|give|want|make|take)\b|\bthat way\b|^(?:your|our|the) (?:\p{L}+ ){1,4}and (?:are|is|am|was|were)\b|, but (?:appears|seems|is|was|has|says|shows|gets|comes|looks)\b|\b(?:was|is) (?:reason|cause|result|waste|shame|pity)\b|\b(?:needs?|bought|ordered|received) (?:refund|replacement|receipt|invoice|parcel|package|phone|laptop|charger|ticket|room|car)\b(?! \p{L}*\d)|, (?:when|if|while|once) [^,]*$|, \p{L}+ (?:the|an?|your|our|it)\b[^,]*, \p{L}+ (?:the|an?|your|our) [^,]*$(?<!, (?:and|or) .*)|\s\+\s|\bsaid (?:yes|no)$|\b(?:sent|bought|ordered|paid|returned|booked|received) (?:on|in|at) [^,]*\bwith\b|, (?:the )?\p{L}+(?: \p{L}+)? (?:down|closed|off|gone|dead|out)\b|\p{L}\. \p{Ll}|\b(?:this one|nobody|everyone|everybody|somebody|someone|who|\p{L}+)'s (?:ever|never|told|cut|come|been|got|taken|not|already|\p{L}+ed)\b|\b(?:is|are) already (?:rung|called|told|been|sent)\b|\ball of a sudden$|\bbut (?:in|on|when|after|while|since|as|with|by) [^,]*$|\bwas (?:your|our) name\b|\b(?:are|is|was|were) login\b|\p{L}ies is\b|\band when\b[^,]*$|\bsays (?:is|are)\b|\band then (?:told|asked|sent)\b|\bthat (?:when|if|while)\b|\b(?:done|did|do|doing|said|say) (?:that|this|it|so)\b|\band (?:well|now|finally|then)\b[,.]?(?:$| not\b)|, no \p{L}+,|\b(?:have|has|had) (?:install|update|change|order|upgrade|download|import|check|cancel) (?:the|your|our|an?|it)\b|\b(?:is|are|was|were) (?:show|work|load|come|send|get|appear|happen|make)\b|, (?:click|select|go|open|choose|press|type|cleaned|opened|finally)\b|^(?:the|your|our) (?:\p{L}+ ){1,4}to be \p{L}+ed\b|\b(?:sent|bought|ordered|paid|returned|booked) (?:on|in|at) (?:the )?\S+(?: \p{L}+)?$|\b(\p{L}+) \1\b(?<!that that|had had)|\b(?:site|website|page|app|phone|it|he|she) (?:seem|show|say|have|do|keep)\b/iu;

/** A noun or a number has to be in it: "you have done that" tells nothing. */
const telling = /\d|\p{L}{4,}/gu;
const empty =
  /^(?:your?s?|yours|have|this|that|them|they|with|from|been|were|done|does|did|said|told|here|there|then|when|what|some|thing|things|stuff|again|still|also|just|very|much|many|more|over|into|about|will|would|could|cannot|never|tried|everything|nothing|something|anything|problem|issue|help)$/i;

/**
 * May a turned clause be said to them as a plain fact? Whole, sober, without a pronoun that points outside, and nothing but
 * what happened or how it is.
 * @param text said from our side, without capital and stop
 * @param written the words of the message it came from
 */
export function isPlainStatement(text: string, written: string, { sameDay, before }: StatementContext): boolean {
  const words = text.split(' ');
  if (words.length < (/^(?:nobody|no one) /i.test(text) ? 2 : shortest) || words.length > longest) return false;
  const bare = words.map((word) => word.toLowerCase().replace(/[^\p{L}']/gu, ''));
  if (
    !sameDay &&
    (bare.some((word) => movingDays.has(word)) ||
      /\b(?:this|last) (?:morning|night|afternoon|evening|week|month)\b/i.test(text))
  )
    return false;
  const masked = text.replace(/“[^”]*”/g, 'Name');
  if (/["«»()[\]{}<>@*_\\|=?!~^“”#□]|\$\$|\.\.|https?:|\p{Extended_Pictographic}/u.test(masked)) return false;
  if (noFact.test(text) || weighed.test(masked) || /\bif\b|\bunless\b|\bthen\b(?<!and then)/i.test(masked))
    return false;
  if (!(masked.match(telling) ?? []).some((word) => !empty.test(word))) return false;
  if (!isRepeatable(text.replace(code, '$1 it')) || !isSober(written.replace(/["“”']/g, '').replace(/[!…]+$/, '')))
    return false;
  if (isShouted(masked) || isTitleCase(words) || runsOn(masked) || isUnformed(bare) || hangsInTheAir(masked))
    return false;
  if (/\b(?:I|me|my|mine|myself)\b/.test(masked)) return false;
  if (before === undefined && pointsAway(masked)) return false;
  if (slipped.test(masked)) return false;
  if (!isWellFormed(wellFormable(masked))) return false;
  // "This is the second time" points to what was told before, and may.
  const pointed = text.replace(/^this is the (?=\S+ time\b)/, 'the ');
  return isResolved(before ? `${before.replace(/\.$/, '')}, ${pointed}` : pointed);
}

/** What the check for slips would take for one: "and" twice in a long sentence with a comma. */
function wellFormable(text: string): string {
  return text.replace(/, and\b/g, ',').replace(/^this is the /i, 'it is the ');
}
