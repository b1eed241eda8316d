import type { Cue } from './cues';
import { patternsOfKind } from './rules/index';

/** What sentences of each stage look like, and a few signs that the structure checks need besides. */
export const stageCues: readonly Cue[] = [
  {
    name: 'greeting',
    patterns: [
      '^ (hi|hello|hey|hiya|hiii|dear|morning|evening|greetings|hallo|good morning|good day|good evening|good afternoon)',
      '^ (mr|mrs|ms|miss|dr) <name>',
    ],
  },
  {
    name: 'closing',
    patterns: [
      '^ (kind|best|warm|many|with kind|with best)? (regards|wishes|greetings|cheers|sincerely|bye|thanks|yours|gruß)  $',
      '^ (kind|best|warm|yours) (regards|wishes|sincerely|truly|faithfully)',
    ],
  },
  {
    name: 'acknowledge',
    patterns: [
      '(am|are|so|very|really|truly|feel|terribly|deeply|honestly|we|i) sorry',
      '^ sorry',
      'sorry (about|for|to hear|that|you|it|this|again)',
      '(apologise|apologize|apologies|apology|regret|regrettable|forgive us|forgive me|excuse) without(inconvenience|experience)',
      '(i|we) (do|can|fully|totally|really|certainly|quite|well|completely|absolutely|could|perfectly)? (do|can|fully|totally|really|certainly|quite|well|completely)? (understand|see|get|follow|appreciate|imagine|realise|realize|hear|know) (it|that (this|it|is|you|a|your|the)|this|why|how|what that|your (frustration|anger|point|concern|worry|disappointment|urgency|question)|where you|is|completely|fully)',
      '(understand|understandable|understandably|understood|granted|fair enough|no question|no wonder|rightly|of course you)',
      '(that|this|it|which|such|is|are|was|were|must|being|be|feels|sounds|seems|looks) (be|have been|is|was|<very>|a|an|more|the|not|no|too|such)? (<very>|a|an|more|the|not|no|too|such|been)? (frustrating|annoying|upsetting|disappointing|unpleasant|stressful|worrying|painful|hard|pity|shame|infuriating|tiring|tedious|inconvenient|maddening|unfair|nuisance|bothersome|awkward|irritating|fun|long|much|many|late|few|lot|steep|serious|unsettling|alarming|galling|tough|bad|poor|unacceptable|awful|unfortunate|exhausting|miserable|rough|discouraging|sad|scary|urgent|bitter|heavy|horrible|terrible|wearing|exasperating|nerve|ideal|nice|good|fair|early|uncomfortable|trying|funny|amusing)',
      '(frustrated|annoyed|upset|disappointed|angry|worried|fed up|cross|unhappy|alarmed|irritated|concerned|embarrassed|ashamed|livid|furious) unless(asked)',
      // Even where it piles on it does acknowledge; that it should do so calmly is another rule's business.
      '(<outrage>|<disaster>|frustrating|annoying|upsetting|disappointing|unpleasant|stressful|worrying|infuriating|tiring|tedious|inconvenient|frightening|worrisome|painful|nightmare|ouch|yikes|ugh|oof|pity|hassle|pressure|strain|stress|setback|headache|bother|nuisance|hardship|disruption) unless(asked, conditional)',
      '(anyone|anybody|everyone|everybody) (would|feel|lost|doubt|angry|nervous)',
      '(wear|tire|scare|worry|upset|annoy|frustrate|anger|irritate|shock|stress|unsettle|bother|try|test|drain|exhaust|sour|make) (anyone|anybody|everyone|out anyone|anyone out|you|one)',
      '(clear|plain|obvious|easy|hard) (to (me|us|see|follow|understand|hear|swallow|take)|from your)',
      '(counts|matters|important|urgent|precious) (for|to) you',
      '(hope|hoping) (you|she|he|they|your) ..3 (recovering|recover|mend|better|okay|well|all right|safe)',
      'sorry without(bad news|bring|inconvenience|sorry to say)',
      '(thanks|thank you) for (going|trying|checking) ..6 (twice|again)',
      '(makes|make) sense',
      '(right|reasonable|good|natural|fair|glad|grateful|naturally) (that|to)? (you)? (be)? (ask|asked|asking|write|wrote|want|told|checked|flagged|expect|press|push)',
      '(confusing|irritating|confused|exhausting|shock|shocking|odd|worn|hurt|hurts|hurtful|sour|sad|loss|pain|sympathies|sympathy|condolences|tired|sick of|fed up)  unless(asked, conditional)',
      '(not|less|far from|anything but) (<very>|a)? (nice|good|fun|funny|ideal|great|pleasant|right|okay|acceptable|easy|amused|comfortable)',
      'take (it|this|that|your|the) ..4 seriously',
      '(no|small|little) (wonder|surprise)',
      '(you|they) (must|will) (be|feel|have been|have felt) * unless(asked)',
      '(that|this|it) (cannot|can not|could not) (be|have been) (an)? (easy|pleasant|fun|nice)',
      '(something|nobody|no one) (you|should|chooses|wants|likes|needs|enjoys)',
      '(long|big|bad|hard|rough) (wait|day|week|night|blow|hit|start|morning)',
      '(oh no|oh dear|nooo|noooo|nooooo|omg|wow|eww|eek)',
      '(your|the) (frustration|anger|disappointment|concern|worry|worries|annoyance|irritation|impatience|upset|question|point|complaint|trouble|doubt|doubts|surprise|displeasure) ..4 (sense|understandable|fair|justified|clear|valid|noted|share|right|seriously|one)',
      '(hurts|stings|grates|spoils|spoiled|annoys|upsets|rankles|hits|costs you|cost you|weighs|irritates|worries|dents|shakes|shake)',
      'what a (pity|shame|nuisance|start|way|day|week)',
      '(not|hardly|anything but) what you (expected|paid|hoped|wanted|signed|were|had|ordered|need)',
      'you (should|ought) not (have|be|need) ..2 (had|to|waiting|chasing)',
      '(should not|must not|should never) ..2 (happen|have happened|take|have taken)',
      '(more than enough|last thing you|no way to|you have had enough|patience is)',
      '(fair|good|reasonable) (question|point|request|enough)',
      '(i|we) would be (annoyed|upset|disappointed|unhappy|frustrated|angry|cross|furious|livid|mad) ',
      '(thank you|thanks) for (bearing with|telling us|saying it)',
      '(i|we) (realise|realize|know) (what|how|that (this|it|is|you|a))',
      '(i|we) (see|follow|get|hear|understand) (that|you|it|this|you there) $',
      '(i|we) hear you',
      '(i|we) (can|could) (follow|see|understand|imagine) (that|this|it|you|why|how)',
      '(i|we) owe you (an|a|this|our|my)',
      '(slow|slows|set|sets|throw|throws|hold|holds) you (down|back|up|off)',
      '(put|puts|left|leaves|leaving|kept|keeps) you ..3 (position|spot|waiting|hanging|stranded|lurch|trouble|without|guessing|dark)',
    ],
  },
  // Piling on acknowledges, if not well: what is wrong with it is a matter of wording.
  { name: 'acknowledge', patterns: patternsOfKind('piling-on') },
  // What sounds like feeling for them and sets them right instead.
  {
    name: 'against',
    patterns: [
      'you (were|are) (too|just|simply)? (late|wrong|mistaken|incorrect) unless(asked, conditional)',
      '(that|this|it|which) (is|was) (also)? not (quite)? (right|correct|true|a lot|a big|so bad|that bad|much)',
      '(is|are|was) not a lot',
      '(one of those things|strictly speaking|goes when it goes|how it is|that is life|works as designed|working as intended)',
      'you will understand that (we|i)',
      '(the|our|your) ..2 (is|are|was|were) (correct|in order|accurate) unless(asked, conditional)',
      '(our|my) (best|finest) (week|day|hour|moment)',
      '(works|fine|happens) for (all|everyone|everybody|others|our other|the other)',
      'hard to believe',
    ],
  },
  // What turns the customer down or contradicts them: an answer, whatever else it is.
  {
    name: 'refusal',
    patterns: [
      '(is|are|was|were) (not|no longer) (possible|available|allowed|covered|included|refundable|entitled|eligible|valid) unless(asked, conditional)',
      '(i|we) (cannot|can not|am not able|are not able|are unable|am unable|will not) * unless(asked, conditional, reported) without(imagine|say yet|tell you yet|see yet)',
      '(there|it) (was|is|has been) no (outage|error|fault|mistake|problem|failure|defect|delay|way|right|basis)',
      '(has|have|had) never * unless(asked, conditional)',
      '(i|we) (have|had) to (pass|charge|bill|refuse|decline|reject) unless(asked)',
      '(needs|need|has|have) to be (changed|done|requested|cancelled|ordered|paid|sent|made|set) unless(asked, conditional)',
      '(would|should|could) have (shown|told|helped|prevented|avoided|seen|been enough) unless(asked)',
    ],
  },
  // A cause in words that name none.
  {
    name: 'no-cause',
    patterns: [
      '(unforeseen|unexpected|unavoidable|certain|operational|technical|internal|various|special|exceptional) (circumstance~|reason~|situation~|issue~|difficulty|difficulties|problem~|event~|requirement~)',
      '(operationally|technically) (required|necessary)',
      '(an|some|certain|a) ..1 (incident~|irregularity|irregularities|hiccup|situation) ..1 (with|in|at|that)?',
      '(outside|beyond) ..3 (control|influence)',
    ],
  },
  {
    name: 'apology',
    patterns: [
      '(sorry|apologise|apologize|apologies|apology|our mistake|my mistake|our fault|my fault|we missed|i missed|we failed|i failed)',
    ],
  },
  {
    name: 'listen',
    patterns: [
      'you (wrote|write|said|say|mentioned|told|asked|ask|described|describe|reported|report|called|ordered|paid|returned|waited|have been|have had|had|were|see|got|counted|planned|tried|sent|booked|want|need|would like|have waited|have written|lost|took|drove|expected|expect|pay|never) unless(asked, conditional)',
      '(your|the) (message|mail|email|e mail|report|note|call|letter|request|complaint|photo|photos|screenshot|post|ticket|question|order|parcel|booking|invoice|delivery) (of|about|from|on|arrived|was|is|has|shows|came|did|and|number|with) unless(conditional)',
      '(thank you|thanks) for (your|the|writing|getting|letting|reaching|reporting|telling|contacting|sending|coming|asking|flagging)',
      '(i|we) (have)? (read|see|understand) (that|from your|in your|your) unless(conditional)',
      '(the|a|your|his|her|my) (first|second|third|fourth|fifth) (time|day|week|mail|delivery|outage|order|attempt|email|call|contact|month)',
      '(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|# |twice) (days|weeks|months|hours|times|minutes|years|calls|mails|emails|e mails|euros|people|in a row|nights|saturdays|sundays|mondays|attempts)',
    ],
  },
  {
    name: 'honesty',
    patterns: [
      '(i|we) (have)? (already|also|simply|just|really)? (made|missed|forgot|forgotten|sent|failed|overlooked|found|checked|looked|mixed|lost|took|were|was|had|broke|changed|moved|charged|booked|closed|promised|told|wrote|went|got|see|saw|did|let) unless(asked, conditional)',
      '(i|we) (do not|did not|cannot|could not|should have|have not|had not|do not yet) ..2 (know|say|see|have|tell|find|send|answer|call|told|done|reply|check|notice|keep|pass|deliver|been)',
      '(the|a|our|one) (cause|reason|fault|mistake|error|problem|bug|outage|delay|failure|explanation) ..4 (was|is|were|lay|came|has)',
      '(our|my) (mistake|fault|error|oversight|doing|miss|side|end)',
      '(what happened|went wrong|goes wrong|happened is|has happened)',
      '(was|were|had been|has been) (not|never|wrongly|accidentally|mistakenly|set|sent|left|stuck|scanned|booked|charged|closed|lost|delayed|stopped|entered|marked|overwritten|swapped|put|late|wrong|missing|down|broken|short|sold|missed) unless(asked, conditional)',
      '(did not|does not|never) (leave|arrive|reach|work|go|run|come|start|send|show|get|make|fit)',
      '(not|still) (yet)? (known|clear|sure|confirmed|open)',
    ],
  },
  {
    name: 'perspective',
    patterns: [
      '(because|since|so that|which means|that means|otherwise|the reason|the idea|that is why|this is why|the point|the background)',
      'you (can|could|may) * unless(asked)',
      '(we|i) (can|could|may) (also|either|keep|take|offer|not|instead|still|only)',
      '(either|alternative|alternatively|alternatives|option|options|instead|unless|or|whichever|depending)',
      '(our|the) (policy|terms|rules|rule|contract|plan|price|fee|agreement|law|regulation|clause|warranty|guarantee) ..6 (is|are|says|say|allow|allows|covers|cover|pays|means|gives|applies|holds|runs|keeps|protects|have)',
      '(normally|usually|generally|in general|as a rule|typically|by design|in practice|works like|compared|for comparison|it pays for)',
    ],
  },
  {
    name: 'next-step',
    patterns: [
      '(i|we) (will|shall|am going to|are going to|plan to) (not|also|now|then|personally|gladly|of course)? * unless(asked)',
      '(i|we) (am|are) (now|just|also|already|currently)? (sending|checking|calling|looking|working|arranging|booking|refunding|writing|replacing|shipping|asking|moving|going|getting|on it|exporting|preparing|having|adding|putting|handing|chasing|passing|forwarding|collecting|taking|swapping)',
      '(i|we) (have|had)? (just|already|now|also|even|since|today|immediately|personally)? (just|already|now|also)? (sent|booked|asked|ordered|refunded|credited|arranged|moved|put|added|changed|passed|forwarded|noted|opened|raised|escalated|cancelled|canceled|fixed|corrected|unblocked|unlocked|reset|set|started|stopped|extended|reserved|requested|transferred|removed|paid|chased|split|marked|replaced|restored|handed|given|logged|issued|prepared|attached|scheduled|told|informed|nudged|waived|deleted|entered|released|filed|blocked|swapped|updated|reactivated|recalled) unless(conditional, asked)',
      '(will|shall|can|could) (be|get|have) (also|now|then|automatically)? (sent|refunded|credited|delivered|with you|called|booked|fixed|back|replaced|at your|there|collected|paid|shipped|moved|changed|processed|done|ready|reviewed|in touch|answered|corrected|added|opened|reprinted|made|repaired|on your|released|running|live|here|written)',
      '(will|shall) (contact|call|ring|write|come|bring|email|mail|reply|arrive|go|follow|send|receive|get|reach|leave|look|visit|hear|ship|deliver|give|update|tell|take|fix|start|see|land|have|show|phone|text|collect|check) unless(asked, conditional)',
      '(you (will)? (hear|get|receive|have) ..6 (from|by|within|before|today|tomorrow|on)|hear from (us|me))',
      '(is|are|goes|go|ships|ship|leaves|leave|comes|come|arrives|arrive|lands|land|runs|run|starts|start|calls|call|rings|ring|collects|picks|reaches|reach|expires|stays|stay|ends|closes|delivers|writes|sends|visits|follows|reopens|returns) ..7 (today|tomorrow|tonight|<timepoint>|by|within|before|until|between|next|on its way|on the way|#) unless(asked, conditional, negated)',
      '(please|kindly|just|simply|then|pls|maybe|best|first)? (please|kindly|pls) (send|reply|check|try|open|click|tell|let|give|call|write|confirm|attach|add|log|restart|use|go|choose|look|put|return|keep|have|do|compare|take|upload|forward|share|select|remove|install|set|ask|contact|message|dm|leave|bring|fill|enter|run|note|quote)',
      '^ (send|reply|check|try|open|click|tell|call|write|confirm|attach|log|restart|use|go|choose|look|put|return|dm|leave|bring|fill|enter|press|hold|select|drop|rebook|message|ring|ask|quote|turn|unplug|plug|delete|clear|take|hit|pick|give) unless(asked)',
      '(can|could|would|will) you (please|kindly|just|perhaps|maybe)? (send|reply|check|try|open|tell|let|give|call|write|confirm|attach|look|share|dm|look|forward|test|bring|pop) ',
      '(if|once|when|as soon as) you (send|reply|confirm|tell|give|attach|let|say|want|prefer|choose|call|order|return) ..8 (i|we|it|the|you|a)',
      '(shall|should|may|can) (i|we) (send|book|arrange|call|convert|move|order|reserve|set|put|cancel|do|add|change|start|go|keep|make|swap|forward|open|refund) only(asked)',
      '(a|the|your|new|another) ..4 (is|are|was|were|has been|have been) (on its way|on the way|booked|refunded|sent|ordered|logged|with you|attached|reserved|in your|scheduled|back|fixed|corrected|arranged|running|done|credited|confirmed|transferred|paid|online|live|unlocked|noted|moved|restored|set|enclosed|live again|open|extended|raised|active) unless(negated, asked, conditional)',
      '(let me know|reply with|get back to (you|me|us)|drop me|ring me|call me|write to me|page me|a (word|line|short reply) ..6)',
      '(i am|we are) on it',
      'here is (a|an|the|your|my|our)',
      '(i|we) have taken # unless(asked, conditional)',
      '(is|are) (ready|reserved|waiting) for (you|collection|pickup)',
      'you (will)? find ..4 (under|in|at|on|here|attached)',
      '(refund|replacement|voucher|credit|label|technician|engineer|confirmation|courier|driver|parcel|update|answer) ..6 (by|within|before|until|today|tomorrow|tonight|<timepoint>) unless(asked, conditional)',
      '(done|fixed|refunded|unlocked|sorted|sent|booked|cancelled|changed|moved|unsubscribed|ticking|rebooked) unless(negated, asked, conditional)',
    ],
  },
  // A step that somebody takes or has taken, told as such.
  {
    name: 'own-step',
    patterns: [
      '(i|we|they|engineers|colleague|driver|technician) (will|shall) unless(asked, conditional)',
      '(i|we) (have) ..1 (sent|booked|asked|ordered|refunded|credited|arranged|moved|put|changed|passed|forwarded|opened|cancelled|fixed|corrected|unlocked|reset|extended|reserved|removed|replaced|restored|issued|scheduled|attached|raised|escalated) unless(conditional)',
      '(will|shall) be (sent|refunded|credited|returned|delivered|replaced|repaired|cancelled|fixed|processed|done|transferred|paid|back) unless(asked, conditional)',
      'please (send|reply|check|try|open|click|give|call|write|confirm|attach|log|restart|use|go|choose|return|fill|enter) unless(asked)',
      '(is|are|has been|have been) (online|refunded|sent|fixed|credited|cancelled|back|corrected|replaced|restored|booked|live) unless(asked, conditional, negated)',
    ],
  },
  {
    name: 'own-future',
    patterns: [
      '(i|we|they|somebody|someone|engineers|team|colleague|department|developers|he|she|driver|courier|technician) (will|shall) unless(asked, conditional)',
      '(i|we) (am|are) (still|now|currently)? (working|checking|looking|waiting|trying|on it)',
      '(will|shall) (be|follow|come|get|arrive|have) unless(asked) without(you will be|you will have)',
    ],
  },
  {
    name: 'left-open',
    patterns: [
      '(soon|shortly|asap|in due course|in the coming days|in the next days|when stock|when they find|at some point|in time|as (soon|quickly|fast) as (possible|they|we|i|he|she)|with priority|at full speed|the moment (i|we)|once (i|we) know|when (i|we) (know|have|hear|find)|in the pipeline) unless(asked)',
      '(i|we) will ..2 (look into|keep|see|pass|forward|check|find out|ask|let you know|get back|come back|be in touch|update|do (my|our) best) unless(conditional)',
      '(keep|keeping) (you (posted|updated|informed)|an eye|on it)',
      '(is|are|am) (on it|being (handled|looked|investigated|processed|dealt)|with (the|our) (responsible|relevant|team|finance|engineers))',
      '(has|have) been (logged|informed|passed|forwarded|escalated|told|notified|made aware)',
      '(i|we) (have)? ..1 (passed|forwarded|escalated|nudged|chased|informed|raised|logged|asked) ..3 (it|this|that|them|planners|internally|team|people|department|engineers|colleagues|dispatch|warehouse|management|developers)',
      '(is|was|are) (logged|ordered|noted|requested|approved) unless(negated, conditional)',
      '(leave (it|this|that) with (me|us)|hang in there|bear with us|while you wait|has the ticket|working on (it|this|that)|sort (something|it|this) out|hear from (us|me) about)',
      '(someone|somebody) will ..1 (be in touch|call|ring|contact|reach|get|come)',
      'let me know unless(conditional)',
    ],
  },
  {
    name: 'boundary',
    patterns: [
      '(insult~|threat~|threaten~|abuse|abusive|swear~|swearing|language|tone|respect|respectful|respectfully|civil|polite|politely|courteous|personal|offensive|name calling|slur~|rude|unacceptable|manner)',
      '(stay|keep|remain|talk|speak|write) ..3 (civil|polite|calm|respectful|courteous|factual)',
      '(leave|leaving) (out)? ..3 (insults|personal|words|remarks)',
      '(end|close|stop|continue) ..2 (the|this) (chat|conversation|call|exchange|contact)',
    ],
  },
  {
    name: 'cheerful',
    patterns: [
      '(happy|glad|thrilled|delighted|excited|pleased) to (help|hear|assist|see|announce|tell|have|say|offer)',
      '(great|good|awesome|fantastic|exciting) news',
      '(yay|woohoo|hooray|awesome|yippee|super|hiii|hiiii)',
      '(have a|enjoy your|enjoy the) (great|wonderful|lovely|fantastic|amazing|sunny|nice|fabulous) (day|weekend|evening|week|time)',
      '<shout> without(<outrage>)',
      '(amazing|wonderful|lovely) (day|to hear|question)',
    ],
  },
  {
    name: 'to-come',
    patterns: [
      '(will|shall|going to|tomorrow|tonight|by|until|till|within|before|next|from|between|arrives|arrive|comes|leaves|ships|goes|runs|lands|on its way|due|expires|please|can|could|is|are|takes|today|send|tell|reply|in #|starts|again on|again at|if)',
    ],
  },
  {
    name: 'handed-over',
    patterns: [
      '(attached|attach|enclosed|here is|here are|<link>|you find|you will find|under <name>|stays|valid|found|works until)',
    ],
  },
  // What looks like a step and is none: handing the question back, or a sale.
  {
    name: 'no-step',
    patterns: [...patternsOfKind('asking-for-the-solution'), ...patternsOfKind('selling-into-trouble')],
  },
  {
    name: 'no-step',
    patterns: [
      '(refer to|read) (our|the|it|again)',
      'read (it|that|this) ..1 again',
      '(tell|let) (us|me) (honestly|the truth|what would|how you|how much)',
      '(we|i) (need|want|have) to (ask|see)',
      'i will try',
    ],
  },
  {
    name: 'reason',
    patterns: [
      '(because|since|reason|cause|caused|due to|as the|the cause|so that|owing|why|comes from|came from|happened|stopped|failed|broke|ran|was set|were set|was sent|went)',
    ],
  },
];

