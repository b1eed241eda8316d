import { defineRules } from '../define-rule';

/** Insults, shouting and threats: answering in kind. */
export const hostileAttacks = defineRules('hostile', 'no-escalating', [
  {
    id: 'hostile-capitals',
    patterns: [
      '^ [<capitals> <capitals> <capitals> <capitals> ...] only(capitals) with(the|a|is|are|not|you|to|and|my|your|of|do|it|this|that|before|i|we) without(use|links|visit|information|os|ram|remove)',
      '^ [<capitals> <capitals> <capitals>] only(capitals, exclaimed) without(use|remove|links|click)',
      '[(stop|read|listen|hate|nothing|wait|again)] only(capitals)',
    ],
    why: 'Capitals read as shouting.',
    strictness: 1,
    instead: ['please'],
    flags: ['[[PLEASE READ MY MAIL AGAIN]].', '[[STOP CALLING US]]!', '[[YOU MUST NOT DO THIS]]!'],
    allows: [
      'The form is called ABC 12 and costs 4 EUR.',
      'Your VAT number is valid.',
      'OK, FAQ and PDF are attached.',
    ],
  },
  {
    id: 'hostile-capitals-ban',
    patterns: [
      '^ [(please|you)? (must)? (never|do not|must not) (ever)?] only(capitals) without(use|remove|reply|links)',
      '[(you|he|she|they|we|one) (must|can|do|should|may) (not|never)] only(capitals)',
    ],
    why: 'A ban in capitals reads as shouting.',
    instead: ['please do not'],
    flags: ['[[NEVER]] post such an image.', '[[DO NOT]] open the lid yet.', 'As I see it, [[YOU MUST NOT]] open it.'],
    allows: ['The DO NOT DISTURB sign hangs on the door.', 'Never post your PIN.', 'Is the NEVER box ticked?'],
  },
  {
    id: 'hostile-shouted-no',
    patterns: [
      '^ [(no|wrong|enough|stop it|nonsense) $] only(exclaimed)',
      '^ [(that is|this is) what (we|i) (have been|are|were|said|told|have said) ..8] only(exclaimed)',
    ],
    why: 'Exclamation marks behind a no sound like a slammed door.',
    strictness: 1,
    instead: ['let me put it differently'],
    flags: ['[[No!]] He must rename it.', '[[Wrong!!!]]', "[[That's what we have been saying for a week]]!"],
    allows: ['No problem at all!', 'Stop the pump before you open the lid!', 'Is that what we said?'],
  },
  {
    id: 'hostile-insult',
    patterns: [
      '[(you|your *|you people|he|she|that customer) (are|is|must be|sound|were) (being|<very>|just|a|an|an absolute|a complete|a bit)? (being|a|an|so|very)? (stupid|idiot|idiots|idiotic|moron|morons|dumb|ridiculous|rude|pathetic|insane|crazy|incompetent|ignorant|lazy|clueless|childish|unreasonable|hysterical|paranoid|embarrassment|joke|liar|troll|thick|dense|silly|fool~|nuisance|pest|a pain|annoying|impossible|petty) ...] unless(negated, conditional, reported, boundary) without(feel)',
      '[(only|you)? (idiot|idiots|moron|morons|imbecile|jerk|loser|crybaby|twat|prick|wanker|asshole|bastard|bitch|dumbass|dimwit|halfwit|cretin) ...] unless(reported, boundary, conditional)',
      '[(befuddled|confused|senile|silly|stupid|grumpy|bitter) (old|senior|man|woman|lady|people|boomer|person) ...] unless(reported)',
      '[(some kind of|are you|you must be) (stupid|idiot|blind|deaf|drunk|dense|joking me|kidding me|out of your mind|illiterate) ...] unless(negated)',
      '[(crap|bullshit|bs|nonsense|garbage|rubbish|drivel|noise|whining|moaning|huffing|ranting) ...] with(you|your|old) unless(reported, boundary) without(filter|cancelling|cancel|bin|collection|background|from the|bag~)',
    ],
    why: 'Insults end the conversation and stay on record.',
    strictness: 1,
    instead: ['I would like to sort this out with you'],
    flags: ['[[You are being ridiculous]].', '[[Only idiots do that]].', '[[Are you blind]]?'],
    allows: [
      'If you are being silly with the cat, close the lid.',
      'It is not your mistake, and you are not stupid.',
      'You wrote that we are idiots, and I am sorry you had to wait.',
    ],
  },
  {
    id: 'hostile-rude-command',
    patterns: [
      '[(just|please|you should|you need to|so)? (shut up|piss off|get a life|grow up|get real|go to hell|drop dead|fuck off|sod off|bugger off|give it a rest|get lost|get over it|get over yourself|man up|wise up|knock it off|cut it out|zip it|use your (head|brain|eyes)|wake up|do your (homework|research)|open your eyes|learn to read|rtfm|buzz off|back off|beat it|take a hike|suck it up) ...] unless(reported, boundary, conditional, asked) without(alarm|call|computer|screen|sleep|from|phone|we|i)',
      '[(please|just|would you|you should)? (stop|quit) (shouting|yelling|whining|complaining|moaning|nagging|wasting|whinging|crying|bothering|pestering|spamming|ranting|being (so|rude|silly|difficult|dramatic)) ...] unless(conditional) without(app|alarm|beeping|siren|will|thunderbird|firefox|about the)',
      '[(read|look at|think about) (it|that|them|this|what i wrote|my (mail|mails|message|answer|reply|post)) (again)? (slowly|properly|carefully this time|once more slowly|first|before you (answer|write|reply|post)) ...] unless(conditional) without(when you have|if|please)',
      '[(inside voice|indoor voice|mind your (tone|language|manners)|watch your (tone|language|mouth)|lovely manners|manners please|touch grass|go outside|deal with yourself) ...] unless(asked, reported, boundary)',
      '[(as (to|for)) your (threat|threats|lawyer|rant|tantrum|tone) ...] unless(asked)',
    ],
    why: 'An order like that makes an enemy.',
    strictness: 1,
    instead: ['I would like to help you with this'],
    flags: ['[[Just grow up and pay]].', '[[Please stop complaining to us]].', '[[Do your homework]].'],
    allows: [
      'Stop the pump before you open the lid.',
      'If you stop shouting, the microphone resets.',
      'Please read it again before you sign.',
    ],
  },
  {
    id: 'hostile-your-nonsense',
    patterns: [
      '[(please|just|i|we)? (spare|stop|cut|save)? (me|us)? (your|such|more of this|old|with that|of that) ..3 (crap|bullshit|bs|nonsense|garbage|rubbish|drivel|whining|moaning|huffing|ranting|tantrum|drama|theatrics|babble|baloney|hogwash) ...] unless(reported, boundary, asked) without(filter|cancelling|cancel|bin|collection|background|from the|bag~|collected|disposal)',
      '[your (attitude|tone|manner|temper|mood|moods|manners|whims|sulking|antics) ...] unless(boundary, asked, conditional, reported) without(understand|sorry|dial|app|accept)',
      '[(they|you|it|this|that|which|your *) (say|says|make|makes|made|is|are|contain|contains) (absolutely|exactly|precisely|completely)? (nothing intelligible|unintelligible|no sense whatsoever|zero sense|incoherent|gibberish|utter nonsense|complete nonsense) ...] unless(asked, conditional)',
      '[(that|this|it|what)? (is|was)? (a|such a|your|another)? (nasty|silly|whiny|stupid|ridiculous|childish|hysterical|pathetic|dumb|idiotic|pointless|endless) (mail|mails|email|emails|message|messages|comment|comments|question|questions|post|posts|posts|remark|remarks|letter|letters|demand|demands|complaint|complaints|theory|story|game|games) ...] unless(reported, conditional, asked) without(no|not)',
    ],
    why: 'It throws their words away; answer what was meant.',
    strictness: 1,
    instead: ['I would like to sort out what you wrote about'],
    flags: ['[[Please spare me your nonsense]].', '[[Your attitude is noted]].', '[[That is a silly question]].'],
    allows: [
      'The rubbish is collected on Monday.',
      'There is no stupid question.',
      "We can't accept your tone towards our staff.",
    ],
  },
  {
    id: 'hostile-threat',
    patterns: [
      '[(see|we will see|let us see|lets see|let them see) (how|where|who) ..1 ((long|far) (you|it|that|this|they)|it ends|you (get|like)|wins|laughs) ...] unless(conditional)',
      '[(you|this|that|your *|customers *|they) ..4 (at the (very)? (bottom|end|back) of (my|our|the) (list|queue|pile)) ...] unless(asked, conditional)',
      '[(watch it buddy|you will regret|be careful what you|mark my words|last warning|final warning|consider yourself warned|you have been warned|do not push|do not test) ...] unless(asked, conditional, boundary) without(otherwise|questions|never|will be)',
      '[(keep (that|this) up|carry on like (that|this)|go on like (that|this)|one more (mail|word|message|call|post)|do that again|try that again) ...] unless(boundary, asked) without(good|great|work)',
    ],
    why: 'A threat is no boundary; state calmly what is possible and what is not.',
    strictness: 1,
    instead: ['here is what I can and cannot do'],
    flags: [
      '[[We will see how far you get]].',
      '[[You are now at the bottom of my list]].',
      '[[One more mail and it is closed]], [[mark my words]].',
    ],
    allows: [
      'If you continue to insult my colleagues, I will close the chat.',
      'See how it runs after the update.',
      'Keep the pressure up to three bar.',
    ],
  },
  {
    id: 'hostile-done-with-you',
    patterns: [
      '[(i|we) (am|are) (so|completely|really)? (done|finished|through|fed up|tired|sick|exhausted) (with|doing|in|here|until|trying|of|arguing|explaining|helping) ...] unless(asked, conditional, negated) without(work|repair|install|the update|testing|packing)',
      '[(i|we) have (far)? (better|more important|other|nicer) (things|customers|people|work) ..2 (to|waiting|who) ...] unless(asked, conditional)',
      '[(you are|you have|you|this is)? (just)? (wasting|wasted|waste|stealing) (my|our) (time|morning|day|evening) ...] unless(negated, asked)',
      '[if you want a (butler|servant|nanny|babysitter|maid|psychic|magician|personal *|slave) ...] unless(asked)',
      '[one more (and|word|mail|post|time|insult|message) ..2 you (are|will be|get) (banned|blocked|out|gone|muted|reported) ...]',
    ],
    why: 'It shows the customer that they are a burden.',
    strictness: 1,
    instead: ['I would like to help you with this'],
    flags: ['[[I am done with this topic]].', '[[We have better things to do]].', '[[You are wasting my time]].'],
    allows: [
      'We are done with the repair.',
      'I am tired, so I will call you tomorrow.',
      'We do not want to waste your time.',
    ],
  },
  {
    id: 'hostile-do-not-care',
    patterns: [
      '[(i|we) (really|honestly|simply)? (do not|could not|cannot) (care|care less|give a) ...] unless(negated, asked, conditional)',
      '[(i|we) (cannot|could not|can not|will not) be (bothered|arsed|dragged) ...] unless(asked, conditional)',
    ],
    why: 'It says that they do not matter.',
    strictness: 1,
    instead: ['I would like to help you with this'],
    flags: ["[[I couldn't care less]].", "[[I can't be bothered with it]].", "[[I really don't care]]."],
    allows: ['Do we care for plants?', 'Which colour do you care about?', 'If I do not care, tell me.'],
  },
]);
