import { cuesOf } from '../compile';

const wont = String.raw`(?:(?:i|we) (?:(?:simply|certainly|absolutely|definitely|also|just|really|will) ){0,2}?(?:won'?t|wont|will not|'ll not|shall not|refuse to|am not going to|'m not going to|are not going to|'re not going to|am not|'m not|are not|'re not|do not|don'?t|dont|will never|would not|wouldn't|see no reason to|have no intention (?:of|to)|decline to)|(?:i'm|im|i'll|we'll|we're|i am) (?:also )?not(?: going to| gonna)?|nor (?:do|will|am) (?:i|we)|not going to)`;

/** Refuses steps or information, rejects what is offered, or keeps adding demands. */
export const uncooperativeCues = cuesOf('uncooperative', {
  'refuses-step': [
    'strong',
    String.raw`(?:i'm|im|i am|we're|we are) not (?:\w+ing) (?:[\w']+)`,
    String.raw`(?:you|u) (?:won't|wont|will not) (?:be )?(?:get|getting|receive|receiving|see|seeing|hear|have|having) (?:my|any|a|the|it|that|our|one|more|another|anything)`,
    String.raw`(?:not|no) (?:doing|checking|sending|filling|calling|going|unplugging|testing|answering|uploading|waiting|paying|looking|reading|installing|restarting|signing) (?:[\w']+)`,
    String.raw`${wont} (?:be )?(?:(?:even|ever|again|now|bother(?:ing)?|to) ){0,2}(?:send|sending|give|giving|provide|providing|fill|filling|upload|uploading|do|doing|call|calling|try|trying|test|testing|go|going|walk|walking|touch|touching|install|installing|restart|restarting|reinstall|sign|signing|tell|telling|discuss|discussing|show|showing|write|writing|answer|answering|read|reading|ask|asking|look|looking|search|searching|check|checking|take|taking|accept|accepting|pay|paying|return|returning|roll|run|running|log|click|download|remove|removing|reset|use|using|waste|wasting|share|sharing|repeat|explain|explaining|speak|speaking|talk|talking|download|need an|want an|discuss|change|changing|delete|deleting|open|opening|unplug|unscrew|photograph|measure|wait|waiting|bother it|settle)`,
    String.raw`(?:i|we) (?:refuse|decline|object)(?! to accept this)`,
    String.raw`(?:no|without) (?:photo|photos|picture|pictures|screenshot|screenshots|form|id|number|call|calls|receipt|video|signature|tax id|serial number|label|link|app),? (?:no|not|and no|nothing)`,
  ],
  'withholds-information': [
    'strong',
    String.raw`(?:you|they) (?:will|'ll|shall|do not|don'?t|dont|won't|can) (?:not )?(?:get|receive|need|be getting) (?:none|no|nothing|not|any|it|that|anything)`,
    String.raw`none of your (?:business|concern)`,
    String.raw`(?:that's|thats|that is|it's|its) (?:private|confidential|none of|your job|not my job|not my problem|your problem|your task)`,
    String.raw`(?:look|find|search) (?:it|them|that|this) (?:up|out) (?:yourself|yourselves|in your)`,
    String.raw`(?:you|u) (?:already )?(?:have|know|got) (?:it|that|them|everything|all (?:of )?(?:it|that)|the number|my number|who i am|the numbers|my details|all my details)(?: already| yourself)?`,
    String.raw`keep for myself`,
    String.raw`dont ask me`,
    String.raw`don't ask (?:me|us) (?:for|to|again)`,
    String.raw`(?:i'm|im|i am|we are|we're) done (?:doing|with (?:your|the) (?:questions|tests|troubleshooting|forms|steps)|answering|explaining)`,
    String.raw`not your (?:messenger|secretary|tester|beta tester|technician|it department)`,
    String.raw`(?:thats|that's|that is|it's|this is) (?:your|not my|not our) job`,
  ],
  'rejects-offers': [
    'strong',
    String.raw`no,? (?:to|and|nor|neither) (?:the|that|your|this)`,
    String.raw`(?:you|u) can (?:keep|stick|shove|save|forget|have) (?:[\w']+ ){0,2}?(?:your|ur|the|that|it|them)`,
    String.raw`(?:save|keep|spare me|spare us|forget) (?:your|ur|the) (?:[\w']+)`,
    String.raw`(?:i|we) (?:also )?(?:reject|refuse|decline|dispute|object to|do not accept|don't accept|dont accept|will not accept|won't accept) (?:the|your|this|that|it|any|all|to)`,
    String.raw`(?:thats|that's|that is) all (?:you're|ur|you are|you will be|you'll be|you) (?:getting|get)`,
    String.raw`none of (?:that|this|those|these|what you|your)`,
    String.raw`(?:don'?t|do not|dont) (?:want|need|offer|propose|suggest|send|like|accept) (?:me |us )?(?:any|an?|your|another|the|that|them|it|those|money|\d)`,
    String.raw`(?:not|neither) (?:an option|acceptable|good enough|interested|enough|\d\w*,? not|\w+ and not)`,
    String.raw`(?:voucher|discount|credit|refund|replacement|exchange|loaner|credit note|coupon|upgrade|call|chat|form|link|app|phone|video|email|visit|appointment|workaround|trial|label|\d+ ?%|tonight|morning|evening|saturday|monday|\w+day)[ :-]{1,3}(?:is |- |also |as well )?(?:no|nope|no good|no thanks|useless|no use|out of the question|not for (?:me|us)|not interested)`,
    String.raw`(?:no good|no use|out of the question|not for us|doesn't work for (?:me|us)|does not work for (?:me|us)|won't do|i'm telling you no|is too expensive|takes too long|we don't like)`,
    String.raw`(?:no,? no|no and no|no\. no|still no|again no|no again|also no)`,
    String.raw`(?:don't|do not|dont) (?:propose|offer|suggest) (?:them|it|that|this|me|us)`,
    String.raw`(?:topic|matter|subject|discussion|case) is closed (?:for|to)`,
    String.raw`not (?:a|one) (?:cent|penny|krona|krone|euro|dollar|pound|dime) (?:more|from)?`,
  ],
  'keeps-adding': [
    'weak',
    String.raw`(?:since we(?:'re| are) at it|while we(?:'re| are) at it|and another thing|one more thing|and also|also,? (?:why|the|your)|besides|on top of that|furthermore|moreover|and by the way|and while)`,
  ],
  'one-sided-terms': [
    'weak',
    String.raw`(?:i|we) (?:only|just) (?:want|accept|talk|speak|deal|discuss|pay)`,
    String.raw`(?:as it (?:comes|is)|take it or leave it|deal with it|find (?:a|another) way|i don'?t care (?:how|what|about|if)|i dont care (?:how|what|about|if)|not my problem)`,
    String.raw`(?:already|twice|three times|\d times) (?:told|said|sent|explained|wrote|written|answered|did|done|tried)`,
  ],
});
