import { defineRules } from '../define-rule';

/** Pointing at what the customer did or left undone, instead of adding what helps now. */
export const blame = defineRules('blame', 'educate-with-tact', [
  {
    id: 'blame-should-have',
    patterns: [
      '[you <very>? (should|could|ought to|needed to) (not|never|<very>|at least|perhaps|maybe|easily|just)? have <participle>] unless(asked, reported, negated) without(receive~|got|gotten|hope|arrived|been told|been informed|been asked|been sent|been given|been called)',
      '[what you should have (done|clicked|used) ...]',
      '[you (should|ought) (never|not) have (signed|deleted|opened|clicked|selected|installed|removed|changed|moved|used|sent|shared|ordered|paid) ...]',
      '[(it|this|that) (could|would) (easily)? (have been|be) (avoided|prevented|faster|quicker|easier|smoother) ..2 (if|had)]',
      '[you were supposed to ...]',
    ],
    why: 'Looking back at their mistake helps nobody; say what helps now or next time.',
    instead: ['for the next time, it helps to know that'],
    flags: [
      '[[You should have checked]] the size first.',
      '[[You could have told]] us in March.',
      'Well, [[you should never have signed that]].',
    ],
    allows: [
      'You should have received an e-mail by now.',
      'Should you have questions, write to me.',
      'We should have told you earlier.',
    ],
  },
  {
    id: 'blame-failed',
    patterns: [
      '[you (have|had)? ..1 (failed|neglected|omitted|forgot|forgotten|refused|missed) to ...] unless(conditional, asked, negated)',
      '[you (did not|have not|had not|never|do not) ..2 (read|follow|followed|check|checked|look|looked|pay attention|bother|notice|mention|mentioned|listen|provide|provided|offer|offered|give|given|tell|told|say|answer|answered|scroll|scrolled|understand|understood|confirm|confirmed|inform|informed|respond|responded|bothered|update|updated|cancel|cancelled|report|reported)] unless(conditional, asked, hedged) without(receive~|get|worry|why|not want to|not wish to|not need to|not have to)',
      '[you (have)? ..1 (caused|created|broke|messed|ignored|overlooked|misread|misunderstood|confused|lost|deleted|damaged|locked|triggered|mixed) ..4 (yourself|mess|problem|issue|confusion|instructions)] unless(conditional, asked, hedged)',
      '[you are not ..1 (looking|reading|listening|paying|following|actually|saying) ...] unless(conditional, asked)',
      '[you (do|did) not seem to ..3 (read|understand|know|have|follow|get)]',
    ],
    why: 'It names the customer as the cause; say what is missing and what happens next.',
    instead: ['what is still needed is'],
    flags: [
      '[[You failed to attach the form]].',
      '[[You did not read]] the second page.',
      'It looks as though [[you created this mess]].',
    ],
    allows: [
      'If you did not get the mail, look in the spam folder.',
      'You need no manual for this.',
      'You do not want to tell us the reason, and that is fine.',
      'The upload failed to start.',
    ],
  },
  {
    id: 'blame-if-you-had',
    patterns: [
      '[(if|had) you (had|have|would have|only|just|simply|actually)? ..2 (read|checked|looked|followed|told|asked|called|listened|opened|contacted|used|done|paid|given|reported|noticed|informed|tested|written|saved)] , ..2 (you|we|i|this|it|then|the|there|none|nothing)',
      '[if you (had|would have) ..1 <participle> ..8 (would|could|might) (have|not)]',
      '[had you <participle> ..8 (would|could|might) (have|not)]',
      '[(a (quick|short|single)? (look|glance)|reading|checking|opening) ..6 (would|could) have ..3 (shown|spared|been|told|saved|helped|enough|avoided|prevented)]',
      '[if you (write|wrote|would write|read|would read|would just|would simply|would only|bothered|had bothered|cared|paid attention) ...]',
    ],
    why: 'It says the trouble is their own doing; give the information without the finger.',
    instead: ['for the future, it helps to know that'],
    flags: [
      '[[If you had read]], you would know.',
      '[[Had you told us earlier we could have]] stopped it.',
      '[[A quick look at the page would have shown]] the date.',
    ],
    allows: [
      'If you have read the terms, tick the box.',
      'If you had a second charge, I will refund it.',
      'Had we told you earlier, you could have changed it.',
    ],
  },
  {
    id: 'blame-your-fault',
    patterns: [
      '[(it|this|that) (is|was) ..1 (your|the customer) (own)? (fault|mistake|error|doing|responsibility|negligence|oversight) ...] unless(negated, asked, conditional) without(not)',
      '[(it|that|this) is (kind of|sort of|entirely|all|really|clearly)? on you $]',
      '[(your|you made a|you made an) (own)? (fault|mistake|error|negligence|carelessness)] unless(negated, asked, conditional) without(message|code|no)',
      '[(it|that) is (up to|the responsibility of|the duty of) (you|each|every|the) ..1 (customer|user|player|client|guest|owner|to)] unless(asked) without(prefer|choose|decide)',
      '[(lies|lie|rests) (with|entirely with) (you|the customer|the user|the operator|the owner)] unless(asked, negated) without(us)',
      '[you (have|had) (only|no one but|nobody but) yourself (to blame)?]',
      '[you (did|locked|deleted|changed|broke|caused|chose|signed|agreed|entered|moved|ordered) ..2 yourself] unless(asked, conditional)',
    ],
    why: 'Even where it is true, saying whose fault it is moves nothing forward.',
    instead: ['here is how we can put this right'],
    flags: [
      'Sorry, but [[that is your own mistake]].',
      '[[You locked it yourself]].',
      'I am afraid the choice of size [[lies with the customer]].',
    ],
    allows: [
      'It is not your fault that the link broke.',
      'That was my mistake.',
      'If the error is yours or ours, we will see in the log.',
    ],
  },
  {
    id: 'blame-why-did-you',
    patterns: [
      '[why (did|do|would|have|are|were|will) (you|folk|people|anyone|users) (not|ever|even|still)? ...] only(asked) without(need|want|prefer|like|think|feel)',
      '[(did|have) you (even|actually|ever|not|really|at least) ..2 (read|look|looked|check|checked|see|seen|try|tried|listen|bother|compact|open|notice|noticed)] only(asked)',
      '[did not you ..1 (read|see|look|check|notice|know|get)] only(asked)',
      '[(for|what) (which|was the)? reason (did|for) you ...] only(asked)',
      '[why in the (world|first place)]',
      '[are you (sure|certain) (you|that you) ..1 (read|followed|did|have|looked|entered|checked|typed)] only(asked)',
    ],
    why: 'It sounds like an interrogation; ask for the fact you need.',
    instead: ['could you tell me whether'],
    flags: [
      '[[Why did you not call us first]]?',
      '[[Did you even read]] the sheet?',
      '[[Have you actually checked]] the plug?',
    ],
    allows: [
      'Why do you need the report by Friday?',
      'Have you tried the other browser?',
      'Did you receive my e-mail?',
    ],
  },
  {
    id: 'blame-everyone-knows',
    patterns: [
      '[(most|other|many) ..2 (customers|people|users|firms|companies|guests|owners) ..2 (check|read|put|know|manage|back|save|look|test|plan|measure) ...] without(love|ask~|like)',
      '[(as|which) (is|was) ..1 (clearly|plainly|explicitly|expressly) (stated|written|marked|described|shown|explained|indicated) ...]',
      '[(marked|written|stated|shown|printed|highlighted) ..4 for a reason]',
      '[(was|is) (well)? known to you]',
      '[you (must have known|knew (this|that|about)|were warned|were (well)? aware) ...] unless(asked, conditional) without(love)',
      '[(customers|people|users|guests|those) who ..5 (take|risk|must|have to|should|cannot|lose)] without(prefer)',
      '[you (do|should|must|ought to) (realise|realize|know|understand|be aware) that]',
    ],
    why: 'It says they should have known; give the information as new and useful.',
    instead: ['the detail that matters here is'],
    flags: [
      'The limit [[was known to you]].',
      '[[Most people check the size first]].',
      'That box is [[marked in red for a reason]].',
    ],
    allows: [
      'Most customers choose the green one.',
      'We agreed on Monday, thank you.',
      'The number is printed on the back.',
    ],
  },
]);
