import { defineRules } from '../define-rule';

/** Holding others, or our own luck, against the concern. */
export const dismissiveComparing = defineRules('dismissive', 'no-dismissing', [
  {
    id: 'dismissive-nobody-else',
    patterns: [
      '[(nobody|no one|none|no other *) ..2 (else|other|complained|reports|reported) ..5 (problem|problems|issue|issues|complained|complaint|reported|reports|trouble|this|that|it|so far|yet) ...] unless(conditional, asked) without(so that|will)',
      '[(we|i)? (have|had|got)? (had)? (zero|no|not one|hardly any|not a single) (complaints|complaint|reports|other reports) ...] unless(conditional, asked)',
      '[you are (the|our)? only (one|person|customer|client|user) ...] without(thank~|sees|who can) unless(asked, conditional, reasonedNear)',
      '[you are the only (one|person|customer|guest) (who|to|that) ..2 (thinks|think|complains|complain|complained|says|say|minds|mind|sees it|see it|problem) ...] unless(asked, conditional)',
      '[your case is (not|nothing) (that|so|really|very)? (special|unusual|unique) ...] unless(asked, conditional)',
    ],
    why: 'It says the fault must be theirs.',
    strictness: 1,
    instead: ['I would like to find out what is different in your case'],
    flags: [
      '[[Nobody else has reported this]].',
      "[[You're the only one who writes about it]].",
      '[[We have had zero complaints about it so far]].',
      '[[You are the only one who sees it that way]].',
      "[[Your case isn't special, I'm afraid]].",
    ],
    allows: [
      'Has anyone else in your team had this problem?',
      'Are you the only one to see it?',
      'If nobody else has the problem, it is the cable.',
    ],
  },
  {
    id: 'dismissive-must-be-you',
    patterns: [
      '[(it|that|this)? (must|has to) be (you|your (end|side|phone|fault|imagination)) ...] unless(asked, conditional)',
      '[you are the first ..6 (to (ask|complain|say|mention|want|report|notice)|who (asks|complains|says)) ...] unless(asked, conditional) without(great|thank~|good)',
      '[(some|other|most|plenty of) (people|customers|users|guests) (have|get|pay|fly|live with|wait|do with|manage with) ..3 (#|more|less|longer|worse) ...] unless(asked, conditional)',
    ],
    why: 'It says the fault must be theirs.',
    strictness: 1,
    instead: ['I would like to find out what is different in your case'],
    flags: [
      '[[It must be your phone]].',
      '[[You are the first who complains about it]].',
      '[[Some people have 6 and are fine]].',
    ],
    allows: ['Is it your phone?', 'You must be at the gate by nine.', 'You are the first in the queue.'],
  },
  {
    id: 'dismissive-others-fine',
    patterns: [
      '[(all|most|every|our other|all other|plenty of) (our|of our|the|other)? ..1 (other)? (customer|customers|user|users|client|clients|guest|guests|people|players|tenants|parents) ..2 (are|is|do|get|manage|cope|love|have no|had no|never|find|seem|fly) ..4 (happy|fine|problem|problems|complained|complain|issue|issues|satisfied|it|used|well|without) ...] unless(asked, conditional)',
      '[(people|users|customers|everyone|millions) ..2 (work hard to get|would love to have|dream of|use it without|pay good money for|pay money for) ...] unless(asked, conditional)',
      '[(works|runs|loads) (just|perfectly)? ..1 for (everyone|everybody|all others) ...] unless(asked, conditional)',
      '[(the other|the rest of|all other|most other|all the other|most of our|most) ..3 (had no (trouble|problem)|are happy|are fine|do not complain|never complain|manage|managed|have not noticed|quite enjoy|enjoy|had no difficulty|have not even) ...] unless(asked, conditional) without(some|but)',
    ],
    why: 'It says the fault must be theirs.',
    instead: ['I would like to find out what is different in your case'],
    flags: [
      '[[All our other customers are happy with it]].',
      '[[Most people have no problem with it]].',
      '[[Plenty of people manage it without writing to us]].',
      'a bit of iron is perfectly harmless, some [[people pay money for it in tablets]].',
      "[[Works for everyone else here so it's something with your phone I'm afraid]].",
      '[[Most of our guests quite enjoy the street life]].',
    ],
    allows: [
      'The new filter works fine with version 3.',
      'All our customers get an e-mail on the day.',
      'Does it work well for your other users?',
    ],
  },
  {
    id: 'dismissive-works-for-me',
    patterns: [
      '[(i|we) (have|see|get|am having) (absolutely|personally)? (no|never any|not a single) (problem|problems|issue|issues|trouble|difficulty|such) (with|here|at|on|whatsoever) ...] unless(asked, conditional) without(date|later|if|need)',
      '[(it|this|that|the *|<name>)? (is|are|was)? (works|work|working|worked|runs|loads|opens) (just|perfectly)? (fine|perfectly|flawlessly|ok|okay) ..2 (for|with|on|here with) (me|us|my|our) ...] unless(asked, conditional, requestedNear) without(this|try|use|using|both|you|option)',
    ],
    why: 'It says the fault must be theirs.',
    instead: ['I would like to find out what is different in your case'],
    flags: [
      '[[I have no problem with it on my phone]].',
      'Well, [[it works fine for me]].',
      '[[The page loads fine on our screens]].',
    ],
    allows: [
      'The second option works fine for me.',
      'If it prints fine with the other tray, keep that one.',
      'Does it work fine for you?',
      'What does the page show? The site loads fine for us here.',
      'If it works well for us, I will send it.',
      'I have no problem with a later date if you need one.',
    ],
  },
  {
    id: 'dismissive-who-wants',
    patterns: [
      '[(why|i wonder why|wonder why|not see why|no idea why) (anyone|anybody|one|people|somebody|someone) would (possibly|ever|even)? (want|need|like|use|bother|care) ...] without(if)',
      '[(no one|nobody) (is|will) (likely|ever)? ..1 (going to|gonna)? (look|care|read|notice|fix|use|miss) ...] unless(conditional, asked) without(you can|can see)',
    ],
    why: 'It doubts that the wish is worth having.',
    instead: ['I would like to understand what you need it for'],
    flags: [
      '[[I wonder why anyone would want that]].',
      '[[No one is likely going to look at it]].',
      '[[I wonder why anybody would want that]].',
    ],
    allows: [
      'Why would you like the larger one?',
      'Who has to sign the form?',
      'If nobody wants it, I will cancel it.',
    ],
  },
  {
    id: 'dismissive-not-important',
    patterns: [
      '[(that|this|it|which) (is not|was not) (at all|even|really|all that|very|particularly|so) (realistic|relevant|important|worth|a priority|necessary|interesting|the point|the issue|worth it) ...] unless(asked, conditional) without(anymore|any more|for this|yet|because|if)',
      '[(it|that|this)? (is)? (a)? (lot of|so much|too much|much) (time|fuss|noise|drama|ado|work|effort) (chasing|over|about|for|into) (little|nothing|so little|such a|something|a trifle) ...] unless(asked)',
      '[(making|make|makes) (a lot of|so much|similar|a big|too much|this) (noise|fuss|drama|scene) ...] unless(asked, conditional) without(machine|fan|engine)',
      '[(you|we|it|that|this)? (are|is)? (tilting at windmills|making a mountain|storm in a teacup|splitting hairs|nitpicking|beating a dead horse|hair splitting|crying over) ...]',
    ],
    why: 'Making it small tells them their concern does not count.',
    instead: ['I can see this matters to you'],
    flags: [
      '[[It is not really important]].',
      '[[That is so much fuss about nothing]].',
      '[[You are splitting hairs]].',
    ],
    allows: [
      'Which browser you use is not decided yet.',
      'That is not relevant for this step.',
      'If it is not relevant, skip the page.',
    ],
  },
]);
