import { defineRules } from '../define-rule';

/** Joining the outrage: verdicts, shock and strong words from our side. */
export const pilingOnOutrage = defineRules('piling-on', 'no-piling-on', [
  {
    id: 'piling-on-verdict',
    patterns: [
      '[(that|this|it|which|such) (is|was|are|has been) <very>? <very>? a? (complete|total|absolute|utter|real)? (<outrage>|<disaster>)] unless(negated, conditional, asked) without(if|been crazy|been mad)',
      '[(that|this|it|which) (sounds|must be|must have been|looks|seems) <very>? <very>? a? (complete|total|absolute|utter|real)? (<outrage>|<disaster>)] unless(negated, asked)',
      '[(horror show|amateur hour|bad joke|absolute horror|total chaos|complete chaos|utter chaos|living hell|worst nightmare|dog breakfast|dogs breakfast|hot garbage|hot mess|clown show|joke of (a|an) *|piece of (junk|crap|rubbish)|bunch of (cowboys|clowns|amateurs|idiots|muppets)|a circus|a farce|the pits|daylight robbery)] unless(negated, conditional, asked)',
      '[(changed|change|changes) ..4 (for the worse|not for the better|for the sake of change) ...]',
      '[(off the record|between us|between you and me|between ourselves|if you ask me|to be brutally honest|do not quote me) , ...]',
    ],
    why: 'Such words join the outrage; a plain one says that we see how grave it is.',
    strictness: 1,
    instead: ['I understand why this is frustrating', 'This is not how it should go'],
    flags: [
      "Oh wow, [[that's awful]] and I am sorry.",
      '[[This is a complete disaster]] and you deserve better.',
      'Two parcels lost, [[that must be horrible]].',
      'The fee is [[daylight robbery]] if you ask me.',
      '[[Between you and me, that update should never have left the building]].',
    ],
    allows: [
      'You wrote that the delay was unacceptable.',
      'That is not ideal, and I will sort it out.',
      "It's not acceptable to threaten our staff.",
    ],
  },
  {
    id: 'piling-on-intensified',
    patterns: [
      '[(is|are|was|were|be|feels|seems) (so|quite)? (completely|totally|absolutely|utterly|simply|truly|just|frankly|beyond|plain|downright|honestly|really) (<outrage>)] unless(asked) without(claim|error|if)',
      '[(is|are|was|were|be) ..1 (heartbreaking|cruel|vile|inhuman|criminal|barbaric|heartless|disgraceful|shameful|sickening|revolting|inexcusable|unforgivable|indefensible)] unless(conditional, asked, reported) without(weather|word)',
      '[(is|was|are|were|been|goes) (way|far|just|so|simply)? beyond (anything|belief|words|the pale|rude|careless|disappointing|frustrating|embarrassing|a joke|acceptable|comprehension|reason|excuse) ...] unless(asked, negated, conditional)',
    ],
    why: 'Such words join the outrage; a plain one says that we see how grave it is.',
    strictness: 1,
    instead: ['should not be like this'],
    flags: [
      'Three weeks without a reply [[is totally unacceptable]].',
      'The wait [[is inexcusable]].',
      'Six days without water [[is absolutely disgraceful]].',
      'It [[was beyond careless]].',
    ],
    allows: [
      'A second reminder is not totally unacceptable in law.',
      'You called the wait inexcusable, and I see why.',
      'The new cable is simply longer.',
    ],
  },
  {
    id: 'piling-on-bare-verdict',
    patterns: [
      '^ [(completely|totally|absolutely|utterly|simply|truly|just|frankly|plain|downright|honestly|really) (<outrage>)] unless(asked, conditional)',
      '[(completely|totally|absolutely|utterly|simply|truly|frankly) (<outrage>) $] unless(negated, asked, conditional, reported) without(is|are|was|were|be)',
      '[<outrage> , ..1 agreed]',
    ],
    why: 'Such words join the outrage; a plain one says that we see how grave it is.',
    strictness: 1,
    instead: ['This is not how it should go'],
    flags: [
      '[[Absolutely disgraceful]], five days without water.',
      'Three weeks and no answer, [[absolutely disgraceful]].',
      '[[Frankly outrageous]], that is all I can say.',
      '[[Ridiculous, agreed]].',
    ],
    allows: [
      'Really bad weather is on the way.',
      'You called it absolutely disgraceful.',
      'Is it absolutely mad to ask?',
    ],
  },
  {
    id: 'piling-on-what-a',
    patterns: [
      '^ [(what|such) (a|an) (complete|total|absolute|utter|real|right)? (<disaster>|<outrage>|mess|joke|hassle|ordeal) ...] unless(asked)',
      '[(that|this|it|which) (is|was|sounds|must be|has been) ..2 (literally|truly|absolutely|simply|a|your|my|everyone|everybody) ..1 (worst)? nightmare ...] unless(asked, conditional, negated, reported)',
      '[(it is|this is|that is|it was|what)? (an|a|such a|such an) (complete|total|absolute|utter|real|sheer|right) (nightmare|joke|mess|disaster|disgrace|shambles|circus|ordeal|horror|pain|rip off|scandal|lottery|outrage|insult|nonsense|farce|embarrassment|chaos) ...] unless(asked, conditional, negated, reported)',
    ],
    why: 'It makes the wrong bigger than it is; name what went wrong instead.',
    strictness: 1,
    instead: ['This is not how it should go'],
    flags: [
      '[[What a mess, I am sorry]].',
      '[[What an absolute disaster]].',
      '[[That is a real nightmare for you]].',
      'Sorry, [[this is a complete mess on our side]].',
    ],
    allows: ['What a lovely photo.', 'What a day it was at the lake.', 'If it turns into a nightmare, call me.'],
  },
  {
    id: 'piling-on-oh-no',
    patterns: [
      '[(whoa|omg|ouch|yikes|eww|ew|jeez|gosh|ugh|nooo|noooo|nooooo|oh no|oh wow|oh dear|oh man|oh my god|oh my goodness|good lord|holy cow|holy moly|good grief) ..6 (<outrage>|<disaster>|<furious>|bad|sucks|stinks|wrong|again|worse|rough|nasty|sad|late|good|acceptable|joke|seriously|crappy|cold|dirty) ...] unless(asked) without(great|happy|glad|congratulations|goodness me|good luck|so good|very good|good news)',
    ],
    why: 'A show of our own feelings takes the room that belongs to theirs.',
    instead: ['I can see this matters to you'],
    flags: ['[[Oh no, not again]]!', '[[Whoa, that is really bad]].', '[[Omg, three days late, so wrong]].'],
    allows: ['Oh no, thank you, that is all.', 'Wow, that is great, thank you.', 'Oh dear customer, welcome.'],
  },
  {
    id: 'piling-on-idiom',
    patterns: [
      '[you (could not|can not) make (it|this|that) up ...]',
      '[(i|we) (have no|lack the|am lost for|do not have) words (for|to|how|$) ...]',
      '[i could (scream|cry|weep|sink into) ...] unless(asked, conditional)',
      '[(what on earth|what the hell|what the heck) (is|are|was|were) (going on|wrong|happening|he|she|they|we) ...]',
    ],
    why: 'Such words join the outrage; a plain one says that we see how grave it is.',
    strictness: 1,
    instead: ['This is not how it should go'],
    flags: [
      '[[I have no words for how badly this was handled]].',
      "[[You couldn't make it up, could you]]?",
      '[[What on earth is going on in our finance team]]?',
      'The sheer arrogance of that letter we sent you, [[I could sink into the ground]].',
    ],
    allows: [
      'Is that a bad joke from the caller?',
      'The circus comes to town on Friday.',
      'Please look beyond the first page.',
    ],
  },
  {
    id: 'piling-on-worst',
    patterns: [
      '[(the|our|my|a) ..1 (worst|stupidest|dumbest|craziest|lousiest) ..2 (thing|record|idea|service|letter|update|decision|way|product|system|app|week|team|department) ...] unless(asked, conditional, negated)',
      '[(i|we) (have)? (never|rarely) ..2 (seen|heard|read|known|come across|had|met) ..4 (so|such|this|worse|like|handled|treated) (a|bad|badly|poor|poorly|many|long|careless|rude|this|that|sloppy|much|messy) ...] unless(asked, conditional) without(problem|error|<boundary>)',
      '[(in|throughout) (my|all my) ..2 (years|career|life) ..6 (never|such|worse) ...] unless(conditional)',
      '[(it is|it was|that is|this is)? (just)? (one)? (mistake|error|blunder|failure|disaster|mess|slip|excuse) after (another|the other|the next|mistake|error|failure) ...] unless(asked, conditional)',
      'even by our ..1 [standards ...] unless(asked, conditional)',
    ],
    why: 'It makes the wrong bigger than it is; name what went wrong instead.',
    strictness: 1,
    instead: ['This is not how it should go'],
    flags: [
      "That's [[the worst thing I've read all week]].",
      'Even by our [[standards this is poor]].',
      '[[I have never seen a case handled this badly]].',
      '[[In all my years here I have never had a worse one]].',
      '[[It was one mistake after another]].',
      'This is bad, even by our [[standards]].',
    ],
    allows: [
      'In the worst case the part comes on Friday.',
      'If it is the worst experience you ever had, tell us.',
      'I have never seen this error code, so I am asking Ana.',
    ],
  },
  {
    id: 'piling-on-no-excuse',
    patterns: [
      '[(there is)? (absolutely|simply|really)? no (excuse|justification|defence|defense) (for|whatsoever|at all) ...] unless(asked, conditional, boundary)',
      '[(nothing|no words) (short of|can excuse|excuses|justifies|could justify|can justify|can describe) ...]',
    ],
    why: 'It makes the wrong bigger than it is; name what went wrong instead.',
    strictness: 1,
    instead: ['We made a mistake'],
    flags: [
      '[[There is no excuse for this]].',
      '[[Nothing justifies a wait like that]].',
      '[[No words can describe it]].',
    ],
    allows: [
      'There is no excuse for insulting our staff.',
      'Is there no excuse for a late form?',
      'Nothing in the form has to be signed.',
    ],
  },
  {
    id: 'piling-on-nobody-should',
    patterns: [
      '[(nobody|no one|no (customer|parent|guest|family|person|client|user|patient|passenger)) ..1 should ..1 (have to|be|ever|need) ..6 (treated|put up|wait|endure|go through|suffer|accept|deal|experience|face|chase|left|kept|beg|sit|live) ...] unless(conditional)',
      '[(you|anyone|anybody|people|users|customers|the average *) ..2 should (not|never) ..2 (have to|have had to|need to|be forced to) ..2 (put up|endure|suffer|go through|be treated|beg|become|fight|chase|guess|jump through) ...] unless(conditional)',
      '[(what|that is|this is) (a|no) way to (treat|run|do|handle|serve|greet) ...] unless(asked)',
    ],
    why: 'It makes the wrong bigger than it is; name what went wrong instead.',
    instead: ['I understand why this is frustrating'],
    flags: [
      '[[Nobody should have to wait that long for a lamp]].',
      '[[You should never have to beg for an answer]].',
      '[[What a way to treat a loyal customer]].',
    ],
    allows: [
      'Nobody should open the cabinet while it is under power.',
      'The best way to treat the wood is with oil.',
      'You should not have to pay the fee, so I have taken it off.',
    ],
  },
  {
    id: 'piling-on-insult',
    patterns: [
      '[(is|was|feels like|it|that) (an|a|nothing but a|such a|simply a) (insult|slap|kick|punch|blow) (to|in|for|below) (your|the|every|any|all) ...] unless(negated, conditional, asked, boundary)',
    ],
    why: 'It makes the wrong bigger than it is; name what went wrong instead.',
    strictness: 1,
    instead: ['is hard on top of all this'],
    flags: [
      'Sending the bill twice [[is an insult to your patience]].',
      'That mail [[was a slap in the face]].',
      'Such a letter [[is an insult to your family]].',
    ],
    allows: [
      'If it comes as a blow to your plans, tell me.',
      'Is it an insult to the family to bring shoes?',
      'Each kick in the ball game costs two points.',
    ],
  },
  {
    id: 'piling-on-heart',
    patterns: [
      '[(my|our) (blood|heart|jaw|stomach|skin) (is|was|just)? ..1 (boiling|stopped|sank|dropped|bleeds|boils|boil|breaks|broke|turned|crawls) ...]',
      '[(i|we) (am|are|was|were) (<very>|just|left)? (sickened|saddened to the core|heartbroken|horrified|shaken|outraged|disgusted|speechless|appalled|mortified|gobsmacked|lost for words|at a loss for words|so angry|very angry|as (angry|frustrated|annoyed|upset|shocked) as) ...] unless(negated, asked, conditional)',
      '[(it|that|this|which)? (words fail (me|us)|(smoke|steam) ..4 ears|(breaks|broke|breaking) (my|our) (heart|hearts)) ...] unless(asked, conditional)',
    ],
    why: 'A show of our own feelings takes the room that belongs to theirs.',
    strictness: 1,
    instead: ["I'm sorry this happened"],
    flags: [
      '[[My heart sank when I saw it]].',
      '[[I am as angry as you]].',
      '[[Words fail me]].',
      'A letter like that makes [[my blood boil]].',
      'No wonder [[steam comes out of your ears]].',
      '[[It broke my heart to read it]].',
    ],
    allows: [
      'My heart rate monitor needs a new strap.',
      'If you are speechless now, take your time.',
      'We are not angry, we only need a photo.',
    ],
  },
  {
    id: 'piling-on-who-does-that',
    patterns: [
      '[who (does|do|did|would do|even does) (that|this|something like (that|this))] only(asked) without(you)',
      '[(how|why) (on earth|in the world|the hell|the heck) (are|is|did|do|could|can|was|were) ..2 (we|they|our *|the *|users|people|customers|anyone|this|that|it) ...]',
      '[what (were|was|are) (they|we|our *|the *) ..1 thinking] unless(conditional)',
      '[(heads|somebody|someone|whoever ..4) (should|must|ought to|has to|needs to) (roll|be (fired|sacked|ashamed|shot)) ...]',
    ],
    why: 'A show of our own feelings takes the room that belongs to theirs.',
    strictness: 1,
    instead: ['May I find out how this happened?'],
    flags: [
      '[[Who does something like that]]?',
      '[[How on earth are people supposed to know]]?',
      '[[What were they thinking]]?',
      'I tell you, [[heads should roll for this]]!',
    ],
    allows: ['What does that do on your phone?', 'What on earth is the name of that rock?', 'Who did you talk to?'],
  },
  {
    id: 'piling-on-sucks',
    patterns: [
      '[(that|this|it|which) (really|totally|just|is)? (sucks|stinks|blows) ...] unless(negated, conditional)',
      '[(that|this|it|which|(the|our) ..2 <thing>) (is|was|are) (just|so|really|pretty|quite|very|honestly|truly)? (crap|crappy|shit|shitty|rubbish|garbage|trash|pants|lame|gross|vile) ...] unless(negated, asked, conditional, reported)',
    ],
    why: 'Such words join the outrage; a plain one says that we see how grave it is.',
    instead: ['This is not how it should go'],
    flags: ['[[That sucks, let me see]].', '[[The old form is really crappy]].', '[[That is pretty lame]].'],
    allows: [
      'Does it suck in air?',
      'The rubbish is collected on Monday.',
      'You wrote that the screen is shit, so let us look at it.',
    ],
  },
  {
    id: 'piling-on-hard-nouns',
    patterns: [
      '[(fiasco|fiascos|debacle|shambles|farce|travesty|shitshow|trainwreck|train wreck|car crash|blunder|blunders|howler|howlers|cock up|cock ups|screw up|screw ups|clusterfuck|horror show|catastrophe|bungling|incompetence|ineptitude|stupidity|idiocy)] unless(asked, conditional, reported, negated) without(your)',
    ],
    why: 'Such words join the outrage; a plain one says that we see how grave it is.',
    strictness: 1,
    instead: ['mistake'],
    flags: [
      'There was [[blunder]] after slip on our part.',
      'I am sorry for our [[incompetence]].',
      'This was a [[fiasco]] from start to end.',
    ],
    allows: [
      'You called it a fiasco, so let me say what happened.',
      'Was it a blunder of ours?',
      'It was not a catastrophe for the pump.',
    ],
  },
  {
    id: 'piling-on-hard-adjectives',
    patterns: [
      '[(disgraceful|shameful|shambolic|scandalous|appalling|abysmal|deplorable|despicable|disgusting|outrageous|inexcusable|indefensible|ludicrous|horrendous|unconscionable|vile|inhumane|degrading|demeaning|diabolical|laughable|sickening|farcical|incompetent|amateurish|nonsensical|idiotic|moronic)] unless(asked, conditional, reported, negated, boundary) without(your)',
    ],
    why: 'Such words join the outrage; a plain one says that we see how grave it is.',
    strictness: 1,
    instead: ['serious', 'unfortunate'],
    flags: [
      'The state of that room was [[vile]].',
      'It was a [[disgraceful]] way to go about it.',
      'I have read the [[appalling]] letter.',
    ],
    allows: [
      'You wrote that it was disgraceful, and I have read all of it.',
      'Was the smell disgusting?',
      'The noise is not outrageous for a pump.',
    ],
  },
  {
    id: 'piling-on-hard-adverbs',
    patterns: [
      '[(unbelievably|ridiculously|insanely|shockingly|appallingly|horribly|outrageously|absurdly|disgustingly|inexcusably|embarrassingly|laughably|pathetically|shamefully|criminally|woefully|dreadfully|obscenely|abysmally|disgracefully|scandalously|stupidly|ludicrously)] * unless(asked, conditional, reported, negated) without(sorry)',
    ],
    why: 'Such words join the outrage; a plain one says that we see how grave it is.',
    instead: ['far too'],
    flags: [
      'You waited [[ridiculously]] long.',
      'The reply came [[embarrassingly]] late.',
      'It took [[absurdly]] many mails.',
    ],
    allows: [
      'You called it ridiculously long.',
      'I am dreadfully sorry about the vase.',
      'Is the fan unbelievably loud at night?',
    ],
  },
]);
