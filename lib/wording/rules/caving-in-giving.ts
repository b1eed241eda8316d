import { defineRules } from '../define-rule';

/** Giving away what the case does not need, to buy peace. */
export const cavingInGiving = defineRules('caving-in', 'empathy-but-resolute', [
  {
    id: 'caving-in-anything',
    patterns: [
      '[(i|we) (will|can|would) ..4 (anything|whatever|everything) (that)? you (want|like|wish|say|ask|write|prefer|need|demand) ...] unless(asked, conditional)',
      '[(your wish is|you name it|anything for you|you only have to ask) ...] unless(asked, conditional, negated)',
      '[if there is ..2 more ..4 you ..4 (off|refunded|taken off|waived) ...]',
      '[(whatever you say|whatever makes|you are the boss|customer is king|your way then|have it your way|it your way|be it your way) ...] unless(asked, conditional)',
      '[(we|i) will give you whatever ...] unless(asked, conditional)',
    ],
    why: 'Giving in is no solution; offer what the policy holds and say why.',
    strictness: 1,
    instead: ['I can offer what our policy has for this case'],
    flags: [
      '[[We can do anything you want]].',
      "We'll do [[it your way then]].",
      '[[Whatever you say, we will book it that way]].',
      "Gems, skins, battle pass, [[you name it and it's yours]] 🎁",
      "[[We'll give you whatever the other shop offers]].",
    ],
    allows: [
      'Tell me whatever you need to know.',
      'Say the word and I will put it on your pass today.',
      'I will sign the form today.',
      'If there is anything you want to know, ask.',
      'In that field you may type whatever you wish or leave it empty.',
    ],
  },
  {
    id: 'caving-in-name-your-price',
    patterns: [
      '[(name|pick|choose|say|write|set|tell me|give me) (your|any|whatever|a) ..1 (price|figure|amount|sum|discount) ...] unless(asked, conditional) without(plan|shown|invoice|meter)',
      '[(whatever|any) (figure|amount|sum|price|discount) (you|is|seems|would|that) ...] unless(asked, conditional) without(plan|shown|meter)',
    ],
    why: 'Giving in is no solution; offer what the policy holds and say why.',
    instead: ['I can offer what our policy has for this case'],
    flags: ['[[Name your price]].', '[[Write whatever amount you think]].', '[[name a discount and ill see]]'],
    allows: ['Choose a plan and the price is shown.', 'Ask as often as you like.', 'Is there a limit?'],
  },
  {
    id: 'caving-in-for-nothing',
    patterns: [
      '[(i|we)? (will|can|shall|have)? (throw|throwing|threw|chuck) in (the|a|some|another|an|two|three|free|all|your) ...] unless(asked, conditional)',
      '[keep both ...] unless(asked, conditional) without(accounts|versions|copies|profiles|windows|tabs|receipts)',
    ],
    why: 'A concession without a reason sets a precedent; keep to what the policy gives.',
    instead: ['I can offer what our policy has for this case'],
    flags: [
      "[[I'll throw in the premium tier on top]].",
      '[[Keep both for free]].',
      '[[Keep both the old and the new one]], on us.',
    ],
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
    ],
    why: 'A concession without a reason sets a precedent; keep to what the policy gives.',
    instead: ['I can offer what our policy has for this case'],
    flags: [
      '[[Forget the fee, then]].',
      '[[I have waived all fees for this year]].',
      '[[Forget the contract, you can leave whenever you like]].',
    ],
    allows: [
      'Do not forget the fee of 3 euros.',
      'We waive the fee under clause 6, because we were late.',
      'If we are late, the whole amount is refunded.',
      'The table explains the 9 percent, it is attached.',
    ],
  },
  {
    id: 'caving-in-just-cancel-then',
    patterns: [
      '[(i|we) (will|can|shall) (just|simply|then|gladly|happily) (<concede>|do) ..6 (then|lot|all|off|everything|it|that) ...] unless(conditional, asked, reasonedNear, negated) without(note|message|check|again|file|photo|you prefer)',
      '[(okay okay|okay fine|fine fine|alright alright|fine then|all right all right|have it your way|if you must) ...] unless(asked, conditional)',
    ],
    why: 'Giving in is no solution; offer what the policy holds and say why.',
    instead: ['I can offer what our policy has for this case'],
    flags: [
      '[[I will just refund it all then]].',
      '[[Okay okay, it is cancelled]].',
      "[[All right, all right, I'm taking the charge off]].",
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
      '[(i|we) (cannot|could not) (refuse you|say no to you|resist|refuse) ...] unless(asked, conditional)',
      '[(let us|we|i|we will|we can|i will)? call it (even|quits|a clerical *|goodwill|a system error) ...] unless(asked)',
      '[(i|we) (do not want (any)? (trouble|a fight|an argument)|give in|surrender|give up) ...] unless(asked, conditional) without(until|if)',
      '^ [(fine|alright|all right|very well|okay then|ok then|okay okay|okay fine|sure) , ..1 (i|we|you|no|keep|take|stay|have|all|the) ...] unless(asked, conditional) with(free|credit~|refund|refunded|drop|waive|charge|bill|fee|needed|give|get|win|cost|back|zero|fine)',
    ],
    why: 'Giving in is no solution; offer what the policy holds and say why.',
    strictness: 1,
    instead: ['I can offer what our policy has for this case'],
    flags: [
      'Take the case, and [[we call it even]].',
      "[[You've talked me into it]].",
      '[[I give in]].',
      '[[We could not refuse you]].',
      "I'll approve all eight days, [[that's simpler than arguing]]. You have the money on Thursday.",
      "[[Fine, I'll drop the fee]], but please don't tell the others.",
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
      '[(for the sake of peace|to have some peace|to end this|to avoid (a|the|any)? (bad)? (review|post|fuss|trouble|discussion|argument)) ...] unless(asked, negated)',
      '[if (that|it|this) (gets|keeps|makes) (you|us) (off|happy|quiet|over) ...] unless(asked)',
    ],
    why: 'An exception made under pressure teaches to press, and is unfair to all others.',
    strictness: 1,
    instead: ['as our policy allows'],
    flags: [
      'I will waive it [[if that gets us off the hook]].',
      'We pay it [[for the sake of peace]].',
      "I'll waive it [[if that makes you happy]].",
    ],
    allows: ['Is it easier than the other one?', 'I will keep it off the list.', 'I see that it makes you happy.'],
  },
  {
    id: 'caving-in-under-threat',
    patterns: [
      '[(please|so please|just)? do not (post|report|sue|leave|go|write|cancel|tell) ..6 (i|we|you) (will|can|get) ...] unless(asked)',
      '[(since|because|as|seeing that|so that|now that) you ..3 (insist|insisted|insistent|complained|threatened|shouted|this upset|so upset|so angry|this angry|any more|unhappy) ..6 (will|have|get|gets|give|let|now) ...] unless(asked, conditional) with(free|credit~|refund~|price|pay|everything|get|give|queue|voucher|scrap|waive|drop)',
      '[(to keep you|please do not post|please do not write|if you (stop|promise|delete|take down)) ..4 (i|we|the|a|will|review) ...] unless(asked) with(free|refund|refund~|credit~|give|cancel|send|price|year|waive)',
    ],
    why: 'An exception made under pressure teaches to press, and is unfair to all others.',
    strictness: 1,
    instead: ['I can offer what our policy has for this case'],
    flags: [
      "[[Since you're this upset I'll pay for everything]].",
      "[[To keep you as a customer I'll give you the year for free]].",
      '[[Please do not post it, we will pay you back]].',
      "[[Since you insist, I'll scrap the fee]].",
    ],
    allows: [
      'You are right, the date was wrong.',
      'If you insist on a call, use this number.',
      'Please do not cancel the old plan before Monday.',
    ],
  },
]);
