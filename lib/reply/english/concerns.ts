/**
 * What support mail is about, over and over, in our own words. `account` is a clause about the customer, `concern`
 * one thing in the singular with its article; both read well behind any phrase. `{thing}` is what it happened to, with
 * "your" and its number where one is known ("your order NL-4711"); `{item}` is `thing` as the pattern's first group
 * named it. First match wins, so the particular stands before the general.
 */
export interface Concern {
  id: string;
  when: RegExp;
  account: string;
  concern: string;
  /** Says little: a plain clause of the customer's own is better. */
  vague?: true;
  /** What `{thing}` is where the message names none. */
  thing?: string;
}

const goods =
  'order|parcel|package|delivery|shipment|pallets?|goods|item|items|box|sofa|couch|bed|mattress|table|chair|desk|fridge|dryer|washer|washing machine|dishwasher|oven|laptop|phone|tablet|monitor|tv|camera|headset|headphones|bike|replacement|spare part|letter|card|tickets?|luggage|bag|suitcase|kit|sample|samples|device|router|stand|dress|shoes|jacket|coat|lamp|book|books|flowers';

export const concerns: readonly Concern[] = [
  {
    id: 'charged-twice',
    when: /\b(?:charged|billed|debited|invoiced|took|taken|paid)\b[^.!?]{0,40}\b(?:twice|two times|a second time)\b|\b(?:double|duplicate)[- ]?(?:charged?|charges|billed|billing|payment|booking)\b|\bsame (?:charge|amount|payment) twice\b/i,
    account: 'you were charged twice',
    concern: 'the double charge',
  },
  {
    id: 'charged-after-cancelling',
    when: /\bcancel(?:l?ed|lation)?\b[^.!?]{0,80}\b(?:still|again|yet|but)\b[^.!?]{0,40}\b(?:charg|bill|debit|pay|took|invoice)/i,
    account: 'you were charged after you had cancelled',
    concern: 'the charge after your cancellation',
  },
  {
    id: 'refund-outstanding',
    when: /\b(?:still (?:no|not|waiting)|have(?:n'?t| not)|has(?:n'?t| not)|never|waiting (?:for|on)|where(?:'s| is)|chasing|no sign of|not (?:yet )?(?:received|got|seen))\b[^.!?]{0,40}\b(?:refund|money back|reimbursement|credit note)\b|\brefund\b[^.!?]{0,50}\b(?:not (?:arrived|here|been|come|shown)|never (?:came|arrived|got)|hasn'?t|still (?:not|missing|outstanding)|outstanding)\b/i,
    account: 'your refund has not reached you',
    concern: 'the outstanding refund',
  },
  {
    id: 'wrong-charge',
    when: /\bovercharg|\bcharged (?:me|us) (?:for|even|although|too|more|the wrong)|\b(?:unexpected|unauthori[sz]ed|unknown|strange|wrong|extra|hidden) (?:charge|fee|amount|payment|debit)|\bbilled (?:me|us)? ?(?:for|too|wrong)/i,
    account: 'you were charged an amount you did not expect',
    concern: 'the unexpected charge',
  },
  {
    id: 'wrong-invoice',
    when: /\b(?:invoice|bill|statement)\b[^.!?]{0,50}\b(?:wrong|incorrect|mistake|error|does(?:n'?t| not) (?:match|add up)|too high|higher)\b|\b(?:wrong|incorrect|faulty) (?:invoice|bill|statement)\b/i,
    account: '{thing} does not look right to you',
    concern: 'the problem with your invoice',
    thing: 'invoice',
  },
  {
    id: 'price-increase',
    when: /\b(?:price|prices|fee|fees|cost|costs|rate|rates|premium|charge|subscription|bill|renewal)\b[^.!?]{0,40}\b(?:increase[sd]?|hike[sd]?|went up|gone up|goes up|rise[sn]?|rose|raised|doubled|tripled|up \d+ ?%|up by)\b|\bprice (?:increase|hike|rise)\b|\b(?:raised|raising|doubled|increased|increasing|put up) (?:my|our|the|your) (?:price|prices|fees?|rate|rates|premium|subscription)\b/i,
    account: 'the price has gone up',
    concern: 'the price increase',
  },
  {
    id: 'wrong-item',
    when: /\b(?:sent|got|received|delivered|arrived|came|shipped)\b[^.!?]{0,40}\bwrong (?:item|product|size|colou?r|model|order|parcel|part|parts|thing|one|article|variant|shade|type)\b|\bwrong (?:item|product|size|colou?r|order|parcel|article) (?:was|arrived|came|again|in)\b|\b(?:ordered|asked for)\b[^.!?]{0,50}\b(?:but )?(?:got|received|came|sent)\b[^.!?]{0,30}\binstead\b/i,
    account: 'what you received is not what you ordered',
    concern: 'the wrong delivery',
  },
  {
    id: 'damaged',
    when: new RegExp(
      `\\b(?:(?:my|the|our|your|both|all) (?:\\w+ )?)?(?:${goods})\\b[^.!?]{0,40}\\b(?:broken|damaged|cracked|smashed|crushed|torn|dented|scratched|shattered|leaking|soaked|wet|ripped|bent)\\b|\\b(?:arrived|came|delivered|turned up|received)\\b[^.!?]{0,25}\\b(?:broken|damaged|cracked|smashed|crushed|torn|dented|scratched|shattered|defective|faulty)\\b|\\b(?:broken|damaged|cracked|defective|faulty) (?:${goods})\\b`,
      'i',
    ),
    account: '{thing} reached you damaged',
    concern: 'the damage to {thing}',
    thing: 'order',
  },
  {
    id: 'missing-part',
    when: /\b(?:missing|without|lacks?|short of|left out)\b[^.!?]{0,25}\b(?:parts?|pieces?|screws?|items?|cable|charger|manual|accessor\w+|pages?|lid|remote|adapter)\b|\b(?:parts?|pieces?|screws?|items?|cable|charger|manual|lid|remote|adapter)\b[^.!?]{0,20}\b(?:is|are|was|were) (?:missing|not (?:in|included))\b|\bincomplete (?:order|delivery|set)\b|\bonly \w+ (?:of|out of) (?:the )?\w+ (?:arrived|came|were)\b/i,
    account: '{thing} is not complete',
    concern: 'the incomplete delivery',
    thing: 'order',
  },
  {
    id: 'no-show',
    when: /\b(?:technician|engineer|plumber|driver|courier|installer|fitter|nobody|no ?one|no-one|repairman|agent|mechanic|cleaner)\b[^.!?]{0,40}\b(?:did(?:n'?t| not) (?:come|show|turn|appear|arrive)|never (?:came|showed|turned|arrived|appeared)|came|showed up|no[- ]show|missed)\b|\b(?:missed|no[- ]show)\b[^.!?]{0,20}\bappointment\b|\bwaited (?:in )?(?:all|the whole) (?:day|morning|afternoon)\b/i,
    account: 'nobody came to your appointment',
    concern: 'the missed appointment',
  },
  {
    id: 'luggage',
    when: /\b(?:lost|missing|delayed|misplaced)\b[^.!?]{0,15}\b(?:bags?|luggage|baggage|suitcases?)\b|\b(?:bags?|luggage|baggage|suitcases?)\b[^.!?]{0,40}\b(?:lost|missing|not (?:here|arrived|on)|did(?:n'?t| not) (?:arrive|make|come)|never|still|left behind|nowhere)\b/i,
    account: 'your luggage did not arrive with you',
    concern: 'the missing luggage',
  },
  {
    id: 'flight-disrupted',
    vague: true,
    when: /\b(?:flight|train|bus|ferry|connection)\b[^.!?]{0,40}\b(cancell?ed|cancell?ation|delay(?:ed|s)?|late|rebooked|diverted)\b|\b(?:cancell?ed|delayed|late) (?:flight|train|bus|ferry|connection)\b|\bmissed (?:my|our|the) connection\b/i,
    account: 'your journey did not go as booked',
    concern: 'the disruption to your journey',
  },
  {
    id: 'cancelled-by-us',
    when: /\b(?:order|booking|reservation|appointment|subscription|tickets?|account)\b[^.!?]{0,20}\b(?:was|got|has been|were|is|been) cancell?ed\b|\b(?:you|they) cancell?ed (?:my|our|the) /i,
    account: '{thing} was cancelled',
    concern: 'the cancellation of {thing}',
    thing: 'order',
  },
  {
    id: 'not-arrived',
    when: new RegExp(
      `\\b(?:${goods})\\b[^.!?]{0,60}\\b(?:(?:has|have|had|did)(?:n'?t| not)(?: yet)? (?:arrived?|come|shown?|turned?|been delivered|shipped)|not (?:arrived|here|come|delivered|been delivered|shipped)|never (?:arrived|came|showed|turned|got here|delivered|shipped)|still (?:not|nothing|missing|nowhere)|isn'?t here|is(?:n'?t| not) here|hasn'?t shipped|got lost|is lost|was lost|gone missing|went missing)\\b|\\b(?:where(?:'s| is| are)|waiting (?:for|on)|no sign of|not (?:yet )?(?:received|got)|haven'?t (?:received|got|had)|have not (?:received|got)|never (?:received|got)|did(?:n'?t| not) (?:receive|get))\\b[^.!?]{0,20}\\b(?:my|the|our|any|a|this|your)? ?(?:\\w+ )?(?:${goods})\\b|\\b(?:and|but|,|-)? ?nothing has (?:shipped|arrived|come)\\b`,
      'i',
    ),
    account: '{thing} has not arrived',
    concern: 'the missing delivery',
    thing: 'order',
  },
  {
    id: 'late-delivery',
    when: new RegExp(
      `\\b(?:${goods})\\b[^.!?]{0,40}\\b(?:late|delayed|delay|overdue|postponed|pushed back)\\b|\\b(?:late|delayed) (?:${goods})\\b`,
      'i',
    ),
    account: '{thing} is late',
    concern: 'the delay',
    thing: 'order',
  },
  {
    id: 'left-in-wrong-place',
    when: /\b(?:left|dumped|thrown|threw|dropped|delivered)\b[^.!?]{0,40}\b(?:outside|in the rain|on the (?:street|porch|steps|doorstep|pavement)|wrong (?:address|house|door|flat)|over the fence|neighbou?r)/i,
    account: 'your delivery was left in the wrong place',
    concern: 'the way your delivery was left',
  },
  {
    id: 'wrong-recipient',
    when: /\b(?:someone|somebody) else'?s\b|\banother (?:customer|person|patient|woman|man|company|client|guest)(?:'s)?\b[^.!?]{0,30}\b(?:data|details|results|invoice|order|name|file|records?|letter|documents?|address|account)?|\b(?:data|privacy) (?:breach|leak|violation)\b/i,
    account: 'personal details may have reached the wrong person',
    concern: 'the handling of personal details',
  },
  {
    id: 'outage',
    vague: true,
    when: /\b(?:outage|offline|unreachable)\b|\b(?:service|server|servers|system|site|website|app|line|internet|network|connection|platform|shop|portal|wifi|wi-fi|api|terminals?|phones?|broadband)\b[^.!?]{0,25}\b(?:(?:is|are|was|were|been|has been|went|goes|keeps going) (?:down|dead|out|gone|off)|down again|keeps? dropping|drops)\b|\bno (?:internet|signal|service|connection|bars|broadband|power|hot water|heating|wifi)\b|\b(?:down|dead) since\b/i,
    account: 'your service is not working',
    concern: 'the service interruption',
  },
  {
    id: 'cannot-log-in',
    when: /\b(?:can'?t|cannot|could(?:n'?t| not)|unable to|not able to|won'?t let me|not let me)\b[^.!?]{0,20}\b(?:log|sign|get) ?(?:in|on|into)\b|\blocked (?:me |us )?out\b|\b(?:password|login|log-in|code|2fa|authentication)\b[^.!?]{0,40}\b(?:does(?:n'?t| not)|not|reject\w*|fail\w*|wrong|never|won'?t|invalid)\b|\blog ?in (?:fails|loop|problem|issue|error)/i,
    account: 'you cannot log in',
    concern: 'the problem with logging in',
  },
  {
    id: 'lost-data',
    vague: true,
    when: /\b(?:lost|lose|gone|disappeared|vanished|deleted|wiped|erased|missing)\b[^.!?]{0,30}\b(?:e-?mails?|messages|mails|data|files|bookmarks|photos|history|contacts|folders?|settings|passwords|documents|records|profile|addons|add-ons|extensions|tabs)\b|\b(?:e-?mails?|messages|data|files|bookmarks|photos|history|contacts|folders?|settings|passwords|documents|records|profile|tabs)\b[^.!?]{0,30}\b(?:lost|gone|disappeared|vanished|deleted|wiped|erased|missing)\b/i,
    account: 'some of your data is missing',
    concern: 'the missing data',
  },
  {
    id: 'crashes',
    vague: true,
    when: /\b(?:crash(?:es|ed|ing)?|freez(?:es|ing)|froze|hangs?|hung)\b(?! up)/i,
    account: 'it keeps crashing',
    concern: 'the repeated crashing',
  },
  {
    id: 'mail-trouble',
    vague: true,
    when: /\b(?:can'?t|cannot|could(?:n'?t| not)|unable to|won'?t|not able to|stopped|not|no longer)\b[^.!?]{0,25}\b(?:send|sending|receiv\w+|download\w*|get|getting|fetch)\b[^.!?]{0,15}\b(?:e-?mails?|messages?|mails?)\b/i,
    account: 'your mail is not coming through',
    concern: 'the problem with your mail',
  },
  {
    id: 'import-failed',
    vague: true,
    when: /\b(?:import|export|backup|migration|sync\w*|synchroni[sz]ation|upload|download|install\w*|update)\b[^.!?]{0,25}\b(?:fail\w*|error|stuck|never finish\w*|does(?:n'?t| not) work|did(?:n'?t| not) work)\b/i,
    account: 'one of the steps keeps failing',
    concern: 'the failing step',
  },
  {
    id: 'after-update',
    vague: true,
    when: /\b(?:since|after|with|because of)\b[^.!?]{0,20}\b(?:update|upgrade|new version|latest version|release|redesign)\b|\b(?:update|upgrade|new version|latest version|redesign)\b[^.!?]{0,40}\b(?:broke|broken|ruined|removed|changed|messed|rendered|lost|stopped)\b/i,
    account: 'something has not worked as before since the update',
    concern: 'the problem since the update',
  },
  {
    id: 'no-answer',
    when: /\bno (?:reply|answer|response|reaction|word|news|feedback)\b|\b(?:nobody|no ?one|no-one)\b[^.!?]{0,20}\b(?:answer\w*|repl\w+|respond\w*|call\w*|picks?|cares?|helps?|gets? back)\b|\b(?:haven'?t|have not|hasn'?t|has not|never|hadn'?t)\b[^.!?]{0,15}\b(?:heard (?:back|anything|from)|(?:received|got|had|get|gotten) (?:a|any|an) (?:reply|answer|response)|been (?:answered|contacted|called back)|called (?:me|us)? ?back|got back|respond\w*|repl(?:y|ied))\b|\b(?:ignor(?:ed|ing)|unanswered)\b|\bstill waiting for (?:a|an|your|any) (?:reply|answer|response|call)\b|\bcan'?t get (?:a ?hold of|through to) (?:anyone|anybody|you|someone)\b/i,
    account: 'you have not had an answer from us',
    concern: 'the wait for an answer',
  },
  {
    id: 'on-hold',
    when: /\bon hold\b|\bhold music\b|\b(?:phone|hotline|call) (?:queue|line)\b|\bwait(?:ed|ing)? (?:time|in (?:the )?queue)\b/i,
    account: 'you were kept waiting on the phone',
    concern: 'the wait on the phone',
  },
  {
    id: 'passed-around',
    vague: true,
    when: /\b(?:passed|sent|bounced|transferred|handed)\b[^.!?]{0,20}\b(?:around|from (?:one|person|department|pillar)|back and forth|between|to (?:another|a different|someone))\b|\b(?:different|another) (?:answer|story|person|agent)\b[^.!?]{0,20}\b(?:every|each) time\b|\b(?:every|each) time\b[^.!?]{0,30}\bdifferent\b|\bexplain\w*\b[^.!?]{0,20}\b(?:again|over and over|every time)\b/i,
    account: 'you have been passed from one person to the next',
    concern: 'the way your case was passed on',
  },
  {
    id: 'broken-promise',
    vague: true,
    when: /\b(?:you|your (?:colleague|agent|team|support|rep\w*)|they|he|she|was|were|been)\b[^.!?]{0,20}\b(?:promised|assured|guaranteed|told (?:me|us)? ?(?:it|that|we|i))\b/i,
    account: 'what you were told has not happened',
    concern: 'the missed commitment',
  },
  {
    id: 'removed-function',
    vague: true,
    when: /\b(?:removed|took away|taken away|got rid of|dropped|no longer (?:there|available|supported))\b[^.!?]{0,40}\b(?:feature|button|option|function\w*|setting|menu|support|view|toolbar)?\b/i,
    account: 'something you rely on is no longer there',
    concern: 'the missing function',
  },
  {
    id: 'slow',
    vague: true,
    when: /\b(?:(?:so|very|too|extremely|really|super|painfully|increasingly|become|became|runs?|is|are|being) slow|slowly|sluggish|takes (?:forever|ages|minutes|hours))\b/i,
    account: 'it has become too slow to work with',
    concern: 'the slow performance',
  },
  {
    id: 'auto-renewed',
    when: /\b(?:auto-?renew\w*|renewed (?:itself|automatically|without))\b|\bsubscription\b[^.!?]{0,20}\brenewed\b/i,
    account: 'your subscription renewed when you did not expect it',
    concern: 'the unexpected renewal',
  },
  {
    id: 'colleague-conduct',
    when: /\b(?:hung up on|shouted at|yelled at|laughed at|rude|insulted (?:me|us)|spoke to (?:me|us)|attitude|talked down)\b/i,
    account: 'you were not treated with respect',
    concern: 'the way you were spoken to',
  },
  {
    id: 'not-working',
    vague: true,
    when: /\b(?:does(?:n'?t| not)|do(?:n'?t| not)|did(?:n'?t| not)|is(?:n'?t| not)|not|stopped|won'?t|never|no longer|stops?|quit) (?:work(?:s|ing)?|start(?:s|ing)?|function(?:s|ing)?|open(?:s|ing)?|load(?:s|ing)?|respond(?:s|ing)?|connect(?:s|ing)?|turn(?:s|ing)? on|play(?:s|ing)?|show(?:s|ing)?|display(?:s|ing)?)\b|\b(?:broken|faulty|defective)\b|\bbroke down\b|\b(?:error (?:message|code)|an error|errors?)\b/i,
    account: 'something is not working as it should',
    concern: 'the problem you describe',
  },
];
