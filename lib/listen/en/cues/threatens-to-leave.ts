import { cuesOf } from '../compile';

const elsewhere = String.raw`(?:elsewhere|somewhere else|another (?:\w+ )?(?:provider|supplier|company|vendor|bank|airline|carrier|shop|store|service|browser|client|product|tool|app|platform|brand|one|network|program|programme)|a(?:n)? (?:different|new|other|better) (?:\w+ )?(?:provider|supplier|company|vendor|bank|airline|carrier|shop|store|service|browser|client|product|tool|app|platform|brand|one|network|program)|other (?:\w+ )?(?:providers|suppliers|companies|vendors|banks|airlines|carriers|shops|stores|browsers|products|tools|options|ones|people)|(?:your|the) (?:competition|competitors?|competitor's|others?|other (?:shop|provider|company|ones?|airline|carrier|bank|supplier))|someone else|somebody else|my old (?:bank|provider|one|\w+)|alternatives?|a competitor)`;
const goOver = String.raw`(?:switch|switching|switched|move|moving|moved|go|going|went|change|changing|changed|migrate|migrating|migrated|shift|shifting|transfer|transferring|port|porting|defect|defecting|jump|jumping|return|returning|walk|walking|head|heading|take|taking)`;

/** Says they will cancel, leave, switch or stop buying, or cancels out of dissatisfaction. */
export const threatensToLeaveCues = cuesOf('threatens-to-leave', {
  'goes-elsewhere': [
    'strong',
    String.raw`(?:closing|porting|switching|cancelling|canceling|leaving|moving|dropping|ditching|changing|taking) (?:out|over|away|all|both|my|our|everything|to|it|providers?|banks?|suppliers?|the \w+|for good|this|next|on|by|after|before|if|and)(?: [\w']+){0,3}`,
    String.raw`(?:order|orders|contract|business|account|next (?:\w+ )?order|frame order|campaign|project|season) (?:[\w',().]+ ){0,6}?(?:goes|went|is|will go|has gone|is going|are going) (?:now )?(?:to|with|elsewhere) `,
    String.raw`(?:i|we|i'd|we'd|i'll|we'll|we've|i've)(?: will| have| would|'ll)? (?:[\w']+ ){0,2}?(?:order|buy|book|ship|bank|fly|go|be|opened?|signed?|found) (?:[\w']+ ){0,2}?(?:at|with|from|over at|one at) (?:[\w']+)`,
    String.raw`(?:ask around|asking around|get(?:ting)? quotes|other (?:quotes|offers|bids)|shop around|shopping around|looking at (?:other|alternatives|options)|second offer|better offer|cheaper (?:elsewhere|offer|one)|got an offer|have an offer|offer from)`,
    String.raw`${goOver} (?:[\w']+ ){0,6}?(?:to|over to|back to|with|on to|onto|for) ${elsewhere}`,
    String.raw`(?:take|taking|took|bring|bringing|move|moving) (?:my|our|all (?:of )?(?:my|our)) (?:[\w']+ ){0,2}?(?:business|money|custom|account|accounts|lines?|orders?|phones?|contracts?|loyalty|data|\w+ lines)(?: \w+)? ?(?:elsewhere|somewhere|over|to|back|away|out)`,
    String.raw`(?:buy|buying|order|ordering|shop|shopping|book|booking|fly|flying|bank|banking|ship|shipping|go|going|look|looking|bought|be) (?:[\w']+ ){0,3}?${elsewhere}`,
    String.raw`(?:look|looking|search|searching|shopping|shop|hunt|hunting) (?:[\w']+ ){0,2}?(?:for|at|around for|into) (?:[\w']+ ){0,2}?(?:alternatives?|replacements?|another|other options|a replacement|a new (?:provider|supplier|vendor|bank|home)|competitors?)`,
    String.raw`(?:will|'ll|would|may|might|to|have to|gonna|going to|considering|thinking (?:of|about)|about to|should|must|be|just|i'm|im|am) (?:\w+ )?(?:switch(?:ing)?|move|moving|migrat(?:e|ing)|go(?:ing)?|chang(?:e|ing)|swap(?:ping)?|defect(?:ing)?|convert(?:ing)?) (?:[\w']+ ){0,3}?(?:back )?(?:to|over to) (?!the (?:next|new|settings|previous|folder|page|bottom|top|tab|menu|inbox|left|right|web|site|website)|my (?:inbox|account|profile)|a new (?:computer|laptop|pc|phone|machine|tab|window|line))(?:[a-z][\w']+)`,
    String.raw`(?:next|other|another|new) (?:[\w']+ ){0,4}(?:will come|comes|will be bought|bought|from|will be) (?:from )?(?:[\w']+ ){0,3}(?:elsewhere|someone else|another|your competitor|the competition)`,
    String.raw`(?:take|taking) (?:the|a|an|another) (?:[\w']+ )?(?:other|competing|rival|\w+'s) (?:offer|company|one|provider|bid|quote)`,
  ],
  'cancels-contract': [
    'strong',
    String.raw`(?:i|we|i'll|we'll|i'm|we're|i'd|im|ill) (?:(?:will|would|want to|wish to|am|are|have to|may|might|must|hereby|now|be|'ll|shall|just|like to|going to|gonna|probably|definitely|have|have decided to|decided to|need to) ){0,4}(?:cancel|cancelling|canceling|cancelled|canceled|quit|quitting|terminate|terminating|leave|leaving|unsubscribe|unsubscribing|uninstall|uninstalling|ditch|ditching|drop|dropping|dump|dumping|abandon|abandoning|walk|end|ending|close|closing|delete|deleting)(?: (?:my|our|the|this|it|both|all|everything|your|with|from|of|out|away|you|and|firefox|thunderbird|\w+)){0,4}`,
    String.raw`cancel (?:my|our|the|this|all|everything|both|it|me)(?: \w+){0,3}`,
    String.raw`cancel\.? ?(?:everything|=|now|immediately|please)`,
    String.raw`(?:close|delete|terminate|end|stop|cancel) (?:my|our|the|this|both|all) (?:[\w']+ ){0,3}?(?:account|accounts|subscription|subscriptions|contract|contracts|membership|service|policy|plan|agreement|standing order|trial)`,
    String.raw`(?:account|subscription|contract|membership|agreement|trial|plan) (?:is |will be |to be |should be )?(?:closed|cancelled|canceled|terminated|ended|ends today|not be (?:renewed|prolonged|extended)|over|deleted)`,
    String.raw`(?:reserve|give|giving|gave|hand in|handing in) (?:[\w']+ ){0,2}?(?:termination|notice)`,
    String.raw`(?:get|getting) rid of (?:you|firefox|thunderbird|this (?:app|browser|program|software|service|company)|your (?:\w+ )?(?:service|product|software|app|tool))`,
  ],
  'not-again': [
    'strong',
    String.raw`(?:you|u) (?:won't|wont|will not|'ll never|will never) (?:see|hear|get|have) (?:[\w']+ ){0,3}?(?:again|from (?:me|us)|a (?:cent|penny|euro) (?:more|from)|my (?:business|money))`,
    String.raw`(?:the|our|my|this) (?:contract|subscription|agreement|membership|renewal|account|partnership)(?: [\w']+){0,3} (?:(?:i|we) )?(?:will|won't|wont|shall|is|does|do|ends?|stops?|expires?)(?: not)?(?: be)? ?(?:renew\w*|prolong\w*|extend\w*|continue\w*|end\w*|over|stop\w*|today|now)?`,
    String.raw`(?:enough|that's it|that was it|we're finished|it's over|we are finished)[.!,]? ?(?:i|we|cancel|goodbye|bye)`,
    String.raw`(?:will|'ll|would|won't|wont|'d) (?:not |never |n't )?(?:ever |never |be |again )?(?:sign|signing|renew|renewing|prolong|prolonging|extend|extending|buy|buying|order|ordering|book|booking|shop|shopping|fly|flying|use|using|recommend|recommending|come|coming|return|returning|do|doing|deal|dealing|stay|staying|go|going|purchase|purchasing|have|having|subscribe)(?: \w+){0,5} (?:again|any ?more|any longer|ever|with you|from you|elsewhere)`,
    String.raw`(?:never|not) (?:ever )?(?:again |going to |gonna )?(?:buy|buying|order|ordering|book|booking|shop|shopping|fly|flying|use|using|do business|deal|come|coming|purchase|purchasing|subscribe|recommend|recommending|return|set foot|sign|signing|renew|renewing|touch|bank|travel|rent) (?:[\w']+ ){0,5}?(?:again|ever|any ?more|with (?:you|them|this)|from (?:you|them|this)|you|at \w+|@user)`,
    String.raw`(?:won't|wont|will not|'ll not|not) (?:be )?(?:renew|renewing|sign|signing|prolong|prolonging|extend|extending)(?: \w+){0,3}`,
    String.raw`(?:last|final) (?:time|order|purchase|flight|contract|booking|trip|year|month|invoice)(?: \w+){0,3} (?:with|i|we|from|you|ever|@user|on|using|use|will|that|at)`,
    String.raw`(?:stop|stopped|stopping|quit|give up|giving up|given up|gave up|done)(?: \w+)? (?:using|buying|ordering|flying|shopping|paying|recommending|on (?:you|firefox|thunderbird|this)|with (?:you|this (?:company|bank|airline|app|browser|product|service)|firefox|thunderbird|your|@user|them))`,
    String.raw`(?:you|u)(?:'ve| have)? (?:just )?(?:lost|are losing|'re losing|lose|will lose|'ll lose|r losing) (?:[\w']+ ){0,4}?(?:customers?|business|client|clients|me|us|user|users|subscriber|my \w+|custom)`,
    String.raw`(?:lose|losing|lost) (?:[\w']+ ){0,3}?(?:a|me as a|this|another|our|my|loyal|long ?time|longtime) (?:[\w']+ ){0,3}?(?:customer|user|client|business|subscriber|custom|member)`,
  ],
  farewell: [
    'strong',
    String.raw`(?:goodbye|good bye|good-bye|bye bye|bye-bye|adios|so long|farewell|bye),? (?:and good riddance|firefox|thunderbird|mozilla|@user|then|forever|to you|to \w+|[\w]+)`,
    String.raw`(?:i'm|im|i am|we're|we are|were|i'll be|we'll be) (?:out|gone|off|done|leaving|finished|through|so done|outta here|out of here)(?: (?:by|if|end|at|with|to|for|over|then|and|from|here|on))?`,
    String.raw`(?:i|we) (?:walk|quit|leave|go|switch|cancel|move)(?: away| over)?(?:,|\.|$| now| today| then| or| too)`,
    String.raw`or (?:i|we|i'm|we're|i'll|we'll) (?:'ll |will |am |are )?(?:walk|quit|leave|leaving|go|going|switch|switching|cancel|cancelling|gone|out|move|moving|off)`,
    String.raw`(?:take|takes) (?:my|our) (?:name )?off (?:the|your) list`,
    String.raw`(?:done with (?:you lot|you|@user|this company|this place|them))`,
    String.raw`(?:no longer|not) (?:be )?(?:a|your) (?:[\w']+ )?(?:customer|client|user|subscriber|member)`,
  ],
  considering: [
    'weak',
    String.raw`(?:consider|considering|contemplating|contemplate|thinking (?:about|of)|think about|tempted to|ready to|about to|forced to|have to|had to|decided to|going to|probably|seriously) (?:[\w']+ ){0,3}?(?:leave|leaving|switch|switching|cancel|cancelling|canceling|quit|quitting|stopping|dump|dumping|ditch|ditching|uninstall|uninstalling|replace|replacing|give up|giving up|drop|dropping|abandon|abandoning|go elsewhere|going elsewhere|move|moving|change (?:provider|bank|supplier)|chrome|brave|edge|outlook|safari|opera|vivaldi)`,
    String.raw`(?:chrome|brave|edge|outlook|safari|opera|vivaldi|gmail|competitor|competition)`,
    String.raw`if (?:this|it|that|you) (?:[\w']+ ){0,8}?(?:cancel|leave|switch|uninstall|gone|out|elsewhere|go back|quit)`,
    String.raw`(?:after|been|for) (?:[\w']+ ){0,3}?(?:years|decades)(?: \w+){0,3}`,
  ],
});
