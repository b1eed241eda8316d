import { defineRules } from '../define-rule';

/** Naming the customer as the cause. */
export const blameFingerPointing = defineRules('blame', 'educate-with-tact', [
  {
    id: 'blame-failed-to',
    patterns: [
      '[you (have|had|also|again|simply|just|once again|still)? (simply|just|also)? (failed|neglected|omitted|forgot|forgotten|refused|missed) to {rest: ...}] unless(conditional, asked, negated)',
    ],
    why: 'It names the customer as the cause; say what is missing and what happens next.',
    strictness: 1,
    instead: ['I still need you to {rest}'],
    flags: [
      '[[You failed to attach the form]].',
      'It seems [[you forgot to sign page two]].',
      '[[You have neglected to reply]].',
    ],
    allows: ['The upload failed to start.', 'If you forgot to sign, sign now.', 'You did not fail to pay.'],
  },
  {
    id: 'blame-never-bothered',
    patterns: [
      '[your (failure|refusal|neglect|omission) (to|in|of) ...] unless(asked, conditional, negated)',
      '[you (did not|have not|had not|never) ..1 (manage|bother|care|think|remember|manage~|bothered|cared|thought|remembered) to ...] unless(asked, conditional, hedged)',
    ],
    why: 'It turns a gap into a fault of character; say what is missing.',
    instead: ['Here is what is still needed'],
    flags: [
      'Sadly [[your failure to reply closed the case]].',
      '[[You never bothered to call]].',
      '[[You never thought to ask us]].',
    ],
    allows: ['The upload failed to start.', 'If you forgot to sign, sign now.', 'You did not fail to pay.'],
  },
  {
    id: 'blame-did-not-read',
    patterns: [
      '[you (did not|had not|never|do not|are not|were not) ..2 (<attend>|paying|pay attention|scroll|understand|understood|listening|confirm|confirmed|respond|responded|saying|managed) ...] unless(conditional, asked, hedged, negated) without(receive~|get|worry|why|not want to|not wish to|not need to|have to|need to|if|sure|because of|my fault|already|yet|perhaps|not completely)',
      '[you (do|did) not (seem|appear) to ..3 (read|understand|know|have|follow|get|notice|realise) ...] unless(asked, conditional)',
      '^ [you (ignored|overlooked|skipped|misread|neglected|hung up|mixed up|insisted on|preferred|went ahead) ...] unless(asked, conditional, reported)',
    ],
    why: 'It reproaches them for not having read or looked.',
    strictness: 1,
    instead: ['The detail that matters here is this'],
    flags: [
      '[[You did not read the second page]].',
      "[[You aren't looking in the right place]].",
      "[[You don't seem to have read my mail]].",
      '[[You insisted on the earlier date]].',
    ],
    allows: [
      'If you did not get the mail, look in the spam folder.',
      'You do not want to tell us the reason, and that is fine.',
      'You need no manual for this.',
    ],
  },
  {
    id: 'blame-did-not-tell',
    patterns: [
      '[you (did not|have not|never|failed to) (even|actually|yet|really|ever|exactly|still)? (include|included|attach|attached|tell|told|give|given|gave|say|said|mention|mentioned|provide|provided|specify|specified|send|sent|explain|explained|answer|answered|state|stated|post|posted|offer|offered|share|shared|show|shown|inform|informed|confirm|describe|described) ...] unless(conditional, asked) without(worry|need|have to|if)',
      '[your (response|reply|answer|post|mail|message) (offers|contains|tells|says|gives) ..3 (nothing|little|no|zero|half) ...] unless(conditional, asked)',
    ],
    why: 'It reproaches them for what is missing; ask for it plainly.',
    instead: ['For this I need one more detail from you'],
    flags: [
      '[[You did not include the number]].',
      "[[You haven't given us any information]].",
      '[[Your response offers exactly nothing]].',
    ],
    allows: [
      'If you did not include the number, send it now.',
      'You do not need to tell me the password.',
      'Could you tell me what you have not received?',
    ],
  },
  {
    id: 'blame-cannot-guess',
    patterns: [
      "[(without|with no|given no|given so little) (any|more|further|that|this)? (information|details|detail|specifics|context|log|data|screenshot|facts) ..6 (guess|guessing|help|cannot|can't|impossible|know|nobody|nothing|little) ...] unless(asked, conditional)",
      "[(i|we|one|nobody|no one)? (can't|cannot|can not|hard to|difficult to|impossible to|could not) (possibly)? (help|know|guess|tell|assist|fix|do|say) ..6 (if|when|unless|without|until) (you|any|more|information|details) ...] unless(asked) without(me know|please)",
      '[(all|the only thing) (i|we) can do is (guess|speculate) ...] unless(asked, conditional)',
      '[it would help if you ..1 (described|read|answered|told|wrote|explained|tried) ...]',
    ],
    why: 'It blames them for our not knowing; say which detail you need.',
    instead: ['With one more detail from you I can tell'],
    flags: [
      "[[I can't help if you don't tell me the model]].",
      '[[Without information, all I can do is guess]].',
      '[[All I can do is guess]].',
      '[[It would help if you described it properly]].',
    ],
    allows: [
      'I cannot tell yet when it arrives.',
      'If your message is unclear to them, I will call.',
      'Without the code I will use your address.',
    ],
  },
  {
    id: 'blame-unclear-message',
    patterns: [
      "[(it|that|this)? (is)? (not|isn't|is not) (really|exactly|very|particularly)? (a|an)? (helpful|useful|informative|detailed) (problem)? (description|information|report|post|question|answer|mail) ...]",
      '[your (post|mail|email|message|description|response|answer|question|request|report|explanation) (is|was|are) ..2 (confusing|vague|unclear|incomplete|useless|too long|hard to|difficult to|not clear|all over|a bit thin|meaningless) ...] unless(conditional)',
    ],
    why: 'It marks their message like homework.',
    instead: ['With one more detail I can tell you more'],
    flags: [
      '[[Your description is rather vague]].',
      '[[That is not really a helpful report]].',
      '[[Your mail was hard to follow]].',
    ],
    allows: [
      'If your message is unclear to them, I will call.',
      'Is your report complete?',
      'The description on the box is vague.',
    ],
  },
  {
    id: 'blame-you-caused',
    patterns: [
      '[you (have)? ..1 (caused|created|broke|broken|messed|ignored|overlooked|misread|misunderstood|confused|lost|deleted|damaged|locked|triggered|mixed|ruined|disabled|overwrote|spoiled|neglected|skipped|brought) ..4 (yourself|yourselves|mess|problem|issue|confusion|instructions|trouble|error|this on|it on) ...] unless(conditional, asked, hedged)',
      '[(the|this|it) ..6 (was|were|is|has been) (simply|just|clearly)? ..1 (caused|started|broken|opened|used|entered|moved|deleted|damaged|done|triggered) ..5 by (you|your (staff|team|own|people|colleague|family|late|mistake|change|changes)|the (user|customer|tenant|guest)) ...] unless(asked, conditional, hedged, negated)',
      '[(was|is|were|are|happened|happens) ..1 (at|on) your own (risk|peril|responsibility) ...] unless(asked, conditional)',
      '[(it was you|you are the one|you were the one) (who|that) ...] unless(asked, conditional) without(can|sorry)',
      '[(is|was) down to your ...] unless(asked, conditional)',
    ],
    why: 'It names them as the cause; say what led to it and what to do.',
    strictness: 1,
    instead: ['This is what led to it'],
    flags: [
      '[[You created this mess]].',
      '[[You locked it yourself]].',
      '[[The pump was simply started too early by your staff]].',
      '[[It was you who entered the wrong number]].',
      'The delay [[is down to your late payment]].',
    ],
    allows: [
      'If you deleted it yourself, we can bring it back.',
      'The form was signed by you on Monday.',
      'The error was caused by your router, which hands out two addresses.',
      'Did you lock it yourself?',
    ],
  },
  {
    id: 'blame-your-fault',
    patterns: [
      "[(it|this|that|the (problem|error|issue|delay|damage|fault|mistake)) (is|was) ..1 (your|the customer's|the customer) (own)? (fault|mistake|error|doing|responsibility|negligence|oversight|decision|choice) ...] unless(negated, asked, conditional) without(not|refund or)",
      '[(there is|you have)? only yourself to (thank|blame) ...]',
      '[(somebody|someone) (at|on|in|from) your (end|side|house|household|team|office|company) ...] unless(asked, conditional)',
    ],
    why: 'Even where it is true, saying whose fault it is moves nothing forward.',
    strictness: 1,
    instead: ['Here is how we can put this right'],
    flags: [
      'Sorry, but [[that is your own mistake]].',
      '[[There is only yourself to blame]].',
      'That one is on you, well, [[it is your own doing]].',
      '[[Somebody in your house must have given the code away]].',
    ],
    allows: ['It is not your fault that the link broke.', 'That was my mistake.', 'Is the problem on your side?'],
  },
  {
    id: 'blame-on-your-side',
    patterns: [
      '[(this|that|it|the (problem|error|issue|delay|damage|fault)) (is|was|lies|came|happened|occurred) ..2 (on your (side|end)|at your end|from your side|your own (doing|fault|mistake)|caused by you|due to your) ...] unless(asked, conditional, hedged, negated) without(not|or)',
      '[(it|this|that|which|the *|they)? (did not|was not|has not|were not|have not) ..3 (on|from|by|at) your (side|end|part) ...] unless(asked, conditional) without(we|us)',
    ],
    why: 'It moves the fault across the table.',
    strictness: 1,
    instead: ['This is what led to it'],
    flags: [
      'That form [[was not filled in on your side]].',
      '[[The error is on your side]].',
      '[[The damage was caused by you]].',
      '[[It happened at your end]].',
    ],
    allows: [
      'On your side of the wall there is a switch.',
      'Is the problem on your side?',
      'If the fault is on your side, we will see it.',
      'The key is on the left side.',
    ],
  },
  {
    id: 'blame-your-job',
    patterns: [
      '[(it|that|this|checking|keeping|reading|securing) ..2 (is|was|remains) ..1 (your|the (user|customer|player|owner|operator|client|tenant)) ..1 (responsibility|job|duty|task|obligation|business) ...] unless(negated, asked, conditional)',
      '[(it|that) (is|was) (up to|the responsibility of|the duty of) (you|each|every|the) ..1 (customer|user|player|client|guest|owner|to) ...] unless(asked, conditional) without(prefer|choose|decide|which|whether|or)',
      '[we look to you to ...] unless(asked)',
      '[(it is on you to|(was|were|is|are) (yours|your (job|responsibility|duty|task)) to) ...] unless(asked, conditional)',
    ],
    why: 'It tells them off for a duty; say what each side does now.',
    instead: ['Here is what each of us can do now'],
    flags: [
      "[[It's your responsibility to export before that]].",
      '[[It is up to each player to check]].',
      'The address on the form [[was yours to check]].',
    ],
    allows: [
      'Is it your job to sign this?',
      'It is up to you which one you choose.',
      'It is up to you to keep the mails or delete them.',
      'If the duty is yours, I will say so.',
    ],
  },
  {
    id: 'blame-doing-wrong',
    patterns: [
      '[(you are|you must be|you might be|probably you are|you have been|you were) (clearly|probably|obviously|just|still|simply)? (doing|done|using|typing|entering|clicking|reading|looking at) ..2 (something)? (wrong|wrongly|incorrectly|badly|the wrong *) ...] unless(asked, conditional, negated)',
      '[(we|i|you)? (can|will|to|could)? (see|tell|know|find|show you) (what|which|where|how) you (did|have done|do|are doing|went) wrong ...] unless(asked, conditional)',
      '[(looks like|it seems|it appears|obviously|apparently|clearly|i am guessing|i guess|probably|sounds like) ..1 you (have|are|did|must have|had)? ..1 (made a mess|messed|broken|broke|did something|done something|missed|overlooked|misread|misunderstood|mistyped|forgotten|forgot|ignored|not read|misplaced) ...] unless(asked, conditional)',
      '[you (mistyped|misspelled|misspelt|misread|misunderstood|miscounted|mislaid|misplaced|muddled up|mixed up) (the|your|our|it|that|this|one|my) ...] unless(asked, conditional, hedged)',
    ],
    why: 'It tells them they got it wrong; show what works.',
    instead: ['Here is the way that works'],
    flags: [
      '[[You misread the label]], that is all.',
      '[[You are doing something wrong]].',
      '[[It seems you overlooked page two]].',
      'Send a picture and [[we can see what you did wrong]].',
    ],
    allows: [
      'Are you doing something wrong?',
      'If you typed it wrong, try again.',
      'You are not doing anything wrong.',
    ],
  },
  {
    id: 'blame-chose-it',
    patterns: [
      '[(that|this|which) is (the risk you|a risk you|the price you|what you get|what you sign|what comes) (take|took|pay|when|if|for|up|of|from) ...] unless(conditional)',
      '[(customers|guests|people|users|you) ..8 (takes|take|ran|run|are taking|are running) (a|the|that) (certain|known)? risk ...] unless(asked, conditional)',
      '[(that|this|it) (is what)? (just)? (happens|comes) (when|from) (you|people|customers|users|one|small *) ...] unless(asked, conditional) with(ignore~|not|without|never|skip~|cheap|leave|late|ignored|too)',
      '[was (your|your own) (choice|decision|doing|idea) ...] unless(asked, conditional) without(great|good)',
    ],
    why: 'It says they had it coming.',
    instead: ['Here is what we can do from here'],
    flags: [
      '[[That is the risk you take with it]].',
      '[[That is what happens when people skip the update]].',
      '[[This is what comes of sharing a password]].',
      'The wrong tariff [[was your choice]].',
    ],
    allows: [
      'You chose the blue one, thank you.',
      'What happens when you press the left key?',
      'If you take the risk, wear gloves.',
    ],
  },
]);
