import { cuesOf } from '../compile';

/** Thanks, praise or satisfaction that is the point or a real part of the message. */
export const thankfulCues = cuesOf('thankful', {
  'thanks-for': [
    'strong',
    String.raw`(?:just )?(?:want(?:ed)?|like|have|got|wish|need|had) to (?:say (?:a )?(?:big |huge )?(?:thank|thanks|how (?:happy|pleased|good))|thank|leave praise|praise|compliment|commend|express my (?:thanks|gratitude|appreciation)|give (?:a )?(?:shout|credit|praise|kudos))`,
    String.raw`(?:thank you|thankyou|thank u|thanks|thx|thnx|tnx|ty|tysm|cheers|many thanks|much thanks|gracias|merci)(?: (?:so|very|ever so) much| a lot| a million| a bunch| again| once again| kindly| all| everyone| guys| team| both)?,? (?:for (?!(?:nothing|considering|your (?:understanding|cooperation|attention|time|consideration|patience)|any|reading|looking|ruining|wasting|listening|taking a look))|to (?:you|her|him|them|everyone|everybody|all|the|@?\w+)|that you|@\w+)`,
    String.raw`(?:thank you|thanks) (?:so (?:very )?much|very much|a (?:lot|million|bunch|ton)|ever so much)`,
    String.raw`(?:really|much|very much|greatly|hugely|truly|so|sincerely|deeply|certainly|highly|do|we|i) appreciate(?:d|s)?`,
    String.raw`(?:grateful|gratitude|thankful|indebted|owe you|blessings|bless you|god bless|kudos|compliments?|praise|hats? off|shout ?-?out|props to|well done|bravo|good job|great job|nice job|great work|good work|excellent (?:work|service|job)|amazing (?:job|work|service)|much obliged|credit where)`,
  ],
  /** Thanks for something done, other than for an answer, which opens many a mail of any mood. */
  'thanks-for-a-deed': [
    'strong',
    String.raw`(?:thank you|thankyou|thanks|thx|ty|cheers|many thanks|merci)(?: (?:so|very) much| a lot| again| once again| all| guys)?,? for (?!(?:getting back|reaching out|writing|replying|responding|contacting|considering|reading|listening|looking|waiting|understanding|nothing|ruining|wasting|making me|leaving|not|keeping me|letting me know|trying|taking))(?:staying|thinking|sorting|fixing|sending|helping|going|coming|being|bringing|saving|making|doing|solving|finding|explaining|taking care|noticing|calling|ringing|\w+ing|the (?:\w+ )?(?:film|talk|webinar|swap|repair|trip|stay|evening|day|card|flowers|gift|training|chat|patience|kindness|hard work|effort|great|lovely|fast|wonderful)|all (?:the|your|you|of)|everything|\w+day)`,
    String.raw`(?:so|very|really|truly|most|ever|deeply|always|am|are|we're|i'm) ?(?:\w+ )?(?:grateful|thankful) (?:for|to (?:you|her|him|them|your|the)|that)`,
    String.raw`(?:thank you|thanks),? (?:also |too )?(?:to|from) (?:all|the|everyone|me|us|her|him|them|your|both)`,
    String.raw`(?:i'd|i would|we'd|just|want to|wanted to|like to) (?:\w+ )?(?:say|write|tell you) (?:something (?:nice|good|kind)|that (?:after|your|the|everything)|how (?:much|good|well|happy|kind|impressed))|just wanted (?:it said|to say that)`,
  ],
  'warm-word': [
    'strong',
    String.raw`(?:you (?:guys |all |lot )?rock|legends?|heroes|class act|that's class|a pearl|a gem|a godsend|big up|nicely done|well played|well done|loved (?:every|it|the)|loves (?:it|the|her|his)|nearly cried|couldn't be happier|made (?:my|our|his|her|their|this) (?:day|year|week|night|christmas|birthday|summer)|(?:owe|owes) (?:you|her|him|them) (?:a|one)|never (?:met|seen|had|known|experienced) (?:such|so much|a (?:better|kinder|smoother|nicer|faster))|(?:the )?best (?:i've|we've|i have|we have|i had|ever had)|(?:very |so |really |truly |most )impressed|chuffed|on the contrary|a 10|10 out of 10|ten out of ten|spot on|real improvement|in safe hands)`,
    String.raw`(?:content|happy|pleased|delighted|satisfied|thrilled|over the moon) with (?:you|the|your|it|how|this|everything|my|our)`,
    String.raw`(?:didn't|did not|needn't) have (?:to|done|looked|bothered)`,
    String.raw`(?:tell|let|want|pass) (?:[\w']+ ){0,4}?(?:bosses|boss|manager|team|chef|driver|her|him|them) (?:[\w']+ ){0,2}?(?:know|thanks|thank|that (?:he|she|they|it|his|her))`,
    String.raw`(?:took|takes) (?:(?:him|her|them|me|us|you) )?(?:only |just |half |less than |under )?(?:a|an|one|two|three|five|ten|half a|\d+) (?:min|mins|minutes?|seconds?|hours?)(?: instead|,? and|[.!]|$)`,
    String.raw`(?:he's|she's|it's|they're|all) (?:been, )?(?:all good|here|arrived|back|there)[,.!]`,
  ],
  'it-worked': [
    'strong',
    String.raw`(?:that|this|it|which|everything|all|your (?:\w+ )?(?:advice|suggestion|solution|fix|tip|answer|instructions|mapping|link))(?:'s| is| has| have| did|'ve| all| seems to have| finally| now){0,2} ?(?:worked|works|did it|did the (?:trick|job)|done it|fixed|fixes|solved|solves|resolved|helped|sorted|restored|working (?:now|again|fine|great|perfectly|well)|back to normal|was it|good now|fine now|perfect|perfectly|all set)`,
    String.raw`(?:works?|working|worked|fixed|solved|resolved|sorted|up and running|all good|problem solved|back in business|good to go)(?:,| \w+)? ?(?:great|perfectly|fine|like a charm|now|again|well|beautifully|a treat|thank|thanks|thx|flawlessly|wonders|ok)`,
    String.raw`(?:got it|found it|it worked|that did it|worked like|works like|success|yay|hooray|woo ?hoo|whoa|perfect|perfecto|brilliant|awesome|wonderful|fantastic|excellent|superb|marvell?ous|lovely|amazing|magic)(?:!|,|\.| thank| thanks| that)`,
    String.raw`(?:problem|issue|it|that|everything|all|matter|case) (?:is |has been |was |been |'s |now )?(?:now )?(?:solved|resolved|fixed|sorted|sorted out|settled)`,
  ],
  praise: [
    'strong',
    String.raw`(?:killed|nailed|smashed|crushed|aced|rocked) it`,
    String.raw`(?:give|gave|deserves?|buy|send) (?:him|her|them|that \w+|this \w+|your \w+|the \w+)? ?(?:a |an )?(?:[\w']+ )?(?:raise|medal|cake|bonus|hug|promotion|beer|coffee|cookie|award|pat on the back|bunch of flowers|round of applause)`,
    String.raw`(?:masterpiece|top marks|full marks|spot on|lifesaver|life saver|game ?changer|dream team|pure joy|a joy|a delight|a treat|first rate|worth every|second to none|never been better|never had (?:a |an |it )?(?:\w+ )?(?:so|that|better|complete)|not (?:one|a single) (?:complaint|problem|issue|drop) (?:since|so far)|smoothly|without a hitch|flawless\w*|seamless\w*|like clockwork|hats off|chapeau|respect[.!]|in a good way|credit to|all the best to (?:her|him|them)|greetings to|regards to (?:\w+ )?who)`,
    String.raw`(?:very|really|so|such an?|quite|absolutely) (?:good|nice|well|happy|satisfied|pleased|fast|quick|kind|lovely|impressed|easy|smooth|clear|patient)`,
    String.raw`(?:saved|made) (?:me|us|my|our) (?:[\w']+ )?(?:day|week|weekend|hours|a (?:lot|week|day)|at least|life|event|launch|skin|bacon|job|\w+ (?:hours|days|weeks))`,
    String.raw`(?:she|he|they|you|\w{4,12}) (?:was|were|is|has been|have been) (?:always |so |very |really |incredibly |extremely |such ){0,2}(?:there for|a (?:great |huge |real )?help|patient|lovely|wonderful|brilliant|fantastic|amazing|kind|helpful|friendly|quick|super|great|excellent|a pleasure|a star)`,
    String.raw`(?:read|reads) (?:my|our|your|their) minds?|read my mind|reads? like`,
    String.raw`(?:happy|pleased|glad|delighted|content) (?:customer|with|and so am i|again|camper|bunny)`,
    String.raw`(?:went|goes|works|worked|runs|ran|came|arrived|fits|looks|running|been working|stable) (?:\w+ )?(?:fine|well|great|perfectly|smoothly|beautifully|like a dream|without (?:a |any )?(?:problem|hitch|issue)s?|early|the same day|next day|so fast|so quickly)(?! (?:on|in|with|for|until|before|except|when|but|if))`,
    String.raw`(?:you(?:'re| are| guys are| have been| were|r| all are) (?:all |so |very |really |such |simply |the |a |an |truly |absolutely ){0,3}(?:awesome|great|amazing|wonderful|fantastic|brilliant|the best|best|helpful|kind|star|stars|legend|legends|genius|life ?saver|lifesavers|hero|heroes|angel|gem|super|excellent|sweet|patient|quick|killing it|fab|fabulous|incredible|champ|rock|rockstars?))`,
    String.raw`(?:you(?:'ve| have)? (?:just |really |totally )?(?:saved|made) (?:my|our|the|us|me))`,
    String.raw`(?:love|loved|loving|enjoy|enjoying|adore) (?:the|your|this|it|my|that|how|you|using|firefox|thunderbird|u)`,
    String.raw`(?:great|excellent|amazing|wonderful|awesome|fantastic|brilliant|outstanding|superb|lovely|fabulous|terrific|impressive|exceptional|stellar|perfect|best|phenomenal|incredible|top-?notch|first class|friendly|helpful|fast|quick|prompt|kind|patient|courteous|pleasant) (?:[\w']+ ){0,2}?(?:service|support|help|job|work|product|app|browser|program|team|staff|customer service|experience|crew|flight|response|reply|answer|tool|agent|lady|guy|gentleman|people|company|airline|driver|woman|man|communication|handover)`,
    String.raw`(?:was|were|is|are|been|stayed|remained|so|very|really|such|incredibly|extremely|always|super) (?:(?:so|very|really|such|an?|incredibly|extremely|super|absolutely|most|more than|truly|just) ){0,3}(?:helpful|friendly|kind|patient|wonderful|lovely|courteous|professional|excellent|amazing|awesome|fantastic|great|brilliant|outstanding|perfect|efficient|pleasant|polite|quick and|calm|a star|a gem|a joy|a pleasure|delightful|superb|attentive|impressive|accommodating|generous|terrific)`,
    String.raw`(?:happy|pleased|delighted|glad|satisfied|content|impressed|thrilled|overjoyed|relieved|chuffed|over the moon|pleasantly surprised|happy camper) (?:with|that|to (?:say|report|see|hear|know|have)|about|by|customer|again|now|!)`,
    String.raw`(?:what a (?:relief|joy|great|lovely|wonderful|nice|pleasure|star|service|difference)|such a relief|big relief|real improvement|a great help|big help|huge help|made my (?:day|week|night)|above and beyond|went out of (?:his|her|their|your) way|exceeded|couldn'?t (?:be happier|have been|ask for)|better than (?:i|we|expected)|keep (?:it up|up the)|five stars?|5 stars?|10\/10|highly recommend|will recommend|can recommend|pass (?:on )?(?:my|our) thanks|restored my faith|never had that|exactly what (?:i|we) (?:wanted|needed)|clear answer|as ever|came early|a day early|days early|no complaints|on the contrary)`,
  ],
  'short-thanks': [
    'weak',
    String.raw`(?:thank you|thankyou|thank u|thanks|thx|thnx|tnx|ty|cheers|gracias|merci|many thanks)`,
  ],
  'closing-thanks': [
    'weak',
    String.raw`(?:thanks?(?: you)?|many thanks|thx|cheers) (?:in advance|for (?:your )?(?:any|considering|your (?:help|time|assistance|attention|understanding|cooperation|consideration|patience|support) ?(?:in advance|,|\.|$)|reading|looking|listening))`,
    String.raw`(?:any|your|some) (?:help|advice|assistance|input|suggestions?|ideas?|tips?) (?:[\w']+ ){0,4}?appreciated`,
    String.raw`(?:would|will) (?:be )?(?:really |greatly |much |very |highly )?(?:appreciate|appreciated|grateful|thankful)`,
    String.raw`thanks(?:,|!|\.)?$`,
  ],

  'kind-word': [
    'strong',
    String.raw`(?:thank you|thanks|thank u|thx|cheers),? (?:so much,? |very much,? )?(?:dear )?(?!for |in |again|and |but |so |very |to |you|me |all )[a-z]{3,12},? for (?!nothing|ruining|wasting|getting back|your (?:reply|answer|message|mail))`,
    String.raw`you'?(?:re| are) (?:all )?(?:a|an|such an?|a real) (?:dear|dears|sweetheart|darling|treasure|angel|gem|star|saint|wonder|pearl|brick|delight|pleasure)`,
    String.raw`(?:you|she|he|they|your \w+) (?:do|does|did|are doing|have done) (?:a |an |some |such )?(?:wonderful|great|excellent|fantastic|amazing|marvell?ous|lovely|fine|terrific|splendid|beautiful|incredible) (?:work|jobs?|things)`,
    String.raw`(?:saved|rescued|made) (?:the|my|our|his|her|their) (?:[\w']+ )?(?:wedding|day|evening|party|trip|holidays?|christmas|birthday|exams?|weekend|event|show|launch|summer|bacon|skin|life|marriage|harvest|sanity)`,
    String.raw`(?:without (?:being|having been) asked|(?:will|i'?ll|we'?ll|shall) (?:not|never) forget (?:that|it|this|what|how|you)|(?:we|i) tell (?:everyone|everybody|all (?:our|my) friends|people)|(?:so|very|rather|really|quite) (?:moved|touched|kind)|so much kindness|nothing (?:bad|but good) to say|not (?:a|one|a single) (?:\w+ )?(?:complaint|bad (?:one|word|day)|box that|problem in))`,
  ],
  'praise-without-thanks': [
    'strong',
    String.raw`(?:drinks|coffee|beer|cake|a round|lunch) (?:is |are )?on (?:us|me)|first[- ]class[.!]|good (?:tip|call|thinking|hint|advice|catch|idea of yours)|(?:explained|did|handled|sorted|solved|managed|organised|arranged|treated) (?:[\w']+ ){0,3}?so (?:kindly|well|patiently|quickly|nicely|calmly|gently|carefully|neatly)`,
    String.raw`(?:is|was|are|were|tastes|looks|sounds|feels) (?:just |simply |absolutely |truly |so |quite )?(?:heavenly|divine|delicious|gorgeous|a dream|a beauty|stunning|faultless|perfection|exquisite|even better|much better than|better than (?:new|before|ever|in the))`,
    String.raw`what a (?:find|treat|delight|beauty|service|team|gem|evening|night|day out)|(?:hasn't|haven't|not) put (?:it|them) down|(?:works?|good|looks?|runs?) (?:like|as good as|as) new|couldn't be (?:smoother|better|easier|kinder|more)|my respect|(?:whatever|what) you did|the reason (?:i|we) (?:still|stay|keep|come)|(?:only|just|simply) (?:wanted|want|wished) you to (?:know|hear)|that (?:did it|does it|was it)[.,!]`,
  ],
});
