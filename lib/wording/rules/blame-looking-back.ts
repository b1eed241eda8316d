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
    instead: ['I see how this could happen'],
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
    why: 'It says the trouble is their own doing; say how it goes from here.',
    instead: ['I see how this could happen'],
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
      '^ [had you ..2 (<participle>|been|had) ...] unless(asked) with(would|could|might) without(thank~)',
    ],
    why: 'It says the trouble is their own doing; say how it goes from here.',
    strictness: 1,
    instead: ['I see how this could happen'],
    flags: [
      '[[If you had read it first, you would know]].',
      '[[Had you told us earlier we could have stopped it]].',
      '[[Had the form been filled in properly]], the card would be there by now.',
      '[[Had you called before the weekend]], the old price would have held.',
    ],
    allows: [
      'Had you called us before, or had you moved',
      'If you have read the terms by Friday, tick the box.',
      'If you had a second charge, I will refund it.',
      'Had we told you earlier, you could have changed it.',
    ],
  },
  {
    id: 'blame-supposed-to',
    patterns: [
      '[you (are|were) not (supposed|meant|allowed) to {rest: ...}] unless(asked, conditional) without(receive|get|be|pay)',
      '[next time (please)? (do not|never) {rest: ...}] unless(conditional, asked) without(i will|we will)',
    ],
    why: 'It scolds; ask plainly for it.',
    instead: ['Please do not {rest}'],
    flags: [
      '[[You were not supposed to open the lid]].',
      "[[You aren't supposed to mix the two]].",
      '[[Next time do not send the key]].',
    ],
    allows: [
      'You were not supposed to get a second bill, and I have deleted it.',
      'Next time I will call first.',
      'Are you not supposed to sign it?',
    ],
  },
]);
