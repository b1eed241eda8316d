import { defineRules } from '../define-rule';

/** "Never again", "always", "all" and "at once". */
export const overPromiseForever = defineRules('over-promise', 'no-impossible-promises', [
  {
    id: 'over-promise-never-again',
    patterns: [
      '[(it|this|that|such a *|the *|you|your *|they|we) (will|shall|would|is going to|are going to|can|could) (never|not ever) (ever)? ..3 (happen|occur|go wrong|break|fail|tear|again|lose|miss|have this|have to|see this|be late|let you) ...] unless(negated, asked, conditional) without(i|unless|if|share|ask|need|in sync|too)',
      '[(there is)? (absolutely|simply|literally|just)? no way (this|that|it|you|anything) (could|can|will) ...] unless(asked, conditional, hedged) without(know|tell|sorry|unfortunately)',
      '[(this|that|it) (will be|is|was) the (very)? last time ...] unless(asked, conditional) with(you|this|hear)',
      '[(you|nobody|no *|we|it|this|they|there) will (not)? (ever|never) ..6 (again|any more|anymore|in your life|in your lifetime) ...] unless(asked, conditional) without(if|sorry|open)',
      '[(there will not|will not) be any ..2 (any more|anymore|again|from now on|ever) ...] unless(asked, conditional)',
    ],
    why: 'Nobody can promise "never"; say what you changed so that it is less likely.',
    strictness: 1,
    instead: ['we have changed what caused it'],
    flags: [
      '[[There is no way this could break]].',
      '[[This will never happen again]].',
      '[[That was the last time this ever happens]].',
      "[[There won't be any outages any more]].",
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
      '[there is no way (that|it|this|you|anything|the|we) ...] unless(asked, conditional)',
      '[(the|your|our|no) * (can not|can never|will never) (be|get) (lost|stolen|hacked|wrong|broken into) ...] unless(asked, conditional) without(if|unless)',
      '[(it|that) is impossible for (anyone|anybody) to ...] unless(asked, conditional)',
      '[(zero|no) (downtime|risk|delays) (from|whatsoever|at all|ever) ...] unless(asked, conditional)',
    ],
    why: '"Nothing can" promises more than anybody knows.',
    instead: ['we have changed what caused it'],
    flags: [
      '[[Nothing can go wrong this time]].',
      '[[No mail can reach you ever again]].',
      "[[It's simply impossible for you to lose it]].",
      "[[You won't lose a single message]].",
      "[[There's no way it goes wrong this time]].",
      "[[Your data can't be lost with us]].",
      "[[It's impossible for anyone to get in]].",
      '[[Zero downtime from here on]].',
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
      '[(all|every|any|each) (your|of your|future|further|and every|single|*) ..3 (will|are going to|is going to) be ..2 (perfect|correct|flawless|right|fine|solved|on time|paid|covered|refunded|fixed|free|replaced) ...] unless(asked, conditional)',
      '[(will|it|this|update|version|router|which|we|that) ..2 (fix|fixes|solve|solves|cure|cures|end|ends) ..1 (everything|all your|all of your|all the|all these|any problem|every problem) ...] unless(asked, conditional, hedged)',
      '[(everything|all|absolutely everything) will be ..1 (taken care|fine|perfect|as new|back|all right|sorted|good) ...] unless(asked, conditional, hedged)',
    ],
    why: '"For good" and "every" can not be kept.',
    instead: ['we have changed what caused it'],
    flags: [
      '[[It is fixed once and for all]].',
      '[[Any future invoices will be correct]].',
      'From now on [[every bus will be on time]].',
      'This [[update fixes everything]].',
      'By tonight [[all will be as new]].',
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
      '[(even)? if (i|we) (have|had) to ..2 (drive|carry|walk|bring|deliver|stay|do|fly|come|swim|paint|build) ..5 (myself|ourselves|personally|it|night|there)? ...] without(ask|we ask) unless(asked) with(even|myself|personally|night)',
      '[(i|we) will (not sleep|not rest|move heaven|stop at nothing|go to any|turn every|leave no stone|do anything) ...] unless(asked, conditional)',
      '[(whatever it costs|no matter what|at any cost|by hook or|come what may|even if (i|we) have to) ...] unless(asked, conditional)',
      '[(we|i) can do anything you (want|need|like|ask) ...] unless(asked, conditional)',
    ],
    why: 'It sounds big and says nothing; name the step you will take.',
    instead: ['I will take this step by step and tell you where we are'],
    flags: [
      'You get it tonight, [[even if I have to drive it myself]].',
      'It ships today, [[come what may]].',
      "[[I'll move heaven and earth for you]].",
      '[[We can do anything you need]].',
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
    ],
    why: 'It promises a speed nobody can be sure of.',
    instead: ['will be done as fast as I can, and I will write to you by noon'],
    flags: [
      'It [[will be fixed in no time]].',
      'You [[will have it back in a heartbeat]].',
      "💪 We[['ll have you back up in no time]].",
    ],
    allows: ['It will not be ready right away.', 'Is it as good as new?', 'You will get a sample of the colour.'],
  },
  {
    id: 'over-promise-consider-it-done',
    patterns: [
      '[(consider|regard|count) (it|that|this|the ..4|your ..4) (already|as good as|as)? ..1 (won|done|solved|fixed|sorted|settled|paid|yours|gone) ...] unless(asked, conditional)',
    ],
    why: '"Done" before it is done is a bet.',
    instead: ['I am on it and will write to you by tomorrow at noon'],
    flags: ['[[Consider it done]].', '[[Consider the claim as good as won]].', '[[Consider it solved]].'],
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
      '[i am sure (it is|everything is|all is|that it is) (all)? (fine|okay|good|well|nothing) ...] unless(asked, conditional)',
      '[you can (safely|already|definitely|confidently) (tell|promise|book|plan|sell|celebrate|count) ...] unless(asked, conditional, negated) without(delete|remove)',
      '[you will ..1 (not|never) (hear|have|see|feel|need) ..4 (again|ever|peep|problem) ...] unless(asked, conditional)',
      '[no more ..4 (ever|again) ...] unless(asked, conditional)',
    ],
    why: 'It promises how they will feel.',
    instead: ['I hope it fits, and you can send it back until Friday'],
    flags: [
      '[[You will love the new one]].',
      '[[I am sure it is all fine]].',
      "After this fix [[you'll never see the error again]].",
      "[[You can safely tell the seller that it'll be a yes]].",
      "only +15/month and you'll be flying, [[no more slow evenings ever]] 🚀",
    ],
    allows: ['You will be happy to hear that it is here.', 'Will you love it?', 'I am not sure that it is fine.'],
  },
]);
