import type { Concern } from './types';

/** Journeys and stays. */
export const travel: readonly Concern[] = [
  {
    id: 'luggage',
    when: /\b(?:lost|missing|delayed|misplaced)\b[^.!?]{0,15}\b(?:bags?|luggage|baggage|suitcases?)\b|\b(?:bags?|luggage|baggage|suitcases?)\b[^.!?]{0,40}\b(?:lost|missing|not (?:here|arrived|on)|did(?:n'?t| not) (?:arrive|make|come)|never|still|left behind|nowhere)\b/i,
    account: 'your luggage did not arrive with you',
    concern: 'the missing luggage',
    find: 'where your luggage is',
    need: 'bag',
  },

  {
    id: 'cancelled-flight',
    when: /\bcancel(?:l?ed|l?ing|lations?|s)?\b[^.!?]{0,25}\bflights?\b|\bflights?\b[^.!?]{0,40}\b(?:cancel(?:l?ed|lations?|ling)|cxl\w*)\b|\bcancel+ed flight/i,
    account: 'your flight was cancelled',
    concern: 'the cancelled flight',
    find: 'what your options are for getting there',
    need: 'booking',
  },
  {
    id: 'missed-connection',
    when: /\b(?:miss(?:ed|ing)?|make) (?:my|our|the|a|his|her|their) connect(?:ion|ing)\w*\b/i,
    account: 'you could not make your connection',
    concern: 'the missed connection',
    find: 'which connection you can still get',
    need: 'booking',
  },
  {
    id: 'delayed-flight',
    when: /\b(?:flights?|plane|departure|takeoff|take-off)\b[^.!?]{0,50}\b(?:delay(?:ed|s)?|late|pushed back|still (?:here|sitting|waiting|on the)|no (?:crew|pilot|gate)|waiting)\b|\b(?:delay(?:ed|s)?|late)\b[^.!?]{0,25}\bflights?\b|\b(?:sitting|stuck|sat|waiting|waited|sit|siting)\b[^.!?]{0,25}\b(?:on (?:the |a )?(?:tarmac|runway|plane|ground)|at (?:the )?gate|at (?:the )?airport|for (?:a )?(?:gate|pilot|crew))\b/i,
    account: 'your flight is delayed',
    concern: 'the delay to your flight',
    find: 'how long it will take and what it means for the rest of your journey',
    need: 'booking',
  },
  {
    id: 'seat',
    when: /\b(?:seats?|upgrade|exit row|aisle|window seat|first class|business class)\b[^.!?]{0,50}\b(?:changed|moved|lost|split|separat\w+|broken|wrong|gave|given|taken|not (?:next|together|recline|available)|downgraded|bumped|apart|dirty|cannot|can'?t|middle)\b|\b(?:moved|bumped|split|separated|downgraded|changed|lost|gave away)\b[^.!?]{0,40}\bseats?\b/i,
    account: 'you did not get the seat you had booked',
    concern: 'the trouble with your seat',
    find: 'what happened with the seat and what can be done about it',
    need: 'booking',
    vague: true,
  },
  {
    id: 'booking-failed',
    vague: true,
    when: /\b(?:can'?t|cannot|could(?:n'?t| not)|unable to|won'?t let me|trying to|tried to|not able to)\b[^.!?]{0,20}\b(?:book|rebook|check[- ]?in|change (?:my|our|the) (?:flight|booking|reservation)|reserve|add (?:a |my )?(?:bag|seat))\b/i,
    account: 'you cannot make the booking you need',
    concern: 'the trouble with your booking',
    find: 'what stands in the way and how it can be done',
    need: 'booking',
  },
  {
    id: 'room',
    when: /\b(?:room|suite|bathroom|hotel|apartment)\b[^.!?]{0,50}\b(?:dirty|filthy|noisy|noise|cold|smell\w*|stank|mou?ld\w*|cockroach\w*|bugs?|not (?:ready|cleaned|made)|wasn'?t (?:ready|clean)|broken|leak\w*|no (?:hot )?water|tiny|wrong)\b|\b(?:dirty|filthy|noisy|wrong) (?:room|bathroom|hotel)\b/i,
    account: 'the room was not as it should be',
    concern: 'the state of the room',
    find: 'what happened with the room',
    need: 'stay',
  },
  {
    id: 'flight-disrupted',
    vague: true,
    when: /\b(?:flight|train|bus|ferry|connection)\b[^.!?]{0,40}\b(cancell?ed|cancell?ation|delay(?:ed|s)?|late|rebooked|diverted)\b|\b(?:cancell?ed|delayed|late) (?:flight|train|bus|ferry|connection)\b|\bmissed (?:my|our|the) connection\b/i,
    account: 'your journey did not go as booked',
    concern: 'the disruption to your journey',
    find: 'what happened and what your options are now',
    need: 'booking',
  },
];
