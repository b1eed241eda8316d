import type { Concern } from './types';

/** What is sent to a customer. */
const goods =
  'orders?|parcels?|packages?|delivery|deliveries|shipment|pallets?|goods|items?|box|boxes|sofa|couch|bed|mattress|table|chairs?|desk|fridge|dryer|washer|washing machine|dishwasher|oven|laptop|phone(?! (?:line|calls?|number|agent|support|queue))|tablet|monitor|tv|camera|headset|headphones|bike|bench|replacement|spare part|letter|card|tickets?|kit|samples?|device|router|modem|stand|dress|shoes|jacket|coat|lamp|books?|flowers|console|game|gift|purchase';

/** Orders, parcels and appointments. */
export const delivery: readonly Concern[] = [
  {
    id: 'wrong-item',
    when: /\b(?:sent|got|received|delivered|arrived|came|shipped)\b[^.!?]{0,40}\bwrong (?:item|product|size|colou?r|model|order|parcel|part|parts|thing|one|article|variant|shade|type)\b|\bwrong (?:item|product|size|colou?r|order|parcel|article) (?:was|arrived|came|again|in)\b|\b(?:\d+ ?x|again(?: the)?|always(?: the)?|another|times the) wrong [\p{L}-]{3,}|\bwrong [\p{L}-]{3,} (?:again|twice)\b|\b(?:ordered|asked for)\b[^.!?]{0,50}\b(?:but )?(?:got|received|came|sent)\b[^.!?]{0,30}\binstead\b/iu,
    account: 'what you received is not what you ordered',
    concern: 'the wrong delivery',
    stake: 'you need the right one, and have a wrong one to deal with',
    find: 'how the wrong item came to be sent, and how to get you the right one',
    need: 'order',
  },
  {
    id: 'damaged',
    when: new RegExp(
      `\\b(?:(?:my|the|our|your|both|all) (?:\\w+ )?)?(?:${goods})\\b[^.!?]{0,40}\\b(?:broken|damaged|cracked|smashed|crushed|torn|dented|scratched|shattered|soaked|wet|ripped|bent)\\b|\\b(?:arrived|came|delivered|turned up|received)\\b[^.!?]{0,25}\\b(?:broken|damaged|cracked|smashed|crushed|torn|dented|scratched|shattered|defective|faulty)\\b|\\b(?:broken|damaged|cracked|defective|faulty) (?:${goods})\\b`,
      'i',
    ),
    account: '{thing} reached you damaged',
    concern: 'the damage to {thing}',
    stake: 'you expected to be able to use it right away',
    thing: 'order',
    find: 'what we can do about the damage',
    need: 'order',
  },
  {
    id: 'missing-part',
    when: /\b(?:missing|(?:came|arrived|delivered|sent|shipped) without|lacks?|short of|left out)\b[^.!?]{0,25}\b(?:parts?|pieces?|screws?|items?|cable|charger|manual|accessor\w+|pages?|lid|remote|adapter)\b|\b(?:parts?|pieces?|screws?|items?|cable|charger|manual|lid|remote|adapter)\b[^.!?]{0,20}\b(?:is|are|was|were) (?:missing|not (?:in|included))\b|\bincomplete (?:order|delivery|set)\b|\bonly \w+ (?:of|out of) (?:the )?\w+ (?:arrived|came|were)\b/i,
    account: '{thing} is not complete',
    concern: 'the incomplete delivery',
    stake: 'you need all of it, not a part',
    thing: 'order',
    find: 'what is missing and how to get it to you',
    need: 'order',
  },
  {
    id: 'no-show',
    when: /\b(?:technician|engineer|plumber|driver|courier|fitter|repairman|mechanic|cleaner)\b[^.!?]{0,40}\b(?:did(?:n'?t| not) (?:come|show|turn|appear|arrive)|never (?:came|showed|turned|arrived|appeared)|no[- ]show|missed)\b|\b(?:nobody|no ?one|no-one) (?:came|showed up|turned up|appeared|arrived)\b|\b(?:missed|no[- ]show)\b[^.!?]{0,20}\bappointment\b|\bwaited (?:in )?(?:all|the whole) (?:day|morning|afternoon)\b/i,
    account: 'nobody came to your appointment',
    concern: 'the missed appointment',
    stake: 'you had kept the time free for it',
    find: 'why nobody came and when the next appointment can be',
    need: 'account',
  },
  {
    id: 'cancelled-by-us',
    when: /\b(?:order|booking|reservation|appointment|subscription|tickets?|account)\b[^.!?]{0,20}\b(?:was|got|has been|were|is|been) cancell?ed\b|\b(?:you|they) cancell?ed (?:my|our|the) /i,
    account: '{thing} was cancelled',
    concern: 'the cancellation of {thing}',
    stake: 'you had planned with it',
    thing: 'order',
    find: 'why it was cancelled',
    need: 'order',
  },
  {
    id: 'not-arrived',
    when: new RegExp(
      `\\b(?:${goods})\\b[^.!?]{0,60}\\b(?:(?:has|have|had|did)(?:n'?t| not)(?: yet)? (?:arrived?|come|shown?|turned?|been delivered|shipped)|not (?:arrived|here|come|delivered|been delivered|shipped)|never (?:arrived|came|showed|turned|got here|delivered|shipped)|still (?:not(?! (?:work|load|connect|start|turn|charg|open|respond))|nothing|missing|nowhere)|isn'?t here|is(?:n'?t| not) here|hasn'?t shipped|got lost|is lost|was lost|gone missing|went missing)\\b|\\b(?:where(?:'s| is| are)|waiting (?:for|on)|no sign of|not (?:yet )?(?:received|got)|haven'?t (?:received|got|had)|have not (?:received|got)|never (?:received|got)|did(?:n'?t| not) (?:receive|get))\\b[^.!?]{0,20}\\b(?:my|the|our|any|a|this|your)? ?(?:\\w+ )?(?:${goods})\\b|\\b(?:and|but|,|-)? ?nothing has (?:shipped|arrived|come)\\b|\\b(?:ordered|purchased|bought|shipped|dispatched)\\b[^.!?]{0,80}\\b(?:it|they|them|nothing)\\b[^.!?]{0,24}\\b(?:not|n't|never|nothing|nowhere)\\b[^.!?]{0,12}\\b(?:arrived?|come|here|delivered|received|shown up|turned up)\\b`,
      'i',
    ),
    without: /\b(?:refund\w*|money|reimburs\w+|credit note|voucher)\b/i,
    account: '{thing} has not arrived',
    concern: 'the missing delivery',
    stake: 'you have been counting on it',
    thing: 'order',
    find: 'where it is and when it will reach you',
    need: 'order',
  },
  {
    id: 'late-delivery',
    when: new RegExp(
      `\\b(?:${goods})\\b[^.!?]{0,40}\\b(?:late|delayed|delay|overdue|postponed|pushed back)\\b|\\b(?:late|delayed) (?:${goods})\\b`,
      'i',
    ),
    without: /\boverdue (?:books?|invoices?|bills?|payments?|fees?|charges?|notices?|balance)\b/i,
    account: '{thing} is late',
    concern: 'the delay',
    stake: 'you need a day you can plan with',
    thing: 'order',
    find: 'what is holding it up and when it will reach you',
    need: 'order',
  },
  {
    id: 'left-in-wrong-place',
    when: /\b(?:left|dumped|thrown|threw|dropped|delivered)\b[^.!?]{0,40}\b(?:outside|in the rain|on the (?:street|porch|steps|doorstep|pavement)|wrong (?:address|house|door|flat)|over the fence|neighbou?r)/i,
    account: 'your delivery was left in the wrong place',
    concern: 'the way your delivery was left',
    stake: 'you want your things handed over where they are safe',
    find: 'what happened with the delivery',
    need: 'order',
  },
];
