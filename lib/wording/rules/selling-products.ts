import { defineRules } from '../define-rule';

/** Plans, prices and insurance where help was asked for. */
export const sellingProducts = defineRules('selling-into-trouble', 'gather-insight', [
  {
    id: 'selling-upgrade',
    patterns: [
      '[(you|just|simply|please|why not)? (can|could|may|might|should)? (upgrade|upgrading|switch|switching|move|moving|change|step up) to (our|the|a|<extra>) ..3 <extra> ...] unless(asked, conditional) without(asked|free|latest|new version|operating|your current|smaller|cheaper|without)',
      '[(shall|should|can|may|want me to|would you like me to|do you want me to) (i|we)? ..1 (switch|upgrade|sign|move|send|put|add|book|subscribe|enrol|enroll|order|reserve) you ..1 (over|up|to|on|a|an|the|in|one|#|our) ...] only(asked) with(<extra>|quote|offer|order form|more|month|gold|#|few) without(replacement|new one|slot|appointment|label|free|refund)',
    ],
    why: 'It tells them they should have paid more; that can wait until the problem is solved.',
    instead: ['Let us first solve what you wrote about', 'Shall we first solve what you wrote about?'],
    flags: [
      '[[You could upgrade to our Gold plan]].',
      '[[Shall I book you our Premium pass]]?',
      'Now would be a good time to [[switch to our cloud plan]].',
    ],
    allows: [
      'The switch to the new version is free.',
      'Shall I book you a slot on Monday?',
      'Do you want to upgrade your plan?',
      'You can switch to the smaller plan at any time.',
      'You can change to a newer plan without a fee.',
    ],
  },
  {
    id: 'selling-with-our-plan',
    patterns: [
      '[(with|on|under) our ..3 <extra> ..2 (you would|this would|would|you get|you have|comes|have a|you can|you save|your *) ...] unless(asked) without(your plan|you asked|current|your old)',
      '[(on|with) (enterprise|premium|pro|gold|plus|business|platinum|priority) (you would|you get|this would|you have|that would|you can) ...] unless(asked)',
      '[with our ..4 you (would|will|could|can) (never|always|have|be|get|not) ...] unless(asked, conditional) with(<extra>|from #|month|never)',
      '[(plan|package|contract|membership|subscription|insurance|warranty|pass|suite|range|collection|edition|pack|cover|card) ..3 (would suit|suits you|is something for|would have (covered|included|prevented)|pays for itself|saves you|works out cheaper|takes care of|work out cheaper|might be something|you would love) ...] unless(asked, conditional)',
      '[(members|subscribers|premium customers|business customers|guests with|customers with) ..3 (get|skip|enjoy|do not|did not|never|save) ...] unless(asked, conditional) with(faster|today|queue|fast|join|delay|upgrade|year|month|first)',
      '[(with|had you had|if you had) (our|a|the) ..3 (<extra>|backup|tariff|app|plan|line) ..1 (this|that|it|you) (would|could) ...] unless(asked) without(your)',
      '[(would|could) ..1 have (had|carried|spared|caught|kept|saved|helped|covered|given|been) ...] with(<extra>|our customers) unless(asked) without(your|sorry|should)',
    ],
    why: 'It tells them they should have paid more; that can wait until the problem is solved.',
    strictness: 1,
    instead: ['Let us first put this right'],
    flags: [
      '[[On Premium you would have a person at once]].',
      '[[With our gold plan you would be insured]].',
      "[[With Premium you wouldn't have this trouble]].",
      'Our protection [[plan would have covered it]].',
      '[[Members get their refund twice as fast]], join today.',
      "[[With our Pro backup this couldn't have happened]].",
    ],
    allows: [
      'You asked about the Pro plan: it costs 9 euros.',
      'With your plan you have two lines.',
      'Your insurance covers this.',
    ],
  },
  {
    id: 'selling-plan-price',
    patterns: [
      '[our ..4 <extra> (for|at|from|starts at|costs|is) ..2 (# ...|free|only) ...] unless(conditional, asked) without(you asked|currently|your|closed|open)',
      '[our ..1 (pro|plus|premium|gold|platinum|business|enterprise|max|unlimited|ultimate|deluxe|complete|comfort|care|family|student) ..3 (would|has|holds|offers|gives|covers|includes|lasts|starts|costs|is (now|currently|only|half|on)|at|for|comes) ...] unless(conditional, asked) without(you asked|you have|your|you are on|yours|agreed|invoice|not)',
      '[(it|the *|the * *|our *|our * *)? (comes|includes|included|come) with ..3 (free|months free|discount|bonus|percent off|gift|months of|extra) ...] with(<extra>) unless(conditional, asked) without(your|you asked)',
      '[(a|an|our|the) (second|spare|extra|additional|bigger|larger) (router|battery|device|phone|licence|license|sim|tank|box|plan|account|pack) (for|would|at|costs|from) ...] unless(asked, conditional)',
      '[(we have|there is|take|consider|try)? (our|the|with|on) ..4 (at|from|for) # (a|per) (month|year|night) ...] with(our|<extra>|account|card) unless(conditional) without(your|pay|paid|charged|asked|instead|costs|was|off)',
    ],
    why: 'A sale has to wait until the problem is solved.',
    instead: ['Let us first solve what you wrote about'],
    flags: [
      '[[Our care plan for 5 euros a month covers that]].',
      '[[Our Premium plan starts at 20 euros]].',
      '[[The Growth bundle comes with 3 months free]].',
      '[[A second router for 89]] € would help with the dead spots.',
      '[[We have our Comfort account at 9.50 a month]].',
    ],
    allows: [
      'Your plan for 5 euros stays as it is.',
      'It is only 3 more days.',
      'The Pro plan you asked about costs 9 euros.',
    ],
  },
  {
    id: 'selling-only-so-much',
    patterns: [
      '[(you|it)? (could|can|would)? (have|get|is)? (it|that|one)? (for|at) (just|only|a mere|as little as|merely) # ...] unless(conditional, asked) without(you asked|days|day|hours|minutes|sorry|km|cm|mm|photos|times|people|seconds|weeks|percent of|your)',
      '[for (just|only|as little as|a small surcharge|a small extra|a few euros more) ..2 (you|we|a|per|extra|more) ...] unless(asked, conditional) with(#|surcharge|month|extra|week)',
      '[(we also (do|have|sell|rent|offer)|our partner has|we do have our own) ..4 (insurance|cars|courses|plans|packages|deals|for that|boxes|tours|gift) ...] unless(asked, conditional)',
    ],
    why: 'A sale has to wait until the problem is solved.',
    instead: ['Let us first solve what you wrote about'],
    flags: [
      '[[For only 9 euros more you get a second line]].',
      '[[You could have it for just 12 a month]].',
      '[[We also do insurance for that]].',
    ],
    allows: ['It is only 3 more days.', 'Is it only 9 euros?', 'Your plan for 5 euros stays as it is.'],
  },
  {
    id: 'selling-insurance',
    patterns: [
      '[(our|extended) ..3 (insurance|protection|cover|care|guard|shield|warranty) ..2 (would|covers|protects|includes|pays|costs|is available|can be) ...] unless(conditional, asked) without(your|not|only faults|excludes|from production|part of|liability)',
      '[(you (can|could|may|might) (also)?|feel free to|better) (protect|insure|cover|secure) (yourself|it|your *|against|this|the) ...] unless(asked, conditional) with(our|with|for|<extra>) without(password|lock|mail)',
    ],
    why: 'An offer in a complaint looks like cashing in on it.',
    instead: ['Let us first put this right'],
    flags: [
      '[[You could protect it with our LeakGuard]].',
      '[[Our insurance would pay for that]].',
      '[[Our protection plan would have covered it]].',
      'Our [[extended warranty costs 4 euros a month]].',
    ],
    allows: [
      'Your warranty covers the battery.',
      'Drops are not part of the warranty.',
      'It is worth reading the second page.',
      'Our liability insurance pays the carpet, and I see to the form.',
    ],
  },
  {
    id: 'selling-perfect-for-you',
    patterns: [
      '[(the|our) ..5 (would|could|might) be (the right (one|choice)|perfect|ideal|a better fit|just right|great|just the thing|the one) for (you|your *) ...] unless(asked, conditional)',
      '[(hotels|customers|users|clients|teams|companies|guests|people|everyone|everybody|families) (who ..3)? (love|loves|loved|swear by|rave about|are mad about|go for) (it|them|our|this|these|the new) ...] unless(asked, conditional)',
    ],
    why: 'An offer in a complaint looks like cashing in on it.',
    instead: ['Let us first solve what you wrote about'],
    flags: [
      'Now that you can breathe again, have a look at our Night Watch, 120 a month, the other [[families swear by it]].',
      '[[The larger model would be perfect for you]].',
      '[[Everyone loves our new blend]].',
    ],
    allows: [
      'People who order by noon get it the next day.',
      'If the new one is better, I will send it free.',
      'Would the larger one be perfect for you?',
    ],
  },
  {
    id: 'selling-in-stock',
    patterns: [
      '[(lounge|passes|cases|accessories|seats|upgrades|tickets|licences|licenses|kits|covers|vouchers|filters|bags) ..2 (are|is) ..2 (half price|on sale|on offer|discounted|reduced|available from|from #|in stock again) ...] unless(asked, conditional)',
    ],
    why: 'An offer in a complaint looks like cashing in on it.',
    instead: ['Let us first solve what you wrote about'],
    flags: [
      'Speaking of which, season [[tickets are on sale now]].',
      '[[Filters are on offer]].',
      'By the way, our [[cases are half price this week]].',
    ],
    allows: [
      'Is the shop open on Sunday?',
      'Your fee is 9 euros a month.',
      'If tickets are in stock again, I will write.',
    ],
  },
  {
    id: 'selling-referral',
    patterns: [
      '[(refer|recommend) (us to)? (a|your|to your)? (friend|friends|colleague|colleagues|family) ...] unless(asked, conditional) without(i refer|refer you)',
      '[(please|just|could you|kindly|do)? (leave|write|give|drop) us (a)? ..2 (review|rating|stars|feedback on|five star *|thumbs up) ...] unless(asked, conditional)',
    ],
    why: 'A sale has to wait until the problem is solved.',
    instead: ['I am here if anything else comes up'],
    flags: ['[[Please leave us a review]].', '[[Recommend us to your friends]].', '[[Please give us five stars]].'],
    allows: [
      'You can refer to the order by its number.',
      'Leave us a note at the door.',
      'If you leave us a review, use your first name.',
    ],
  },
]);
