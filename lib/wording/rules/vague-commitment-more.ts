import { defineRules } from '../define-rule';

export const vagueCommitmentMore = defineRules('vague-commitment', 'keep-promises', [
  {
    id: 'vague-looking-into',
    patterns: [
      '[(we|i|our *|team|engineers|colleague~) (am|are|is)? ..1 (still|now|currently|actively|already)? ..1 (looking into|investigating|working on|monitoring|checking on|reviewing|following up on) ..1 (it|this|that|the|your|these|resolving|a|fixing) ...] unless(timedNear, asked, conditional) without(which|what|you are)',
      '[(we|i) (will|shall) ..1 (definitely|certainly|also|gladly|keep|continue)? ..1 (look|looking|check|work|investigate|follow up) (into|on)? ..1 (it|this|that|the|things|your) ...] unless(timedNear, requestedNear, asked, conditional)',
      '[being ..1 (handled|looked into|investigated|looked at|dealt with|processed|taken care of) ...] unless(timedNear, asked, conditional) without(by you|by a|mail|email|message~)',
      '[(working|work) (hard|tirelessly|around the clock|at full speed|flat out) ...] unless(timedNear, asked)',
      '[(monitor|monitoring|observe|observing|watching) the situation ...] unless(timedNear, asked)',
    ],
    why: 'It names no time; say when they will hear from you.',
    instead: ['I am checking this and will write to you by tomorrow, 17:00'],
    flags: [
      '[[We are looking into it]].',
      'Our team is [[working hard on it]].',
      'Your case is [[being handled with priority]].',
    ],
    allows: [
      'We are looking into it and will write by Friday.',
      'Which part are you looking into?',
      'Please send me the serial number. We will look into it then.',
      'Could you tell me the order number? I will check it.',
      'If you are working on the file, close it first.',
    ],
  },
  {
    id: 'vague-keep-posted',
    patterns: [
      '[(we|i) (will|shall)? (keep|keeping) you (posted|updated|informed|in the loop) ...] unless(timedNear, asked)',
      '[(i|we) (will|shall) (keep|have) an eye ...] unless(timedNear, asked)',
      '[(leave|leaving) (it|this|that) with (me|us)] unless(timedNear)',
      '[(i|we|he|she|someone|somebody) (will|shall) ..2 (get|come|be|reach|write|revert|contact|call|ring|update|circle|respond|reply|follow) (back|in touch|out|to you|up|you) ..3 (when|once|the moment|as soon as|at some point|in due course|sometime|one of these days|some day) ...] unless(timedNear, asked)',
      '[(someone|somebody|a colleague|our team|the team|our experts|a specialist|one of our *) (will|shall|should) ..2 (be in touch|contact you|call you|ring you|reach out|get back|get in touch|follow up|look into|sort something|take care|come back|reply) ...] unless(timedNear, asked, conditional)',
      '[(i|we) will ..1 (get|be|come|reach|revert) (in touch|back to you|out to you|with you) ...] unless(timedNear, asked, conditional)',
      '[you will (hear|be hearing|be contacted|be informed|be notified) ...] unless(timedNear, asked, conditional) without(sound|beep|noise|when you)',
    ],
    why: '"Keep you posted" leaves them waiting without an end; name the next time you write.',
    instead: ['I will write to you by tomorrow, 17:00'],
    flags: [
      "[[We'll keep you posted]].",
      '[[Someone will be in touch with a new slot]].',
      '[[I will get back to you once I know more]].',
    ],
    allows: [
      'I will keep you posted every day at 17:00.',
      'You will hear from me on Friday.',
      'If nobody answers, I will get back to you.',
    ],
  },
  {
    id: 'vague-someday',
    patterns: [
      '[(in due course|in the (coming|next) (days|weeks|time|hours|months)|some time soon|one of these days|before (too)? long|sooner or later|when (stock|time|things) (allows|allow|permits|settle)|in the pipeline|at the earliest opportunity|at (your|our) earliest convenience|any (day|time) now|when (i|we|they|he|she) (find|finds|get|gets|have|has) ..2 (time|minute|moment|chance)|as and when)] unless(timedNear, asked, conditional) without(please|kindly)',
      '[(will|shall|should|expected to|supposed to|going to) (be)? ..2 (fixed|resolved|available|released|back|addressed|solved|corrected|reappear|improved) ..1 (in a future (version|release|update)|in future|at a later (date|time|point)|in time|again)] unless(timedNear, asked, conditional)',
      '[(will|shall|should) ..6 at some point ...] unless(timedNear, asked, conditional) with(i|we|they|someone|somebody|refund|order|team|engineer)',
      '[(bear with us|hang in there|give us (some|a bit of|a little) (more)? time|wait a (bit|little|while)) ...] unless(timedNear, asked)',
    ],
    why: 'A time that is no time; name a day, or say that you can not yet.',
    instead: ['by tomorrow, 17:00'],
    flags: ['The refund arrives [[in due course]].', 'It comes [[in the next days]].', 'Please [[bear with us]].'],
    allows: [
      'The refund arrives in due course, on Friday at the latest.',
      'In the next days you get two mails: one today, one on Friday.',
      'You disabled cookies at some point.',
    ],
  },
  {
    id: 'vague-passed-on',
    patterns: [
      "[(i|we) (have|will|am|are|'s)? ..2 (passed|passing|forwarded|forwarding|handed|escalated|escalate|relayed|relay|nudged|flagged|raised) ..5 (team|department|people|colleague~|on|along|upstairs|management|developers|it|them|planners|this|desk) ...] unless(timedNear, asked, conditional) without(link|mail from)",
      '[(i|we) (will|shall) (forward|pass on|relay|escalate) (it|this|that|your *) ...] unless(timedNear, asked, conditional)',
      '[(has|have|is|was|are) (been)? (passed|forwarded|escalated|relayed|handed|referred) (on|along|over)? to (the|our|a) ...] unless(timedNear, asked, conditional)',
      '[(i|we) will (see|find out|try to see) (if|whether) ..2 (we|i|anybody|anyone|somebody|something|they) (can|could|is) (do|be done|help|arrange)? ...] unless(timedNear, asked, conditional)',
      '[(will|shall) (see|do) what (we|i|they) can ...] unless(timedNear, asked)',
      '[see what (we|i) can do ...] unless(timedNear, asked, conditional)',
    ],
    why: 'Passing it on is no step the customer can see; say who does what by when.',
    instead: ['I have asked for an answer and will write to you by tomorrow, 17:00'],
    flags: [
      "[[I've passed it on to the relevant people]].",
      'Your idea [[has been forwarded to the product team]].',
      "We[['ll see what we can do]].",
    ],
    allows: [
      'I have passed it to Ana, who calls you today at 15:00.',
      'I have forwarded the link you asked for.',
      'If the parcel was handed to a neighbour, you get a card.',
    ],
  },
  {
    id: 'vague-will-fix',
    patterns: [
      '[(we|i|they|he|she|you) will ..1 (fix|solve|resolve|sort|repair|correct|improve|address|handle|settle) (it|this|that|something|things|everything|these|all) (out|up)? $] unless(timedNear, asked, conditional)',
      '[(it|this|that) (will|is going to) be (fixed|solved|resolved|sorted|sorted out|taken care of|addressed|repaired|looked after) $] unless(timedNear, asked, conditional)',
    ],
    why: 'It promises a result and no time.',
    instead: ['I will tell you by tomorrow, 17:00 where we are'],
    flags: ['[[We will fix this]].', "[[They'll sort something out]].", '[[It will be taken care of]].'],
    allows: [
      'We will fix this by Friday.',
      'It will be fixed by Tuesday.',
      'Is it certain that it will be fixed?',
      'If it breaks, we will fix it.',
    ],
  },
]);
