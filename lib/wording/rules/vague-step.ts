import { defineRules } from '../define-rule';

/** A step that nobody can hold us to: looking, passing on, being in touch. */
export const vagueStep = defineRules('vague-commitment', 'keep-promises', [
  {
    id: 'vague-looking-into',
    patterns: [
      "[(we|i|our *|our * team|our * *) (am|are|is|'s) ..1 (still|now|currently|actively|already|just|aware and)? ..1 (looking into|investigating|working (on|to|towards)|checking on|reviewing|following up on|digging into|examining|on the case) ..1 (it|this|that|the|your|these|resolving|a|fixing|$|getting) ...] unless(timedNear, asked, conditional) without(which|what|you are|i am working on a)",
      '[(we|i) (will|shall) ..1 (definitely|certainly|also|gladly|keep|continue|of course|just|surely)? ..1 (look|looking|check|work|investigate|follow up|dig|have a look|take a look|see to|inquire|enquire) (into|on|at|with|that|this|it|out|internally)? ..2 (it|this|that|the|things|your|further|$) ...] unless(timedNear, requestedNear, asked, conditional) without(if you|once you|please|kindly|here|dm|share|send|then|bug|whether|see if|date)',
      '[(your * is|it is|this is|your * are) (still|currently|now)? (being|under) ..1 (handled|looked into|investigated|looked at|dealt with|processed|taken care of|investigation|review|reviewed|worked on|checked) ...] unless(timedNear, asked, conditional) without(by you|by a|mail|email|message|messages|menu|settings|if)',
      '[(i|we|our *|the *|they)? (am|are|is) ..1 (working) (hard|tirelessly|around the clock|at full speed|flat out|diligently|feverishly|day and night) ...] unless(timedNear, asked)',
      '[(someone|somebody|a colleague|they|techs|engineers|devs|our experts) (is|are) ..1 (looking into|investigating|working on|checking|reviewing|on the case|on it) ...] unless(timedNear, asked, conditional)',
    ],
    why: 'It names no time; say when they will hear from you.',
    strictness: 1,
    instead: ['I am checking this and will write to you by tomorrow, 17:00'],
    flags: [
      '[[We are looking into it]].',
      '[[Our team is working hard on it]].',
      '[[Your case is being handled with priority]].',
    ],
    allows: [
      'We are looking into it and will write by Friday.',
      'Which part are you looking into?',
      'Please send me the serial number. We will look into it then.',
    ],
  },
  {
    id: 'vague-monitoring',
    patterns: [
      '[(we|i|our *|they)? (will|shall|are|am|is)? (continue to|keep|closely|constantly)? ..1 (monitor|monitoring|observe|observing|watch|watching) (the|this|your|it|closely) ..1 (situation|case|closely|issue|matter|developments)? ...] unless(timedNear, asked, conditional) with(we|i|our|situation|closely|they) without(you can|bird|video|film)',
      '[(i|we) (will|shall|am|are)? (keep|have|keeping|having) (an|my|our|a close) eye ...] unless(timedNear, asked, conditional) without(your reply|your update|your message|out for)',
      '[(we|i) (will|shall)? (keep|keeping|hold) you (posted|updated|informed|in the loop|up to date|abreast|in mind) ...] unless(timedNear, asked, conditional)',
      '[(we|i) (will|shall) (let you know|inform you|notify you|update you|tell you) ..6 (when|once|as soon|if|the moment|as|any) ...] unless(timedNear, asked) without(available|in stock|in your area)',
    ],
    why: 'They wait without an end; name the next time you write.',
    instead: ['I will write to you by tomorrow, 17:00'],
    flags: ["[[We're monitoring the situation closely]].", "[[I'll keep an eye on it]].", "[[We'll keep you posted]]."],
    allows: [
      'I will keep you posted every day at 17:00.',
      'Are you monitoring it?',
      'If we keep an eye on it, you will see it in the log.',
    ],
  },
  {
    id: 'vague-get-back',
    patterns: [
      '[(i|we|he|she|they) (will|shall) ..2 (get|come|be|reach|write|revert|contact|call|ring|circle|respond|reply|follow) ..1 (back|in touch|out|to you|up|you) ..3 (when|once|the moment|as soon as|at some point|in due course|sometime|with|on that|about|regarding|after|$) ...] unless(timedNear, asked, conditional, requestedNear) without(if you|once you|when you|please|here|dm|share|provide)',
      '[(i|we|they|our * team|our team|the team|team|our experts) will ..2 (get|be|come|reach|revert) (in touch|back to you|out to you|with you|back on|back with) ...] unless(timedNear, asked, conditional, requestedNear) without(if you|once you|when you|please|dm|share|provide)',
      '[(someone|somebody|a colleague|our * team|our team|the * team|the team|our experts|a specialist|a member of *|an agent|an engineer|one of our *|one of the *|our representative|the driver|they|we) (will|shall|should|is going to) ..2 (be in touch|contact you|call you|ring you|reach out|get back|get in touch|follow up|look into|sort something|take care|come back|reply|write to you|respond) ...] unless(timedNear, asked, conditional, requestedNear) without(once you|if you|when you|please|here|hopefully|dm|or|share|provide|connect)',
      '[(we|i) will have (a|someone|somebody|our|the) ..3 (follow up|contact|reach|call|look|get in touch|check) ...] unless(timedNear, requestedNear, asked, conditional) without(dm|share)',
      '[you (will|shall) (hear (from|back|more)|be hearing|be contacted|be informed|be notified|get an update|get a reply|receive a reply|receive an update|be called) ...] unless(timedNear, asked, conditional) without(sound|beep|noise|when you)',
    ],
    why: 'Nobody can hold us to it; say who writes by when.',
    strictness: 1,
    instead: ['I will write to you by tomorrow, 17:00'],
    flags: [
      '[[Someone will be in touch with a new slot]].',
      '[[I will get back to you once I know more]].',
      '[[You will hear from us]].',
    ],
    allows: [
      'You will hear from me on Friday.',
      'If nobody answers, I will get back to you.',
      'Will someone be in touch?',
    ],
  },
  {
    id: 'vague-leave-it-with-me',
    patterns: [
      '[(just)? (leave|leaving) (it|this|that|everything) (with|to) (me|us) ...] unless(timedNear, conditional, asked)',
      '[(we|i) (will|shall) (see|find out|try to see|try and see|check) (if|whether|what) ..2 (we|i|anybody|anyone|somebody|something|they|can|there) ..1 (can|could|is|be) ..1 (do|be done|help|arrange|suggest|sort|find|anything)? ...] unless(timedNear, asked, conditional, requestedNear) without(you can|your|share|send|dm)',
      "[(i will|i'll|we will|let me) (have a think|give (them|it|him|her) a (poke|nudge|shout|push)|see about|think about|keep (it|this|that) in mind|bear (it|this|that) in mind|ask around|sleep on it) ...] unless(timedNear, asked, conditional)",
    ],
    why: 'Seeing and trying is no step they can count on; name the step and the time.',
    instead: ['I will check this and write to you by tomorrow, 17:00'],
    flags: ['[[Just leave it with me]].', "[[We'll see what we can do]].", "[[I'll give them a poke]]."],
    allows: [
      'I will see you on Monday.',
      'Could you see if there is a code?',
      'If you leave it with me until Monday, I will call you at noon.',
    ],
  },
  {
    id: 'vague-do-our-best',
    patterns: [
      '[(we|i) (will|shall) (try|do|attempt|endeavour) (to|our|my) (fix|sort|resolve|find|get|do|best|utmost) ...] unless(timedNear, asked, conditional, requestedNear) without(explain|if you|why)',
      '[(i|we|they|our team) (will|shall)? (see|do|doing|are doing) (what|all|everything) (we|i|they) can ...] unless(timedNear, requestedNear, asked, conditional) without(dm|share|get back to us)',
    ],
    why: 'Trying is no step they can count on.',
    instead: ['I will check this and write to you by tomorrow, 17:00'],
    flags: ['[[We will do our best to sort it]].', '[[They will do what they can]].', "[[We'll do our utmost]]."],
    allows: ['If we do what we can, it holds.', 'I will do my best work by Friday.', 'Did you do your best?'],
  },
  {
    id: 'vague-passed-on',
    patterns: [
      '[(i|we) (will|shall|would|am going to|can) ..2 (pass|forward|escalate|relay|flag|raise|share|chase|notify|alert|inform|report) ..6 (team|teams|department|people|colleague|colleagues|upstairs|management|developers|planners|desk|engineers|experts|unit|crew|office|product|dispatch|finance|warehouse) ...] unless(timedNear, asked, conditional, requestedNear) without(so we can|so i can|who worked|glad|link|you can|please|kind words|thank~|share your message|screen|document|file|folder|you want|bug|cannot)',
      "[(i|we) (have|'s|just)? ..1 (passed|forwarded|forwarding|handed|escalated|escalate|escalating|relayed|relay|nudged|flagged|raised|nudged|chased|notified|alerted|informed) ..4 (on|along)? ..1 to? ..1 (the)? (right|relevant|responsible|concerned|correct|appropriate|proper|respective)? ..1 (team|teams|department|people|upstairs|internally|management|developers|planners|desk|engineers|experts|unit|office|headquarters|product|dispatch|kitchen|finance|warehouse) ...] unless(timedNear, asked, conditional) without(who worked|glad|link|mail from|you passed|your card|you can|please|screen|document|file|folder|you want|bug)",
      '[(i|we) (will|shall|am going to) (just|definitely|gladly|certainly|be sure to)? (forward|pass|pass on|relay|escalate|pass along) (it|this|that|your *|these|them|along|on) ...] unless(timedNear, asked, conditional) without(who worked|glad|kind words|thanks to|glad to)',
      '[(your *|it|this|that|the *|issue)? (has been|have been|is|was|are|been) (passed|forwarded|relayed|handed|referred|flagged) (on|along|over)? (to (the|our|a|my) (relevant|right|responsible|product|concerned|appropriate)|internally|$) ...] unless(timedNear, asked, conditional) without(email|mail|message)',
      '[(we|i) (have)? (noted|taken note of|registered) (your|this|it|the) ..2 (concern|feedback|complaint|request|comments|suggestion|wish|point|case|issue) ...] unless(timedNear, asked, conditional)',
      '[your (comments|feedback|remarks|concerns|message|points|input|suggestion|request) (has|have) been (noted|recorded|registered|logged|shared) ...] unless(timedNear, asked, conditional)',
    ],
    why: 'Passing it on is no step the customer can see; say who does what by when.',
    instead: ['I have asked for an answer and will write to you by tomorrow, 17:00'],
    flags: [
      "[[I've passed it on to the relevant people]].",
      '[[Your idea has been forwarded to the product team]].',
      '[[We have noted your concern]].',
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
      '[(we|i|they|he|she|you|our *|the team) will ..1 (<fix>|improve|change|replace|update|do better|do something) (it|this|that|something|things|everything|these|all|better|about it)? (out|up)? $] unless(timedNear, asked, conditional)',
      '[(it|this|that|your *|the *) (will|is going to) be (<fixed>|sorted out|taken care of|looked after|dealt with|working|fine) (again)? $] unless(timedNear, asked, conditional, hedged) without(once|after|when|unclear|how|then|just|problem)',
      '[the? (appropriate|necessary|relevant|corrective|suitable|the required|the needful) (action|actions|measures|steps) (will|shall|is going to) ...] unless(timedNear, asked, conditional)',
    ],
    why: 'It promises a result and no time.',
    instead: ['I will tell you by tomorrow, 17:00 where we are'],
    flags: ['[[We will fix this]].', '[[It will be taken care of]].', '[[They will handle it]].'],
    allows: ['We will fix this by Friday.', 'It will be fixed by Tuesday.', 'If it breaks, we will fix it.'],
  },
  {
    id: 'vague-fix-on-the-way',
    patterns: [
      '[(a fix|the fix|an update|a patch|a solution|a new version|a new release) (is|will be) (coming|on the way|on its way|in the works|planned|under way|being prepared|in development|underway) ...] unless(timedNear, asked, conditional)',
      '[(it|this|your *|that)? (is)? (moving|going|working) (its way)? through (the)? (process|system|queue|pipeline|channels) ...] unless(timedNear, asked)',
      '[(it|this|that|the *)? (may|might) (or may not|come back|return|be fixed|get fixed|be added) ..3 (at some|one day|some day|stage|point|eventually) ...] unless(timedNear, asked)',
      '[(it|that|this|the *|# *)? (is|are|should be|will be)? ..1 (on the roadmap|on our roadmap|just around the corner|nearly there|almost there|in the final stages|in the works) ...] unless(timed, asked, conditional, negated)',
    ],
    why: 'A fix without a date leaves them waiting.',
    instead: ['I will tell you by tomorrow, 17:00 where we are'],
    flags: [
      'Dark mode [[is on our roadmap]].',
      '[[A fix is in the works]].',
      '[[Your form is moving through the process]].',
      '[[It may come back at some stage]].',
    ],
    allows: ['A fix is coming on Friday.', 'Is a fix on its way?', 'If an update is planned, you get a mail.'],
  },
]);
