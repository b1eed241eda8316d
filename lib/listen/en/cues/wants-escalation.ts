import { cuesOf } from '../compile';
import { superior } from '../words';

const reach = String.raw`(?:speak|speaking|talk|talking|discuss|escalate|escalated|escalating|transfer|transferred|connect|connected|pass|passed|passing|put|forward|forwarded|hand|handed|give|send|get|fetch|bring|raise|raised|refer|complain|contact|reach|hear|write|go|moved|moved up|take|show|call|find)`;

/** Asks for a manager, for somebody else, or a call back from somebody higher. */
export const wantsEscalationCues = cuesOf('wants-escalation', {
  'speak-to-superior': [
    'strong',
    String.raw`(?:dear|to|attention|attn|fao|for)(?: the)?:? (?:[\w-]+ )?(?:managing director|director|ceo|head of|manager|team lead|management|board|president|supervisor|owner)`,
    String.raw`(?:named|an?|the|your) (?:[\w-]+ )?(?:escalation|account|case|duty|branch|store|station|shift|depot|area|regional|general|operations|line) (?:manager|lead|owner|contact|holder)`,
    String.raw`(?:someone|somebody|anyone|anybody|person|one) (?:[\w']+ ){0,4}?(?:brain|brains|clue|authority|spine|a say|competent|senior|knows what|who knows|who can|who's allowed|allowed to)`,
    String.raw`(?:get|give|put|send|show|find|fetch|bring) me (?:[\w']+ ){0,3}?(?:boss|manager|someone|somebody|anyone|adult|grown ?up|human|superior|supervisor|chief|director|person)`,
    String.raw`boss's boss|your boss|his boss|her boss|the boss`,
    String.raw`pass (?:this|it|me|my \w+) (?:[\w']+ ){0,2}?(?:to|up|upwards|on to) (?:the |your |a )?(?:[\w']+)`,
    String.raw`${reach} (?:[\w']+ ){0,5}?(?:to|with|on to|onto|over to|from|by|via|me|us|through to|on)? ?(?:a|an|the|your|his|her|their|its|my|one of your|some|any|this to|it to)? ?(?:[\w']+ )?${superior}`,
    String.raw`(?:i|we) (?:want|need|demand|request|require|insist|expect|ask for|wish|would like|'d like)(?: to)?(?: (?:see|have|get|know|speak|hear))?(?: on| for| that)? (?:a|an|your|the|his|her|their|some|my)? ?(?:[\w']+ )?${superior}`,
    String.raw`(?:your|his|her|their|whose|the) ${superior} (?:should |can |could |must |shall |may |will |to |has to |needs to |please |ought to )?(?:please )?(?:call|calls|phone|ring|contact|contacts|reply|answer|write|see|look|be|know|decide|take|get|read|handle|number|mobile|email|e-mail|name)`,
    String.raw`(?:is there|do you have|could|can|may|might|would) (?:[\w']+ ){0,4}?(?:a|an|your|his|her|the|one of your) (?:[\w']+ )?${superior}`,
    String.raw`(?:manager|supervisor|superior|boss|director),? (?:please|now|immediately|at once|asap|!)`,
    String.raw`(?:where|who) is (?:the|your|his|her) (?:[\w']+ )?${superior}`,
  ],
  escalate: [
    'strong',
    String.raw`(?:where|to where|to whoever|those who|people who|somebody who|someone who) (?:they |can |actually |really ){0,2}(?:decide|decides|make decisions|have a say|call the shots)`,
    String.raw`(?:meeting|call|talk|conversation|appointment) (?:between|with) (?:[\w']+ ){0,3}?(?:board|management|director|executive|ceo|manager|head)`,
    String.raw`escalat(?:e|ed|ing|ion) (?:[\w']+ ){0,4}?(?:this|it|my|the|to|higher|further|up|now|please|matter|case|ticket|complaint|issue)`,
    String.raw`(?:want|need|request|demand|like|please|formal|to) (?:[\w']+ ){0,4}?escalat(?:e|ed|ion)`,
    String.raw`go over (?:his|her|your|their) head`,
    String.raw`(?:take|taking|took|bring|raise|send|pass|kick|push|move) (?:this|it|that|the matter|the case|my case|my ticket|the ticket) (?:[\w']+ ){0,2}?(?:further|higher|up (?:the|a)|upstairs|upwards|to the top|over from here)`,
    String.raw`(?:put|patch|pass) (?:me|us|it|this) (?:through|on|up|over)`,
    String.raw`(?:someone|somebody|anyone|anybody|person|people|whoever|the one|one|who) (?:[\w']+ ){0,3}?(?:(?:is |stands |sits |works )?(?:above|over|higher than|senior to|in charge|responsible|reports? to)|who (?:can|could|is able to|may|is allowed to|has the (?:power|authority) to) (?:actually |really )?(?:decide|approve|authori[sz]e|make (?:a )?decisions?|help|fix|do something|solve|sort))`,
    String.raw`whoever (?:[\w']+ ){1,4}(?:reports to|runs|decides|manages|is in charge|leads|supervises|heads)`,
    String.raw`above (?:you|him|her|them|first|the first|this|mr|mrs|ms)`,
    String.raw`(?:a|an|another|different|other|new) (?:[\w']+ )?(?:agent|case ?worker|advisor|adviser|technician|person|rep|representative|engineer|colleague|handler|case holder|human|contact)(?: please| who| than|,| instead| this time| to| from| on)`,
    String.raw`(?:real|actual|live|human) (?:person|human|being|people|agent|voice|support)`,
    String.raw`(?:not|isn't|anyone but|someone other than|don't want|instead of|rather than|no longer|no more) (?:with |by |from |to |talk to |want )?(?:him|her|the chat ?bot|the bot|a bot|this agent|that agent|first level|the hotline|mr \w+|mrs \w+|ms \w+)`,
  ],
  'only-with': [
    'weak',
    String.raw`(?:i|we|i'll|we'll|i'd|i shall) (?:will )?(?:only|just) (?:speak|talk|discuss|deal|accept|communicate|continue|negotiate)(?: \w+){0,3}`,
    String.raw`(?:call|phone|ring|contact|write) (?:me|us) (?:personally|himself|herself|in person|back|directly)`,
    String.raw`(?:mobile|direct|phone|telephone) number`,
    String.raw`(?:in person|personally|himself|herself|yourself|who decides|who is responsible|who's responsible|responsible for|in charge)`,
  ],
  'superior-named': ['weak', superior],

  'somebody-else': [
    'strong',
    String.raw`(?:let|have) (?:me|us) (?:talk|speak|write|have (?:a word|\w+ minutes|a minute)) (?:to|with) (?:the one|whoever|who|that one|the (?:person|man|woman|people)|somebody|someone)`,
    String.raw`(?:the one|whoever|the (?:person|man|woman|people)|those|somebody|someone|who) (?:who |that )?(?:runs|is running|decides|signs|signed|owns|leads|pulls the strings|is paid to think|has the (?:keys|last word|final say)|makes the decisions|carries the responsibility)`,
    String.raw`(?:would you |could you |please |can you )?(?:let|have|ask|get) (?:mr|mrs|ms|miss|dr|director|professor) [\w'-]+ (?:to )?(?:take|handle|deal|call|ring|look|answer|decide|write|do it|do this)`,
    String.raw`(?:the )?(?:big|top|head|main) (?:guy|cheese|man|woman|dog|shot|honcho|brass)|top brass|the c[etfi]o|(?:an? )?(?:floor|desk|layer|storey|step|rung) (?:above|over|higher)|(?:on|at|with) (?:your|this|his|her) level|a level over`,
    String.raw`(?:introduce|forward|pass|refer|point|direct) (?:me|us|this|it|my \w+) (?:on )?to (?:somebody|someone|whoever|who|the one|the (?:person|people|colleague))`,
    String.raw`(?:someone|somebody|anyone|the person|the people|whoever|who) (?:is |are )?(?:in charge|responsible|accountable|answerable)(?: of| for)?`,
    String.raw`(?:not|don't|no longer|won't) (?:[\w']+ ){0,3}?(?:discuss|deal|talk|speak|go on|continue|argue)(?: [\w']+){0,3}? (?:with you|on your level|with him|with her)`,
  ],
  'step-above': [
    'strong',
    String.raw`(?:above|beyond|over) (?:your|his|her|their) (?:pay ?grade|level|head|station)|(?:one|a|two) (?:floor|level|step|storey|rung|desk|rank)s? (?:up|higher)|(?:higher|further) up(?: the (?:chain|ladder|tree|line))?|who (?:does|do|did) (?:you|he|she|they|mr \w+|mrs \w+|ms \w+|that \w+) (?:answer|report) to|(?:answers?|reports?) to whom|(?:some(?:one|body)|any(?:one|body)|person|people|whoever) (?:who is |who's |that's )?(?:[\w']+ )?(?:higher|more important|with more say|with a title)`,
  ],
});
