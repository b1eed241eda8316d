import { defineRules } from '../define-rule';

export const sellingIntoTroubleThird = defineRules('selling-into-trouble', 'gather-insight', [
  {
    id: 'selling-have-a-look',
    patterns: [
      '[(do|please|why not|feel free to|you can|you may|you might want to|while)? ..2 (have|take|grab|get) a (peek|look|glance|closer look) at (our|the new) ...] unless(conditional) without(log|file|settings|page|link|article|guide|photo|error|account|code|case|invoice|report|meter|ticket|order|screenshot|steps|instructions|faq|help|status|contract)',
      "[(we|i) (have|'ve|have just|also have|do have|currently have|are running|offer|run) (got)? (a|an|our|some|#)? ..1 (shiny|brand new|special offer|promotion|promo|sale on|great deal|bundle|percent off|upgrade offer|discount on) ...] unless(conditional, asked) without(you asked|sorry|because|taken|installed)",
      '[(it is|that is|for|at) (only|just) # ..3 (more|extra|per|a (month|year|night)|on top) ...] unless(conditional) without(days|hours|minutes|sorry|km|cm|mm)',
      '[(shall|should|can|may|want me to|would you like me to) (i|we)? ..1 (switch|upgrade|sign|move|send|put|add|book|subscribe|enrol|enroll) you ..1 (over|up|to|on|a|an|the|in) ...] only(asked) with(plan|plus|pro|premium|upgrade|offer|quote|order form|more|month|gold|business|bundle|package|insurance|switch you over)',
      '[(hotels|customers|users|clients|teams|companies|guests|people|everyone|everybody) (love|loves|loved|swear by|rave about|are mad about) (it|them|our|this|these) ...] unless(asked, conditional)',
      '[(comes|includes|included|come) with ..3 (free|months free|discount|bonus|percent off|gift|months of) ...] with(plan|bundle|growth|package|pro|plus|premium|subscription|gold|upgrade|business|tier|contract) unless(conditional, asked) without(your plan|you asked)',
      '[(the|our) ..1 (pro|plus|premium|gold|platinum|business|enterprise|max|unlimited|ultimate|deluxe|complete|comfort|care) (version|plan|model|edition|tier|package|account|bundle|line|option|series|one)? ..2 (would|has|holds|comes|offers|gives|covers|includes|lasts|starts|costs|is (now|currently|only|half|on)|at|for) ...] unless(conditional, asked) without(you asked|you have|your|you are on|yours|agreed|invoice|not)',
      '[# percent off ...] with(upgrade|month end|this week|business|with code|bundle|next order|our new|all) unless(conditional, asked) without(compensation|sorry|goodwill|resistance|taken|allow|rule)',
      "[(would|could) (have|'ve) (kept|saved|covered|avoided|prevented|protected|had|warned|caught|paid|stored|included) ...] with(our|the) with(plus|pro|premium|gold|plan|package|insurance|add on|addon|backup|care|guard|enterprise|business|card|membership|cover) unless(conditional, asked) without(we|i|you could|should)",
    ],
    why: 'An offer in the middle of a problem reads as cashing in.',
    instead: ['let us first solve what you wrote about'],
    flags: [
      '[[Do have a peek at our juicers]].',
      'The Growth bundle [[comes with 3 months free]].',
      '[[Our Plus plan would have kept a backup]].',
    ],
    allows: [
      'Please have a look at the photo I sent.',
      'It is only 3 more days.',
      'The Pro plan you asked about costs 9 euros.',
    ],
  },
]);
