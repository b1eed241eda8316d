import { cuesOf } from '../compile';

const lawyer = String.raw`(?:lawyers?|attorneys?(?: general)?|solicitors?|legal (?:team|counsel|department|advice|advisor|adviser|representation|representative|insurance|action|proceedings|steps|aid)|counsel|barristers?|law ?firm|law office|advocate|judge|court|courts|small claims(?: court)?|tribunal|magistrate|arbitration(?: board)?|bailiff|collections? agency)`;
const authority = String.raw`(?:regulators?|ombudsman|ombudsman's|ombudsmen|trading standards|bbb|better business bureau|ftc|fcc|fca|faa|dot|department of transport(?:ation)?|cfpb|ofcom|ofgem|ico|gdpr|data protection (?:authority|officer|commissioner|agency)|consumer (?:protection|affairs|rights|court|council|forum|centre|center|office|advice|agency|association|watchdog|commission)|network agency|financial services authority|police|cops|fraud squad|action fraud|attorney general'?s?|district attorney|accc|sec|competition authority|labour court|tenants'? association|chamber of commerce|watchdog|health and safety|environmental health|licensing board|trade office|transport authority|civil aviation authority|energy regulator|authorities|authority|commission|inspectorate)`;
const media = String.raw`(?:press|newspapers?|paper|local paper|media|social media|tv|tv programme|television|bbc|cnn|fox news|channel \d|news|journalists?|reporters?|watchdog|trustpilot|facebook|facebook group|twitter|tiktok|reddit|linkedin|google reviews?|every review site|review (?:site|platform)s?|forums?|everyone|everybody|the world|public|the whole (?:\w+ )?group|blog|youtube|instagram|which\?)`;

