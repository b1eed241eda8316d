import { defineRules } from '../define-rule';

/** A cause offered instead of a step: the customer hears that nobody owns it. */
export const excuse = defineRules('excuse', 'note-every-request', [
  {
    id: 'excuse-busy',
    patterns: [
      '[(we|i|they|our *|the <colleague>) (are|am|is|have been|has been|were|was)? ..2 (so|very|really|extremely|quite|too|just|pretty|incredibly|currently|super)? (busy|swamped|overloaded|overwhelmed|snowed under|stretched|understaffed|short staffed|short handed|slammed)]',
      '[(short staffed|understaffed|short of staff|staff shortage~|short handed|hands full|a lot on (our|my|their) plate)]',
      '[(high|large|huge|unusually high|increased|heavy|hugely|massive) ..2 (volume~|demand|workload|number of (calls|requests|orders|tickets|inquiries|enquiries|emails|queries|mails)) ..3 (of)? (calls|requests|orders|tickets|inquiries|enquiries|emails|queries|demand)?] without(you|your)',
      '[(busiest|busy) (time|month|season|period|week|shopping) ...] unless(conditional, timedNear)',
      '[(half|most|some|many|part) of (our|the|my) ..2 (team|staff|colleagues|people) (is|are|has been|have been|was|were|went) ..2 (ill|sick|holiday|leave|away|off|out|vacation)]',
      '[(due|owing|thanks) to (our|the|a)? ..2 (backlog|workload|holidays|staffing|christmas|volume|demand)]',
    ],
    why: 'How busy we are is our side of it; say what happens now.',
    instead: ['this took longer than it should have'],
    flags: [
      "[[We've been really busy]] since May.",
      '[[We are understaffed]] this week.',
      'There is a [[high volume of calls today]].',
    ],
    allows: [
      'The line is busy, so I will call again at 15:00.',
      'I know you are busy, so here is the short version.',
      'Pick a time that is less busy for you.',
    ],
  },
  {
    id: 'excuse-other-team',
    patterns: [
      '[(it|that|this) (is|was|comes from|sits with|lies with) (actually|really|not us but|all)? (another|a different|the other|our other) (department|team|office|company|division|branch|group)] unless(asked)',
      '[(i|we) (have|had) no (influence|access|control|say) (on|to|over|in|there) ...] unless(asked, conditional)',
      '[(out of|beyond) (our|my) (hands|control|influence|reach) ...]',
      '[(i|we) (do not|cannot|only|just) (control|influence|decide|pass on) ..2 (what (they|he|she)|there|the (jobs|orders|parcels|requests)|them) ...] unless(conditional)',
      '[(run|handled|managed|operated|employed|done|built|sold) by (a|an|our|another|the) ..2 (partner|subcontractor|third party|third party seller|provider|supplier|agency|vendor|contractor|company) ...]',
      '[(i|we) (only|just) (took over|started|joined|inherited) ...]',
      '[my (predecessor|colleague|manager|boss) (left|did not|never|forgot) ...]',
    ],
    why: 'The customer bought from us; who it was inside or behind us does not help them.',
    instead: ['I am looking after this for you'],
    flags: [
      '[[It is another department]], sorry.',
      'Sadly it is [[out of our hands]].',
      '[[We have no influence on the routes]].',
    ],
    allows: [
      'Another department holds the file, and I have asked them for it.',
      'Keep the bottle out of your hands for an hour.',
      'The run is on Monday.',
    ],
  },
  {
    id: 'excuse-vendor',
    patterns: [
      '[(our|the|a) ..2 (supplier~|vendor~|courier~|carrier~|partner~|provider~|manufacturer|contractor~|printer~|bank~|factory|airline|airport|catering|weather|agency) ..1 (let|lets|has let|have let|messed|failed|screwed|lost|forgot|did not|does not|do not always|is late|are late|is to blame|caused|dropped) ...] unless(asked, conditional)',
      '[let (us|you|me|us both|both of us) down ...] with(supplier~|vendor~|courier~|partner~|provider~|colleague~|catering|they|he|she|manufacturer|carrier~)',
      '[(not|never) (really|actually|entirely)? ..1 (our|my) fault ...] unless(asked, conditional)',
      '[(from|on) our (side|end) ..2 (it|everything|all) (left|was|went|is|worked|works) ..3 (time|fine|correct|okay|well|order|correctly)]',
      '[do not always (talk|cooperate|work|agree|match|communicate) ...]',
      '[(banks|airlines|couriers|airports|suppliers|computers|machines) ..1 (eh|you know|what can) ...]',
    ],
    why: 'Passing it on to somebody else leaves the customer alone with it.',
    instead: ['this went wrong and I am sorting it out'],
    flags: ['[[Our supplier let us down]].', '[[The courier lost the box again]].', 'It is [[not really our fault]].'],
    allows: [
      'Our supplier delivers on Tuesdays.',
      'If the courier lost it, we send a new one.',
      'The bank confirmed the payment today.',
    ],
  },
  {
    id: 'excuse-system',
    patterns: [
      '[(our|the|my) ..2 (system~|computer~|tool~|software|database|crm|server~|ticket tool|phone~|printer) ..1 (is|are|was|were|has been|does|did) ..2 (old|slow|down|not show|not let|not allow|buggy|acting up|outdated|new to us|playing up|having a bad day) ...] unless(asked, conditional, timedNear)',
      '[(our|the) (system|computer|tool|software) (does not|will not|would not|cannot|did not) (let|allow|show|support|permit) (me|us) ...] unless(conditional)',
      '[the computer says (no|so)]',
      '[(somehow|for some reason) ..1 (the|our|it|your|this) ...] unless(asked, conditional) with(system|email|ticket|order|request|message|got|lost)',
      '[(human error|these things happen|nobody is perfect|we are only human|mistakes happen)]',
    ],
    why: 'The tool is ours too; own what went wrong and say what you do about it.',
    instead: ['this did not work as it should, and I am looking into it today'],
    flags: [
      '[[Our system is very old, sadly]].',
      'Well, [[nobody is perfect]].',
      '[[The system does not let me change it]].',
    ],
    allows: [
      'Our system is down until 15:00, then I will book it.',
      'If the system does not let you in, call me.',
      'The system shows your order.',
    ],
  },
  {
    id: 'excuse-free',
    patterns: [
      '[(remember|keep in mind|bear in mind|do not forget|after all) (that)? ..2 (it|this|we|that) (is|are) (a)? (free|volunteers|only|just|small) ...]',
      '[(the|most) people (who answer|here|answering) ..4 volunteers]',
      '[we are (just|only) (a)? (volunteers|users|a small|a tiny|human) ...]',
      '[(despite|in spite of) (our|all our) (best)? efforts ...]',
      '[it has been unavoidable]',
      '[(in|with) (times like these|the current situation|this market) ...]',
    ],
    why: 'It asks for sympathy for us when they came for help.',
    instead: ['here is what I can do'],
    flags: [
      '[[Remember that it is a free product]].',
      '[[We are just volunteers here]].',
      '[[Despite our best efforts it was late]].',
    ],
    allows: [
      'Remember that it is open until 18:00.',
      'The first change is free.',
      'We are just around the corner from you.',
    ],
  },
  {
    id: 'excuse-no-time',
    patterns: [
      '[(i|we|they|he|she) (am|are|is|was|were|have been)? ..1 (too busy|on holiday|on vacation|in meetings|off sick|on leave|travelling|away|out of office) ...] without(you|until) unless(timedNear, asked)',
      '[(did not|have not|had no|could not|not) ..2 (get|find|got|found|had|have) ..1 (a chance|the chance|round|around|time|the time) ...] unless(asked, conditional) without(you)',
      '[(when|if|whenever) (they|he|she|i|we) (find|finds|get|gets|have|has) ..1 (time|a chance|round to it|around to it)]',
      '[(slipped|fell) (through (the|our) (cracks|net)|my mind) ...]',
      '[(it|this) (takes|is taking) ..1 longer ..3 (because|due|since|as) ..4 (we|our|of)]',
    ],
    why: 'Lack of time is no reason the customer can use; say when it will be done.',
    instead: ['this took longer than it should have'],
    flags: [
      '[[I was on holiday last week]].',
      'Your mail [[slipped through the cracks]].',
      'I [[did not find the time]].',
    ],
    allows: [
      'I am on holiday until Monday, so Ana will call you.',
      'If you did not have time yet, it can wait.',
      'Is there time to talk at 15:00?',
    ],
  },
]);
