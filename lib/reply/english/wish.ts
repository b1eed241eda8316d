import { dropStress } from './clause';
import { leadsToList } from './lead-in';
import { expand, shiftPerson } from './person';
import { plainText } from './plain';
import { isSober, isWellFormed } from './plain-fact';
import { isWellTurned } from './well-turned';
import { curled, isRepeatable } from './words';

/** Words. What is longer is no wish but a story. */
const longest = 24;

const leadIn =
  /^[^\p{L}\d“"]*(?:(?:hi|hello|hey|dear|good (?:morning|day|evening|afternoon))\b[^,.!?]{0,25}[,.!]\s+)?(?:(?:so|and|but|then|also|now|well|please|kindly|again|ok|okay|hi|hello|hey|dear all|however|therefore|otherwise|finally|instead|for now|in short|all in all)\b[\s,:]*)*(?:(?:under|pursuant to|in accordance with|as per) [^,.;!?\n]{3,40}?,? (?=(?:i|we) ))?/iu;

/** How a wish is told: the words before the thing, and how a reply says them. */
const forms: readonly [RegExp, string][] = [
  [
    /^(?:i|we)(?:'d| would)?(?: (?:do|really|just|only|also|still|now|urgently|badly|simply|definitely))* need (?=\S)/i,
    'need ',
  ],
  [/^(?:still |also |urgently )*needs? (?=(?:the|an?|my|our|your|another|\d) )/i, 'need '],
  [/^(?:still |also |just )*want (?=(?:the|an?|my|our|your|another|\d) )/i, 'would like '],
  [/^(?:ideally,? )?(?:i|we) would (?:much |very much )?(?:rather|prefer to) (?=\S)/i, 'would rather '],
  [/^ideally,? (?:i|we)(?:'d| would) (?:have|get|like) (?=\S)/i, 'would ideally like '],
  [
    /^(?:i|we)(?: (?:would|should|shall|will|do|really|just|only|also|still|now|simply|very much))* (?:want|wish for|like|love|prefer|demand) (?:for (?=.* to \p{L}))?(?=\S)/iu,
    'would like ',
  ],
  [/^(?:i|we)(?: (?:do|also|now|therefore|hereby|still))* expect (?=\S)/i, 'expect '],
  [
    /^(?:i|we)(?: (?:do|also|now|therefore|hereby|must|would|have to))* (?:ask|request|insist|demand) that (?=\S)/i,
    'ask that ',
  ],
  [
    /^(?:i|we)(?: (?:am|are|would|also|now|therefore|hereby|do))* (?:ask|asking|request|requesting|apply|applying|looking) for (?=\S)/i,
    'ask for ',
  ],
  [
    /^(?:i|we)(?: (?:also|now|therefore|hereby|do))* (?:request|require) (?=(?:the|an?|my|our|your|two|three|copies|erasure|deletion|access|compensation|cancellation|removal|repayment|reimbursement|confirmation|(?:full|immediate|written) \p{L}+)\b)/iu,
    'ask for ',
  ],
  [
    /^(?:what|all) (?:i|we)(?: (?:am|are|would|really|now|do))* (?:asking for|ask for|want|need|like)(?: from you)? (?:is|are) (?=\S)/i,
    'would like ',
  ],
  [
    /^(?:i|we)(?: (?:do|really))* not (?:need|want|ask for) [^,]{3,40}, (?:just|only) (?=(?:an?|the|my|our) )/i,
    'would like ',
  ],
  [/^(?:requesting|request for|my request is|our request is)(?: for)? (?=(?:the|an?|my|our|your)\b)/i, 'ask for '],
];

/** Here the wish is over: its reason, what happens else, or another story. */
const end =
  /,?\s+(?:otherwise|because|since|but|or else|as (?:the|my|our|i|we|it|this|you|they))\b.*$|,\s+(?:have|has|had|been|loved?|used)\b.*$|,\s+(?:and (?!(?:\p{L}+ ){0,1}(?:add|take|have|get|send|move|change|remove|keep|put|cancel|return|swap|book|replace|give|stop|close|pay|use)\b)|so\b|as|which|it|i|we|the|our|my|he|she|they|you|this|that|not|no|yes|please|thanks?|without|before|if|is|who|whose|where)\b.*$|\s+or (?:i|we|the|my|our|you|they|he|she|it)\b.*$|\s+and (?:i|we|you|he|she|they|it|that|this|(?:the|my|our) \p{L}+ (?:is|are|was|has|have|will|wants?|needs?|won't|can))\b.*$|\s+(?:so|so that) (?:if|when|i|we|the|my|our|you|they|it)\b.*$|\s+its (?:for|my|our|her|his|a|the|not|so)\b.*$|(?:;|:(?!\d\d)).*$|\s[-–—]\s.*$|\s*\(.*$/iu;

/** What says nothing of itself: "something", "it", an answer, which every reply gives. */
const empty =
  /^(?:to (?:know|hear|understand|find out|say|ask|thank|complain|report|tell|add(?: that|:)|point|share|see|be\b|make (?:a|an|one) (?:complaint|point))|(?:it|this|that|these|those|them)(?! (?:put|set|kept|\p{L}{2,}ed|sent|paid|taken|brought) (?:back )?(?:to|into|by|until|at|on|in|for|from|before) \S)|him|her|you|one(?:$| of| that)|some(?:thing|body|one)?|any(?:thing|body|one)?|every(?:thing|body|one)|nothing|more|help|(?:an? |some |your |any )?(?:help|answer|reply|response|advice|support|assistance|vacation|holiday|break|rest)|(?:your |the )?(?:urgent|immediate|quick|prompt|fast) |better|change|all of|not|(?:from|of) you$)\b/iu;

const halves =
  /\b(?:the|an?|and|or|but|to|of|with|for|my|your|our|if|as|that|than|because|in|on|at|by|from|is|are|was)$/i;

/** "All deliveries after 26 February should go to the depot": how it is to be, they leave to us. */
function isDue(text: string): string | undefined {
  const found =
    /^((?:the|my|our|all|both|these|his|her|their) (?:(?!will\b|would\b|may\b|might\b)\S+ ){1,7}?)(?:(?:will|would) )?(?:should|shall|must|needs? to|has to|have to) ((?:go|be sent|be delivered|be changed|be moved|be put|run|stay|come|read|say|name|be in|be at|be made out|be addressed)\b[^,;:()]*)/iu.exec(
      text,
    );
  if (!found || `${found[1]}${found[2]}`.split(' ').length > longest) return undefined;
  const [, what, how] = found;
  const rest = `${what}to ${how!.replace(/\s+(?:because|since|but|so|and (?:i|we|it|the|my|our))\b.*$/i, '').replace(/[\s.!]+$/, '')}`;
  if (/[?<>@*_|\\"=]/.test(rest) || !isRepeatable(rest) || !isSober(rest)) return undefined;
  const said = shiftPerson(rest);
  return said && isWellFormed(said) ? `you would like ${said.charAt(0).toLowerCase()}${said.slice(1)}` : undefined;
}

/** "An estimate from the workshop would be nice" */
function wouldBeGood(text: string): string | undefined {
  const thing =
    /^((?:an?|some|the|another) (?:(?!would\b)\S+ ){0,10}?(?!would\b)\S+) would (?:really |also |already )*be (?:(?:very|really|so|much) )?(?:great|good|nice|lovely|ace|helpful|useful|welcome|appreciated|fantastic|brilliant|perfect|handy)\b/i.exec(
      text,
    )?.[1];
  // "A Tuesday would be good": when, and not what.
  if (!thing || /[?<>@*_|\\"=,;:()]|day\b|\b(?:morning|afternoon|evening|week|time)\b/i.test(thing)) return undefined;
  return wishTold(`I would like ${thing.charAt(0).toLowerCase()}${thing.slice(1)}`);
}

/**
 * A wish that is told rather than asked, said to them: "We need 60 vests with our logo" → "you need 60 vests with your logo".
 * Without capital and stop. Undefined where it names nothing, or its grammar or tone is not sure.
 */
export function wishTold(written: string): string | undefined {
  const text = dropStress(
    expand(
      curled(
        plainText(written)
          .replace(/\s+/g, ' ')
          .replace(/ \([^()]{1,60}\)(?= \p{L})/gu, '')
          .trim(),
      ),
    ),
  ).replace(leadIn, '');
  const due = isDue(text) ?? wouldBeGood(text);
  if (due) return due;
  const form = forms.find(([pattern]) => pattern.test(text));
  if (!form) return undefined;
  if (leadsToList.test(text)) return undefined;
  const whole = text.replace(form[0], '');
  const upTo = whole.replace(end, '');
  // "To behave | as it always has": how it is to be was in what was cut off.
  if (/^\W*as\b/i.test(whole.slice(upTo.length)) && /\bto \p{L}+$/u.test(upTo)) return undefined;
  const rest = upTo
    .replace(
      /,?\s*\b(?:please|asap|thanks?|thank you|at last|finally|(?:just )?(?<!\bfrom )now|immediately|(?:right|straight) away|at once)\b(?=[\s,.!]|$)/gi,
      '',
    )
    .replace(/[\s.,!]+$/, '');
  const words = rest.split(' ').filter(Boolean);
  if (words.length < 2 || words.length > longest || empty.test(rest) || halves.test(rest)) return undefined;
  if (/\b(?:following|favour|favor|yourself|yourselves)\b/i.test(rest) || rest.startsWith('.')) return undefined;
  if (
    /[?<>@*_|\\"=()]|\.(?:\s|(?:i|we|you|my|the|this|that|they|but|and|so|please|can) )|!/iu.test(rest) ||
    !isRepeatable(rest) ||
    !isSober(rest)
  )
    return undefined;
  // "That the account is opened" goes with "ask", a thing with the others.
  if (/^that (?:the|my|our|all|your|it|this|i|we)\b/i.test(rest) && !/^(?:ask that|expect) /.test(form[1]))
    return undefined;
  // "The head teacher to ring me": somebody is to do something, and who is not sure to be ours.
  const said = shiftPerson(rest);
  if (!said || !isWellFormed(said)) return undefined;
  const told = `you ${form[1]}${said}`;
  return isWellTurned(told) ? told : undefined;
}
