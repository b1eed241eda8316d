import { defineRules } from '../define-rule';

export const argueSecond = defineRules('argue', 'provide-perspective', [
  {
    id: 'argue-not-how',
    patterns: [
      "[(that|this|it) (is not|isn't|was not|is not at all) (how|what|why|where|when) ...] unless(asked, conditional) only(opening) without(we|should|meant|want|promised|deserve|paid|ordered|expected|goal|aim|server|usually|normally|ordinarily|usual)",
      '[your (story|version of (events|it|this|what)|account of (events|it|this)) ..4 (does not|is not|is|cannot|can not|do not) ...] unless(asked, conditional) without(number|browser|latest|download|update|software|installed)',
      '[your account is (inaccurate|wrong|incorrect|incomplete) ...]',
      '[(hence|therefore|thus|so) (you have|there is) no (case|claim|right|entitlement|basis|ground|grounds) ...]',
      '[you (have|are) (no|not) (case|claim|right to|grounds|entitled) ...] unless(asked, conditional) only(opening)',
      "[(cannot|can not|can't|could not) (be|possibly be|have been) (wrong|incorrect|right|our fault|true|faulty|the case|ours) ...] unless(asked, conditional)",
      '[(is|are|was|were) (simply|just|plainly|plain|factually|objectively|demonstrably) (wrong|incorrect|untrue|false|inaccurate|not true|not correct|impossible) ...] unless(asked, conditional, reported)',
      '[(strictly|legally|technically|formally|contractually) (speaking)? , ..2 (we|you|it|that|the|this) ...] unless(asked, conditional)',
      '[(strictly speaking|technically speaking|to be precise|to be exact|let us be (clear|honest)) ..1 (we|you|it|that|the|this) ...] unless(asked, conditional)',
    ],
    why: 'It contradicts their account; show what you see and ask.',
    instead: ['what I see on our side is a little different'],
    flags: [
      "[[That isn't how it happened]].",
      "[[Your version of events doesn't hold up]].",
      '[[Hence you have no case]].',
    ],
    allows: [
      'Your account is active again.',
      'That is not how it should be, and I am sorry.',
      'This is not what you ordered, I see it now.',
      'This is not how it usually goes with us.',
    ],
  },
  {
    id: 'argue-misunderstood',
    patterns: [
      '[(you|there) (may|might|must|seem to|appear to|have|are|seems to be|appears to be|clearly|obviously|probably)? ..1 (have)? (misunderstood|misread|misinterpreted|misinformed|confused|mixed up|misunderstanding|got it wrong|got that wrong|mistaken) ...] unless(asked, conditional) without(i may|if i|me|sorry)',
      '[(i|we) (never|did not) (say|said|promise|promised|claim|claimed|state|stated) ..1 (that|this|it|so|any|such) ...] unless(asked, conditional) without(sorry)',
      '[(i|we) (have to|must|need to) (disagree|contradict|object|correct|insist|reject|point out) ...]',
      '[(we|i) (reject|refute|deny|dispute|contest) (this|that|your|the|any|all) ...] unless(negated, asked, conditional)',
      '[(it is|is) (incorrect|wrong|false|untrue|not correct|not true|not right|inaccurate|unfair|misleading) (to|that) ...] unless(asked, conditional)',
      "[(i|we) (don't|do not|cannot|can't|fail to) (see|understand) (the|your|any|what the) (point|fuss|opposition|objection) ...] unless(asked) without(yet|photo|screenshot)",
      "[(not|never) (our|my|the company's|thunderbird's|the software's) (fault|mistake|error|doing|responsibility|problem) ...] unless(asked, conditional)",
    ],
    why: 'It tells them they got it wrong; give the missing fact.',
    instead: ['the detail that makes the difference is this'],
    flags: [
      '[[You must have misunderstood the mail]].',
      '[[We never promised that]].',
      '[[I have to disagree with your reading]].',
    ],
    allows: ['I may have misunderstood you.', 'If we never promised it, I say so.', 'It is not your fault.'],
  },
]);
