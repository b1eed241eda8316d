import { cuesOf } from '../compile';

const know = String.raw`(?:know|understand|see|get|figure out|work out|make out|tell|find out|say|judge|fathom|grasp|follow)`;
const dont = String.raw`(?:don'?t|do not|dont|didn'?t|did not|can'?t|cannot|can not|cant|couldn'?t|could not|wouldn'?t|would not|never|no longer|am not able to|'m not able to|really don'?t|honestly don'?t|just don'?t)`;

/** Does not know what to do, what they need or where to begin. */
export const lacksDirectionCues = cuesOf('lacks-direction', {
  lost: [
    'strong',
    String.raw`(?:i|we) (?:just |really |honestly |truly |simply |still ){0,2}(?:can't|cannot|cant|couldn't) (?:make (?:head|sense)|tell (?:which|what|if|whether)|judge|see through|work out|decide|keep up)`,
    String.raw`(?:never (?:was|been) in (?:such|this)|says? something (?:else|different)|contradict\w*|conflicting (?:information|advice|reports|answers)|none of (?:it|this) (?:makes sense|means anything)|what (?:any of )?(?:this|that|it|these|all this) (?:means|mean|is for|are for)|means nothing to me|don't speak (?:tech|computer))`,
    String.raw`(?:i'?m|i am|am|we are|we're|feel|feeling|feels|getting|got|get|completely|totally|a bit|bit|so|very|quite|utterly|all|really|just) (?:(?:a bit|a little|completely|totally|quite|very|so|really|just|now|all|rather|utterly|getting|somewhat|pretty) ){0,2}(?:lost|confused|overwhelmed|stuck|stumped|flummoxed|baffled|bewildered|clueless|at a loss|at sea|none the wiser|out of my depth|puzzled|perplexed|mixed up|not (?:very |too |so )?(?:techie|technical|tech savvy|computer literate|good with computers))`,
    String.raw`(?:am|'m|be) lost`,
    String.raw`(?:at a loss|none the wiser|out of (?:my|our) depth|in over (?:my|our) head|over my head|above my head|all greek|double dutch|going (?:round )?in circles|go in circles|keep going in circles|makes no sense|nothing makes sense|doesn't make (?:any )?sense|does not make (?:any )?sense|head is spinning|my head spins|blank page|rabbit hole|mountain of|heap of|find my way (?:around|through))`,
    String.raw`(?:confusing|so confused|bewildering|overwhelming|unclear (?:how|what|which)|not clear to (?:me|us)|too complicated|very complex|too many (?:options|choices|settings|buttons))`,
  ],
  'no-idea': [
    'strong',
    String.raw`(?:no|not the (?:faintest|slightest|foggiest)|without any|zero|little|not a|don't have an?y?|haven't an?y?|have no|haven't the) (?:idea|clue|inkling|notion)(?: (?:what|how|where|which|who|whether|if|why|at all|about|now|of))?`,
    String.raw`(?:no|not the (?:faintest|slightest|foggiest)|don't have an?y?|haven't (?:an?y?|the)|dont have an?y?) (?:\w+ )?(?:idea|clue)`,
    String.raw`${dont} (?:(?:really|even|quite|honestly|yet|at all|fully|seem to|any more|exactly|want to|actually|rightly) ){0,3}${know} (?:(?:any ?more|yet|at all|myself|really|honestly|it|that|this|me|exactly) ){0,2}(?:what|how|where|which|whether|if|who|whom|when|why|the difference|any of|anything|enough|these|half)`,
    String.raw`${dont} (?:(?:really|even|quite|honestly) )?know(?:\.|$|,|\?)`,
    String.raw`(?:not|never|isn't|un) ?(?:sure|certain) (?:of )?(?:what|how|where|which|whether|if|who|why|about)`,
    String.raw`(?:wouldn't|would not|couldn't) (?:even )?(?:know|say) (?:how|what|where|which)`,
    String.raw`(?:never (?:done|did|had|used|seen|closed|opened|been)|first time|new to (?:this|all|the)|(?:i'?m|i am) (?:the )?new(?: one| here)?|beginner|newbie|novice|complete beginner|took over from|took this over|inherited|computer illiterate|not a tech|no expert|not an expert|explain (?:it )?(?:to )?(?:me )?(?:like|in simple|in plain|as if)|in (?:simple|plain|layman'?s) (?:words|terms|english|language)|for dummies|step by step|hold my hand)`,
  ],
  'where-to-begin': [
    'strong',
    String.raw`(?:where|how|what) (?:do|does|should|shall|would|must|can|could|am|are|is|to|now|i|we) ?(?:i|we|one|someone)? ?(?:even |actually |have to |supposed to |need to |best |must |now |here |meant to )?(?:begin|start|go from here|proceed|do first|do now|do next|do with|even do|turn to|do)`,
    String.raw`(?:what|which) (?:comes|goes|should come|step|steps|do i do|do we do|would be|is) (?:[\w']+ ){0,4}?(?:first|next|begin with|start with|best|right one|sensible)`,
    String.raw`what (?:now|next|do i do|do we do|am i (?:supposed|meant) to|are we (?:supposed|meant) to|should (?:i|we) do|would you (?:do|advise|recommend|suggest)|do you (?:recommend|advise|suggest))`,
    String.raw`(?:and )?now what`,
    String.raw`(?:what|how) (?:would|do|should) (?:you|i|we) (?:[\w']+ ){0,4}?(?:in my place|in our place|recommend|advise|suggest|do)`,
    String.raw`(?:guide|walk|talk|take|lead|steer|point|help) (?:me|us) (?:[\w']+ ){0,2}?(?:through|in the right direction|a bit|understand|decide|choose|figure|get started|find out what|with (?:what|where|how))`,
    String.raw`(?:need|want|looking for|some|any|like|appreciate|give me|your) (?:[\w']+ ){0,2}?(?:advice|guidance|orientation|direction|pointers?|hand-?holding|a roadmap|recommendations?)`,
    String.raw`(?:can|could) (?:someone|somebody|anyone|anybody|one of you|you|we) (?:please )?(?:help me a bit|explain|do anything|tell (?:me|us) what|advise|guide)`,
    String.raw`(?:what|which) (?:do|does|would|should|of (?:this|these|it|all))(?: i| we| one)? (?:[\w']+ ){0,3}?(?:need|choose|pick|take|use|for us|suits?|right for|better for|the right)`,
    String.raw`(?:is there (?:something|anything) (?:i|we) should|what (?:are|is) the (?:first )?steps?|tell (?:me|us) (?:what|which|where|how) (?:to|i|we|comes))`,
    String.raw`(?:supposed|meant|expected) to (?:do|know|click|use|choose|press|find|be doing)`,
  ],
  'contradicting-advice': [
    'weak',
    String.raw`(?:everyone|every one|everybody|each|one|somebody|two people) (?:says|tells|explains|told|tell) (?:[\w']+ ){0,3}?(?:something|different|else|another|other)`,
    String.raw`(?:don't|dont|do not) say the same`,
    String.raw`(?:don't|do not|dont) dare|afraid (?:to|of|that i)|scared (?:to|of)`,
    String.raw`(?:what is|what's|what are) (?:the|a|an|this|that) [\w ]{2,30}(?:\?|and|difference)`,
    String.raw`(?:need|any|some|please|appreciate|grateful for) (?:[\w']+ ){0,2}?help`,
  ],

  'cannot-follow': [
    'strong',
    String.raw`what (?:must|shall|should|do|am) (?:i|we) (?:act|do|take|bring|sign|write|put|say|fill|send|tick|answer|need)`,
    String.raw`(?:don't|do not|dont|can't|cannot|cant) (?:really |quite )?understand (?:this|the|your|that|a word|anything|any of|what|it|half|which)`,
    String.raw`(?:from the (?:top|beginning|very start)|one (?:step|thing) (?:at a time|after (?:the|an)other)|slowly (?:please|for me)|go(?:es)? through it with me|sits? down with me|take me by the hand|as the first step|a first step)`,
    String.raw`(?:the one|one|he|she|bank|they|first|letter|website|hotline|colleague|office|counter|doctor|\w+) (?:say|says|said|tells? me|wants?)(?: [\w']+){1,5}[,;] (?:and |but )?(?:the |at the )?(?:other|another|second|third|he|she|they|bank|office|letter|internet|website|hotline|you|colleague|tax office|\w+) (?:say|says|said|tells? me|wants?)`,
    String.raw`is (?:this|that|it|here) (?:even )?the right (?:place|address|department|form|way|desk|number|one)|to whom (?:do|should|must|shall)|who do i (?:ask|tell|write|turn)|(?:am i|are we) (?:here )?(?:right|wrong|at the right)|which of (?:it|them|this|these|those) (?:is|was|are|do|applies|counts)`,
    String.raw`nothing (?:fits|matches|applies)|(?:i|we) (?:had|have) (?:always )?(?:somebody|someone|mr|mrs|ms|a \w+) (?:who )?(?:did|do|does|knew|for) (?:all )?(?:that|it|this)|used to (?:do|know|handle) (?:all )?(?:that|it|this) for (?:me|us)`,
  ],
  'never-done-it': [
    'strong',
    String.raw`(?:never|not) (?:done|had to do|dealt with|seen|been through) (?:anything|something|this|that|one|such|it)(?: [\w']+){0,4}? ?(?:before|like (?:this|that|it))|(?:nobody|no one|no-one)(?:'s| has| ever| can)? (?:ever )?(?:told|tells|tell|explained|explains|say|says|said)(?: (?:me|us|it))?|what (?:else )?do (?:other )?people (?:usually|normally|generally) do|as (?:if )?to a child|like i'm five`,
    String.raw`(?:which|what) (?:one |of [\w ]{2,20} )?(?:do|should|must) (?:i|we) (?:touch|do|take|press|read|fill in|set|start with) first|what do (?:i|we) have to (?:do|set|buy|sign|know|bring)|the wrong (?:thing|place|product|program|form|department) altogether|what is it (?:that )?you (?:need|want) from|(?:all|too) (?:muddled|much for me)|out of my depth|can't tell (?:any ?more )?(?:which|what|whether)`,
  ],
});
