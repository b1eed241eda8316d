import { defineRules } from '../define-rule';

/** Shrugs: what happened is called small, usual or somebody else's business, without a word that says so. */
export const dismissiveShrugging = defineRules('dismissive', 'no-dismissing', [
  {
    id: 'dismissive-shrug',
    patterns: [
      '[at least (it|nobody|no one|that|this|there|they|the *|your *) (is|are|was|has|have|had|did|were) (only|just|not|no|one|never|nothing|nobody) ...] unless(asked, conditional) without(once|version|minutes|back|i can|we can|i have|we have)',
      '[(<people>|ears|eyes) ..2 (stop (seeing|noticing|hearing|minding)|do not (mind|notice|even see|care|bother)|never (notice|noticed|mind|complain|complained)|(would|will) (not|hardly|never|scarcely|barely) (have)? (notice|noticed|mind|minded|caught|see|seen|feel|felt|care|heard)|(hardly|barely|scarcely) (notice|see|hear|feel|mind)|get over it|sleep through) ...] unless(asked, conditional) without(unless|anything|if|so we|so i)',
      '[(never|not|hardly|nobody|no one) ..2 (died|harmed|hurt|killed|bitten) ..1 (of|from|anybody|anyone|by) ...] unless(asked, conditional) with(never|nobody|no one|anybody|anyone)',
      '[(not|hardly|no|scarcely) ..2 (state secrets|brain surgery|the crown jewels|life and death|life or death|world war|a moon landing|a hanging matter|open heart surgery) ...] unless(asked, conditional)',
      '[(such|these|those|that kind of|that sort of) things (have (their|a)|take (their|time)|need (their|time)|do happen|happen|can happen|will happen|come and go|go wrong|get lost|sort themselves) ...] unless(asked, conditional, ownedNext)',
      '[(is|are) (after all|simply|just|only)? (a|the)? (natural (product|products|material|materials)|product of nature|products of nature|living (thing|things|being|beings|material)) ...] unless(asked, conditional, ownedNext)',
      '[(that is|it is|this is|such is) (just|simply|only|all)? (life|part of life|the way of the world|normal wear|par for the course|part of the (fun|charm|experience|game|deal)|the luck of the draw|what (summer|winter|travel|travelling|building|children|kids|dogs|old *) ..3) ...] unless(asked, conditional) without(life insurance)',
      '[(i would not|no need to|do not|not worth|nothing to|hardly worth) ..1 (lose (any)? (sleep|hair)|losing (sleep|hair)|get grey|break a sweat) ...] unless(conditional)',
      '[(it|that|this) is (normal|natural|usual|common|expected) (that|for) (it|they|them|he|she|the|a|such|these|those|batteries|prices|things) ..6 (over time|after a while|with age|with use|sooner or later|now and then|at times|occasionally|from time to time) ...] unless(asked, conditional)',
    ],
    why: 'Making it small tells them their concern does not count.',
    instead: ['I see what this means for you'],
    flags: [
      '[[At least it was only one box]].',
      'Most [[guests stop hearing the trams after a night]].',
      'A little dust [[never harmed anybody]].',
      "It's [[hardly state secrets]].",
      '[[Such things have their own pace]].',
      'Wool [[is a natural material and every jumper differs]].',
      "[[That's just part of the charm]].",
      '[[I would not lose sleep over it]].',
      "[[It's normal that they fade after a while]].",
    ],
    allows: [
      'At least one of the two codes works.',
      'Do most guests notice the trams?',
      'Wool is a natural material, so I have asked the weaver to look at yours.',
      'If such things happen, call us.',
      'Nobody was harmed, and the doctor has seen all three.',
    ],
  },
  {
    id: 'dismissive-send-away',
    patterns: [
      '[(that|this|it|which) (is|would be|was) (really|simply|sadly|unfortunately)? (not|nothing) (something|anything|a thing)? (that)? (we|i) (deal|handle|cover|look after|discuss|go into|support|do|get involved|look at) ...] unless(asked, conditional, ownedNext, requestedNear)',
      '[(you|one) (would|will|must|need to) ..2 (have to)? (take (that|this|it) up with|turn to|sort (that|this|it) out (with|yourself|yourselves|between)|address (that|this|it) to|settle (that|this|it) (with|between)|bring (that|this|it) up with|see about that) ...] unless(asked, conditional)',
      '[(we|i) (are|am) (simply|really|just)? not the (right|correct) (ones|one|people|person|place|desk|address|department) ...] unless(asked, conditional, ownedNext)',
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
      'You can turn to page four for the drawing.',
      'If we are not the right people, I will say so.',
    ],
  },
]);
