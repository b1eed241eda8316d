import { defineRules } from '../define-rule';

/** Passives and foggy nouns that hide who did what. */
export const fogHiddenActors = defineRules('fog', 'honesty', [
  {
    id: 'fog-mistakes-were-made',
    patterns: [
      '[(mistakes|errors|a mistake|an error|some mistakes|oversights|wrong decisions) (was|were|has been|have been|may have been|got) ..1 (made|done|committed) ...] unless(asked, conditional) without(by me|by us|i made|we made)',
      '[(something|a thing) ..1 (seems to have|appears to have|must have|may have|has|have|had)? ..1 (gone|went|got|gotten|go) ..1 (wrong|astray|missing|awry|lost|amiss|sideways|stuck) (somewhere|here|along|in|on|with|between)? ...] unless(asked, conditional, ownedNext) with(something|somewhere|seems|appears|somehow) without(if|when|with moving|your|file)',
      '[(it|there) (looks|seems|appears|would seem|would appear) (as if|like|as though|to have been|that) ..2 (something|some|an|a) ..3 (got|went|went wrong|stuck|mix up|mixup|issue|error|misunderstanding|miscommunication|irregularity|problem on our|glitch|hiccup) ...] unless(asked, conditional, timed) with(our|we|us|departments|somewhere|between|along|side|processing|went|mix up) without(you|your|app)',
      '[(information|communication|the message|your message|details) (did not|does not|was not|were not|failed to) (flow|reach|travel|pass|get|passed on|forwarded|communicated) ...] unless(asked, conditional, ownedNext) without(you did)',
      '[it (would appear|cannot be excluded|can not be ruled out|has come to light|has been established|has been noticed|turned out) that ...] unless(asked, conditional) without(you|your|i|we)',
      '[(some|certain|a number of|a subset of|various) (players|users|customers|guests|readers|accounts) (experiencing|experience|seeing|affected|are affected|having) (some|certain|issues|problems|elevated|irregularities) ...] unless(asked, conditional)',
      '[(there (was|were|has been|have been|seems|appears)|due to) ..3 (an|a|some|certain|several) ..2 (irregularit~|irregularities|irregularity|deviation|hiccup|mix up|mixup|discrepancy|discrepancies|anomaly|miscommunication|issues|incident|situation|occurrence) ...] unless(asked, conditional) without(i|because|your)',
    ],
    why: 'The passive hides who did it; write it with a person and a verb.',
    instead: ['we made a mistake'],
    flags: [
      '[[Mistakes were made]].',
      '[[Something seems to have gone wrong somewhere]].',
      '[[It looks as if something got stuck between the departments]].',
    ],
    allows: [
      'I made a mistake on Monday.',
      'If something goes wrong, call me.',
      'Did something go wrong on your screen?',
    ],
  },
  {
    id: 'fog-some-issue',
    patterns: [
      '[(there|it|that)? (was|were|has been|have been|is|seems to be|appears to be|seems to have been|due to|had|with)? ..1 (an|a|some|certain|several|various|minor|technical) ..2 (issue|issues|problem|problems|error|errors|irregularity|irregularities|incident|deviation~|difficulty|difficulties|complication|complications|glitch~|hiccup|hiccups) ..1 (on our (end|side)|at our end|from our side|somewhere|internally|in the system|in our system|with the system|in the process|in the processing|with our system) ...] unless(asked, conditional, timed, ownedNext) without(you see|your)',
      '[(there was|it was|had|with) (something|some kind of thing) (with|about|in|to do) (the|our) ...] unless(asked, conditional)',
    ],
    why: '"Some issue" tells them that we do not know or do not say; name it, or say that you don\'t know yet.',
    instead: ['we do not know yet what went wrong'],
    flags: [
      '[[There was some problem on our side]].',
      '[[There was something with the print]].',
      '[[It was a technical issue on our end]].',
    ],
    allows: [
      'Was there a glitch on your screen?',
      'If there was some error in the system, tell me its number.',
      'There was a stone in the box.',
    ],
  },
  {
    id: 'fog-hiccup',
    patterns: [
      '[(there|it|this|that)? (was|has been|had|is)? (a|some|small|little|slight) (small|little|slight|minor|bit of a)? (hiccup|blip|mix up|mixup|technical thing|technical issue|technical problem|technical glitch|technical error) ...] unless(asked, conditional, timed, ownedNext) without(you|i|because|if|your)',
      '[some (kind|sort|type|form) of ..2 (mix up|mixup|hiccup|glitch|incident|miscommunication|disruption|misunderstanding) ...] unless(asked, conditional, timed) without(your|you have|you are)',
    ],
    why: 'A hiccup is a word for not saying what happened.',
    instead: ['we do not know yet what went wrong'],
    flags: ['[[There was a hiccup here]].', '[[Some kind of mixup occurred]].', '[[It was a small hiccup]].'],
    allows: ['Was there a glitch on your screen?', 'If there was a hiccup, tell me.', 'Drink water for the hiccup.'],
  },
  {
    id: 'fog-reasons',
    patterns: [
      '[(for|due to|owing to|because of|out of|on account of) (technical|operational|organisational|organizational|internal|administrative|unforeseen|logistical|business|compliance) (reasons|reason|circumstances|issues|problems|difficulties|factors|constraints|events|matters|processes) ...] unless(asked, conditional, reported) without(you|your)',
      '[(due|owing) to (a|an|some|the|certain)? ..2 (unforeseen|unexpected|circumstances|deviation|irregularity|irregularities|disruption|adjustments|developments|constraints|migration of) ...] unless(asked, conditional, timed) without(your|you|my)',
      '[(operationally|technically|organisationally|organizationally|systemically) (required|necessary|conditioned|unavoidable|related|caused) ...] unless(asked, conditional)',
    ],
    why: '"For technical reasons" is no reason; say which, or that you don\'t know it yet.',
    instead: ['because of a fault that we are still looking for'],
    flags: [
      '[[For technical reasons it is closed]].',
      '[[Due to unforeseen circumstances it is late]].',
      'It comes later [[for internal reasons]].',
    ],
    allows: [
      'For this reason I have sent a new one.',
      'Is it closed for technical reasons?',
      'If it is late for some reason, call me.',
    ],
  },
  {
    id: 'fog-circumstances',
    patterns: [
      '[circumstances (did not|have|had|do not|made|led|prevented|beyond|outside|forced|meant) ...] unless(asked, conditional, reported) without(your|my|i|tell me)',
      '[(in|under|given|due to) (certain|unusual|the present|the current|individual|isolated|the given) ..1 (circumstance|circumstances|constellation|constellations|condition|conditions|scenario|scenarios) ...] unless(asked, conditional, timed) without(you|your|we can|i can)',
      '[(this|it|that|which|the *)? (is|was|are|were)? (relates|related|connected|linked|owed|attributable|down|due) to (a|an|some|certain|various|internal|technical|several) ..2 (circumstance|circumstances|matter|matters|situation|situations|factor|factors|process|processes|reason|reasons|topic|topics|adjustment|adjustments|measure|measures|environment|workflow) ...] unless(asked, conditional, timed) without(your)',
      '[(the|this|your) (matter|issue|situation|case|topic|process|system|delivery|processing) (has|was|is) (since|meanwhile|now|currently)? (been)? (normalised|normalized|stabilised|stabilized|harmonised|escalated internally|impacted|adjusted|affected|subject) ...] unless(asked, conditional, timed)',
      '[(irregularities|irregularity|deviation~|discrepanc~|anomalies|discrepancies|inconsistencies|peculiarity) ..2 (may|might|could|have|has|had|occurred|arose|was|were|in|with|during) ...] unless(asked, conditional, timed) without(you see|your reading)',
      '[(irregular operations|operational disruption~|operational reasons|technical reasons|internal reasons|organisational reasons|technical circumstance~|unforeseen reasons|system harmonisation|process optimisation)]',
    ],
    why: 'Circumstances do nothing by themselves; say who did what.',
    instead: ['we did not manage this'],
    flags: [
      '[[Circumstances prevented the delivery]].',
      '[[It was related to a certain process]].',
      '[[The matter has been normalised]].',
    ],
    allows: [
      'In that case, press the left key.',
      'Your circumstances have changed, you write.',
      'If the issue is affected by the light, move it.',
    ],
  },
  {
    id: 'fog-passive-fault',
    patterns: [
      '[(the|your|certain|some|parts|a number|several|individual|isolated) ..4 (was|were|has been|have been|may have been|might have been|could have been) (inadvertently|erroneously|accidentally|mistakenly|wrongly|temporarily|partially|unfortunately not) ..2 (processed|sent|charged|cancelled|deleted|delayed|forwarded|booked|entered|handled|delivered|removed|assigned|impacted|affected|communicated|updated|credited|recorded|applied|considered) ...] unless(asked, conditional, ownedNext) without(by us|by me|we|i|by your|you)',
      '[(it|this|that)? (is|was)? (a|the)? (change|update|problem)? (impacted|affecting|affected|impacting) (certain|some|parts of|a number of|several|individual|a small number|a subset) ...] unless(asked, conditional, timed)',
      '[(delays|errors|problems|it|this|that|<problem>)? (may|might|could) (in (individual|some|certain|isolated) cases)? (have)? ..2 (occurred|arisen|been (subject|affected|impacted|adjusted|delayed)|come about|led to|resulted|happened) ...] unless(asked, conditional, timed) without(you|your|we|i)',
      '[(something|it|things|some *)? (may|might|could) have (gone sideways|crept in|slipped in|gone wrong|been mixed up|played a role|contributed) ...] unless(asked, conditional) without(you|your|i)',
      '[(has|have|had|was|were) (been)? subject to (a|some|an|certain|temporary)? ..2 (limitation|limitations|restriction|restrictions|delay|delays|change|changes|adjustment|handling|review) ...] unless(asked, conditional, timed)',
    ],
    why: 'The passive hides who did it; write it with a person and a verb.',
    instead: ['we got this wrong'],
    flags: [
      '[[Your order was erroneously cancelled]].',
      '[[It is a change affecting certain customers]].',
      '[[Delays may have occurred]].',
    ],
    allows: [
      'Your account was affected on 3 May between 14:00 and 15:00.',
      'Was the order cancelled by mistake?',
      'If it was wrongly booked, I will put it right.',
    ],
  },
  {
    id: 'fog-occurrence',
    patterns: [
      '[(there)? (was|were|has been|is)? (a|an|the|some|certain|any|minor)? (degradation|disruption|deviation|disturbance|impairment|harmonisation|harmonization|irregularity|irregularities|deviations|discrepancy|discrepancies|miscommunication|misunderstanding|oversight|inconsistency|inconsistencies|anomaly|anomalies|malfunction) ..3 (was|were|has been|have been|occurred|arose|arisen|took place|happened|during|may|might|could|has|have) ...] unless(asked, conditional, timed, ownedNext) without(you see|your reading|your|you may)',
      '[(an|the) (incident|event|occurrence|outage) (with|in|of|that|involving|concerning|relating) (a|the|certain|some|one of|our) ...] unless(asked, conditional, timed, ownedNext) without(number|report|your)',
      '[(a|an|some|certain|individual|various) ..6 (took place|has arisen|have arisen|came to light|has come to light|came about|crept in|have crept in|has come to our attention|came to our attention|transpired|materialised|contributed to) ...] unless(asked, conditional, timed) without(we made|i made|error you|you see|your screen|crash)',
      '[(elevated|increased|intermittent|degraded) (error rates|errors|performance|latency|failures) ...] unless(asked, conditional, timed) without(your)',
      '[(an|a) (unintended|unplanned|undesired|unexpected) (inclusion|linkage|combination|change|effect|sequence|interaction|side effect|behaviour) ...] unless(asked, conditional)',
      '[(a)? (temporary|partial|unplanned|technical|short term) (limitation|restriction|interruption|unavailability|reduction|impairment) ...] unless(asked, conditional, timed)',
      '[(a|an|some) (deviation|allocation|irregularity|interruption|adjustment|misallocation|miscommunication|overlap|delay|process|misalignment|inconsistency) ..6 (took place|occurred|arose|came about|presented itself|was encountered) ...] unless(asked, conditional) without(your screen|message)',
      '[(we are|are)? (observing|seeing|experiencing) (a|some)? (degraded|elevated|reduced|intermittent|impaired|increased) ...] unless(asked, conditional, timed)',
      '[at (some|a certain|one) (stage|point) (in|during|of|along) the (process|chain|procedure|workflow|handling|handover|way) ...] unless(asked, conditional)',
    ],
    why: 'A foggy noun hides what happened; say it plainly.',
    instead: ['we made a mistake'],
    flags: [
      '[[A misallocation of rooms occurred]].',
      '[[A disruption occurred in the network]].',
      '[[There were irregularities during the processing]].',
      '[[An incident with a component of ours]].',
    ],
    allows: [
      'I entered room 14 instead of 41, that was the mistake.',
      'If a disruption occurred, you get an e-mail.',
      'The outage was from 14:00 to 15:00.',
      'Do you see a discrepancy in the bill?',
    ],
  },
  {
    id: 'fog-action-taken',
    patterns: [
      '[(activities|measures|works|adjustments|operations|steps|action|actions|efforts|improvements|learnings) (being|are|were|have been|are being|has been|is being) (carried out|taken|performed|conducted|implemented|made|initiated|undertaken|derived) ...] unless(asked, conditional, timed)',
      '[(it|this|that|everything|the (issue|problem|matter)) (has been|was|is being) (handled|dealt with|taken care of|addressed|looked after|rectified|actioned|sorted internally|noted internally) (internally|accordingly|appropriately|now|already)? $] unless(asked, conditional, timed)',
      '[(appropriate|necessary|relevant|corrective|suitable|internal) (action|actions|measures|steps) (have|has|are|were|is) ...] unless(asked, conditional)',
      '[(lessons|learnings) (have|were|will|are) (been)? (learned|learnt|drawn|taken) ...] unless(asked, conditional)',
    ],
    why: '"Measures were taken" says nothing; say which, and by whom.',
    instead: ['we changed this'],
    flags: [
      '[[Appropriate measures have been taken]].',
      '[[It has been handled internally]].',
      '[[Lessons have been learned]].',
    ],
    allows: [
      'Which measures are taken at the gate?',
      'I changed the address on Monday.',
      'If action is taken, we will write.',
    ],
  },
  {
    id: 'fog-somehow',
    patterns: [
      '[(somehow|somewhere along|along the way|in the process) ..3 (got|went|was|were|fell|has|have|did not|became|must have) ..4 (lost|missed|stuck|wrong|through|mixed|forgotten|dropped|mislaid|deleted|overlooked|confused|arrive|happen) ...] unless(asked, conditional, ownedNext) without(you|i|if)',
      '[(one thing|this thing|things) led to (another|that|this) ...] unless(asked)',
      '[(it|this|that) (was|is) (a)? (case|matter|combination|chain|series|result) of (a|an|various|several|many|unfortunate|different|circumstances) ...] unless(asked, conditional)',
    ],
    why: '"Somehow" says that nobody looked; say what you know and what not.',
    instead: ['we do not know yet how this happened'],
    flags: ['[[Somehow it got lost]].', '[[One thing led to another]].', '[[It was a chain of unfortunate events]].'],
    allows: ['Is it somehow lost?', 'If it somehow got stuck, press twice.', 'You somehow lost the key.'],
  },
  {
    id: 'fog-corporate',
    patterns: [
      '[(leverage|optimise|optimize|streamline|harmonise|harmonize|enhance|align) (our|the|your|on|internal) ..2 (process|processes|processes|synergies|experience|service|offering|journey|workflow|workflows|landscape|systems) ...] unless(asked, conditional)',
      '[(it|this|that)? (is|was)? (part of)? (our)? (ongoing|continuous|constant|continual) (improvement|improvements|optimisation|optimization|process|harmonisation|adjustments) ...] unless(asked, conditional) with(our|we)',
      '[(it|this|that)? (was|is|were)? (moved|changed|done)? (as part of|in the course of|in the context of|in the wake of) (our|a|an|the|ongoing) ..2 (restructuring|migration|harmonisation|optimisation|optimization|transformation|realignment|improvement|improvements|adjustments|measures|changes) ...] unless(asked, conditional, timed)',
    ],
    why: 'Company language says nothing to a customer; say it as you would at a table.',
    instead: ['we changed how we work here'],
    flags: [
      'We will [[streamline our internal processes]].',
      '[[It is part of our ongoing improvement process]].',
      '[[It moved in the course of a restructuring]].',
    ],
    allows: [
      'The road is going forward to the lake.',
      'Do you optimise your process with it?',
      'If it is part of the changes, I will say which.',
    ],
  },
]);
