import { defineRules } from '../define-rule';

/** Guarantees and certainties nobody can be sure to keep. */
export const overPromiseGuarantees = defineRules('over-promise', 'no-impossible-promises', [
  {
    id: 'over-promise-guarantee',
    patterns: [
      '[(i|we) (can|do|hereby|personally|absolutely|fully|will)? (personally)? (guarantee|promise|give you my word|give you our word|vow|assure you that everything) ...] unless(negated, asked, conditional) without(cannot)',
      '[(promise|promised) promise ...]',
      "[(cross my heart|hand on heart|on my (life|honour|honor)|scout's honour|pinky *) ...] unless(asked)",
    ],
    why: 'A guarantee that fails costs more trust than the fault; name a step and a time.',
    strictness: 1,
    instead: ['I will do what I can, and I will write to you by tomorrow at noon'],
    flags: [
      '[[I guarantee it will work]].',
      '[[We promise you full speed from now on]].',
      '[[I promise you the best holiday of your life]].',
      "Tomorrow by 9 it's gone, [[cross my heart]].",
    ],
    allows: [
      'I cannot guarantee the date.',
      'The two-year guarantee covers the battery.',
      'I promised you an answer today, here it is.',
    ],
  },
  {
    id: 'over-promise-certain',
    patterns: [
      '[(it|this|that) is ..1 (guaranteed|certain|a guarantee|100 percent|sure|a sure thing|dead certain|a done deal|for sure|set in stone|in the bag|a safe bet) ...] unless(negated, asked, conditional, hedged) without(sure to ask|not)',
      '[(it|this|that|you|your *|the *)? (will|is|are)? (be)? # percent (safe|secure|sure|certain|reliable|correct|guaranteed|satisfied|of the time|uptime|be with|with you|there|fixed) ...] unless(asked, conditional, negated)',
      '[(it|this|that|you|your *|the *|we|they|october|everything|gives|get) ..8 (guaranteed|in every case|without exception|rock solid|bullet proof|bulletproof|flawlessly|like clockwork|no doubt about it|for sure) $] unless(negated, asked, conditional, hedged) without(say|know|tell|see|check)',
      '[i (personally)? (vouch|swear (it|we|you|this) will|would bet (my|the)|bet my|would stake|stake|will stake|put my hand|would put my hand) ...] unless(asked, conditional)',
      '[(you can bet|mark my words|no ifs|no doubt about it|no question about it|come rain|rain or shine|without fail|i am certain of it|i can tell you that much|that much is sure|that much is certain|i give you my word|you have my word|word of honour|on this you have) ...] unless(asked, conditional)',
      '[(it|this|that|you|they|the *|your *) will ..6 , (i am (certain|sure)|i know it|trust me|i promise|no doubt|believe me|no question|period|full stop) ...] unless(asked, conditional)',
    ],
    why: 'It is heard as a guarantee; say what you have checked.',
    instead: ['This is what I expect, and I will tell you by noon'],
    flags: [
      '[[That is guaranteed]].',
      '[[It will 100 percent be with you]].',
      "It'll be with you tomorrow, [[you have my word]].",
      '[[I personally vouch for it]].',
      "[[You'll be completely happy with the replacement, I know it]].",
    ],
    allows: ['Is my data 100 percent safe?', 'The plan gives you 20 percent off.', 'If it is certain, I will say so.'],
  },
  {
    id: 'over-promise-risk-free',
    patterns: [
      '[(it|this|that|you|the *)? (is|has|have)? (zero|no|without any|absolutely no) risk ...] unless(asked, conditional, negated) without(there is no risk to)',
      '[(it|this|that|the *)? (is|will be)? (risk free|100 percent (certain|sure|safe)|dead certain|fool proof|foolproof|bullet proof|bulletproof|fail safe) ...] unless(asked, conditional, negated)',
      '[(it|your *|this|everything)? (is)? (#|hundred percent|completely|totally|perfectly|entirely|absolutely) (safe|secure|reliable|satisfied|accurate|foolproof|waterproof) ..1 (with us|with|now|here|again|$)] unless(asked, negated, conditional)',
    ],
    why: 'It is heard as a guarantee; say what you have checked.',
    instead: ['I have checked this before'],
    flags: ['[[The update is zero risk for you]].', '[[It is risk free]].', '[[Your data is 100% safe with us]].'],
    allows: [
      'Is it risk free?',
      'There is no risk to your data if you save first.',
      'If it can be ruled out, I will say so.',
    ],
  },
  {
    id: 'over-promise-count-on-us',
    patterns: [
      '[(you|you can|can|everyone can) (always|fully|completely|really|definitely|safely)? (count|rely|depend|bank) on (it|that|me|us|this|our *) ...] unless(asked, negated, conditional) without(can you|not)',
      '[(full stop|mark my words|you can be sure|you can be certain|trust me|believe me|take my word|no doubt about it) ..1 (that|it|you|this|we|your|everything|all)? ..3 (will|never|always|is going) ...] unless(negated, asked, conditional) without(look|team is|working|looking|reports|reviewed|contact|reply|update|follow|back to you)',
      '[(i|we) am? (are)? ..1 (certain|sure|confident|positive|convinced) (that)? (this|it|you|someone|they|we|everything|all|your *|the *) ..2 (will|is going to) (be (fixed|solved|there|fine|ok|okay|back|resolved|corrected|working|perfect|great|happy)|get|work|pass|arrive|come up|find|love|never|all) ...] unless(negated, asked, conditional) without(not|mind|check|hear|pretty sure)',
      '[(you|you all) (will|can) (all)? ..2 (forget|stop worrying|relax) about ...] unless(asked, conditional) without(asked|unless)',
      '[rest assured ..1 (you|it|this) will ...] unless(asked, conditional)',
      '[you have nothing to (fear|worry) ...] unless(asked, conditional)',
    ],
    why: 'It asks for trust instead of giving a step and a time.',
    instead: ['I will check this and write to you by tomorrow, 17:00'],
    flags: [
      '[[You can count on us]].',
      '[[We are certain it will pass]].',
      '[[You can forget about the noise]].',
      '[[Trust me, the plumber will be there at eight on the dot]].',
      "[[Rest assured that you'll get a seat]].",
      '[[You have nothing to fear, the surgery always goes well]].',
    ],
    allows: ['Can you count on it?', 'We are not certain it will pass.', 'We are confident the parcel is in Leeds.'],
  },
  {
    id: 'over-promise-definitely',
    patterns: [
      '[(will|shall) (definitely|certainly|surely|absolutely|undoubtedly|for sure|without (a)? (doubt|fail)|positively|guaranteed|in any case|under all circumstances) {rest: ...}] unless(negated, asked, conditional, hedged) without(worth|possible|important|note|check|look|pass|forward|feed|contact|make sure|kill|a|recommend|consider|share|try|help|love|let|report|suggest|feedback)',
      '[(will|would) {rest: (sail through|breeze through|run smoothly|go smoothly|go like clockwork|run like clockwork|go without a hitch) ...}] unless(asked, conditional)',
    ],
    why: 'It is heard as a guarantee; give a bounded time you can keep.',
    strictness: 1,
    instead: ['should {rest}'],
    flags: [
      'The claim [[will certainly be approved]].',
      'The claim [[will sail through]].',
      'It [[will definitely be there by noon]].',
      'You surely get it, it [[will for sure be over by tonight]].',
    ],
    allows: [
      'It will arrive by Thursday 15:00.',
      'That is definitely worth a try.',
      'I cannot say whether it will definitely work.',
    ],
  },
  {
    id: 'over-promise-people',
    patterns: [
      '[(someone|somebody|they|the team|our experts|our team|our engineers|the crew|crew|the driver|our people) will (surely|definitely|certainly|always|gladly)? ..1 (find|come up with|have|make|think of) (a|the|you|some) ..2 (spot|solution|answer|way|fix|place|seat|room|plan) ...] unless(asked, conditional)',
      '[(you will|you are going to|you shall) (get|have|receive) (the|a) ..2 (positive|perfect|best|satisfying|right) (resolution|solution|outcome|result|experience|answer) ...] unless(asked, conditional)',
      '[we (always|never) (deliver|fail|miss|disappoint|let|lose|make|find|keep) ...] unless(asked, conditional) without(policy|ask)',
      '[(claim|loan|visa|application|appointment|refund|place|permit) ..2 (will certainly|will surely|will definitely|is as good as|as good as) ...] unless(asked, conditional)',
    ],
    why: 'It commits others to a result; say who does what by when.',
    instead: ['I have asked for this and will tell you the outcome'],
    flags: [
      '[[Our team will find a solution for the roof]].',
      '[[We never fail a customer]].',
      '[[You will get the best outcome]].',
      'The [[claim will certainly be approved]].',
    ],
    allows: ['Our team will find your file by Friday.', 'Will the driver find a way in?', 'We never ask for your PIN.'],
  },
]);
