import { defineRules } from '../define-rule';

export const hostileThird = defineRules('hostile', 'no-escalating', [
  {
    id: 'hostile-sneer',
    patterns: [
      '[(some people|others|normal people|everyone else) (would|might|could|manage|simply|just) ...] unless(conditional, asked) without(prefer|like to use|recommend|report|use|find) with(thank|say|call|read|manage|know|understand|grateful|happy|simply|without)',
      '[(maybe|perhaps|why not|kindly|go) (take|try|direct|find|get|learn|grow|ask|spend|consider) ..2 (your|a|some|someone|elsewhere|reading|manners|tantrum|hobby|mirror|glasses) ...] unless(conditional) with(elsewhere|tantrum|manners|hobby|mirror|glasses|life|attitude|temper|drama|somebody else|reading)',
      '[(keep (that|this) up|carry on like (that|this)|go on like (that|this)|one more (mail|word|message)) ...] unless(boundary, asked)',
      '[(if you (spent|had spent|put|would spend|used)) ..8 (instead|as|than|rather) ...] unless(asked) with(half|time|energy|effort|instead)',
      '[(your (attitude|tone|manner|tantrum|rant|drama|behaviour|behavior|temper|mood|moods)) ...] unless(boundary, asked, conditional) without(understand|sorry)',
      '[(in (their|your|his|her) infinite wisdom) ...]',
      '[(nasty|silly|whiny|stupid|ridiculous|childish|hysterical|pathetic) (mail~|email~|message~|comment~|question~|post~|remark~|letter~|demand~) ...] unless(reported, conditional)',
      '[(well|oh|wow|ah) , (congratulations|bravo|well done|good for you|how nice|lucky you|poor you|what a surprise|big surprise|genius) ...] unless(asked) without(wedding|birthday|baby|job|promotion)',
      '[(unless you (moonlight|happen to be|are secretly|have (magic|psychic|x ray))) ...]',
      "[(don't|do not|doesn't|does not) (grow on trees|swim|walk|drop|break|fly|disappear|vanish|happen) by (themselves|itself|magic) ...]",
    ],
    why: 'A sneer is an attack with a smile.',
    instead: ['I would like to help you with this'],
    flags: [
      '[[Some people would say thank you for that]].',
      '[[Maybe take your tantrum elsewhere]].',
      "Phones [[don't drop by themselves]].",
    ],
    allows: [
      'Some people would prefer the larger size.',
      'The door closes by itself.',
      'I understand your tone, it was a long wait.',
    ],
  },
  {
    id: 'hostile-mock-effort',
    patterns: [
      '[(between|after|behind|besides) (the)? ..1 customers who (are|have) (actually|really|genuinely) ...]',
      '[(you|people) (really|actually|honestly)? (think|expect|believe) (we|i|us|me|the world) ..3 (nothing better|all day|magic|wizards|psychic|for fun|just sit) ...]',
      '[(how many|how often|how much) (more)? ..1 (times|hours|mails|people) ..4 (cost|costs|tell|explain|say|need|waste|imagine) ...] unless(conditional) without(can you|did you)',
      '[(leave it to you|you can|try) to imagine (how|what) ..4]',
      "[(i|we) (really|honestly)? (don't|do not|couldn't|could not|can't) (care|care less|give a) ...] unless(negated, asked, conditional)",
      "[(not|isn't|is not) (my|our) job to ...] unless(asked, conditional)",
      '[(read (it|that|this|them|my (mail|mails|message|answer|reply)) (again|slowly|properly|first)) ...] unless(conditional) without(when you have|if)',
      '[(as the rest of us|like the rest of us|like (everyone|everybody) else|like normal people|like an adult) ...] unless(asked, conditional)',
      '[(entice|motivate|encourage|inspire) (me|us) to ...] unless(conditional) with(not|hardly|exactly)',
    ],
    why: 'It tells them they are a bother.',
    instead: ['I would like to help, and for that I need one detail'],
    flags: [
      '[[Like the rest of us, you have to wait]].',
      '[[You really think we have nothing better to do]].',
      'It [[is not my job to explain that]].',
    ],
    allows: [
      'If you read it again, tell me what is unclear.',
      'Is it not our job to check that?',
      'Which colour do you care about?',
    ],
  },
]);
