import { defineRules } from '../define-rule';

/** Looking back at what the customer did or left undone. */
export const blameLookingBack = defineRules('blame', 'educate-with-tact', [
  {
    id: 'blame-should-have',
    patterns: [
      '[(well)? you <very>? (should|could|ought to|needed to) (not|never|<very>|at least|perhaps|maybe|easily|just|have just)? ..1 have (just|simply)? <participle> ...] unless(asked, reported, negated) without(hope|only way|by now|by us)',
      '[what you should have (done|clicked|used|asked|checked) ...]',
    ],
    why: 'Looking back at their mistake helps nobody; say what helps now or next time.',
    strictness: 1,
    instead: ['For the next time, it helps to know how this works'],
    flags: [
      '[[You should have checked the size first]].',
      '[[You could have told us in March]].',
      '[[Well, you should never have signed that]].',
    ],
    allows: [
      'You should have received an e-mail by now.',
      'Should you have questions, write to me.',
      'We should have told you earlier.',
    ],
  },
  {
    id: 'blame-could-be-avoided',
    patterns: [
      '[(it|this|that|the *) (could|would) (easily)? (have been|be|have gone|have taken) ..1 (avoided|prevented|faster|quicker|easier|smoother|simpler|less|fine) ..3 (if|had) ...] unless(asked)',
      '[(a|one|a single|a quick|a simple|another) (quick|short|single|simple)? ..1 (look|glance|click|call|question|mail|check|search|read) ..7 (would|could) have ...] unless(asked)',
      '[(reading|checking|opening|looking|asking|measuring) ..8 (would|could) have ..3 (shown|spared|been|told|saved|helped|enough|avoided|prevented) ...]',
      '[(a|any|one|the|that|this|it|all of this|simply|all this) ..6 (would|could|might) have (saved|spared|prevented|avoided|been (enough|avoided|spared|prevented)) ...] unless(asked, conditional) without(us|we|our|i|sorry|my)',
    ],
    why: 'It says the trouble was needless and theirs; say how it goes from here.',
    instead: ['Here is how it goes from now on'],
    flags: [
      '[[This could easily have been avoided if the box was checked]].',
      '[[A quick look at the page would have shown the date]].',
      '[[One call would have been enough]].',
    ],
    allows: [
      'It could have been faster on our side, and I am sorry.',
      'Would a quick call have helped?',
      'A look at the log tells us more.',
    ],
  },
  {
    id: 'blame-if-you-had',
    patterns: [
      '[if you (had|would have) ..2 <participle> ..8 (would|could|might) (have|not|be|know) ...] unless(asked)',
      '[(had|if) (you|your *) (been|attempted|applied|asked|told|kept|called|unpacked|read|checked|tried|looked|started|had) ..8 (you would|you could|you might|it would|this would|we would|we could|we might|they would) ...] unless(asked) without(we had|i had|sorry)',
      '^ [had (the|it|this|that|your|someone|anyone|any|all) ..4 (been|known|told|come|looked|read|said|asked) ...] unless(asked, conditional) without(we been|sorry|should)',
      '^ [had you ..2 (<participle>|been|had) ...] unless(asked) without(thank~)',
    ],
    why: 'It says the trouble is their own doing; give the information without the finger.',
    strictness: 1,
    instead: ['For the next time, it helps to know how this works'],
    flags: [
      '[[If you had read it first, you would know]].',
      '[[Had you told us earlier we could have stopped it]].',
      '[[Had the form been filled in properly]], the card would be there by now.',
      '[[Had you called before the weekend]], the old price would have held.',
    ],
    allows: [
      'If you have read the terms by Friday, tick the box.',
      'If you had a second charge, I will refund it.',
      'Had we told you earlier, you could have changed it.',
    ],
  },
  {
    id: 'blame-supposed-to',
    patterns: [
      '[you (were|are) (not)? (supposed|meant|expected|obliged) to ...] unless(asked, conditional) without(receive|get|have received|be)',
      '[(users|customers|people|guests|you|players|tenants|everyone) (are|is) (expected|supposed|required|asked|obliged) to (first|always|also)? (attempt|read|check|search|look|know|follow|keep|make|inform|find|try|back) ...] unless(asked, conditional)',
      '[(next|another) time (please)? (do|read|check|look|bring|ask|think|try|make sure|be|remember|just|you (may|might|should|could)) ...] unless(conditional, asked) without(i will|we will)',
    ],
    why: 'It scolds; say what works instead.',
    instead: ['Here is the way that works'],
    flags: [
      '[[You were supposed to sign page two]].',
      '[[Next time please read the sheet first]].',
      '[[Users are expected to first search the help]].',
    ],
    allows: [
      'You were supposed to get a mail on Monday, and it did not go out.',
      'Next time I will call first.',
      'Are you supposed to sign it?',
    ],
  },
  {
    id: 'blame-why-did-you',
    patterns: [
      '[why (did|do|would|have|are|were|will|had|on earth did) (you|folk|people|anyone|users) (not|ever|even|still|again)? ...] only(asked) without(need|like|think|feel|prefer|want to cancel|cancel|leave|leaving)',
      '[(for|what) (which|was the)? reason (did|for) you ...] only(asked)',
      '[did not you ..1 (read|see|look|check|notice|know|get)] only(asked)',
      '[why (did|do|have) not you (just|simply|use|explain|first|at least|read|tell|try) ...] only(asked)',
    ],
    why: 'It sounds like an interrogation; ask for the fact you need.',
    instead: ['Could you tell me a little more about this?'],
    flags: [
      '[[Why did you not call us first]]?',
      '[[For which reason did you move it]]?',
      "[[Why didn't you just restart it first]]?",
    ],
    allows: [
      'Why do you need the report by Friday?',
      'Have you tried the other browser?',
      'Did you receive my e-mail?',
    ],
  },
  {
    id: 'blame-did-you-even',
    patterns: [
      '[(did|have|had) you (even|actually|ever|not|really|at least) ..2 (<attend>|compact|open|see|seen|ask|asked|do|done|measure) ...] only(asked)',
      '[(did|have|had) you (read|missed|miss|understood|followed|looked at) ..1 (the|our|my|that|this|it|both|in|what|anything) ...] only(asked) without(video|film|light|number|label|folder|spam|meter|mail|mails|parcel|email|message|messages|log)',
      '[(are|were) you (sure|certain) (that)? you ..1 (read|followed|looked|entered|checked|typed|understood) ...] only(asked)',
      '[could it be that you ..1 (missed|forgot|did not|overlooked|have not|never) ...] only(asked)',
    ],
    why: 'It doubts that they did their part; ask for what you need to see.',
    instead: ['Could you tell me what you see there?'],
    flags: [
      '[[Did you even read the sheet]]?',
      '[[Have you actually checked the plug]]?',
      '[[Are you sure you entered it right]]?',
    ],
    allows: [
      'Have you checked the label on the meter?',
      'Did you read my e-mail from Monday?',
      'Are you sure about the 5 May date?',
    ],
  },
]);
