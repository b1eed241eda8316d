import { defineRules } from '../define-rule';

/** Running down our own product, decisions and record. */
export const pilingOnOwnProduct = defineRules('piling-on', 'no-piling-on', [
  {
    id: 'piling-on-is-a-mess',
    patterns: [
      '[(is|are|was|were|has been|have been|looks like|became|made) <very>? (a|an|such a|one) (bit of a|complete|total|absolute|utter|real|right|hot|huge|big|awful|awkward)? (mess|shambles|farce|joke|nightmare|disgrace|disaster|fiasco|pig|dog|dinosaur|dud) ...] unless(negated, conditional, asked, reported) without(your)',
    ],
    why: 'The same can be said as a fact that helps: what does not work, and what does.',
    strictness: 1,
    instead: ['should work better than that'],
    flags: [
      "Yeah, that[['s a bit of a joke, sorry]].",
      'Archiving [[is a mess, in short]].',
      'The dispatch [[has been a mess since spring]].',
    ],
    allows: [
      'If the desk is a mess, clear it first.',
      'Is the list a mess on your phone, too?',
      'Your inbox is a bit of a mess, so let us sort it.',
    ],
  },
  {
    id: 'piling-on-mock-us',
    patterns: [
      '[so much for (our|the|us|that) ...] unless(asked)',
      '[(great|good|nice|excellent|brilliant|fine|lovely|top|stellar) (work|job|service|effort) (by|from|of) (our|us|the) ..3 (again|once again)?] unless(negated)',
      '[not (exactly|really|precisely|quite)? ..1 (our|the) ..1 (finest|best|proudest|brightest|greatest) ..1 (hour|moment|week|day|work|job|idea)]',
      '[(is|are|was|were)? held together (with|by) ...] unless(asked, conditional)',
      '[(our|the|that|this|it|you|they) ..4 (black hole|fairy tale|step backwards|cattle truck|pigsty|daylight robbery|law unto itself|law unto themselves|runaround|laughing stock|bad joke|beyond a joke|rip off|complete lottery|stone age|museum piece) ...] unless(asked, conditional, negated)',
      '[our (so called) ...] unless(asked, conditional)',
      '[(they|he|she|we) had one job ...]',
    ],
    why: 'Irony about ourselves sounds as if we did not take it seriously.',
    strictness: 1,
    instead: ['This is not how it should have gone'],
    flags: [
      'Our scanner [[is held together with tape]].',
      '[[So much for our famous delivery times]].',
      '[[Great job by our billing robot once again]].',
      'Frankly [[the billing team is a law unto itself]].',
      '[[Our so-called express service is anything but]].',
      '[[They had one job]].',
    ],
    allows: [
      'Great job on setting up the filter!',
      'Thanks so much for your patience with our new form.',
      'Is this not really the best price?',
    ],
  },
  {
    id: 'piling-on-typical',
    patterns: [
      '[(typical|classic) (us|our *|of us|of our *|of them|<colleague>) $] unless(asked)',
      '[(our|the) ..3 (strikes|struck) again ...]',
    ],
    why: 'It tells them to expect the same next time.',
    strictness: 1,
    instead: ['This is not how it should go'],
    flags: ["That's just [[typical of our couriers]].", '[[Typical of our dispatch]].', '[[Our robot strikes again]].'],
    allows: [
      'The typical delivery takes two days.',
      'As always, our office is open until 18:00.',
      'Do you know what is new in version 3?',
    ],
  },
  {
    id: 'piling-on-every-day',
    patterns: [
      '[(we|i) (get|have|see|hear) (this|that|these|it|complaints|mails) ..2 (every day|every single day|all the time|constantly|each week|daily|every week|all day) ...] unless(asked, conditional)',
      '[(this|that|it) (always|just)? (happens|keeps happening|goes wrong|breaks) (here)? ..2 (all the time|constantly|every day|every week|again and again|over and over|non stop|every time) ...] unless(conditional, asked) without(you)',
      '[(it|this|that) is (only|already|just)? ..1 the ..3 (mail|complaint|case|email|ticket|call|apology) (of this kind|like this|like that|of the sort) ..5 (this week|today|this month) ...]',
      '[(yes|yep|yeah|and) ..2 (they|we) (said|promised|told you) that (yesterday|last week|before|the last time|last time|every time) ...] unless(asked)',
      '[(do not|dont) (even)? get me started ...]',
      '[(i am not|we are not|nothing that|it does not|that does not|hardly) ..6 (surprised|surprise me|surprises me) ...] unless(asked, conditional) with(here|us|our|we|any more|any longer|anymore|even)',
      '[(that|our|the|this) ..2 <colleague> (loses|breaks|ruins|forgets|messes|wrecks|botches) ..4 (than|every|each|with each|always|all the time) ...] unless(asked, conditional)',
      '[(we|i)? (have)? (had)? (nothing but|only|endless|constant|no end of) (trouble|problems|complaints|grief|headaches|issues) ..1 (with|from|since) ...] unless(asked, conditional) without(your|you)',
    ],
    why: 'Telling them how often it goes wrong with us runs the company down and gives no help.',
    strictness: 1,
    instead: ['This is not how it should go'],
    flags: [
      '[[We get this every single day, sadly]].',
      'Honestly, [[this happens all the time with that depot]].',
      '[[It is the third mail of this kind today]].',
      "[[Don't get me started on the new menu]], none of us can find anything.",
      'Honestly [[nothing that comes out of that branch surprises me any longer]].',
      '[[That depot loses more parcels than it delivers]].',
      '[[We had nothing but trouble with that maker]].',
    ],
    allows: [
      'Your bank sends this file every day at 6:00.',
      'Does it happen all the time?',
      'If it happens every day, keep a list of the times.',
    ],
  },
  {
    id: 'piling-on-long-broken',
    patterns: [
      '[(has|have) never (really|properly|actually|quite|once) worked ...] unless(asked, conditional) without(you|your)',
      '[(has|have|had) been (going downhill|dreadful|terrible|useless|hopeless|awful|on its last legs) ...] unless(asked, conditional, negated)',
      '[(is|was) ..2 what (one|you|we|i) (has|have) (come|learnt|learned) to expect (from|of) (our|us|the|them) ...]',
      '[(has|have) gone downhill ...] unless(asked, conditional)',
    ],
    why: 'A history of failure is no help for the case at hand.',
    strictness: 1,
    instead: ['should work better than that'],
    flags: [
      'The export [[has never really worked]].',
      'The app [[has been terrible since March]].',
      'The search [[has gone downhill]].',
    ],
    allows: [
      'The filter never worked with that version, so please update first.',
      'Has it never really worked?',
      'If it has been broken in the post, send it back.',
    ],
  },
  {
    id: 'piling-on-they-ruined',
    patterns: [
      '[(they|we|the developers|our developers) (broke|ruined|killed|butchered|messed up|screwed up) (it|this|that|the|our *|everything) ...] unless(asked, conditional, negated) without(promise|sorry|agreement|we broke that)',
      '[(they|we|head office|management|sales|marketing|hq) (break|breaks|wreck|wrecks|cut|cuts|ruin|ruins|approve|approves|change|changes) (everything|something|staff|things|stuff|it all) ...] unless(asked, conditional)',
    ],
    why: 'It accuses the colleagues who made it; tell what works now and what does not.',
    strictness: 1,
    instead: ['This part does not work as it should yet'],
    flags: [
      '[[They ruined the search with that]].',
      '[[Our developers messed up everything]].',
      'Sad, but [[we broke the export again]].',
      "@user [[Head office cuts staff and it's us who take the heat]], so yep, join the club ^Fi",
    ],
    allows: [
      'Did they break the seal?',
      'We did not break it.',
      'If they broke the seal, send it back.',
      'We broke our agreement with you, and I am sorry for it.',
      'We broke that one: the term was Monday.',
    ],
  },
  {
    id: 'piling-on-bad-decision',
    patterns: [
      '[(the|that|this|it is|another|of those|such a|our|these|those|was a|is a|is an) ..1 (stupid|dumb|idiotic|silly|ridiculous|crazy|insane|terrible|awful|horrible|worst|foolish|moronic|boneheaded|shortsighted|ugly|annoying|useless|hideous|bizarre|weird|clumsy) (decision|decisions|idea|ideas|policy|policies|rule|rules|update|updates|redesign|design|move|process|system|feature|features|plan|bot|interface|tool|tools|box|boxes|default|defaults|layout|theme|bug~|form|forms|change|changes|name|names|software|app|site|page|menu|menus)] unless(conditional, asked, reported) without(your)',
      '[(whoever|the people who|the person who|the genius who|the one who) (wrote|planned|designed|built|made|packed|wired|approved|invented|came up) ..8 (should|must|has|had|was|clearly|obviously|deserves|never|have never) ...] unless(asked, conditional)',
    ],
    why: 'Our opinion of our own decisions is no use to the customer; the reason or the way round is.',
    strictness: 1,
    instead: ['a part we had reasons for'],
    flags: [
      'That [[was a stupid decision]] by the board.',
      "It's [[another weird default]], sorry.",
      'I never liked [[that ugly box]].',
      '[[Whoever wrote that letter should be looking for another job]].',
    ],
    allows: [
      'You called it a silly rule, so here is the reason for it.',
      'Is it an ugly bug on your screen?',
      'We made the decision with the board.',
    ],
  },
]);
