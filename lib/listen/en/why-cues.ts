import { ready } from '../expressions';
import { lookOut } from '../look-out';
import { compile } from './compile';
import { ownEvent } from './words';

/** Persons and things that somebody answers for. */
const dependants = String.raw`(?:customers?|clients?|patients?|guests?|kids?|children|son|daughter|mother|father|mum|dad|wife|husband|baby|grandm\w+|grandfather|parents|students?|pupils?|teachers?|staff|employees?|drivers?|tenants?|members?|team|boss|director|board|auditors?|inspectors?|regulator|bank|school|hospital|clinic|ward|shop|plant|factory|line|production|crew|users?|colleagues?)`;

/** Ways of giving a reason, each of them a feature of a sentence: how much it tells is learned. */
const cues: readonly (readonly [name: string, pattern: RegExp])[] = Object.entries({
  because: String.raw`because(?: of)?|due to|owing to|thanks to the|as a result of|on account of|given that|seeing (?:as|that)|in view of`,
  since: String.raw`(?:since|as) (?:i|we|my|our|the|this|it|they|he|she|you|there|otherwise|these|all|most)`,
  purpose: String.raw`so that|in order (?:to|that)|so (?:i|we|my|our|they|the) (?:can|could|don't|won't|must|may|do not|am able|are able|know|have|need)|to be able to|that way (?:i|we)`,
  'or-else': String.raw`(?:or else|otherwise|or) (?:i|we|it|they|the|my|our|you|everything)(?:'ll| will| have| lose| miss| can't| cannot| must| would| could|'d| am| are| is| get)|if (?:not|it isn't|it's not|that fails|this fails),? (?:i|we|my|our|the)`,
  'the-reason': String.raw`the reason|that's why|that is why|reason(?: being)?:|for the reason|i ask because|asking because|this is needed|the point is|the thing is|you see`,
  event: String.raw`(?:my|our|the|his|her|their) (?:[\w'-]+ ){0,3}?${ownEvent}(?:'s| is| are| starts?| begins?| opens?| closes?| takes place| comes up| runs| ends?| expires?| leaves?| goes)`,
  'event-for': String.raw`(?:for|before|until|at|in time for) (?:my|our|the|his|her|their|a) (?:[\w'-]+ ){0,3}?${ownEvent}`,
  'we-do-on': String.raw`(?:i|we)(?:'re|'m| are| am| have| will|'ll|'ve)? (?:[\w']+ ){0,2}?(?:launch|open|go live|move|travel|fly|leave|start|present|meet|close|marry|get married|ship|print|deliver|pay|submit|promised|have to|must|need to|planned|booked|expect(?:ing)?|due) (?:[\w',]+ ){0,6}?(?:on|at|in|by|next|this|tomorrow|today|tonight|before|from|until) `,
  dependants: String.raw`${dependants}(?:'s)? (?:[\w']+ ){0,2}?(?:wait|waits|waiting|need|needs|want|wants|ask|asks|asked|is|are|has|have|can't|cannot|will|get|gets|got|come|comes|sit|sits|stand|stands|depends?|relies|rely|told|won't|doesn't|don't|starts?|uses?)`,
  'my-people': String.raw`(?:my|our) (?:[\w'-]+ ){0,2}?${dependants}`,
  loss: String.raw`(?:lose|losing|lost|loses|miss|missing|cost|costs|costing|penalty|fine|fined|stands? still|standstill|idle|stopped|spoil|ruined?|expire|expires|run out|runs out|ran out|running out|left without|out of stock|late fee|at risk)`,
  'cannot-do': String.raw`(?:i|we|they|he|she|nobody|customers|patients|people) (?:can't|cannot|can not|could not|couldn't|am unable|are unable|have no way|won't be able|am not able|are not able) (?:to )?(?:[\w']+)`,
  'use-it-for': String.raw`(?:i|we)(?:'d| would)? (?:use|need|rely on|depend on|want|bought|ordered|booked|like|prefer|like to have) (?:it|this|that|them|these|the \w+|my \w+|our \w+)? ?(?:[\w']+ ){0,3}?(?:for|to|because|as|every|daily|on|in order) `,
  'do-not-want': String.raw`(?:i|we)(?:'d| would)? (?:really |just |certainly )?(?:don't|do not|wouldn't|would not|didn't|never) (?:want|like|need|wish|trust|have|use|own|know)`,
  state: String.raw`(?:i'm|i am|we're|we are|my (?:[\w']+ ){1,2}(?:is|are)) (?:an? |the |now |only |already |over |not (?:very |a |so |really )?)?(?:\d{2}|old|blind|deaf|disabled|pregnant|ill|sick|in hospital|away|abroad|retired|pensioner|charity|school|student|new|small|non-?profit|volunteer|teacher|nurse|doctor|computer|tech|travelling|traveling|moving|leaving|flying|short|stuck|stranded|responsible|worried|afraid|concerned|visually|dyslexic|wheelchair|alone)`,
  'in-this-country': String.raw`(?:i|we) (?:work|live|run|have|teach|manage|own|travel|look after|care for|am on|are on) (?:[\w']+ ){1,6}`,
  'change-came': String.raw`(?:was|were|has been|have been|is being|are being|got|gets) (?:bought|sold|merged|closed|shut|moved|split|changed|fired|laid off|cut|ordered|told|asked|informed|promised|taken)`,
  others: String.raw`(?:other|another|competitors?|neighbou?rs?|my (?:friend|neighbou?r|colleague|sister|brother)|everyone else|everybody else|others) (?:[\w']+ ){0,3}?(?:got|gets?|has|have|offer|offers|can|do|does|charge|charges)`,
  too: String.raw`too (?:long|much|many|slow|late|small|big|old|expensive|complicated|difficult|hard|often|dangerous|risky)`,
  burden: String.raw`(?:every time|each time|again and again|have to|having to|need to|must) (?:[\w']+ ){0,3}?(?:again|every time|each time|manually|by hand|one by one|all over|from scratch|from the beginning|individually|separately|re-?[a-z]{3,})|(?:waste|wasting|wasted|spent|spend|spending|takes?|took|cost|costs) (?:me |us |my |our )?(?:[\w']+ ){0,3}?(?:hours?|days?|weeks?|time|morning|evening)|hate to|afraid to|scared|driv(?:es?|ing|en) (?:me|us) (?:crazy|mad|nuts|insane)`,
  gone: String.raw`(?:have|has|had|'ve)? ?lost (?:all|my|our|the|everything|\d|over|access|hours|years)|(?:are|is|was|were|have|has|all) (?:now )?(?:all )?(?:gone|lost|missing|deleted|wiped|useless|unusable|unreadable|empty|blocked)|no (?:longer (?:have|has|had|get|got)|access)|there (?:is|are|'s) (?:no|nothing|nobody|not)`,
  aim: String.raw`(?:i'm|i am|we're|we are|i was|been)? ?trying to|(?:i|we)(?:'m| am|'re| are) (?:writing|building|planning|preparing|organi[sz]ing|setting up|moving|switching|migrating|about to|working on|responsible for)|to be able to|(?:i|we) (?:need|want|wish|have) to be able|for (?:my|our|the) (?:notes|records|files|accounts|accounting|books|tax|plan|calibration|report)`,
  effect: String.raw`leading to|leads to|results? in|resulting in|which means|that means|so that means|meaning|makes? (?:it|them|me|us)|causes?|causing|prevents?|as a result|is stuck|are stuck|stand still|stands still|can't be used|cannot be used`,
  headcount: String.raw`(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|hundreds of|dozens of|several) (?:[\w'-]+ )?(?:people|persons|kids|children|users|employees|staff|colleagues|customers|clients|patients|trainees|students|pupils|guests|families|passengers|drivers|members|players|volunteers|shops|rooms|houses|sites|pallets|orders|bills|invoices|passports|bookmarks|addresses|mails|emails|e-mails|messages)`,
  weight: String.raw`(?:important|precious|vital|crucial|essential|urgent|necessary|irreplaceable|terrible|unbearable|dangerous|unreadable|painful|hard on)`,
  decreed: String.raw`(?:law|act|decree|ministry|council|authority|regulator|government|state|city|court|tax office|province|union|group|parent company|head office|board) (?:[\w'-]+ ){0,4}?(?:has|have|had|came|comes|says?|said|decided|demands?|requires?|wants?|asks?|closed|ordered|changed|froze|frozen|made|told)`,
  promise: String.raw`(?:you|your \w+|the (?:site|ad|contract|offer|manual|salesman)|it) (?:said|promised|told|wrote|says|confirmed|guaranteed|agreed|offered|advertised)`,
  mandatory: String.raw`(?:require[sd]?|requirement|by law|mandatory|compliance|policy|rules?|regulations?|obliged|must be|has to be|have to be|needs to be|need to be)`,
}).map(([name, source]) => [`why/${name}`, compile(source)]);

const cuesFor = lookOut(cues, ([, pattern]) => pattern);

/** The ways of giving a reason in a sentence, by name. */
export function whyCuesIn(lower: string): string[] {
  return cuesFor(lower).flatMap(([name, pattern]) => (ready(pattern).test(lower) ? [name] : []));
}
