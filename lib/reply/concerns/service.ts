import type { Concern } from './types';

/** How we dealt with the customer. */
export const service: readonly Concern[] = [
  {
    id: 'wrong-recipient',
    when: /\b(?:someone|somebody) else'?s\b|\banother (?:customer|person|patient|woman|man|company|client|guest)(?:'s)?\b[^.!?]{0,30}\b(?:data|details|results|invoice|order|name|file|records?|letter|documents?|address|account)?|\b(?:data|privacy) (?:breach|leak|violation)\b/i,
    account: 'personal details may have reached the wrong person',
    concern: 'the handling of personal details',
    find: 'what was seen by whom',
    need: 'account',
  },
  {
    id: 'cannot-reach',
    when: /\b(?:can'?t|cannot|could(?:n'?t| not)|unable to|impossible to|not able to|trying to|tried to)\b[^.!?]{0,15}\b(?:get (?:a ?hold of|hold of|through|in touch)|reach|contact|speak (?:to|with)|talk to)\b[^.!?]{0,15}\b(?:anyone|anybody|you|someone|somebody|a (?:person|human|rep\w*|agent)|customer service|support|by phone|through)\b/i,
    account: 'you have not been able to reach anybody here',
    concern: 'the trouble you have had reaching us',
  },
  {
    id: 'no-answer',
    when: /\bno (?:reply|answer|response|reaction|word|news|feedback)\b|\b(?:nobody|no ?one|no-one)\b[^.!?]{0,20}\b(?:answer\w*|repl\w+|respond\w*|call\w*|picks?|cares?|helps?|gets? back)\b|\b(?:haven'?t|have not|hasn'?t|has not|never|hadn'?t)\b[^.!?]{0,15}\b(?:heard (?:back|anything|from)|(?:received|got|had|get|gotten) (?:a|any|an) (?:reply|answer|response)|been (?:answered|contacted|called back)|called (?:me|us)? ?back|got back|respond\w*|repl(?:y|ied))\b|\b(?:ignor(?:ed|ing)|unanswered)\b|\bstill waiting for (?:a|an|your|any) (?:reply|answer|response|call)\b/i,
    account: 'you have not had an answer from us',
    concern: 'the wait for an answer',
    find: 'why you have not had an answer',
  },
  {
    id: 'on-hold',
    when: /\bon hold\b|\bhold music\b|\b(?:phone|hotline|call) (?:queue|line)\b|\bwait(?:ed|ing)? (?:time|in (?:the )?queue)\b/i,
    account: 'you were kept waiting on the phone',
    concern: 'the wait on the phone',
  },
  {
    id: 'passed-around',
    vague: true,
    when: /\b(?:passed|sent|bounced|transferred|handed)\b[^.!?]{0,20}\b(?:around|from (?:one|person|department|pillar)|back and forth|between|to (?:another|a different|someone))\b|\b(?:different|another) (?:answer|story|person|agent)\b[^.!?]{0,20}\b(?:every|each) time\b|\b(?:every|each) time\b[^.!?]{0,30}\bdifferent\b|\bexplain\w*\b[^.!?]{0,20}\b(?:again|over and over|every time)\b/i,
    account: 'you have been passed from one person to the next',
    concern: 'the way your case was passed on',
    find: 'who can settle this for you',
  },
  {
    id: 'broken-promise',
    vague: true,
    when: /\b(?:you|your (?:colleague|agent|team|support|rep\w*)|they|he|she|was|were|been)\b[^.!?]{0,20}\b(?:promised|assured|guaranteed|told (?:me|us)? ?(?:it|that|we|i))\b/i,
    account: 'what you were told has not happened',
    concern: 'the missed commitment',
    find: 'what you were told and what happened to it',
  },
  {
    id: 'colleague-conduct',
    when: /\b(?:hung up on|shouted at|yelled at|laughed at|rude|insulted (?:me|us)|spoke to (?:me|us)|attitude|talked down)\b/i,
    account: 'you were not treated with respect',
    concern: 'the way you were spoken to',
    find: 'what happened in that conversation',
    need: 'visit',
  },
  {
    id: 'unhelpful-help',
    vague: true,
    when: /\b(?:agents?|reps?|representatives?|staff|employees?|assistants?|support|customer service|helpdesk|hotline|advisors?|crew|attendants?|gate agents?)\b[^.!?]{0,40}\b(?:unhelpful|no help|not help\w*|did(?:n'?t| not) (?:help|know|care|listen|answer)|couldn'?t (?:help|care)|refus\w+|ignor\w+|clueless|rude|hung up|useless|terrible|worst|awful|horrible|impolite|shouted|yelled|laughed)\b/i,
    account: 'you did not get the help you needed from us',
    concern: 'the way you were treated',
    find: 'what happened there',
    need: 'visit',
  },
];
