import { defineRules } from '../define-rule';

/** Offering a sale in a reply to somebody who has a problem with what they bought. */
export const sellingIntoTrouble = defineRules('selling-into-trouble', 'gather-insight', [
  {
    id: 'selling-recommend',
    patterns: [
      '[(may|can|could|might|would) i ..1 (also|just|perhaps)? (recommend|suggest|offer|interest|tempt|introduce|mention) (you)? ..1 (in|our|the|to|a|an)? ...] with(our|plan|premium|package|upgrade|insurance|care|euros|month|bundle|subscription|new|model|range|plus|pro|gold|warranty) only(asked)',
      '[(i|we) (would|can|could|also|highly|strongly)? ..1 (recommend|suggest|offer) ..2 (our|the|you our|you the) ..6 (plan|premium|package|upgrade|insurance|bundle|subscription|model|edition|add on|addon|warranty|membership|series|manager|pro|plus|kit|set) ...]',
      '[(have|had) you (ever)? (thought|considered|looked) (about|at|into)? ..1 (our|upgrading) ...] only(asked) without(date|turning|settings|restarting)',
      '[(why not|how about) (upgrade|upgrading|try our|get our|switching to our|adding) ...] unless(conditional)',
      '[(check|have a look at|take a look at|look at|browse|visit) (out)? (our|the new|these) ..3 (range|offer~|shop|store|collection|plan~|kit|deal~|sale|bundle~|alternatives|model~|case~|catalogue|catalog) ...]',
      '[while you are (here|at it|waiting) ...] with(plan|offer~|premium|try|upgrade|get|discount|sale)',
    ],
    why: 'First solve the trouble; an offer now tells them that their money counts more than their problem.',
    instead: ['first, let us get this working again'],
    flags: [
      '[[Have you thought about our Unlimited plan]]?',
      '[[May I also recommend our care package]]?',
      '[[Have a look at our new range of cases]].',
    ],
    allows: [
      'I would recommend the free update first.',
      'Have you thought about a date for the move for a minute?',
      'May I offer you a call at 15:00?',
    ],
  },
  {
    id: 'selling-upgrade',
    patterns: [
      '[if you (want|wish|like|would like) to (upgrade|extend|add|book|buy) ...]',
      '[(upgrade|upgrading|switch|switching|move|moving) to (our|the|a) ..3 (plan|premium|package|tier|version|tariff|edition|pro|plus|gold|business|enterprise|model) ...] unless(asked, conditional) without(asked|free|latest|new version)',
      '[(with|on|in) (our|the) ..3 (plan|premium|package|tier|add on|addon|edition|gold|plus|pro|enterprise|bundle|insurance|contract|subscription|complete) ..2 (you would|this would|would|you get|you have|comes|have a) ...] without(your plan|you asked|current)',
      '[(on|with) (enterprise|premium|pro|gold|plus|business) (you would|you get|this would|you have) ...]',
      '[if you had (our|the) ...]',
      '[(for|at) (only|just) # ..3 (more|extra|month|per|a|each) ...] unless(conditional) without(you asked)',
      '[(for|at) (only|just) # ..6 (upgrade|book|add|get|month|per|extra|more) ...]',
    ],
    why: 'An upsell in the middle of a problem reads as "pay more and it would work".',
    instead: ['what helps right now is this'],
    flags: [
      '[[On Premium you would have a person at once]].',
      '[[For only 9 euros more you get a second line]].',
      '[[With our gold plan you would be insured]].',
    ],
    allows: [
      'You asked about the Pro plan: it costs 9 euros.',
      'The switch to the new version is free.',
      'With your plan you have two lines.',
    ],
  },
  {
    id: 'selling-product-price',
    patterns: [
      '[our ..4 (insurance|plan|package|premium|membership|account|bundle|add on|addon|edition|warranty|series|model|kit|care|club|pro|plus) (for|at|from|starts at|costs|with) ..1 # ...] unless(conditional) without(you asked|currently|your)',
      '[(lounge|passes|cases|accessories|seats|upgrades|tickets|licences|licenses|kits) ..2 (are|is) ..2 (half price|on sale|on offer|discounted|reduced|available from) ...]',
      '[(the)? (shop|store) (has|sells|offers|stocks) ...]  with(from #|euros)',
      '[(shall|should|can) i (book|order|add|reserve|send) you ...] only(asked) with(#|upgrade|premium|one|few|our) without(replacement|new one|slot|appointment|label|time|free)',
      '[(want|need|fancy|interested in) (a|the|one|our|an)? ..2 (link|upgrade|quote|offer|demo|trial|brochure) ...] only(asked)',
      '[(the|our) ..5 (would|could) be (the right (one|choice)|perfect|ideal|a better fit|just right) for you ...] unless(asked, conditional)',
      '[(special|exclusive|limited) (offer|deal|price|discount) ...] without(expired|you asked|code)',
      '[(half price|on offer|percent off) (this|until|now|today|right now) ...]',
    ],
    why: 'A price list is no answer to a complaint.',
    instead: ['let us first solve what you wrote about'],
    flags: [
      '[[Our care plan for 5 euros a month covers that]].',
      '[[The larger model would be perfect for you]].',
      '[[Cases are half price this month]].',
    ],
    allows: ['Your plan for 5 euros stays as it is.', 'Shall I book you a slot on Monday?', 'Do you need a label?'],
  },
  {
    id: 'selling-by-the-way',
    patterns: [
      '[(by the way|also|incidentally|psst|ps|p s) , ..3 (our|we have|with|you can get|there is|did you know) ...] with(plan|premium|package|upgrade|offer~|insurance|discount|sale|new|bundle|month|gold|pro|plus|free months)',
      '[(since|as|given that) you (obviously|clearly|already)? (love|like|cannot live without|use|enjoy) (us|our|it) ...]',
      '[(did you know|you may like to know) (that)? ..3 (we|our) ..6 (also|offer|sell|have)] only(asked)',
      '[(people|customers) who ..6 (normally|usually|often|also) (go for|buy|choose|take|like) ...]',
      '[(treat yourself|do yourself a favour|do yourself a favor) ...]',
      '[first (month|months|quarter|year|weeks) (for)? (free|half price|at half price) ...] unless(conditional) without(compensation|sorry|you asked)',
    ],
    why: 'A by-the-way offer in a complaint looks like cashing in on it.',
    instead: ['let us first solve what you wrote about'],
    flags: [
      '[[By the way, our gold plan has a daily backup]].',
      '[[Treat yourself to a case]].',
      '[[People who like bass usually go for the X9]].',
    ],
    allows: [
      'By the way, our office is closed on Friday.',
      'People who order by noon get it the next day.',
      'The first month is counted from today.',
    ],
  },
  {
    id: 'selling-would-not-have',
    patterns: [
      '[(would|could) (not)? have (been|happened|had) ..5 (with|on|under) (our|the) ...] with(plan|premium|package|insurance|gold|pro|plus|cover|protection|add|complete|care)',
      '[(customers|buildings|companies|teams|users|guests) with (our|the|a) ..4 (contract|plan|package|insurance|card|complete|membership|premium) ..2 (have|get|are|enjoy|had|receive) ...]',
      '[(our|the) ..3 (insurance|protection|cover|care|guard|shield|warranty) ..2 (would|covers|protects|includes|pays) ...] unless(conditional, asked) without(your)',
      '[(you (can|could|may) (also)?|feel free to) (protect|insure|cover) ...]',
      '[(worth|consider|think about|recommend) (getting|buying|taking out|adding|booking) ...] with(insurance|plan|warranty|cover|protection|premium|package|licence|license)',
    ],
    why: 'It tells them they should have paid more; that can wait until the problem is solved.',
    instead: ['let us first put this right'],
    flags: [
      '[[Our insurance would pay for that]].',
      '[[Teams with our gold contract get a person at once]].',
      'It is [[worth getting our care plan]].',
    ],
    allows: [
      'Your insurance covers this.',
      'Your warranty covers the battery.',
      'It is worth reading the second page.',
    ],
  },
  {
    id: 'selling-referral',
    patterns: [
      '[(refer|recommend) (us to)? (a|your|to your)? (friend~|colleague~|family) ...] unless(asked)',
      '[(leave|write|give) us (a)? ..2 (review|rating|stars|feedback on) ...] unless(asked)',
      '[(use|with) (the)? (code|voucher code) ..4 (off|for your next|on your next|discount)]',
      '[on your next (order|purchase|booking|visit|stay) ...] with(discount|off|percent|code|voucher|save)',
      '[(sign up|subscribe|register) (for|to) (our|the) (newsletter|club|programme|program|webinar|mailing list|loyalty) ...] unless(conditional)',
      '[(follow|like) us on ...]',
    ],
    why: 'Asking for a favour before the problem is solved is the wrong moment.',
    instead: ['I am here if anything else comes up'],
    flags: [
      'Please [[leave us a review]].',
      '[[Sign up for our newsletter while you wait]].',
      '[[Follow us on Instagram]].',
    ],
    allows: [
      'You can refer to the order by its number.',
      'Leave us a note at the door.',
      'If you sign up for the newsletter, you get one mail a month.',
    ],
  },
]);
