import { defineRules } from '../define-rule';

export const overPromiseThird = defineRules('over-promise', 'no-impossible-promises', [
  {
    id: 'over-promise-total',
    patterns: [
      '[(no|none of|not one|not a single) ..4 (will|can|shall) ..2 (ever|any longer|again|any more|anymore) ...] unless(asked, conditional)',
      "[(there|it|you|we|nobody|nothing) (will not|won't) (be|happen|have|see|lose|find) ..3 (ever|wrong|single|again|as long as|for as long) ...] unless(asked, conditional)",
      '[(will|is|are) ..2 (100|completely|absolutely|totally|perfectly|fully|always) ..1 (percent|safe|secure|correct|accurate|flawless|perfect|stable|reliable|certain|sure) ...] unless(asked, conditional, negated) without(if|once you|not|sure what|sure if|sure how|correct me)',
      '[# percent (safe|secure|sure|certain|reliable|correct|guaranteed|satisfied|of the time|uptime) ...] unless(asked, conditional)',
      '[(all|every|each|any) ..4 (will|shall) be ..2 (paid|covered|refunded|solved|fixed|perfect|free|replaced|made good|compensated) ..3 (down to|last|without|ever|entirely|completely|no matter) ...] unless(asked, conditional)',
      '[(each and every|every single|every last) ..5 (will|is going to|shall) ...] unless(asked, conditional)',
      '[(full stop|mark my words|you can be sure|trust me|believe me|take my word|hand on heart|no doubt about it) ...] with(will|never|always|be|is going) unless(negated, asked) without(look|team is|working|looking|reports)',
      '[(will|would) (sail|breeze|fly|run) (through|smoothly) ...] unless(asked, conditional)',
    ],
    why: '"All", "every" and "none" promise more than anybody can keep.',
    instead: ['we have changed what caused it'],
    flags: [
      '[[No mail can reach you ever again]].',
      "[[There won't be a wrong bill again]].",
      'Your data is [[100 percent safe with us]].',
    ],
    allows: [
      'No mail can reach you while the box is full.',
      'Is my data 100 percent safe?',
      'Nothing can be changed after Friday.',
    ],
  },
  {
    id: 'over-promise-speed',
    patterns: [
      '[(will|shall|is going to) (be|get|have) ..4 (in no time|instantly|immediately|within seconds|in seconds|in a flash|before you know it|right away|at once|this very minute|in a heartbeat) ...] unless(asked, conditional, negated) without(once|after you|as soon)',
      '[(consider|regard|count) ..5 (already|as good as|as) ..1 (won|done|solved|fixed|sorted|settled|paid|yours) ...]',
      '[(as good as) (done|fixed|solved|there|yours|sorted) ...] unless(negated, asked)',
      '[(you|everyone|they) will ..1 (love|be (amazed|thrilled|delighted|blown away|over the moon)|not regret|never regret|be happy) ...] unless(asked, conditional, negated)',
      '[(will|can|would) never (ever)? (be|beat|fail|let|lose|miss|leave|regret|need|have to|see|wait|forget|break|tear) ..4 (again|you|that|ever|lifetime|down)] unless(asked, conditional) without(ask you|i|share|in sync|too)',
      '[(closed|solved|fixed|gone|over|settled|done) (for good|once and for all|forever|for ever) ...] unless(asked, conditional, negated)',
      '[(that|this|it) is (a)? (certain|promise|guaranteed|guarantee|100 percent certain|absolutely certain|dead certain|sure as|for sure) ...] unless(asked, conditional, negated, hedged)',
      '[(i|we) (will|can) (personally)? (make sure|ensure|see to it|guarantee) (that)? ..4 (never|always|no|every|all|perfect|100) ...] unless(asked, conditional, negated)',
    ],
    why: 'It promises a speed nobody can be sure of.',
    instead: ['as fast as I can, and I will write to you by tomorrow at noon'],
    flags: [
      'It [[will be fixed in no time]].',
      '[[Consider it as good as done]].',
      'That chapter is [[closed for good]].',
    ],
    allows: ['It will not be ready right away.', 'Is that certain?', 'You will get a sample of the colour.'],
  },
]);
