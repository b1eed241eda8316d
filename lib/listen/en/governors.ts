import { lookOut } from '../look-out';
import { ownEvent } from './words';

const word = (source: string): RegExp => new RegExp(String.raw`(?<![\w'])(?:${source})(?![\w])`);

/**
 * What words say of a time that stands beside them: each a name and what it is found by, in lower-cased text. Names are
 * frames of a time with a prefix that tells where the words stand, see `time-frames.ts`.
 */
export const governors: readonly (readonly [string, RegExp])[] = [
  [
    'need',
    word(
      'needs?|needed|must|have to|has to|had better|got to|requires?|require|expects?|demand|insist|wants?|should|shall|supposed to|obliged|due|deadline|cut-?off|ultimatum|final|urgent(?:ly)?|latest|in time|no later',
    ),
  ],
  [
    'request',
    word(
      "please|pls|plz|kindly|can you|could you|would you|will you|can (?:someone|somebody|anyone|one of you)|could (?:someone|somebody|we|i|it|this)|would (?:someone|it be possible|be possible|like|be glad|be great|appreciate)|let me know|i'd like|i ask|asking|possible to|is it possible|hope to|make sure|see to it|make it",
    ),
  ],
  [
    'deed',
    /^(?:[\s"'-]|\d[.)] )*(?:please |then |and |so |just |now )*(?:send|resend|fix|deliver|call|ring|answer|reply|refund|pay|come|get|bring|give|tell|make|switch|unlock|unblock|restore|book|rebook|move|change|collect|install|ship|transfer|credit|let|put|take|correct|confirm|cancel|do|replace|stop|delete|remove|hold|keep|use|set|open|close|add|pick|return|repair|find|check|look|prepare|reserve|extend|redeliver|enter|delete|block|write|contact|have|start)(?![\w'])/,
  ],
  [
    'past',
    word(
      "was|were|had|did|didn't|wasn't|yesterday|ago|got|came|went|began|found|told|said|wrote|promised|paid|bought|sent|lost|took|gave|left|made|broke|rang|spoke|saw|stood|sat|felt|read|arrived|ordered|received|called|tried|started|happened|updated|upgraded|installed|stopped|noticed|charged|changed|discovered|worked|used to|booked|signed|opened|closed|moved|decided|announced|asked|stated|filed|switched|migrated|reported|crashed|appeared|stayed|waited|delivered",
    ),
  ],
  [
    'perfect',
    word(
      "have been|has been|i've|we've|you've|have (?:already |not |never )?\\w+ed|has (?:already |not |never )?\\w+ed|haven't|hasn't|been",
    ),
  ],
  [
    'we-will',
    word("(?:i|we)(?:'ll| will|'m going to| am going to|'re going to| are going to|'d| would| can| may| might)"),
  ],
  ['we-are', word("(?:i|we)(?:'m| am|'re| are)")],
  [
    'we-do',
    word(
      '(?:i|we) (?!am|are|will|would|can|could|must|need|want|have|had|was|were|do|did|expect|demand|require|ask|just|might|may)[a-z]+',
    ),
  ],
  ['will', word("will|'ll|shall|going to|won't")],
  ['you', word("you|your|u|ur|you're|you've")],
  [
    'happens',
    word(
      'starts?|begins?|opens?|leaves?|closes?|expires?|ends?|comes?|arrives?|runs out|goes|launch(?:es)?|moves?|travels?|fly|flies|meets?|boards?|departs?|lands?|joins?|collects?|visits?|picks? up|fetches|fetch|takes? over|dies?|stops?|shuts?|is shut|is closed|takes place|becomes?|changes|switch(?:es)?|waits?|starting|opening|boarding|leaving|flying|moving|closing|launching|travelling|coming',
    ),
  ],
  ['is', word("is|are|'s|will be|falls|would be")],
  ['event', word(ownEvent)],
  [
    'people',
    word(
      'customers?|clients?|patients?|guests?|kids?|children|auditors?|inspectors?|director|boss|board|landlord|builder|bank|authority|accountant|lawyer|ministry|council|council|school|committee|husband|wife|son|daughter|mother|father|technician|engineer|driver',
    ),
  ],
  [
    'stake',
    word(
      'lose|miss|without|insolvent|stands?|standing|stuck|out of|run out|fine|penalty|wages|payroll|empty|stranded|cut off',
    ),
  ],
  ['not', word('not|no|never|nothing|nobody|without|cannot')],
  ['nt', /n't(?![\w])/],
  [
    'told',
    word(
      'you (?:said|wrote|told|promised|say|keep telling)|(?:was|were|been|is) (?:told|promised|supposed|meant)|promised|letter|according|says|said|website|notice|confirmation|your (?:mail|agent|colleague|chat)|quoted?|announced|advertised|estimated',
    ),
  ],
  [
    'habit',
    word(
      'every|each|always|usually|normally|often|whenever|days|mornings|evenings|weekends|once|sometimes|daily|weekly|per|times',
    ),
  ],
  [
    'open',
    word(
      'open (?:until|till|from)|available|reach(?:ed|able)?|office|working hours|business hours|shift|valid|on duty|closed|hours|holidays?|away|back|return(?:ing)?|off',
    ),
  ],
  ['fine', word('fine|ok|okay|suits?|no (?:hurry|rush|stress)|whenever|not (?:urgent|pressing)|happy to wait|patient')],
  [
    'ask-when',
    /^\W*(?:[\w' ]{0,20}[,:] )?(?:when|what time|which (?:days?|dates?|hours)|how (?:long|soon|late)|until when|by when|what's the last|is (?:it|there|that)|are|does|do|did|has|have|why|what)(?![\w])/,
  ],
  ['if', word('if|unless|should')],
  [
    'or-else',
    word(
      "otherwise|or else|or (?:i|we|it|they|he|my|our|the|you)(?:'ll|'m|'re)?|if not|then (?:i|we|my|our|the)|before (?:i|we)|consequences?",
    ),
  ],
  [
    'threat',
    word(
      'lawyer|solicitor|court|ombudsman|police|chargeback|bank|regulator|newspaper|paper|review|cancel|leave|elsewhere|dispute|claims?|switch|sue|tribunal|counsel|quit|trading standards|go to|report',
    ),
  ],
  ['still', word('still|again|already|just|only|now')],
  [
    'about-mail',
    word(
      'mails?|e-?mails?|messages?|received|update|updates?|version|settings?|dated|invoice of|order of|photos?|folders?',
    ),
  ],
];

/** Those that stand at the beginning of a clause, wherever in a sentence that is. */
const opening = ['deed', 'ask-when'];

const governorsFor = lookOut(governors, ([, pattern]) => pattern);

/** The names of all governors in a sentence. */
export const governorsIn = (lower: string): ReadonlySet<string> =>
  new Set(
    governorsFor(lower)
      .filter(([, pattern]) => pattern.test(lower))
      .map(([name]) => name),
  );

/** The names of all governors that may be in a clause of a sentence in which these are. */
export const governorsWithin = (names: ReadonlySet<string>): ReadonlySet<string> => new Set([...names, ...opening]);
