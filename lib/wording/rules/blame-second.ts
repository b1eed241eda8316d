import { defineRules } from '../define-rule';

export const blameSecond = defineRules('blame', 'educate-with-tact', [
  {
    id: 'blame-not-supposed',
    patterns: [
      '[you (are not|were|were not) (supposed|meant|expected) to ...] unless(asked, conditional, reported) without(receive~|get|see|be)',
      '[(next|another) time (please)? (do|read|check|look|bring|ask|think|try|make sure|be|remember|just|you (may|might|should|could)) ...] unless(conditional, asked) without(i will|we will)',
      '[(kindly|please)? (read|study) ..5 (once more|properly|more closely|more carefully|before (writing|asking|contacting)) ...]',
      '[(one|a single|a quick|a simple) (click|look|glance|call|question|mail|check) ..6 (would|could) have ..5]',
      '[(that|which) (is|would be) what (happens|you get) (when|if|for) ...]',
      '[(comes|happens) (when|if|from) (you|people|customers|users|one) ..4] unless(asked)',
      '[has its price ...]',
      '[(takes|take|ran|run|running) (a|the) (certain)? risk ...] with(who|you|customers)',
    ],
    why: 'It scolds; say what works instead.',
    instead: ['here is the way that works'],
    flags: [
      "[[You're not supposed to create a new one]].",
      '[[Next time please read the sheet first]].',
      '[[That is what happens when you skip the update]].',
    ],
    allows: [
      'You were supposed to get a mail on Monday, and it did not go out.',
      'Next time I will call first.',
      'What happens when you press the left key?',
    ],
  },
  {
    id: 'blame-did-not-give',
    patterns: [
      '[you (did not|have not|never|failed to) (even|actually|yet|really|ever)? (include|included|attach|attached|tell|told|give|given|gave|say|said|mention|mentioned|provide|provided|specify|specified|send|explain|explained|answer|answered|state|stated|post|posted) ...] unless(conditional, asked) without(worry|need|have to|if)',
      '[(since|because) you (did not|have not|never) ...] unless(asked) without(need|have to|receive~)',
      "[(without|with no|given no) (any)? (information|details|specifics|context|log|data) ..4 (guess|guessing|help|cannot|can't|impossible|know|nobody) ...]",
      "[(not|isn't|is not) (really|exactly|very|particularly)? (a)? (helpful|useful|informative) (problem)? (description|information|report|post|question|answer) ...]",
      "[(can't|cannot|can not|hard to|difficult to|impossible to) (help|know|guess|tell|assist) ..3 (if|when|unless|without) you ...] unless(asked) without(me know)",
      '[(it is|that is) (difficult|hard|impossible) to (understand|follow|see|know) what you ...]',
      '[(your (post|mail|email|message|description|response|answer|question|request)) (is|was|are) ..1 (confusing|vague|unclear|incomplete|useless|too long|hard to|difficult to|not clear|all over) ...] unless(conditional)',
      "[(you are|you're|you keep) (not making|confusing|mixing|repeating|jumping|changing|asking the same|rephrasing|posting|contradicting) ...] unless(conditional, asked) without(sense if)",
    ],
    why: 'It reproaches them for what is missing; ask for it plainly.',
    instead: ['for this I need one more detail from you'],
    flags: [
      '[[You did not include the number]].',
      '[[Not really a helpful description]].',
      "I [[can't help if you don't tell me the model]].",
    ],
    allows: [
      'If you did not include the number, send it now.',
      'You do not need to tell me the password.',
      'I cannot tell yet when it arrives.',
    ],
  },
  {
    id: 'blame-fault-of-yours',
    patterns: [
      '[(this|that|it|the (problem|error|issue|delay|damage|fault)) (is|was|lies|came|happened|occurred) ..2 (on your (side|end)|at your end|from your side|your own (doing|fault|mistake)|caused by you|due to your) ...] unless(asked, conditional, hedged, negated) without(not)',
      '[you (have|had)? (brought|got) (it|this|that|yourself) (on|into) ...]',
      '[you (chose|decided|insisted on|opted|elected) to ...] unless(asked, conditional) without(if)',
      '[(looks like|it seems|it appears|obviously|apparently|clearly|I am guessing|I guess|probably|sounds like) ..1 you (have|are|did|must have|had)? ..1 (made a mess|messed|created|broken|broke|doing something wrong|did something|done something|missed|overlooked|misread|misunderstood|mistyped|forgotten|forgot|ignored|not read|put|removed|disabled|deleted) ...] unless(asked, conditional)',
      '[(what|which|where|how) you (did|have done|do|are doing) wrong ...]',
      '[(you|user|operator) (error|mistake) ...] with(user|operator) without(no)',
      '[(it|this|that) (is|was) (your|the (user|customer|player|owner|operator|client|tenant)) ..1 (responsibility|job|duty|task|obligation) ...] unless(negated, asked, conditional)',
    ],
    why: 'It names them as the cause.',
    instead: ['this is what led to it'],
    flags: [
      '[[The error is on your side]].',
      '[[Looks like you created a mess]].',
      "[[It is the customer's responsibility to check that]].",
    ],
    allows: [
      'Is the error on your side or on ours?',
      'Is the problem on your side?',
      'It is your decision: refund or repair.',
    ],
  },
  {
    id: 'blame-ignored',
    patterns: [
      '[(did|have|had) you (really|actually|even)? (not)? (read|look|looked|looking) ..1 (the|our|my|that|this|it|both|in) ...] only(asked) without(video|film|light|number|label|folder|spam|meter|mail~|parcel|email)',
      '[if you (had|would|took|looked) (just|only|simply|actually|really|ever|bothered|a|the|to|time|carefully|closely|had)? ..3 (read|look|looked|checked|followed|scrolled|searched|listened|seen|noticed) ..4 (you|would|it|there|and) ...] unless(asked) without(email|can|charge)',
      '[(as|which|like) you (should|ought to|must|would|could) ..1 (know|have known|be aware|have seen|have read|have noticed) ...] unless(asked, conditional)',
      '[(clearly|plainly|explicitly|expressly|specifically) (stated|states|written|says|said|told|shown|marked|mentioned|explained|indicated|described) ...] without(you|i am|we should|should have)',
      '[(is|are|was|were|it says) (stated|written|marked|shown|printed|mentioned) ..2 in (bold|red|capitals|large|big) ...]',
      '[(it is|it was|that is|they are) (all|right)? (there|clearly)? in the (manual|faq|terms|instructions|mail|email|contract|documentation|description|guide|booklet) ...] unless(asked, conditional) only(opening) without(page|section|under)',
      "[(many|most|some) (people|users|customers|folks|of them)? ..1 (don't|do not|never|fail to|forget to|misread|ignore|refuse to) (read|look|check|bother|listen|pay) ...]",
    ],
    why: 'It accuses them of not reading or not looking.',
    instead: ['the part that matters is this'],
    flags: [
      '[[Did you read the instructions]]?',
      '[[As you should know, it is closed]].',
      'The price was [[clearly stated]].',
    ],
    allows: [
      'Have you checked the label on the meter?',
      'As you can see in the photo, the light is red.',
      'If you look at page two, you find the code.',
    ],
  },
]);
