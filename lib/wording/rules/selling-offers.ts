import { defineRules } from '../define-rule';

/** Offering a sale in a reply to somebody who has a problem with what they bought. */
export const sellingOffers = defineRules('selling-into-trouble', 'gather-insight', [
  {
    id: 'selling-recommend',
    patterns: [
      '[(i|we) (would|can|could|also|highly|strongly|do|happily)? ..1 (recommend|suggest|offer|advise|combine) ..3 (our|you our|you the|it with our|the) ..6 <extra> ...] unless(conditional) without(your|current|you asked|reset|reinstall|safe)',
      '[may i also recommend ...]',
      '[(you (may|might|could) (also|be|want|like)|perhaps you) ..2 (interested in|love|enjoy|like|consider) (our|the new|a|the|one of our) ...] with(<extra>|range|new|our|collection) unless(asked, conditional) without(your)',
      '[(check|have a look at|take a look at|look at|browse|visit) (out)? (our|the new|these) ..3 (range|offer~|shop|store|collection|plan~|kit|deal~|sale|bundle~|alternatives|model~|case~|catalogue|catalog) ...] without(checked|repair~|inspected|tested)',
      '[may i (also)? (draw|direct|mention|introduce|interest) (your|you|our) ...] only(asked)',
      '[(our|the|an) ..4 (advisers|advisors|consultants|sales team|experts) would be (glad|happy|delighted|pleased) to (show|present|offer|advise|tell|introduce) ...] unless(asked)',
    ],
    why: 'First solve the trouble; an offer now tells them that their money counts more than their problem.',
    instead: ['first, let us get this working again'],
    flags: [
      '[[May I also recommend our care package]]?',
      '[[We suggest our Gold package for that]].',
      '[[You might be interested in our new blue collection]].',
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
      '[(have|had) you (ever)? (thought|considered|looked|heard|tried) (about|at|into|of)? ..1 (our <extra>|our * <extra>|upgrading|switching to our|the <extra>|taking out) ...] only(asked) without(date|turning|settings|restarting|mode|page|link)',
      '[(why not|how about) (upgrade|upgrading|try our|get our|switching to our|adding|treat|switch to|buy|book|order|go for) ...] unless(conditional) without(try again|date|time|call)',
      '[(want|need|fancy|interested in|would you like|care for) (a|the|one|our|an|some|to (try|hear about|see|get|upgrade|switch|add))? ..3 (upgrade|quote|offer|demo|trial|brochure|our|more storage|<extra>) ...] only(asked) without(refund|replacement|label|receipt|your|copy)',
      '[(have|had) you (ever)? thought (of|about) (<name>|our|a|an|getting) ...] only(asked) with(<extra>|#|second|it keeps|our)',
      '[(how about|what about|why not) (the|our|a|an|going|go) ..3 (<extra>|yearly|annual|monthly|upgrade|bundle|add on) ...] unless(conditional)',
      '[(shall|should|can|may) i (bring|add|send|book|pack|throw in|reserve|put) ..5 (<extra>|along|it|one|too) ...] only(asked) with(<extra>|sign|#|offer)',
      '[(have you (thought|considered)|how about|why not|may i (interest|tell)|can i (interest|offer)|shall i (add|book|sign|put you)|would you like to (add|upgrade|try|switch|buy)) ..8 (plan|package|premium|pro|plus|gold|upgrade|insurance|warranty|contract|card|range|subscription|membership|collection|bundle|bigger|annual|yearly|lounge|pass|save|cooler|boxes) ...] only(asked) without(version|release|current|latest)',
      '[did you know that ..3 (customers|members|subscribers|guests|users) ..1 (get|have|save|enjoy|skip|pay) ...]',
    ],
    why: 'A sales question has to wait until the problem is solved.',
    instead: ['shall we first solve what you wrote about'],
    flags: [
      '[[Have you thought about our Unlimited plan]]?',
      '[[Why not upgrade to the new one]]?',
      '[[Fancy a demo]]?',
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
      '[(do|please|why not|feel free to|you can|you may|you might want to|while)? ..2 (have|take|grab|get) a (peek|look|glance|closer look) at (our|the new|what we) ...] unless(conditional) without(log|file|settings|page|link|article|guide|photo|error|account|code|case|invoice|report|meter|ticket|order|screenshot|steps|instructions|faq|help|status|contract|policy|terms|support|documentation|site)',
      '[while you are (here|at it|waiting|there) ...] with(plan|offer|offers|premium|upgrade|discount|sale) without(click|folder|repair)',
      '[(please|why not|go on)? (treat yourself|do yourself a favour|do yourself a favor|spoil yourself|you deserve a treat) ...] unless(asked)',
      '[(have|take) a (peek|look|glance) at our ...] unless(conditional) with(<extra>|add on|new|offer|offers|range|shop)',
      '[(check out|browse|discover|explore|look at|take a look at|have a look at) our (new|latest|newest|summer|winter|spring|autumn|range|accessories|offers|deals|collection|shop|tours|premium|brand) ...] unless(asked, conditional)',
      '[we ..1 (have|got|launched|opened) (just)? (a|an|some) (<very>|lovely|great)? (new|special|lovely) ..1 (collection|range|offer|deal|account|line|plan|product|shop|model) ...] unless(asked, conditional)',
      '[follow us for ...]',
    ],
    why: 'Sending them to the shop while they wait for help looks like cashing in.',
    instead: ['let us first solve what you wrote about'],
    flags: [
      '[[Do have a peek at our juicers]].',
      '[[Have a look at our new range of cases]].',
      '[[Treat yourself to a case]].',
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
      '[(since|as|given that|seeing as|because) you (obviously|clearly|already)? (love|like|cannot live without|use|enjoy|are a fan of) (us|our|it|the) ...] unless(asked) with(<extra>|love|offer|discount|new|also)',
      '[(by the way|also|incidentally|psst|ps|p s) , ..3 (our|we have|you can get|there is|did you know) ...] with(plan|premium|package|upgrade|offer~|insurance|discount|sale|new|bundle|month|gold|pro|plus|free months)',
      '[(while you (wait|are waiting|are here|are at it)|since you are here|speaking of (which|that)) ..8 (offer|off|range|sale|deal|deals|plan|card|collection|tickets|course|half price|club) ...]',
      '[(are|is) (on sale|on offer|half price|reduced) (now|this|until|today|at|for|till) ...] unless(asked, conditional)',
    ],
    why: 'A by-the-way offer in a complaint looks like cashing in on it.',
    instead: ['let us first solve what you wrote about'],
    flags: [
      '[[By the way, our gold plan has a daily backup]].',
      '[[Did you know we also sell cases]]?',
      '[[Since you love our soap]], here is a new one.',
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
      "[(we|i) (have|'ve|have just|also have|do have|currently have|are running|offer|run) (got)? (a|an|our|some|#)? ..1 (shiny|brand new|special offer|promotion|promo|sale on|great deal|bundle|percent off|upgrade offer|discount on|summer sale|launch offer) ...] unless(conditional, asked) without(you asked|sorry|because|taken|installed)",
      '[(it|they|the *|cases|filters|* s)? (is|are)? (half price|on offer|reduced|discounted) (this|until|now|today|right now|at the moment|all week|for) ...] unless(asked, conditional) without(you bought|your)',
      '[(which|it|they|that|all *)? (are|is)? # ..2 (off|free|on us) (this|today|until|when|with|for|if|only|on|month) ...] unless(conditional, asked) with(our|<extra>|percent|new|month) without(sorry|compensation|goodwill|we took|taken|fee|turn)',
      '[(first|two|three|# *) (month|months|lesson|lessons|weeks|year|visit) (free|on us|at half) ...] unless(conditional, asked) without(sorry|compensation|goodwill)',
      '[(at minus|minus) # percent ...]',
      '[(ideal|perfect|best|good|right) (moment|time|opportunity) to (look|switch|upgrade|try|buy|invest|think|book) ...] with(our|<extra>|suite|new) unless(asked, conditional)',
    ],
    why: 'A promotion in the middle of a complaint reads as not having listened.',
    instead: ['let us first solve what you wrote about'],
    flags: [
      '[[We have a special offer this week]].',
      '[[Cases are half price this month]].',
      '[[We are running a great deal on cables]].',
    ],
    allows: ['The special price code has expired.', 'Is it on sale now?', 'The first month is counted from today.'],
  },
]);
