import { cuesOf } from '../compile';
import { insultAdjective, insultNoun, ourPeople } from '../words';

const aimed = String.raw`(?:you|u|ya|yous|you lot|you guys|you people|you all|y'all|all of you|the lot of you|they|he|she)`;
const areThey = String.raw`(?:are|r|is|'re|'s|must be|were|was)`;

/** Insults, threats of harm and degradation aimed at a person. Swearing at a thing is left to the other cues. */
export const abusiveCues = cuesOf('abusive', {
  'you-are-insult': [
    'strong',
    String.raw`(?:he's|she's|they're|you're|it's|that's|hes|shes) (?:(?:just|such|an?|nothing but|the|so|too|one|all|fat|lazy|little|old|stupid|bloody|absolute|complete|total|dumb|rude|nasty|ugly|useless|fucking) ){1,5}${insultNoun}s?`,
    String.raw`${aimed} ?${areThey} (?:(?:\w+ly|nothing but|nothing more than|all|just|such|an?|the|so|too|really|one|fat|little|old|bunch of|pack of|load of|a bunch of|a pack of|bloody|fucking|complete|utter|total|absolute|useless|stupid|lazy|arrogant|pathetic|lying|miserable|rude|dumb) ){0,5}${insultNoun}s?`,
    String.raw`${aimed} ?${areThey} (?:(?:\w+ly|all|just|such|so|too|really|simply|personally|obviously|clearly|either) ){0,3}(?:stupid|dumb|thick|dense|dim|brain-? ?dead|brain-?less|mindless|moronic|idiotic|retarded|worthless|pathetic|spineless|slimy|filthy|vile|despicable|subhuman|inhuman|human garbage|trash|scum|garbage|vermin|lazy|illiterate|mentally \w+|sick in the head|insane)`,
  ],
  'you-insult': [
    'strong',
    String.raw`you (?:(?:\w+ )?(?:${insultAdjective},? ){1,3})?${insultNoun}s?`,
    String.raw`(?:your|those|these|them|his|her|its|with|by|from|like|of) (?:(?:\w+ )?${insultAdjective} )${insultNoun}s?`,
    String.raw`${insultNoun}s?,? (?:the lot of you|all of you|every one of you|the whole lot)`,
  ],
  'kind-of-insult': [
    'strong',
    String.raw`(?:what|such|which|some|whatever|another|any|every) (?:an? )?(?:kind of |sort of |bunch of |pack of |load of |shower of )?(?:${insultAdjective} ){0,3}${insultNoun}s?`,
    String.raw`(?:bunch|pack|load|shower|lot|gang|herd|band|crew|team|company|army|circus|zoo|collection|group) of (?:(?:absolute|complete|total|utter|useless|lazy|pathetic|incompetent|stupid|fucking|bloody|overpaid|lying|thieving) ){0,3}(?:${insultNoun}|thieve|thief|crook|scammer|animal|halfwit|incompetent|amateur|cheat)s?`,
  ],
  'person-is-insult': [
    'strong',
    String.raw`(?:your|the|that|this|those) (?:[\w']+ ){0,3}?${ourPeople} (?:[\w']+ ){0,3}?(?:is|are|was|were|'s|must be) (?:(?:such|an?|just|too|so|as|a bunch of|complete|total|absolute|utter|really|all|nothing but|clearly|obviously|fucking|bloody) ){0,4}(?:${insultNoun}s?|stupid|dumb|thick|brain-? ?dead|moronic|idiotic|retarded|worthless|pathetic|subhuman|illiterate|mentally \w+)`,
    String.raw`whoever (?:[\w']+ ){1,9}(?:is|was|must be|should be) (?:[\w']+ ){0,3}?(?:${insultNoun}|stupid|dumb|brain-? ?dead|sterilised|shot|hanged|hung|beaten|slapped|put down)`,
  ],
  'dumb-comparison': [
    'strong',
    String.raw`(?:as )?(?:dumb|thick|stupid|dense|dim|useless|daft) as (?:an? |two |the )?[\w]+`,
    String.raw`(?:trained )?(?:monkey|ape|parrot|dog|goldfish|toddler|child|year[- ]old|potato|brick|chimp|hamster|pigeon|chicken)s? (?:[\w']+ ){0,4}?(?:better|smarter|cleverer|more brains|more intelligent|more sense|could do|can do|would do|less helpless|has more|have more)`,
    String.raw`(?:iq|brains?|intelligence|mind) (?:[\w']+ )?(?:of|like|size) (?:[\w']+ ){0,3}?(?:pigeon|goldfish|pea|potato|brick|peanut|monkey|toddler|ape|shoe|worm|chicken|gnat|plankton|rock|sheep|cow|donkey|turnip|cabbage)`,
    String.raw`too (?:thick|stupid|dumb|dense|dim|lazy|brain-?dead) (?:to|for)`,
    String.raw`(?:no|not a|without a|half a|grow a|buy a|get a|use your|two|one) (?:single )?brain(?:s| ?cells?)?`,
    String.raw`good for nothing`,
    String.raw`so (?:stupid|dumb) (?:that )?it hurts`,
  ],
  'threat-of-harm': [
    'strong',
    String.raw`(?:hope|wish) (?:you|u|he|she|they|all|yall|y'all|someone|it)(?: \w+){0,3} (?:chokes?|dies?|rots?|burns?|crash(?:es)?|go(?:es)? bankrupt on)`,
    String.raw`(?:i|we)(?:'ll| will|'m gonna| am going to|'m going to) (?:put|throw|drag|push|shove|teach|sort|deal with|get|wait for|come for|smash|burn) (?:[\w']+ ){0,4}?(?:him|her|you|them|your|his|their|face|teeth|window|lesson|outside|down|door)`,
    String.raw`(?:i|we)(?:'ll| will| would| could| should|'d| am going to|'m going to|'m gonna|m gonna| gonna|ll)? (?:[\w']+ ){0,3}?(?:kill|murder|strangle|choke|stab|shoot|burn down|beat up|beat the|punch|slap|smash|hurt|hunt|break) (?:you|him|her|them|your|his|their|every one|someone|somebody|one of you)`,
    String.raw`(?:i|we) know where (?:you|he|she|they|your|the building)(?:[\w' ]{0,30})(?:live|work|is|are|lives|works|park|sleep|go home)`,
    String.raw`(?:i|we)(?:'ll| will|'m going to|'m coming to| am coming to| come to)? (?:come|find|visit|wait|be waiting|drive|show up|turn up) (?:and )?(?:for|to|over|down|at|you|him|her|outside)? ?(?:[\w']+ ){0,5}?(?:with a (?:gun|bat|knife|hammer|baseball bat)|and (?:sort|break|smash|burn|beat|teach)|you'?ll (?:see|regret|be sorry)|personally and)`,
    String.raw`(?:watch your back|look over your shoulder|you'?ll regret (?:it|this)|you will regret (?:it|this)|you'?ll pay for this with|you better (?:hope|pray) (?:i|we)|sleep with one eye|know when you go home|when you go home)`,
    String.raw`(?:hope|wish|pray) (?:that )?(?:you|he|she|they|your \w+|all of you|you all|someone|somebody) (?:all )?(?:\w+ )?(?:die|dies|rot|choke|get cancer|gets cancer|get hit|gets hit|burn|burns|suffer|suffers|go to (?:the )?hell|drop dead|get fired|gets cancer|loses? (?:his|her|their|your) (?:house|home|child|children|kids|family))`,
    String.raw`(?:should be|deserves? to be|ought to be|needs? to be) (?:shot|hanged|hung|slapped|beaten|sterilised|sterilized|put down|flogged|whipped|strangled|run over)`,
    String.raw`(?:slap|punch|kick|smack|knock) (?:[\w']+ ){0,4}(?:out of (?:his|her|your|their)|in the (?:face|teeth|head|mouth|balls)|your (?:teeth|face|head))`,
    String.raw`break (?:his|her|your|their) (?:\w+ )?(?:fingers|neck|legs|arms|nose|bones|face)`,
  ],
  'swear-at-you': [
    'strong',
    String.raw`(?:fuck|f\*+\w*|f\W{1,3}k|screw|sod|damn|bugger|stuff|eff) (?:you|off|u|yourself|yourselves|your \w+|all of you|the lot of you)`,
    String.raw`(?:piss|bugger|sod|eff|naff) off`,
    String.raw`go (?:to (?:the )?hell|fuck yourself|f\W{1,3}k yourself|screw yourself|jump|die|hang yourself|kill yourself)`,
    String.raw`(?:rot|burn) in hell`,
    String.raw`(?:kiss|lick) my (?:arse|ass|boots|\w+)`,
    String.raw`(?:stick|shove|stuff) (?:it|that|this|your|them)(?: [\w']+){0,4} (?:up|where)`,
    String.raw`(?:up yours|eat shit|drop dead|stfu|shut the (?:fuck|hell) up|on your knees|bite me|get bent|get stuffed)`,
    String.raw`shut (?:your|her|his|their|that|the) (?:\w+ )?(?:mouth|trap|gob|face|hole)`,
    String.raw`(?:get|move|lift|off) your (?:[\w']+ ){0,2}(?:arse|arses|ass|asses|backside|backsides|butts?|fingers out)`,
    String.raw`(?:f\W{0,3}u|fuck) (?:@user|to you)`,
  ],
  'what-is-wrong-with-you': [
    'weak',
    String.raw`(?:are|r) (?:you|u) (?:\w+ )?(?:slow|deaf|blind|dense|thick|mental|simple|dim|for real stupid)\??`,
    String.raw`(?:sherlock|einstein|genius|smart ?arse|smart ?ass|princess|sweetheart|sunshine|moron|buddy boy)[.!?]*$`,
    String.raw`(?:are|r) (?:you|u) (?:(?:people|guys|lot|all|really|actually|even|seriously) ){0,3}(?:stupid|dumb|brain-? ?dead|blind|deaf|retarded|insane|mental|thick|crazy|drunk|high|illiterate|slow|out of your mind|on drugs|daft|that stupid|so stupid|this stupid)`,
    String.raw`what(?:'s| is) wrong with you(?: people| guys| lot)?`,
    String.raw`(?:do you|can you|can't you|cant you) (?:even )?(?:read|count|think|speak english|understand (?:plain )?english|have a brain|use your brain)`,
    String.raw`learn (?:to (?:read|count|write|speak)|english)`,
    String.raw`shame on (?:you|that|him|her|all of you)`,
    String.raw`you (?:people|lot) (?:disgust|make me sick|sicken|cant|can't|couldn't|are|should)`,
  ],
  'name-calling-address': [
    'weak',
    String.raw`(?:that|this|your|those|tell the|tell that) (?:[\w-]+ ){1,2}?(?:clown|cow|pig|goose|gorilla|monkey|donkey|parrot|toad|snake|rat|idiot|moron|muppet|imbecile|bastard|bitch|witch|hag|creep|brat|oaf|goon|thug|leech|worm|dinosaur|zombie|puppet|nitwit|halfwit|fool|scumbag|crook|sheep|baboon|robot|genius|princess|mummy|fossil)s?`,
    String.raw`(?:tell|ask|give|send) (?:that|your|the|this) (?:[\w-]+ ){0,2}?${insultNoun}s?`,
    String.raw`(?:miss|mr|mrs|mister|madam|lady|sir) (?:know[- ]it[- ]all|smart|clever|genius|useless|important|perfect)`,
    String.raw`(?:you|u) (?:make me (?:sick|puke|vomit)|disgust me)`,
    String.raw`(?:hey|listen|hello|oi|dear|so|well|ok|congratulations),? (?:up )?(?:you )?(?:${insultAdjective} )?${insultNoun}s?`,
  ],
  // Only words that are hardly ever anything but an insult: "cow", "nobody" or "monkey" need a person beside them.
  'insult-word': [
    'weak',
    String.raw`(?:idiot|moron|imbecile|cretin|muppet|half-? ?wit|nit-?wit|dim-?wit|fuckwit|simpleton|dumb-?ass|knucklehead|bastard|bitch|cunt|twat|wanker|tosser|prick|dick-?head|arse-?hole|ass-?hole|ass-?hat|jack-?ass|shit-?head|mother-?fucker|scum-?bag|scum|low-?life|retard|parasite|vermin|subhuman|crook|clown|swine|liar|numpty|pillock|bell-?end|slag|slut|whore|pathetic loser|morons|thieve|scammer|cheat)s?`,
  ],
  'slur-adjective': [
    'weak',
    String.raw`(?:brain-? ?dead|brain-?less|moronic|idiotic|retarded|imbecilic|worthless|pathetic|spineless|insolent|arrogant|snotty|incompetent|stupid|dumb|lazy|lying|thieving|useless) (?:[\w']+ ){0,2}?(?:${ourPeople}|bitch|people|human|creatures?|beings?)`,
  ],
});
