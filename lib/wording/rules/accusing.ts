import { defineRules } from '../define-rule';

/** Treating the customer as a liar or a cheat; assume they do not know before you assume they do not mean well. */
export const accusing = defineRules('accusing', 'assume-innocence', [
  {
    id: 'accusing-claim',
    patterns: [
      '[you (claim|allege|pretend|insist|maintain|assert|would have us believe|claimed|alleged|pretended) ...] unless(conditional, asked) without(form|refund|tax|can|vat)',
      '[(according to you|your (alleged|supposed|so called)) ...]',
      '[(allegedly|supposedly) ...]',
      '[you say ..5 , (however|but|yet|although)]',
    ],
    why: 'It says they are not telling the truth; report what they wrote as a fact.',
    instead: ['you wrote that'],
    flags: [
      '[[You claim that it never arrived]].',
      '[[According to you the box was open]].',
      '[[You allege a fault in the pump]].',
    ],
    allows: [
      'If you claim the refund by Friday, it goes out on Monday.',
      'You say the light is red, thank you.',
      'You wrote that the box was open.',
    ],
  },
  {
    id: 'accusing-trying-to',
    patterns: [
      '[you (are|were) (just|only|simply|clearly|obviously|really|merely) (trying|looking|hoping|out) (to|for) ...]',
      '[(what|why) you (are|were) really (doing|after|trying|up to) ...]',
      '[you (obviously|clearly) (thought|think|knew|wanted|hoped) ...] without(help)',
      '[(nice|good) try]',
      '[(is|are) you (hiding|lying|making this up|trying to trick|trying to fool) ...]',
      '[(lying|lied|made up|making up|faked|invented|fabricated|forged|cheating|cheated|scamming) ...] with(you|your|somebody|someone) unless(negated)',
    ],
    why: 'It guesses at bad motives; ask instead of assuming.',
    instead: ['help me understand'],
    flags: [
      "[[You're just trying to get a discount]].",
      '[[You clearly knew the date]].',
      '[[Nice try]], but the code has run out.',
    ],
    allows: [
      'You are trying to open the old version, as far as I can see.',
      'You clearly marked the page, thank you.',
      'If you try to sign in now, it works.',
    ],
  },
  {
    id: 'accusing-doubt',
    patterns: [
      '[(hard|difficult) (for (me|us))? to (believe|imagine|accept) ...] unless(asked) without(i know|must)',
      '[(i|we) (do|do have to|have to|must|cannot help but) ..1 (wonder|question|doubt) ..1 (about|whether|if|that|why|how)] unless(asked)',
      '[(which|that|it|this) is (quite|rather|a|a bit of a|quite a|some)? (coincidence|convenient|suspicious|curious|strange story)] unless(asked)',
      '[(interesting|strange|funny|odd|curious) (that|how) ..4 (now|only|just|never)]',
      '[(a little|rather|quite|somewhat)? (surprising|strange|odd|remarkable|curious) that ..6 (now|missing|suddenly|only|just)]',
      '[(so|and) ..4 just happened to ...]',
      '[are you (quite|absolutely|really|completely) (sure|certain) (that)? ..4 (was not|were not|did not|you did|nobody|wasnt)]',
      '[if you (really|actually|truly) (did|do|have|were|are|bought|sent|paid|returned) ...]',
    ],
    why: 'It lets them feel they are not believed; ask for what you need to check.',
    instead: ['so that I can check this, please tell me more about it'],
    flags: [
      'I find it [[hard to believe that nobody touched it]].',
      '[[Which is quite a coincidence]].',
      '[[If you really sent it back]], we would have it.',
    ],
    allows: [
      'I know this is hard to imagine.',
      'Which day is convenient for you?',
      'Are you sure about the 5 May date?',
    ],
  },
  {
    id: 'accusing-pattern',
    patterns: [
      '[(we|i) (often|do often|do|usually|always|quite often)? ..1 (see|notice|get|hear|know) ..4 (slips|stories|claims|tricks|cases like this|tickets like this|excuses|people who|customers who) ...]',
      '[(we|i) have (seen|heard) ..3 (before|such|stories|tricks|claims|like (this|that|these)) ...] with(story|stories|trick|tricks|claims|slips|excuse|excuses|photos|receipts|one|tune)',
      '[(somebody|someone) (on|at|in) your (side|end|team|office|house) ..3 (has|have|must) ...]',
      '[(our|the) (driver|courier|technician|colleague|fitter) ..8 has never ...]',
      '[(tell|told) us (honestly|the truth) ...]',
      '[(admit|admits|confess) (it|to|that) ...] without(we|i)',
      '[(easy|easily) to (fake|keep|copy|print|make|edit|forge) ...]',
      '[may want to think again ...]',
      '[did you ..1 (really|actually) (understand|think|believe|pay|send|call) ...] only(asked)',
    ],
    why: 'It puts them in a row with cheats; every case deserves to be looked at by itself.',
    instead: ['to check this I need one more detail'],
    flags: [
      '[[We often see claims like this in May]].',
      '[[Tell us the truth, was it dropped]]?',
      '[[Somebody on your side must have deleted it]].',
    ],
    allows: [
      'We often see this error after an update.',
      'Somebody on your team asked for a login.',
      'Our driver has your number.',
    ],
  },
  {
    id: 'accusing-you-changed',
    patterns: [
      '[i notice (that)? you ..1 (edited|changed|altered|removed|deleted) ...]',
      '[(you|your *) ..1 (suddenly|conveniently|mysteriously|magically|miraculously) ...]',
      '[you have been (playing|fiddling|messing|tampering|tinkering) ...]',
      '[(tampered|fiddled|tinkered) with ...] unless(negated, asked, conditional) without(signs)',
      '^ [do not (invent|make up|pretend|play dumb|lie|twist) ...]',
      '[you (must|can only) have (done|dropped|opened|changed|given|shared|used|clicked|deleted|spilled|lost) ...] unless(hedged)',
    ],
    why: 'It reads as a charge; say what you see and what you need.',
    instead: ['what I can see is that something changed'],
    flags: [
      '[[You must have dropped it]].',
      'The screws were [[tampered with]].',
      '[[You have been playing with the settings]].',
    ],
    allows: [
      'I notice that your address changed in May.',
      'If the seal was tampered with, do not use it.',
      'You must have an account to sign in.',
    ],
  },
  {
    id: 'accusing-misuse',
    patterns: [
      '[(abuse|abusing|exploit|exploiting|gaming|misusing|cheating|defrauding) (of)? (our|the|this) (system|policy|return|returns|goodwill|offer|service|rules|generosity) ...]',
      '[(your|this|such) (behaviour|behavior|story|version|tale|excuse) ..4 (fraud|fraudulent|suspicious|believe|odd|strange|changes|changed|not add)]',
      '[(fraudulent|dishonest|suspicious) (claim|request|return|order|behaviour|behavior)] with(you|your)',
      '[you (people|lot) (always|just|only|never) ...]',
      '[you are (lying|not being honest|not telling the truth|being dishonest|exaggerating) ...] unless(negated, conditional)',
    ],
    why: 'A suspicion voiced in a reply can not be taken back; check first, quietly.',
    instead: ['I need to check one more detail'],
    flags: [
      'Sorry, [[you are exaggerating]].',
      'This looks like [[abuse of our returns policy]].',
      '[[Your story does not add]] up.',
    ],
    allows: [
      'Our system protects you from fraudulent charges.',
      'I am not saying you are lying.',
      'We exploit the solar power on the roof.',
    ],
  },
]);
