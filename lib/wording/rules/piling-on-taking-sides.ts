import { defineRules } from '../define-rule';

/** Taking sides against our own company, or setting ourselves beside the angry customer. */
export const pilingOnTakingSides = defineRules('piling-on', 'no-piling-on', [
  {
    id: 'piling-on-me-too',
    patterns: [
      '[(i|we) (myself|too|also|personally)? would <very>? (be|feel|have been) <very>? <very>? <furious>] unless(negated, asked)',
      '[(i|we) (myself|ourselves|personally|too|also) would ..1 (be|have|feel|want|leave|go|demand|refuse|never|not) ...] without(happy|glad|recommend|suggest|like) unless(asked)',
    ],
    why: 'Saying you would be just as angry turns up the heat and takes sides against your own company.',
    strictness: 1,
    instead: ['I understand why this is frustrating'],
    flags: [
      "[[I'd be furious]] too.",
      '[[I would be absolutely livid]] if I were you.',
      '[[I myself would want my money back]].',
    ],
    allows: ['I would be glad to look into it.', 'I too would recommend the larger one.', 'Would I be upset? No.'],
  },
  {
    id: 'piling-on-in-your-place',
    patterns: [
      '[i (myself)? would have (lost|screamed|cancelled|canceled|left|switched|moved|thrown|packed|quit|given|exploded|cried|sent|stopped|changed|returned|complained|run|flipped|torn|hit|gone|smashed|asked) ..4 (too|patience|it|mind|away|bags|roof|window|already|accounts|back|ago|now|long|elsewhere|week|mad|ballistic|crazy|wall|competition|competitor|screamed) ...]',
      '[(i|we) would not (sleep|stay|accept|want|trust|pay|put up|eat|buy|fly|believe|touch) ..5 (either|too|myself) ...]',
      '[(i|we|anyone|anybody|most people) would (be|have been|have) ..2 (shouting|screaming|fuming|gone|shouted|screamed|thrown|cancelled|exploded|sued|on the phone|at your throat|run a mile) ...] unless(asked)',
      '[i would want (somebody|someone|heads|a head|my money|blood) ...] unless(asked, conditional)',
    ],
    why: 'It puts you beside the angry customer and against the people who have to solve it.',
    strictness: 1,
    instead: ['I see why this is frustrating'],
    flags: [
      "[[I'd have thrown it out of the window]].",
      "[[I wouldn't sleep there either]].",
      'Honestly, if my bank did that to me [[I would be gone by now]].',
      "[[I'd want somebody's head for this]].",
    ],
    allows: [
      'I would have to ask my colleague for the date.',
      'In your place I would start with the smaller plan.',
      'If it was my mistake, you pay nothing.',
      'Asked that before a full room, I would have walked out too.',
    ],
  },
  {
    id: 'piling-on-every-right',
    patterns: [
      '[you (have|had|are) (got)? ..1 (every|all the|full|a) (right|reason) to be ..2 <furious> ...]',
      '[you have (got)? ..1 every (right|reason) to (complain|shout|scream|demand|leave|rage|vent) ...]',
      '[(no|small|little) wonder (that)? you are ..2 (furious|livid|fuming|raging|outraged|mad|enraged|screaming|angry|upset) ...]',
    ],
    why: 'It endorses the anger instead of accepting it calmly.',
    strictness: 1,
    instead: ['I can see why this upsets you', 'your frustration is understandable'],
    flags: [
      '[[You have every right to be furious with us]].',
      "[[You've got every reason to complain]].",
      '[[No wonder you are livid after that]].',
    ],
    allows: [
      'You have every right to return the lamp within 30 days.',
      'You are entitled to a refund of 40 euros.',
      'I can see why you are upset.',
    ],
  },
  {
    id: 'piling-on-ashamed',
    patterns: [
      '[(i|we) (am|are) <very>? <very>? (even|quite)? <ashamed> ...] unless(negated, conditional)',
      '[(our|my|the|they|we) ..3 (should|ought to) be ..1 ashamed ...] unless(negated)',
      '[(it|that|this|which|reading *) (makes|made|drives|drove) (me|us) (sick|mad|furious|ashamed|angry|crazy|cringe|cry) ...] unless(asked, conditional)',
      '[(i am|we are) (just|every bit|quite)? as (<furious>|<ashamed>) (as you|about|at|over) ...] unless(asked, conditional)',
    ],
    why: 'Shame on display is about us, not about them, and it runs our own company down.',
    strictness: 1,
    instead: ["I'm sorry this happened", 'this should have gone better'],
    flags: [
      "Honestly, [[I'm ashamed of what you got]].",
      '[[Our shipping team should be ashamed of themselves]].',
      "[[I'm as mad about it as you are]].",
      '[[It makes me sick that we treat people like this]].',
    ],
    allows: [
      'There is no reason to be ashamed of asking.',
      'We are sorry that the parcel came late.',
      'I was surprised to see two charges, and I have checked both.',
    ],
  },
  {
    id: 'piling-on-hate-too',
    patterns: [
      '[(i|we) <very>? (hate|despise|loathe|detest) (it|this|that|them|these|those|our|the|how) ...] unless(asked, conditional) without(to say|to|hear|happened)',
    ],
    why: 'Hating it together makes nothing better.',
    strictness: 1,
    instead: ['I see your point'],
    flags: [
      '[[We hate that decision]], too.',
      'Believe me, [[I hate this as well]].',
      '[[I hate this policy too]], it was made by people who never met a guest.',
    ],
    allows: [
      'I hate to say no, so here is what I can do.',
      'I hate that this happened to you.',
      'If it drives you crazy, mute it.',
    ],
  },
  {
    id: 'piling-on-agree',
    patterns: [
      '[i could not agree (with you)? more ...]',
      '[(i|we) agree (with you)? (that|it is|they are) ..6 (<outrage>|<disaster>|<rubbish>|ugly|vile|annoying|stupid|silly|wrong) ...] unless(asked, conditional) without(but|however)',
    ],
    why: 'Full agreement with the anger takes sides; agree on the facts instead.',
    instead: ['I see your point'],
    flags: ["[[I couldn't agree more]].", '[[I agree it is stupid]].', '[[We agree they are useless]].'],
    allows: [
      'I agree on the date you suggest.',
      'If you fully agree, sign on page two.',
      'We agree with the court that the deadline is binding.',
    ],
  },
  {
    id: 'piling-on-between-us',
    patterns: [
      '[(off the record|just between us|between you and me|between ourselves|to be brutally honest|do not quote me|you did not hear (it|this) from me|i should not say this|i probably should not say) ...] unless(asked, conditional) without(difference|agreement|contract|both)',
      '[(in my (own|personal|humble)? opinion|personally|honestly|frankly|to be honest) , ..3 (the|this|that|our|it|they) ..4 (bad|worse|stupid|wrong|mess|awful|terrible|silly|ugly|mistake|poor|weird|rushed|rubbish|idea|unfair|broken)] unless(negated, asked)',
    ],
    why: 'Gossip about our own house invites the customer to think worse of it.',
    strictness: 1,
    instead: ['as I see it'],
    flags: [
      '[[Between you and me, it was rushed]].',
      '[[Off the record, the old one was better]].',
      '[[Honestly, the new plan is a mistake]].',
    ],
    allows: [
      'The contract between us and the bank ends in May.',
      'Honestly, the blue one is the better choice.',
      'If you want my opinion, the date is fine.',
    ],
  },
  {
    id: 'piling-on-we-all-think',
    patterns: [
      '[(we|they) (all|both) <very>? (hate|think|complain|shook|laughed|have complained|find|suffer|know|moan|dread) ...] unless(asked, conditional) without(you|how)',
      '[(it|this|that|they|that *|the *)? (drives|drove|driving) (us|me|everyone) (nuts|mad|crazy|up the wall) (too|as well)? ...] unless(asked, conditional)',
      '[(rigged|stacked) against (you|fans|customers|us|people|users) ...]',
      '[if (i|it) (had a say|were up to me|was up to me|had my way) ...]',
    ],
    why: 'What colleagues say among themselves belongs there.',
    strictness: 1,
    instead: ['I see your point'],
    flags: [
      '[[We all think it was a bad decision by the board]].',
      "@user It's sad isn't it, the whole ticket business is [[rigged against fans and we know it]] ^Hu",
      'haha yes [[that thing drives us nuts too, marketing forced it on us]].',
    ],
    allows: [
      'Everyone here can see your ticket now.',
      'We all received your message on Monday.',
      'Does everyone in the team know the code?',
    ],
  },
  {
    id: 'piling-on-warned',
    patterns: [
      '[i (cannot|could not|can hardly) believe (they|we|the|our|this|how|it|what) ...] unless(asked) without(luck)',
      '[(cannot|cant) believe (they|we|our *|this happened|it happened) ...] unless(asked, conditional)',
      '[(how|why|what) ..8 (is|are|was|were|seems) (quite|simply|frankly|totally)? beyond (me|us) ...] unless(asked, conditional)',
      '[(i|we) (told|warned|said|begged) (management|them|the board|the team|so|product|marketing|it) ..6 (not ready|at the time|before|would|wrong|in vain|too early|so often) ...] unless(asked, conditional)',
    ],
    why: 'It sets you against your colleagues in front of the customer.',
    strictness: 1,
    instead: ['this did not go as it should have, and I am looking after it'],
    flags: [
      '[[I told them this would go wrong]].',
      "[[I can't believe they did it twice]].",
      '[[How nobody noticed is beyond me]].',
    ],
    allows: [
      'I told you that it would happen in May.',
      'I believe the second charge is a mistake of ours.',
      'The moon is beyond the roof.',
    ],
  },
  {
    id: 'piling-on-deserve-better',
    patterns: [
      '[you (deserve|deserved) (so much|far|much|a lot) (better|more) ...]',
      '[(you|customers) (were|have been|got|are being) (badly|totally|completely|really|just)? (screwed|cheated|robbed|ripped off|lied to|let down badly|treated like|messed around|fobbed off|strung along|left in the lurch|failed by|conned|duped) ...] unless(conditional, asked, reported)',
    ],
    why: 'It tells them that they were wronged on purpose.',
    instead: ['this is not what you should get from us'],
    flags: [
      '[[You deserve so much better]].',
      '[[You were ripped off, plain and simple]].',
      '[[You deserve so much better than us]].',
    ],
    allows: [
      'If you were cheated by a caller, tell your bank.',
      'You deserve an answer, and here it is.',
      'You wrote that you were robbed, and I have blocked the card.',
    ],
  },
]);
