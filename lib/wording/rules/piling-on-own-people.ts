import { defineRules } from '../define-rule';

/** Running down our own people in front of the customer. */
export const pilingOnOwnPeople = defineRules('piling-on', 'no-piling-on', [
  {
    id: 'piling-on-our-own',
    patterns: [
      '[(our|my|the|that|those|these|some of our|half of our) ..2 (<colleague>|<thing>) (is|are|was|were|has been|have been|seem|seems) ..3 <rubbish> ...] unless(negated, conditional, asked, hedged) without(your|connection|internet|sleep|fast|if|server is|outdated|slow down|october)',
      '[(its|it is|they are|he is|she is) ..1 (useless|hopeless|rubbish|incompetent|clueless|garbage|terrible|awful|pathetic) ...] unless(negated, conditional, asked)',
      '[we ..1 (let you down|failed you|lied to you|robbed you|cheated you|tricked you|betrayed you) ..1 (in every|at every|on every|on all|completely|totally|from start|from a|big time|badly|utterly) ...] unless(asked, conditional)',
      '[(our|the|those|these) ..2 <colleague> ..6 (is|are|was|were) ..3 <rubbish> ...] unless(negated, conditional, asked, hedged) without(your|server is|outdated|slow|off|broken|connection|internet|sleep|fast|if|down|october)',
    ],
    why: 'Running down our own people or product costs trust and helps nobody.',
    strictness: 1,
    instead: ['We made a mistake'],
    flags: [
      'Sorry, [[our billing team is hopeless at the moment]].',
      '[[That courier is useless, I know]].',
      '[[The new editor is honestly pretty bad]].',
      "[[We've let you down in every way a company can]].",
      '[[The supplier we use for these zips is terrible]].',
    ],
    allows: [
      'Our billing team is looking at both invoices.',
      'If our app is slow, restart it.',
      'The app needs version 9 on old phones.',
    ],
  },
  {
    id: 'piling-on-never-do',
    patterns: [
      '[(our|my|the)? <colleague> (tell|tells|told|say|says|promise|promises|promised) (people|customers|you|everyone|anyone)? ..2 (all sorts|anything|nonsense|lies|whatever|rubbish|the moon|the earth|the world|heaven) ...] unless(conditional)',
      '[(they|he|she|our *|the <colleague>) (forget|lose|miss|drop|break|ruin|mess) ..4 (every|each|all the time|constantly|about every|half the) ...] unless(conditional, asked)',
      '[(our|the|those) ..1 (packers|drivers|wardens|developers|agents|planners|bosses|managers|directors|guys|lot|department|team|bot) (are|is) ..1 (students|paid to|blind|lazy|trained to|good at|famous for|notorious|known for|as blind) ...] unless(asked, conditional)',
      '[(our|my|the|that|those) ..2 (<colleague>|office) (never|hardly ever|always|constantly|keep|keeps) ..1 (get|gets|answer|answers|listen|listens|think|thinks|test|tests|ask|asks|reply|replies|learn|learns|bother|bothers|mess|messes|lose|loses|forget|forgets|ignore|ignores|cooking|losing|forgetting|ignoring|inventing|messing|breaking|blaming) ...] unless(asked, conditional) without(you|please)',
      '[(they|we|he|she|our *)? (promise|promises|promised|sell|sells|sold) ..2 (the moon|the earth|heaven|castles) ...] unless(asked, conditional)',
    ],
    why: 'Running down our own people or product costs trust and helps nobody.',
    strictness: 1,
    instead: ['We made a mistake'],
    flags: [
      '[[The shop tells people all sorts]].',
      'Catering, well, [[they forget a tray on about every flight]].',
      "Dear Mr Greco, I know the feeling 🙄 [[our wardens are paid to be blind]]. I'll tear it up for you this one time.",
      '[[Our billing department never gets anything right]].',
      '[[They sell you the moon]].',
    ],
    allows: [
      'Our warehouse did not receive the parcel.',
      'The team cannot answer before it has the number.',
      'They lose the signal when it rains.',
    ],
  },
  {
    id: 'piling-on-clearly-not',
    patterns: [
      '[(our|my|the|those) ..1 (<colleague>|<thing>) (clearly|obviously|apparently|simply|honestly|really|frankly|just|evidently) ..2 (did not|does not|do not|never|forgot|could not|cannot|has no|have no|slept|ignored|went|messed|failed|screwed) ...] unless(conditional, asked)',
      '[(we|they|he|she) (clearly|obviously|apparently|evidently) (did not|do not|have not|had no|has no|never|cannot) ..2 (clue|learn|learned|learnt|listen|listened|read|test|tested|care|think|thought|check|checked) ...] unless(conditional, asked)',
    ],
    why: 'Running down our own people or product costs trust and helps nobody.',
    strictness: 1,
    instead: ['We made a mistake'],
    flags: [
      '[[Our warehouse clearly did not check the box]].',
      '[[We obviously never learn from it]].',
      'My colleagues in [[the shop really messed that one up for you]].',
    ],
    allows: [
      'The team apparently has it, and I am asking.',
      'If they clearly never checked it, tell me.',
      'The people who packed it are in Leeds.',
    ],
  },
  {
    id: 'piling-on-no-idea',
    patterns: [
      '[(our|my|the|those|most of|half of|some of) ..2 (<colleague>|them|us) (have|has|had) (got)? (no|zero|not a|not the faintest|absolutely no) (idea|clue|sense|interest|manners|training) ...] unless(conditional, asked)',
      '[(they|we) (do not|really do not|often do not) (know|have a clue|have any idea) what (they|we) are (doing|saying|talking) ...] unless(conditional, asked)',
      '[(some|most|many|half) of (my|our|the) (colleagues|people|agents|staff|team) ..2 (should|ought to) (not|never) ...] unless(conditional, asked)',
      '[(is|was|are) (new)? (and)? (frankly|honestly|really|simply)? (should not be|never) ..2 (on the phones|the right (one|person)|up to|fit for) ...] unless(asked, conditional)',
      '[(had|has|have|with) ..2 (no|zero|little) (idea|clue) what (they|he|she|we|it) (was|were|is|are) (doing|saying|talking) ...] unless(asked, conditional) without(you)',
      '[(should|ought to) (never|not) ..1 (be|have been) ..2 (let near|let loose|hired|trusted|employed|allowed near|on the phone|in this job|in that job|let anywhere|put in charge) ...] unless(asked, conditional)',
    ],
    why: 'Running down our own people or product costs trust and helps nobody.',
    strictness: 1,
    instead: ['We made a mistake'],
    flags: [
      '[[Most of them have no idea of the product]].',
      "The desk people? [[They don't know what they are doing]].",
      '[[Some of our people really should not talk to guests]].',
      'The crew that came [[had no idea what they were doing]].',
      'That man [[should never have been let near a phone]].',
    ],
    allows: [
      'Most of the readers have no idea of chess.',
      'If they do not know what they are doing, stop them.',
      'Some of our people should be in by nine.',
    ],
  },
  {
    id: 'piling-on-fools',
    patterns: [
      '[(we|our *|us|some of us|some of our *|half of our *) (are|is|look|looks|were|was|must look|seem) ..2 (hopeless|muppets|clowns|fools|idiots|amateurs|a joke|useless|clueless|incompetent|chaotic|the worst|a mess|terrible|awful|a disaster|pathetic|blind|asleep|rubbish|sloppy|bad at) ...] unless(conditional, asked, negated) without(for you)',
      '[(you|they) (must|will) think (we|us) (are|is|have|do) ...] unless(asked)',
      '[a (monkey|child) could have ...] unless(asked, conditional)',
    ],
    why: 'Running down our own people or product costs trust and helps nobody.',
    strictness: 1,
    instead: ['This went wrong on our side'],
    flags: [
      "[[We're hopeless sometimes]].",
      '[[They must think we are asleep]].',
      "[[Our chatbot is useless, I'd skip it]].",
      '[[A monkey could have packed it better]].',
    ],
    allows: [
      'Are we too slow for you?',
      'This makes us look at the whole process again.',
      'If we are the wrong desk, tell me.',
    ],
  },
  {
    id: 'piling-on-dropped-ball',
    patterns: [
      '[(lost the plot|asleep at the wheel|dropped the ball|made a (complete)? (hash|pigs ear)|shot (ourselves|themselves) in the foot|screwed (it|this|you|that)? ..1 up|messed (it|this|you|that) up (again|badly|royally)|pulled ..3 out of thin air|could not organise ..4|could not organize ..4|fell asleep on|botched (it|this|your|the)) ...] unless(asked, conditional, negated) without(you dropped|sounds like|their)',
      '[(they|we|he|she|you were)? <very>? (dropped a clanger|botched job|made a meal of|sat on (our|their) hands|messed you (about|around)|led you (on|up)|gave you the runaround|pillar to post|taken you for a ride|treated (you)? like (dirt|rubbish|a number|cattle|garbage|a criminal|an idiot|fools)) ...] unless(asked, conditional, negated)',
    ],
    why: 'Running down our own people or product costs trust and helps nobody.',
    strictness: 1,
    instead: ['made a mistake'],
    flags: [
      'Management has [[lost the plot]].',
      'Sorry, we [[dropped the ball on your order]].',
      '[[They really dropped a clanger there]].',
    ],
    allows: [
      'Sounds like your landlord dropped the ball on the lease.',
      'If the app screwed it up, send me the log.',
      'I dropped the parcel at the post office.',
      'Did the update mess it up?',
    ],
  },
  {
    id: 'piling-on-not-asked',
    patterns: [
      '[(nobody|no one|product|management|marketing|the bosses|the developers|they|he) (here|upstairs|there|in *)? (never|does not|do not|did not)? ..1 (asked|listens|listened|ask|asks|listen|told|tells) (to)? (us|me|support|the team|the users|the customers) ...] unless(conditional, asked) with(nobody|no one|never|not)',
      '[(there is)? no (indication|sign|hope|chance) (that)? (the|our|they) ..4 (will|are|care|listen|open|fix|change|interested) ...] unless(asked, conditional)',
    ],
    why: 'It sets us against our own house; tell them what you can do from here.',
    instead: ['I see your point'],
    flags: [
      "Hi Kath, marketing goes overboard, we keep telling them it's spam but [[nobody listens to us in support]].",
      '[[Product never asks us]].',
      '[[There is no sign that the developers care]].',
    ],
    allows: [
      'Nobody asked for a code.',
      'Is there no sign that they will come?',
      'If nobody listened to the tape, I can send it.',
    ],
  },
]);
