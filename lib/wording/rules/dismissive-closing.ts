import { defineRules } from '../define-rule';

/** Shutting the door: rules without reasons, the matter closed, the concern handed back. */
export const dismissiveClosing = defineRules('dismissive', 'no-dismissing', [
  {
    id: 'dismissive-just-policy',
    patterns: [
      '[(that|this|it) is (just|simply|only) (our|the|company) ..3 (policy|policies|rule|rules|procedure|terms) ...] unless(reasonedNear)',
      '[(rules|terms|sales|prices|decisions|trades|policies|contracts|a rule|a contract|a sale|a deal) (are|is) (rules|terms|final|binding|what they are|a rule|a contract|a sale|a deal) ...] unless(asked, conditional)',
      '[(the)? (same)? (rules|policy|terms) (apply|applies) to (everybody|everyone|all) ...] unless(asked, conditional, reasonedNear)',
    ],
    why: 'A rule without its reason closes the door; say what it is for and what is possible inside it.',
    instead: ['Here is why we handle it this way'],
    flags: ["[[That's just our policy]].", 'Sorry, [[rules are rules]].', '[[The rules apply to everybody]].'],
    allows: [
      'Our policy is 30 days, because later the goods cannot be sold as new.',
      'The policy you signed covers water damage.',
      'Do the rules apply to all?',
    ],
  },
  {
    id: 'dismissive-how-it-is',
    patterns: [
      '[(that|this|it) is (just|simply|sadly|unfortunately)? (how|the way) (it|things|this|that|life|business|the *) (is|are|goes|go|work|works) ...] unless(asked, conditional, reasoned) only(opening) without(you|my|here is)',
      '[(it|that|this)? (is)? (just|simply)? a? (fact|facts) of life ...] unless(asked)',
      '[(it|that|this) (goes|comes|ends|happens) when it (goes|comes|ends|happens) ...]',
      '[(you|we|one)? (can not|no) (please|pleasing) everyone ...]',
      '[that is the * for you ...]',
      '[(it|they|that|the *|our *|a *) (is|are|says) what (it|they|that) (is|are|says) ...] unless(asked, conditional)',
    ],
    why: '"That is how it is" ends the talk without a reason.',
    instead: ['Here is the reason behind it'],
    flags: [
      '[[That is just how it is with sale items]].',
      "Sadly [[it's a fact of life]].",
      "[[You can't please everyone]].",
      "[[That's the sea for you]]! Sailings resume once the weather plays along.",
      '[[It is what it is]].',
    ],
    allows: [
      'This is how you change the address: open Settings.',
      'Is that just how it is?',
      'That is how it works with my scanner.',
      'That is the way the data gets to the bank.',
    ],
  },
  {
    id: 'dismissive-final',
    patterns: [
      '[(our|the|this|that)? (decision|decisions|rejections|results|judgements) (of this kind)? (are|is) (final|not discussed|not explained|not negotiable|not justified) ...] unless(asked, conditional)',
      '[(we|i) (give|provide|offer|owe) no (reasons|reason|explanation|explanations|details) ...] unless(asked, conditional)',
    ],
    why: 'A decision without a reason is a shut door.',
    instead: ['Here is the reason for this decision'],
    flags: [
      '[[Decisions are final]].',
      '[[We give no reasons for it]].',
      '[[Our decision is final and stays as it is]].',
    ],
    allows: ['If the decision is final, I will say why.', 'Are rejections final?', 'We give the reasons on page two.'],
  },
  {
    id: 'dismissive-read-the-terms',
    patterns: [
      '[(kindly|please|just)? (refer|see|consult|read|check|look) ..1 (to|at|up)? (our|the) ..1 (terms|conditions|faq|policy|policies|small print|fine print|t c|manual) (for|on|again|and|$) ...] unless(reasonedNear, asked, conditional) without(link|here|section|page|step|below|attached)',
      '[(it is|all|everything) ..2 (there|written|stated) in (the|our|your) (terms|conditions|contract|faq|policy|small print) ...] unless(asked, conditional)',
      '[(google|look it up|just google|search) (it|is your friend|for yourself) ...] unless(asked, conditional)',
      '[(figure|work|find|sort|explore) ..3 (out|works) (for)? (yourself|on your own|by yourself) ...] unless(asked, conditional) without(cause|should have to|not have to|never have to)',
    ],
    why: 'Sending them off to read is no answer; quote the part that matters.',
    instead: ['The detail that matters here is this'],
    flags: [
      '[[Please refer to our terms and good luck]].',
      '[[All is stated in the contract]].',
      '[[Google is your friend, just google it]].',
    ],
    allows: [
      'Please see our FAQ here: page 2 has the step.',
      'Is it stated in the contract?',
      'If you look it up yourself, use the second page.',
      'That is not something you should have to sort out yourself.',
    ],
  },
  {
    id: 'dismissive-not-our-problem',
    patterns: [
      '[(that|this|it) (is|would be|has|seems|was) (not|nothing) (really|exactly|at all)? ..1 (our|my|to do with) ..2 (problem|issue|concern|business|department|us|job|matter|responsibility|fault) ...] unless(asked, conditional, ownedNext) without(sorry)',
      '[(not|never) (my|our) (problem|department|job|business|concern|fault|responsibility) ...] unless(asked, conditional)',
      '[(that|this|it) is not a problem (we|i) ..2 (can|could) ...] unless(asked, conditional)',
      '[(it|that|this|the *|the * of the *) ..1 (is|are|was|were) somewhat (irrelevant|beside the point) ...] unless(asked, conditional)',
    ],
    why: 'It pushes the concern back as if it were none of ours.',
    strictness: 1,
    instead: ['Let me find out who can help with this'],
    flags: ["[[That's not our problem]].", 'Sorry, [[not my department]].', '[[It has nothing to do with us]].'],
    allows: [
      'Is it not our fault?',
      'If it has nothing to do with us, I will say so.',
      'That is not our car in the photo.',
    ],
  },
  {
    id: 'dismissive-your-own-affair',
    patterns: [
      '[you will (just|simply)? (have|need) to (figure|work|sort|live|deal|do) (it|that|with|out|your own) ...] without(password|account|name|code|bank|which|where) unless(asked, conditional)',
      '[(i|we) (will|shall)? (leave|let) you to (it|fix|sort|find|figure|deal|get on) ...] unless(asked, conditional)',
    ],
    why: 'It hands the concern back to the one who asked for help.',
    instead: ['Let me find out who can help with this'],
    flags: [
      "[[You'll have to figure it out with your son]].",
      '[[I will leave you to fix it in your own way]].',
      '[[We leave you to sort it]].',
    ],
    allows: [
      'You choose: a refund or a new pair.',
      'You will have to sign in again after the update.',
      'If you want to find someone to talk to, call me.',
      'You will have to do this in smaller batches.',
    ],
  },
  {
    id: 'dismissive-go-elsewhere',
    patterns: [
      '[(hope|good luck|best of luck) ..3 (find|finding) (someone|somebody|anyone|another|a *) ..6 (to|who|that) ...] unless(asked, conditional)',
      '[(you are|that would be|you would be) (better off|free to|welcome to) (to)? (leave|go|looking elsewhere|elsewhere|ask someone else|cancel|try|complain) ...] unless(asked, conditional) with(elsewhere|leave|complain|someone else|else|go) without(feedback|comment|review|fee|penalty|charge)',
    ],
    why: 'It shows them the door.',
    instead: ['I would like to sort this out with you'],
    flags: [
      '[[You are free to go elsewhere]].',
      '[[Hope you can find someone to sort it]].',
      '[[You would be better off looking elsewhere]].',
    ],
    allows: [
      'If you want to find someone to talk to, call me.',
      'You are welcome to call me.',
      'Are you free to talk at nine?',
      'Below 10 Mbit you are free to leave without a fee.',
    ],
  },
  {
    id: 'dismissive-case-closed',
    patterns: [
      '[(we|i) consider (the|this|your) (case|matter|complaint|issue|discussion|topic) ..2 (closed|settled|finished|resolved|done) ...] unless(asked, conditional)',
      '[(let us|we should|can we) (just)? (focus|concentrate|stick|get back) (on|to) (the)? (problem|facts|point|topic|matter) ...] unless(conditional)',
      '[(end of|no further) (story|discussion|debate|correspondence) ...]',
      '[(let us|you should|best|better|please|just|to) ..1 (leave it (there|at that)|let it (go|rest)|not dwell) ...] unless(asked, conditional)',
    ],
    why: 'It closes the door on somebody who still has a concern.',
    strictness: 1,
    instead: ['I would like to hear what is still open for you'],
    flags: [
      '[[We consider the case to be closed]].',
      "[[Let's focus on the problem]].",
      'It stays as it is, [[end of story]].',
      'Nobody was hurt, so [[let us leave it there]].',
    ],
    allows: [
      'The case for the lens closes on the left side.',
      'If this matter is settled, I will close the ticket.',
      'Is the case now closed?',
    ],
  },
  {
    id: 'dismissive-nothing-more',
    patterns: [
      '[(there is|is)? (nothing|not much|not a lot) (more|else|further)? ..1 (we|i|anyone|anybody|support) (can|could) (do|say|add|offer|help) ...] unless(asked, conditional) without(but|however|instead|although|until|today|unless|prevent)',
      '[(i|we) (cannot|can not) (do|help|say) (much|anything|a lot) ..2 (about|with|for|here|more|there) ...] unless(asked, conditional) without(until|but|however|unless|yet|without|before|today|instead)',
      '[(that is|this is|it is) (all|everything) (i|we) (can|could|have to) (do|say|tell|offer) ...] unless(asked, conditional)',
    ],
    why: 'It ends the help; say what is possible, be it small.',
    instead: ['Here is what I can still do'],
    flags: ['[[There is nothing more we can do]].', '[[We cannot do much about it]].', '[[That is all I can say]].'],
    allows: [
      'There is nothing more I can do today, but Ana calls you tomorrow.',
      'I cannot do more until the bank has answered.',
      'If there is nothing more to add, sign it.',
    ],
  },
  {
    id: 'dismissive-take-it-or-leave-it',
    patterns: ['[(take it or leave it|like it or not|tough luck|deal with it) ...] unless(asked, conditional)'],
    why: 'It dares them to walk away.',
    instead: ['Here is what I can do'],
    flags: ['Well, [[take it or leave it]].', '[[Like it or not, the price is up]].', '[[Tough luck, then]].'],
    allows: ['If you take it, leave the key.', 'You can take it or the other one.', 'Which one do you like?'],
  },
  {
    id: 'dismissive-no-point',
    patterns: [
      '[(there is|i see|see)? (no|not a|never a|little) (point|use|sense) (in|of)? ..1 (discussing|arguing|writing|complaining|asking|trying|continuing|going|not|posting|talking|calling|on) ...] unless(asked, conditional) without(if)',
      '[(you)? (are|would be|will be|just)? (wasting|waste) your (time|breath|money) ...] unless(asked, conditional, negated)',
      '[your account is (as good as gone|gone|lost|history) ...] unless(asked, conditional)',
      '[at least (you|it|they|the) ..1 (still|got|have a window|works|did not|was not|were not) ...] unless(asked, conditional) without(once|one|version|minutes|two|back)',
    ],
    why: 'It tells them that it was useless to write.',
    instead: ['This is what is still possible'],
    flags: [
      '[[There is no point in discussing it]].',
      '[[You would be wasting your time]].',
      '[[Your account is as good as gone]].',
    ],
    allows: [
      'We do not want to be wasting your time.',
      'Is there a point in trying?',
      'If you see no point in it, tell me.',
    ],
  },
  {
    id: 'dismissive-move-on',
    patterns: [
      '[let us not (get carried away|exaggerate|be dramatic|make a fuss|overdo it|be silly) ...]',
      '[(it is|maybe it is)? (time|maybe time|high time) to (move on|let go|upgrade|buy|get over) ...] unless(asked, conditional)',
      '[come on , ...] unless(asked, conditional)',
    ],
    why: 'It tells them to want something else.',
    instead: ['I can see this matters to you'],
    flags: ["[[Let's not get carried away]].", '[[It is time to move on]].', "[[Come on, it's been two days]]."],
    allows: ['If it is time to move on, I will tell you.', 'Does everybody need it?', 'Let us not forget the key.'],
  },
  {
    id: 'dismissive-live-with-it',
    patterns: [
      '[you (just|simply|will)? ..1 (have to|must|need to|got to|should|will have to) (just|simply)? (live with|accept (it|that|this)|deal with (it|that|this)|cope|put up|make do|learn to live) ...] unless(asked, conditional, negated)',
      '[(just|simply|you can simply|you can just) (ignore|disregard|smile|forget|click through) ..2 (it|that|this|them|those|and|these|messages|warnings) ...] unless(conditional, asked) without(mail|mails|email|emails|phishing|spam|link|duplicate|scam|decided)',
      '[(you|one|a child|your *|she|he|they) ..1 (will|can|could) ..1 (survive|live without|do without|manage without|be fine without|get over|cope) ...] unless(asked, conditional)',
    ],
    why: 'It tells them to live with it.',
    instead: ['I understand this is not what you hoped for'],
    flags: [
      '[[You just have to live with it]].',
      '[[Just ignore those messages]].',
      '[[Just ignore these messages]].',
      'Surely [[you can live without television for one evening]].',
    ],
    allows: [
      'If you have to live with it for a day, here is how.',
      'Just ignore the mail, it is spam.',
      'You need at least two photos.',
    ],
  },
]);
