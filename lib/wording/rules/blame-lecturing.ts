import { defineRules } from '../define-rule';

/** Lecturing: what everybody knows, does or should have noticed. */
export const blameLecturing = defineRules('blame', 'educate-with-tact', [
  {
    id: 'blame-everyone-knows',
    patterns: [
      '[(most|other|many|normal|our other) ..2 (customers|people|users|firms|companies|guests|owners|folk) ..3 (check|read|put|know|manage|back|save|look|test|plan|measure|understand|ask|follow) ...] unless(asked, conditional) without(love|ask~ us|like|do not|prefer|choose|want)',
      '[(as|like) you (should|ought to|must|surely|certainly|will surely) ..1 (know|have known|be aware|have seen|have read|have noticed|remember|realise) ...] unless(asked, conditional)',
      '[(you|a grown up|an adult|somebody|someone|anyone|one) (should|ought to|must) know (your|how|better|by now|to|when|what|that one) ...] unless(asked, conditional)',
    ],
    why: 'It says that they should have known; give the information as new and useful.',
    instead: ['I am glad to show you how this works'],
    flags: [
      'All [[other companies check the size first]].',
      '[[Most people check the size first]].',
      '[[As you should know, it is closed]].',
      '[[A grown-up should know to unplug it first]].',
    ],
    allows: [
      'Most customers choose the green one.',
      'As you can see in the photo, the light is red.',
      'Is the date known to you?',
    ],
  },
  {
    id: 'blame-any-pro-knows',
    patterns: [
      '[(any|every) (experienced|seasoned|real|good|sensible)? ..1 (tourist|pro|user|owner|driver|traveller|parent|tenant|professional|cook|gardener|developer|player) (knows|would know|does|checks|would) ...] unless(asked, conditional)',
      '[(sensible|prudent|careful|responsible|good|smart|organised) (people|customers|users|households|owners|guests|parents|drivers|travellers|tenants|companies) ...] unless(asked, conditional) without(good people)',
    ],
    why: 'It says that they should have known; give the information as new and useful.',
    instead: ['I am glad to show you how this works'],
    flags: [
      '[[Any real pro would know it]].',
      '[[Prudent households save some money]].',
      'Golden rule: never update in a gig week, [[any pro knows that]].',
    ],
    allows: [
      'Any owner can ask for a key.',
      'Do most owners know it?',
      'If any user knows the code, tell me.',
      'Good people who work there can tell you.',
    ],
  },
  {
    id: 'blame-you-knew',
    patterns: [
      '[(it|this|that|the *|which|the ..2 date) (was|is) (well|surely|certainly)? known to you ...] unless(asked, conditional)',
      '[you did (tick|sign|agree|click|accept|mark|confirm|choose|read|see|approve|order|pick) (the|to|that|it|our|this|them|for|on) ...] unless(asked, conditional)',
      '[you (do|did|have|had|were) ..6 (do|did|have|had|were) not you] only(asked)',
      '[you (were|had been) (clearly|already|repeatedly|duly|also)? (warned|informed|advised|reminded) ...] unless(asked, conditional, reported) without(wrong|wrongly|sorry|incorrectly|informed of|by)',
    ],
    why: 'It says that they should have known; give the information as new and useful.',
    instead: ['I am glad to go through it with you'],
    flags: [
      '[[The limit was known to you]].',
      '[[You were warned about it]].',
      'Well, [[you did sign it]].',
      "[[You do have backups, don't you]]?",
    ],
    allows: [
      'You were informed of the update by the dealer.',
      'Is the date known to you?',
      'If you knew that, skip the page.',
      'I did not know it either.',
    ],
  },
  {
    id: 'blame-no-wonder',
    patterns: [
      '[(it is|is|that is)? (no|not any|hardly any|little|small) (wonder|surprise|miracle) (that)? (it is|it does|it did|it was|it refuses|it fails|then|if you|when you) ...] unless(asked, conditional) without(<furious>|confus~|worried|feel|lost)',
      '[(it is|that is) (not|hardly) (surprising|astonishing|a surprise) (if|when) you ...] unless(asked, conditional) without(<furious>|feel)',
      '[what (else)? did you (expect|hope|think) $] only(asked, opening)',
      '[(that|this) is (what|how it) (happens|comes|you get|one gets|goes) (when|of|from|if|with) ...] unless(asked, conditional)',
      '[(it is|no|that is) no surprise (that|with|when|if|it) ...] unless(asked, conditional)',
    ],
    why: 'It says that they should have known; give the information as new and useful.',
    instead: ['I see how this could happen'],
    flags: [
      'It was raining, [[what did you expect?]]',
      "[[It isn't any wonder that it refuses the connection]].",
      '[[It is hardly surprising if you never update it]].',
      '[[What did you expect?]]',
      '[[This is what comes of sharing a password]].',
      "[[It's no surprise that it failed with that many add-ons]].",
    ],
    allows: ['Is it any wonder?', 'No wonder drug is sold here.', 'If it is no wonder to you, skip this.'],
  },
  {
    id: 'blame-you-realise',
    patterns: [
      '[(you|surely you|i hope you|you do|do you) (do|must|should|ought to|need to|have to|surely) (realise|realize|understand|appreciate|remember) (that|why|how|this) ...] unless(conditional) without(i understand|happy|if you)',
      '[you (can not|can hardly|should not|must not) (really|seriously)? (expect|be surprised|complain) ...] unless(asked, conditional, reported)',
    ],
    why: 'It talks down; state the fact by itself.',
    instead: ['I am glad to explain the reason'],
    flags: [
      '[[You do realize that it is Sunday]]?',
      '[[You have to understand that we are three people]].',
      "[[You can't expect the app to work on a phone that old]].",
    ],
    allows: [
      'You need to be aware that only this model has a second lamp.',
      'I understand that it is late.',
      'Do you remember which key it was?',
      'If you realise it later, write again.',
    ],
  },
  {
    id: 'blame-marked-for-a-reason',
    patterns: [
      '[(is|are|was|were|comes|come)? (marked|written|stated|shown|printed|highlighted|there|named|called) ..4 for a reason ...] unless(asked, conditional)',
      '[(is|are|was|were|it)? (clearly|plainly|explicitly|expressly|unmistakably) (stated|written|says|said|told|shown|marked|mentioned|explained|indicated|described|warns|warned) ...] unless(asked, conditional) without(you|i am|we should|should have)',
    ],
    why: 'It tells them off for not seeing; point to the place kindly.',
    instead: ['is on this page'],
    flags: [
      'That box [[is marked in red for a reason]].',
      'The price [[was clearly stated]].',
      'The term [[is clearly written there]].',
    ],
    allows: [
      'Is it clearly stated on the label?',
      'The number is printed on the back.',
      'We should have clearly stated the price.',
    ],
  },
  {
    id: 'blame-easily-found',
    patterns: [
      '[(it|this|that)? (is|are)? (easily|readily|quickly) (found|discoverable|findable|available|seen|done) (by|in|on|with|if) (our|the|this|you|every|any|a|searching) ...] unless(asked, conditional)',
    ],
    why: 'It tells them off for not seeing; point to the place kindly.',
    instead: ['I am glad to send you the page with it'],
    flags: [
      '[[It is easily found by searching this site]].',
      '[[That is readily available on our page]].',
      '[[This is quickly done with the app]].',
    ],
    allows: ['Is it easily found?', 'It is easily broken, so take care.', 'If it is quickly found, fine.'],
  },
  {
    id: 'blame-people-these-days',
    patterns: [
      '[(many|most|a lot of) (people|users|customers|folks|folk|of them)? ..1 (do not|never|fail to|forget to|misread|ignore|refuse to) (read|look|check|bother|listen|pay|understand|follow|update) ...] unless(asked, conditional)',
      '[i (just|sort of|really|so)? ..1 wish ..1 (people|folk|folks|users|customers|everyone|more people|you) ..2 (would|understood|could|just|read|knew|did) ...] unless(asked, conditional) without(happy|well)',
      '[(anyone|whoever|those|people|a person|customers|guests|drivers|users) who ..6 (gets|should not be|must not|cannot expect|will break|have to|should expect|knows|orders|ought) ...] unless(asked, conditional) with(no|not|never|any|themselves|ahead|less|nothing|own)',
    ],
    why: 'Moaning about users in general means this one.',
    instead: ['I am glad to show you how this works'],
    flags: [
      '[[Many do not read it]].',
      '[[I just wish people understood the form]].',
      "it's saturday noon, [[anyone who's been here before orders an hour ahead]].",
    ],
    allows: ['Many do not need a code.', 'I wish you well.', 'If people do not read it, we will change it.'],
  },
  {
    id: 'blame-never-do-that',
    patterns: [
      '[you (should|could|would) not ..6 (to begin with|in the first place) $] unless(conditional) without(we|i am sorry|us)',
      '[(a|that|it|this)? (is|was)? (a|another)? (scary|silly|classic|rookie|beginner|stupid|careless) (mistake|error|blunder|oversight) ...] unless(asked, conditional) without(our|my|we|us|ours|mine)',
    ],
    why: 'It scolds; ask plainly for it.',
    instead: ['I see how this could happen'],
    flags: [
      '[[You should not be there in the first place]].',
      '[[A rookie mistake, that one]].',
      '[[That was a careless mistake]].',
    ],
    allows: [
      'Just take the right cable to begin with.',
      'Never share your password with anyone.',
      'It was a silly mistake of ours.',
      'If you never used it, you can return it.',
    ],
  },
  {
    id: 'blame-you-keep',
    patterns: [
      '[(you are|you keep|you keep on|you just keep) (not making|confusing|mixing|repeating|jumping|asking (the same|again|me|us)|rephrasing|contradicting|ignoring|interrupting) ...] unless(conditional, asked) without(sense if|error)',
      '[(it is|that is|this is) (difficult|hard|impossible) to (understand|follow|help) ..1 (what|when|if) you ...] unless(asked)',
    ],
    why: 'It counts what they do against them.',
    instead: ['I want to be sure I understand you right'],
    flags: [
      '[[You keep asking the same thing]].',
      "[[It's hard to follow what you want]].",
      '[[You are mixing the two plans]].',
    ],
    allows: [
      'If you keep sending it, use the same address.',
      'Sorry that it is the third time you have to write.',
      'You are changing the plan on Monday, as agreed.',
    ],
  },
  {
    id: 'blame-please-stop',
    patterns: [
      '[(please|kindly) (stop|refrain from|do not keep) (posting|sending|writing|asking|opening|calling|repeating|shouting|creating|changing|adding) ...] unless(conditional) without(boundary)',
    ],
    why: 'It counts what they do against them.',
    instead: ['Please write to me in one place, so that nothing gets lost'],
    flags: [
      '[[Please stop opening new tickets]].',
      '[[Please refrain from calling the shop]].',
      'We are on it, [[please stop asking]].',
    ],
    allows: [
      'Please stop the pump before you open the lid.',
      'If the mails annoy you, please stop sending copies.',
      'You can stop adding photos now.',
    ],
  },
]);
