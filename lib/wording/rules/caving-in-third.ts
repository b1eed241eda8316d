import { defineRules } from '../define-rule';

export const cavingInThird = defineRules('caving-in', 'empathy-but-resolute', [
  {
    id: 'caving-in-over-limit',
    patterns: [
      '[(way|far|well|a bit|slightly|actually)? (over|above|beyond|outside) (my|our|the) ..1 (limit|authority|allowance|budget|remit|rules|policy|discretion) ...] unless(negated, asked, conditional) without(speed|disk|mailbox|storage|weight|baggage)',
      '[(until|before|unless|so) (someone|somebody|anyone|anybody|they|he|she|my boss|finance|accounting) ..1 (notices|notice|finds out|sees|asks|checks|complains) ...] unless(asked)',
      '[(nobody|no one|noone) (here|there|else)? (is|has|was)? ..2 (allowed|supposed|authorised|authorized|permitted|checks|notices|asks|counts|counting|looking|going to ask) ...] unless(asked, conditional) without(enter|under|room)',
      "[(don't|do not|please don't|just don't) (tell|mention|let) (anyone|anybody|my boss|the others|other|your friends|it to anyone|on|them know) ...] unless(asked, conditional) without(password|pin|code)",
      "[(you win|you have won|you've talked me into|talked me into it|twisted my arm|i give in|we give in|i surrender|fair enough you win|have it your way)] unless(asked)",
      '[(easier|simpler|quicker|faster) than (arguing|discussing|a discussion|an argument|fighting|explaining) ...]',
      '[(just|only) to (get|have|make|keep) (this|it|you|that) (closed|over|done|quiet|off|go away|happy|settled|out) ...]',
      '[(i|we) will (just|simply|gladly|happily)? (wipe|write|leave|take|knock|strike|let|drop|scrap|cancel|delete|erase|forget) ..4 (off|again|away|slide|go|pass|out|altogether|entirely|lot|one) ...] unless(conditional, asked, reasonedNear, negated) with(fee|charge|bill|invoice|price|it|penalty|that|them) without(you prefer|message|note|comment|voicemail|parcel|it up|this up|that up|them up)',
      '[(act as if|make believe|look the other way|let it slide|close an eye|close both eyes|bend (them|the rules)|slip it in) ...] unless(negated, asked, conditional)',
    ],
    why: 'Going over your own limit to please is unfair to others and may be taken back.',
    instead: ['within what I may decide, I can offer this'],
    flags: [
      "I'm [[way over my limit here]], but fine.",
      "[[You've talked me into]] it.",
      "I waived it, it's [[easier than arguing]].",
    ],
    allows: [
      'Your mailbox is over the limit.',
      'Do not tell anyone your PIN.',
      'I will take it up again on Monday.',
      'Until someone comes to the meter, the old value counts.',
    ],
  },
  {
    id: 'caving-in-extras',
    patterns: [
      '[(throw|throwing|threw|toss) in (the|a|some|another|an|two|three|free|all) ...] unless(asked, conditional)',
      '[no (questions|strings|conditions) (asked|attached) ...] unless(asked, conditional, negated) without(policy)',
      '[(lifetime|forever|for life|unlimited) ..3 (free|discount|plan|deal|price|warranty|refund|credit) ...] unless(asked, conditional) with(i|we|you) without(guarantee|product|no)',
      '[(take|have|keep|get) (it|them|the lot|everything|both|all of it|the remaining *|the rest) ..2 (for free|for nothing|free of charge|as a gift|gratis|on us|at no cost) ...] unless(asked, conditional, reasonedNear)',
      '[(as many|as much|as long|as often|whatever|whenever|however much) ..2 you (like|want|wish|need|say|ask|please|fancy) ...] with(free|refund|discount|extend|give|send|waive|credit|take|money|pay|charge|fine by) unless(asked, conditional)',
      '[(name|pick|choose|say|write|set) (your|any|whatever) (price|figure|amount|number|sum|discount) ...] unless(asked, conditional) without(plan)',
      '[(if|whatever) (there is|you want|you need|else) ..2 more ..4 (just)? (say|ask|shout|tell)]',
      '[(fine|okay|alright|sure) , ..2 (you|i|we) (get|will|can|have) ..3 (refund|money|free|discount|waive|what you want|way|exception|full|all) ...] unless(asked, conditional, reasonedNear)',
    ],
    why: 'Piling on extras without a reason looks like buying peace.',
    instead: ['what our policy has for this case is'],
    flags: [
      "I'll [[throw in the premium tier on top]].",
      'You get it back, [[no questions asked]].',
      '[[Keep both for free, then]].',
    ],
    allows: [
      'The plan has unlimited data.',
      'Choose a number between 1 and 9.',
      'No strings were attached to the box when it arrived.',
    ],
  },
]);
