import { defineRules } from '../define-rule';

/** Making the concern small. */
export const dismissiveMinimising = defineRules('dismissive', 'no-dismissing', [
  {
    id: 'dismissive-no-big-deal',
    patterns: [
      '[(it|that|this) (is|was) (really|honestly|just)? (not|hardly|scarcely) (really|exactly|even|such)? (a|such a|that)? ..1 (big deal|the end of the world|rocket science|so bad|that bad|that difficult|that hard|that mysterious|a tragedy|disaster|dramatic|drama|serious|huge problem|big problem|big issue) ...] unless(conditional, asked) without(longer|anymore|information|info)',
      '[(it|that|this|a *|the *)? (is|was)? (nothing|not anything|no cause) (dramatic|serious|to get upset about|to be alarmed about|unusual|special|out of the ordinary) ...] unless(conditional, asked)',
      '[(it|that|this)? (is|was)? (no|not a) (big deal|biggie|drama|great loss|harm done) ...] unless(conditional, asked)',
    ],
    why: 'Making it small tells them their concern does not count.',
    strictness: 1,
    instead: ['I can see this matters to you'],
    flags: ["[[It's not a big deal, it still prints]].", '[[A scratch is nothing serious]].', '[[No harm done]].'],
    allows: [
      'It is not a big file, so it goes by mail.',
      'If nothing unusual shows, send me the log.',
      'Is it not a big deal?',
    ],
  },
  {
    id: 'dismissive-only-minor',
    patterns: [
      '[(it|that|this)? (is|was)? (a|this|that|such a|rather a) (minor|trivial|little|tiny|small|petty) (nuisance|inconvenience|annoyance|matter|detail|thing|issue|problem) ...] unless(asked, negated) without(fix|fixed|try|correction|change|found|could you|compared)',
      '[(it|that|this)? (is|was)? (a|the) (difference|delay|matter|question) of ..3 (only|just|merely) ...] unless(conditional, asked)',
      '[(it|that|this) is (really|honestly|hardly)? not (that|so|too|all that) (much of a|bad a|big a|far a|great a|long a) ...] unless(asked, conditional)',
      '[(one|two|it|that) is (perfectly|quite|more than) (sufficient|enough) ...] unless(asked, conditional) with(no need|already|mails|calls)',
      '[(in the grand scheme|in the great scheme|in the big scheme) of ...]',
      '[(keep|have) (a|some) sense of proportion ...] unless(asked, conditional)',
      '[(making|make|blow|blowing|blown|not) ..3 (mountain out of|out of all proportion|out of proportion) ...] unless(asked, conditional)',
      '[(that|this|it) is (only|just|merely|nothing but) (a|an|your|some)? ..1 (scratch|game|email|mail|impression|hobby|cable|toy|formality|parcel|matter of taste|matter of habit|drop in) ...] unless(asked, conditional)',
    ],
    why: 'Making it small tells them their concern does not count.',
    instead: ['I can see this matters to you'],
    flags: [
      '[[It is only a minor scratch]].',
      'For us [[it is a petty matter]].',
      '[[That is a difference of two days only]].',
      "Hi, Park St is only 600 m away and fully step free, so [[it's not that much of a detour]].",
      'There was no need for three mails, [[one is perfectly sufficient]].',
      '[[In the grand scheme of things two euros is nothing to lose sleep over]].',
      "Let's [[keep a sense of proportion here]].",
      "You're [[making a mountain out of a molehill]].",
    ],
    allows: [
      'A small thing you can try is the other cable.',
      'If it is only a scratch, a photo is enough.',
      'It is just the file I need.',
    ],
  },
  {
    id: 'dismissive-not-much',
    patterns: [
      '[(# * *?|that|this|it) (is|are) (really|in any case|after all|certainly)? not (a lot|much|many|long|far|expensive|too bad) ...] unless(conditional, asked, negated) without(more|longer|help|choice|sense|like|time|i can|we can|left|enough|as|if|fun|work|information|info|detail~)',
      '[(# *|that) (is|are) (nothing (compared|these|at all|to)|peanuts|a cocktail|a coffee|pocket money|small change|a bargain|next to nothing) ...] unless(asked, conditional, negated) without(nothing wrong|nothing to)',
      '[(compared|in comparison) (to|with) (what|other|most|others) ..8 (not|little|small|cheap|reasonable|modest|nothing|low) ...] unless(asked, conditional)',
    ],
    why: 'Making it small tells them their concern does not count.',
    instead: ['I can see this matters to you'],
    flags: [
      '[[40 euros is not much for a hotel]].',
      '[[6 GB is nothing these days]], and unused RAM is wasted RAM.',
      '[[That is peanuts]].',
      '[[Compared to other banks it is really nothing]].',
    ],
    allows: [
      'Is that not much?',
      'There is not much time left, so please write today.',
      'If that is a fair price for you, sign here.',
      'Two against nine is not much fun.',
    ],
  },
  {
    id: 'dismissive-hardly-noticeable',
    patterns: [
      '[(it|this|that|the *|your *)? (is|are) (hardly|barely|scarcely) (worth|noticeable|visible|a|an|any|more|anything|felt) ...] unless(asked, conditional)',
    ],
    why: 'Making it small tells them their concern does not count.',
    instead: ['I would like to understand what happened'],
    flags: [
      "[[It's hardly noticeable for most viewers]].",
      '[[It is hardly noticeable]].',
      '[[The line is barely visible]].',
    ],
    allows: ['Is it hardly noticeable?', 'If it is barely visible, send a photo.', 'It is in line with the wall.'],
  },
  {
    id: 'dismissive-happens',
    patterns: [
      '[(it|these|those|that) (is|are|was) (just|only|simply)? ..1 one of those things ...]',
      '[(these|such) things happen ...] unless(conditional, asked)',
      '[(it|this|that|which)? ..1 (happens|happen) to (everyone|everybody|the best|most|us all|all of us) ...] unless(asked, conditional)',
      '[(every|all|any) * (has|have|do|does|get|gets|make|makes) (delays|that|this|it|these|problems|scratches|noise|mistakes|hiccups|bugs|outages|queues) ..3 $] unless(asked, conditional)',
    ],
    why: 'That it happens to others is no answer to why it happened to them.',
    instead: ['I would like to find out what is different in your case'],
    flags: [
      '[[These things happen]].',
      "[[It's just one of those things]].",
      '[[This happens to everybody once]].',
      '[[Every airline has delays]].',
    ],
    allows: [
      'It happens to all pumps of that age.',
      'It is normal that the light blinks for ten minutes, because it loads.',
      'Does it happen sometimes?',
      'If things get lost now and then, tell me when.',
    ],
  },
  {
    id: 'dismissive-never-hurt',
    patterns: ['[(never|has never|not) (hurt|harmed|killed) (anybody|anyone|somebody) ...] unless(asked, conditional)'],
    why: 'Making it small tells them their concern does not count.',
    instead: ['is not pleasant, I understand'],
    flags: [
      'An hour without power [[never hurt anybody]].',
      'A bit of dust [[has never harmed anyone]].',
      'One night outside [[never killed anybody]].',
    ],
    allows: [
      'The bite has never hurt anyone? I would ask a doctor.',
      'Did it hurt anybody?',
      'Send us cases like this when you see them.',
    ],
  },
  {
    id: 'dismissive-probably-nothing',
    patterns: [
      '[(most likely|probably|surely|likely|i am sure|i guess|i bet|i think) (it is|that is|this is|is)? (just|only)? (nothing|fine|harmless|just your|all right|a false alarm|your imagination) ...] unless(asked, conditional) with(it|that|this|probably|likely) without(because|problem with|if)',
      '[(it|that|this|the *)? (is|are)? (all)? (within|inside) (the)? (norm|normal range|usual range|tolerance|specification|spec) ...] unless(asked, conditional, timedNear)',
      '[(complaints|problems|cases|issues) ..3 (are|is) (very|extremely|quite)? (rare|unusual|uncommon) ...] unless(asked)',
      '[(not|never) meant (like that|that way|badly|personally|seriously) ...] unless(asked, conditional)',
      '[(i am sure|surely|it can not be|it can not have been|it is probably|probably) ..3 (not as|not that|that|so|just your|nothing) (bad|cold|loud|long|serious|imagination|impression|dramatic) ...] unless(asked, conditional)',
      '[i would not read (too|so) much into ...]',
    ],
    why: 'It waves the worry away before anything was checked.',
    instead: ['I would like to check this with you'],
    flags: [
      "[[Most likely it's nothing]].",
      '[[Complaints of this kind are very rare]].',
      '[[The noise is within tolerance]].',
      "[[It can't have been that cold]].",
      '[[I would not read too much into it]].',
    ],
    allows: [
      'If it is nothing, you pay nothing.',
      'Is the reading within the normal range?',
      'You are probably fine if the light is green.',
    ],
  },
  {
    id: 'dismissive-get-used',
    patterns: [
      '[(you will|you would|you surely|you|people|customers|users|most|everyone|one) ..2 (get used to|come to (love|like|appreciate)|hardly notice|not even notice|learn to (live|love)|soon forget) ...] unless(asked, conditional) without(if|any change|anything|unless|difference)',
    ],
    why: 'It tells them to stop minding instead of looking at what they miss.',
    instead: ['I see what this means for you'],
    flags: ["[[You'll get used to it in a week]].", '[[People get used to it]].', '[[Most do not even notice it]].'],
    allows: [
      'When you get used to the keys, tell me.',
      'Do people get used to it?',
      'If customers do not notice it, leave it.',
    ],
  },
  {
    id: 'dismissive-easy',
    patterns: [
      "[(it|that|this) (is|was) (really|so|very|quite|pretty|all|actually|just)? (basic (computer|navigation|knowledge|stuff|skill)|trivial|child's play|common sense|a no brainer|as simple as that|easy as|kindergarten|elementary) ...] unless(asked, conditional, negated) without(to get back|version|plan)",
      '[(that|this|the) (message|text|instruction|page|article|wording|answer) (is|was|could not be|seems) ..2 (very clear|perfectly clear|quite clear|crystal clear|clearer|obvious|self explanatory) ...] unless(asked, conditional)',
      '[how (hard|difficult) can (it|that) be ...]',
      '[(it|that|this) is ..1 a (five|ten|two|three|one|#) (minute|second) (job|fix|thing) ...] unless(asked, conditional) without(our side|i have|done)',
    ],
    why: 'What is easy for us was not easy for them, or they would not have written.',
    instead: ['I am glad to show you how this works', 'May I show you how this works?'],
    flags: [
      "[[It's basic computer navigation]]!",
      'I think [[that message is very clear]].',
      '[[How hard can it be]]?',
      '[[It is a five-minute job for anyone with basic skills]].',
    ],
    allows: [
      'Is the message very clear?',
      'It is easy to get back: press the left key.',
      'If it is obvious to you, skip the page.',
      'An hour on hold for a one-minute job, I am sorry.',
    ],
  },
]);
