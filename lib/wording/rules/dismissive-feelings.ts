import { defineRules } from '../define-rule';

/** Telling people how to feel, or that they have no reason to. */
export const dismissiveFeelings = defineRules('dismissive', 'no-dismissing', [
  {
    id: 'dismissive-calm-down',
    patterns: [
      '[(you)? (should|could|need to|must|have to|may)? (please|just|kindly|try to)? (calm|settle|simmer) down ...] unless(negated) without(machine|engine|let|things|system)',
      '[(you|just|please) ..2 (cool down|keep calm|stay calm|take a (deep)? breath|get a grip|pull yourself together) ...] unless(conditional, asked)',
    ],
    why: 'Telling people how to feel makes them feel it more.',
    strictness: 1,
    instead: ['I can see this matters to you'],
    flags: [
      '[[Please calm down and send the number]].',
      '[[You should calm down first]].',
      '[[Just take a deep breath]].',
    ],
    allows: [
      'Let the machine cool down for ten minutes.',
      'If you stay calm on the phone, they help faster.',
      'Do not calm down the dog with food.',
      'Pipes knock when they cool down at night.',
    ],
  },
  {
    id: 'dismissive-no-need-upset',
    patterns: [
      '[(there is)? (no|not any|hardly any|little) (need|reason|cause|point|sense) (to|in|for you to) (panic|panicking|overreact|shout|(get|be|getting|being) (so|this)? <furious>|(get|be|getting|being) (worked up|excited|rude|dramatic|nervous|anxious)|make a (fuss|drama)|repeat yourself|raise your voice) ...]',
      '[(do not|never|why) (get|be|being|getting) (so|too|this)? (angry|upset|mad|worked up|dramatic|impatient|cross|rude|sensitive|emotional) ...] unless(conditional)',
      '[you (are|seem|sound) ..2 (overreacting|too sensitive|making a fuss|overdramatic|exaggerating|a bit dramatic) ...] unless(conditional, asked, negated)',
      '[(there is|i see|see) ..1 no (need|reason|cause) (to|for) ..1 (get|repeat|shout|panic|complain|be so|be this|be upset|be angry|be rude|such a long|drama|all this|this tone|a drama) ...] unless(asked, conditional)',
      '[(do not|try not to|please do not) (take (it|this|that) (so|too)? (personally|personal|to heart)|make a (fuss|drama|scene)|worry your|be so sensitive|exaggerate|overreact) ...]',
    ],
    why: 'Telling people how to feel makes them feel it more.',
    instead: ['I can see this matters to you'],
    flags: [
      '[[There is no need to get upset about it]].',
      "[[Don't be so angry, we will see]].",
      '[[You are overreacting a little]].',
      '[[Try not to take it personally]].',
    ],
    allows: [
      'No need to send the parcel back.',
      'It is not you who is overreacting, I am.',
      'If they get angry, call me.',
    ],
  },
  {
    id: 'dismissive-i-would-not-worry',
    patterns: [
      '[(i|we) would not (worry|lose (any)? sleep|bother|fuss|stress|care) ...] unless(conditional, asked) without(you|with)',
      "[(don't|do not|no need to|please don't|no reason to|not to) (worry|sweat|stress|bother|fret) ...] unless(conditional) with(these|things|too much|happens|scary|nothing|normal|small|just) without(i will|i have|because|safe|we will)",
      '[(just)? (relax|chill|chill out|lighten up) (a bit|a little|please|man|mate)? $]',
    ],
    why: 'It waves the worry away before anything was checked.',
    instead: ['I would like to check this with you'],
    flags: ["Honestly, [[I wouldn't worry about it]].", '[[Do not worry too much about it]].', '[[Just relax a bit]].'],
    allows: [
      'Do not worry about it, the spare key is in the box.',
      'Do not worry, I will call the bank for you.',
      'You can relax the strap by pulling the tab.',
      'If I would not worry you, I would ask.',
    ],
  },
  {
    id: 'dismissive-sorry-you-feel',
    patterns: [
      '[(i|we) am? (are)? (so|very)? (sorry|sad) (to hear|that)? (that)? you (feel|think|see it|believe|find it|took it) (that|this|so|it)? (way|like that|like this)? ...] unless(asked, conditional) with(way|feel|think|like that)',
      '[(i|we) (regret|am sorry about|are sorry about|am sorry for|are sorry for) your (frustration|feelings|anger|disappointment|confusion|annoyance|mental *) ...]',
      '[(it is)? a (shame|pity) (that)? you (think|feel|see|believe|are unhappy|are not happy) ...]',
    ],
    why: 'It regrets their feeling and not what caused it.',
    strictness: 1,
    instead: ["I'm sorry this happened"],
    flags: ["[[I'm sorry you feel that way]].", '[[We regret your frustration]].', "[[It's a shame you think that]]."],
    allows: ['I am sorry you had to wait.', 'It is a shame that the shop is closed.', 'I am sorry about the dent.'],
  },
  {
    id: 'dismissive-others-worse',
    patterns: [
      '[(worse|bigger|more important) (things|problems|issues) ..3 (happen|have|exist|world|to do|life) ...] unless(conditional, asked)',
      '[(first world|luxury) problem~ ...]',
      '[(there are|i have seen|we have seen|i have had|it could be|could be|that could be) ..2 (worse|far worse) (things|cases|than|fates|$) ...] unless(asked, conditional)',
    ],
    why: 'That it happens to others is no answer to why it happened to them.',
    instead: ['I understand this is not what you hoped for'],
    flags: [
      '[[Bigger problems exist in the world]].',
      '@user [[First world problems 😜 hang in there]]!',
      '[[There are worse things than a late parcel]].',
    ],
    allows: [
      'If other people waited longer, tell me.',
      'We would be happy that you came.',
      'Is there a worse problem?',
    ],
  },
]);
