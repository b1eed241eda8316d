import { cuesOf } from '../compile';
import { insultAdjective, insultFigure, insultingly, insultNoun, ourStaff } from '../words';

const aimed = String.raw`(?:you|u|ya|yous|you lot|you guys|you people|you all|y'all|all of you|the lot of you|they|he|she)`;
const areThey = String.raw`(?:are|r|is|'re|'s|must be|were|was)`;
/** What people say before an insult to make more of it. */
const such = String.raw`(?:\w+ly|nothing but|nothing more than|all|just|such|an?|the|so|too|really|one|fat|little|old|bunch of|pack of|load of|a bunch of|a pack of|complete|utter|total|absolute|no more than|even|half|${insultingly}),?`;
const someone = String.raw`(?:him|her|you|them|someone|somebody|every one of you|one of you|your (?:\w+ )?${ourStaff}|your \w+|his \w+|her \w+)`;
const iWill = String.raw`(?:i|we)(?:'ll| will| would| could| should|'d| am going to|'m going to|'m gonna|m gonna| gonna|ll)?`;

/** Insults, threats of harm and degradation aimed at a person. Swearing at a thing is left to the other cues. */
export const abusiveCues = cuesOf('abusive', {
  'you-are-insult': [
    'strong',
    String.raw`(?:he's|she's|they're|you're|hes|shes) (?:${such} ){1,6}${insultNoun}s?`,
    String.raw`${aimed} ?${areThey} (?:${such} ){0,6}${insultNoun}s?`,
    String.raw`${aimed} ?${areThey} (?:(?:\w+ly|all|just|such|so|too|really|simply|even|either) ){0,3}(?:stupid|stupider|dumb|dumber|thick|thicker|dense|dim|brain-? ?dead|brain-?less|mindless|moronic|idiotic|retarded|worthless|pathetic|spineless|slimy|filthy|vile|despicable|subhuman|inhuman|human garbage|trash|scum|garbage|vermin|lazy|illiterate|mentally \w+|sick in the head|dumb ?as\w*)`,
    String.raw`(?:you|u|he|she|they) ?${areThey} (?:a |an |such a |nothing but a |just a |all )(?:(?:${insultAdjective}|walking|giant|massive|spoiled|overgrown|overpaid),? ){0,3}(?:${insultFigure})s?(?= ?(?:[,.!?;]|$|and|who|with|in|hiding|behind))`,
    String.raw`(?:you(?:'re| are)|he's|she's) the (?:dumbest|stupidest|thickest|laziest|biggest (?:idiot|moron|fool|liar))`,
  ],
  'you-insult': [
    'strong',
    String.raw`you (?:(?:\w+ )?(?:${insultAdjective},? ){1,3})?${insultNoun}s?`,
    String.raw`(?:your|those|these|them|his|her|its|with|by|from|of) (?:(?:\w+ )?${insultAdjective} )${insultNoun}s?`,
    String.raw`${insultNoun}s?,? (?:the lot of you|all of you|every one of you|the whole lot)`,
    String.raw`you (?:absolute|utter|complete and utter|bloody|fucking|pathetic|stupid|miserable|lazy|useless|filthy|rotten|worthless|sad|greedy|arrogant|ignorant) (?!legend|star|hero|angel|gem|diamond|champ|saviou?r|genius|darling|treasure|wizard|beaut|delight|service|app|site|product|company)(?:(?:${insultAdjective},? )?[a-z]{3,})`,
    String.raw`you (?:bunch|pack|load|shower|gang|herd|swarm|crowd) of [\w']+(?: [\w']+)?`,
    String.raw`(?:which|some|any|one) of you (?:${insultAdjective} ){0,2}(?:${insultNoun}|geniuse?)s?`,
  ],
  /** "A fat useless pig": an adjective that insults and a noun that does, or somebody of ours. */
  'insulting-pair': [
    'strong',
    String.raw`${insultingly},? (?:(?:${insultAdjective},? ){0,3}?)${insultNoun}s?`,
    String.raw`(?:you|an?|that|this|those|these|the|of|such|your|our) ${insultingly},? (?:(?:${insultAdjective},? ){0,2}?)(?:${insultFigure}|${ourStaff})s?`,
    String.raw`(?:filthy|dirty|disgusting|human|corporate|office|helpdesk|help desk|callcentre|call centre|callcenter) (?:animal|garbage|trash|rat|slave|vermin|scum|monkey|zombie|drone)s?`,
  ],
  'kind-of-insult': [
    'strong',
    String.raw`(?:what|such|which|some|whatever|another|any|every|the) (?:an? )?(?:kind of |sort of |bunch of |pack of |load of |shower of )(?:${insultAdjective} ){0,3}${insultNoun}s?`,
    String.raw`(?:what|such|which|some|whatever|another|any|every) (?:an? )?(?:${insultAdjective} ){0,3}${insultNoun}s?`,
    String.raw`(?:bunch|pack|load|shower|lot|gang|herd|band|crew|team|company|army|circus|zoo|collection|group) of (?:${insultAdjective} ){0,3}(?:${insultNoun}|thieve|thief|crook|scammer|animal|halfwit|incompetent|amateur|cheat)s?`,
  ],
  'person-is-insult': [
    'strong',
    String.raw`(?:your|the|that|this|those|every one of your|each of your|all your) (?:[\w'"]+ ){0,3}?${ourStaff}(?:'s| (?:[\w']+ ){0,5}?(?:is|are|was|were|must be)) (?:${such} ){0,5}(?:${insultNoun}s?|stupid|dumb|thick|brain-? ?dead|moronic|idiotic|retarded|worthless|pathetic|subhuman|illiterate|mentally \w+)`,
    String.raw`whoever (?:[\w']+ ){1,9}(?:is|was|must be|should be) (?:[\w']+ ){0,3}?(?:${insultNoun}|stupid|dumb|brain-? ?dead|pathetic|sterilised|shot|hanged|hung|beaten|slapped|put down)`,
    String.raw`who(?:ever)? (?:[\w']+ ){0,3}?trained (?:that|this|those|these|your) (?:[\w']+ )?${insultNoun}s?`,
    String.raw`(?:don'?t|doesn'?t|do not|does not) deserve to (?:live|breathe|exist|be called)`,
    String.raw`(?:hope|wish|pray) (?:that )?(?:you|he|she|they|u|all of you|your \w+) (?:all )?(?:get|gets|lose|loses) (?:fired|sacked|(?:your|his|her|their) jobs?)`,
    String.raw`(?:crawl|creep|slither|go) back (?:in)?to? ?(?:under |to |in )?(?:the |your |that |whatever )(?:rock|hole|cave|swamp|sewer|gutter|jungle|kindergarten|kennel|zoo)`,
    String.raw`(?:your|his|her) (?:mother|mum|mom|parents|father) (?:should|must|would|raised|drop|dropped|be ashamed)`,
    String.raw`(?:(?:his|her|your|their) (?:sort|kind|type)|people like you|someone like you|creatures like you) (?:[\w']+ ){0,3}?(?:should|shouldn't|belong|are the reason|can|can't|make|don't|do not|never)`,
    String.raw`(?:not|shouldn't|should not) (?:be )?(?:allowed|permitted|let) (?:to )?(?:breed|reproduce|near people|out of the house|near humans)`,
  ],
  'dumb-comparison': [
    'strong',
    String.raw`(?:as )?(?:dumb|thick|stupid|dense|dim|daft) as (?:an? |two |the )?(?!i |it |you |we |they |usual|ever|fuck|hell|shit)[\w]+`,
    String.raw`(?:trained )?(?:monkey|ape|parrot|dog|goldfish|toddler|potato|brick|chimp|hamster|pigeon|chicken|plank|stapler)s? (?:[\w']+ ){0,4}?(?:better|smarter|cleverer|more brains|more intelligent|more sense|less helpless)`,
    String.raw`(?:my |a )?(?:child|kid|son|daughter|grandmother|year[- ]old|three-year-old) (?:[\w']+ ){0,3}?(?:smarter than you|cleverer than you|less helpless|has more brains|more brains|more sense than you)`,
    String.raw`(?:iq|brains?|intelligence|mind) (?:[\w']+ )?(?:of|like|size|over|below) (?:[\w']+ ){0,3}?(?:pigeon|goldfish|pea|potato|brick|peanut|monkey|toddler|ape|shoe|worm|chicken|gnat|plankton|rock|sheep|cow|donkey|turnip|cabbage|stapler|room temperature)`,
    String.raw`too (?:thick|stupid|dumb|dense|dim|lazy|brain-?dead) (?:to|for)`,
    String.raw`(?:without a|half a|grow a|buy a|get a|use your) (?:single )?brain(?:s| ?cells?)?|(?:no|not a|not one|two|one) (?:single )?brain ?cells?`,
    String.raw`so (?:stupid|dumb) (?:that )?it hurts`,
    String.raw`(?:couldn'?t|can'?t|cannot|could not|unable to) (?:even )?(?:find|organi[sz]e|run|pour|tie|spell|count|boil) (?:[\w']+ ){0,3}?(?:arse|ass|backside|shoes|shoelaces|nose|piss-?up|brewery|water|to ten|past ten|own name)`,
    String.raw`(?:not (?:exactly )?the (?:brightest|sharpest|smartest)|nobody(?:'s| is) home|no one(?:'s| is) home|(?:few|two|one|three) (?:sandwiches|cards|bricks|fries) short|between (?:your|his|her|their) ears|empty[- ]?head(?:ed|s)?|hollow[- ]?head(?:ed|s)?|head (?:is )?(?:stuck )?up (?:your|his|her|their)|heads up (?:your|their)|where (?:is|was) your brain|born without a brain|share (?:a|one) brain|lobotom\w+|dropped on (?:your|his|her|their) heads?)`,
    String.raw`the trained (?:parrot|monkey|ape)s?`,
  ],
  'threat-of-harm': [
    'strong',
    String.raw`(?:hope|wish) (?:you|u|he|she|they|all|yall|y'all|someone)(?: \w+){0,3} (?:chokes?|dies?|rots?|burns?|suffers?|gets? (?:hit|cancer|run over))`,
    String.raw`${iWill} (?:teach (?:him|her|you|them) a lesson|sort (?:him|her|you) out|drag (?:him|her|you|them) (?:[\w']+ )?(?:out|over|by)|throw (?:him|her|you|them) (?:[\w']+ )?(?:out|down|through)|wait for (?:him|her|you|them) (?:outside|after|in the|at the (?:gate|door|exit))|come for (?:you|him|her|them)|smash (?:his|her|your|their) |burn (?:[\w']+ ){0,3}?down|shove (?:him|her|you|them))`,
    String.raw`${iWill} (?:[\w']+ ){0,3}?(?:kill|murder|strangle|choke|stab|shoot|beat up|punch|slap|smash|hurt|hunt|break) ${someone}`,
    String.raw`(?:i|we)(?:'ll| will)? (?:know|find out) where (?:you|he|she|they|your|the building)(?:[\w' ]{0,30})(?:live|work|is|are|lives|works|park|sleep|go home|go to school)`,
    String.raw`${iWill} (?:come|find|visit|wait|be waiting|drive|show up|turn up|bring) (?:and )?(?:for|to|over|down|at|you|him|her|outside)? ?(?:[\w']+ ){0,5}?(?:with a (?:gun|bat|knife|hammer|baseball bat)|and (?:sort (?:him|her|you)|break|smash|burn|beat)|you'?ll (?:see|regret|be sorry)|my cousins|my brothers)`,
    String.raw`(?:watch your back|look over your shoulder|you'?ll regret (?:it|this)|you will regret (?:it|this)|you'?ll be sorry|you'?ll pay for this with|you better (?:hope|pray) (?:i|we)|sleep with one eye|know when you go home|when you go home|baseball bat|carried out (?:in|on) a|you'?ll be carried out)`,
    String.raw`(?:hope|wish|pray|may) (?:that )?(?:you|he|she|they|your (?:[\w']+ ){1,3}|all of you|you all|someone|somebody) ?(?:all )?(?:\w+ )?(?:die|dies|rot|rots|choke|get cancer|gets cancer|get hit|gets hit|burn|burns|suffer|suffers|go to (?:the )?hell|drop dead|ends? up on the street|loses? (?:everything|(?:his|her|their|your) (?:house|home|child|children|kids|family)))`,
    String.raw`(?:should be|deserves? to be|ought to be|needs? to be|love to see (?:[\w']+ ){1,4}) ?(?:shot|hanged|hung|slapped|beaten|sterilised|sterilized|put down|flogged|whipped|strangled|run over)`,
    String.raw`(?:pay (?:you|him|her|them) a visit|someone (?:will|is going to|might) get hurt|blow up your|blow your (?:\w+ )?up|bomb (?:your|the) (?:office|building|branch|shop)|set (?:fire to|your|the) (?:[\w']+ ){0,2}?(?:on fire|office|shop|building|branch)|burn (?:your|the|that) (?:[\w']+ ){1,2}(?:down|to the ground)|wring (?:your|his|her|their) neck|rip (?:your|his|her|their) (?:head|arms?|throat|tongue))`,
    String.raw`(?:slap|punch|kick|smack|knock) (?:[\w']+ ){0,4}(?:out of (?:his|her|your|their)|in the (?:face|teeth|head|mouth|balls)|your (?:teeth|face|head))`,
    String.raw`break (?:his|her|your|their) (?:\w+ )?(?:fingers|neck|legs|arms|nose|bones|face)`,
  ],
  'swear-at-you': [
    'strong',
    String.raw`(?:fuck|f\*+\w*|f\W{1,3}k|screw|sod|bugger|stuff|eff) (?:you|off|u|yourself|yourselves|your \w+|all of you|the lot of you)`,
    String.raw`(?:piss|bugger|sod|eff|naff) off`,
    String.raw`go (?:to (?:the )?hell|fuck yourself|f\W{1,3}k yourself|screw yourself|jump (?:off|in|under)|die|hang yourself|kill yourself)`,
    String.raw`(?:rot|burn) in hell`,
    String.raw`(?:kiss|lick) my (?:arse|ass|boots|\w+)`,
    String.raw`(?:stick|shove|stuff) (?:it|that|this|your|them)(?: [\w']+){0,4} (?:up|where)`,
    String.raw`(?:up yours|eat shit|drop dead|stfu|kys|shut the (?:fuck|hell) up|on your knees|bite me|get bent|get stuffed|damn you(?! know)|curse you|to hell with (?:you|all of you|the lot of you)|shut up|choke on it)`,
    String.raw`shut (?:your|her|his|their|that|the) (?:\w+ )?(?:mouth|trap|gob|face|hole)`,
    String.raw`(?:get|move|lift|off) your (?:[\w']+ ){0,2}(?:arse|arses|ass|asses|backside|backsides|butts?)`,
    String.raw`(?:f\W{0,3}u|fuck) (?:@user|to you)`,
    String.raw`you (?:guys |lot |people |all )?(?:are|r) (?:all )?(?:shit|shite|full of shit)`,
  ],
  'what-is-wrong-with-you': [
    'weak',
    String.raw`(?:are|r) (?:you|u) (?:\w+ )?(?:slow|deaf|blind|dense|thick|mental|simple|dim|for real stupid)\??`,
    String.raw`(?:are|r) (?:you|u) (?:(?:people|guys|lot|all|really|actually|even|seriously|just) ){0,3}(?:stupid|dumb|brain-? ?dead|blind|deaf|retarded|insane|mental|thick|crazy|drunk|high|illiterate|slow|out of your mind|on drugs|daft|that stupid|so stupid|this stupid)`,
    String.raw`what(?:'s| is) wrong with you(?: people| guys| lot)?`,
    String.raw`(?:do you|can you|can't you|cant you) (?:even )?(?:know how to )?(?:read\?|count\?|think\?|speak english|understand (?:plain )?english|have a brain|use your brain)`,
    String.raw`learn (?:to (?:read|count|write|speak)|english)`,
    String.raw`shame on (?:you|that|him|her|all of you)`,
    String.raw`you (?:people|lot) (?:disgust|make me sick|sicken)`,
    String.raw`(?:go|going) back to (?:cleaning|washing|flipping|kindergarten|primary school|where (?:you|he|she|they) came from)`,
  ],
  'name-calling-address': [
    'weak',
    String.raw`(?:that|this|your|those|tell the|tell that) (?:[\w-]+ ){1,2}?(?:clown|cow|pig|goose|gorilla|monkey|donkey|parrot|toad|snake|rat|idiot|moron|muppet|imbecile|bastard|bitch|witch|hag|creep|brat|oaf|goon|thug|leech|worm|dinosaur|zombie|puppet|nitwit|halfwit|fool|scumbag|crook|sheep|baboon|genius|princess|mummy|fossil)s?`,
    String.raw`(?:tell|ask|give|send) (?:that|your|the|this) (?:[\w-]+ ){0,2}?${insultNoun}s?`,
    String.raw`(?:miss|mr|mrs|mister|madam|lady|sir) (?:know[- ]it[- ]all|smart|clever|genius|useless|important|perfect)`,
    String.raw`(?:you|u) (?:make me (?:sick|puke|vomit)|disgust me)`,
    String.raw`(?:hey|listen|hello|oi|dear|so|well|ok|congratulations),? (?:up )?(?:you )?(?:${insultAdjective} )?${insultNoun}s?`,
    String.raw`(?:sherlock|einstein|smart ?arse|smart ?ass|princess|sweetheart|sunshine|moron|buddy boy)[.!?]*$`,
  ],
  // Only words that are hardly ever anything but an insult: "cow" or "monkey" need a person beside them.
  'insult-word': [
    'weak',
    String.raw`(?:idiot|moron|imbecile|cretin|muppet|half-? ?wit|nit-?wit|dim-?wit|fuck-?wit|simpleton|dumb-?ass|dip-?shit|knucklehead|bastard|bitch|cunt|twat|wanker|wank-?stain|tosser|prick|dick-?head|arse-?hole|ass-?hole|ass-?hat|jack-?ass|shit-?head|mother-?fucker|scum-?bag|scum|low-?life|retard|parasite|blood-?sucker|vermin|subhuman|crook|clown|swine|liar|numpty|pillock|bell-?end|slag|slut|whore|pathetic loser|thieve|scammer|con artist|cheat)s?`,
  ],

  'threat-in-other-words': [
    'strong',
    String.raw`(?:knows?|knew|find out|found out|finding out) where (?:you|he|she|they|your \w+) (?:all )?(?:lives?|sleeps?|parks?|works?)`,
    String.raw`(?:explain|show|teach|make)(?:s|ing)? (?:it |that |you |him |her |them |this ){0,2}(?:to (?:you|him|her|them) )?with (?:my|our) (?:hands|fists|boots|belt|bare hands|brothers|cousins|friends)`,
    String.raw`(?:me and (?:the|my)|my|with the|with my|i and (?:the|my)) (?:boys|lads|mates|brothers|cousins|dogs) (?:[\w']+ ){0,3}?(?:know|will|are (?:coming|waiting)|come|wait|visit|pay)`,
    String.raw`(?:can|may|should|could|please|let (?:him|her|them)) (?:all )?(?:just )?(?:go and |go )?(?:drown|drop dead|croak|rot|choke|hang (?:yourself|himself|herself|themselves))`,
    String.raw`let the air out of (?:[\w']+ ){0,6}?(?:him|her|you|them)`,
  ],
  degrading: [
    'strong',
    String.raw`(?:back|get back|go back|off|return|belongs?|belong) (?:in|to|into) (?:the|your|her|their|a) (?:kitchen|cooker|stove|kindergarten|playpen|cage|zoo|stable|jungle)`,
    String.raw`(?:put|get|give|find|fetch|want|finding|getting|rather have)(?: me| us)? a (?:real )?man(?: on| who| instead| for| to|[,.!]|$)|a (?:woman|girl|female|foreigner|child) (?:who |that )?(?:can'?t|cannot|shouldn'?t|doesn'?t know|has no)`,
    String.raw`your (?:little )?(?:foreigners?|immigrants?|migrants?|gypsy|gypsies|natives?)|go back to (?:your|his|her|their) (?:own )?(?:country|village|hole|jungle|desert)`,
    String.raw`(?:you|u|he|she|they) (?:sounds?|looks?|writes?|talks?) (?:about |like )?(?:you're |you are |a |an )?(?:\d{1,2}(?=[.,! ]|$)|five|six|ten|twelve|a toddler|toddler|drunk|an idiot|a child|child|fat|like you ate|as if you ate|a pig|a cow)`,
    String.raw`put (?:your|ur) (?:mum|mom|mother|mummy|dad|daddy)(?: on|[,.!]|$)`,
  ],
});
