import { defineRules } from '../define-rule';

export const askingForTheSolutionThird = defineRules('asking-for-the-solution', 'own-the-solution', [
  {
    id: 'asking-your-wish',
    patterns: [
      '[(let|give|send|tell|share) (us|me) (have|know)? ..1 your (wishes|wish|ideas|idea|expectations|thoughts|preference|proposal|suggestions|suggestion|vision|requirements) ...] with(fix|put right|solve|solution|handle|compensat~|refund|resolve|how|what|right|should|this|forward) unless(conditional) without(feature|feedback|menu|delivery|date|time)',
      '[(maybe|perhaps|could|would|can|might) you (could|would|might)? (sketch|outline|describe|tell us|suggest|propose|draft|design|think of|come up with|work out|let us know) ..2 (how|what|a|which|some) ..4 (should|ought|has to|would|could|solution|fix|way|we|be) ...] without(happens|see|happened|screen|error|noise)',
      "[(what|which) (is|would be|are|'s) (the|your) (fix|solution|outcome|result|remedy|resolution|compensation|gesture|answer|next step) ..2 (you|for you|in mind|here|be) ...] only(asked)",
      '[(what|which) (number|figure|amount|sum|price|discount|percentage) ..2 (would|could|do|will) you ..2 (ready|accept|sign|happy|agree|like|want|think|consider|suggest|need|expect) ...] only(asked)',
      '[(over to you|the ball is in your court|you be the judge) ...] unless(conditional)',
      '[(just)? (tell|show|explain to) (us|me) (how|what|which) ..4 (has to|have to|needs to|should|ought to|must|is supposed to) ...] unless(conditional) without(screen|happens|see|reach|light|error)',
      '[(in|from) (which|what) (way|direction|order) (should|would|do|shall|could) ..5] only(asked)',
      '[(how|what) (should|would|could) (we|i|one) (best|actually|now|then)? (set|put|make|get|turn|organise|organize|approach|tackle|treat|build|structure|go about|avoid|prevent|help you|improve|repair|remedy|compensate|change|offer) ...] only(asked) without(name|address|password|call you|reach)',
      '[(we|i) (will|would|can) (then)? (do|build|type|set|enter|make|implement) (it|that|this|whatever) (like|as|how|the way|in) (that|you|it) ...] with(you|tell|say|sketch) unless(asked)',
    ],
    why: 'Their wish for the fix is not theirs to design; propose one.',
    instead: ['here are two ways we can go'],
    flags: [
      'Could you [[let us have your wishes as to how we should fix this]]?',
      '[[What number would you be ready to sign off]]?',
      '[[Over to you]].',
    ],
    allows: [
      'Just tell me what the screen shows.',
      'Which number is on the label?',
      'Send us your wishes for the menu.',
    ],
  },
]);
