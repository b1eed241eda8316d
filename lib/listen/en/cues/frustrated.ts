import { cuesOf } from '../compile';
import { swearWord } from '../words';

/** Annoyance, anger or disappointment put into words. */
export const frustratedCues = cuesOf('frustrated', {
  'feeling-named': [
    'strong',
    String.raw`(?:frustrat(?:ed|ing|ion|ingly|es)|annoy(?:ed|ing|ance|ingly|s)|irritat(?:ed|ing|ion|es)|angry|anger|angers|furious|livid|outraged|outrageous|upset|upsetting|disappoint(?:ed|ing|ment|s)|dissatisfied|disgusted|disgusting|appalled|appalling|fuming|pissed(?: off)?|ticked off|peeved|mad at|so mad|infuriat(?:ed|ing|es)|exasperat(?:ed|ing)|aggravat(?:ed|ing)|fed up|sick (?:and tired )?of|sick to death|tired of|had enough|have enough|enough (?:is enough|of this|already)|i've had it|had it (?:up to here|with)|at my wits'? end|wits'? end|end of my (?:rope|tether|patience)|losing (?:my )?(?:patience|mind|it)|lost (?:my )?(?:patience|faith|trust|all)|patience (?:is|has|ran)|not (?:at all )?(?:happy|amused|impressed|pleased|satisfied)|unhappy|unimpressed|speechless|lost for words|beyond (?:words|belief|tiresome|a joke|frustrated|annoyed|annoying|ridiculous)|drives? (?:me|us) (?:\w+ )?(?:mad|crazy|insane|nuts|up)|driving (?:me|us) (?:\w+ )?(?:mad|crazy|insane|nuts|up)|pulling my hair|makes (?:me|us) (?:\w+ )?(?:mad|angry|sick|cry|furious|crazy))`,
    String.raw`(?:hate|hates|hating|detest|loathe|despise|can'?t stand|cannot stand|can not stand) (?:[\w']+)`,
    String.raw`(?:heart ?broken|distraught|in tears|crying|stressed|stressful|nightmare|torture|nerves|nervous wreck|sad that|sadly|regret (?:buying|choosing|updating|upgrading|ever)|let down|letdown|feel (?:cheated|ignored|betrayed|robbed|ripped off|stupid|treated)|insult to|an insult|insulting|dont insult|don't insult|patroni[sz]\w+)`,
  ],
  'harsh-judgement': [
    'strong',
    String.raw`(?:ridiculous|rediculous|absurd|unacceptable|inacceptable|unbelievable|unbelievably|incredible(?: that)?|inexcusable|disgrace|disgraceful|shameful|shameless|shame|ashamed|shocking|scandal|scandalous|pathetic|atrocious|abysmal|horrible|horrid|horrendous|terrible|terribly|awful|dreadful|lousy|crappy|rubbish|garbage|trash|junk|useless|worthless|hopeless|a joke|is this a joke|joke of|farce|fiasco|shambles|mess|madness|insane|insanity|idiotic|moronic|asinine|stupid|stupidity|dumb|lame|sucks?|sucked|suck|shit|shite|crap|bs|bullshit|wtf|what the (?:hell|heck|fuck|f\W*|bloody)|ffs|for (?:crying out loud|god'?s sake|heaven'?s sake|christ'?s sake|fuck'?s sake|goodness sake)|how (?:dare|hard|difficult|stupid|ridiculous|many times)|incompetent|incompetence|unprofessional|amateurs?|rude|careless|negligent|clueless|unhelpful|not helpful|no help|worst|poor (?:service|customer|quality|show|job|experience|communication)|bad (?:service|customer|job|experience)|zero (?:stars|help|support|respect|communication)|one star|rip-?off|ripped off|scam|scammers|thieves|robbery|daylight robbery|lies|liars|lying|cheat(?:ed|ing|ers)?|fraud|waste of (?:time|money|space)|wasted|wasting (?:my|our)|complete(?:ly)? (?:useless|waste|mess|joke|unacceptable)|utter(?:ly)?|total(?:ly)? (?:unacceptable|useless|unusable|ridiculous|absurd)|piss ?-?take|taking the (?:piss|mickey)|pain in|pain to|ugly|clunky|intrusive|unusable|guinea pigs?|step backwards?|ruin(?:ed|ing|s)?|screw(?:ed|ing)? (?:up|us|me|over)|messed up|fubar|absolutely|seriously\?|really\?|are you (?:kidding|joking|serious|for real))`,
  ],
  sarcasm: [
    'strong',
    String.raw`(?:very|so|how) (?:helpful|useful|nice|kind|clever|professional|impressive|convenient|funny|reassuring|comforting)(?:,| of you|\.\.+| indeed|!| that)`,
    String.raw`(?:lol|lmao|haha|ha ha|smh|ugh|argh|grr+|omg|jeez|geez|sigh|meh|yikes|bruh|wtf|tsk)`,
    String.raw`(?:blah blah|whatever that (?:is|means)|your (?:call|case|opinion|business|patience) is (?:very |so )?(?:important|valued|appreciated)|we value your|apparently|'(?:system|in progress|escalated|solved|resolved|soon|shortly)')`,
    String.raw`(?:thanks|thank you(?: so (?:very )?much)?|thx|many thanks) (?:for (?:nothing|ruining|wasting|the (?:\w+ )?(?:delay|wait|mess|\d+)|making|losing|leaving|not|screwing|destroying|cancel\w*|keeping|another|your (?:great|wonderful|brilliant)))`,
    String.raw`(?:great|brilliant|wonderful|fantastic|lovely|nice|excellent|amazing|superb|stellar|top|good) (?:job|service|work|customer service|way to|one|going)(?:,(?= (?:not|really|another|again|still|now|guys|nobody|no|@))| as (?:always|usual|ever)|\.\.+| guys| @user|,? not| once again)`,
    String.raw`way to go`,
    String.raw`(?:so much for|as (?:always|usual)|once again|yet again|of course|oh great|oh wonderful|oh joy|how (?:nice|lovely|convenient|wonderful)|guess what|surprise,? surprise|what a surprise|no surprise|lucky me|yeah right|if you say so|must be nice|lol ok|bravo|congratulations|congrats on|well done\W{1,3}(?:not|you)|priceless|hilarious|funny how|i love how|love how|good luck (?:with|getting)|is it (?:too much|asking too much|so hard|that hard)|would it kill|do you (?:people|guys|even|actually|think i))`,
  ],
  rhetorical: [
    'strong',
    String.raw`(?:why (?:the (?:hell|heck|fuck)|on earth|in the world|do you (?:people|guys|keep|always|even|insist)|can'?t you|cant you|is it so|does it (?:always|have to)|would (?:you|anyone|any|firefox|mozilla|thunderbird)|must|should i have|bother|am i (?:paying|being)|oh why))`,
    String.raw`what (?:is|'s|are) (?:the point|wrong with|going on|the matter with|this\?|your problem|the use)`,
    String.raw`what do (?:i|we) (?:even )?pay`,
    String.raw`(?:i|we) pay (?:[\w€$£'.]+ ){0,6}(?:for what|for this|for nothing|and)`,
    String.raw`how (?:is|can|could|come|am|are|do|does) (?:[\w']+ ){0,4}?(?:possible|acceptable|ok\b|okay|supposed|this happen|be so|still|not|be this|that hard|you not|you people)`,
    String.raw`(?:you (?:would|'d) think|you should be ashamed|come on|give me a break|get (?:it|your act) together|do your job|do better|wake up|get lost|get a grip|sort (?:it|yourselves|yourself|this) out|figure this|why bother|who (?:thought|came up|decided|designed|asked for)|whose idea|whoever (?:thought|came up|designed|decided)|nobody (?:asked|wants|needs)|no one (?:asked|wants)|stop (?:it|this|doing|forcing|trying|ruining|blocking|changing|sending|lying|intentionally))`,
    String.raw`(?:don'?t|do not|doesn'?t|does not|dont) (?:care|give a|seem to care|even care|bother|listen|respect)`,
  ],
  swearing: ['strong', swearWord],
  'worn-out': [
    'strong',
    String.raw`(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) (?:e-?mails|mails|calls|tickets|weeks|months|times|hours|days|agents|chats|letters|forms|reminders|minutes)(?:,? (?:no|and|later|already|now|for|of|on|in|zero|still|nothing|without|wasted)|[.!]|$)`,
    String.raw`(?:third|fourth|fifth|3rd|4th|5th|6th|\dx|\d x) (?:time|e-?mail|mail|letter|call|term|week|month|day|promised|request|ticket|reminder|attempt|technician|agent|replacement|delivery|wrong|complaint)`,
    String.raw`(?:again|AGAIN|yet another|another|once more|as ever|still no)[.!?]`,
    String.raw`had it up to here|(?:i'm|im|i am|we're|we are) (?:so |just |really |truly |totally |completely |absolutely )?(?:done|over it|finished|sick|tired|exhausted|stunned|shocked|amazed that)`,
    String.raw`(?:every (?:single )?(?:time|day|mail|agent|one|month|week)|constantly|always (?:the same|something|have|getting|crash\w*)|never (?:works?|worked|answers?|answered|again|once|had)|keeps? (?:on )?(?:happening|crashing|freezing|asking|failing|changing|telling|popping)|over and over|again and again|time and (?:time )?again|nothing (?:works|helps|changes|happens|works anymore)|not once|still not|spent (?:[\w']+ ){0,4}?(?:hours|days|weeks)|hours (?:on|trying|of|wasted|and hours)|for (?:hours|days|weeks|months|ages|years)|(?:third|fourth|fifth|sixth|\d+th|\d+) (?:time|times)|passed (?:around|from)|sent (?:from|around) pillar|runaround|run around|talk(?:ing)? to (?:a|the) wall|back and forth|same (?:standard|copy|canned|three|answer|problem|questions?|sentences?)|copy[- ]?(?:and[- ])?paste|canned (?:response|answer|reply)|standard (?:answer|reply|response)|template|no(?:body|t one| one) (?:cares|listens|answers|picks|helps|replies|bothers|seems))`,
  ],
  contrast: [
    'weak',
    String.raw`(?:but|yet|however|and yet|and still|instead|supposedly|apparently|allegedly|so-called|even though|despite|unfortunately|at least|if only|i just want|all i want|i only want|simply|never|ever|seriously|honestly|frankly)`,
  ],

  'passed-about': [
    'strong',
    String.raw`(?:sent|passed|pushed|handed|bounced|thrown|transferred|kicked|shoved|referred) (?:from|around|about|back|to and fro|like a)(?: [\w']+){0,3} (?:to|and|ball|parcel|again|between)`,
    String.raw`what an? (?:circus|joke|mess|farce|shame|disaster|disappointment|pity|cheek|waste|load of|way to|state|show|nerve|charade|let-?down|shambles)`,
    String.raw`(?:another|one more|yet another|no more|your) apolog(?:y|ies)|(?:not|isn't|is not) (?:ok|okay|on|good enough|right|fair|funny|fun|acceptable|normal|how (?:you|one|it)) ?(?:[.!,]|$)`,
    String.raw`read (?:the|my) (?:form|mail|e-?mail|message|ticket|question|letter|first \w+|whole thing|thing)`,
    String.raw`(?:which|what|where|who) [\w']+\?\?+|\w+\?!+|!\?`,
    String.raw`(?:i|we) never (?:asked|ordered|agreed|wanted|signed) (?:for |to )?|(?:how|why) (?:many more|should i|must i|do i (?:always|have to|even))|(?:another|a|the) (?:third|fourth|fifth|sixth|\d+th) (?:one|time|person|agent|colleague|technician|to)`,
    String.raw`(?:three|four|five|six|\d+) (?:different )?(?:people|agents|colleagues|screens|offices|departments|answers|stories|versions|excuses)`,
    String.raw`(?:wow|well done|brilliant|great|lovely|oh),? (?:ur|your|the|this|what|so|just|really) `,
  ],
  'let-down': [
    'strong',
    String.raw`(?:makes?|made) (?:me|us) (?:\w+ )?(?:sad|feel (?:[\w']+ )?(?:ignored|small|stupid|cheated|unwelcome|forgotten))|(?:saddens?|pains?|hurts?|grieves?) (?:me|us|a (?:bit|little))|sad to (?:see|say|watch|write)|more in sorrow`,
    String.raw`taken for (?:granted|a fool|a ride|fools)|not (?:being )?taken seriously|feel(?:ing|s)? (?:[\w']+ ){0,3}?(?:forgotten|ignored|neglected|abandoned|unheard|let down|fobbed off|like (?:a|just an?) (?:file|number|nuisance|beggar|fool|idiot|burden))|left (?:standing|alone with|in the dark|in the cold|hanging)`,
    String.raw`(?:expected|hoped for|deserve|deserved|used to|thought) (?:so much |much |a lot |something |far )?(?:better|more)(?: from| of| than|[,.!]|$)|(?:isn't|is not|not|ain't) (?:what|the \w+) (?:i|we)(?:'m|'re| am| are| was| were|'d| had)? (?:used to|hoped|expect\w*|known?|signed up for|paid for|been promised)`,
    String.raw`enough(?:'s| is) enough|too much is too much|(?:not|n't) (?:having|putting up with) (?:it|this|that)|getting (?:me|us) nowhere|(?:leads?|goes|going|getting|got|gets) (?:us |me )?nowhere|(?:can't|cannot|can not) (?:take|stand|bear) (?:it|this|that|any)? ?(?:any ?more|any longer|much longer|more of)|no trust left|running out of (?:polite|patience|nice|kind)|ran? out of (?:polite|patience|words)|up in (?:arms|smoke)`,
  ],
  'mock-praise': [
    'strong',
    String.raw`(?:five|four|ten|zero|full|one|\d) (?:stars|marks|points) for|(?:thanks a (?:lot|bunch|million)|thank you (?:so|very) much|many thanks)[.!]? ?(?:$|for (?:the|another|nothing|paying|making))|what (?:i|we) call an?|call (?:that|this|it) an? [\w']+|this is what (?:i|we) get|(?:if|is) that (?:is |an? )?(?:your idea|what you call)`,
    String.raw`(?:really|truly|very|most|simply|utterly|quite) (?:impressive|outstanding|remarkable|marvell?ous|superb|brilliant|masterful|reassuring|comforting)[:,.]|(?:superb|marvell?ous|splendid|outstanding|impressive|congratulations|bravo|magnificent|priceless|perfect timing|nice one)[.,:!] (?:[\w'-]+ ){0,4}?(?:second|third|fourth|fifth|another|again|still|wrong|down|you(?:'ve| have) (?:deleted|lost|broken|managed|locked)|no|nobody|not)`,
    String.raw`(?:i|we)(?:'d| would|'ve| could| could've| have)(?: have)? (?:[\w']+ ){0,3}?(?:by now|faster myself|quicker myself|in the meantime)|(?:begun|started|starting) (?:to )?(?:count|counting|collect|collecting)|(?:glad|good|nice|pleased|comforting) to (?:see|know|hear|learn) that (?:my|our|your|you|nobody|the)`,
    String.raw`no [\w']+,? (?:and )?no [\w']+(?:,? (?:and )?(?:no|not even an?|nothing))|nobody (?:calls|rings|writes|comes|knows|answers|tells)|not (?:even )?(?:a|one) (?:word|line|reply|call|sorry|apology)|that makes (?:two|three|four|five|six|\d+)|as ever[,:]`,
  ],
});
