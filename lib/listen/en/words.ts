/**
 * Classes of English words that several patterns share. Each is the inside of a regular expression group; a blank stands
 * for any run of white space (see `compile.ts`).
 */

/** Insults that are nouns and hardly anything else. */
export const insultNoun = String.raw`(?:idiot|moron|imbecile|cretin|muppet|clown|half-? ?wit|nit-?wit|dim-?wit|fuckwit|nitwit|simpleton|dunce|buffoon|bozo|dumb-?ass|dumb-?o|dummy|dummie|dumbo|dunderhead|knucklehead|blockhead|bone-?head|air-?head|pea-?brain|bird-?brain|bastard|bitch|cunt|twat|wanker|tosser|prick|dick-?head|dick|arse-?hole|ass-?hole|ass-?hat|jack-?ass|shit-?head|fucker|mother-?fucker|scum-?bag|scum|low-?life|loser|retard|parasite|vermin|subhuman|crook|swine|pig|cow|donkey|ape|goose|toad|worm|rat|weasel|snake|creep|git|oaf|lout|thug|pervert|drunk|drunkard|brat|pleb|peasant|liar|con-?man|coward|hypocrite|fool|jerk|nobody|numpty|plonker|pillock|div|prat|berk|knob|bell-?end|slag|slut|whore|hag|witch|monkey|parrot|sheep|pen-?pusher|gorilla|baboon|maggot|leech|cockroach|rodent|robber|beggar|clot|muppetry|troglodyte|neanderthal|vulture|swindler|halfwit|bully|sadist|psycho|maniac|lunatic|amateur|joker|good-for-nothing|waste of (?:space|oxygen|skin|air|time)|piece of (?:shit|crap|garbage|trash|work|filth)|sack of shit|excuse for a (?:human|person|man|woman)|disgrace to)`;

/** Adjectives that belittle the person they are said of. */
export const insultAdjective = String.raw`(?:stupid|dumb|dumber|thick|dense|dim|brain-? ?dead|brain-?less|mindless|moronic|idiotic|imbecilic|retarded|useless|worthless|pathetic|lazy|arrogant|insolent|incompetent|clueless|spineless|gutless|slimy|filthy|dirty|rotten|disgusting|vile|despicable|snotty|stuck-?up|smug|fat|ugly|ignorant|illiterate|sick|twisted|evil|inept|good for nothing|subhuman|half-?witted|dim-?witted|bloody|fucking|f-?\*+\w*|damn|damned|goddamn|lying|thieving|crooked|little|miserable|pitiful|sorry|nasty|corrupt|cowardly|complete|utter|total|absolute|such a|bunch of|pack of|load of|an?|just|all|nothing but|so|too|really|fat)`;

/** Swear words, said of anything. */
export const swearWord = String.raw`(?:damn|damned|dammit|goddamn|bloody|fuck\w{0,5}|f-?[*#@u]{1,4}-?c?k?\w{0,4}|wtf|ffs|omfg|stfu|shit\w{0,3}|sh\*t\w{0,2}|bullshit|bull ?crap|crap|crappy|piss(?:ed)?|pissing|arse|asshole|bastard|hell|freaking|frickin|friggin|effing|bollocks|bugger|b\.?s\.?|screw you)`;

/** People of ours a customer speaks of. */
export const ourPeople = String.raw`(?:agents?|reps?|representatives?|colleagues?|staff|team|people|employees?|support|service|hotline|call ?-?cent(?:er|re)s?|help ?desk|managers?|supervisors?|drivers?|couriers?|technicians?|engineers?|developers?|clerks?|operators?|receptionists?|warehouse|advisors?|advisers?|consultants?|boss|ceo|crew|lot|guys?|girls?|boys?|lads?|lady|woman|man|person|bots?|robots?|moderators?|company|firm|bank|airline)`;

/** Somebody above the first one who answered. */
export const superior = String.raw`(?:managers?|manageress|management|supervisors?|superiors?|superviser|bosses|boss|chief|chef|director|directors|ceo|c\.e\.o\.?|coo|cto|head of [\w ]{2,25}|head office|heads?|team ?-?lead(?:er)?s?|shift lead(?:er)?|line manager|higher[- ]ups?|higher level|higher authority|second[- ]line|second[- ]level|next level|level (?:2|3|two|three)|tier (?:2|3|two|three)|executives?|executive (?:team|office|complaints(?: team)?)|president|vice president|vp|owner|founder|managing director|complaints (?:team|department|manager)|someone (?:else|senior|higher|above|in charge|more senior|with (?:authority|power|some authority))|somebody (?:else|senior|higher|above|in charge|more senior)|person in charge|person responsible|senior (?:\w+ )?(?:person|colleague|agent|staff|manager|engineer|member|advisor|adviser|technician)|corporate)`;

/** Units of time. */
export const timeUnit = String.raw`(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|months?|mths?|years?|yrs?|weekends?|business days?|working days?)`;

/** Small numbers as figures or words. */
export const smallNumber = String.raw`(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many|few|couple of|a couple of|a few|half an?|countless|multiple|numerous)`;

/** Days and near times, as used in deadlines. */
export const nearTime = String.raw`(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week|minute|instant|second|weekend|friday|thursday|wednesday|tuesday|monday|saturday|sunday)|the hour|(?:the )?end of (?:the |this )?(?:day|week|month|business|business day|quarter|year)|eod|eob|cob|eow|noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri|sat|sun|next (?:week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday))`;

/** Auxiliary verb with "not", in the spellings customers use. */
export const notDo = String.raw`(?:do not|does not|did not|don'?t|doesn'?t|didn'?t|dont|doesnt|didnt)`;
export const willNot = String.raw`(?:will not|won'?t|wont|shall not|am not going to|'m not going to|im not going to|are not going to|'re not going to|would not|wouldn'?t|cannot|can ?not|can'?t|cant|refuse to|not going to)`;
