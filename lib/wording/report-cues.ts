import type { Cue } from './cues';

/** Cue where the words of the customer begin: what follows it is theirs, and serves listening only. */
export const REPORT = 'report';
/** Cue where our own words begin again in the same sentence. */
export const REPORT_END = 'report-end';

const post = '(message|messages|mail|mails|email|e mail|letter|note|report|post|ticket|review|comment)';

/** How replies restate what a customer wrote, and how they return from it. */
export const reportCues: readonly Cue[] = [
  {
    name: REPORT,
    patterns: [
      'you (also|now|further|have|had)? (write|wrote|written|say|said|mention|mentioned|tell|told|report|reported|describe|described|state|stated|explain|explained|add|added|point out) (to)? (me|us)? (about|of|that|how)? unless(conditional, asked)',
      `(your|the) ${post} (also)? (says|said|tells|told|mentions|states|describes|reads|is) (me|us)? (about|that|how)? unless(conditional, asked)`,
      `(from|in) your ${post} (i|we) (take|read|see|understand|gather|learn) (it)? (that)?`,
      `(as|if) (i|we) (read|understand|understood|see) (your ${post}|you|it) (correctly|right|rightly)?`,
      '(to be|making|to make) sure (that)? (i|we) (have)? (understood|understand) (you|it|this) (right|correctly)?',
      'you (also|now)? (ask|asked|want|wanted|would like|expect|expected) (us|me)? (to|that|from|for|about|when|why|how|whether|what|who|where|an|a|the|your) unless(conditional, asked)',
      'you (also)? (need|needed) (this|it|that|an answer|the answer|the *|your *) (settled|solved|fixed|sorted|done|by|before|until|for|in time|back|today|tomorrow|ready) unless(conditional, asked)',
      '(things|points) (i|we) take from',
      'the matter behind it is (that)?',
      'what you (describe|want|ask|write|need|say) ..4 is (that|to|this|clear to me)?',
      'what you (describe|write|say|tell me|tell us) ^',
      'in my own words',
      'you are writing (about|because|to|that)',
      '(i|we) also see that',
    ],
  },
  {
    name: REPORT_END,
    patterns: [
      // In their own words "I" would be "you" by now.
      '(and|but|so)? i',
      ', (and|but|so|for that|for this)? we (will|are|understand|regret|apologise|apologize|can|cannot|see|take|shall|want)',
      '(and|but|so) we (will|are (sorry|going|looking|working|sending)|understand|regret|apologise|apologize)',
      '^ (and|but|so)? we (will|are (sorry|going|looking|working|sending)|understand|regret|apologise|apologize)',
      '(however|yet) ..2 (our|we|i|it|that|the|this)',
      ', but our',
      ', (that|this|which) (is|must|was|sounds|will|makes)',
      '^ (that|this) (is|must|was|sounds|will)',
      ', sorry',
      '^ sorry',
    ],
  },
];
