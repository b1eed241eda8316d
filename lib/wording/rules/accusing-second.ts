import { defineRules } from '../define-rule';

export const accusingSecond = defineRules('accusing', 'assume-innocence', [
  {
    id: 'accusing-doubt-more',
    patterns: [
      '[(i|we) (really|highly|seriously|strongly|rather)? (doubt (it was|that you|you|your)|must assume|have to assume|must conclude|have to conclude|cannot help thinking) ...] unless(asked, conditional, negated)',
      '[(only|hardly|scarcely) possible if (you|someone|somebody) ...]',
      '[(a|rather a|quite a|a bit of a|such a) (remarkable|curious|strange|convenient|funny|odd|interesting) (series|coincidence|story|timing|pattern|streak|number) ...]',
      '[(a bit|a little|rather|quite|somewhat|so) (convenient|suspicious|fishy|coincidental) ...] unless(asked, conditional, negated) without(noise|light|sound|message|error|smell|behaviour)',
      "[(is|was|'s) a (trick|scheme|scam|game|tactic|stunt|trap|story) (we|that|i|you|as) ...] unless(asked, conditional) without(scammers|careful)",
      '[(to)? be (honest|frank|straight|open) with (each other|us|me) ...] without(i want to|let me|i will)',
      '[(we|i) (see|get|hear|have|know) ..4 (stories|story|excuses|tricks|pattern|cases) ..3 (right after|just when|just before|when|a lot|from|with|like) ...] unless(conditional) without(sorry)',
      '[(no|any|little) (reason|need|cause) to (make (things|it|this) up|lie|invent) ...]',
      '[(your|the|this) (third|second|fourth|fifth) <quoted> ...]',
      "[(let's|let us|please)? (stop|quit) (pretending|lying|making) ...]",
      "[(don't|do not) go swimming ...]",
    ],
    why: 'It lets them feel they are not believed.',
    instead: ['to check this I need one more detail'],
    flags: [
      '[[I doubt it was the cat]].',
      'That [[is a trick we know]].',
      "It's [[a bit convenient to remember that now]].",
    ],
    allows: [
      'I suspect the cable, so please try another one.',
      'I doubt that it rains on Friday.',
      'To be honest with you, it takes two weeks.',
    ],
  },
  {
    id: 'accusing-now-you',
    patterns: [
      '[(but)? now you (state|say|claim|admit|tell|write|mention|pretend|report|admitted|suddenly) ...] unless(asked, conditional) without(can|how)',
      '[(first|before|earlier|yesterday|initially|so far) you ..5 (now|then|but) ...] unless(asked, conditional) with(said|stated|claimed|wrote|posted|told|say)',
      '[you (stated|said|wrote|claimed) ..6 (and|but) then (you)? (report|say|claim|state|write|complain|tell) ...]',
      '[you (admit|admitted|concede|conceded|confess|confessed) (to|that|it|yourself)? ...] unless(asked, conditional)',
      "[(you|your *) (don't|do not|doesn't) (trust|believe|like) (us|our|your|the|me|anyone|anybody) ...] unless(conditional) only(asked)",
      '[if you (did|do|had|have|are|were) (really|actually|what you say|as you say|honest|truthful|being honest|telling) ...] unless(asked) without(want|need|asking)',
      '[(unless|except) you (have|are|were|had) (been)? (hiding|lying|playing|fiddling|messing|exaggerating|pretending|tampering) ...]',
      '[whether (you|they|he|she|anyone) (admit~|want to admit) ...]',
    ],
    why: 'It catches them in a contradiction; ask what they see now.',
    instead: ['I now understand that'],
    flags: [
      '[[But now you state the opposite]].',
      '[[Now you admitted it was open]].',
      '[[You said it was new and then you say it is old]].',
    ],
    allows: [
      'Now you can say where it hurts.',
      'If you really need it, call me.',
      'First you sign in, then you click Save.',
    ],
  },
]);
