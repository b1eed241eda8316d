import { defineRules } from '../define-rule';

/** Exceptions made under pressure, or behind the policy. */
export const cavingInExceptions = defineRules('caving-in', 'empathy-but-resolute', [
  {
    id: 'caving-in-exception',
    patterns: [
      '[(i|we) (will|can|could|have|am|are|shall)? (<very>|gladly|happily|also|just|just this once)? (make|made|making|allow|allowed|grant|granted) (an|one|a little|this one|another|you an|a special) ..1 exception ...] unless(negated, asked, conditional) without(policy|because)',
      '[(as|by way of) (an|a one off|a special) exception ...] with(i|we) unless(negated, asked) without(add|firewall|security)',
      '[(exceptionally|for once) , ..1 (i|we) (will|can|have|am) ...] unless(asked, negated)',
    ],
    why: 'An exception made under pressure teaches to press, and is unfair to all others.',
    strictness: 1,
    instead: ['I can offer what our policy has for this case'],
    flags: [
      "[[I'll make an exception for you]].",
      '[[As an exception I will refund it]].',
      '[[Exceptionally, we can send it again]].',
    ],
    allows: [
      'We cannot make an exception here.',
      'Our policy has one exception, and yours is it.',
      'If we make an exception, it is in writing.',
    ],
  },
  {
    id: 'caving-in-just-this-once',
    patterns: [
      '[(just|only) (for)? (this|that|the)? (once|one time|time) ...] with(exception|will|waive|refund|let|you|i|we|okay|fine) unless(asked, negated, conditional) without(press|click|button|needed|sign)',
      '[(for you|in your case) (only|alone|specially) ...] unless(asked, conditional) without(only if)',
      '[for you (i|we) (will|can|make|would) ..2 (that|this|it|an|skip|bend|make) ...] unless(asked, conditional)',
    ],
    why: 'An exception made under pressure teaches to press, and is unfair to all others.',
    strictness: 1,
    instead: ['inside our policy'],
    flags: [
      "you're right, I'll make an exception [[just this once and book it as night 99]].",
      'Fine, you get it back, [[just this once]].',
      'The rate is 5, [[for you only 3]].',
    ],
    allows: [
      'Press the button just once.',
      'You only sign once.',
      'If it happens just this once, tell me.',
      'The file is for you alone, and only if you ask for it.',
    ],
  },
  {
    id: 'caving-in-bend-rules',
    patterns: [
      '[(let us pretend|i will pretend|we can pretend|i have pretended) ...]',
      '[(even though|although|though|even if) ..4 (not (supposed|allowed|meant|entitled|covered)|should be|policy|does not allow|only gives|too late|out of time|against|a fee|above what|not what) ...] unless(asked) with(i|we|you) without(sorry|policy came)',
      '[rules are (there|made|meant) to be (bent|broken) ...]',
      '[(i|we) (will|have|can|am going to) ..2 (override|overridden|bend|bent|look the other way|turn a blind eye|let it slide|let you skip|suspend the|make the exception|ignore them|ignore that|ignore it|pretend|forget about the) ...] unless(asked, conditional, negated)',
      '[for you the (rules|rule|terms|limit|deadline|price) ...] unless(asked, conditional)',
    ],
    why: 'Going round our own rule puts you and the team at risk; stay inside it openly.',
    strictness: 1,
    instead: ['I can offer what our policy has for this case'],
    flags: [
      "[[We'll bend the rules here]].",
      "[[Let's pretend your mail came in August]].",
      'You get it, [[even though there should be a fee]].',
      '[[For you the rules are suspended today]].',
    ],
    allows: [
      'We do not bend the rules.',
      'The tube breaks when you bend it.',
      'If you skip the second page, the form stays empty.',
    ],
  },
  {
    id: 'caving-in-not-allowed',
    patterns: [
      '[(i am|we are) (not|never) (really|actually|strictly|normally|technically|even)? (allowed|supposed|permitted|meant|authorised|authorized) to ...] unless(asked, conditional) with(but|so|still|though|anyway|do this|do that|this|exception) without(you may|instead)',
      '[(my|the) (boss|manager|lead|supervisor|chef|team lead) (would|will|is going to) (kill|say no|not like|be mad|never|have my head|not be happy) ...] unless(asked)',
      '[i (should not|am not supposed to|am not allowed to|do not have the right|really should not|would not normally) ..6 but (i|it|here|for|you|let) ...] unless(asked, conditional)',
    ],
    why: 'Going round our own rule puts you and the team at risk; stay inside it openly.',
    strictness: 1,
    instead: ['I can offer what our policy has for this case'],
    flags: [
      "[[I'm not really allowed to do this but fine]].",
      '[[My boss will kill me]].',
      "[[I shouldn't, but I'll let it through]].",
    ],
    allows: [
      'You are not supposed to open the cover.',
      'Your mailbox is over the limit.',
      'If I am not allowed to do it, I will say so.',
    ],
  },
  {
    id: 'caving-in-secret',
    patterns: [
      '[(do not|please do not|just do not|you must not|better not) (tell|mention|let|say) (anyone|anybody|my boss|the others|other|your friends|it to|on|them|this to|a word) ...] unless(asked, conditional) without(password|pin|code)',
      '[(until|before|unless|so|that way|so that) (that)? (someone|somebody|anyone|anybody|they|he|she|my boss|finance|accounting|nobody|no one) ..1 (notices|notice|finds out|sees|asks|checks|complains|ask) ...] unless(asked)',
      '[(it|this|that) (stays|remains) between (us|you and me) ...] unless(asked, conditional)',
    ],
    why: 'Going round our own rule puts you and the team at risk; stay inside it openly.',
    strictness: 1,
    instead: ['I can offer what our policy has for this case'],
    flags: [
      "[[Don't tell anyone]].",
      "I'll unlock it without the papers, but [[it stays between us]].",
      "Hi Sam, sure, I'll set it to unlimited, [[just don't mention it to sales]] 🤐",
    ],
    allows: [
      'The secret key is in your account.',
      'Do not tell anyone your PIN.',
      'Until someone comes to the meter, the old value counts.',
    ],
  },
  {
    id: 'caving-in-false-record',
    patterns: [
      '[(i|we)? (will|have|can|just)? (book|booked|booking|put|putting|file|filed|log|logged|record|recorded|enter|entered|mark|marked|declare|code|coded) (it|this|that|them|you|the *|the * *) (down)? ..1 as (a|an|if|our|system|goodwill|damaged|lost|faulty|broken|repair) ...] unless(asked, conditional) with(i|we|will|have|book|booked) without(spam|read|solved|favourite|junk|draft|done|default|phishing|scam|request|suggestion|solution)',
      '[(i|we) (have|will|can|just)? ..1 (moved|changed|backdated|adjusted|altered|set|shifted|fixed) the ..3 (date|dates|file|record|entry|age|status) ..6 (so|that way|and then) ...] unless(asked, conditional) with(that way|goes through|through|passes|counts|nobody)',
      '[(tick|ticks|ticking|ticked|check|checked) the ..2 (box|boxes) for you ...] unless(asked, conditional)',
      '[(i|we)? (will|can|have|just)? (push|pushed|squeeze|slip|sneak|fiddle|smuggle|slipped|sneaked) (it|you|this|that|them) (through|in|past) ...] unless(asked, conditional, negated) without(call|phone|colleague|line|mail)',
    ],
    why: 'A record that is not true comes back to you; offer what the facts allow.',
    strictness: 1,
    instead: ['What I can do with the true dates is this'],
    flags: [
      '[[I booked it as a system error]].',
      '[[I have moved the date in the file so that it goes through]].',
      '[[I will sneak it through as a repair]].',
    ],
    allows: [
      'Mark it as read in your inbox.',
      'I will connect you to Ana.',
      'If I tick the box for you, you still have to sign.',
    ],
  },
]);
