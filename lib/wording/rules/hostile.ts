import { defineRules } from '../define-rule';

/** Sarcasm, insults, shouting, threats: answering in kind. */
export const hostile = defineRules('hostile', 'no-escalating', [
  {
    id: 'hostile-capitals',
    patterns: [
      '[<capitals> <capitals> <capitals> <capitals> ...] only(capitals)',
      '[<capitals> <capitals> <capitals>] only(capitals, exclaimed)',
      '[(stop|read|listen|hate|nothing|wait|again) ...] only(capitals)',
    ],
    why: 'Capitals read as shouting.',
    instead: ['please'],
    flags: ['[[PLEASE READ MY MAIL AGAIN]].', '[[STOP CALLING US]]!', 'As I wrote, [[NOTHING]] changes.'],
    allows: [
      'The form is called ABC 12 and costs 4 EUR.',
      'Your VAT number is valid.',
      'OK, FAQ and PDF are attached.',
    ],
  },
  {
    id: 'hostile-sarcasm',
    patterns: [
      '[(good luck|have fun|enjoy) with (that|your|the) ...] with(lawyer|appeal|court|complaint|review|that|threats) without(exam|move|project|install|update|setup|new|trip)',
      '[(and)? yet here (you|we) are ...]',
      '[(einstein|sherlock) ...] without(on|wedding|birthday|baby|job|us|our)',
      '[you can do the (math|maths) ...]',
      '[(we|i) can (count|read|write|hear) (just)? (fine|well) ...]',
      '[(not) (that|it is) ..1 (rocket science|so hard) ...]',
      '[(read|look at) (it|that|them|this) (again)? (slowly|carefully this time|properly|once more slowly) ...]',
      '[(my|even a|a) (nephew|niece|grandmother|grandma|child|toddler|kid|dog|cat|monkey|five year old) ..4 (gets|understands|could|can|knows|would) ...]',
      '[(in case|since) you (had not|have not|did not) noticed ...]',
    ],
    why: 'Sarcasm is an attack with a smile; it always comes back.',
    instead: ['I would like to help you with this'],
    flags: ['[[Good luck with your lawyer]].', '[[My grandmother could do it]].', '[[You can do the math]].'],
    allows: [
      'Good luck with your new flat!',
      'Congratulations on your wedding.',
      'Please read it again before you sign.',
    ],
  },
  {
    id: 'hostile-insult',
    patterns: [
      '[(you|your *|you people) (are|is|must be) (being|<very>|just|a|an|an absolute|a complete)? (stupid|idiot~|idiotic|moron~|dumb|ridiculous|rude|pathetic|insane|crazy|incompetent|ignorant|lazy|clueless|childish|unreasonable|hysterical|paranoid|an embarrassment|a joke|a liar|a troll) ...] unless(negated, conditional, reported) without(feel)',
      '[(idiot|moron|imbecile|jerk|loser|crybaby|twat|prick|wanker|asshole|bastard|bitch)] unless(reported, boundary)',
      '[(befuddled|confused|senile|silly) (old|senior|man|woman|lady) ...]',
      '[(shut up|piss off|get a life|grow up|get real|go to hell|drop dead|fuck off|sod off|bugger off|give it a rest)]',
      '[(crap|bullshit|bs|nonsense|garbage|rubbish|drivel|noise|whining|moaning|huffing|ranting) ...] with(you|your|old) unless(reported, boundary) without(filter|cancelling|cancel|bin|collection|background|from the|bag~)',
    ],
    why: 'Insults end the conversation and stay on record.',
    instead: ['I would like to sort this out with you'],
    flags: [
      '[[You are being ridiculous]].',
      'Just [[grow up]], please.',
      'I will not read [[your nonsense]] again.'.replace('[[your nonsense]] again', 'your [[nonsense again]]'),
    ],
    allows: [
      'The rubbish is collected on Monday.',
      'It is not your mistake, and you are not stupid.',
      'Noise cancelling is under Settings.',
    ],
  },
  {
    id: 'hostile-threat',
    patterns: [
      '[(see|we will see|let us see) (how|where) ..2 (long|far) (it|you|that|this) ...]',
      '[(at the (bottom|end) of (my|our) (list|queue|pile)) ...]',
      '[(if|unless) you (keep|continue|carry on|go on|do that|do not stop) ..4 , ..2 (i|we) (will|can) (close|block|ban|ignore|stop|make) ...] unless(boundary)',
      '[(or else|watch (your|it)|you will regret|be careful what you) ...]',
      '[(i|we) (am|are) (done|finished|through) (with|doing|in|here|until) ...] without(work|repair|install)',
      '[(i|we) (cannot|could not|can not) be (bothered|arsed) ...]',
      '[(do not|dont) let the door ...]',
    ],
    why: 'A threat is no boundary; state calmly what is possible and what is not.',
    instead: ['here is what I can and cannot do'],
    flags: [
      '[[See how long it runs]] then.',
      'You are now [[at the bottom of my list]].',
      '[[I am done with this topic]].',
    ],
    allows: [
      'If you continue to insult my colleagues, I will close the chat.',
      'We are done with the repair.',
      'I am closing the ticket as solved.',
    ]
      .slice(0, 2)
      .concat('See how it runs after the update.'),
  },
  {
    id: 'hostile-impatient',
    patterns: [
      '[(i|we) get paid to ..6 not ...]',
      '[(cannot|can not|not) read (your|minds|people) (mind|minds)? ...]',
      '^ [(do you|does that|does this) (make sense|understand|get it|hear me) (to you)? (now)?] only(asked, short)',
      '[(how|when) (hard|difficult|often|many times) (can|do|must|will) (it|i|we) ...] only(asked) without(you need)',
      '[(for the (last|tenth|umpteenth|hundredth) time) ...]',
      '[what part of ..4 (do|did) (you)? not (you)? (understand|get)]',
      '[(i|we) have (better|more important) things to do ...]',
      '[(wasting|wasted) (my|our) time ...] unless(negated)',
      '[(stop|quit) (shouting|yelling|whining|complaining|moaning|nagging|wasting|asking|being) ...] without(app|alarm|beeping)',
      '[(find|look for) something else to do ...]',
      '[(gets|get) you off (our|my) (back|case) ...]',
    ],
    why: 'It shows the customer that they are a burden.',
    instead: ['I would like to help, and for that I need one detail'],
    flags: [
      "We [[can't read your mind]].",
      '[[For the last time]], it is closed.',
      'Please [[stop complaining to us]].',
    ],
    allows: [
      'How many times did the light blink?',
      'Stop the pump before you open the lid.',
      'I can read your serial number in the photo.',
    ],
  },
  {
    id: 'hostile-belittle',
    patterns: [
      '[(perhaps|maybe|next time)? ..2 (let|get|ask) (somebody|someone|an adult|a grown up|your child~|a professional) ..3 (who|that) ...] with(perhaps|maybe|next)',
      '[(perhaps|maybe) you (might|should|could|would) (try|have|be|invest|consider) ...] with(reading|thinking|invested|offering|learning|listening|good enough|actually|time)',
      '[it is (beyond|a mystery to) me why (you|people|anyone) ...]',
      '[who (in their right mind|on earth|would be so) ...]',
      '^ [seriously (you|are you|you are) ...]',
      '[(basic|simple) (computer|reading|math|maths|common|human) ...] with(skill~|sense|navigation|comprehension|understanding|knowledge)',
      '[(get|have) nothing better to do ...]',
      '[(old man|young lady|my friend|buddy|pal|mate|sweetheart|missy) , ...] with(listen|not|never|stop)',
    ],
    why: 'Talking down to people makes enemies; explain as you would to a colleague.',
    instead: ['let me show you how this works'],
    flags: [
      '[[Perhaps you should try reading the sheet]].',
      'It is [[basic common sense]].',
      '[[Maybe let somebody read it who knows how]].',
    ],
    allows: [
      'Perhaps you could try the other cable.',
      'A basic plan costs 4 euros.',
      'Maybe let somebody hold the ladder.',
    ],
  },
]);
