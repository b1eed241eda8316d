import { defineRules } from '../define-rule';

/** Sneers and sarcasm: attacks with a smile. */
export const hostileSarcasm = defineRules('hostile', 'no-escalating', [
  {
    id: 'hostile-good-luck',
    patterns: [
      '[(good luck|have fun|enjoy|best of luck|all the best) (with|at|finding|explaining|proving|in) (that|your|the|court|a|it) ...] with(lawyer|appeal|court|complaint|review|that|threats|claim|lawsuit|ombudsman|elsewhere|finding) without(exam|move|project|install|update|setup|new|trip|hope)',
      '[(well|oh|wow|ah|hm|hmm|gee) , (congratulations|bravo|well done|good for you|how nice|lucky you|poor you|what a surprise|big surprise|genius|boo hoo|poor thing|how terrible|shocking) ...] unless(asked) without(wedding|birthday|baby|job|promotion)',
      '[(congratulations|congrats|bravo|well done|slow clap|genius) , ..2 (you|that|you have) (just|managed|found|broke|broken|deleted|ignored|finally|only) ...] unless(asked, conditional) with(broke|broken|deleted|ignored|managed|finally|lost|missed)',
      '[(perhaps|maybe|just|try|why not|you could)? (ask|asking|get|find) (a|your|some) (grandchild|grandson|granddaughter|child|kid|kids|adult|teenager|toddler|nephew|grown up) ...] unless(asked, conditional) without(account|ticket|seat|fare|bed|help)',
      '[(refuse|complain|sue|shout|moan|rant|threaten|insult|whine) (away|all you like|all you want|as much as you like) ...] unless(asked)',
    ],
    why: 'A smile like that is an attack; it always comes back.',
    strictness: 1,
    instead: ['I would like to help you with this'],
    flags: [
      '[[Good luck with your lawyer]].',
      '[[Oh, poor you, it is a day late]].',
      '[[Congratulations, you have just deleted it]].',
    ],
    allows: ['Good luck with your new flat!', 'Congratulations on your wedding.', 'Have fun at the concert.'],
  },
  {
    id: 'hostile-sarcasm',
    patterns: [
      '[(and|but)? yet here (you|we) are ...]',
      '[(einstein|sherlock|captain obvious|mastermind|smart guy|smartypants|know it all|wise guy|your highness|your majesty) ...] without(on|wedding|birthday|baby|job|us|our|school|university|street|hotel) unless(reported)',
      '[(you|i|we|anyone) can (do|work out|figure out) the (math|maths|rest) (yourself|on your own|$) ...] unless(asked, conditional)',
      '[(we|i) can (count|read|write|hear|see) (just|very|perfectly)? (fine|well) ...] unless(asked, conditional)',
      '[(in case|since|if) you (had not|have not|did not) (notice|noticed|realise|realised|realized|read|heard|know|guessed) ...] unless(asked) with(in case|since)',
    ],
    why: 'Sarcasm is an attack with a smile; it always comes back.',
    instead: ['I would like to help you with this'],
    flags: [
      '[[You can do the math yourself]].',
      "[[In case you hadn't noticed, it is Sunday]].",
      '[[And yet here we are]].',
    ],
    allows: [
      'Please do the maths homework on Friday.',
      'Thank you so much for your patience.',
      'If you did not notice it, look at page two.',
    ],
  },
  {
    id: 'hostile-mock-thanks',
    patterns: [
      '[(thanks|thank you) (so much|a lot|ever so much|very much)? (for|to) (nothing|telling me how|teaching|explaining my|the lecture|the lesson|shouting|your (lovely|charming) (words|insults)|stating|wasting) ...] unless(asked)',
      '[(sorry not sorry|cute|how cute|bless your heart|crocodile tears|cool story) $] unless(asked, conditional)',
    ],
    why: 'Thanks that mean the opposite are an insult.',
    instead: ['thank you for telling me'],
    flags: ['[[Thanks for the lecture]].', '[[Thank you so much for wasting it]].', '[[Sorry not sorry]].'],
    allows: ['Thank you so much for your patience.', 'Thanks for the photo.', 'Are you sorry?'],
  },
  {
    id: 'hostile-childish-comparison',
    patterns: [
      '[(my|even a|even my|a|any) ..1 (nephew|niece|grandmother|grandma|granny|mother|child|toddler|kid|dog|cat|monkey|trained *|* year old|schoolchild) ..4 (gets|understands|could|can|knows|would|does|manages|managed) ...] unless(asked, conditional) with(even|my|year|toddler|monkey|any|could|understands)',
      '[(just|please)? (behave|act|do it|read it|wait)? (like|as) (an adult|normal people|(everyone|everybody) else|the rest of us|a grown up|a civilised *|any normal *|every normal *) ...] unless(asked, conditional)',
      '[(perhaps|maybe|next time|please)? (let|get|ask|have|find) (somebody|someone|an adult|a grown up|your child~|a professional|a friend|an expert) (else)? ..3 (who|that|to) ...] with(perhaps|maybe|next|knows|adult|grown|read|sit|sort|clue|understands) unless(asked, conditional) without(we will|i will|let me)',
    ],
    why: 'Talking down to people makes enemies; explain as you would to a colleague.',
    instead: ['let me show you how this works'],
    flags: [
      '[[My grandmother could do it]].',
      '[[Just behave like an adult]].',
      '[[Maybe let somebody read it who knows how]].',
    ],
    allows: [
      'Can your child reach the switch?',
      'Maybe let somebody hold the ladder.',
      'If a dog can open it, lock it.',
    ],
  },
  {
    id: 'hostile-belittle',
    patterns: [
      '[(perhaps|maybe) (you|next time you|one) (might|should|could|would|ought to) (try|have|be|invest|consider|start|learn|read|just|think|want to) ...] unless(asked, conditional) without(try this) with(reading|thinking|invested|offering|learning|listening|good enough|actually|time|first|read|instead|manners|think|properly|another|next|information)',
      '[(it is|that is|is) (beyond|a mystery to|above) me (why|how|what) (you|people|anyone) ...]',
      '^ [seriously (you|are you|you are|what|how|why) ...]',
      '[(it|that|this)? (is|takes|needs|requires)? (just|only|some|a bit of)? (basic|simple|common|elementary) (computer|reading|math|maths|human|courtesy|manners|decency|logic|comprehension|literacy) ...] with(skill|skills|sense|navigation|comprehension|understanding|knowledge|courtesy|manners|decency|logic|literacy) unless(asked, conditional)',
    ],
    why: 'Talking down to people makes enemies; explain as you would to a colleague.',
    instead: ['let me show you how this works'],
    flags: [
      '[[Perhaps you should try reading the sheet]].',
      '[[It takes some basic reading skills]].',
      '[[Seriously, are you joking]]?',
    ],
    allows: [
      'Perhaps you could try the other cable.',
      'A basic plan costs 4 euros.',
      'Maybe let somebody hold the ladder.',
    ],
  },
  {
    id: 'hostile-impatient',
    patterns: [
      '[(i|we|one|nobody)? (can not|cannot|not) read (your|minds|people|thoughts) (mind|minds|thoughts)? ...] unless(asked, conditional)',
      '[(for the (very)? (last|tenth|umpteenth|hundredth|thousandth) time) ...] unless(asked) without(sorry)',
      '[(what|which) part of ..6 (do|did|is|are) (you)? ..1 (not)? (you)? (understand|get|unclear) ...]',
      '[(i|we) (get|am|are) (not)? paid (to|enough|for) ...] unless(asked, conditional) with(not|enough|to be|insult|listen)',
      '[(cannot|can not|not) read (your|minds|people) (mind|minds)? ...]',
      '[(find|look for) something else to do ...]',
      '[(gets|get) you off (our|my) (back|case) ...]',
    ],
    why: 'It shows the customer that they are a burden.',
    instead: ['I would like to help, and for that I need one detail'],
    flags: [
      "[[We can't read your mind]].",
      '[[For the last time, it is closed]].',
      '[[What part of no did you not understand]]?',
    ],
    allows: [
      'How many times did the light blink?',
      'I can read your serial number in the photo.',
      'Do you follow us to the gate on foot, or by car?',
    ],
  },
  {
    id: 'hostile-mock-effort',
    patterns: [
      '[(you|people|they) (really|actually|honestly|seriously)? (think|expect|believe|imagine) (that)? (we|i|us|me|the world|everyone) ..4 (nothing better|all day|magic|wizards|psychic|for fun|just sit|sit around|revolves|wait for|live for|stand still) ...] unless(conditional)',
      '[(i|we)? (will)? (leave it to you|you can|try|i let you) to? imagine (how|what) ...] unless(conditional)',
      '[(it|that|this)? (is)? (not) (my|our|the) job (of us)? to ...] unless(asked, conditional)',
      '[(some people|others|normal people|everyone else|other customers) (would|might|could|manage|simply|just) ..2 (say (thank|thanks)|be (grateful|thankful|happy|glad)|call (first)?|appreciate|manage|read|know how|understand|thank) ...] unless(conditional, asked)',
      '[(if you (spent|had spent|put|would spend|used|invested)) ..8 (instead|as|than|rather|half) ...] unless(asked)',
    ],
    why: 'It tells them they are a bother.',
    instead: ['I would like to help, and for that I need one detail'],
    flags: [
      '[[You really think we have nothing better to do]].',
      '[[It is not our job to explain that]].',
      '[[Some people would say thank you]].',
    ],
    allows: [
      'If you read it again, tell me what is unclear.',
      'Some people would use the larger size.',
      'Is it not our job to check that?',
    ],
  },
  {
    id: 'hostile-sneer',
    patterns: [
      '[(maybe|perhaps|why not|kindly) (take|try|direct|find|get|learn|grow|ask|spend|consider|buy|read|get yourself) ..2 (your|a|some|someone|elsewhere|reading|manners|tantrum|hobby|mirror|glasses) ...] unless(conditional) with(elsewhere|tantrum|manners|hobby|mirror|glasses|life|attitude|temper|drama|dictionary|spine|therapist|calendar|clue)',
      '[(in (their|your|his|her) infinite wisdom) ...]',
      '[(unless|or) (you|perhaps you) (happen to be|are secretly|have (magic|psychic)|moonlight|are a) ...] unless(asked) with(magic|psychic|secretly|happen to be|moonlight)',
      '[(it|they|phones|cables|* s|money|parts)? (do not|does not|did not) (grow on trees|walk|drop|break|fly|disappear|vanish|happen|fall) (by (themselves|itself)|from the sky|on their own|all by)? ...] unless(asked, conditional) with(themselves|itself|magic|trees|sky|on their own|legs)',
      '[(oh)? (please|come on|spare me|give me a break|cry me|boo|pff|lol sure|yeah right|yeah sure|as if|sure thing buddy|if you say so|whatever floats) $] unless(conditional) with(spare|break|yeah|as if|if you say so|come on|cry|pff|floats)',
      "[(do not|don't) be (too|so) (shy|lazy|modest|silly|stupid|childish|difficult|naive) ...] unless(conditional)",
      '[do not let (me|us) (stop|keep) you ...]',
      '^ [then (buy|go|leave|cancel|sue|switch|do it yourself) ..3 $] unless(asked) only(short)',
    ],
    why: 'A sneer is an attack with a smile.',
    instead: ['I would like to help you with this'],
    flags: ['[[Maybe take your tantrum elsewhere]].', "[[Phones don't drop by themselves]].", '[[Yeah right]].'],
    allows: [
      'The door closes by itself.',
      'I understand your tone, it was a long wait.',
      'If you do not be too quick, it holds.',
    ],
  },
  {
    id: 'hostile-petty-answer',
    patterns: [
      '[(even though|although|but) (that|this) (was|is) not (the|my|what) (question|i asked|point|we asked) ...] unless(asked)',
      '[(sorry|i apologise|forgive me) (for|if|about) (your|trying|existing|helping|daring|interrupting|asking) (mental|confusion|to help|bad mood|bad day|ignorance)? ...] with(trying|existing|daring|mental|mood|ignorance|confusion) unless(asked)',
      '[(will|would|does|do|are|is) that (be all|all|suit you|make you happy|good enough|enough for you) (now|then|your highness|sir|madam)? ...] only(asked) with(now|then|highness|happy|enough)',
    ],
    why: 'It answers in a huff; keep to the matter.',
    instead: ['let me come back to what you need'],
    flags: [
      "Fine, [[even though that wasn't the question]].",
      '[[Sorry for trying to help]].',
      '[[Does that make you happy now]]?',
    ],
    allows: [
      'Sorry for the wait of three days.',
      'Will that be Monday then?',
      'If that is not what I asked, I will say so.',
    ],
  },
]);
