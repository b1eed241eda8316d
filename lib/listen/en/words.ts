/**
 * Classes of English words that several patterns share. Each is the inside of a regular expression group; a blank stands
 * for any run of white space (see `compile.ts`).
 */

/** Insults that are nouns and hardly anything else. */
export const insultNoun = String.raw`(?:idiot|moron|imbecile|cretin|muppet|clown|half-? ?wit|nit-?wit|dim-?wit|fuck-?wit|dip-?shit|dumb-?fuck|simpleton|dunce|dolt|buffoon|bozo|dumb-?ass|dumb-?o|dummy|dummie|dumbo|dunderhead|knucklehead|blockhead|bone-?head|air-?head|pea-?brain|bird-?brain|brain donor|bastard|bitch|cunt|twat|wanker|wank-?stain|tosser|prick|dick-?head|dick|arse-?hole|ass-?hole|ass-?hat|jack-?ass|shit-?head|shit-?bag|fucker|mother-?fucker|scum-?bag|sleaze-?bag|scum|low-?life|loser|retard|parasite|blood-?sucker|vermin|subhuman|degenerate|crook|con artist|charlatan|scoundrel|swine|pig|sow|cow|donkey|ape|goose|toad|worm|rat|weasel|snake|flea|creep|git|oaf|lout|thug|goon|savage|pervert|peeping tom|drunk|drunkard|brat|bum|tramp|pleb|peasant|liar|con-?man|coward|hypocrite|fool|jerk|nobodies|numpty|plonker|pillock|div|prat|berk|knob|bell-?end|slag|slut|whore|hag|witch|monkey|parrot|sheep|pen-?pusher|paper-? ?pusher|gorilla|baboon|maggot|leech|cockroach|rodent|robber|beggar|clot|muppetry|troglodyte|neanderthal|vulture|swindler|halfwit|bully|sadist|psycho|maniac|lunatic|amateur|joker|good-for-nothing|waste of (?:space|oxygen|skin|air)|human garbage|piece of (?:shit|crap|garbage|trash|work|filth)|sack of shit|excuse for an? (?:human|person|man|woman|agent|help-?desk|manager)|disgrace to|lice|louse|hyena|jackal|skunk|mongrel|lap-?dog|boot-?licker|lackey|minion|stooge|wally|twit|nincompoop|ninny|goofball|dork|nutter|nut-?case|nut-?job|psychopath|sociopath|freak|weirdo|slob|slacker|layabout|shirker|freeloader|sponger|filth|dirt-?bag|douche(?:-?bag)?|arse|crack-?head|junkie|thicko|ignoramus|barbarian|caveman|cavemen|hooligan|racketeer|grifter|fraudster|big-?mouth|wind-?bag|know-it-all|smart-?arse|smart-?ass|jobsworth|desk jockey|code monkey|mouth-?breather|oxygen thief|village idiot|inbred|yokel|redneck|bogan|hobo|bimbo|old bat|battle-?axe|harpy|crone|nazi|fascist)`;

/** Nouns that insult only beside a word that does, or said of somebody outright. */
export const insultFigure = String.raw`(?:potato|cabbage|turnip|vegetable|melon|tool|monster|shark|pirate|devil|demon|dragon|dog|mutt|sloth|slug|zombie|puppet|dinosaur|ghoul|tart|bandit|gangster|tick|amoeba|jellyfish|animal|creature|child|children|toddler|baby|babies|dictator|tyrant|robot|drone|bureaucrat|academic|hillbilly|people|girl|woman|man|boy|bunch|lot|shower|beast)`;

/** Adjectives that insult the person they are said of, whatever the noun. */
export const insultingly = String.raw`(?:stupid|dumb|dumber|thick|dense|dim|brain-? ?dead|brain-?less|mindless|moronic|idiotic|imbecilic|retarded|useless|worthless|pathetic|lazy|arrogant|insolent|conceited|incompetent|clueless|spineless|gutless|heartless|slimy|filthy|dirty|rotten|disgusting|vile|despicable|snotty|stuck-?up|smug|fat|ugly|ignorant|illiterate|twisted|evil|inept|subhuman|half-?witted|dim-?witted|lying|thieving|crooked|greedy|money[- ]grabbing|miserable|pitiful|nasty|corrupt|cowardly|drunk|trained|fucking|bloody|goddamn|unprofessional|failed)`;

/** What stands between an insult and the one it is said of. */
export const insultAdjective = String.raw`(?:${insultingly}|sick|good for nothing|f-?\*+\w*|damn|damned|little|old|sorry|complete|utter|total|absolute|such a|bunch of|pack of|load of|an?|just|all|nothing but|so|too|really)`;

/** Swear words, said of anything. */
export const swearWord = String.raw`(?:damn|damned|dammit|goddamn|bloody|fuck\w{0,5}|f-?u?[*#@]{1,3}-?c?k\w{0,4}|f-?u?[*@]{2,4}|f-u-c-k\w{0,3}|wtf|ffs|omfg|stfu|shit\w{0,3}|sh\*t\w{0,2}|bullshit|bull ?crap|crap|crappy|piss(?:ed)?|pissing|arse|asshole|bastard|hell|freaking|frickin|friggin|effing|bollocks|bugger|b\.?s\.?|screw you)`;

/** Persons of ours a customer speaks of: what is said of a hotline or an airline insults nobody. */
export const ourStaff = String.raw`(?:agents?|reps?|representatives?|colleagues?|staff|employees?|team|managers?|supervisors?|drivers?|couriers?|technicians?|engineers?|developers?|devs?|clerks?|operators?|receptionists?|advisors?|advisers?|consultants?|boss|ceo|crew|guys?|girls?|boys?|lads?|lady|ladies|woman|women|man|men|bloke|chap|person|people|moderators?|mods?|caretakers?|installers?|fitters?|cashiers?|waiters?|waitress|doctors?|nurses?|teachers?|porters?|guards?|steward(?:ess)?|case-?workers?|officers?|attendants?|pilots?|salesm[ae]n|cooks?|chefs?|cleaners?|handlers?|landlords?)`;

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

/** Events of theirs that something can hang on. */
export const ownEvent = String.raw`(?:launch|go-?live|opening|wedding|birthday|party|funeral|audit|inspection|exams?|term|school|trade fair|fair|exhibition|conference|webinar|presentation|demo|pitch|meeting|board meeting|flight|trip|holiday|vacation|move|surgery|operation|appointment|hearing|trial|closing|deadline|payroll|month[- ]end|tax return|election|tournament|match|season|concert|show|festival|campaign|sale|release|interview|visa|visit|delivery|christmas|easter|graduation|semester|anniversary|contract|licen[cs]e|lease)`;