/** What customers write when something went wrong for them: not how angry they are, only that there is a trouble. */
export const troubleCues: readonly Cue[] = [
  {
    name: 'trouble',
    patterns: [
      '(never|nobody|no one|nothing|none) ..2 (arrived|came|come|called|answered|answer|replied|showed|shown|works|worked|told|got|happened|happens|received|responded|warned|contacted|listened|knows|helped)',
      '(was|were|is|are|has|have|been|got|get|came|arrived|arrive|with|the|a) ..3 (broken|cracked|scratched|damaged|wrong|late|missing|lost|empty|dead|down|gone|cancelled|canceled|rejected|refused|blocked|locked|charged|overcharged|soaked|stolen|deleted|dull|cut|delayed|ignored|banned|useless|unusable|faulty|torn|unacceptable|too (small|late|wide|slow|long|short|high|loud)|stuck|kicked|ruined|closed)',
      '(broke|crashed|crashes|failed|fails|fail|leaks|leaked|cracked|died|dies|stopped|froze|freezes|blinks|crackles|drifts|vanished|disappeared|refused|rejected|lost|forgot|overcharged|ruined|dropped|burnt|burned|hung up|logged out|logs me out|kicked|disconnected)',
      '(still|again|yet|already) ..3 (no|not|nothing|waiting|wait|wrong|broken|down|missing|preparing|charged|same|problem|offline|failed|late)',
      '(you|your *) ..1 (charged|promised|sent|lost|forgot|cut|raised|blocked|broke|cancelled|closed|deleted|ignored|refused|rejected|told|said|double) ..6 (but|and|although|though|wrong|no|not|never|without|my|us|me|again)',
      '(does|do|did|is|was|are|were|has|have|can|could|would|will) not ..2 (work|working|arrive|arrived|come|start|open|load|show|deliver|delivered|answer|answered|acceptable|usable|right|received|got|reach|reply|possible|fair|enough|log|connect|fit|match|what i|what we)',
      '(waiting|waited|wait) ..2 (for|since|on|weeks|days|months|hours|#)',
      '(second|third|fourth|fifth|sixth|# x|3rd|4th|2nd|5th) (time|day|week|month|mail|email|call|attempt|reschedule|outage|saturday|sunday|delivery|contact|ticket)',
      '(unacceptable|ridiculous|disappointed|disappointing|annoyed|annoying|angry|furious|upset|frustrated|frustrating|ripoff|scam|joke|disgrace|disgusting|terrible|awful|horrible|unfair|nonsense|worst|useless|nightmare|mess|fed up|had enough|nervous|scared|panic|desperate|overcharging|embarrassing|cheated|insult|slap|mad|fuming|livid|rip off|shame|outrageous|absurd)',
      '(problem|error|fault|mistake|complaint|complain|disaster|outage) unless(asked)',
      '(why) (am|was|were|did|is|are|have|has) (i|we|my|our|it|the) ..3 (charged|cancelled|canceled|billed|closed|blocked|flagged|rejected|refused|deleted|banned|removed|cut|told|not)',
      '(paid|booked|ordered|bought|promised|told|agreed|signed) ..8 (but|and (got|have|see|look|now|then)|yet|although|instead|even though)',
      '<shout>',
      '<capitals> <capitals> <capitals>',
    ],
  },
];
