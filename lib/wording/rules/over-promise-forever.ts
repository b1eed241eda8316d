import { defineRules } from '../define-rule';

/** "Never again", "always", "all" and "at once". */
export const overPromiseForever = defineRules('over-promise', 'no-impossible-promises', [
  {
    id: 'over-promise-never-again',
    patterns: [
      '[(it|this|that|such a *|the *|you|your *|they|we) (will|shall|would|is going to|are going to|can|could) (never|not ever) (ever)? ..3 (happen|occur|go wrong|break|fail|tear|again|lose|miss|have this|have to|see this|be late|let you) ...] unless(negated, asked, conditional) without(i|unless|if|share|ask|need|in sync|too)',
      '[(never|not) (happen|occur|go wrong|break|fail) again ...] unless(asked, conditional) with(will|would|promise|sure|ensure)',
      '[(it|this|that|the *|your *|* one) (is|are) (never|not ever) (going to|gonna) (break|fail|happen|tear|lose|stop|go wrong|let) ...] unless(asked, conditional)',
      '[(this|that|it) (is|was) the (very)? (last|final) time (that)? (this|you|that|it) ..4 (ever|will|happens|have to) ...] unless(asked, conditional)',
      '[(there is)? (absolutely|simply|literally|just)? no way (this|that|it|you|anything) (could|can|will) ...] unless(asked, conditional, hedged) without(know|tell|sorry|unfortunately)',
    ],
    why: 'Nobody can promise "never"; say what you changed so that it is less likely.',
    strictness: 1,
    instead: ['we have changed what caused it'],
    flags: [
      '[[There is no way this could break]].',
      '[[This will never happen again]].',
      '[[The strap is never going to tear]].',
      '[[That was the last time this ever happens]].',
    ],
    allows: [
      'We will never share your address.',
      'If it happens again, call me.',
      'You will never need the old key for the new door.',
    ],
  },
  {
    id: 'over-promise-nothing-can',
    patterns: [
      '[(nothing) (can|will|could) (ever|possibly|now|any more)? ..2 (go wrong|ever happen|break|fail|get lost|be lost) ...] unless(asked, conditional)',
      '[(no|none of|not one|not a single|no more) ..4 (will|can|shall) ..2 (ever|any longer|again|any more|anymore) ...] unless(asked, conditional) without(while|until)',
      '[(there|it|you|we|nobody|nothing|they) will not (be|happen|have|see|lose|find|get) ..3 (ever|wrong|single|again|as long as|for as long|any more (problems|trouble|issues)) ...] unless(asked, conditional)',
      '[(without|with no|not) (a|any) (single|slightest) ...] with(will|shall) unless(asked, conditional)',
      '[(it|that|this)? (is)? (simply|absolutely|just|completely|technically)? (impossible) (for you)? (to (lose|miss|fail|break)|that (it|this|you)) ...] unless(asked, conditional) with(will|now|new|again|simply|absolutely)',
    ],
    why: '"Nothing can" promises more than anybody knows.',
    instead: ['we have changed what caused it'],
    flags: [
      '[[Nothing can go wrong this time]].',
      '[[No mail can reach you ever again]].',
      "[[It's simply impossible for you to lose it]].",
    ],
    allows: [
      'No mail can reach you while the box is full.',
      'Nothing can be changed after Friday.',
      'If nothing can be done, I will tell you.',
    ],
  },
  {
    id: 'over-promise-for-good',
    patterns: [
      '[(it|this|that|the *|your *) ..1 (is|are|was|be|will be|fixed|solved|gone|over|settled|done|closed|sorted|forget|finished|resolved|it) ..3 (once and for all|for good|for ever|forever|for all time) ...] unless(asked, conditional, negated) without(lost|deleted|i)',
      '[(will|shall) (always|stay|remain|be) ..4 (every week|every day|full stop|forever|for all time|at all times|always|for ever|permanently) ...] without(if|you can|closed) unless(asked, conditional)',
      '[from (now on|today|here on) ..8 (perfect|correct|smooth|on time|flawless|smoothly|perfectly|always|never|every|without) ...] unless(asked, conditional)',
      '[(all|every|any|each) (your|of your|future|further|and every|single|*) ..3 (will|are going to|is going to) be ..2 (perfect|correct|flawless|right|fine|solved|on time|paid|covered|refunded|fixed|free|replaced) ...] unless(asked, conditional)',
    ],
    why: '"For good" and "every" can not be kept.',
    instead: ['we have changed what caused it'],
    flags: [
      '[[It is fixed once and for all]].',
      '[[From now on everything runs smoothly]].',
      '[[Any future invoices will be correct]].',
    ],
    allows: [
      'From now on the bill comes by e-mail.',
      'Do you mean it is gone for good?',
      'If it is over for good, you get a mail.',
    ],
  },
  {
    id: 'over-promise-whatever-it-takes',
    patterns: [
      '[(i|we|they|our team)? (will|shall|to)? (do|doing|try)? ..1 (whatever|everything) it takes ...] unless(asked, conditional)',
      '[(even)? if (i|we) (have|had) to ..2 (drive|carry|walk|bring|deliver|stay|do|fly|come|swim|paint|build) ..5 (myself|ourselves|personally|it|night|there)? ...] without(ask|we ask) unless(asked) with(even|myself|personally|night)',
      '[(come what may|at any cost|at all costs|rain or shine) ...] without(settings|device) unless(asked, negated)',
    ],
    why: 'It sounds big and says nothing; name the step you will take.',
    instead: ['I will take this step by step and tell you where we are'],
    flags: [
      "[[We'll do whatever it takes]].",
      'You get it tonight, [[even if I have to drive it myself]].',
      'It ships today, [[come what may]].',
    ],
    allows: [
      'If we have to drill, we ask you first.',
      'Write down how long it takes.',
      'I will take everything with me.',
    ],
  },
  {
    id: 'over-promise-at-once',
    patterns: [
      '[(will|shall|is going to|would) (be|get|have) ..4 (in no time|instantly|immediately|within seconds|in seconds|in a flash|before you know it|right away|at once|this very minute|in a heartbeat|in a jiffy|in a second|lightning fast) ...] unless(asked, conditional, negated) without(once|after you|as soon|until|checked|look)',
      '[(will|would|should) (sail through|breeze through|run smoothly|go smoothly|go like clockwork|run like clockwork|go without a hitch) ...] unless(asked, conditional)',
      '[(sure|of course|absolutely|yes) ..1 no problem at all ...] unless(asked, conditional) with(will|always|get|fix)',
    ],
    why: 'It promises a speed nobody can be sure of.',
    instead: ['will be done as fast as I can, and I will write to you by noon'],
    flags: [
      'It [[will be fixed in no time]].',
      'You [[will have it back in a heartbeat]].',
      'The claim [[will sail through]].',
    ],
    allows: ['It will not be ready right away.', 'Is it as good as new?', 'You will get a sample of the colour.'],
  },
  {
    id: 'over-promise-consider-it-done',
    patterns: [
      '[(consider|regard|count) (it|that|this|the ..4|your ..4) (already|as good as|as)? ..1 (won|done|solved|fixed|sorted|settled|paid|yours|gone) ...] unless(asked, conditional)',
      '[(it|this|that)? (is|are)? (as good as) (done|fixed|solved|there|yours|sorted|won) ...] unless(negated, asked)',
    ],
    why: '"Done" before it is done is a bet.',
    instead: ['I am on it and will write to you by tomorrow at noon'],
    flags: ['[[Consider it done]].', '[[It is as good as fixed]].', '[[Consider the claim as good as won]].'],
    allows: ['Is it as good as new?', 'It is not as good as fixed yet.', 'Count the boxes first.'],
  },
  {
    id: 'over-promise-make-sure',
    patterns: [
      '[(i|we) (will|can|shall) (personally)? (make sure|ensure|see to it|guarantee) (that)? ..5 (never|always|no|every|all|perfect|100|any more|again|smoothly) ...] unless(asked, conditional, negated)',
    ],
    why: 'It promises how they will feel, or that all goes well.',
    instead: ['I have asked for this to be changed'],
    flags: [
      '[[We will make sure it never breaks]].',
      '[[I will see to it that all is perfect]].',
      '[[We can ensure that nothing goes wrong, never again]].',
    ],
    allows: [
      'I will make sure that the form is signed.',
      'You will be happy to hear that it is here.',
      'Will you love it?',
    ],
  },
  {
    id: 'over-promise-you-will-love-it',
    patterns: [
      '[(you|everyone|they|your *) (will|are going to) ..1 (love|be (amazed|thrilled|delighted|blown away|over the moon|so happy|very happy)|not regret|never regret|not be disappointed|never look back) ...] unless(asked, conditional, negated) without(to learn|to hear|to know)',
      '[(it|this|they|the *|that)? (lasts|last|will last) (you)? (a lifetime|forever|for ever|for life) ...] unless(asked, conditional, negated)',
      '[i am sure (it is|everything is|all is|that it is) (all)? (fine|okay|good|well|nothing) ...] unless(asked, conditional)',
      '[you can (safely|already|definitely|confidently) (tell|promise|book|plan|sell|celebrate|count) ...] unless(asked, conditional, negated) without(delete|remove)',
      '[you will ..1 (not|never) (hear|have|see|feel|need) ..4 (again|ever|peep|problem) ...] unless(asked, conditional)',
      '[no more ..4 (ever|again) ...] unless(asked, conditional)',
    ],
    why: 'It promises how they will feel.',
    instead: ['I hope it fits, and you can send it back until Friday'],
    flags: ['[[You will love the new one]].', '[[It lasts a lifetime]].', '[[I am sure it is all fine]].'],
    allows: ['You will be happy to hear that it is here.', 'Will you love it?', 'I am not sure that it is fine.'],
  },
]);
