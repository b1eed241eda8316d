import { defineRules } from '../define-rule';

/** Giving way to pressure, against what we may give and without a reason inside the policy. */
export const cavingIn = defineRules('caving-in', 'empathy-but-resolute', [
  {
    id: 'caving-in-exception',
    patterns: [
      '[(i|we) (will|can|could|have|am|are)? (<very>|gladly|happily|also)? (make|made|making) (an|one|a little|this one|another) ..1 exception ...] unless(negated, asked, conditional) without(policy|because)',
      '[(just|only) (this|that|the)? (once|one time) ...] with(exception|will|waive|refund|let|you) unless(asked, negated)',
      '[(as|by way of) an exception ...] with(i|we) unless(negated, asked) without(add|firewall|security)',
      '[(bend|bending|bent|break|stretch|stretching) (the|our|a) (rule|rules|policy) ...] unless(negated)',
      '[turn a blind eye ...]',
      '[(even though|although|though) ..3 (not (supposed|allowed|meant|entitled)|should be|policy|does not allow|only gives) ...]',
    ],
    why: 'An exception made under pressure teaches to press, and is unfair to all others.',
    instead: ['what our policy allows is this'],
    flags: [
      "[[I'll make an exception for you]].",
      'Fine, you get it back, [[just this once]].',
      "We'll [[bend the rules here]].",
    ],
    allows: [
      'We cannot make an exception here.',
      'Press the button just once.',
      'Our policy has one exception, and yours is it.',
    ],
  },
  {
    id: 'caving-in-secret',
    patterns: [
      '[i am (not|never) (really|actually|strictly|normally|technically)? (allowed|supposed|permitted|meant|authorised|authorized) to ...] without(you)',
      '[(not really|strictly speaking not) (allowed|permitted) ...]',
      '[(nobody|no one) (checks|asks|will know|will notice|needs to know|has to know|looks) ...] without(else)',
      '[our (little)? secret ...] without(key|code)',
      '[(my|the) (boss|manager|lead) (would|will) (kill|say no|not like|be mad|never) ...]',
      '[(above|beyond|more than) (what|than) i (may|can|am allowed) ...]',
      '[(let us pretend|i will pretend|book it as|booked it as|put it down as|file it as|fiddle|fudge) ...]',
    ],
    why: 'Going behind the policy puts you and the team at risk; stay inside it openly.',
    instead: ['within our policy I can do the following'],
    flags: [
      "[[I'm not really allowed to do this but fine]].",
      'Let it be [[our little secret]].',
      'Do it, [[nobody checks]].',
    ],
    allows: [
      'You are not supposed to open the cover.',
      'The secret key is in your account.',
      'Between 9 and 12 works.',
    ],
  },
  {
    id: 'caving-in-anything',
    patterns: [
      '[(i|we) (will|can|would) ..4 (anything|whatever) you (want|like|wish|say|ask|write|prefer) ...] unless(asked, conditional)',
      '[(whatever|anything) (makes|to make) you happy ...]',
      '[(whatever) (figure|amount|sum|price|number|date) ...]',
      '[you (get|have|can have|keep|take) (it|them|that|the lot|everything) ..1 (all)? (for (nothing|free)|free of charge|on the house) ...] without(trial|policy|because)',
      '[on the house ...]',
      '[(forget|scrap|drop|ignore|skip|never mind) (about)? (the|that|your) ..1 (fee|contract|charge|bill|invoice|notice|deadline|rule|terms|penalty|cost|costs|policy|deposit|payment) ...] unless(negated)',
      '[(if|whatever) ..2 (else)? ..2 you (would)? like off ...]',
      '[i will (just|simply) (cancel|refund|waive|give|take|credit|write|delete|leave) ..5 (then|lot|all|off|everything|you)]',
    ],
    why: 'Giving in to everything is no solution; offer what the policy holds and say why.',
    instead: ['here is what I can offer'],
    flags: ['[[Whatever makes you happy, we do it]].', '[[Forget the fee, then]].', 'Take the rest [[on the house]].'],
    allows: [
      'Do not forget the fee of 3 euros.',
      'Tell me whatever you need to know.',
      'The delivery is free of charge above 50 euros.',
    ],
  },
  {
    id: 'caving-in-you-are-right',
    patterns: [
      '[(you are|okay you are|fine you are) ..1 right , ..2 (i|we) (will|can) ..2 (refund|cancel|waive|give|credit|take|pay|make) ...]',
      '[(okay okay|okay fine|fine fine|alright alright|fine then|you win|have it your way) ...]',
      '[(if|since|because) you (insist|threaten|post|complain|say so|are so upset|are this angry|are so angry) ..1 , ..2 (i|we) ...] unless(negated)',
      '[(please|so please|just)? do not (post|report|sue|leave|go|write|cancel|tell) ..6 (i|we) (will|can) ...]',
      '[(to|so that you) (keep you (quiet|happy)|avoid (a|the) (bad)? (review|post|fuss|trouble)) ...]',
      '[no (fee|charge|cost|questions) ..1 (asked)? ..1 (even though|although) ...]',
    ],
    why: 'Caving in to pressure rewards it; take the concern seriously and stay on course.',
    instead: ['I understand what you ask for; this is what I can do'],
    flags: [
      "[[You're right, I'll refund all of it]].",
      '[[Okay okay, it is cancelled]].',
      '[[If you insist, we can do it]].',
    ],
    allows: [
      'You are right, the date was wrong.',
      'If you insist on a call, use this number.',
      'Please do not cancel the old plan before Monday.',
    ],
  },
  {
    id: 'caving-in-waive',
    patterns: [
      '[(i|we) (will|have|can|am|are) ..2 (waive|waived|waiving|delete|deleted|removing|scrap|scrapped|drop|dropped) (all|every|the whole|the entire|everything|both) ...] unless(conditional, reasonedNear)',
      '[(the) (whole|entire|full) (year|bill|invoice|amount|contract|balance|sum) ..3 (free|waived|refunded|cancelled|written off|on us) ...] unless(conditional, asked, reasonedNear)',
      '[(i|we) (will|can|have) ..2 (double|triple|throw in) ..4 (as well|too|extra|free|on top)]',
      '[(put|putting|pushed|push|squeeze|slip|sneak|fiddle) (it|you|this|that|them) through ...] without(call|phone|colleague|line)',
      '[(tick~|ticking|ticked) the ..1 box for you]',
    ],
    why: 'A large concession without a reason sets a precedent; keep to what the policy gives.',
    instead: ['I can offer what our policy has for this case'],
    flags: [
      '[[I have waived all fees for this year]].',
      '[[The entire bill is waived]].',
      'I will [[sneak it through as a repair]].',
    ],
    allows: [
      'We waive the fee under clause 6, because we were late.',
      'If we are late, the whole amount is refunded.',
      'I will put the call through to Ana.',
    ],
  },
  {
    id: 'caving-in-give-all',
    patterns: [
      '[(take|keep) (the|both|all|everything|as many) ..4 (as a gift|for free|as long as you (like|want)|no strings) ...]',
      '[as (much|many|long|often) as you (like|want|wish) ...] with(refund|free|discount|credit|pay|return|keep)',
      '[(unlimited|infinite) (refund~|credit~|return~|discount~|extension~) ...]',
      '[i will (do|give|sign|approve|accept|agree to) (anything|everything|whatever|it all) ...]',
      '[(no limit|money is no object|cost does not matter|price does not matter) ...]',
      '[(fine|okay|alright) , (i|we) (will|give) (give in|up|do it your way|do as you (say|want)) ...]',
    ],
    why: 'It gives away more than the case needs and than is yours to give.',
    instead: ['here is what I can offer'],
    flags: [
      '[[I will sign whatever you send]].',
      'Return them [[as often as you like, you get a refund]].',
      '[[Keep both lamps as a gift]].',
    ],
    allows: ['Ask as often as you like.', 'You can stay as long as you like.', 'I will sign the form today.'],
  },
]);
