import { defineRules } from '../define-rule';

/** Waving the concern away: even a wrong one was worth their writing. */
export const dismissive = defineRules('dismissive', 'no-dismissing', [
  {
    id: 'dismissive-calm-down',
    patterns: [
      '[(calm|settle|cool|simmer) down] unless(negated) without(machine|engine|let)',
      '[(no need|not necessary|no reason|no point) to (panic|overreact|shout|(get|be) (so)? (upset|angry|worked up|excited|rude|dramatic)|make a (fuss|drama)|repeat yourself|raise your voice) ...]',
      '[do not (get|be) (so|too)? (angry|upset|mad|worked up|dramatic|impatient|cross) (now)?]',
      '[(just)? (relax|chill) (a bit|a little|please)? $]',
    ],
    why: 'Telling people how to feel makes them feel it more.',
    instead: ['I can see this matters to you'],
    flags: [
      'Please [[calm down]] and send the number.',
      'There is [[no need to get upset about it]].',
      "[[Don't be so angry]], we will see.",
    ],
    allows: [
      'Let the machine calm down for ten minutes.',
      'No need to send the parcel back.',
      'You can relax the strap by pulling the tab.',
    ],
  },
  {
    id: 'dismissive-as-i-said',
    patterns: [
      '[as (i|we|has been|was|previously|already|my colleague) (have|has|had)? ..2 (said|mentioned|told|explained|stated|indicated|written|wrote|pointed out|described|discussed|informed|advised) (you)? (already|before|above|earlier|previously|several times|in my|yesterday)?] unless(asked) without(promised)',
      '[as (said|mentioned|stated|explained|indicated|told|noted) (before|above|earlier|already|previously|several times)]',
      '[like i (already|have|just)? ..1 (said|told|mentioned|explained|wrote) (above|before|already|earlier)?]',
      '[(i|we) (have)? already (told|explained|said|answered|mentioned|informed|advised|stated|pointed|been through|gone over|went over|covered)] unless(asked)',
      '[(i|we) (have)? (told|explained) ..1 (this|that|it|you) ..3 (before|already|several times|many times|twice|times)]',
      '[(we|i) have been (through|over) (this|that|it)]',
      '[(once|yet) again ,] unless(asked) without(thank~|sorry|welcome|apolog~|apologies|apologise~)',
      '[(just)? to repeat (myself)?] ,',
      '[(trying|having) to (explain|repeat) ..4 (over and over|again and again|again)]',
    ],
    why: 'It tells the customer off for not having listened; say it again kindly or in another way.',
    instead: ['to be clear', 'in other words'],
    flags: [
      '[[As I already mentioned]], the form is on page two.',
      '[[We have already explained]] how the fee works.',
      '[[As stated above]], it takes ten days.',
    ],
    allows: [
      'As promised, here is the new label.',
      'We have already sent the replacement.',
      'As you said, the light is red.',
    ],
  },
  {
    id: 'dismissive-minimise',
    patterns: [
      '[(it|that|this) is (not|hardly|scarcely) ..1 (a)? ..1 (big deal|the end of the world|rocket science|a problem|so bad|that bad|that difficult|that hard|that mysterious|a tragedy|a lot|serious|a disaster|dramatic)] unless(conditional, asked) without(longer|anymore)',
      '[(it|that|this) is (just|only|merely|simply) (a|an|the|some|one) ..1 (minor|small|little|tiny|cosmetic)] unless(conditional)',
      '[(a|this|that) (minor|trivial|little) (nuisance|inconvenience|annoyance|matter|detail)]',
      '[(i|we) would not (worry|lose (any)? sleep|bother|fuss|make) ..2 (about|over|too much)? (it|that|this|a fuss)?]',
      '[(nothing|not anything) (dramatic|serious|to get upset about)] unless(conditional, asked)',
      '[(it|these) (is|are|was) (just|only|simply)? ..1 one of those things]',
      '[(worse|bigger) (things|problems) ..3 (happen|have|exist)]',
    ],
    why: 'Making it small tells them their concern does not count.',
    instead: ['I understand this matters'],
    flags: [
      "[[It's not a big deal]], it still prints.",
      '[[It is only a minor]] scratch.',
      "Honestly, [[I wouldn't worry about it]].",
    ],
    allows: [
      'It is not a big file, so it goes by mail.',
      'A small thing you can try is the other cable.',
      'If it is only a scratch, a photo is enough.',
    ],
  },
  {
    id: 'dismissive-nobody-else',
    patterns: [
      '[(nobody|no one|none) ..2 (else|other) ..5 (problem|problems|issue|issues|complained|complaint|reported|reports|trouble|this|that|it)]',
      '[(all|most|every) (our|of our|the|other)? ..1 (other)? (customer~|user~|client~|guest~|people) ..2 (are|is|do|get|manage|cope|love|have no|never|find|seem) ..4 (happy|fine|problem|problems|complained|complain|issue|issues|satisfied|it|used)]',
      '[(works|work|working) (fine|perfectly|well|great|flawlessly|ok|okay) ..2 (for|with) ..3 (everyone|others|customers|people|users|everybody|here)] unless(asked)',
      '[you are the only (one|person|customer|client|user)] without(thank)',
      '[(people|customers|users|most|you will) ..2 get used to (it|this|that)]',
    ],
    why: "Others' luck does not help; it says the fault must be theirs.",
    instead: ['I would like to find out what is different in your case'],
    flags: [
      '[[Nobody else has reported this]].',
      'Strange, it [[works fine for everyone]].',
      "[[You're the only one]] who writes about it.",
    ],
    allows: [
      'Has anyone else in your team had this problem?',
      'The new filter works fine with version 3.',
      'All our customers get an e-mail on the day.',
    ],
  },
  {
    id: 'dismissive-just-policy',
    patterns: [
      '[(that|this|it) is (just|simply) (our|the|company|how) ..3 (policy|policies|rule|rules|procedure|terms|it is|it works|things are|it goes|we do it)] unless(reasonedNear)',
      '[(that|this) is (our|the) (policy|rule|procedure)] $ unless(reasonedNear)',
      '[(that|this|it) is (just|simply) (how|the way) (it|things|this|that) (is|are|works|work|goes) ...]',
      '[(rules|terms|sales|prices|decisions|trades|policies) are (rules|terms|final|binding|what they are)]',
      '[there is nothing (more|else|further) (to (say|add)|i can (say|do|add)|we can (say|do|add)) ...]',
      '[(the)? rules apply to (everybody|everyone|all)]',
      '[(kindly|please) (refer|see|consult|read) ..1 (to)? our (terms|conditions|faq|policy|policies|website)] unless(reasonedNear)',
      '[(it is|you can) (take it or leave it|like it or not)]',
    ],
    why: 'A rule without its reason closes the door; say what it is for and what is possible inside it.',
    instead: ['here is why we handle it this way'],
    flags: [
      "[[That's just our policy]].",
      'Sorry, [[rules are rules]].',
      '[[That is just how it is with sale items]].',
    ],
    allows: [
      'Our policy is 30 days, because later the goods cannot be sold as new.',
      'This is how you change the address: open Settings.',
      'The policy you signed covers water damage.',
    ],
  },
  {
    id: 'dismissive-not-us',
    patterns: [
      '[(that|this|it) (is|would be|has|seems) (not|nothing) ..2 (our|my|to do with) ..2 (problem|issue|concern|business|department|us|job|matter|responsibility)] unless(asked)',
      '[(not|never) (my|our) (problem|department|job|business|concern)]',
      '[(what|how) you ..1 do (with it|about it|then)? is (up to you|your (choice|business|decision|problem))]',
      '[you will (just)? have to (figure|work|sort|live|deal|do) (it|that|this|with|out|how|your own) ...] without(password|account|name)',
      '[(i|we) am? (are)? sorry (that)? you feel (that|this) way]',
      '[(i|we) (regret|am sorry about|are sorry about) your (frustration|feelings|anger)]',
      '[it is a (shame|pity) (that)? you (think|feel|see|believe)]',
      '[has nothing to do with us]',
    ],
    why: 'It pushes the concern back to the customer as if it were none of ours.',
    instead: ['let me find out who can help with this'],
    flags: [
      "[[That's not our problem]].",
      "[[I'm sorry you feel that way]].",
      "[[You'll have to figure it out with your bank]].",
    ],
    allows: [
      'You choose: a refund or a new pair.',
      'I am sorry you had to wait.',
      'You will have to sign in again after the update.',
    ],
  },
]);
