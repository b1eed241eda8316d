import { defineRules } from '../define-rule';

/** Treating the customer as a liar; assume they do not know before you assume they do not mean well. */
export const accusingLiar = defineRules('accusing', 'assume-innocence', [
  {
    id: 'accusing-you-claim',
    patterns: [
      '[you (now|also|even|still|further|again)? (claim|allege|pretend|insist|maintain|assert|would have us believe|want us to believe|claimed|alleged|pretended|profess) {rest: ...}] unless(conditional, asked) without(form|refund|tax|can|vat|back|expenses|insurance|on the)',
    ],
    why: 'It says they are not telling the truth; report what they wrote as a fact.',
    strictness: 1,
    instead: ['you wrote {rest}'],
    flags: [
      '[[You claim that it never arrived]].',
      '[[You allege a fault in the pump]].',
      '[[You even insist that nobody called]].',
    ],
    allows: [
      'If you claim the refund by Friday, it goes out on Monday.',
      'You can claim your refund in May.',
      'You wrote that the box was open.',
    ],
  },
  {
    id: 'accusing-according-to-you',
    patterns: [
      '[(according to you|your (alleged|supposed|so called|claimed)|or so you say|so you say|if you say so|as you claim|what you claim) ...] unless(asked)',
    ],
    why: 'It says they are not telling the truth; report what they wrote as a fact.',
    strictness: 1,
    instead: ['your mail says something else, so I would like to check'],
    flags: ['[[So you say]].', '[[According to you the box was open]].', '[[Your alleged payment is not here]].'],
    allows: [
      'If you claim the refund by Friday, it goes out on Monday.',
      'You say the light is red, thank you.',
      'You wrote that the box was open.',
    ],
  },
  {
    id: 'accusing-lying',
    patterns: [
      '^ [do not (invent|make up|pretend|play dumb|lie|twist|play the) ...]',
      '[(have|has|with|got) (something|things) to hide ...] unless(asked, conditional, negated)',
      '[(does|do|did) not own up (to)? ...] unless(asked, conditional)',
    ],
    why: 'A lie is a charge; ask for what you need to see.',
    strictness: 1,
    instead: ['I would like to understand what happened'],
    flags: [
      "[[Don't play dumb]].",
      'Plugins that pull code from elsewhere usually [[have something to hide]]. See rule 3.',
      "Somebody in the house has been dialling 0900 numbers and [[doesn't own up to it]].",
    ],
    allows: [
      'I am not saying you are lying.',
      'To be honest with you, it takes two weeks.',
      'If you were told the truth, you know the price.',
    ],
  },
  {
    id: 'accusing-be-honest',
    patterns: [
      '[(tell|told|telling) us (honestly|the truth|the whole story|the real reason) ...] unless(conditional)',
      '[(to)? (be|let us be|lets be) (honest|frank|straight|open) with (each other|us|me) ...] without(i want to|let me|i will)',
      '[(there is|you have)? (no|any|little) (reason|need|cause) to (make (things|it|this) up|lie|invent|exaggerate|pretend) ...]',
      '[(we|i) both know ...] unless(asked, conditional)',
      '[let us be honest , ...] unless(asked, conditional)',
    ],
    why: 'Asking for honesty says they were not honest.',
    strictness: 1,
    instead: ['I would like to understand what happened'],
    flags: [
      '[[Tell us the truth, was it dropped]]?',
      '[[Let us be honest with each other]].',
      '[[There is no reason to make things up]].',
      'I think [[we both know what happened here]].',
      "[[Let's be honest, you wore it]].",
    ],
    allows: [
      'To be honest, it takes two weeks.',
      'If you were told the truth, you know the price.',
      'No need to call.',
    ],
  },
  {
    id: 'accusing-hard-to-believe',
    patterns: [
      '[(i|we|it)? (find|found|is|finding)? (it|that|this)? (hard|difficult) (for (me|us))? to (believe|accept|swallow) (that|it|this|how|you|your) ...] unless(asked) with(you|your|story|account|nobody|no one) without(i know|must|it must|can be)',
      '[(i|we) doubt (that|it was|it is) ..1 (you|your|the cat|true|anyone|was|happened|coincidence) ...] unless(asked, conditional, negated)',
      '[(i|we) (do|do have to|have to|must|cannot help but) ..1 (wonder|question|doubt) ..1 (about|whether|if|that|why|how) ...] unless(asked)',
      '[(only|hardly|scarcely|not) possible (if|unless) (you|someone|somebody) ...] unless(asked)',
      '[(that is|it is)? what (they|you|people|customers) all (say|claim|tell|write) ...] unless(asked, conditional)',
      '[(it is|which is|rather|quite)? (funny|curious|convenient|strange|odd|noticeable|remarkable|telling|interesting) (how|that) ..8 (nobody|no one|before|just|shortly|always|never|suddenly|only now|until) ...] unless(asked, conditional) without(sorry|i|we)',
      '[are you (quite|really|absolutely|very)? (sure|certain) (that)? (it|those|they|this|these|that) (was|were) ...] only(asked)',
      '[(do you|you) ..2 (expect|want|like|ask) (us|me) to believe ...] unless(conditional)',
      '[(supposedly|allegedly) you ...] unless(asked, conditional)',
    ],
    why: 'It lets them feel they are not believed; ask for what you need to check.',
    instead: ['to check this I need one more detail'],
    flags: [
      '[[Are you sure it was our van]]?',
      '[[I find it hard to believe that nobody touched it]].',
      '[[We do have to wonder about that]].',
      "Hi Freya, [[that's what they all say 😄 I'll have a look at the shelf tomorrow]].",
      "[[Funny how the parcel always goes missing when it's a phone]].",
      "So [[you'd like us to believe that the box was empty]]?",
      '[[Supposedly you never got our letters]].',
    ],
    allows: [
      'Are you sure about the date of the party?',
      'I know this is hard to imagine.',
      'Do we have to assume that?',
      'If I doubt that it was sent, I will ask.',
    ],
  },
  {
    id: 'accusing-coincidence',
    patterns: [
      '[(a bit|a little|rather|quite|somewhat|so|very) (convenient|suspicious|fishy|coincidental|surprising) (that|to|how|now|for|, ) ..8 (now|only|just|suddenly|missing|never|remember|after|right) ...] unless(asked, conditional, negated)',
      '[(so|and) ..4 just happened to ...] unless(conditional)',
      '^ [(how|so)? (funny|curious|strange|odd|convenient|interesting) (that|how) ...] unless(asked, conditional) without(i|we|me|us)',
      '[((convenient|suspicious|remarkable) (that|how)|quite a coincidence|what a coincidence|pure coincidence|pure chance) ...] unless(asked, conditional)',
    ],
    why: 'Irony about their story is a charge of lying.',
    instead: ['I need one more detail to check this'],
    flags: [
      '[[Funny that the key worked for everybody else]].',
      '[[So it just happened to break today]].',
      '[[Odd that the damage only turned up after the warranty ran out]].',
      'It seems rather [[convenient that the camera was off]].',
    ],
    allows: [
      'Which day is convenient for you?',
      'If it is a coincidence, we will see it in the log.',
      'It is a curious noise, so send me a recording.',
    ],
  },
  {
    id: 'accusing-if-really',
    patterns: [
      '[if you (did|do|had|have|are|were) (really|actually|what you say|as you say|honest|truthful|being honest|telling) ...] unless(asked) without(want|need|asking|wish)',
      '[(unless|except|provided) you (have|are|were|had) (been|not)? (hiding|lying|playing|fiddling|messing|exaggerating|pretending|tampering|telling) ...]',
      '[are you (quite|absolutely|really|completely|so|very) (sure|certain) ..6 (was not|were not|did not|you did|nobody|before|already|never) ...] only(asked)',
      '[you are (quite|absolutely|really|completely|so|very) (sure|certain) ..6 (was not|were not|did not|you did|nobody|before|already|never) ...] only(asked)',
      '[if it (had|was|were) (really|truly|actually) ..1 <participle> ...] unless(asked)',
      '[(might|may|could) (you|she|he|they|there) have (misheard|imagined|dreamt|dreamed|mixed|misunderstood|made|exaggerated) ...] unless(conditional)',
    ],
    why: '"If you really" says they did not.',
    instead: ['I still need one more detail'],
    flags: [
      "[[Are you quite sure it wasn't open before]]?",
      '[[Unless you have been playing with the screws]], it should hold.',
      '[[If it had really been sent three times]], it would be here at least once. We understand your annoyance.',
    ],
    allows: ['If you really need it, call me.', 'Are you sure about the 5 May date?', 'If you did not call, we will.'],
  },
  {
    id: 'accusing-now-you',
    patterns: [
      '[(but|and|so)? now you (state|say|claim|admit|tell|write|mention|pretend|report|admitted|suddenly|are saying|want) ...] unless(asked, conditional) without(can|how|could)',
      '[you (stated|said|wrote|claimed|told us) ..8 (and|but) (then|now) (you)? (report|say|claim|state|write|complain|tell|want) ...] unless(asked, conditional)',
      '[you (admit|admitted|concede|conceded|confess|confessed|even admit) (to|that|it|yourself)? ...] unless(asked, conditional) without(hospital|patient)',
    ],
    why: 'It catches them in a contradiction; ask what they see now.',
    instead: ['I now understand that'],
    flags: [
      '[[But now you state the opposite]].',
      '[[You said it was new and then you say it is old]].',
      '[[You even admit that you dropped it]].',
    ],
    allows: [
      'Now you can say where it hurts.',
      'First you sign in, then you click Save.',
      'If you admit a guest, sign the list.',
    ],
  },
]);