/** Threatens with lawyer, court, regulator, police, chargeback or a public campaign. */
export const legalThreatCues = cuesOf('legal-threat', {
  'goes-to-court': [
    'strong',
    String.raw`(?:sue|suing|sued) (?:you|your|them|@user|the company|the|for|over|\w+)`,
    String.raw`(?:lawsuit|law suit|class action|legal action|legal steps|legal proceedings|legal route|legal remedies|legal consequences|court action|court order|injunction|letter before action|statutory demand|cease and desist|see you in court|hear from (?:a|my|our) (?:judge|lawyer|solicitor|attorney)|small claims(?: court)?|commercial court|consumer court|prosecut\w+|pressing charges|press charges|litigation)`,
    String.raw`(?:see|meet|seeing) (?:you|u) (?:[\w']+ ){0,4}?(?:court|judge)`,
    String.raw`(?:hear|hearing) from (?:[\w']+ ){0,3}?${lawyer}`,
    String.raw`(?:my|our|a|the|through|via|with|to|by|in-house|family) (?:[\w']+ ){0,2}?${lawyer}(?:'s)? (?:[\w']+ ){0,3}?(?:will|is|has|have|takes|write|writes|letter|already|looks|to|applies|applied|and|on|be|writing|contact)`,
    String.raw`(?:to|with|by|through|contact|contacting|call|calling|consult|consulting|consulted|instruct|instructed|hire|hiring|engage|engaged|involve|involving|asked|have|see|seeing|ask|send|via|tell|forwarded|inform|informed|talk|speak|spoken|pass|hand) (?:[\w']+ ){0,5}?(?:my |our |a |an |the |in-house |your )?(?:${lawyer})`,
    String.raw`(?:claim|complaint|case|file|lawsuit|papers|charges|suit|dispute) (?:[\w']+ ){0,3}?(?:with|at|before|in|to|against) (?:[\w']+ ){0,3}?(?:court|judge|tribunal|${authority})`,
  ],
  'goes-to-authority': [
    'strong',
    String.raw`(?:formal|official|written) complaint (?:to|with|at|before)`,
    String.raw`(?:ofwat|ofcom|ofgem|bafin|bundesnetzagentur|finma|cnil|finra|asic|accc|caa|iata|aer|fos|citizens advice|consumentenbond|verbraucherzentrale|arbeiterkammer|ofsted|hse|osha|epa|fda|irs|hmrc|interpol|gdpr complaint|dpa|tuv)`,
    String.raw`(?:file|case|matter|dossier|claim|complaint|letter|papers|bill|invoice) (?:[\w',]+ ){0,4}?(?:goes|go|is going|will go|passes|gets handed|is with|is now with|went) (?:[\w']+ ){0,2}?(?:to|with) `,
    String.raw`(?:has|have) (?:a |the |their )?(?:complaint )?form for (?:this|that|it)`,
    String.raw`(?:have|has|had) been (?:instructed|retained|engaged|notified|informed)`,
    String.raw`(?:report|reporting|reported|complain|complaining|complained|complaint|file|filing|filed|go|goes|going|gone|went|turn|turning|write|writing|wrote|contact|contacting|contacted|inform|informing|informed|call|calling|ring|notify|notifying|notified|tell|telling|take|taking|bring|bringing|pass|passing|send|sending|sent|escalate|escalating|refer|referring|lodge|lodging|submit|asked|has|have|hand|handing|before|form|forms|involve|involving|hear from|copy|copied|cc) (?:[\w'.]+ ){0,8}?(?:to |with |at |by |of |before )?(?:the |your |my |our |a |an |its |their )?(?:[\w']+ ){0,3}?${authority}`,
    String.raw`(?:report|reporting) (?:you|this company|your company|them|you people|you guys|you lot|@user|\w+ to)`,
    String.raw`(?:ombudsman|trading standards|regulator|better business bureau|bbb|consumer protection|consumer court|attorney general)`,
    String.raw`(?:complaint|complaints) (?:[\w']+ ){0,3}?(?:has a stamp|is filed|filed|lodged|is with|goes|went|will be filed)`,
    String.raw`(?:i|we) (?:go|come|bring|will|'ll|am going|'m going|ring|call) (?:[\w']+ ){0,4}?(?:the )?police`,
  ],
  chargeback: [
    'strong',
    String.raw`(?:my|our|the) (?:visa|amex|bank|card|paypal|mastercard|banking) (?:app|company|people|provider)`,
    String.raw`(?:card company|bank|paypal) (?:has|have|gets|is|will) (?:[\w']+ ){0,4}?(?:dispute|claim|case|money|back|statements)`,
    String.raw`(?:charge ?-?back|charge-back)s?`,
    String.raw`(?:dispute|disputing|disputed|contest|contesting|reverse|reversing|pull|pulls|pulling|claw|take|takes|get|return|returned|stop|block|reclaim|recall|recover) (?:[\w']+ ){0,6}?(?:with|through|via|by|back (?:through|via|by|with)) (?:my |our |the |their )?(?:bank|card (?:company|issuer|provider)|credit card(?: company)?|paypal|amex|visa|mastercard)`,
    String.raw`(?:my|our|the) (?:bank|card company|card issuer|credit card company|card provider|paypal) (?:will |'ll |is going to |to )?(?:pull|pulls|take|takes|reverse|reverses|get|gets|return|returns|claw|claws|has|have|reclaim|dispute|disputes|open|opened|recall|recalls)(?: [\w']+){0,5}? ?(?:back|money|payment|dispute|charge|it|open|claim)`,
    String.raw`(?:file|filing|filed|open|opening|opened|start|raise|raising) (?:[\w']+ ){0,3}?dispute`,
    String.raw`(?:debit|payment) (?:gets|will be|is) (?:returned|reversed|recalled|disputed)`,
  ],
  'goes-public': [
    'strong',
    String.raw`(?:followers|subscribers|members|readers|viewers|reels|the internet|screenshots?) (?:[\w']+ ){0,8}?(?:see|know|hear|follow|read|getting|get|will|are|online|public|posted)`,
    String.raw`(?:i|we)(?:'ll| will| am going to|'m going to)? (?:upload|post|publish|screenshot|film|livestream|record) (?:it|this|that|everything|the|all)`,
    String.raw`(?:tell|telling|post|posting|share|sharing|write|writing|publish|publishing|upload|put|putting|spread|go|going|take|taking|contact|contacting|inform|call|calling|send|sending|expose|exposing|make|get|gets|blast|warn|warning|leave|review|name and shame) (?:[\w']+ ){0,8}?(?:to |in |on |with |all over |it )?(?:the |my |our |your |every |a |all )?(?:[\w']+ ){0,2}?${media}`,
    String.raw`(?:go|going) (?:public|viral|to the (?:press|media|papers|news))`,
    String.raw`(?:review|reviews) (?:[\w']+ ){0,2}?(?:everywhere|on every|all over|with (?:your|the) name)`,
    String.raw`(?:the|a) (?:local |national )?(?:paper|newspaper|press|tv programme|tv program|journalist) (?:[\w']+ ){0,4}?(?:gets|will|would|story|copy|hears|is|knows)`,
    String.raw`(?:everyone|everybody|the (?:whole )?world|people|customers|all) (?:will|is going to|should|needs to|has to|must) (?:know|hear|see|find out|learn)`,
  ],
  'legal-words': [
    'weak',
    String.raw`(?:${lawyer}|${authority}|illegal|unlawful|fraud|fraudulent|theft|scam|breach of contract|liable|liability|damages|compensation|rights|my statutory rights|gdpr|extortion)`,
  ],
  'final-deadline': [
    'weak',
    String.raw`(?:otherwise|or else|if not|failing (?:that|which)|unless|without (?:a )?(?:refund|answer|reply|payment)|after that|final (?:period|notice|warning|deadline|chance|demand)|last (?:chance|warning))`,
  ],

  'papers-ready': [
    'strong',
    String.raw`(?:forms?|complaint|letter|file|claim|dossier|application|report|statement) (?:[\w']+ ){0,6}?(?:is|are|'s|has been|have been|lies|lie|sits) (?:already |all |now )?(?:filled (?:in|out)|ready|written|drafted|printed|typed|addressed|stamped|in the envelope|on (?:my|the) (?:desk|table)|waiting to be sent)`,
    String.raw`(?:for prosecution|as evidence|for the (?:prosecutor|police|lawyer|court|judge)|in (?:her|his|their) hands (?:then|after|now)|i(?:'ve| have) (?:kept|saved|recorded|documented|screenshotted) (?:it all|everything|all|every|each|the))`,
    String.raw`(?:gets?|receives?|will (?:get|receive|have|find)|goes to|go to|is going to|on its way to|writes? to|wrote to|call(?:ed|ing)?|rang|phoned|talk(?:ed|ing)? to|asked|hotline of|with|at|to) (?:the |your |our |my |their )?(?:[\w']+ ){0,2}?(?:(?:medical|dental|bar|press|nursing|law|housing|consumer|advertising|travel) (?:council|association|board|chamber|society|helpline|hotline|help|programme|show)|(?:data|privacy) (?:protection )?(?:people|office|commissioner|authority)|data protection|(?:rent|labou?r|employment|housing) (?:tribunal|office|court|inspectorate)|health (?:department|inspector|inspectorate|authority)|county lab|food (?:safety|standards|inspection)|(?:state|public) prosecutor|prosecutor's office|member of parliament|senator|mayor)`,
    String.raw`(?:financial|banking|insurance|energy|railway|transport|telecoms?|aviation|gambling|competition) (?:services |conduct |supervisory |regulatory )?(?:authority|supervision|regulator|ombudsman|arbitration|supervisor|commission|inspectorate)`,
    String.raw`(?:reviews?|stars?|rating|post|video|thread|chat|story) (?:[\w']+ ){0,5}?(?:on|all over|to) (?:tiktok|instagram|facebook|twitter|x|youtube|reddit|linkedin|google|trustpilot|tripadvisor|yelp|the internet|the app store|every (?:site|portal|platform))`,
  ],
});
