import { defineRules } from '../define-rule';

export const dismissiveSecond = defineRules('dismissive', 'no-dismissing', [
  {
    id: 'dismissive-probably-nothing',
    patterns: [
      '[(most likely|probably|surely|likely|I am sure|I guess) (it is|that is|this is|is)? (nothing|fine|harmless|just your) ...] unless(asked, conditional) with(it|that|this|probably|likely) without(because|problem with)',
      '[(these|such) (things|cases|issues|delays) ..1 (happen|look|occur) ...] unless(asked, conditional) without(if)',
      '[(it|that|this) is (perfectly|quite|totally|completely|absolutely|just)? normal that ...] unless(asked, conditional, reasonedNear) without(working)',
      '[(complaints|problems|cases|issues) ..3 (are|is) (very|extremely|quite)? (rare|unusual|uncommon) ...] unless(asked)',
      '[(you will|you would|you surely|I am sure you will|you) ..2 (get used to|come to (love|like|appreciate)|hardly notice|not notice|not even notice|learn to live) ...] unless(asked, conditional)',
      '[(within|inside) (the)? (norm|normal range|usual range|tolerance|specification) ...] unless(asked, conditional, timedNear)',
      "[(don't|do not|no need to|please don't|no reason to|not to) worry ...] unless(conditional) with(these|things|about it|too much|happens|scary|nothing|normal) without(i will|i have|because|safe)",
    ],
    why: 'It waves the worry away before anything was checked.',
    instead: ['I would like to check this with you'],
    flags: [
      "[[Most likely it's nothing]].",
      "[[You'll get used to it in a week]].",
      '[[Complaints of this kind are very rare]].',
    ],
    allows: [
      'It is normal that the light blinks for ten minutes, because it loads.',
      'If it is nothing, you pay nothing.',
      'Is it normal that it gets warm?',
    ],
  },
  {
    id: 'dismissive-case-closed',
    patterns: [
      '[(we|i) consider (the|this|your) (case|matter|complaint|issue|discussion) ..2 (closed|settled|finished|resolved|done) ...]',
      '[(the|this) (case|matter|discussion|topic|issue) is ..2 (closed|settled|over|finished) ...] unless(asked, conditional) without(resolved)',
      '[(nothing|not much|not a lot) (more|else|further)? ..1 (we|i|anyone) (can|could) (do|say|add|offer) ...] unless(asked, conditional) without(but|however|instead|although)',
      '[(that is|this is|it is) (all|everything) (i|we) (can|could) (do|say|tell|offer) ...] unless(asked)',
      '[(no|not a|never a) (point|use|sense) (in)? (discussing|arguing|writing|complaining|asking|trying|continuing|going) ...]',
      '[(wasting|waste) your time ...] unless(asked, conditional, negated)',
      '[(you are|that would be) (better off|free to) (to)? (leave|go|looking elsewhere|elsewhere|ask someone else) ...]',
    ],
    why: 'It closes the door on somebody who still has a concern.',
    instead: ['I would like to hear what is still open for you'],
    flags: [
      '[[We consider the case to be closed]].',
      'There is [[nothing more we can do]].',
      'You would be [[wasting your time]].',
    ],
    allows: [
      'The case for the lens closes on the left side.',
      'There is nothing more I can do today, but Ana calls you tomorrow.',
      'We do not want to be wasting your time.',
    ],
  },
  {
    id: 'dismissive-take-it',
    patterns: [
      '[(fact|facts) of life ...]',
      '[(that is|it is|this is) ..1 (life|business|how (life|business|it) (is|goes|works)|the nature of (the|it)|the way the ..2) ...] unless(asked, conditional) without(because)',
      '[(you (just|simply|will)? (have to|must|need to|will need to|got to) (live|accept|deal|cope|put up|make do) with ...)] unless(asked, conditional, negated)',
      '[(it|that|this) (goes|comes|ends|happens) when it (goes|comes|ends|happens) ...]',
      "[(can't|cannot|can not|no) (please|pleasing) everyone ...]",
      '[(first world|luxury) problem~ ...]',
      '[(just|simply) (ignore|delete|smile|forget|skip) ..1 (it|that|this|them|those|and) ...] unless(conditional, asked) without(mail~|email~|phishing|spam|link)',
      '[at least (you|it|they|the) ..1 (still|have|got|get|is|are|works) ...] unless(asked, conditional) without(once|one|version|minutes|two)',
      '[(that is|it is|this is) (just)? (a|your) (personal)? (preference|matter of taste|opinion) ...] unless(asked)',
    ],
    why: 'It tells them to live with it.',
    instead: ['I understand this is not what you hoped for'],
    flags: ['Sad, but a [[fact of life]].', '[[You just have to live with it]].', '[[At least you still got it]].'],
    allows: [
      'If you have to live with it for a day, here is how.',
      'Just ignore the mail, it is spam.',
      'You need at least two photos.',
    ],
  },
  {
    id: 'dismissive-no-sense',
    patterns: [
      '[(your|this|that|the) (post|message|question|mail|email|request|description) (makes|made) (no|little|not much) sense ...] unless(conditional)',
      '[(i|we) (really|honestly|simply)? (have no idea|have not the slightest idea|do not know|fail to see|cannot see) (what|why|how) you (are|mean|want|think|could|would) ...] unless(asked) without(using|running|need)',
      '[(makes|make) no sense (to me)? $] unless(conditional, reported, asked)',
      "[(is not|are not|isn't|not) (at all|even|really)? (realistic|relevant|important|worth) ...] unless(asked, conditional) only(opening)",
      '[(what (does|has)) (that|this|it) (have)? to do with ...] only(asked)',
      '[(lot of|so much|too much) (time|fuss|noise|drama|ado) (chasing|over|about|for) (little|nothing|so little|such a) ...]',
      '[(tilting at windmills|making a mountain|storm in a teacup|splitting hairs|nitpicking|beating a dead horse)]',
      '[(who|nobody|no one) (cares|bothers|minds) ...] unless(conditional, asked)',
    ],
    why: 'It says their message is not worth understanding.',
    instead: ['I want to be sure I understand you right'],
    flags: [
      '[[Your post makes no sense to me]].',
      '[[I have no idea what you are talking about]].',
      'You are [[tilting at windmills]].',
    ],
    allows: [
      'I do not know what you need it for, so tell me a little more.',
      'If that makes no sense, call me.',
      'It is not important which browser you use.',
    ],
  },
]);
