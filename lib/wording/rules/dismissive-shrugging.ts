import { defineRules } from '../define-rule';

/** Shrugs: what happened is called small, usual or somebody else's business, without a word that says so. */
export const dismissiveShrugging = defineRules('dismissive', 'no-dismissing', [
  {
    id: 'dismissive-shrug',
    patterns: [
      '[at least (it|nobody|no one|that|this|they) (is|are|was|has|have|had|did|were) (only|just|not|no|one|never|nobody) ...] unless(asked, conditional) without(once|version|minutes|back|i can|we can|i have|we have)',
      '[<people> ..2 (stop (seeing|noticing|hearing|minding)|do not (mind|notice|even see|care|bother)|never (notice|noticed|mind|complain|complained)|(would|will) (not|hardly|never|scarcely|barely) (have)? (notice|noticed|mind|minded|care)|(hardly|barely|scarcely) (notice|see|hear|feel|mind)|get over it|sleep through) ...] unless(asked, conditional) without(unless|anything|if|so we|so i)',
      '[(never|(nobody|no one) ever) ..1 (died|harmed|hurt|killed|bitten) ..1 (of|from|anybody|anyone) ...] unless(asked, conditional)',
      '[(not|hardly|no|scarcely) ..2 (state secrets|brain surgery|the crown jewels|life and death|life or death|world war|a moon landing|a hanging matter|open heart surgery) ...] unless(asked, conditional)',
      '[(such|these|those|that kind of|that sort of) things (do happen|happen|can happen|will happen|come and go|go wrong|get lost|sort themselves) ...] unless(asked, conditional, ownedNext)',
      '[(that is|it is|this is|such is) (just|simply|only|all)? (life|part of life|the way of the world|par for the course|part of the (fun|charm)|the luck of the draw) ...] unless(asked, conditional) without(life insurance)',
      '[(i would not|no need to|not worth|nothing to|hardly worth) ..1 (lose (any)? (sleep|hair)|losing (sleep|hair)|get grey|break a sweat) ...] unless(conditional)',
    ],
    why: 'Making it small tells them their concern does not count.',
    instead: ['I see what this means for you'],
    flags: [
      '[[At least it was only one box]].',
      'Most [[guests stop hearing the trams after a night]].',
      'A little dust [[never harmed anybody]].',
      "It's [[hardly state secrets]].",
      '[[Such things come and go]].',
      "[[That's just part of the charm]].",
      '[[I would not lose sleep over it]].',
    ],
    allows: [
      'At least one of the two codes works.',
      'Do most guests notice the trams?',
      'Wool is a natural material, so I have asked the weaver to look at yours.',
      'If such things happen, call us.',
      'Nobody was harmed, and the doctor has seen all three.',
      'I am relieved that nobody was hurt by the glass.',
      'At least there is no fee for you.',
      'These things take time, so I write to you on Friday whatever the state.',
      'It is normal for the light to blink from time to time while it charges.',
      'The plants are living things, so we ship them only on Mondays.',
      'Do not lose any sleep, I have cancelled the charge.',
      'This is normal wear, so the warranty covers it.',
    ],
  },
  {
    id: 'dismissive-send-away',
    patterns: [
      '[(that|this|it|which) (is|would be|was) (really|simply|sadly|unfortunately)? (not|nothing) (something|anything|a thing)? (that)? (we|i) (deal|handle|discuss|go into|get involved) ...] unless(asked, conditional, ownedNext, requestedNear)',
      '[(you|one) (would|will|must|need to) ..2 (have to)? (take (that|this|it) up with|sort (that|this|it) out (with|yourself|yourselves|between)|address (that|this|it) to|settle (that|this|it) (with|between)|bring (that|this|it) up with|see about that) ...] unless(asked, conditional)',
      '[we are (simply|really|just)? not the (right|correct) (ones|one|people|person|place|desk|address|department) ...] unless(asked, conditional, ownedNext)',
    ],
    why: 'It pushes the concern back as if it were none of ours.',
    instead: ['Let me find out who can help with this'],
    flags: [
      "[[That's not something we deal with]].",
      "[[You'd have to take that up with the post office]].",
      '[[We are not the right people for this]].',
    ],
    allows: [
      'Is that something we deal with?',
      'You need to turn to the reception for your key.',
      'That is not something we support yet.',
      'I am not the right person for pensions; Mr Vo is.',
      'If we are not the right people, I will say so.',
    ],
  },
]);
