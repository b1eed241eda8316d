import { defineRules } from '../define-rule';

/** Promising what nobody can be sure to keep. */
export const overPromise = defineRules('over-promise', 'no-impossible-promises', [
  {
    id: 'over-promise-guarantee',
    patterns: [
      '[(i|we) (can|do|hereby|personally|absolutely)? (guarantee|promise|give you my word|give you our word|vow) ...] unless(negated, asked, conditional)',
      '[(you have|that is) (my|our) (word|promise|guarantee) ...]',
      '[(promise|promised) promise]',
      '[cross my heart]',
      '[(it|this|that) is (guaranteed|certain|a promise|a guarantee|100 percent|sure) ...] unless(negated, asked, conditional, hedged)',
      '[(you|can) (count|rely|depend|bank) on (it|that|me|us) ...] unless(asked, negated) without(can you)',
    ],
    why: 'A guarantee that fails costs more trust than the fault; commit to a step and a time.',
    instead: ['I will do what I can, and I will write to you by tomorrow at noon'],
    flags: ['[[I guarantee it will work]].', '[[You have my word]].', '[[We promise you full speed from now on]].'],
    allows: [
      'I cannot guarantee the date.',
      'The two-year guarantee covers the battery.',
      'I promised you an answer today, here it is.',
    ],
  },
  {
    id: 'over-promise-never-again',
    patterns: [
      '[(will|shall|would|going to|can) (never|not ever) ..3 (happen|occur|go wrong|break|fail|tear|again) ...] unless(negated, asked, conditional) without(i|unless|if|share|ask)',
      '[(never|not) (happen|occur|go wrong|break|fail) again]',
      '[(none|no one|nobody) of ..3 will ever ..4 (again)?]',
      '[(nothing) (can|will|could) (ever)? (go|happen|break) ...] unless(asked, conditional)',
      '[(once and for all|for good|for ever) ...] with(fix~|gone|solve~|forget|over|stop~|end|resolve~|sort~|will)',
      '[(simply|absolutely|just|completely|technically) impossible for you to ...]',
      '[(last|final) time (this|you|that) ..3 (ever|will)]',
      '[without (a|any) (single|slightest) ...] with(will|shall)',
    ],
    why: 'Nobody can promise "never"; say what you changed so that it is less likely.',
    instead: ['we have changed what caused it'],
    flags: [
      'This [[will never happen again]].',
      '[[Nothing can go wrong this time]].',
      'It is fixed [[once and for all]].',
    ],
    allows: [
      'We will never share your address.',
      'If it happens again, call me.',
      'You will never need the old key for the new door.',
    ],
  },
  {
    id: 'over-promise-whatever-it-takes',
    patterns: [
      '[(whatever|everything) it takes]',
      '[(even)? if (i|we) have to ..2 (drive|carry|walk|bring|deliver|stay|do|fly|come|swim|paint) ..5 (myself|ourselves|personally|it|night|there)?] without(ask)',
      '[(move|moving) heaven and earth ...]',
      '[(come what may|at any cost|at all costs|by any means|in any way possible)] without(settings|device)',
      '[(we|i) will (do|try) (everything|anything) ...]',
      '[(we|i) (would|will) go to the (moon|ends of the earth) ...]',
    ],
    why: 'It sounds big and says nothing; name the step you will take.',
    instead: ['I will take this step by step and tell you where we are'],
    flags: [
      "We'll do [[whatever it takes]].",
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
    id: 'over-promise-definitely',
    patterns: [
      '[(will|shall) (definitely|certainly|surely|absolutely|100 percent|undoubtedly|for sure|without (a)? (doubt|fail)|positively|guaranteed) ...] unless(negated, asked, conditional, hedged) without(worth|possible|important|note|check|look|pass|forward|a|recommend)',
      '[(definitely|certainly|for sure|guaranteed|100 percent|without fail) (by|before|until|within|be (there|done|fixed|with you|sorted|resolved|ready|on time)) ...] unless(negated, asked, hedged)',
      '[will # (be|percent|have|work|arrive) ..3 (you|there|with)?] with(100) unless(asked)',
      '[(zero|no) risk ...] with(will|can|could|again|happen) unless(asked, conditional) without(there)',
      '[(zero risk|risk free|100 percent certain|100 percent sure|100 percent safe|dead certain)]',
    ],
    why: '"Definitely" is heard as a guarantee; give a bounded time you can keep.',
    instead: ['will, as planned,'],
    flags: [
      'It [[will definitely be there by noon]].',
      'The update is [[zero risk]] for you.',
      'It leaves today, [[guaranteed by noon]].',
    ],
    allows: [
      'It will arrive by Thursday 15:00.',
      'That is definitely worth a try.',
      'I cannot say whether it will definitely work.',
    ],
  },
  {
    id: 'over-promise-all-fine',
    patterns: [
      '[(all|every|any) (your|of your|future|further) ..3 (will|are going to) be (perfect|correct|flawless|right|fine|solved|gone|on time) ...]',
      '[you (will|can) (all)? ..2 (forget|stop worrying) about ...] unless(asked) without(asked|unless)',
      '[you will (get|have|receive) the ..2 (positive|perfect|best) (resolution|solution|outcome|result|experience) ...]',
      '[they will get you ..3 again]',
      '[will (always|stay|remain|be) ..4 (every week|every day|full stop|forever|for all time|at all times|always) ...] without(if|you)',
      '[(will|would) be (fixed|solved|resolved|sorted|done|gone|back) (immediately|instantly|right away|at once|in no time|in a second|quickly|in seconds) ...] unless(negated, asked, conditional)',
      '[(consider it|it is as good as) (done|solved|fixed|sorted)]',
    ],
    why: 'It promises a result we do not control; promise the next step instead.',
    instead: ['the next step is with me'],
    flags: [
      '[[Any future invoices will be correct]].',
      '[[You can forget about the noise]].',
      'It [[will be fixed in no time]].',
    ],
    allows: [
      'The light will be green after the update.',
      'Any future orders will be shown in your account.',
      'It will be fixed with version 12.4 on the 19th.',
    ],
  },
  {
    id: 'over-promise-certain-people',
    patterns: [
      '[(someone|somebody|they|the team|our experts|our team) will (surely|definitely|certainly|always|gladly)? ..1 (find|come up with|have) (a|the|you) ..2 (spot|solution|answer|way|fix) ...]',
      '[(i|we) am? (are)? (certain|sure|confident|positive) (this|that|it|you|someone|they|we) ..2 will ...] unless(negated, asked, conditional)',
      '[we (always|never) (deliver|fail|miss|disappoint|let) ...] without(policy)',
      '[(perfect|flawless|faultless) (service|delivery|experience|result) ...] with(will|promise)',
      '[from now on ..6 (perfect|correct|smooth|on time|flawless|smoothly|perfectly)]',
    ],
    why: 'It commits others to a result; say who does what by when.',
    instead: ['I have asked for this and will tell you the outcome'],
    flags: [
      '[[Our team will find a solution for the roof]].',
      '[[From now on everything runs smoothly]].',
      '[[We are certain it will pass]].',
    ],
    allows: [
      'Our team will find your file by Friday.',
      'From now on the bill comes by e-mail.',
      'We are not certain it will pass.',
    ],
  },
]);
