import { defineRules } from '../define-rule';

/** Offering a sale in a reply to somebody who has a problem with what they bought. */
export const sellingOffers = defineRules('selling-into-trouble', 'gather-insight', [
  {
    id: 'selling-recommend',
    patterns: [
      '[may i also recommend ...]',
      '[(check|have a look at|take a look at|look at|browse|visit) (out)? (our|the new|these) ..3 (range|offer~|shop|store|collection|plan~|kit|deal~|sale|bundle~|alternatives|model~|case~|catalogue|catalog) ...] without(checked|repair~|inspected|tested)',
      '[may i (also)? (draw|direct|mention|introduce|interest) (your|you|our) ...] only(asked)',
    ],
    why: 'A sale has to wait until the problem is solved.',
    instead: ['Let us first put this right', 'Shall we first solve what you wrote about?'],
    flags: [
      '[[May I also recommend our care package]]?',
      'While you wait, [[have a look at our new summer range]].',
      '[[May I interest you in an annual plan]]?',
    ],
    allows: [
      'I would recommend the free update first.',
      'May I offer you a call at 15:00?',
      'If you want one, I can recommend the larger size.',
    ],
  },
  {
    id: 'selling-have-you-thought',
    patterns: [
      '[(want|need|fancy|interested in|would you like|care for) (a|the|one|our|an|some|to (try|hear about|see|get|upgrade|switch|add))? ..3 (upgrade|quote|offer|demo|trial|brochure|our|more storage|<extra>) ...] only(asked) without(refund|replacement|label|receipt|your|copy)',
      '[(have|had) you (ever)? thought (of|about) (<name>|our|a|an|getting) ...] only(asked) with(<extra>|#|second|it keeps|our)',
      '[(shall|should|can|may) i (bring|add|send|book|pack|throw in|reserve|put) ..5 (<extra>|along|it|one|too) ...] only(asked) with(<extra>|sign|#|offer)',
      '[(have you (thought|considered)|how about|why not|may i (interest|tell)|can i (interest|offer)|shall i (add|book|sign|put you)|would you like to (add|upgrade|try|switch|buy)) ..8 (plan|package|premium|pro|plus|gold|upgrade|insurance|warranty|contract|card|range|subscription|membership|collection|bundle|bigger|annual|yearly|lounge|pass|save|cooler|boxes) ...] only(asked) without(version|release|current|latest)',
      '[did you know that ..3 (customers|members|subscribers|guests|users) ..1 (get|have|save|enjoy|skip|pay) ...]',
    ],
    why: 'A sale has to wait until the problem is solved.',
    instead: ['Shall we first solve what you wrote about?'],
    flags: [
      '[[Have you thought about our Unlimited plan]]?',
      '[[Why not upgrade to the new one]]?',
      '[[Fancy a demo]]?',
      'Our photo package would make up for the rain, [[shall I book it]]?',
      '[[Did you know that business customers get a person to talk to]]?',
    ],
    allows: [
      'Have you thought about a date for the move?',
      'Would you like a copy of your receipt?',
      'Why not try again in an hour?',
    ],
  },
  {
    id: 'selling-have-a-look',
    patterns: [
      '[while you are (here|at it|waiting|there) ...] with(plan|offer|offers|premium|upgrade|discount|sale) without(click|folder|repair)',
      '[(please|why not|go on)? (treat yourself|do yourself a favour|do yourself a favor|spoil yourself|you deserve a treat) ...] unless(asked)',
      '[(have|take) a (peek|look|glance) at our ...] unless(conditional) with(<extra>|add on|new|offer|offers|range|shop)',
      '[(check out|browse|discover|explore|look at|take a look at|have a look at) our (new|latest|newest|summer|winter|spring|autumn|range|accessories|offers|deals|collection|shop|tours|premium|brand) ...] unless(asked, conditional)',
      '[follow us for ...]',
      '[have you (seen|tried|heard of|discovered|had a look at|met|looked at|checked out) (our|the) (new|latest|brand|autumn|summer|winter|spring|<extra>) ...] only(asked) without(article|page|guide|help|mail|message|post|faq|link|answer|version|instructions|form)',
    ],
    why: 'An offer in a complaint looks like cashing in on it.',
    instead: ['Let us first solve what you wrote about', 'Shall we first solve what you wrote about?'],
    flags: [
      '[[Have a look at our new range of cases]].',
      '[[Treat yourself to a case]].',
      'While you wait, [[have a look at our new summer range]].',
      "🎸 Upgrade to Golden Circle for 60 [[while you're at it]]?",
      '[[Follow us for exclusive offers]]!',
      '[[Have you seen our new autumn collection]]?',
    ],
    allows: [
      'Please have a look at the photo I sent.',
      'Take a look at our help page.',
      'While you are waiting, keep the light on.',
    ],
  },
  {
    id: 'selling-by-the-way',
    patterns: [
      '[(by the way|also|incidentally|psst|ps|p s|btw|on another note|oh and) , ..3 (our|we have|with|you can get|there is|did you know|we also|if you) ...] with(<extra>|offer|offers|discount|sale|new|month|gold|free months|percent) unless(asked) without(your)',
      '[(did you know|you may like to know|you might like to know|in case you did not know) (that)? ..3 (we|our|you can) ..6 (also|offer|sell|have|get|upgrade|save) ...] with(also|offer|sell|<extra>|save|discount|new) unless(conditional)',
      '[(are|is) (on sale|on offer|half price|reduced) (now|this|until|today|at|for|till) ...] unless(asked, conditional)',
      '[shall i (set it up|send an offer|show you the|put you down for) ...] only(asked) without(replacement|appointment)',
    ],
    why: 'An offer in a complaint looks like cashing in on it.',
    instead: ['Let us first solve what you wrote about', 'Shall we first solve what you wrote about?'],
    flags: [
      '[[By the way, our gold plan has a daily backup]].',
      '[[Did you know we also sell cases]]?',
      'By the way, our cases [[are half price this week]].',
    ],
    allows: [
      'By the way, our office is closed on Friday.',
      'Did you know that the light is green?',
      'In the meantime, use the old key.',
    ],
  },
  {
    id: 'selling-promotion',
    patterns: [
      '[(which|it|they|that|all *)? (are|is)? # ..2 (off|free|on us) (this|today|until|when|with|for|if|only|on|month) ...] unless(conditional, asked) with(our|<extra>|percent|new|month) without(sorry|compensation|goodwill|we took|taken|fee|turn|tax|over)',
      '[(first|two|three|# *) (month|months|lesson|lessons|weeks|year|visit) (free|on us|at half) ...] unless(conditional, asked) without(sorry|compensation|goodwill|tax)',
      '[(at minus|minus) # percent ...]',
      '[(ideal|perfect|best|good|right) (moment|time|opportunity) to (look|switch|upgrade|try|buy|invest|think|book|move up|go|get|add|step up|sign up|join|treat|subscribe) ...] with(our|<extra>|suite|new) unless(asked, conditional)',
    ],
    why: 'An offer in a complaint looks like cashing in on it.',
    instead: ['Let us first solve what you wrote about'],
    flags: [
      'Now would be a [[good time to switch to our cloud plan]].',
      'It would be the [[right moment to think about a new mattress]], ours are 30 % off.',
      'Pro has 50k/h, grab it with [[20% off today]].',
      'Thinking of a new furry friend? First [[two months free with KittyCare]]!',
      "While we're at the press: parents' copies [[at minus 25 percent, today only]]!",
    ],
    allows: [
      'The special price code has expired.',
      'Is it on sale now?',
      'The first month is counted from today.',
      'You can pay up to 268 a month free of tax.',
    ],
  },
]);
