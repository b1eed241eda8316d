import type { Cue } from './cues';

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
