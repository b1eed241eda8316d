import { cuesOf } from '../compile';
import { timeUnit } from '../words';

const demand = String.raw`(?:i|we) (?:(?:therefore|also|still|nevertheless|now|just|simply|hereby) ){0,2}(?:demand|expect|insist|require|want|need|request)`;

/** Demands or expects what no reasonable provider could give. */
export const unrealisticCues = cuesOf('unrealistic', {
  forever: [
    'strong',
    String.raw`(?:forever|for ever|for life|lifetime|lifelong|until (?:i die|the end of time)|till i die|as long as (?:i live|the company exists|we exist|i want)|in perpetuity|eternity|for all (?:time|eternity)|indefinitely|for good|never (?:ever )?(?:go|goes|be|breaks?|happens?|fails?|changes?|again)|every (?:single )?(?:year|month|day|flight|time),? (?:without|for)|for the rest of)`,
    String.raw`(?:100 ?%|hundred percent|zero) (?:[\w']+ ){0,2}?(?:guarantee|guaranteed|uptime|downtime|availability|errors?|risk|standstill|outage|secure|security|accuracy)`,
    String.raw`(?:guarantee|guarantees|guaranteed|promise|assure|swear) (?:[\w']+ ){0,6}?(?:never|nobody|no one|always|ever|forever|every|any|all|nothing)`,
    String.raw`(?:no|not one|not a single|without (?:a|any|one)) (?:minute|second|moment|single|downtime|interruption|standstill)(?: \w+){0,4}`,
  ],
  'all-free': [
    'strong',
    String.raw`(?:i|we) (?:also |now |therefore )?(?:want|expect|demand|need|require) (?:[\w',]+ ){0,6}?(?:plus|and also|and on top|on top|as well|and (?:my|a|the|free|\d+))`,
    String.raw`(?:pay|paid|covered|compensat\w+|refund\w*) (?:[\w',]+ ){0,4}?(?:taxi|hotel|shoes|flight|dress|holiday|wedding|therapy|dinner|rent|wages|salary|sofa|stress|nerves)`,
    String.raw`(?:free|for free|free of charge|gratis|at no cost|without (?:any )?costs?|no cost|included) (?:[\w']+ ){0,6}?(?:forever|for ever|life|lifetime|year|years|months|everyone|everything|all|every|always|family)`,
    String.raw`(?:whole|entire|full|complete|everything|all) (?:[\w']+ ){0,5}?(?:for free|free of charge|for nothing|at no cost|back|refunded|without paying)`,
    String.raw`(?:refund|money back|voucher|compensation) (?:[\w']+ ){0,4}?(?:and|plus|\+|as well as) (?:[\w']+ ){0,4}?(?:keep|free|new|compensation|\d|voucher|apology|another)`,
    String.raw`(?:plus|and|\+) (?:[\w']+ ){0,2}?(?:\d[\d.,]* ?(?:euro|euros|eur|dollars|usd|pounds|k)?|€ ?\d+|\$ ?\d+) (?:moral |for (?:my|the) )?(?:damage|damages|compensation|pain|stress|suffering|nerves|horror|wait|trouble|lost time|time)`,
    String.raw`(?:moral|emotional|mental) (?:damages?|distress|suffering|compensation)`,
    String.raw`(?:\d{3,}|thousands?|millions?|\d+k) (?:euros?|dollars?|pounds?|eur|usd|gbp)? ?(?:compensation|in compensation|damages|for my time|for the (?:stress|trouble|inconvenience|horror))`,
  ],
  instantly: [
    'strong',
    String.raw`(?:within|in) (?:the |an? |one |the next )?(?:\d{1,2} |five |ten |two |three |thirty |few )?(?:seconds?|minutes?|mins?|hour)(?: or| flat| also| at (?:any|all)| \w+){0,3}`,
    String.raw`(?:instantly|immediately|at once|this (?:second|instant|minute)|right (?:now|away)|on the spot|tonight|by tomorrow|overnight|same day|24\/7|24 ?\/ ?7|around the clock|round the clock|day and night|at any (?:time|hour)|nights? and weekends?|weekends too|also at night|always,? all)`,
    String.raw`${demand} (?:[\w',]+ ){0,14}?(?:by tonight|within the hour|immediately|at once|in (?:an?|one|\d+) (?:hour|minutes)|today|tonight|by (?:noon|tomorrow|sunday|morning))`,
  ],
  'against-the-possible': [
    'strong',
    String.raw`(?:send|build|get|have|make|find|bring|rent|fly|move|invent|open|wake|call) (?:me |us )?(?:another|a different|a new|a better|a bigger|that|the|a|an|one) (?:[\w']+ ){0,5}?(?:tonight|now|today|this (?:afternoon|evening|minute)|within|by (?:noon|tonight|tomorrow)|here)`,
    String.raw`(?:no|without) (?:end|limit|limits|exception|exceptions|questions asked|conditions|ifs|downtime|delay|interruption|errors?|mistakes?|paperwork|papers|id|proof|waiting)`,
    String.raw`(?:every|each|all|any|ever|always|everything|nothing|anything|nobody|everybody|whole world|on earth|any shop|every shop)(?: [\w']+){0,4} (?:must|has to|should|shall|goes|pay|pays|free|included|guaranteed|automatically|automatic|perfect|at once|same day)`,
    String.raw`(?:un-?delete|un-?send|un-?do (?:it|that|everything)|turn back time|go back in time|rewind|bring (?:it|them|him|her|everything) back|restore (?:it|them|everything|all)|reverse (?:it|time))`,
    String.raw`(?:in writing|guarantee|guaranteed|signed|contractually)(?: [\w',:]+){0,8} (?:never|always|no|sun|weather|nobody|every|all|zero|100)`,
    String.raw`(?:even if|no matter (?:what|how|if)|regardless|whatever it (?:takes|costs)|somehow|make it happen|find a way|i don'?t care (?:how|if|what|that|about)|there(?:'s| is) surely (?:a|some|another)|it (?:can't|cannot) be that (?:hard|difficult)|how hard can it be|it's not that (?:hard|difficult|much)|isn't that much|any (?:decent|normal|serious|proper|good) (?:company|provider|shop|bank|airline))`,
    String.raw`(?:must|should|shall|has to|have to|can|will) (?:surely |simply |just |always |never |automatically |also )?(?:guess|know (?:by itself|automatically|in advance|beforehand|what)|predict|notice (?:it|that)|read (?:my|our) (?:mind|minds|thoughts)|restore anything|be possible|be able to)`,
    String.raw`(?:must|has to|should|ought to) (?:always |never |be able to |just )?(?:work|be|run|know|restore|stay|go|wait) (?:[\w']+ ){0,4}?(?:always|everywhere|anything|any time|at any time|free|for ever|everything|forever|all|every)`,
    String.raw`(?:change|stop|hold|turn|build|dig|rebuild|translate|rewrite|undelete|engage|install|bring) (?:[\w']+ ){0,5}?(?:by (?:tonight|tomorrow|sunday|monday|friday)|tonight|today|within|for everybody|for everyone|for all)`,
    String.raw`(?:fire|fired|sack|sacked|banned|ban|lose (?:his|her|their)) (?:[\w']+ ){0,6}?(?:today|for life|immediately|on the spot|at once|licen[cs]e|job)`,
    String.raw`(?:ceo|president|owner|director) (?:[\w']+ ){0,3}?(?:personally|in person|apologi[sz]e|on (?:his|her) knees|to my (?:door|house|home))`,
    String.raw`(?:to my (?:door|house|home|kitchen)|in the (?:newspaper|paper)|written apology|apology in)`,
    String.raw`(?:all|every) (?:of )?(?:the |your )?(?:[\w']+ )?(?:there (?:is|are)|in the world|ever|that exist|on the planet|at once|you have)`,
    String.raw`(?:without|no) (?:[\w']+,? ){1,5}(?:no|without|nor) [\w']+`,
  ],
  'stops-the-world': [
    'strong',
    String.raw`(?:turn|make) the (?:plane|van|ship|train|bus|truck|flight)(?: to)? (?:[\w]+ )?(?:round|around|back)|(?:delay|hold|stop|move|postpone) the (?:ship|plane|train|flight|ferry|war|season|storm|strike|match)`,
    String.raw`(?:plane|train|ship|flight|bus|ferry|driver|pilot) (?:to |must |should |has to |can |may not leave )?(?:wait|waits|wait(?:ing)? (?:for|till|until|with)|without me)`,
    String.raw`(?:anywhere|everywhere|nobody|everybody|everyone|all people|no one) (?:on|in) (?:the )?(?:earth|world|planet|country)`,
    String.raw`(?:for|over) (?:\d{2,}|ten|twenty|thirty|forty|fifty|a hundred) years|(?:100|hundred) ?(?:%|percent)|(?:under|less than|within|in) (?:one|a|\d+) seconds?|every single (?:one|day|night|time|electron|user|mail)`,
    String.raw`(?:at|on) your (?:cost|expense|own cost)|fee paid by you|paid by you`,
    String.raw`(?:a|an) (?:whole |brand |complete )?new (?:house|flat|car|sofa|hip|tv|bike|kitchen|phone|laptop) (?:[\w']+ )?(?:for|plus|and|or|on top|too|as well|,)`,
    String.raw`should be (?:easy|possible|no problem)|real (?:programmers|engineers|professionals)|it's only (?:numbers|software|a \w+|some)|how hard can|isn't that (?:much|hard|far)|surely (?:you|there|it) (?:can|must|could)|drones exist|nothing is ever (?:gone|lost)`,
    String.raw`(?:dig|lay|build|rebuild|move|put) (?:[\w']+ ){1,8}?(?:tonight|by (?:tonight|tomorrow|the weekend|\w+day)|this (?:evening|afternoon|week))`,
    String.raw`(?:repeat|repeated|taught|exclusively|reserved|only|alone|personally) (?:[\w']+ ){0,2}?(?:for|with) (?:me|us)(?: personally| alone| only)?`,
    String.raw`(?:shall|must|has to|is to|are to) (?:[\w']+ ){0,4}?(?:by itself|automatically|on its own|without (?:a|any|being|me|us)|by themselves|in advance)`,
  ],
  'big-demand': [
    'weak',
    String.raw`${demand}`,
    String.raw`(?:as a provider|as a (?:paying |loyal )?customer|should be (?:normal|possible|standard|no problem|able)|is only (?:fair|normal|logical|right)|it's only fair|of course without|naturally|self-?evident|must be possible|surely|in the year 20\d\d|nowadays|these days)`,
    String.raw`\d+ ?(?:%|percent) (?:less|cheaper|off|lower|discount)`,
    String.raw`(?:for the (?:next|first) (?:\w+ )?${timeUnit})`,
  ],
});
