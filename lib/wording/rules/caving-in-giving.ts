import { defineRules } from '../define-rule';

/** Giving away what the case does not need, to buy peace. */
export const cavingInGiving = defineRules('caving-in', 'empathy-but-resolute', [
  {
    id: 'caving-in-anything',
    patterns: [
      '[(i|we) (will|can|would) ..4 (anything|whatever|everything) (that)? you (want|like|wish|say|ask|write|prefer|need|demand) ...] unless(asked, conditional)',
      '[(whatever|anything) (makes|to make|it takes to make|keeps) you (happy|quiet|satisfied|content) ...]',
      '[i will (do|give|sign|approve|accept|agree to) (anything|everything|whatever|it all) ...] unless(asked, conditional)',
      '[(your wish is|you name it|anything for you|you only have to ask) ...] unless(asked, conditional, negated)',
      '[if there is ..2 more ..4 you ..4 (off|refunded|taken off|waived) ...]',
    ],
    why: 'Giving in to everything is no solution; offer what the policy holds and say why.',
    strictness: 1,
    instead: ['here is what I can offer'],
    flags: [
      '[[Whatever makes you happy, we do it]].',
      '[[I will sign whatever you send]].',
      '[[We can do anything you want]].',
    ],
    allows: [
      'Tell me whatever you need to know.',
      'I will sign the form today.',
      'If there is anything you want to know, ask.',
    ],
  },
  {
    id: 'caving-in-name-your-price',
    patterns: [
      '[(name|pick|choose|say|write|set|tell me|give me) (your|any|whatever|a) ..1 (price|figure|amount|sum|discount) ...] unless(asked, conditional) without(plan|shown|invoice|meter)',
      '[(whatever|any) (figure|amount|sum|price|discount) (you|is|seems|would|that) ...] unless(asked, conditional) without(plan|shown|meter)',
      '[(as many|as much|as long|as often|whatever|whenever|however much) ..2 you (like|want|wish|need|say|ask|please|fancy) ...] with(free|refund|discount|extend|waive|credit|money|pay|return) unless(asked, conditional)',
    ],
    why: 'An open cheque can not be honoured; offer what the policy gives.',
    instead: ['what our policy has for this case is the following'],
    flags: [
      '[[Name your price]].',
      '[[Write whatever amount you think]].',
      'Return them [[as often as you like, you get a refund]].',
    ],
    allows: ['Choose a plan and the price is shown.', 'Ask as often as you like.', 'Is there a limit?'],
  },
  {
    id: 'caving-in-for-nothing',
    patterns: [
      '[(you|and you|take|have|keep|get|it is|that is|this is|here is)? (get|can have|have|take|keep)? (it|them|that|the lot|everything|both|all of it|the remaining *|the rest|all)? ..2 (for nothing|on the house|free of charge then|gratis|for free then|as a gift from us) ...] unless(asked, conditional, negated, reasonedNear) without(trial|policy)',
      '[(take|keep) (the|both|all|everything|as many|them|it) ..4 (as a gift|for free|no strings|for nothing) ...] unless(asked, conditional, reasonedNear)',
      '[(i|we)? (will|can|shall|have)? (throw|throwing|threw|chuck) in (the|a|some|another|an|two|three|free|all|your) ...] unless(asked, conditional)',
      '[no questions asked ...] unless(asked, conditional, negated) without(policy|box)',
    ],
    why: 'Piling on extras without a reason looks like buying peace.',
    instead: ['what our policy has for this case is the following'],
    flags: ['[[Take the rest on the house]].', "[[I'll throw in the premium tier on top]].", '[[Keep both for free]].'],
    allows: [
      'The delivery is free of charge above 50 euros.',
      'The first month is free.',
      'If you throw in the towel, call me.',
    ],
  },
  {
    id: 'caving-in-forget-the-fee',
    patterns: [
      '[(forget|scrap|drop|ignore|skip|never mind|do not worry) (about)? (the|that|your|about the) ..2 (fee|contract|charge|bill|invoice|notice|deadline|rule|terms|penalty|cost|costs|policy|deposit|payment|difference|rest) ...] unless(negated, asked, conditional) without(i will pay)',
      '[(no|without|zero) (fee|charge|cost|penalty|questions) ..2 (even though|although|though|then|this time) ...] unless(asked, conditional)',
      '[(i|we) (will|have|can|am|are) (just|simply|gladly|happily|therefore)? ..1 (waive|waived|waiving|delete|deleted|removing|removed|scrap|scrapped|drop|dropped|cancel|cancelled|refund|refunded|write off) (all|every|the whole|the entire|everything|both|the lot|all of it) ...] unless(conditional, asked, reasonedNear, negated)',
      '[(the) (whole|entire|full) (year|bill|invoice|amount|contract|balance|sum|fee|trip|stay) (is|will be|has been|comes) ..2 (free|waived|refunded|cancelled|written off|on us|dropped) ...] unless(conditional, asked, reasonedNear)',
      '[# percent it is ...] unless(asked, conditional)',
      '[(just)? (pay|give|send) (whatever|what|any|as much) ..4 (you|feels|seems|like|want|think) ...] unless(asked, conditional)',
    ],
    why: 'A large concession without a reason sets a precedent; keep to what the policy gives.',
    instead: ['I can offer what our policy has for this case'],
    flags: ['[[Forget the fee, then]].', '[[I have waived all fees for this year]].', '[[The entire bill is waived]].'],
    allows: [
      'Do not forget the fee of 3 euros.',
      'We waive the fee under clause 6, because we were late.',
      'If we are late, the whole amount is refunded.',
    ],
  },
  {
    id: 'caving-in-just-cancel-then',
    patterns: [
      '[(i|we) (will|can|shall) (just|simply|then|gladly|happily) (<concede>|do) ..6 (then|lot|all|off|everything|it|that) ...] unless(conditional, asked, reasonedNear, negated) without(note|message|check|again|file|photo|you prefer)',
      '^ [(fine|okay|alright|sure|ok|all right|very well) , ..1 (you|i|we) (get|will|can|have|give) ..3 (refund|money|free|discount|waive|what you want|way|exception|full|all|points|in|up|it) ...] unless(asked, conditional, reasonedNear) without(check|call|look|send)',
      '[(okay okay|okay fine|fine fine|alright alright|fine then|all right all right|have it your way|if you must) ...] unless(asked, conditional)',
    ],
    why: 'Giving up with a sigh is no solution; say what you do and why it is fair.',
    instead: ['this is what I can do'],
    flags: [
      '[[I will just refund it all then]].',
      '[[Okay okay, it is cancelled]].',
      '[[Fine, you get the full discount]].',
    ],
    allows: [
      'Okay, I will check the date.',
      'I will just take a look at the file.',
      'If we cancel it then, you lose nothing.',
    ],
  },
  {
    id: 'caving-in-you-win',
    patterns: [
      '[(it|that)? (is)? (easier|simpler|quicker|faster|cheaper) than (arguing|discussing|a discussion|an argument|fighting|explaining) ...] unless(asked)',
      '[(you win|you have won|you have talked me into|talked me into it|twisted my arm|i give in|we give in|i surrender|you convinced me) ...] unless(asked, conditional) without(prize|lottery|gift|expensive|scam)',
      '[so (that)? you (feel better|are happy|calm down|stop|are happy again|smile again) ...] unless(asked, conditional) with(refund|delete|waive|bill|free|give|pay|cancel|credit|take|throw)',
      '[(i|we) (cannot|could not) (refuse you|say no to you|resist|refuse) ...] unless(asked, conditional)',
      '[(let us|we|i|we will|we can|i will)? call it (even|quits|a clerical *|goodwill|a system error) ...] unless(asked)',
    ],
    why: 'Caving in to be rid of them rewards pressure; stay kind and stay on course.',
    strictness: 1,
    instead: ['I understand what you ask for; this is what I can do'],
    flags: [
      'Take the case, and [[we call it even]].',
      "[[You've talked me into it]].",
      '[[I give in]].',
      '[[We could not refuse you]].',
    ],
    allows: [
      'If you win the prize, you get a mail.',
      'Is it easier than the other one?',
      'I will keep it off the list.',
    ],
  },
  {
    id: 'caving-in-for-peace',
    patterns: [
      '[(just|only) (to|so that we|so we|so i) (can)? (get|have|make|keep|settle) (this|it|you|that|peace) (closed|over|done|quiet|off|go away|happy|settled|out|with) ...] unless(asked) without(file|window)',
      '[(for the sake of peace|to have some peace|to end this|to avoid (a|the|any)? (bad)? (review|post|fuss|trouble|discussion|argument)) ...] unless(asked, negated)',
      '[if (that|it|this) (gets|keeps|makes) (you|us) (off|happy|quiet|over) ...] unless(asked)',
    ],
    why: 'Buying peace rewards the noise.',
    strictness: 1,
    instead: ['as our policy allows'],
    flags: [
      'I will waive it [[if that gets us off the hook]].',
      'You get 600 points [[just to get this closed]].',
      'We pay it [[for the sake of peace]].',
    ],
    allows: ['Is it easier than the other one?', 'I will keep it off the list.', 'I see that it makes you happy.'],
  },
  {
    id: 'caving-in-under-threat',
    patterns: [
      '[(you are|okay you are|fine you are) ..1 right , ..2 (i|we) (will|can) ..2 (refund|cancel|waive|give|credit|take|pay|make) ...] unless(asked, conditional)',
      '[(if|since|because|as) you (insist|threaten|post|complain|say so|are so upset|are this angry|are so angry|keep asking|will not stop|ask so) ..3 , ..2 (i|we|okay|fine|you) ...] unless(negated, asked)',
      '[(please|so please|just)? do not (post|report|sue|leave|go|write|cancel|tell) ..6 (i|we|you) (will|can|get) ...] unless(asked)',
    ],
    why: 'Giving way to a threat rewards it; take the concern seriously and stay on course.',
    strictness: 1,
    instead: ['I understand what you ask for; this is what I can do'],
    flags: [
      "[[You're right, I'll refund all of it]].",
      '[[If you insist, we can do it]].',
      '[[Please do not post it, we will pay you back]].',
    ],
    allows: [
      'You are right, the date was wrong.',
      'If you insist on a call, use this number.',
      'Please do not cancel the old plan before Monday.',
    ],
  },
]);
