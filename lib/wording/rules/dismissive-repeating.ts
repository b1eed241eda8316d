import { defineRules } from '../define-rule';

/** Telling them off for having to hear it twice, or for not having been understood. */
export const dismissiveRepeating = defineRules('dismissive', 'no-dismissing', [
  {
    id: 'dismissive-as-i-said',
    patterns: [
      '[as (i|we|has been|was|previously|already|my colleague|the others) (have|has|had)? (already|also|previously|just|been|repeatedly)? ..1 (said|mentioned|told|explained|stated|indicated|written|wrote|pointed out|discussed|informed|advised|noted|posted|answered) (you)? (already|before|above|earlier|previously|several times|in my ...|yesterday)?] unless(asked) only(opening) without(promised|were informed|was informed|do as)',
      '[as (i|we) ..2 (said|mentioned|told|explained|noted|advised) ..1 (already|before|above|earlier|previously|several times)] unless(asked)',
      '[as (previously|already|just|earlier|often|repeatedly)? (said|mentioned|stated|explained|indicated|told|noted|discussed|described|advised|informed) (before|above|earlier|already|previously|several times|in my|to you)] unless(asked) only(opening) without(by)',
      '[like (i|we) (already|have|just)? ..1 (said|told|mentioned|explained|wrote) (above|before|already|earlier)?]',
      '[as (previously|already|repeatedly) (said|mentioned|stated|explained|indicated|told|noted|discussed|described|advised|informed)] unless(asked)',
      '[(as|like) (my|our|the|a) ..2 (told|informed) you ...] unless(asked, conditional)',
      '[(as|like) (stated|explained|written|answered) (already|twice|before|several times|in (my|our) ...)] unless(asked, conditional)',
    ],
    why: 'It tells them off for not having listened; say it again kindly.',
    strictness: 1,
    instead: ['To be clear', 'In other words'],
    flags: [
      '[[As I already mentioned]], the form is on page two.',
      '[[Like I said above]], it is closed.',
      '[[As stated above]], it takes ten days.',
      '[[Like my colleague told you on Monday]], it is closed.',
      'Prices may change, [[as stated in our terms]].',
      '@mira [[As I mentioned previously]], it takes ten days.',
    ],
    allows: [
      'Leave the lid open as explained below.',
      'As stated in the manual, the lamp has no switch.',
      'As promised, here is the new label.',
      'As you said, the light is red.',
      'As noted above by Ana, it is the left key.',
      'Was it as we told you?',
      'You can bring it back with Undo as I mentioned.',
    ],
  },
  {
    id: 'dismissive-already-told',
    patterns: [
      '[(we|i) have been (through|over) (this|that|it|all this|all that) ...] unless(asked, conditional)',
      '[(trying|having|try|have) to (explain|repeat|say|tell) ..5 (over and over|again and again|once more|the same thing) ...] unless(asked, conditional)',
      '[i (told|asked|showed|explained) (to)? (you|this) ..6 (above|already|before|earlier|twice|first|last|previous|several|how to|to look) ...] unless(asked, conditional) without(sorry|apolog~|wrong|mistake)',
      '[you (were|have been) (already|clearly|repeatedly) (told|asked|advised|informed|shown|given) ..3 (to|how|already|before|above|twice|several|where|what|that) ...] unless(asked, conditional) without(sorry|apolog~|wrong|we|us|by our|refund~|incorrect|regret|so)',
      '[(the|my|our) (answer|decision|reply|position) ..1 (is|stays|remains|will be) ..1 (no|the same|unchanged|final|as before) ...] unless(asked, conditional, reasonedNear)',
      '[(i|we) (already told|have told you|have already (told|given|explained|answered|said)|already (answered|explained|said)) ...] unless(asked, conditional) without(sorry|something|wrong)',
    ],
    why: 'It tells them off for not having listened; say it again kindly.',
    strictness: 1,
    instead: ['I am glad to go through it with you again'],
    flags: [
      '[[I have already given you that number]].',
      '[[You were already told to reset it]].',
      '[[We have already explained how the fee works]].',
      '[[I told you this before]].',
      '[[We have been through this]].',
      '[[The answer is the same as last week]].',
    ],
    allows: [
      'You were told two days, and it took five; I am sorry.',
      'We have already sent the replacement.',
      'If I told you already, skip this line.',
      'Have we been over this?',
    ],
  },
  {
    id: 'dismissive-once-again',
    patterns: [
      '[(once|yet) again ,] unless(asked) without(thank~|sorry|welcome|apolog~|apologies|apologise~|appreciate)',
      '^ [(again|just to repeat|to repeat|to repeat myself|i repeat|let me repeat|allow me to repeat)] , unless(asked) without(thank~|thanks|sorry|welcome|apolog~|apologies|apologise~|appreciate|regret|please feel|if|check|see|try|click|open|restart)',
    ],
    why: 'It tells them off for not having listened; say it again kindly.',
    instead: ['To be clear'],
    flags: [
      '[[Once again]], it is closed on Sunday.',
      '[[Again]], the servers are different.',
      '[[To repeat myself]], it is the blue one.',
    ],
    allows: ['Once again, thank you for the photo.', 'Start it again, please.', 'Again, I am sorry for the wait.'],
  },
  {
    id: 'dismissive-not-again',
    patterns: [
      '[(i|we) (am|are|will|do) not (going to|gonna|want to|about to|intend to)? (repeat|explain|answer|go through|go over|reinvent|discuss|argue|say|write) ..5 (again|myself|ourselves|the wheel|once more|twice|any more|anymore|any further) ...] unless(asked, conditional)',
      '[(i|we) (cannot|can not) (do it|do that|read it|click it|think) for you ...] unless(asked, conditional)',
    ],
    why: 'It closes the ear before the question is over.',
    instead: ['I am glad to go through it with you again'],
    flags: [
      '[[I am not going to explain it again]].',
      '[[I cannot do it for you]].',
      '[[We are not going to discuss that again]].',
    ],
    allows: [
      'I am not going to charge you again.',
      'How many times does it blink?',
      'If I cannot do it for you today, Ana will.',
    ],
  },
  {
    id: 'dismissive-no-sense',
    patterns: [
      '[(your|this|that|the) (post|message|question|mail|email|request|description|sentence|story) (makes|made|does make) (no|little|not much|absolutely no) sense ...] unless(conditional)',
      '[(i|we) (really|honestly|simply|just)? (have (absolutely)? no (idea|clue)|have not the slightest idea|fail to see|cannot see|cannot tell|have no clue) (what|why|how|where) (you|it is you|your|on earth|any of) ..1 (are|mean|meant|want|think|need|expect|would want|would need|would think) ...] unless(asked, conditional) without(using|running|need|sorry)',
      '[(please)? (explain|tell me|tell us) what you are (talking|on) about ...]',
      ', [whatever (you|that|this|it) (mean|means|meant|may be) ..5 $] unless(conditional)',
      '[(not sure|do not see|do not understand|do not get|fail to see|can not see) (why|what) ..4 (such a|fuss|so important|the big deal|bothers you|so upset|the drama|the excitement) ...] unless(asked, conditional)',
    ],
    why: 'It says their message is not worth understanding.',
    instead: ['I want to be sure I understand you right'],
    flags: [
      '[[Your post makes no sense to me]].',
      '[[I have no idea what you are talking about]].',
      '[[Please explain what you are talking about]].',
      "I'm [[not sure why this is such a problem for you]].",
    ],
    allows: [
      'I do not know what you need it for, so tell me a little more.',
      'If that makes no sense, call me.',
      'We do not know where your parcel is yet.',
    ],
  },
]);
