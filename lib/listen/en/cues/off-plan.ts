import { cuesOf } from '../compile';

/** Asks for an exception, a favour, a waiver, or something outside the agreed scope or policy. */
export const offPlanCues = cuesOf('off-plan', {
  exception: [
    'strong',
    String.raw`(?:make|making|made|add|grant|allow|an|one|any|small|special|little|no|for an|as an|exceptionally|possible) (?:[\w']+ ){0,2}?exceptions?`,
    String.raw`(?:exceptionally|by way of exception|bend the rules?|bend a rule|turn a blind eye|look the other way|stretch the rules?|between (?:us|you and me)|off the record|do (?:me|us) a favou?r|special favou?r|as a favou?r|special (?:arrangement|treatment|deal|permission|case))`,
    String.raw`(?:just|only) (?:this|the) (?:once|one time|one)`,
    String.raw`(?:this|just) (?:once|one time)`,
    String.raw`(?:goodwill|good will|as a gesture|a gesture of|kulanz|as a courtesy|courtesy (?:credit|refund)|out of kindness|be so (?:good|kind) and|some leeway|be flexible|a bit of flexibility|some flexibility|show some|turn a blind)`,
  ],
  waiver: [
    'strong',
    String.raw`(?:waive|waived|waiving|waiver|let off|let us off|let me off|write off|written off|forgive|forgo|drop|remove|refund|skip|cancel|take off|credit|without|no|free of|left off|leave off|let go|strike|delete|lift|reverse) (?:[\w']+ ){0,4}?(?:fee|fees|charge|charges|penalty|penalties|surcharge|set-?up (?:fee|cost)s?|late fee|cancellation fee|cost|costs|deposit|notice period|minimum term|interest|credit block|limit|restocking fee|prepayment|invoice)`,
    String.raw`(?:free of charge|for free|at no (?:extra |additional )?(?:cost|charge)|without (?:extra |additional )?(?:cost|costs|charge|payment|paying)|on the house|without (?:the |a |any )?(?:penalty|fee|extra fee|surcharge|usual)|not (?:be )?(?:charged|invoiced|billed)|aren't charged|isn't charged|not charged)`,
    String.raw`(?:let|allow|permit|leave) (?:us|me|him|her|them) (?:[\w']+ ){0,3}?(?:out of|out|off|step down|keep|roll|go without|use|have|pay|cancel|leave|stay|return|through|in|on)`,
    String.raw`(?:get|come|getting) out (?:of (?:it|the contract|my contract|our contract|this))? ?(?:early|earlier|before)`,
    String.raw`(?:extend|extension|stretch|prolong|push back|postpone|hold|pause|freeze|defer|suspend|on pause|backdate|back-date|date (?:it|this) back|backdated|past the|instal+ments?|in (?:two|three|four|2|3|4) parts|pay later|pay in)`,
  ],
  'knows-the-rule': [
    'strong',
    String.raw`(?:i|we) (?:do )?(?:know|understand|realise|realize|am aware|'m aware|are aware|see|get)(?: that| full well| well)?,? (?:[\w',%]+ ){0,12}?(?:but|still|nevertheless|however|anyway|though|all the same|yet)`,
    String.raw`(?:although|even though|though|even if|knowing) (?:it|this|that|the|we|i|our|my|your) (?:[\w',]+ ){0,6}?(?:contract|policy|terms|conditions|agreement|rules?|plan|included|covered|deadline|period|scope|foresee|foresees|order form|entitled|tariff|package)`,
    String.raw`(?:isn't|is not|not|aren't|are not|wasn't|was not|nothing|outside|beyond|against|no such thing|not part|not covered|not included) (?:[\w']+ ){0,4}?(?:in|of|by|the|our|your)? ?(?:the |our |your |this )?(?:contract|policy|terms|conditions|agreement|rules?|book|scope|plan|package|statement of work|sow|order form|what we've bought|what we bought|regulations|quote|offer|tariff|sla|service level)`,
    String.raw`(?:know|understand) (?:it's|its|it is|that's|that is|this is|the|your) (?:[\w']+ ){0,5}?(?:against|not|limit|normally|usually|policy|rule|rules|cut-?off|too late|late|past|over|deadline|only for|non-?refundable|final|fixed)`,
    String.raw`(?:past|after|outside|beyond|over|missed) (?:the |your |our |my )?(?:[\w-]+ ){0,2}?(?:deadline|cut-?off|return (?:window|period)|period|window|limit|warranty|guarantee|allowance|grace period|30 days|14 days|trial|expiry|cancellation period)`,
    String.raw`(?:only|just) for (?:new|business|private|existing|premium|students?) (?:customers?|clients?|users?|members?)?`,
    String.raw`(?:non-?refundable|out of warranty|not entitled|not eligible|don't qualify|do not qualify|doesn't qualify|normally|usually not|i know it's a lot to ask|big ask|cheeky|a long shot|worth a try|asking anyway|i'm asking anyway)`,
  ],
  'favour-question': [
    'strong',
    String.raw`(?:is there|is their|would there be) any (?:way|chance|possibility)(?: that| to| of| you| we| i)?`,
    String.raw`(?:any chance|any way|is it possible|would it be possible|would it be ok|would it be okay|could you possibly|would you consider|would you be willing|could you see your way|can something be done|could something be|might you|please look at letting|possibly|squeeze|squeezed)`,
    String.raw`(?:could|can|would|will) (?:you|u|we|i|they|it|the) (?:[\w']+ ){0,8}?(?:anyway|all the same|nevertheless|nonetheless|still|even so|just this|for free|without|earlier|longer|for longer|at the old price|discount|instead of|backdat|ahead of)`,
    String.raw`(?:at|for|keep) (?:the|our|my) (?:old|previous|same|original|new[- ]customer) (?:price|rate|tariff|fee|conditions|terms)`,
    String.raw`(?:ahead of (?:the )?queue|jump the queue|skip the queue|ahead of schedule|on top of (?:the|our|what)|in addition to (?:the|our|what)|beyond (?:the|what|our)|although we|even though we)`,
    String.raw`(?:discount|rebate|price reduction|better price|price match|\d+ ?% off|off the price|extra month|free month|months? (?:for )?free|upgrade for free|special price|education discount)`,
  ],
  'extra-request': [
    'weak',
    String.raw`(?:would|could|can|will) you`,
    String.raw`(?:one (?:more )?(?:thing|request|favou?r)|a request|two requests|small request|special request|unusual request|i'd like to ask|i have to ask|may i ask|i wonder|wondering)`,
  ],

  'asks-for-leniency': [
    'strong',
    String.raw`(?:is there )?(?:anything|something) (?:at all )?(?:you|we|that) (?:can|could) (?:do|be done)`,
    String.raw`(?:some|any|a) way (?:that )?(?:you|we|around|round|past|to get round)`,
    String.raw`(?:look away|close an eye|close one eye|shut an eye|wink|let it (?:pass|slide|go)|meet me half-?way|meet us half-?way|stretch a point|squeeze (?:me|us|it) in|slip (?:me|us|it) in|make room for|fit (?:me|us|it) in)`,
    String.raw`(?:isn't|not|isnt) how (?:you|it|this|that) (?:[\w']+ ){0,2}?(?:do|does|done|works|goes)|(?:you|they) (?:normally|usually|otherwise|generally) (?:do not|don't|do|only|never|want|take|close|charge|ask)|i know (?:that )?you (?:only|normally|usually|don't|do|close|take|never)`,
    String.raw`(?:throw in|thrown in|for nothing|in the same (?:fee|price|contract)|for the same (?:money|price|fee)|(?:reopen|re-open|renegotiate) (?:the|it|this|our)|(?:small|fine) print|in the contract|terms and conditions)`,
    String.raw`(?:never|not) (?:been |paid |missed )?(?:late|a payment|once|one) (?:in|since|before|for)|(?:first|only) time (?:in|since) (?:[\w']+ ){1,3}years?|hard (?:month|time|year)|in hospital|simply forgot|by accident|it was an accident|(?:one|two|three|\d+) days? (?:late|over|past|too late|after)`,
  ],
  'beyond-the-terms': [
    'strong',
    String.raw`(?:in the middle of|halfway through|before the end of|during) (?:the|our|my) (?:[\w']+ )?(?:term|year|contract|period|run)|before the (?:year|term|contract|period)(?:'s| is)? (?:over|up|out)|(?:i|we) know (?:it's|its|it is|that's|you sell|you bill|you only sell|you charge|you only do) (?:by the |a |for |per )?(?:year|yearly|month|monthly|annual|annually|whole)`,
    String.raw`(?:on|off|add\w*|open|free|up|two|more|switch\w*|turn\w*|us|me|it|users?|seats?) (?:[\w']+ ){0,4}?(?:for|only for|just for) (?:just |only )?(?:the |this |a |an )?(?:one |single )?(?:week|weekend|month|day|night|fair|event|holidays) (?:of|only|please|without)|(?:put|lay|send) (?:[\w']+ ){1,3}?(?:to sleep|on ice|on hold)|without (?:it|that|this) (?:showing|appearing|being|going) (?:up )?(?:on|in)`,
    String.raw`(?:good word|special case|old customers?|out of the goodness|no right to (?:it|that|this)|to which (?:i'm|we're) not entitled|although i (?:missed|forgot|lost|didn't)|though (?:the|your|it's|it is) [\w' ]{2,20}(?:over|closed|full|expired|gone))`,
  ],
});
