import { defineRules } from '../define-rule';

/** Handing the customer the job of finding the solution; they came to us for it. */
export const askingForTheSolution = defineRules('asking-for-the-solution', 'own-the-solution', [
  {
    id: 'asking-what-should-we-do',
    patterns: [
      '[what (would|do|did|should|can|could|shall|were) (you|we|i) (like|want|wish|expect|have|prefer|suggest|propose|recommend|do|hoping)? ..1 (us|me|we|to|that)? ..1 (to)? (do|happen|change|offer|fix)? ...] only(asked) with(us to|we do|we can|me to|from us|from me|we could|we should|we offer|should we|should i|can we|shall we|do for you|us do) without(order|call|address|number|first|name|need|say|send|book|learn)',
      '[what (exactly)? (should|shall|can|could|do) (we|i) ..1 do ...] only(asked)',
      '[what (were|are) you hoping ..1 (we|i|for|us) ...] only(asked)',
      '[what (measures|steps|action|actions|compensation|solution|remedy) (would|do|should|could) you ...]',
      '[what (would|will|might) (make (you|it|this|up)|put|satisfy|help you feel|be (a)? (fair|good|acceptable|right)) ...] only(asked)',
    ],
    why: 'They expect us to lead: offer one or two options and let them choose.',
    instead: ['here are two ways we can go'],
    flags: [
      '[[What would you like us to do about it]]?',
      '[[What should we do now]]?',
      '[[What would make you happy again]]?',
    ],
    allows: ['What should the report show?', 'What would you like to order?', 'What do you need the data for?'],
  },
  {
    id: 'asking-how-fix',
    patterns: [
      '[how (would|do|should|shall|can|could) (you|we|i) (like|want|prefer|wish|suggest|propose|recommend|think)? ..2 (us|we|me)? ..1 (to)? (fix|solve|handle|proceed|resolve|go on|settle|continue|make|compensate|put|deal|sort|move) ...] only(asked) without(payment|pay)',
      '[how (we|i) (should|can|could) (fix|solve|handle|resolve|settle|proceed|best) ...] with(you|your|idea|tell)',
      '[how do you (think|see|feel) (we|i|this|it|us) ...] only(asked)',
      '[(which|what) way (should|would|do) (we|you|i) ...] only(asked)',
      '[how we get (out|past|through) ...]',
    ],
    why: 'How to fix it is our expertise; propose a way and ask for consent.',
    instead: ['my suggestion is this'],
    flags: [
      '[[How do you want us to fix it]]?',
      '[[How should we proceed in your view]]?',
      '[[How do you think we should go on]]?',
    ],
    allows: ['How would you like to pay?', 'How does the noise sound?', 'How do you open the file?'],
  },
  {
    id: 'asking-your-idea',
    patterns: [
      '[(do|have|if) you (have)? ..3 (a better|any|an|some|maybe an|perhaps an)? (idea|ideas|suggestion|suggestions|proposal) (how|for|on|about|what|to) ...] without(product|feature|here)',
      '[(what is|tell us|tell me|share|give us|send us|let us know) ..1 your (proposal|suggestion|idea|preferred solution|solution|opinion|wish) ...]',
      '[(in|according to) your (opinion|view) ...] only(asked) with(we|us|i|what|how)',
      '[(i|we) leave it (to you|up to you) to (say|decide|tell|choose|suggest) ...]',
      '[it would help (us|me) to (hear|know) ..2 how you would ...]',
      '[(suggest|propose) (something|a solution|an amount|a figure|what we) ...] with(you|please)',
    ],
    why: 'Asking for their plan hands the work back; bring a proposal.',
    instead: ['my proposal is this'],
    flags: [
      '[[Do you have any idea how to solve it]]?',
      '[[Tell us your preferred solution]].',
      '[[I leave it to you to say what we do next]].',
    ],
    allows: [
      'Do you have the number of the light?',
      'In your view, is the text clear?',
      'I leave it with you until Monday.',
    ],
  },
  {
    id: 'asking-compensation',
    patterns: [
      '[(what|which) (sort|kind|type|amount|level)? (of)? (compensation|refund|discount|credit|amount|sum|goodwill) (would|do|did|have|are) you ...]',
      '[how much (would|do|did) you (consider|want|expect|think|like|feel|have in mind) ...] only(asked) without(storage|paper)',
      '[(how much|what) you (would|will)? (consider|think|find|feel) (fair|right|reasonable|appropriate|acceptable) ...]',
      '[what do you (think|consider|feel|find) ..2 (would be|is)? ..1 (a)? ..1 (fair|reasonable|appropriate|acceptable|good) ...] only(asked)',
      '[(have|had) in mind ...] with(compensation|refund|discount|amount|solution) only(asked)',
      '[what would (be|feel) (fair|right|enough|acceptable) (for|to) you ...]',
    ],
    why: 'Letting them name the price starts a bargain; offer what the policy gives.',
    instead: ['what I can offer is this'],
    flags: [
      '[[How much would you consider fair]]?',
      '[[What compensation would you expect]]?',
      '[[What would be fair for you]]?',
    ],
    allows: ['How much is on the card?', 'What amount does the invoice show?', 'Which card is on file?'],
  },
  {
    id: 'asking-tell-us',
    patterns: [
      '[(please)? (tell|let) (us|me) (know)? ..1 what you (want|would like|expect|wish|need|prefer|suggest) (us|me|from|to (do|happen|see)) ...]',
      '[(please)? (tell (us|me)|let (us|me) know) ..1 (how|what) (we|i) (should|can|could|shall) (do|fix|make|help|solve|resolve|proceed) ...] without(reach|if)',
      '[(tell|let) (us|me) (know)? what would ..6 (face|happy|right|satisfied|up to you|fair)]',
      '[you decide ...] without(until|which|when|if|between|before)',
      '[what (can|could|may) (we|i) (do|offer) to (make|get|win|keep|satisfy|fix|put|turn) ...] only(asked)',
    ],
    why: 'It leaves them alone with the decision; name the options and what you advise.',
    instead: ['here is what I suggest'],
    flags: [
      '[[Please tell us what you want us to do]].',
      '[[What can we do to make it right]]?',
      '[[Tell us how we should fix it]].',
    ],
    allows: [
      'Please tell us what the screen shows.',
      'Let me know if Tuesday suits you.',
      'What can I do for you today?',
    ],
  },
  {
    id: 'asking-which-of-these',
    patterns: [
      '[(which|what) ..2 should (i|we) (send|take|do|choose|use|replace|refund|book|pick) ...] only(asked) without(address|size|colour|color|day|time|date)',
      '[(should|shall) (we|i) ..3 or ..3 or ...] only(asked) with(what|how|do)',
      '[what (do|would) you (suggest|propose|recommend|advise) ...] only(asked)',
      '[what (should|would|could) ..4 (look|be|work) like ..1 (in|for|to) (your|you) ...] only(asked) with(we|us|our|opinion|set)',
      '[what is (the|your) (solution|best solution|way forward|plan) (for you|then|in your) ...] only(asked)',
    ],
    why: 'Which step comes next is ours to know; recommend one.',
    instead: ['I recommend the following'],
    flags: ['[[What do you suggest we change]]?', '[[Which ones should I send]]?', '[[What would you propose here]]?'],
    allows: ['Which size should I send?', 'What does the label suggest?', 'Shall we meet on Monday or Tuesday?'],
  },
]);
