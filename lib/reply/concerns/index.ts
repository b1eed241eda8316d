import { billing } from './billing';
import { browser } from './browser';
import { delivery } from './delivery';
import { mail } from './mail';
import { media } from './media';
import { service } from './service';
import { technology } from './technology';
import { trade } from './trade';
import { travel } from './travel';
import type { Concern } from './types';

/** A trade's concerns, and a cheap look for its words: a text without any of them holds none of its concerns. */
interface Trade {
  speaks: RegExp;
  concerns: readonly Concern[];
}

const trades: readonly Trade[] = [
  {
    speaks:
      /charge|billed|debit|invoice|payment|paid|took|taken|refund|money|reimburs|credit|price|fee|cost|rate|premium|bill|statement|renew|card|transaction|transfer|withdraw|top[- ]?up|cheque|check|wallet|purse|subscription|compensation|cancel/i,
    concerns: billing,
  },
  {
    speaks:
      /bag|luggage|suitcase|stroller|pram|guitar|wheelchair|flight|plane|departure|take-?off|airport|gate|tarmac|runway|connect|seat|row|aisle|class|board|stranded|stuck|sleep|overnight|night|left|forgot|lost|oversold|overbook|bumped|kicked off|gave|book|check[- ]?in|reserv|add|miles|points|avios|flyer|status|loyalty|reward|wi-?fi|tv|entertainment|screen|power|outlet|usb|a\/?c|heating|toilet|lavator|food|meal|drink|snack|train|bus|tram|tube|metro|ferry|coach|service|room|suite|bath|hotel|apartment|ticket|trip/i,
    concerns: travel,
  },
  {
    speaks:
      /order|parcel|package|deliver|shipment|shipp|pallet|goods|item|box|sofa|couch|bed|mattress|table|chair|desk|fridge|dryer|wash|oven|laptop|phone|tablet|monitor|tv|camera|head|bike|bench|replace|part|letter|card|ticket|kit|sample|device|router|modem|stand|dress|shoes|jacket|coat|lamp|book|flower|console|game|gift|purchase|bought|wrong|arriv|came|received|sent|missing|without|lack|short of|left|dumped|thr[oe]w|dropped|technician|engineer|plumber|driver|courier|fitter|repairman|mechanic|cleaner|nobody|no ?one|no-one|no[- ]show|missed|waited|cancel|turned up/i,
    concerns: delivery,
  },
  {
    speaks:
      /mail|message|inbox|outbox|folder|attachment|address ?book|contacts|calendar|reminder|appointment|invit|junk|spam|password|log ?in|sign ?in|credential|imap|smtp|pop|server|receiv|send|download/i,
    concerns: mail,
  },
  {
    speaks:
      /bookmark|tab|session|window|password|firefox|thunderbird|app|program|software|browser|game|launcher|it\b|page|site|screen|video|youtube|netflix|stream|twitch|hulu|flash|sound|audio|print|paper|search|bing|yahoo|ask|google|pop-?up|advert|advertis|ads|notification|add-?on|extension|plug-?in|updat|upgrad|install|font|text|letters|icon|tool|menu|theme|colou?r|display|layout|interface|sidebar|scroll|button|cpu|memory|ram|battery|processor|disk|sync|certificate|connection|secur|untrusted|download/i,
    concerns: browser,
  },
  {
    speaks:
      /song|track|album|music|artist|playlist|podcast|episode|show|movie|film|season|series|library|saved|playback|stream|video|audio|sound|it\b|app|skip|offline|download|premium|subscription|membership|pro\b|plus|plan|student|trial|paid|pay|bought|ads?\b|advert|bluetooth|chromecast|alexa|echo|sonos|google home|car|watch|tv|speaker|roku|fire|headphone|airpod|shuffle|repeat|autoplay|queue|radio|recommend|discover|mix|radar|algorithm|same|channel|match|game|live|server|matchmaking|lobb|online|multiplayer|party|ranked|kicked|disconnect|booted|dropped|lag|latency|ping|purchas|order|redeem|code|dlc|pass|skin|coin|bucks|points|credits|gems|gold|pack|bonus|loot|reward|progress|save|character|stats|level|troph|achievement|rank|inventory|ban|suspend|account|profile|page|connect|pair|cast|play/i,
    concerns: media,
  },
  {
    speaks:
      /food|meal|grocer|egg|vegetable|frozen|pizza|burger|fries|chicken|salad|sandwich|coffee|drink|soup|steak|dinner|lunch|breakfast|milk|bread|meat|fruit|cake|mou?ld|hair|plastic|glass|bug|insect|fly|voucher|coupon|promo|discount|gift|offer|cash ?back|code|price|cost|quote|fare|stock|sold out|order|discontinued|ran out|return|exchange|send|sent|collect|pick ?up|fault|defect|fell apart|falling apart|stopped working|broke|died|turn on|switch on|quality|made|repair|warranty|service|workshop|store|shop|branch|restaurant|drive|cafe|supermarket|checkout|till|queue|line|cashier|manager|power|electric|gas|water|heat|boiler|light|meter|reading|tariff|standing|debit|install|activat|set ?up|connect|port|switch|moved|call|text|sms|voicemail|message|claim|account|card|access|profile|sim|block|fr[oe]ze|lock|suspend|restrict|disabled|deactivat|closed|cut off|disconnect|application|registration|enrol|appeal|certificate|permit|visa|verification|document|ring|rang|phone|get|got/i,
    concerns: trade,
  },
  {
    speaks:
      /outage|unreachable|down|dead|out|gone|off|drop|signal|service|connect|bars|broadband|power|water|heating|wi-?fi|internet|log|sign|get|lock|password|code|2fa|authenticat|hack|compromis|breach|taken over|unauthori|someone|phish|network|reception|data|speed|song|music|playlist|album|podcast|video|show|movie|stream|playback|episode|sound|audio|play|watch|listen|hear|lost|lose|disappear|vanish|delet|wiped|erased|missing|crash|freez|froze|hang|hung|send|receiv|download|fetch|mail|message|import|export|backup|migrat|sync|upload|install|updat|upgrad|version|release|redesign|remov|took|taken|got rid|no longer|feature|button|option|function|setting|menu|toolbar|slow|sluggish|takes|error|work|start|open|load|respond|turn|display|broken|fault|defect|broke|quit/i,
    concerns: technology,
  },
  { speaks: /./, concerns: service },
];

/** The concerns a text may hold; among equally good matches the earlier wins, so the particular stands before the general. */
export function concernsFor(text: string): readonly Concern[] {
  return trades.filter(({ speaks }) => speaks.test(text)).flatMap((trade) => trade.concerns);
}

/** All concerns. */
export const concerns: readonly Concern[] = trades.flatMap((trade) => trade.concerns);
