import { defineRules } from '../define-rule';

/** Handing the customer the job of finding the solution; they came to us for it. */
export const askingForTheSolution = defineRules('asking-for-the-solution', 'own-the-solution', [
  {
    id: 'asking-what-should-we-do',
    patterns: [
      '[what (exactly|now)? (should|shall|can|could|do|would|must) (we|i) ..1 do (now|next|about|for|with|then|here|$) ...] only(asked) without(address|number|name|first call)',
      '[what (would|do|did|should|can|could|were) you (like|want|wish|expect|have|prefer|suggest|propose|recommend|hope|hoping|need|advise) ..1 (us|me|we|i|for us) ..2 (to)? (do|happen|change|offer|fix|send|give|make|improve|here|can)? ...] only(asked) without(order|call you|address|number|name|say|book|learn|call it)',
      '[(which ones|what|how many|where) should (i|we) (send|change|do|offer|give|deduct|refund|credit|take|put) ...] only(asked) with(and what|do you think|in your|for you to|happy|solution|wrong)',
      '[what (would|do|did|should|can|could|shall|were) (you|we|i) (like|want|wish|expect|have|prefer|suggest|propose|recommend|do|hoping)? ..1 (us|me|we|to|that)? ..1 (to)? (do|happen|change|offer|fix)? ...] only(asked) with(us to|we do|we can|me to|from us|from me|we could|we should|we offer|should we|should i|can we|shall we|do for you|us do) without(order|call|address|number|first|name|need|say|send|book|learn)',
    ],
    why: 'They expect us to lead: offer one or two options and let them choose.',
    strictness: 1,
    instead: ['which of these two ways would suit you'],
    flags: [
      '[[What would you like us to do about it]]?',
      '[[What should we do now]]?',
      '[[What do you suggest we change]]?',
    ],
    allows: ['What should the report show?', 'What would you like to order?', 'What do you need the data for?'],
  },
  {
    id: 'asking-how-fix',
    patterns: [
      '[how (would|do|should|shall|can|could|might) (you|we) (like|want|prefer|wish|suggest|propose|recommend|think|have)? ..2 (us|we|me|i|this|that|it)? ..1 (to|should|could|can)? (<fix>|proceed|go on|continue|compensate|put|deal|move|make (this|it|up)|go about|go from here) ...] only(asked) without(payment|pay|password|noise|account to|get to)',
      '[how (do|would|did|should) (you|we) (think|see|feel|imagine|picture) (we|i|this|it|us|the|that|a) ...] only(asked) without(about the|feel about)',
      '[(which|what|in what|in which) (way|direction|order|manner) (should|would|do|shall|could) (we|you|i|this|it) ...] only(asked) without(turn|screw|cable|door)',
      '[how do you (think|see|feel) (we|i|this|it|us) ...] only(asked)',
      '[how (would|do|should|shall|can|could) (you|we|i) (like|want|prefer|wish|suggest|propose|recommend|think)? ..2 (us|we|me)? ..1 (to)? (fix|solve|handle|proceed|resolve|go on|settle|continue|make|compensate|put|deal|sort|move) ...] only(asked) without(payment|pay)',
    ],
    why: 'How to fix it is our expertise; propose a way and ask for consent.',
    strictness: 1,
    instead: ['shall we do it this way'],
    flags: [
      '[[How do you want us to fix it]]?',
      '[[How should we proceed in your view]]?',
      '[[Which way should we go]]?',
    ],
    allows: ['How would you like to pay?', 'How does the noise sound?', 'Which way do you turn the key?'],
  },
  {
    id: 'asking-your-idea',
    patterns: [
      '[(do|have|would|maybe|perhaps) you ..1 (have|got)? ..3 (a better|any|an|some|maybe an|perhaps an|a)? (idea|ideas|suggestion|suggestions|proposal|proposals) (how|for|on|about|what|to|as|of|here|$) ...] without(product|feature|here is) unless(negated)',
      '[(what is|what are|tell us|tell me|give us|send us|send me|let us know|let us have|let me have|we await|i await) ..2 your (proposal|proposals|suggestion|suggestions|idea|ideas|preferred solution|solution|wishes|vision|recommendation) ...]',
      '[(suggest|propose|come up with|think of|work out|sketch|draft|outline) ..2 (something|a solution|a way|an amount|a figure|a plan|what we|how we|how it should) ...] with(you|please) unless(conditional) without(i will|we will|let me|i would|we would|our engineers|our team|hoping|i can)',
      '[(how|what) (should|would|could) (we|i|one) (best|actually|now|then)? (set|put|make|get|turn|organise|organize|approach|tackle|treat|build|structure|go about|avoid|prevent|help you|improve|repair|remedy|compensate|change|offer) ...] only(asked) without(name|address|password|call you|reach)',
      '[it would help (us|me) to (hear|know) ..2 how you would ...]',
    ],
    why: 'Asking for their plan hands the work back; bring a proposal.',
    instead: ['my proposal is this'],
    flags: [
      '[[Do you have any idea how to solve it]]?',
      '[[Tell us your preferred solution]].',
      'Could you [[suggest something we could do]]?',
    ],
    allows: [
      'Do you have the number of the light?',
      'I leave it with you until Monday.',
      'If you have an idea for a feature, write to us.',
    ],
  },
  {
    id: 'asking-in-your-view',
    patterns: [
      '[(in|according to|from) your (opinion|view|eyes|perspective|point of view|experience) ...] only(asked) with(we|us|i|what|how|should|do) without(screen|noise|text|clear)',
      '[(what|how) ..6 (in|from) your (opinion|view|eyes|perspective|experience) ...] only(asked) with(we|us|i|should)',
      '[(i|we) (would|will|shall)? (leave|put) it (to you|up to you|in your hands) (to|how|what|which|whether|and|$) ...] unless(asked, conditional)',
      '[(over to you|the ball is in your court|you be the judge|you decide|you know best) $]  unless(conditional, asked, negated)',
    ],
    why: 'They asked us; our judgement comes first, their consent after.',
    instead: ['in my view this is the best way'],
    flags: [
      '[[In your view, what should we do]]?',
      '[[I leave it to you to say what we do next]].',
      '[[Over to you]].',
    ],
    allows: [
      'In your view, is the text clear?',
      'I leave it with you until Monday.',
      'If it is up to you, take the blue one.',
    ],
  },
  {
    id: 'asking-compensation',
    patterns: [
      '[(what|which) (sort|kind|type|amount|level|number|figure|sum|price|discount|percentage)? (of)? (compensation|refund|discount|credit|amount|sum|goodwill|figure|number|price|gesture|percentage) ..1 (would|do|did|have|are|could|will|should|can) (you|we) ...] only(asked) without(show|see|read|have to pay|invoice)',
      '[(how much|what) (you|would you|do you) ..1 (consider|think|find|feel|regard|see) ..3 (fair|right|reasonable|appropriate|acceptable|adequate) ...] unless(conditional)',
      '[what (do|did|would) you (have|had) (in mind|something in mind) ...] with(compensation|refund|discount|amount|solution|something|what|anything) only(asked)',
    ],
    why: 'Letting them name the price starts a bargain; offer what the policy gives.',
    strictness: 1,
    instead: ['would this be a fair solution for you'],
    flags: [
      '[[How much would you consider fair]]?',
      '[[What compensation would you expect]]?',
      '[[What did you have in mind]]?',
    ],
    allows: ['How much is on the card?', 'What amount does the invoice show?', 'Which card is on file?'],
  },
  {
    id: 'asking-make-it-right',
    patterns: [
      '[what (would|will|might|could|can|does it take to) ..1 (make (you|this right|it right|it up|up|things)|put (it|this|things)|satisfy|help you feel|be (a|an)? (fair|good|acceptable|right|ideal)|calm|win you|change your mind|you need from us|convince) ...] only(asked) without(help you most with)',
      '[what (can|could|may|should) (we|i) do (to|so that) (make|put|win|regain|earn|keep|change|help|satisfy|improve) ...] only(asked)',
      '[what (measures|remedy|solution|outcome|fix) (would|do|should|could|are|is) (you|your|we|best|right) ...] only(asked)',
      '[(what|which) (is|would be|are) (the|your) ..1 (fix|solution|outcome|result|remedy|resolution|compensation|gesture|answer|next step) ..3 (you|for you|in mind|here|be|looking for) ...] only(asked)',
    ],
    why: 'It asks them to design the amends; propose them.',
    strictness: 1,
    instead: ['would it help if we did the following'],
    flags: [
      '[[What would make you happy again]]?',
      '[[What can we do to make this right]]?',
      '[[What outcome are you looking for]], [[what is the fix for you]]?',
    ],
    allows: [
      'What would make it easier to read the letter?',
      'What steps did you try?',
      'What is the result on the screen?',
    ],
  },
  {
    id: 'asking-tell-us-what-you-want',
    patterns: [
      '[(please|just|do)? (tell|let) (us|me) (know)? ..1 (what|how|which (way|solution|option)|where) you (want|would like|expect|wish|need|prefer|suggest|think|would|imagine|see) ..1 (us|me|from|we|i|done|solved|handled) ...] unless(asked) without(number|name|address|call you|reach you|if you need|see)',
      '[(please|just)? (tell|show|explain to) (us|me) (how|what|which) (we|i|it|this|that|things) ..2 (has to|have to|needs to|need to|should|ought to|must|can do|could do) ...] unless(conditional) without(screen|happens|see|reach|light|error|code)',
      '[(please|kindly|just)? (tell|inform|let|say) (us|me)? (know)? ..1 (what|which|how much|how) ..4 you (believe|would regard|regard|consider|deem|feel|think|find|see|want|can spare|fancy) ..3 (adequate|fair|appropriate|right|reasonable|gesture|sum|amount|acceptable|good|enough|done|fit) ...] unless(conditional)',
    ],
    why: 'It makes them our planner; say what you will do and ask if it suits.',
    instead: ['my suggestion is this'],
    flags: [
      '[[Please tell us what you want us to do]].',
      '[[Just tell me how we should handle it]].',
      '[[Tell us how you want us to proceed]].',
    ],
    allows: [
      'Just tell me what the screen shows.',
      'Let us know if you need a new one.',
      'Tell me which number is on the box.',
    ],
  },
  {
    id: 'asking-await-instructions',
    patterns: [
      '[(we|i) (will|shall)? (await|wait for|look forward to|expect) your (instructions|instruction|orders|decision|directions|proposal) ...] unless(asked, conditional, timedNear)',
      '[(we|i) (will|would|can) (then)? (do|build|type|set|enter|make|implement|follow) (it|that|this|whatever) (exactly)? (like|as|how|the way) (that|you|it) ...] unless(asked)',
      '[(tell|let) (us|me) (know)? (what|how) to (do|proceed|go on|handle|fix|solve|continue) ...] unless(conditional) without(next time)',
    ],
    why: 'It makes us wait for orders; lead.',
    instead: ['my suggestion is this'],
    flags: [
      '[[We await your instructions]].',
      '[[Let us know how to proceed]].',
      '[[We will do it exactly as you say]].',
    ],
    allows: ['Let us know if you need a new one.', 'Do it as you like.', 'If we await your call, we will say so.'],
  },
  {
    id: 'asking-which-would-you',
    patterns: [
      '[(is|was|would) there (anything|something) ..1 you (want|would like|would have) (us|me|from us) ...] only(asked)',
      '[(what|how) (else)? (can|could|may|should) (we|i) (offer|give|do for|say|change|improve) (you)? ...] only(asked) without(today|offer you today|help)',
      '[(who|when|where|what) (do|would|should) you (suggest|propose|think|recommend|advise) ...] only(asked) without(meet|call|you heard)',
      '[(what|how|which|whom|who) ..4 (would|do|did|should|are) you ..1 (want|like|expect|expecting|suggest|propose|prefer|recommend|imagine|wish|advise|hope|hoping|rather) ..2 (us|we|from us|me to) ...] only(asked) without(call|reach|deliver|address|number|name|day|date|time|appointment|size|colour|color|ship|spell|contact|pick up|learn|know|show|to use)',
      '[(would|do) you (rather|prefer that) (we|us|i) ...] only(asked) with(something|anything|else|or what|somehow)',
      '[(we are|i am) (all)? (in your hands|all ears|open to suggestions|open to ideas) ...] unless(asked)',
    ],
    why: 'An open question for the remedy is our work in their hands.',
    instead: ['shall I do the following'],
    flags: ['[[What can we offer you]]?', '[[Is there something you want us to do]]?', '[[What do you propose]]?'],
    allows: ['When do you suggest we meet?', 'Is there anything else I can help you with?', 'What else did you see?'],
  },
  {
    id: 'asking-for-their-trade',
    patterns: [
      '[(you are|being|since you are|as you are) the (expert|specialist|professional|boss|one who knows) ...] unless(asked, conditional) with(you|what|how|so|tell)',
      '[what should (it|the *|a *|this) ..3 (look|be|work|read|sound) like ..1 (in|for|to|from) (your|you) ...] only(asked)',
      '[(how|what) would (a|the|your|an) ..1 (ideal|perfect|good|better) ..2 (solution|fix|result|outcome|service|answer) ...] only(asked)',
    ],
    why: 'They came for our knowledge; give a recommendation.',
    instead: ['my recommendation is this'],
    flags: [
      '[[You are the expert, so tell us]].',
      '[[What should it look like for you]]?',
      '[[How would a good solution look]]?',
    ],
    allows: [
      'What should the file look like in the folder?',
      'You are the customer with the blue car.',
      'If you are the expert, sign here.',
    ],
  },
]);
