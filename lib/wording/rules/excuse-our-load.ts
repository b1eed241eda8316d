import { defineRules } from '../define-rule';

/** Load, season, illness and haste: ours to plan for, not theirs to understand. */
export const excuseOurLoad = defineRules('excuse', 'note-every-request', [
  {
    id: 'excuse-busy',
    patterns: [
      '[(we|i|they|our *|the <colleague>|everyone|everybody|support) (are|am|is|have been|has been|were|was) ..1 (so|very|really|extremely|quite|too|just|pretty|incredibly|currently|super|a bit|completely|totally)? <busy> ...] unless(asked, conditional) without(you are|line is|until|box|packed a|packed your|packed the)',
      '[(we|i|they|the *)? (are|is|have|has|having)? ..1 (short staffed|understaffed|short of staff|staff shortage~|short handed|hands full|(a lot|too much|so much|tons) (on (our|my|their) (plate|desk)|to do|going on)|up to (our|my) (ears|neck|eyeballs)) ...] unless(asked, conditional)',
      '[(quite|a lot of|some|much|so much|lots of|many) (some)? (sickness|illness|sick leave|absences|staff off|turnover|projects|people (ill|off|sick)|colleagues (ill|off|sick)) ...] unless(asked, conditional) without(you)',
      '[(phones|lines|queues|the queue|the lines|everything|it|things|the phones) (is|are) (on fire|mad|crazy|insane|nuts|melting|exploding|ringing off|bonkers|red hot|going crazy|hectic|wild) ...] unless(asked, conditional)',
      '[(everyone|everybody|the whole *) ..1 (wants|is ordering|is calling|buys|calls|orders) ..4 (at once|right now|at the same time|new phone|today|this week|now) ...] unless(asked, conditional)',
      '[there (are|is) only so (many|much) (of)? (us|we|one|a) ...] unless(asked, conditional)',
    ],
    why: 'How busy we are is our side of it; say what happens now.',
    strictness: 1,
    instead: ['This took longer than it should have'],
    flags: [
      '[[There are only so many of us]].',
      '[[We have been really busy since May]].',
      '[[The team is short staffed this week]].',
      'Here [[we are really swamped today]].',
      '[[Phones are mad on Mondays]], sorry.',
      '@user The callback queue is insane today, [[everyone wants the new phone]].',
    ],
    allows: [
      'The line is busy, so I will call again at 15:00.',
      'I know you are busy, so here is the short version.',
      'Are you too busy today?',
    ],
  },
  {
    id: 'excuse-volume',
    patterns: [
      '[(there is|there are|we have|we are|we see|due to|given|because of|receiving|experiencing|getting) ..2 (high|large|huge|unusually high|higher|increased|increase|heavy|hugely|massive|record|enormous|exceptional|overwhelming) ..2 (volume|volumes|demand|workload|load|traffic|number of (calls|requests|orders|tickets|inquiries|enquiries|emails|queries|mails|messages)) ...] unless(asked, conditional) without(you|your data|stock|sound|turn|speaker)',
      '[we (have|had|got|receive|received|get|are getting|are receiving|are experiencing|experience|deal with) ..3 (hundreds|thousands|a ton|tons|so many|too many|loads|a lot|a flood|countless|an unusual number|lots) of ...] with(request|requests|ticket|tickets|mail|mails|email|emails|calls|orders|messages|customers|enquiries|inquiries|cases|reports|queries) unless(asked, conditional)',
      '[(the|this|our) ..3 (is|are) ..2 (hugely|very|so|extremely) (popular|sought after|in demand) ...] unless(asked, conditional)',
      '[(we|our team|they)? (are|is|have)? (currently|now|still)? (experiencing|seeing|facing|having)? (longer|long) (than (usual|normal))? (wait|waiting|response|queue) (times|time|lines) ...] unless(asked, conditional) with(due|because|than|volume|demand|currently|experiencing|usual|normal)',
      '[(with|given|dealing with|considering|at) ..2 (amount|number|thousands|hundreds|volume|dozens|pile|flood) of ..2 (mails|mail|tickets|requests|calls|orders|customers|messages|emails|parcels|claims) ...] unless(asked, conditional)',
    ],
    why: 'The queue is ours; say when their turn comes.',
    instead: ['You have had to wait longer than you should'],
    flags: [
      '[[There is a high volume of calls today]].',
      '[[We get hundreds of mails a day]].',
      '[[The handset is hugely popular right now]].',
      '[[With the amount of mail we get]], things slip.',
    ],
    allows: [
      'Turn the volume up high on your side.',
      'Is there a high demand in May?',
      'Both sizes are out of stock due to high demand, and new ones arrive on Monday.',
      'If you receive a large number of mails, filter them.',
    ],
  },
  {
    id: 'excuse-season',
    patterns: [
      '[(it is|this is|that is|december is|now is|being) (the|our|a)? ..1 (busiest|busy|high|peak|rush|crazy|hectic) (time|month|season|period|week|shopping|hour|days|end) ...] unless(conditional, timedNear, asked)',
      '[(harvest|christmas|holiday|summer|easter|peak|rush|moving|exam|tax|quarter end|year end|month end|black friday) (time|season|period|week|rush|business|sales) (is|was|are|with|means|you know) ...] unless(asked, conditional, timedNear)',
      '[(due|owing|thanks|because of|what with) (to)? (our|the|a|all the)? ..2 (backlog|workload|holidays|staffing|christmas|demand|season|summer|strike|pandemic|covid|illness|sickness|weather) ...] unless(asked, conditional, timedNear) without(stock)',
      '[(the|this)? (snow|storm|rain|heat|strike|flu|holidays|weather|traffic|shortage|pandemic|flood|fog|christmas|easter|summer|season) ..2 (has|have|hits|hit|took|made|keeps|kept|was bad|is our|is not ours|everything|all came) ...] unless(asked, conditional, ownedNext, timed, timedNear) without(so we|policy|covers|package)',
    ],
    why: 'The season comes every year; plan for it and say when it is done.',
    instead: ['This took longer than it should have'],
    flags: [
      '[[Easter week is always difficult for us]].',
      '[[It is the busiest time of the year]].',
      '[[The snow has everything at a standstill]], as you can imagine.',
    ],
    allows: [
      'Is summer always busy for you?',
      'Pick a time that is less busy for you.',
      'If it is the peak season, book early.',
    ],
  },
  {
    id: 'excuse-people-away',
    patterns: [
      '[(i|we|they|he|she|my colleague|the colleague|the person) (am|are|is|was|were|have been|has been) (just|only|all|also|still)? (on holiday|on vacation|in meetings|off sick|on leave|travelling|traveling|out of office|off work|in a meeting) ...] without(you|until|so|back|sorry) unless(timedNear, asked, conditional)',
      '[(my|the|our) (predecessor|colleague|boss|previous *|last *) (left|did not hand|did not tell|never|forgot|quit|has left|was new|had not) ...] unless(asked, conditional) without(you a|message|note|voicemail)',
      '[(the)? (handover|hand over|notes|briefing|documentation) (i|we) (got|had|received|was given|were given) ...] unless(asked)',
      '[(that|this|it) was before my time ...] unless(asked, conditional)',
      '[(a|the|our|an) (intern|temp|trainee|apprentice|new colleague|new girl|new guy) ..1 (sent|did|wrote|handled|booked|made|answered|took|typed|forgot|mixed) ...] unless(asked, conditional)',
      '[(half|most|two|three|# |several|many|some|a third) (of)? (the|our|my)? (team|staff|colleagues|crew|people|drivers|office|nurses|teachers|us) (is|are|was|were) ..1 (off|ill|sick|away|out|on (leave|holiday)|gone|missing|down with) ...] unless(asked, conditional)',
    ],
    why: 'Who was away or new is our affair; the customer needs somebody who is there.',
    instead: ['I am looking after this for you'],
    flags: [
      '[[I was on holiday last week]].',
      '[[My predecessor left no notes]].',
      '[[That was before my time here]].',
      '[[The intern sent that mail]].',
      '[[Half the team is off sick]].',
    ],
    allows: [
      'I am on holiday until Monday, so Ana will call you.',
      'Is half of the team ill?',
      'My colleague left you a message.',
    ],
  },
  {
    id: 'excuse-no-time',
    patterns: [
      '[(i|we) (did not|have not|had no|could not|had not) ..2 (get|find|got|found|had|have) ..1 (a chance|the chance|round|around|time|the time|a minute) ...] unless(asked, conditional) without(you|if)',
      '[(right now)? (i am|we are|they are)? (way|far|much)? too busy ...] unless(asked, conditional) without(you)',
      '[(it|that|this|your *|you) ..2 (slipped|fell) (through|between|my|our|off) (the|our|my)? (cracks|net|mind|radar|desk) ...] unless(asked, conditional)',
      '[(it|this) (takes|is taking) ..1 longer ..3 (because|due|since|as) ..4 (we|our|of) ...]',
    ],
    why: 'Lack of time is no reason the customer can use; say when it will be done.',
    strictness: 1,
    instead: ['This took longer than it should have'],
    flags: ['[[I did not find the time]].', '[[Your mail slipped through the cracks]].', "[[Right now I'm too busy]]."],
    allows: [
      'If you did not have time yet, it can wait.',
      'Is there time to talk at 15:00?',
      'You did not have a chance to reply, so I call again.',
    ],
  },
  {
    id: 'excuse-human',
    patterns: [
      '[(human error|nobody is perfect|no one is perfect|we are (only|just|all) human|mistakes happen|shit happens|stuff happens|errors happen|we all make mistakes|everyone makes mistakes) ...] unless(asked, conditional, hedged) without(or|could)',
      '[(despite|in spite of) (our|all our|all|the) (best)? efforts ...]',
      '[(we|i|they) (did|have done|are doing|do) (our|my|their|the) (very)? best ...] unless(asked, conditional, timedNear, ownedNext) without(will)',
    ],
    why: 'It asks for indulgence; say what you change.',
    instead: ['This went wrong and I am sorting it out'],
    flags: ['Well, [[nobody is perfect]].', '[[Despite our best efforts it was late]].', '[[We did our very best]].'],
    allows: ['If we do our best, you get it today.', 'Is it a human error?', 'If it was unavoidable, you get a note.'],
  },
  {
    id: 'excuse-free',
    patterns: [
      '[(remember|keep in mind|bear in mind|do not forget|after all|considering) ..3 (it|this|we|that|thunderbird|firefox|the app) (is|are) (a)? (free|volunteers|only|just|small|open source) ...] unless(asked)',
      '[(the|most|all) (people|folks|ones|of us) (who|that|here)? (answer|answering|here|help|helping|respond)? ..8 (are|is) ..4 (volunteers|unpaid) ...] unless(asked)',
      '[(we|i) (are|am) (just|only|all|mostly|simply) (a|an)? (volunteers|volunteer|users|user|small|tiny|two|three|handful|human|a few) ...] unless(asked, conditional)',
      '[(you get what you pay|for (this|that) (price|money)|at (this|that) price|what do you want for) ...] unless(asked, conditional)',
    ],
    why: 'It asks for sympathy for us when they came for help.',
    instead: ['Here is what I can do'],
    flags: [
      '[[Remember that it is a free product]].',
      '[[We are just volunteers here]].',
      'Well, [[you get what you pay for]].',
    ],
    allows: [
      'Remember that it is open until 18:00.',
      'The first change is free.',
      'We are just around the corner from you.',
    ],
  },
]);
