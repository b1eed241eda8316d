import { defineRules } from '../define-rule';

/** Guessing at bad motives, or putting them in a row with cheats. */
export const accusingMotives = defineRules('accusing', 'assume-innocence', [
  {
    id: 'accusing-just-trying-to',
    patterns: [
      '[you (are|were) (just|only|simply|clearly|obviously|really|merely) (trying|looking|hoping|out|after|fishing|angling) (to (get|avoid|cheat|save|trick|find fault|squeeze|make money)|for (a|free|money|compensation|an excuse)) ...] unless(negated, conditional)',
      '[(tell me|tell us|i wonder|we wonder)? (what|why) you (are|were) really (doing|after|trying|up to|want|looking) ...]',
      '[you (obviously|clearly|surely) (thought|think|knew|wanted|hoped|believe|feel|meant|intend) ...] unless(conditional, asked) without(help|love)',
      '[you ..1 (try|trying) to (get|squeeze|have) ..5 (for free|out of|for nothing) ...] unless(asked, conditional, negated)',
      '[you (are|were) only (saying|writing|doing|complaining) ...] unless(asked, conditional)',
      '[you just want (to get (out|a|your|the)|money|a free|attention) ...] unless(asked, conditional)',
      '[attempt to (avoid|dodge|escape|evade) ...] unless(asked, conditional)',
      '[you ..1 (want|expect|hope|are hoping|are looking|like) ..3 (something for nothing|for nothing|freebie|free ride|freebies|for free) ...] unless(asked, conditional)',
    ],
    why: 'It guesses at bad motives; ask instead of assuming.',
    strictness: 1,
    instead: ['I would like to understand what you need it for'],
    flags: [
      "[[You're just trying to get a discount]].",
      '[[You clearly knew the date]].',
      '[[Tell me what you are really after]].',
      "[[You're trying to squeeze a business out of a free tier]], hence the limit.",
      '[[You are only saying this to get the upgrade]].',
      '[[You just want to get out of the contract]].',
      'This looks like an [[attempt to avoid the fee]].',
      '[[You obviously want something for nothing]].',
    ],
    allows: [
      'You are trying to open the old version, as far as I can see.',
      'You clearly marked the page, thank you.',
      'If you try to sign in now, it works.',
    ],
  },
  {
    id: 'accusing-nice-try',
    patterns: [
      '[(nice|good) try , ...]',
      '[(you|anyone|people) (thought|think|believe) ..2 (knew|know|could|can) (better|get away|fool|trick|cheat|outsmart) ...] unless(asked, conditional)',
      '^ [nice (try|one|story) $]',
      '[(that|this) is (a|an|the) ..2 (excuse|ploy|old story|well known story|tall tale) ...] unless(asked, conditional)',
    ],
    why: 'It guesses at bad motives; ask instead of assuming.',
    strictness: 1,
    instead: ['I would like to help you with this'],
    flags: [
      '[[Nice try, but the code has run out]].',
      '[[You thought you knew better]].',
      '[[Nice try]].',
      "[[That's a well-known excuse]].",
    ],
    allows: [
      'Good try-outs are on Friday.',
      'Think twice before you share the code.',
      'If you think again about it, call me.',
    ],
  },
  {
    id: 'accusing-known-trick',
    patterns: [
      '[(that|this|it)? (is|was) (a|an old|the old|a well known|a common) (trick|scheme|scam|game|tactic|stunt|trap|story|excuse) (we|that|i|you|as|of) ...] unless(asked, conditional) without(scammers|careful|phishing|caller)',
      '[(we|i) have (seen|heard|had) ..4 (such|stories|tricks|claims|slips|that one|that story|this story|excuse|excuses|this tune|photos|receipts) ...] unless(asked, conditional)',
      '[(that|this|it|* s|<name>|receipts|photos|cards|key cards|screenshots|tickets|bills|letters)? (is|are)? (easy|easily|simple) to (fake|keep|copy|print|make|edit|forge|photoshop) ...] unless(asked)',
    ],
    why: 'It puts them in a row with cheats; every case deserves to be looked at by itself.',
    instead: ['For this I need one more detail from you'],
    flags: ['[[That is a trick we know]].', '[[Receipts are easy to fake]].', '[[We have heard that story]].'],
    allows: [
      'We often see this error after an update.',
      'Beware, it is a common trick of scammers.',
      'Is it easy to copy the key?',
    ],
  },
  {
    id: 'accusing-someone-with-you',
    patterns: [
      '[you (must|can only) have (done|dropped|opened|changed|given|shared|used|clicked|deleted|spilled|lost|ordered|signed|broken|forgotten|misplaced|eaten|worn|washed) ...] unless(hedged, asked, conditional)',
      '[(it|that|the *|this)? (was|were|has been|have been) (tampered|fiddled|tinkered|messed) with ...] unless(negated, asked, conditional) without(signs)',
    ],
    why: 'A suspicion voiced in a reply can not be taken back; check first, quietly.',
    instead: ['What I can see is that something changed'],
    flags: [
      '[[You must have dropped it]].',
      '[[The screws were tampered with]].',
      'The date on that bill [[has been tampered with]].',
    ],
    allows: [
      'If the seal was tampered with, do not use it.',
      'You must have an account to sign in.',
      'Somebody on your team asked for a login.',
    ],
  },
  {
    id: 'accusing-caught',
    patterns: [
      '[(i|we) (notice|noticed|see|saw|found) (that)? you ..2 (edited|altered|removed|deleted|tampered|hid|faked|forged|manipulated|backdated) ...] unless(asked, conditional) without(thank~)',
      '[(so far)? you (only|just) (posted|asked|wrote|bought|ordered|paid|used) (one|once|a single|twice) ...] unless(asked, conditional)',
      '[(your|the|this) (third|second|fourth|fifth) <quoted> ...]',
      '[you (suddenly|conveniently|mysteriously|magically|miraculously) ...]',
      '[(or)? did you (just|simply|only|not just|perhaps just|even|really|actually)? (jump|skip|make|invent|guess|imagine|understand it like|think|believe|send|pay) ...] only(asked) with(just|really|actually|like that|make it up|imagine|only|simply)',
      '[(not|that is not|this is not) what you (told|wrote|said to) (us|me|my|our) ...] unless(asked, conditional)',
      '[you (knew|know) exactly (what|that|how) ...] unless(asked, conditional)',
    ],
    why: 'A suspicion voiced in a reply can not be taken back; check first, quietly.',
    instead: ['I would like to understand what happened', 'May I ask for one more detail?'],
    flags: [
      '[[I notice that you edited your first mail]].',
      '[[You conveniently left that out]].',
      '[[Did you really pay for it]]?',
      '[[That is not what you told my colleague yesterday]].',
      '[[You knew exactly what you were doing]].',
    ],
    allows: [
      'I notice that your address changed in May.',
      'Did you skip the second page?',
      'When the light suddenly turns red, stop.',
    ],
  },
  {
    id: 'accusing-misuse',
    patterns: [
      '[(your|this|such) (behaviour|behavior|story|version|tale|excuse|claim|request|return|order) ..4 (fraud|fraudulent|suspicious|believe|odd|strange|changes|changed|not add|dishonest|not credible|fishy) ...] unless(asked, conditional)',
    ],
    why: 'A suspicion voiced in a reply can not be taken back; check first, quietly.',
    instead: ['For this I need one more detail from you'],
    flags: [
      '[[Your story has changed since the first call]].',
      '[[Your story does not add up]], it is odd.',
      '[[Your story changes with every mail]].',
    ],
    allows: [
      'Our system protects you from fraudulent charges.',
      'We exploit the solar power on the roof.',
      'If your claim is suspicious to the bank, they call you.',
    ],
  },
  {
    id: 'accusing-our-word-against',
    patterns: [
      '[(our|the) (driver|courier|technician|colleague|fitter|agent|cleaner|packer|nurse|guard) ..8 (has never|never|would never|always|has worked) ...] unless(asked, conditional) without(received|you|sorry)',
      '[(our|my) (people|guys|staff|drivers|colleagues|team|packers) (always|never|would never|are trained) ...] unless(asked, conditional) without(we will|i will|will)',
      '[(who else|nobody but you|nobody else but you) (could|had|has|would) ...] unless(conditional)',
    ],
    why: 'It takes our side before it was checked.',
    instead: ['I would like to understand what happened'],
    flags: [
      '[[Our driver has never left a parcel in the rain]].',
      '[[Our people would never do that]].',
      'Well, [[nobody but you had the key]].',
    ],
    allows: ['Our driver has your number.', 'Does it open by itself?', 'If only you can open it, please do.'],
  },
]);
