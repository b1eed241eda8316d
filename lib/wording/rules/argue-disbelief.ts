import { defineRules } from '../define-rule';

/** Doubting them, or pressing the point home. */
export const argueDisbelief = defineRules('argue', 'provide-perspective', [
  {
    id: 'argue-why-do-you-think',
    patterns: [
      '[(what|who) makes you (think|believe|say|assume|so sure) ...]',
      '[(why|how) (do|would|did|can|could|on earth can) you (believe|expect|assume|think|say|claim|suppose) ...] only(asked) without(could we|feel|about our|we can|we should)',
      '[where (did|do|have|on earth did) you (hear|get|read|find|take|got|heard) (this|that|such|the idea|your) ..1 (theory|idea|nonsense|impression|notion|rumour|from|information) ...] only(asked)',
    ],
    why: 'It questions their judgement; ask what they saw.',
    instead: ['Could you tell me what you see there?'],
    flags: [
      '[[What makes you think it was us]]?',
      '[[Why would you assume that we keep it]]?',
      '[[Where did you hear this theory]]?',
    ],
    allows: [
      'What makes the larger one better for you?',
      'How would you like to be called?',
      'Where did you find the number on the box?',
    ],
  },
  {
    id: 'argue-i-do-not-see-why',
    patterns: [
      '[(i|we) (really|honestly|simply|just)? (do not|cannot|fail to|am failing to|could not|just fail to) (understand|believe|get|see|grasp) (why (you|anyone)|how you|your (point|problem|opposition|reference|logic|reasoning|objection)|the (point|fuss|problem|logic|issue|objection)|that logic|what the (fuss|problem|issue)) ...] unless(asked, conditional) without(yet|photo|screenshot|log|attached)',
      '[(i|we) (have trouble|find it hard|find it difficult|find it strange|am struggling|struggle) (believing|to believe|to understand|to see|seeing) (that|why|how|there|any) ...] unless(asked, conditional)',
    ],
    why: 'It doubts the customer before anything was checked.',
    instead: ['Please tell me more about this'],
    flags: [
      "[[I don't understand why you want that]].",
      '[[I find it hard to believe that it broke]].',
      '[[I fail to see the problem]].',
    ],
    allows: [
      'I do not see the second photo in your mail.',
      'I cannot believe our luck.',
      'If we fail to see the point, tell us.',
    ],
  },
  {
    id: 'argue-whatever-you-think',
    patterns: [
      '[(whatever|no matter what|regardless of what|no matter how) (you|your ..2|anyone|other people|your *) (may|might)? (think|say|believe|claim|show|shows|says|feel|measure|read|try) ...] unless(asked)',
      '[(however|no matter how) (often|many times|much|long|loud) (you|this|it|one|somebody) ...] unless(asked)',
      '[no (amount|number) of ..4 (makes|will|can|changes|is going) ...]',
      '[unless you (can|could) (prove|show|demonstrate) (otherwise|us|the|that|it) ...] unless(asked)',
    ],
    why: 'It says that nothing they bring will count.',
    strictness: 1,
    instead: ['What I see on our side is different'],
    flags: [
      '[[Whatever you may think, it was delivered]].',
      '[[No amount of repeating it makes it true]].',
      '[[Unless you can prove otherwise, it stays]].',
    ],
    allows: [
      'No matter how you pay, it takes two days.',
      'The price stays, however you pay.',
      'Whatever you choose, I will send it today.',
    ],
  },
  {
    id: 'argue-fact-remains',
    patterns: [
      '[(the) (fact|truth|reality) (of the matter)? (is|remains|stays) (that)? ...] unless(asked) without(checking|we|us|our|i)',
      '[(if (that|this|it)) is ..4 then (every|everything|all|so|i am|we are) ...]',
      '[(that|which) is the (whole|very|entire) point ...]',
      '[the (whole|entire|very) point (is|of|here) ...] unless(asked) without(we|our)',
    ],
    why: 'Defending ourselves reads as arguing; show what was checked and what is possible.',
    strictness: 1,
    instead: ['What I see on our side is different'],
    flags: [
      '[[The fact is that you signed]].',
      '[[If that is wrong then everything is wrong]].',
      '[[That is the whole point of it]].',
    ],
    allows: [
      'Please tell me if the data is correct.',
      'The point where the pipe starts is here.',
      'Is the meter accurate?',
    ],
  },
  {
    id: 'argue-log-is-right',
    patterns: [
      '[(the|our) (chart|log|logs|system|record|records|data|contract|invoice|report|figures|file|scan|meter|camera|tracking) (is|are|was) ..1 (correct|right|clear|accurate|unambiguous|final|reliable) ...] unless(conditional, asked) without(now|if|not|again)',
      '[(the)? (evidence|facts|figures|logs|records|photos|contract) (speaks|speak|says|say) for (itself|themselves) ...]',
      '[(the|our|your) ..1 (log|logs|records|record|photo|photos|picture|pictures|meter|tape|system|recording|facts|data|numbers|driver|tracking|signature|file|invoice|camera|contract|law) ..1 (say|says|show|shows|tell|tells|prove|proves|speak|speaks|see|sees) (otherwise|differently|something else|another|the opposite|a different|something different) ...] unless(asked, conditional)',
      '[(the|our|a) (log|logs|records|meter|tape|system|facts|data|numbers|camera|cameras|scales|limiter|clock|scan) (do not|does not|never) (lie|lies|make|makes) ...] unless(asked, conditional)',
      '[(the)? opposite (is|was) (the case|true) ...] unless(asked, conditional)',
      '[we did (call|send|write|tell|ring|inform|deliver|answer|reply|explain|warn|mention|email|contact|notify|repair|test) ...] unless(asked, conditional) without(sorry|which|what|wrong|late|but)',
    ],
    why: 'Defending ourselves reads as arguing; show what was checked and what is possible.',
    strictness: 1,
    instead: ['What I see on our side is different'],
    flags: [
      '[[The log is clear]].',
      '[[The evidence speaks for itself]].',
      '[[The log says otherwise]].',
      "[[Our system doesn't make such errors]].",
      '[[The opposite is the case]].',
      '[[We did call you on Monday]].',
    ],
    allows: ['Please tell me if the data is correct.', 'Is the meter accurate?', 'The file is attached.'],
  },
  {
    id: 'argue-we-did-nothing',
    patterns: [
      '[(we|our *|i) (did|have done) (not|nothing|everything) ..1 (break|violate|wrong|anything|right|correctly|by the book|what we could) ...] unless(conditional, hedged, asked) without(sorry|do anything without)',
      '[(there is|there was) (absolutely)? (nothing|not a thing) (wrong|amiss) (with|on|at|in) (the|our|this|my|that) ...] unless(asked, conditional) without(your)',
    ],
    why: 'Defending ourselves reads as arguing; show what was checked and what is possible.',
    strictness: 1,
    instead: ['I have checked this on our side'],
    flags: [
      '[[We did nothing wrong here]].',
      '[[There was nothing wrong with the bike]].',
      '[[We did nothing wrong on that day]].',
    ],
    allows: ['We did not make it by Friday, and I am sorry.', 'Is it not a bug?', 'There was no answer at the door.'],
  },
  {
    id: 'argue-i-assure-you',
    patterns: [
      '[(i assure you|i can assure you|believe me|trust me) ..2 (that)? ..4 (does not|do not|did not|is not|has not|was not|never|nothing|no) ...] unless(asked) without(we will|i will|you will not|contact)',
    ],
    why: 'A flat contradiction starts an argument; show what you see and where it can be checked.',
    strictness: 1,
    instead: ['What I see on our side is different'],
    flags: [
      '[[I assure you that it was not opened]].',
      '[[Believe me, nothing was deleted]].',
      '[[I can assure you it is not our doing]].',
    ],
    allows: [
      'I can assure you of a call on Monday.',
      'Believe it or not, it is free.',
      'I assure you that I will write by Friday.',
    ],
  },
  {
    id: 'argue-do-not-blame-us',
    patterns: [
      '[so (do not|please do not|stop) blame~ ...]',
      '[(is that|was it|is it) (my|our) fault ...]',
      '[(it|this|that) is not (us|ours|our (doing|fault|bug))] unless(asked, conditional, hedged, ownedNext)',
      '^ [(nobody|no one) (here|at *|of us|in our *)? ..1 (forced|promised|told|said|asked|made|can have|stops) ..1 (you|that|it) ...] unless(asked, conditional)',
      '[(it|that|this|the *|a *)? (can not|could not) (be|have been|have come from|come from) ..1 (us|our *|ours) ...] unless(asked, conditional, hedged)',
    ],
    why: 'Defending ourselves reads as arguing; show what was checked and what is possible.',
    strictness: 1,
    instead: ['I have checked this on our side'],
    flags: [
      "[[So don't blame our app]].",
      "[[It's not us]].",
      '[[Is that my fault]]?',
      '[[Nobody forced you to click it]].',
      "[[The crack can't have come from us]].",
    ],
    allows: ['Is it not ours?', 'If it is not us, I will find out who.', 'It was my fault.'],
  },
  {
    id: 'argue-misunderstood',
    patterns: [
      '[(you|there) (may|might|must|seem to|appear to|have|are|seems to be|appears to be|clearly|obviously|probably|simply)? ..1 (have)? (misunderstood|misread|misinterpreted|confused|mixed up|misunderstanding|got it wrong|got that wrong|misheard|mixing up|confusing) ...] unless(asked, conditional) without(i may|if i|me|sorry|message)',
      '[(i|we) (did not (say|promise|claim|state|write|agree)|(have)? (never|not) (said|promised|claimed|stated|wrote|written|agreed)) ..1 (that|this|it|so|any|such) ...] unless(asked, conditional) without(sorry|yet)',
    ],
    why: 'It tells them they got it wrong; give the missing fact.',
    instead: ['I would like to say this more clearly'],
    flags: [
      'With respect, [[you have misread the contract]], class C is working days.',
      '[[You must have misunderstood the mail]].',
      '[[We never promised that]].',
    ],
    allows: [
      'Where did you see that it is free?',
      'I may have misunderstood you.',
      'If we never promised it, I say so.',
      'Did you mix up the two keys?',
      'We never write that an account is closed within hours.',
    ],
  },
  {
    id: 'argue-no-case',
    patterns: [
      '[(hence|therefore|thus|so)? (you have|there is|you do not have) (no|not any|any|not a) ..1 (case|claim|right|entitlement|basis|ground|grounds|leg) ...] unless(asked, conditional, reasonedNear) without(account|insurance|open|allergy|way)',
      '[you (would|will) come to the same conclusion ...]',
      '[(there is|see)? (nothing|no need|no point|not a thing) to (argue|discuss|debate|dispute) ...] unless(asked, conditional)',
      '[be that as it may ...]',
    ],
    why: 'It reads like a verdict; say what is possible and why.',
    instead: ['I would like to find out what is still possible'],
    flags: [
      '[[Hence you have no case]].',
      '[[There is nothing to discuss]].',
      '[[Be that as it may, you agreed to it]].',
    ],
    allows: [
      'You have no open case with us.',
      'If you are not entitled to it, I will say why.',
      'Is there no right of return?',
    ],
  },
]);
