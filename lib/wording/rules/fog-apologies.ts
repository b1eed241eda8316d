import { defineRules } from '../define-rule';

/** Apologies and stock phrases that name nothing. */
export const fogApologies = defineRules('fog', 'honesty', [
  {
    id: 'fog-inconvenience',
    patterns: [
      '[(i|we|please|our|my|accept)? (do|would|must|really|sincerely|deeply|truly|also|are|am|like to|have to)? ..2 (apologise|apologize|apologies|sorry|regret|apology) ..3 (for|about)? ..2 (any|the|this|that|all|your|possible|inconveniences) ..2 (inconvenience|inconveniences|trouble caused|disruption|discomfort|hassle) ...] unless(asked, conditional, reasonedNear) without(day|late|missed|hours|by the wrong|we sent|i sent|we forgot|i forgot|offer you|credited)',
      '[(i|we|please|our|my)? (am|are|do|accept|would like to)? (really|very|so|truly|deeply|sincerely|sincere|our)? (sorry|apologies|apologise|apologize|regret)? (for|about)? (any|the) inconvenience (this|it|that)? (may|might|has|could)? ..1 (caused|cause|experienced|created) ...] unless(asked) without(offer you|credited)',
      '[(i|we|and)? (am|are)? (really|so|very|deeply)? (sorry|apologies|apologise|apologize) (for|about|if)? ..1 (any|all|possible) ..2 (trouble|problems|confusion|misunderstanding|issues|difficulties|upset|delay|delays|inconveniences|stress|offence) ...] unless(asked, reasonedNear)',
    ],
    why: 'An apology that names nothing sounds like a form; say what went wrong.',
    instead: ["I'm sorry that this has caused you trouble"],
    flags: [
      '[[We apologise for any inconvenience]].',
      '[[Sorry for the inconvenience caused]].',
      '[[We are sorry for any confusion]].',
    ],
    allows: [
      'I am sorry that the box came two days late.',
      'Is it an inconvenience to you?',
      'I would like to offer you a free night for the inconvenience this caused.',
      'I am sorry for the wait of three weeks.',
    ],
  },
  {
    id: 'fog-regret',
    patterns: [
      '[(i|we) (deeply|sincerely|truly|very much|do)? regret (the|this|any|your|that|to hear about|hearing) ..2 (unfortunate|negative|bad|poor)? (experience|situation|circumstances|incident|occurrence|outcome|matter|issue|event|events|delay|misunderstanding) ...] unless(asked, conditional)',
      '[(that|this|it) (is|was) (very|most|rather|certainly|truly)? (regrettable|suboptimal|less than ideal|not optimal) ...] unless(asked, conditional, ownedNext) without(because)',
      '[(i|we|our)? (am|are)? (really|deeply|sincerely|terribly|sincerest|so)? (sorry|apologies|apologise|apologize) (for|about) (your|the|this|any) ..2 (experience|situation|circumstances|incident|event|events|occurrence) ...] unless(asked, ownedNext, reasonedNear)',
      '[(apologies|sorry|apologise|regret) for (whatever|any|anything) ..2 (happened|trouble|upset|problem|problems|difficulty|difficulties|confusion|that) ...] without(we caused)',
      '[(incident|situation|matter|event|state of affairs) is (regrettable|unfortunate|unsatisfactory|regretted) ...] unless(asked, conditional)',
      '[(we (see|regret) that)? (your|our)? (expectations|standards|needs) (were|was|are|have|could) not ..2 (met|fulfilled|satisfied|matched|reached) ...] unless(asked, conditional)',
      '[(i|we)? (am|are)? (sorry|apologise|apologize|apologies|regret) if you (feel|felt|think|thought|found) ...] unless(asked) without(laughed)',
    ],
    why: 'Regret without an owner sounds like the weather report; say who did what.',
    instead: ["I'm sorry that this has caused you trouble"],
    flags: [
      '[[I regret the unfortunate experience]].',
      '[[That is most regrettable]].',
      '[[We apologise for the situation]].',
      "We're [[sorry for any upset that might have been caused]].",
      'The [[incident is regrettable]].',
      '[[We see that expectations were not met on this occasion]].',
      '[[We apologise if you feel that it was slow]].',
    ],
    allows: [
      'I regret that I did not call you on Monday.',
      'Is the situation bad?',
      'If it was unfortunate for you, tell me.',
    ],
  },
  {
    id: 'fog-take-seriously',
    patterns: [
      '[(we|i) take (your|this|all|such|these|any) ..4 (very|extremely|really|quite)? seriously ...] unless(asked, conditional)',
      '[(your|customer|our customers) ..1 (feedback|opinion|satisfaction|experience|business|comments|call|happiness|comfort) (is|are) ..2 (important|valuable|valued|everything|our priority|our top priority|key) (to us)? ...] unless(asked, conditional)',
      '[(we|i) (strive|aim|endeavour|endeavor|always try|are committed|are dedicated) to ..1 (provide|offer|deliver|give|ensure|make|do|giving|providing) ...] unless(asked, conditional)',
    ],
    why: 'Stock phrases tell the customer that nobody read the message.',
    strictness: 3,
    instead: ['Thank you for telling me'],
    flags: [
      '[[We take your feedback very seriously]].',
      '[[Your satisfaction is important to us]].',
      '[[We strive to provide the best service]].',
    ],
    allows: [
      'I took your hint about the lid to the packers.',
      'Is Friday important to you?',
      'Take the pills seriously.',
    ],
  },
]);
