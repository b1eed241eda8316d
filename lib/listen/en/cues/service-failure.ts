import { cuesOf } from '../compile';
import { notDo } from '../words';

const works = String.raw`(?:work|works|working|open|opens|opening|load|loads|loading|start|starts|starting|launch|connect|connecting|sync|syncing|synchroni[sz]e|play|plays|playing|display|displays|show|shows|showing|respond|responds|responding|send|sends|sending|receive|receives|receiving|download|downloads|downloading|update|updates|updating|install|installs|save|saves|saving|print|prints|printing|log|login|sign|import|export|accept|accepts|recogni[sz]e|recogni[sz]es|arrive|arrived|come|came|turn|stay|remember|delete|move|appear|appears|function|run|running|let|allow|find|access|render|stop|close|answer|pick|refresh|activate|charge|register|complete|process|go through|ring|rings|heat|switch|see|get|use|view|read|reply|attach|scroll|copy|paste|click|type|search)`;

/** By their account we did not deliver what we promised or owe. */
export const serviceFailureCues = cuesOf('service-failure', {
  'does-not-work': [
    'strong',
    String.raw`(?:${notDo}|won'?t|wont|will not|can'?t|cannot|can not|cant|couldn'?t|could not|isn'?t|is not|isnt|aren'?t|are not|wasn'?t|not|no longer|never|stopped|stops|quit|fails? to|failed to|unable to|refuses to|refused to|hasn'?t|haven'?t|not able to|impossible to) (?:(?:even|ever|always|properly|correctly|longer|be|been|able to|get|to|actually|really|currently|seem to|let me|let us|allow me to|allow|in|fully|just|it|them|me|my|the|any|anything|being|yet|now) ){0,3}${works}`,
    String.raw`(?:stopped|stops|quit) (?:working|responding|loading|downloading|syncing|sending|receiving|showing|playing|functioning|opening)`,
    String.raw`(?:not|isn'?t|isnt|aren'?t|no longer|never) (?:properly |correctly |even |currently )?(?:working|functioning|responding|loading|available|possible|showing|there|reachable|accessible|responsive|functional|syncing|receiving|sending|opening)`,
  ],
  'fault-word': [
    'strong',
    String.raw`(?:crash(?:es|ed|ing)?|freez(?:es|ing|e)|froze|frozen|hang(?:s|ing)?|stuck|glitch(?:es|y|ed)?|bug(?:s|gy|ged)?|broken|broke|breaks|damaged|defective|faulty|defect|corrupt(?:ed|ion)?|malfunction\w*|error(?:s| message| code)?|outage|downtime|offline|is down|are down|was down|were down|went down|down again|failed|fails|failing|failure|unusable|unresponsive|not responding|lag(?:s|gy|ging)?|timed? out|time-?out|disconnect(?:s|ed|ing)?|blank (?:screen|page|tabs?|window)|black screen|white screen|crackl\w+|cracked|leak(?:s|ing)?|torn|scratched|dead on arrival|doa|out of order|blocked|locked out|lock(?:ed|s) (?:me|us)|kicked out|logged out|garbled|duplicate[sd]?|duplicated|slow(?:ly|er)?|sluggish|jittery|buffering|skipping|spikes?|high (?:cpu|memory|ram)|virus|hacked|compromised|spam)`,
  ],
  'lost-or-gone': [
    'strong',
    String.raw`(?:disappear(?:ed|s|ing)?|vanish(?:ed|es)?|gone|missing|lost|lose|loses|losing|deleted (?:itself|themselves|all|my)|wiped|erased|removed|nowhere|empty|swallowed|went missing|not (?:there|here|found|showing|anywhere))`,
    String.raw`(?:lost|lose|losing|loses|deleted|erased|wiped) (?:all )?(?:of )?(?:my|our|the|all|everything)`,
  ],
  'late-or-undelivered': [
    'strong',
    String.raw`(?:promised|announced|agreed|scheduled|due|confirmed|guaranteed|ordered|paid)(?: [\w',.:\"-]+){0,8} (?:nothing|nobody|no one|never|still|not|but|none|no sign|nowhere|zero)`,
    String.raw`(?:delivered|received|answered|refunded|fixed|done|arrived|sent|callback|result|answer|reply|delivery)[:,-] ?(?:nothing|none|no|nobody|never|zero|nada|not)`,
    String.raw`(?:since|for|after) (?:[\w']+ ){0,3}?(?:no|without|nothing|dead|down|out|broken|still)`,
    String.raw`(?:no|without) (?:bars|signal|reception|internet|phone|heating|water|power|electricity|hot water|tv|wifi|wi-fi|connection|food|driver|parcel|delivery|refund|reply|answer|access|update|tracking|light|lights)`,
    String.raw`(?:is|are|was|were|been|still|all|gone|went|goes) (?:dead|down|out|off|broken|dark|frozen|stuck|gone|missing|late|cold|wet|open|empty|blank|useless)(?: (?:again|since|for|now|all|still)|[.,!]|$)`,
    String.raw`(?:min|mins|minutes|hours|hrs|days|weeks|h) (?:late|on hold|in (?:the )?queue|delayed|overdue|waiting|behind)`,
    String.raw`(?:not|never|n't|nt|nothing|hasn'?t|haven'?t|didn'?t|yet to|no) (?:yet |been |be |even |ever |have )?(?:arrive[d]?|delivered|deliver|received|receive|shipped|turned up|turn up|shown up|show up|come|came|sent|refunded|credited|paid|processed|fixed|resolved|solved|corrected|activated|installed|collected|picked up|happened|here)`,
    String.raw`(?:(?<!\b(?:stay|stayed|worked|works) )late(?! (?:aunt|uncle|husband|wife|mother|father|mum|dad|parents|brother|sister|grand\w+|friend|opening|evening|night|shift|check-?out|summer|autumn|winter|spring))|delay(?:ed|s)?|overdue|cancel+ed (?:flight|order|my|our|on|without)|flight (?:\w+ )?(?:cancel+ed|delayed|was|late)|cancelled flight\w*|(?:sitting|stuck|stranded|waiting) (?:on|in|at|for) (?:[\w']+ ){0,2}?(?:plane|tarmac|runway|airport|gate|hold|line|queue|phone|bag|bags|luggage|hours?|hrs?|\d+)|on hold|no[- ]?show|never (?:came|showed|turned|called|arrived|got|received|heard)|didn'?t (?:come|show|turn|call|arrive|get|receive)|missed (?:my|our|the|a) (?:connection|flight|appointment|delivery|connecting)|lost (?:bag|bags|luggage|parcel|package)|should have (?:been|arrived|come)|was (?:supposed|meant|due|promised) to|were (?:supposed|meant|due|promised)|was to be|still (?:not|no|nothing|haven'?t|hasn'?t|waiting|don'?t|isn'?t|missing|broken|open|down|doesn'?t|didn'?t|can'?t|cannot|won'?t|getting|have (?:the|this|no)))`,
    String.raw`where(?:'s| is| are|s) (?:my|our|the) (?:[\w']+ ){0,2}?(?:order|parcel|package|refund|money|delivery|bag|bags|luggage|food|driver|technician|item|items|card|credit|invoice)`,
  ],
  'wrong-thing': [
    'strong',
    String.raw`(?:two|2|both|all|only) (?:left|right|the same|of the wrong|pieces missing|missing)|(?:ordered|paid for|booked|asked for|bought) (?:[\w']+ ){1,6}?(?:got|received|came|sent|arrived|is|was)`,
    String.raw`(?:held|put|placed|locked|froze|frozen|suspended|cancelled|blocked|closed|terminated|deactivated|disabled|switched off|cut off|deleted|changed|moved) (?:back |a |my |our |the |on )(?:[\w']+ ){0,4}?(?:account|payment|order|card|hold|registration|access|line|service|booking|room|seat|appointment|money|wages|run|data|files?)`,
    String.raw`(?:wrong|incorrect|mixed up|not (?:what (?:i|we) (?:ordered|paid|asked|bought)|as (?:described|ordered|agreed|promised|advertised))|instead of|different from what|mis-?sold|mislabel+ed|faded|off colou?r|short by|too (?:few|many)|only (?:got|received|one|two|half))`,
    String.raw`(?:double|twice|two times|2x|2 x|over) ?-?(?:charged|billed|charge|debited|booked|invoiced|deducted|paid)`,
    String.raw`(?:charged|billed|debited|invoiced|deducted|taken|took|overcharged|withdrawn|withdrew) (?:[\w'€$£.,]+ ){0,5}?(?:twice|double|again|two times|too much|without|extra|for (?:something|nothing|a|the|two)|even though|although|after|wrong|despite|instead)`,
    String.raw`(?:without|no) (?:my |our )?(?:permission|consent|asking|authori[sz]ation|warning|notice|telling (?:me|us)|being asked)`,
  ],
  'no-answer': [
    'strong',
    String.raw`(?:no|never|not|nobody|no one|none|without|n't|zero) (?:[\w']+ ){0,4}?(?:answer|answers|answered|answering|reply|replied|replies|response|responded|responding|callback|call back|called (?:me |us )?back|picks? up|picked up|writes|got back|get back|reaction|help|heard back|hear back|support|communication|explanation)`,
    String.raw`(?:ignored|ignoring|ignores|unanswered|hung up|hangs? up|cut (?:me )?off|passed (?:around|between|from)|closed (?:my|the|our) (?:ticket|case|request)|marked as (?:solved|resolved|delivered)|no one (?:answers|came|called|knows)|nobody (?:came|called|knows|answers|answered|picks|helps|helped|has))`,
    String.raw`(?:you|they|your \w+|he|she|it) (?:said|promised|told (?:me|us)|wrote|assured|guaranteed|confirmed|claimed) (?:[\w',":]+ ){0,10}?(?:but|yet|and (?:still|now|nothing|then)|nothing|never|still|it's now|no |within|by|before|would|go-?live)`,
    String.raw`(?:was|were|been) (?:promised|told|assured)`,
    String.raw`(?:not|never|n't|yet to) (?:[\w']+ )?(?:heard|hear) (?:anything|a (?:thing|word|peep)|back|from (?:any|you|your|them|a soul|the))|yet to (?:respond|reply|answer|come back|get back)|(?:not a|without a|no) (?:single )?word|(?:radio|only|just|then,?|complete|total|but) silence|without any (?:news|sign|word)`,
  ],
  'thing-acts-up': [
    'strong',
    String.raw`(?:keeps?|kept|keep on|constantly|continually|randomly|suddenly|always|every time|all of a sudden|repeatedly|continuously|intermittent(?:ly)?|sometimes) (?:[\w']+ ){0,3}?(?:crash\w*|clos\w+|open\w*|ask\w*|tell\w*|say\w*|freez\w*|stop\w*|disconnect\w*|reset\w*|chang\w+|revert\w*|switch\w*|jump\w*|log\w*|return\w*|getting|go\w*|pop\w*|show\w*|fail\w*|try\w*|redirect\w*|reload\w*|disappear\w*|los\w+|turn\w*|send\w*|download\w*|hang\w*|skip\w*|paus\w+|restart\w*|sign\w*|mov\w+|replac\w+|delet\w+|remov\w+)`,
    String.raw`(?:get|gets|getting|got|receive|receiving|received|shows?|says|saying|see|gives?|giving|throws?|with|an|the|following|this) (?:[\w']+ ){0,3}?(?:error|errors|warning|error message|message (?:saying|that|says)|pop-?ups?)`,
    String.raw`(?:since|after) (?:the |your |an? |my |this |last |latest |recent |i |we )?(?:[\w.']+ ){0,3}?(?:update|upgrade|updated|updating|upgraded|upgrading|version|release|migration|change|reinstall\w*|restart|install\w*)`,
    String.raw`(?:problem|problems|issue|issues|trouble|troubles|difficulty|difficulties) (?:with|in|on|is|when|that|opening|logging|getting|sending|since|after|persists?|remains?|still|i)`,
    String.raw`(?:same|this|the|a|my|have|having|another) (?:[\w']+ )?(?:problem|issue|trouble|bug|fault)`,
    String.raw`(?:no sound|no audio|no signal|no service|no internet|no connection|no power|no heating|no water|no data|no bars|does nothing|nothing happens|won'?t let|wont let|doesn'?t let|not letting|not allow|not be able|no access|can'?t access|used to (?:work|be|have)|worked (?:fine|before|until|perfectly)|was working|had been working)`,
  ],
  'claims-remedy': [
    'weak',
    String.raw`(?:refund|money back|my money|compensation|credit note|replacement|reimburse\w*|repair|redeliver\w*|reship|complaint|claim)`,
  ],
  'wish-or-howto': [
    'weak',
    String.raw`(?:how (?:do|can|to|would|could) (?:i|we|you)?|is there (?:a|any|some) (?:way|option|setting|possibility)|is it possible|i would like to|i'd like to|i want to|can i|could i|may i|what is the (?:best|correct)|where (?:do|can|is)|wish|feature request|would be (?:nice|great|good|helpful)|suggestion)`,
  ],

  'still-as-before': [
    'strong',
    String.raw`still (?:shows?|says?|displays?|reads|lists?|tells|the same|on hold|pending|locked|at|sits|lies|waits?|counts|charges?|bills?|locked)`,
    String.raw`(?:it|file|document|attachment|page|invoice|link|code|card|app|site|screen|display|portal|machine) (?:says|is|was|seems|appears|shows|comes up|turns up) (?:[\w']+ ){0,4}?(?:damaged|corrupt(?:ed)?|empty|expired|invalid|unreadable|unknown|blank|unavailable|not valid|in use|full|locked|too large|unsupported)`,
    String.raw`(?:no|without (?:any )?|makes no|made no) (?:difference|success|luck|effect|change|joy|avail)`,
    String.raw`since (?:your|the|our|that|his|her) (?:[\w']+ )?(?:people|technicians?|man|men|team|engineer|colleague|visit|repair|maintenance|last \w+|move|switch|change|new \w+)`,
    String.raw`(?:didn't|did not|doesn't|does not|won't|wouldn't|hasn't) (?:go off|flush|heat|cool|charge|dry|hold|fit|match|light|lock|unlock|stick|seal|drain|spin|cut|mow|boil|freeze|beep|move|pair|fold|rise|count)`,
    String.raw`(?:came|arrived|delivered|turned up|comes|arrives|is|are|was|were) (?:[\w']+ ){0,3}?(?:smashed|soaked|crushed|spoil(?:ed|t)|mouldy|moldy|rotten|burst|dented|bent|rusty|shattered|squashed|melted|off|mangled|half-?empty|leaking|open)`,
  ],
});
