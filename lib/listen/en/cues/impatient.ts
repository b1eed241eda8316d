import { cuesOf } from '../compile';
import { nearTime, smallNumber, timeUnit } from '../words';

/** Presses for time. */
export const impatientCues = cuesOf('impatient', {
  urgent: [
    'strong',
    String.raw`(?:urgent|urgently|urgency|asap|a\.s\.a\.p\.?|as soon as possible|as quickly as possible|as fast as possible|immediately|immediate (?:action|help|attention|response|solution|reply|fix|refund)|at once|right away|right now|straight ?away|without (?:further |any )?delay|this (?:minute|instant|second)|time is (?:short|running|critical|of the essence)|running out of time|no time (?:left|to lose)|every (?:hour|minute|day|second) counts|top priority|high priority|emergency|critical|soonest|hurry(?: up)?|quickly please|please quickly|quick please|pronto|promptly|in a hurry|time-?sensitive|not (?:one|another) (?:minute|day|hour)|on the phone now|get (?:a move|on with)|chop chop)`,
    String.raw`(?:now|today|immediately|tonight)!+`,
    String.raw`(?:fix|send|do|call|answer|solve|unlock|refund|pay|give|help|bring|make|tell|switch|reply|respond|restore|cancel|deliver|get|sort|correct|change|stop|release|unblock|reactivate|explain)(?: [\w']+){0,6}? (?:now|today|tonight|immediately|at once|right now|quick|quickly|this minute|tomorrow)`,
  ],
  'still-waiting': [
    'strong',
    String.raw`(?:still|been|keep|kept|am|'m|are|'re|was|were|is|tired of|sick of|fed up with|have been|we've been|i've been|i'm) (?:[\w']+ ){0,2}?(?:waiting|wait)`,
    String.raw`still (?:no|nothing|not|haven'?t|havent|hasn'?t|hasnt|waiting|don'?t|without|dead|down|open|pending|isn'?t|have not|has not|did not|didn'?t|unresolved|unanswered) ?(?:[\w']+ ){0,3}?`,
    String.raw`(?:waiting|waited) (?:[\w']+ ){0,3}?(?:for )?(?:over |more than |almost |nearly |about )?(?:${smallNumber}|the past|the last|so|too|since|ages|forever|long|all|my|your|an?) ?(?:${timeUnit})?`,
    String.raw`how (?:much|many) (?:more|longer|times|long|days|weeks)(?: [\w']+){0,3} (?:wait|need|take|takes|have|must|do|will|is|until|before|should|am|are)`,
    String.raw`how (?:much )?long(?:er)? (?:do|must|will|should|is|does|am|are|have) (?:i|we|this|it|that|you)`,
    String.raw`when (?:(?:exactly|finally|the hell|on earth|will|is|are|can|do|does) ){1,3}(?:[\w']+ ){0,4}?(?:finally|fix|fixed|get|arrive|come|answer|reply|solved|resolved|be|hear|receive|going|back)`,
    String.raw`(?:any|an|no) (?:update|updates|news|progress|answer|reply|response|reaction)(?: yet| on| here| so far|\?| please)?`,
    String.raw`(?:no|nobody|without|never|not|haven't|didn't|none) (?:[\w']+ ){0,3}?(?:answer|answered|answers|reply|replied|response|responded|heard|reaction|callback|called back)`,
    String.raw`(?:anybody|anyone|hello|hallo)\?+`,
  ],
  chasing: [
    'strong',
    String.raw`(?:\d|two|three|four|five) ?x (?:promised|asked|called|mailed|written|told|nothing)`,
    String.raw`(?:you have|you've) (?:two|three|one|\d+|until|till) (?:\w+)`,
    String.raw`(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|\d{1,2}th|nth|umpteenth|last|final|another|two|three|four|five|\d{1,2}) (?:[\w']+ )?(?:reminder|request|attempt|try|time i|time we|time that i|e-?mail|mail|message|chaser|follow-?up|call|ticket|inquiry|enquiry|letter)s?`,
    String.raw`(?:reminder|reminding|chasing|chase|following up|follow up|follow-up|checking in|bumping|bump|nudge|any news|any update)`,
    String.raw`(?:i|we)(?:'ve| have)? (?:already |now )?(?:wrote|written|called|emailed|asked|contacted|phoned|told|sent|rung|reported|said|messaged|tweeted) (?:[\w']+ ){0,5}?(?:already|twice|three times|\d+ times|several times|many times|repeatedly|again|before|times|weeks ago|days ago|last week)`,
    String.raw`(?:not|isn't) the first (?:time|mail|message)`,
    String.raw`(?:again and again|over and over|time and again|once (?:more|again)|yet again)`,
  ],
  'by-when': [
    'strong',
    String.raw`(?:by|until|till|til|before|no later than|not later than|latest|at the latest|within|for) (?:the )?(?:latest )?(?:${nearTime}|\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|o'clock|h|uhr)?|(?:the )?\d{1,2}(?:st|nd|rd|th)|\d{1,2} ?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\w*|(?:an?|one|two|three|\d{1,3}|24|48|the next(?: \w+)?) ?-?${timeUnit})`,
    String.raw`(?:need|want|must|have to|has to|expect|require|requires|needs)(?: [\w']+){0,8}? (?:${nearTime})`,
    String.raw`(?:if|unless|otherwise|or) (?:[\w',.-]+ ){0,12}?(?:by|until|before|within|on|not) (?:the )?(?:${nearTime}|\d{1,2}|end)`,
    String.raw`(?:deadline|final (?:period|date|notice)|you have (?:until|till|\d+|one|two|24|48)|you've (?:until|got|one|\d+)|last chance|one day|more day|clock is ticking|time'?s? up)`,
  ],
  'days-counted': [
    'strong',
    String.raw`(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|\d{1,2}(?:st|nd|rd|th)|day|week|month) (?:day|week|month|\d{1,3}))`,
    String.raw`(?:${smallNumber}|many|over|more than) ?(?:\d+ )?${timeUnit}(?:,| now| later| already| and (?:still|no|nothing|counting)| without| with no|!+|\?+|\.\.+| since| ago)`,
    String.raw`(?:since|for) (?:${smallNumber}|last|over|more than|almost|the|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|this morning|days|weeks|months) ?(?:${timeUnit}|week|month|morning|monday|tuesday|wednesday|thursday|friday)?`,
    String.raw`(?:it is|it's|its|is now|now|already|today is) (?:the )?(?:\d{1,2}(?:[:.]\d\d)?(?:st|nd|rd|th|am|pm| am| pm)?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)`,
    String.raw`(?:you (?:said|promised|told (?:me|us)|wrote)|was (?:promised|told)|were (?:promised|told)) (?:[\w',]+ ){0,6}?(?:within|by|before|today|tomorrow|noon|yesterday|monday|tuesday|wednesday|thursday|friday|hours?|days?|weeks?|\d)`,
  ],
  standstill: [
    'weak',
    String.raw`(?:(?:line|lines|production|work|business|everything|trucks?|driver|machine|shop|operation|project|site|sorter|we) (?:is |are |has |have |'re )?(?:at a )?(?:stands?|standing|stand-?still|stopped|idle|down|blocked|stuck|waiting|losing))`,
    String.raw`(?:losing|lose|costs? (?:us|me)|costing (?:us|me)) (?:[\w']+ ){0,4}?(?:money|customers|orders|business|euros?|dollars|\d|every|a day|an hour|per)`,
    String.raw`(?:go-?live|launch|event|wedding|exam|audit|board meeting|trade fair|inspection|flight|exhibition|presentation|opening|payroll|holiday|trip|deadline)`,
    nearTime,
  ],
});
