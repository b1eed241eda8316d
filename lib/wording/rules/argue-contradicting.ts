import { defineRules } from '../define-rule';

/** Telling them that they are wrong instead of adding what they could not know. */
export const argueContradicting = defineRules('argue', 'provide-perspective', [
  {
    id: 'argue-you-are-wrong',
    patterns: [
      '[(i think|i am afraid|sorry but)? you are (simply|just|completely|totally|clearly|quite|sadly|very much|also|plainly|both)? (<wrong>|confusing|missing the point|not right|barking up|off base|out of line) ...] unless(conditional, asked, negated) without(not|if|parcel|number|amount|item)',
      '[you (are|have been) asking the wrong question ...]',
      '[(i see|there are|i count) (a few|a fair few|several|some|many|two|three)? ..2 (misunderstandings|misconceptions|errors|mistakes|inaccuracies) in (your|what you) ...]',
    ],
    why: 'Being told they are wrong makes people defend themselves; add the missing fact instead.',
    strictness: 1,
    instead: ['I see it differently in one respect'],
    flags: [
      "[[I'm afraid you're simply wrong]].",
      "[[You're asking the wrong question]].",
      '[[There are several misunderstandings in your mail]].',
    ],
    allows: [
      'If you are not right-handed, turn the grip.',
      'You may be right about the date.',
      'If you are wrong-footed by our form, I will change it.',
    ],
  },
  {
    id: 'argue-your-claim-is-wrong',
    patterns: [
      '[(your|the) (statement|claim|assumption|expectation|expectations|understanding|conclusion|calculation|interpretation|theory|argument|definition|reading|view|accusation|assertion|memory|result|comparison|story|version|account of (events|it|this)|reasoning|maths|figures) ..4 (is|are|does not|do not|cannot|was|were|differ|differs) ..2 (<wrong>|hold|be right|be correct|stand|add up|true|apply|baseless|not the same|correct|up|match|right|reality|differ) ...] unless(conditional, asked) without(if)',
      '[(your|the) (expectation|expectations|idea|definition) and (reality|mine|ours|the facts) ...]',
      '[your account is (inaccurate|wrong|incorrect|incomplete|false) ...]',
      '[it is (<wrong>|misleading|unfair) to (say|claim|state|assume|think|suggest|believe|conclude|compare) ...]',
      '[(that|your|this) (statement|question|claim|comment|remark|comparison|demand|request|objection) is (kind of|sort of|a bit|rather|just|simply|quite|completely|totally)? (silly|absurd|unfair|ridiculous|nonsense|odd|pointless|misguided|exaggerated) ...] unless(asked, conditional)',
    ],
    why: 'It grades their view; show what you see and where the difference lies.',
    strictness: 1,
    instead: ['what I see on our side is a little different'],
    flags: [
      '[[Your demand is a bit absurd]].',
      '[[Your calculation is incorrect]].',
      '[[Your expectation and reality differ]].',
      '[[It is false to claim that it broke]].',
    ],
    allows: ['Your claim number is 4711.', 'If your calculation is right, you get it back.', 'Is your figure correct?'],
  },
  {
    id: 'argue-not-true',
    patterns: [
      '[(that|this|it) (is|was) (<very>|actually|also|factually|sadly)? not (<very>|actually|entirely|quite)? (true|correct|right|accurate|the case|so) ...] unless(conditional, asked, hedged) without(my|our|if|spelling|please|address|number|only|always|sorry|let|simple) only(opening)',
      '[(that|this|it) (is|was) (<very>|actually|also|factually)? (incorrect|wrong|false|untrue|inaccurate|nonsense|a myth|rubbish|fiction|a misconception) ...] unless(conditional, asked, hedged) without(my|our|if|spelling|please|address|number|sorry|let|version|file|password) only(opening)',
      '[(that|this|it|your *|the *) (is|are|was|were) (simply|just|plainly|plain|factually|objectively|demonstrably) (<wrong>|not true|not correct|impossible|nonsense) ...] unless(asked, conditional, reported)',
      '[(that|this|it|your *|the *) (can not|could not) (possibly)? (be|have been) (right|true|our fault|correct|ours|ourselves|wrong|faulty|the case) ...] unless(asked, conditional)',
      '[(that|this|it|half|<quoted>) (is|was) ..1 (a bit of)? (an|a)? (exaggeration|exaggerated|overstatement|unfair|not fair|nonsense|beside the point) ...] unless(asked, conditional)',
      "[(cannot|can not|can't|could not) (be|possibly be|have been) (wrong|incorrect|right|our fault|true|faulty|the case|ours) ...] unless(asked, conditional)",
      '^ [<very>? (nonsense|rubbish|incorrect|untrue) $] unless(asked, conditional)',
      '^ [(completely|totally|absolutely|utterly|simply|plainly|factually) (incorrect|untrue|false|wrong) ...] unless(asked, conditional)',
      '[(it|that|this) is (a|an) ..2 , period]',
      '[(does|did|do|was|is|will|can|could) not , you just (never|did not|have not) ...] unless(conditional)',
    ],
    why: 'A flat contradiction starts an argument; show what you see and where it can be checked.',
    strictness: 1,
    instead: ['what I see on our side is different'],
    flags: ['[[Nonsense]].', "[[That's simply not true]].", '[[This is wrong]].', '[[Your result cannot be right]].'],
    allows: ['Please tell me if that is not correct.', 'Is that not right?', 'The address was wrong, and I am sorry.'],
  },
  {
    id: 'argue-no-it-is-not',
    patterns: [
      '^ [(no|nope|nah|wrong|incorrect|false) , (you are|it is|that is|this is|you do|you did) (not)? ...] unless(asked) without(sorry|need|problem|thank~|worries|want|intentional|okay|ok|alright|server|safe)',
      '^ [(no|nope|wrong|nah) (you are|it is|that is|we did|he must|they do) not ...] unless(asked) without(longer|problem|probably|because|want)',
      '^ [nope , (you|it is|that is|this is|<name>|the) ...] unless(asked) without(i|sorry)',
      '[the ..3 does (work|exist|open|save|send|show) , ..1 (i|as|because|we) (just|have)? ...] unless(asked, conditional)',
    ],
    why: 'A bare "no" in front of a correction sounds like a slap.',
    strictness: 1,
    instead: ['what I see on our side is different'],
    flags: [
      '[[No, that is not right]].',
      '[[Nope, the sale is over]].',
      '[[The button does work, as I just tested it]].',
    ],
    allows: ['No, thank you for asking.', 'No problem, it is not urgent.', 'Is that a no?'],
  },
  {
    id: 'argue-actually',
    patterns: [
      '[(actually|technically|strictly speaking) ..1 (that|this|it|we|you) (is|was|are|did|do|were|does) (not|never) ...] unless(asked, conditional)',
      '[(strictly|legally|formally|contractually) (speaking)? , ..1 (we|you|it|that|the|this) ...] unless(asked, conditional) without(sorry)',
      '[strictly speaking (you|there|that|this|it|we) ...] unless(asked, conditional)',
    ],
    why: '"Actually" announces a correction of the person; the fact is enough.',
    instead: ['what I see on our side is this'],
    flags: [
      '[[Actually, it was never part of the deal]].',
      '[[Legally, you were late]].',
      '[[Strictly speaking you are not a customer yet]].',
    ],
    allows: ['Actually, great idea.', 'In fact I can do it today.', 'Is it technically possible?'],
  },
  {
    id: 'argue-due-respect',
    patterns: [
      '[with (all)? (due|great|the greatest) respect] without(for my|colleague)',
      '[(let|allow|permit) me (to)? (correct|remind|educate|tell|set|enlighten|point) (you|the record|out) ...] unless(asked)',
      '[(i|we) (reject|refute|deny|dispute|contest|contradict) (this|that|your|the|any|all) ...] unless(negated, asked, conditional) without(card|bank|access)',
      '[i (cannot|can not|do not|would not) agree (that|with|to) ...] unless(asked, conditional)',
    ],
    why: 'It announces a fight; go straight to the fact that helps.',
    strictness: 1,
    instead: ['I see it differently in one respect'],
    flags: [
      '[[With all due respect]], the meter was read.',
      '[[Let me correct you there]].',
      '[[We reject your claim of a fault]].',
    ],
    allows: [
      'We respect your decision.',
      'Let me send you the figures.',
      'If we dispute the charge, the bank decides.',
    ],
  },
  {
    id: 'argue-wrong-about-us',
    patterns: [
      '[(that|this|it) (is|was) (also)? (not|hardly) (at all)? (how|why) (it|you|a|the|this|that|we|i|one|things) ...] unless(asked, conditional) only(opening) without(should|meant|want|promised|deserve|paid|ordered|expected|goal|aim|server|usually|normally|ordinarily|usual|sorry|hoped|wanted|we are here|like)',
      '[(that|this|it|its|these) (is|are|was|were)? not (a|an|really a)? (ripoff|rip off|scam|fraud|excuse|rip|lie|trick|joke|cheat|con) ...] unless(conditional, asked)',
      '[(i|we) (do|can) not (see|understand|get|know) what ..6 (has|have) to do with ...] unless(asked)',
    ],
    why: 'It corrects the person; say how it does work.',
    instead: ['here is how it works on our side'],
    flags: [
      "[[That's not how a contract works]].",
      'Sorry, [[it is not a scam]].',
      '[[I do not see what the login has to do with it]].',
    ],
    allows: [
      'This is not how it usually works.',
      'That is not what you ordered, and I am sorry.',
      'If it is not a scam, I will tell you.',
    ],
  },
]);
