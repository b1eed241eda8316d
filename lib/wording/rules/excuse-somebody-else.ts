import { defineRules } from '../define-rule';

/** Pointing at somebody else: another team, a supplier, the tools. */
export const excuseSomebodyElse = defineRules('excuse', 'note-every-request', [
  {
    id: 'excuse-other-team',
    patterns: [
      '[(it|that|this|which) (is|was|comes|sits|lies|goes|came) (actually|really|only|all|from|with|to)? ..1 (another|a different|the other|our other|not our|a separate) ..1 (department|team|office|company|division|branch|group|desk|area|unit|depot) ...] unless(asked, conditional, ownedNext)',
      '[(that|this|it|which|* s) (is|are|was|were) (done|decided|made|handled|keyed|run|managed|organised|organized|set|controlled|provided|operated|entered|determined|processed|written|sent|packed) (in|by|from|at) (another|a different|the other|someone else|others|a third|an external|an outside|head office|headquarters|a partner|a contractor|the manufacturer|the provider|the * team|marketing|billing|legal|it) ...] unless(asked, conditional, ownedNext)',
      '[<name>? (is|are|comes|come|was) ..2 (a|from) (different|another|separate|marketing|billing) (team|development|company|department|product|office|organisation|organization) ...] unless(asked, conditional)',
    ],
    why: 'The customer bought from us; which desk it was inside does not help them.',
    strictness: 1,
    instead: ['I am looking after this for you'],
    flags: [
      '[[It is another department, sorry]].',
      'Names are entered by hand, [[which is done by another office]].',
      '[[That is handled by marketing]].',
    ],
    allows: [
      'Is it another department?',
      'That is done in another office, and I have asked them for it.',
      'If this is a different team, I will pass you on.',
    ],
  },
  {
    id: 'excuse-no-control',
    patterns: [
      '[(i|we|they|support) (have|had|has) (no|little|not any|never any) (influence|access|control|say|insight|power|means|way) (on|to|over|in|there|into|of|here) ...] unless(asked, conditional) without(you need)',
      "[(it|that|this|which|what *)? (is|was|are|lies)? (sadly|unfortunately|simply|really)? (out of|beyond|outside|not in|not within|outside of) (our|my|anyone's|the scope of our) (control|influence|hands|reach|power|remit|scope) ...] unless(asked, conditional)",
      '[(they|microsoft|google|apple|banks|studios|airlines|suppliers|hosts|drivers|sellers|landlords|carriers|couriers|examiners|agencies) ..5 (as|what|whatever|whenever|however) they (please|like|want|feel|fancy) ...] unless(asked, conditional) without(can|could|may)',
    ],
    why: 'It leaves the customer alone with it.',
    instead: ['I will find out who can change this'],
    flags: [
      'Sadly [[it is out of our hands]].',
      '[[We have no influence on the routes]].',
      'The courier is an independent firm, so what they do [[is out of our hands]].',
      '[[Studios pull their stuff whenever they like, talk to them]].',
    ],
    allows: [
      'Keep the bottle out of your hands for an hour.',
      'If it is outside our control, I will say so.',
      'Do you have no access to it?',
    ],
  },
  {
    id: 'excuse-hands-tied',
    patterns: [
      '[(our|my) hands are tied ...]',
      '[(they|it|he|she|the *|that)? (moves|move|work|works|run|runs) at (their|its|his|her) own (pace|speed|rhythm|schedule) ...] unless(asked, conditional)',
      '[(that|this|it) is their (remit|job|business|decision|responsibility|area|fault|call|department) ...] unless(asked, conditional, ownedNext)',
      '[(they|he|she|it|everyone|the *|our *) (does|do|goes|comes|acts|moves) (as|what|when) (it|they|he|she) (pleases|please|likes|want|wants|fancies) ...] unless(asked, conditional)',
    ],
    why: 'Tied hands are no help; say whose hands are free.',
    instead: ['I will find out who can change this'],
    flags: [
      '[[The airport does as it pleases]].',
      'Sadly [[my hands are tied]].',
      '[[That is their decision]].',
      '[[They work at their own pace]].',
    ],
    allows: ['If your hands are tied, I will do it.', 'Work at your own pace.', 'Is that their decision?'],
  },
  {
    id: 'excuse-only-the-messenger',
    patterns: [
      '[(we|i) (are|am) (only|just|merely) (the|a|an) (platform|chat|messenger|middleman|agent|intermediary|reseller|shop|front desk|call centre|call center|bot|marketplace|carrier|host|retailer) ...] unless(asked, conditional)',
      '[(we|i) (just|only|merely|simply) (buy|resell|sell|forward|pass|ship|rent|receive|handle|host|relay) ..4 (it|them|what|the|from|result|results|on|for) ...] unless(asked, conditional) without(you)',
      '[(i|we) (do not|did not) (make|write|decide|set|choose) (the|those|these|that|prices|on) ..1 (rules|rota|prices|policy|policies|law|laws|schedule|decisions|times|fees|rates|dates) ...] unless(asked, conditional)',
    ],
    why: 'It leaves the customer alone with it.',
    instead: ['I am looking after this for you'],
    flags: [
      '[[We are only the platform]].',
      '[[We only pass on the orders from them]].',
      '[[We just sell what we get]].',
      "[[I don't make the rules]].",
    ],
    allows: [
      'Are we only the platform?',
      'We sell the parts you need.',
      'If we only pass on the order, I will tell you.',
    ],
  },
  {
    id: 'excuse-vendor',
    patterns: [
      '[(they|he|she|catering|<name>|* s) (have|has)? let (us|you|me|us both|both of us|everyone) (both)? down ...] unless(asked, conditional)',
      '[(every|all|the|most) (carrier|courier|airline|supplier|bank|airlines|couriers|carriers|suppliers|banks) (is|are) (running|having|late|behind|slow|delayed|the same) ...] unless(asked, conditional)',
      '[(banks|airlines|couriers|airports|suppliers|computers|machines|trains|printers) (eh|you know|well|huh) ...]',
      '[(blame|talk to|take it up with|ask) (the|them|those|your) (author|studio|studios|town hall|council|weather|manufacturer|guys|builder|landlord|government|law|eu)? ...] unless(asked, conditional, negated) with(blame|take it up|talk to them) without(they blame)',
    ],
    why: 'It leaves the customer alone with it.',
    strictness: 1,
    instead: ['I am looking after this for you'],
    flags: [
      '[[Every carrier is running behind in December]].',
      '[[Blame the postal service for that one]].',
      'The council closed the road, [[take it up with them]].',
    ],
    allows: [
      'Our supplier delivers on Tuesdays.',
      'If the courier lost it, we send a new one.',
      'The bank confirmed the payment today.',
    ],
  },
  {
    id: 'excuse-third-party',
    patterns: [
      '[(it|this|that|which|the *|your *)? (was|were|is|are|being)? (run|handled|managed|operated|employed|done|built|sold|shipped|made|delivered) by (a|an|our|another|the|some) ..2 (partner|subcontractor|third party|third party seller|provider|supplier|agency|vendor|contractor|company|seller|reseller) ...] unless(asked, conditional, ownedNext)',
      '[(from|on) our (side|end) ..2 (it|everything|all) (left|was|went|is|worked|works|looks) ..3 (time|fine|correct|okay|well|order|correctly|good) ...] unless(asked, conditional)',
      '[it is the (bank|customs|post|courier|carrier|airport|council|landlord|supplier|ministry|manufacturer|insurer|insurance|provider|network|depot|warehouse|agency) (that|who|people|which) ...] unless(asked, conditional)',
      '[(our|the) (supplier|provider|vendor|contractor|host|printer|caterer|carrier|courier|partner) ..1 (changed|sent us|let us|delivered|forgot|lost|messed|broke|did not|never|failed) ...] unless(asked, conditional, ownedNext) without(for us|on us)',
    ],
    why: 'It leaves the customer alone with it.',
    instead: ['I am looking after this for you'],
    flags: [
      '[[It was sold by a third party seller]].',
      '[[From our side it left on time]].',
      '[[The carrier lost it]], not us.',
      "[[It's the bank that takes its time]].",
    ],
    allows: [
      'The new run is operated by a partner, and I have asked them for the slot.',
      'Is it sold by a reseller?',
      'If it was made by a supplier, we have the number.',
    ],
  },
  {
    id: 'excuse-system',
    patterns: [
      '[(our|my) ..2 (system|systems|computer~|tool|tools|software|database|crm|server|servers|ticket tool|phone|phones|printer|tracking|screen|program|site|app) ..1 (is|are|was|were|has been|does|did|keeps|went) ..2 (old|slow|not show|not let|not allow|buggy|acting up|outdated|new to us|playing up|having a bad day|crashing|freezing|lost it|hanging|ancient) ...] unless(asked, conditional, timedNear, ownedNext) without(your|sometimes|shut|window)',
      '[(our|the) (system|computer|tool|software|program|screen) (does not|will not|would not|cannot|did not|never|says) (let|allow|show|support|permit|give|have|no) ..1 (me|us|that|this|it|no)? ...] unless(conditional, asked, ownedNext) without(you to|your)',
      '[(the|our) (site|system|app|forum|tool|mail|computer) ..1 (ate|lost|swallowed|deleted|dropped|refused|rejected) (it|my|your|the) ...] unless(asked, conditional)',
    ],
    why: 'The tool is ours too; own what went wrong and say what you do about it.',
    strictness: 1,
    instead: ['This did not work as it should, and I am looking into it today'],
    flags: ['[[Our system is very old, sadly]].', '[[The system does not let me change it]].', '[[The site lost it]].'],
    allows: [
      'Our system is down until 15:00, then I will book it.',
      'If the system does not let you in, call me.',
      'The system shows your order.',
      'The two have the same name, and our screen does not tell them apart.',
    ],
  },
  {
    id: 'excuse-two-sides',
    patterns: [
      '[(the|our|these) ..2 (systems|departments|teams|sides|offices|companies|tools|databases|shops) ..1 (do not|never|cannot|does not) (always|really|often)? (talk|cooperate|work|agree|match|communicate|speak|sync|exchange) ...] unless(asked, conditional)',
      '[(i|we) (was|were) (not|never) (told|informed|asked|briefed) ...] unless(asked, conditional) without(sorry|apolog~|thank~|until)',
    ],
    why: 'That our sides do not talk is the fault itself, not a reason for it.',
    instead: ['We should have told each other'],
    flags: [
      'The new software came from outside and [[we were not asked]].',
      "[[The two systems don't always talk to each other]].",
      '[[I was not informed]].',
    ],
    allows: ['If nobody told you, I am sorry.', 'Do the systems talk to each other?', 'If I was not told, I will ask.'],
  },
]);
