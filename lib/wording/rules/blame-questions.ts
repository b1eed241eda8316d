import { defineRules } from '../define-rule';

/** Questions that hold something against the customer. Their replacements keep what is asked. */
export const blameQuestions = defineRules('blame', 'educate-with-tact', [
  {
    id: 'blame-why-did-you',
    patterns: [
      '[(why|(for|what) which? reason) (on earth)? did {who: (you|people|anyone)} {rest: ...}] only(asked) without(need|like|think|feel|prefer|cancel|leave|you not)',
    ],
    why: 'It sounds like an interrogation; ask for the fact you need.',
    instead: ['May I ask what made {who} {rest}?'],
    flags: [
      '[[Why did you move it to the attic]]?',
      '[[For which reason did you move it]]?',
      '[[Why on earth did you sign that]]?',
    ],
    allows: ['Why did you want to cancel?', 'Have you tried the other browser?', 'Did you receive my e-mail?'],
  },
  {
    id: 'blame-why-are-you',
    patterns: [
      '[why (do|{aux: (would|have|are|were|will)}) {who: (you|folk|people|anyone|users)} {rest: ...}] only(asked) without(need|like|think|feel|prefer|cancel|leave|leaving|you not)',
    ],
    why: 'It sounds like an interrogation; ask for the fact you need.',
    instead: ['May I ask why {who} {aux} {rest}?'],
    flags: [
      '[[Why are you using the old card]]?',
      '[[Why do you keep both phones]]?',
      '[[Why would anyone store it there]]?',
    ],
    allows: ['Why do you need the report by Friday?', 'Why are the lamps red?', 'May I ask why you keep both phones?'],
  },
  {
    id: 'blame-why-not',
    patterns: [
      '[why {aux: (did|have|are|were)} (you not|not you) (just|simply)? {rest: ...}] only(asked) without(need|like|want)',
      '[why {aux: do} (you not|not you) (first)? {rest: (explain|read|tell|look|listen) ...}] only(asked)',
    ],
    why: 'It sounds like an interrogation; ask for the fact you need.',
    instead: ['May I ask why you {aux} not {rest}?'],
    flags: [
      '[[Why did you not call us first]]?',
      "[[Why didn't you just restart it first]]?",
      "[[Why don't you read the sheet]]?",
    ],
    allows: ["Why don't you just try the other cable?", 'Why did the light not blink?', 'Did you not want the refund?'],
  },
  {
    id: 'blame-did-you-even',
    patterns: [
      '[{aux: (did|have|had)} you (even|actually|ever|not|really|at least) ..2 {rest: (<attend>|compact|open|see|seen|ask|asked|do|done|measure) ...}] only(asked)',
    ],
    why: 'It doubts that they did their part; ask for what you need to see.',
    instead: ['{aux} you {rest}'],
    flags: [
      '[[Did you even read the sheet]]?',
      '[[Have you actually checked the plug]]?',
      'Sorry, [[did you ever look at the label]]?',
    ],
    allows: [
      'Have you checked the label on the meter?',
      'Did you read my e-mail from Monday?',
      'Have you two even seats?',
    ],
  },
  {
    id: 'blame-did-you-read',
    patterns: [
      '[(are|were) you (sure|certain) (that)? you ..1 (read|followed|looked|entered|checked|typed|understood) ...] only(asked)',
      '[could it be that you ..1 (missed|forgot|did not|overlooked|have not|never) ...] only(asked)',
      '[did not you ..1 (read|see|look|check|notice|know|get)] only(asked)',
      '[did you (read|miss|see) ..8 (i|we) (linked|sent|gave|posted|wrote) ...] only(asked)',
    ],
    why: 'It doubts that they did their part; ask for what you need to see.',
    instead: ['Could you tell me what you see there?'],
    flags: [
      "[[Didn't you read]] page two?",
      '[[Did you read the page I linked]]?',
      '[[Could it be that you missed page two]]?',
      '[[Are you sure you entered it right]]?',
    ],
    allows: [
      'Have you followed the steps on page two?',
      'Did you read my e-mail from Monday?',
      'Are you sure about the 5 May date?',
    ],
  },
]);
