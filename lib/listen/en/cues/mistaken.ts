import { cuesOf } from '../compile';

/** Asserts as fact what is very likely a misunderstanding of product, policy or account. */
export const mistakenCues = cuesOf('mistaken', {
  'law-says': [
    'strong',
    String.raw`(?:by law|the law (?:says|is|clearly)|legally|according to (?:the )?(?:law|eu law|consumer law|gdpr)|it is (?:the )?law|it's (?:the )?law|(?:consumer|passenger|eu|european) (?:law|right|rights) ?(?:says|say|is|are|gives?)?|everybody knows|everyone knows|as everyone knows|it's (?:well )?known|it is (?:well )?known|is clear|this is clear|obviously|logically|logical|of course|by definition|automatically|black on white|black and white)`,
    String.raw`(?:your|the) (?:own )?(?:terms|conditions|website|page|contract|brochure|ad|advert|policy|faq|flyer|plan|t&cs?|email|mail|letter|agent|colleague) (?:clearly |plainly |also |only |itself )?(?:says?|states?|said|spoke|promises?|guarantees?|means?|reads?|specif(?:y|ies))`,
    String.raw`as (?:stated|written|set out|described|agreed|it says) (?:in|on|under)`,
  ],
  'so-conclusion': [
    'strong',
    String.raw`(?:so|therefore|thus|hence|ergo|which means|that means|means that|it follows|consequently|meaning|that proves|proves|which proves|so clearly|then) (?:that )?(?:[\w']+ ){0,3}?(?:i|we|you|it|this|that|they|the|my|our|your|its|it's|there|all|nothing|\d+)(?: [\w']+){0,3}? (?:is|are|was|were|isn't|am|'m|must|can't|cannot|don't|do not|doesn't|does not|owe|have|has|had|should|may|counts?|still|only|stays?|means?|belongs?|paid|made|runs?|'re|will|never|raised|ended|broke|delivered|stole|charged)`,
    String.raw`(?:so|therefore) (?:the|your|our|my|this|that|\d+|there)`,
  ],
  'you-owe': [
    'strong',
    String.raw`(?:i|we) (?:deleted|uninstalled|returned|closed|removed|cancelled|stopped|moved|sent|paid|clicked|asked|told) (?:[\w',.]+ ){1,8}?so (?:the|my|it|that|our|i|we|contract|everything|there)`,
    String.raw`(?:you|u|they) (?:still |also )?(?:owe|must pay|have to pay|stole|took|are cheating|'re cheating|changed (?:it|my)|raised|charged|overcharged|promised|forgot|deleted|removed|are (?:the ones )?(?:responsible|liable))(?: (?:me|us|it|that|the|my|our|for))?`,
    String.raw`(?:i|we) (?:never|did not|didn't|have never|haven't|had never) (?:\w+ )?(?:sign(?:ed)?|order(?:ed)?|agree(?:d)?|click(?:ed)?|change(?:d)?|subscribe(?:d)?|authori[sz]e(?:d)?|use(?:d)?|receive(?:d)?|get|got|book(?:ed)?|ask(?:ed)?|consent(?:ed)?|call(?:ed)?|buy|bought)`,
    String.raw`(?:well |still |clearly )?(?:inside|within) (?:the |my |our )?(?:[\w'-]+ ){0,3}?(?:period|days|deadline|time|window|limit|warranty|guarantee)`,
    String.raw`(?:in time|not late|paid in full|full payment|already paid|have been paid|was paid|is paid)`,
  ],
  'definition-claim': [
    'strong',
    String.raw`(?:percent|%) of (?:[\w.,]+ ){1,3}(?:is|are|=|makes)`,
    String.raw`(?:entitled|entitlement|our right|my right|my rights|belongs? to (?:me|us)|owed|owe (?:me|us)|due to (?:me|us)|by (?:your|ur) own (?:words|rules|terms|logic|website)|you yourself (?:wrote|said|say)|your own (?:\w+ )?(?:says|words|website|newsletter|terms))`,
    String.raw`(?:\w+ is \w+|\w+ are \w+),? (?:period|full stop|end of story|simple as that|that's a fact|that is a fact|everybody knows|so)`,
    String.raw`(?:how can|how could) (?:it|that|they|you|the|there|a) (?:[\w']+ ){1,6}?(?:when|if)`,
    String.raw`(?:therefore|hence|ergo|thus|consequently|so) (?:\w+ ){0,3}(?:ended|is ended|cancelled|over|void|paid|paid off|valid|free|included|mine|ours|yours|wrong|right|false|false alarm|correct|in time|inside|within|two days early|early|late|double|too (?:much|many))`,
    String.raw`(?:it's|its|that's|this is|is) (?:your|ur) (?:error|mistake|fault|bug|problem)`,
    String.raw`(?:you have|you've|they have|have) (?:therefore |thus |so |hence )?(?:taken|charged|booked|billed|deducted|debited) (?:[\w']+ ){0,3}?(?:two times|twice|double|again)`,
    String.raw`(?:is|are|was|means?|counts? as|equals?|=) (?:also |not |the same (?:as|thing)|the same|a kind of|always|never|only|included in|contained in|part of|family|force majeure|void|unlimited|free in|free because|exempt)`,
    String.raw`(?:do|does|can|did|has|have|will) (?:not|n't|never) (?:"|')?(?:run out|expire|expires|block|charge|count|apply|need|go|lose|end|renew)`,
    String.raw`(?:unlimited|free|included|all inclusive|premium|priority|lifetime|full|medium|guarantee|warranty|pro package|plan|licence|license|everything) (?:[\w"']+ ){0,3}?(?:means|is|so|includes|included|covers|means that|=)`,
    String.raw`(?:because|since|as) (?:i|we|my|our|it|the|you) (?:[\w']+ ){0,8}?(?:so|therefore|then|it must|must be)`,
    String.raw`(?:for sure|certainly|definitely|i know (?:it|this|that|for)|i'm sure|i am sure|we know|knows this|no doubt|without doubt|100 ?%|fact is|the fact)`,
    String.raw`\d+ ?[-+x*×=/] ?\d+ ?(?:=|is|makes)`,
  ],
  contradiction: [
    'weak',
    String.raw`(?:that's|thats|that is|this is|it's|it is|your \w+ is|you are|you're|so the \w+ is) (?:(?:simply|just|plainly|clearly|totally|completely) )?(?:wrong|false|not true|untrue|incorrect|not correct|a mistake|a lie|nonsense|a bug|your (?:mistake|fault|error|side))`,
    String.raw`(?:your mistake|your fault|your error|the mistake is yours|mistake is on your|not our fault|not my fault|on your side|your side|you made a mistake)`,
    String.raw`(?:correct|fix|change|adjust|put) (?:it|this|that|the (?:\w+ )?(?:invoice|bill|account|amount))(?: right| back| please)?`,
  ],
});
