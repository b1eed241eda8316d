import { defineRules } from '../define-rule';

/** Passive and empty words that hide what went wrong and who will act. */
export const fog = defineRules('fog', 'honesty', [
  {
    id: 'fog-inconvenience',
    patterns: [
      '[(apologise|apologize|apologies|sorry|regret|apology) ..3 (for|about)? ..2 (any|the|this|all|your|all the|possible|every)? ..1 inconvenience~ ..1 (this|it|that)? ..2 (caused|may have caused|has caused|have caused|experienced|to you)?] without(because)',
      '[(any|the) inconvenience (this|it|that)? (may|might|has|could)? ..1 (caused|cause|experienced)]',
      '^ [(thank you|thanks) for your (patience in this matter|patience and understanding|patience in this matter|kind understanding) ..1 $]',
      '[(i|we) regret (the|this|any|your) ..1 (unfortunate)? (experience|situation|circumstances|inconvenience|incident|matter) ...]',
    ],
    why: 'The phrase names nothing; say what went wrong and for whom.',
    instead: ['I am sorry about this'],
    flags: [
      'We [[apologise for any inconvenience caused]].',
      '[[Sorry for the inconvenience]].',
      '[[We regret the unfortunate experience]].',
    ],
    allows: [
      'Sorry that the parcel came three days late.',
      'Is the new date an inconvenience for you?',
      'Thank you for your patience since Monday; the part is here.',
    ],
  },
  {
    id: 'fog-mistakes-were-made',
    patterns: [
      '[(mistakes|errors|a mistake|an error|some mistakes|a misunderstanding) (was|were|has been|have been|may have been|might have been) (made|committed|occurred) ...] unless(negated, asked, conditional) without(by)',
      '[(something|a thing|things|it) ..1 (seems to have|appears to have|must have|may have|might have)? (went|gone|go|got|gotten|get) (wrong|astray|lost|stuck|mixed up|amiss|sideways) (somewhere|along|in|between|at|with|on)? ...] unless(asked, conditional) without(i|if|because|my)',
      '[(did not|not) (go|flow|take|run|proceed|work) ..3 (as|the way) ..2 (intended|planned|hoped|expected|normally|should|path|course|usual) ...] unless(asked, conditional) without(i|because|my)',
      '[(there (was|were|has been|have been|seems|appears)|due to) ..3 (an|a|some|certain|several) ..2 (irregularit~|irregularities|irregularity|deviation|hiccup|mix up|mixup|discrepancy|discrepancies|anomaly|miscommunication|issues|incident|situation|occurrence) ...] unless(asked, conditional) without(i|because|your)',
      '[some (kind|sort|type) of ..2 (mix up|mixup|hiccup|glitch|incident|miscommunication|delay) ...] unless(asked, conditional)',
    ],
    why: 'Nobody acts in this sentence; say who did what and what it caused.',
    instead: ['we made a mistake here'],
    flags: [
      '[[Mistakes were made]].',
      'It seems [[something went wrong somewhere]].',
      '[[There was some irregularity in the run]].',
    ],
    allows: [
      'We made a mistake on 3 May: the file was not sent.',
      'If something went wrong, tell me.',
      'No mistakes were made.',
    ],
  },
  {
    id: 'fog-reasons',
    patterns: [
      '[(for|due to|owing to|because of|out of) (technical|operational|organisational|organizational|internal|logistical|procedural|various|certain|unforeseen|unforeseeable|unexpected|system related|capacity) (reasons|circumstances|issues|difficulties|problems|constraints|factors|events|grounds|causes) ...]',
      '[(due|owing) to (a|an|some|the)? ..2 (unforeseen|unexpected|circumstances|deviation|irregularities|irregularity|incident|technicalities|situation|constraints) ...]',
      '[(some|certain|a few|various|several|technical|internal|unforeseen) (issue|issues|problem|problems|difficulties|irregularities|circumstances|adjustments|technicalities|challenges) (on|at|in|within|with) (our|the) (end|side|system|systems|part|process|processes) ...] unless(asked, conditional)',
      '[(operationally|technically|organisationally|organizationally) (required|necessary|conditioned|unavoidable|justified) ...]',
      '[(circumstances|events|factors|reasons) (beyond|outside) (our|anyone) ...]',
    ],
    why: 'Reasons without a reason sound like hiding; name the cause or say that you do not know it yet.',
    instead: ['because of a fault on our side'],
    flags: [
      'It is late [[for operational reasons]].',
      'There were [[some issues on our end]].',
      '[[Due to unforeseen circumstances, we open later]].',
    ],
    allows: [
      'For safety reasons the plug is sealed.',
      'Do you see any problems on your side?',
      'The delay is because the plane was grounded in Graz.',
    ],
  },
  {
    id: 'fog-passive',
    patterns: [
      '[(was|were|has been|have been|may have been|be) (experienced|impacted|affected|subject to|normalised|normalized|harmonised|harmonized|actioned|processed accordingly) (by|in|at|to)? ...] without(you|your|we|i|because) unless(asked, conditional, timed)',
      '[(impacted|affecting|affected) (certain|some|parts of|a number of|several|individual) ...] unless(asked, conditional, timed)',
      '[(a|the) (degradation|disruption|deviation|disturbance|impairment|harmonisation|harmonization|adjustment|incident) (was|were|has been|occurred|arose|took place|that) ...] unless(asked, conditional)',
      '[(activities|measures|works|adjustments|operations) (being|are|were|have been|are being) (carried out|taken|performed|conducted|implemented|made) ...] unless(asked)',
      '[(appropriate|necessary|relevant|corrective|suitable) (action|actions|measures|steps) (will|have|has|are|were|shall) ...]',
      '[in (individual|isolated|certain|rare) cases ...] unless(asked, conditional)',
    ],
    why: 'The passive hides who does it; write it with a person and a verb.',
    instead: ['we changed this'],
    flags: [
      'Parts [[were affected by the move]].',
      '[[Appropriate action will be taken]].',
      '[[A disruption occurred in the network]].',
    ],
    allows: [
      'Your account was affected on 3 May between 14:00 and 15:00.',
      'If a disruption occurred, you get an e-mail.',
      'We adjusted the price on Monday.',
    ],
  },
  {
    id: 'fog-something',
    patterns: [
      '[(there was|it was|had|with) (something|some kind of thing) (with|about|in|to do) (the|our) ...] unless(asked, conditional)',
      '[(a|some) (hiccup|glitch|blip|mix up|mixup|technical thing|technical issue|technical problem) ...] unless(asked, conditional, timed) without(you|i|because|if)',
      '[(unfortunate|regrettable) (circumstance~|event~|situation|incident|oversight|misunderstanding|experience) ...]',
      '[(it|this|that) (would|may|might|could) (appear|seem|have been) ...] with(irregularity|miscommunication|occurred|arisen|happened|misunderstanding) unless(asked, conditional)',
      '[(miscommunication|misunderstanding) ..3 (occurred|arisen|happened|took place)] unless(asked, conditional)',
    ],
    why: 'A foggy noun hides what happened; say it plainly.',
    instead: ['we got this wrong'],
    flags: [
      'There was [[a hiccup somewhere]].',
      'An [[unfortunate oversight]].',
      '[[There was something with the print]].',
    ],
    allows: [
      'If there was something with the print, send a photo.',
      'Was there a glitch on your screen?',
      'There was a stone in the box.',
    ],
  },
  {
    id: 'fog-we-take-seriously',
    patterns: [
      '[(we|i) take (your|this|all|such|these|any) ..3 (very|extremely|really|quite)? seriously ...]',
      '[(your (feedback|opinion|satisfaction|experience|business|comments|call) (is|are) ..2 (important|valuable|valued) to us)]',
      '[(we|i) (strive|aim|endeavour|endeavor|always try) to (provide|offer|deliver|give|ensure) ...]',
      '[(we|i) (value|appreciate|welcome) your (feedback|business|loyalty|custom|patience and understanding) ...] without(because|change~|fix~)',
      '[please be (assured|advised|informed|aware) (that)? ...]',
      '[(the|this) matter (is|has been|will be) (being)? (looked into|investigated|addressed|reviewed|forwarded) ...] unless(timedNear)',
    ],
    why: 'Stock phrases tell the customer that nobody read the message.',
    instead: ['thank you for telling us'],
    flags: [
      '[[We take your feedback very seriously]].',
      '[[Your satisfaction is important to us]].',
      '[[Please be advised that it is closed]].',
    ],
    allows: [
      'I took your hint about the lid to the packers.',
      'Is Friday important to you?',
      'Take the pills seriously.',
    ],
    strictness: 3,
  },
]);
