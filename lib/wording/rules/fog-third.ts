import { defineRules } from '../define-rule';

export const fogThird = defineRules('fog', 'honesty', [
  {
    id: 'fog-circumstances',
    patterns: [
      '[circumstances (did not|have|had|do not|made|led|prevented|beyond|outside|forced) ...] unless(asked, conditional, reported) without(your|my|i|tell me)',
      '[(in|under|due to|because of|owing to|given) (certain|unusual|the present|the current|individual|isolated) ..1 (circumstance~|constellation~|case~|condition~|situation~|reason~|scenario~) ...] unless(asked, conditional, timed) without(you|your)',
      '[(relates|related|connected|linked|owed|attributable|down) to (a|an|the|some|certain|various|internal|technical) ..2 (circumstance~|issue~|matter~|situation~|factor~|process~|reason~|change~|topic~|adjustment~|measure~|environment) ...] unless(asked, conditional)',
      '[(has|have|had|is|are|was|were) (behaved|been|not) ..3 (unintended|unexpected|undesired|undesirable|irregular|suboptimal|sub optimal|less than ideal|not optimal|not as (intended|desired|planned)) ...] unless(asked, conditional)',
      '[(experience|process|service|outcome|handling|result|communication) (was|were|has been|is) (not|less than|suboptimal|sub)? ..1 (optimal|ideal|as desired|satisfactory|up to standard|seamless|smooth) ...] unless(asked, conditional) with(not|less|sub|suboptimal|regret|sorry)',
      '[(irregularities|irregularity|deviation~|discrepanc~|anomalies|discrepancies|inconsistencies|hiccup~|peculiarity) ..2 (may|might|could|have|has|had|occurred|arose|was|were|in|with|during) ...] unless(asked, conditional, timed) without(you see|your reading)',
      '[(irregular operations|operational disruption~|operational reasons|technical reasons|internal reasons|organisational reasons|technical circumstance~|unforeseen reasons|system harmonisation|process optimisation)]',
      '[(may|might|could|will|can) (in (individual|some|certain|isolated) cases)? (have)? ..2 (occurred|arisen|been (subject|affected|impacted|adjusted|delayed)|come about|led to) ...] unless(asked, conditional, timed) without(you|your|we|i)',
      '[(the|this|your) (matter|issue|situation|case|topic|process|system) (has|was|is) (since|meanwhile|now|currently)? (been)? (normalised|normalized|stabilised|stabilized|addressed|harmonised|escalated internally|under review|being processed|noted) ...] unless(asked, conditional, timed)',
    ],
    why: 'It hides the cause behind circumstances; name it or say you do not know it yet.',
    instead: ['because of a fault on our side'],
    flags: [
      '[[Circumstances did not permit the room you booked]].',
      'The line [[relates to a technical circumstance]].',
      'We regret that your [[experience was not optimal]].',
    ],
    allows: [
      'Tell me the circumstances that led to the leak.',
      'If the process was not smooth, tell me where.',
      'The fault is related to the new driver, version 3.',
    ],
  },
  {
    id: 'fog-handled',
    patterns: [
      '[(it|this|that|everything|the (issue|problem|matter)) (has been|was|is being|is) (handled|dealt with|looked into|actioned|rectified|remedied) (accordingly|internally|appropriately)? $] unless(asked, conditional)',
      '[(steps|measures|action|actions|efforts|adjustments|improvements|learnings) (have|has|are|is|were|was|will) ..1 (been|being|be)? ..1 (taken|made|initiated|implemented|introduced|undertaken|underway|under way) ...] unless(asked, conditional) without(you|by you)',
      '[(information|communication) (did not|does not|was not|failed to) (flow|reach|travel|pass) ...] unless(asked, conditional, timed) without(your|you)',
      '[(somehow|somewhere|at some point|along the way|in the process) ..2 (got|went|was|were|fell|has|have|slipped|something|a|the) ...] unless(asked, conditional, timed) with(got|went|lost|wrong|missed|slipped|stuck|fell|astray|overlooked) without(you|i|my)',
      '[(got|been|gets|was|were) (stuck|lost|mixed up|crossed|overlooked|misrouted|delayed) (somewhere|between|in the|along|on the way|in transit|in our|in one of) ...] unless(asked, conditional, timed) without(you|your|i|my)',
      '[(it|there) (looks|seems|appears|would seem|would appear) (as if|like|as though|to have been) ..2 (something|some|a certain|certain|irregular|mix) ...] unless(asked, conditional) without(you|your|browser|server|extension|bug|add)',
      '[(a|an|some) (incident|occurrence|irregularity|hiccup) (with|in|of|involving|affecting|on|at) (a|an|the|some|certain|one of|our) ...] unless(asked, conditional, timed) without(you|your|i|my|version|firefox|thunderbird) with(was|were|had|due|been|because|regret|sorry|caused)',
    ],
    why: 'Nobody acts in this sentence; write it with a person and a verb.',
    instead: ['we are looking after this'],
    flags: [
      '[[It has been handled]].',
      'Appropriate [[steps were taken]].',
      'There was [[an incident with a component]].',
    ],
    allows: [
      'I handled it this morning and sent the new label.',
      'Was the parcel lost in transit?',
      'If it has been handled, you see a tick.',
    ],
  },
]);
