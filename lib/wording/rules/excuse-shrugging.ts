import { defineRules } from '../define-rule';

/** Reasons that are put where help should be: the times, the size of the house, what people are not. */
export const excuseShrugging = defineRules('excuse', 'note-every-request', [
  {
    id: 'excuse-the-times',
    patterns: [
      '[(it|this|that|there|we) (has been|have had|had|was|is|have|are having) ..1 (a|an|quite a|one of those|some) ..2 (busy|crazy|hectic|mad|tough|wild|chaotic|full|rough|insane|stressful|turbulent|intense|eventful) (quarter|week|weeks|month|months|year|season|summer|winter|spring|autumn|day|days|time|times|morning|weekend|period|phase) ...] unless(asked, conditional, timedNear) without(you|your)',
      '[one of those (days|weeks|months|mornings|mondays|seasons) ...] unless(asked, conditional) without(you had|your)',
      '[(it|things|we) (has|have) been ..1 (crazy|hectic|mad|manic) (here|with|at|lately|since|in|over) ...] unless(asked, conditional)',
      '[(half|most|two|three|# |several|many|some|a third|a quarter) (of)? (the|our|my) * (is|are|was|were|has been|have been) ..1 (off sick|ill|sick|on (leave|holiday|vacation)|down with) ...] unless(asked, conditional)',
      '[(run|rushed) off (our|my|their) feet ...] unless(asked, conditional)',
      '[(we|i) (have|had|have got) a (full|packed) (house|hotel|schedule|diary|calendar|book|hall|plane) ...] unless(asked, conditional, timedNear) without(you|your)',
      '[(do|does|did) not (grow on trees|fall from (the sky|heaven)|come out of thin air) ...] unless(asked, conditional)',
      '[(we|i|they|our *|<colleague>) (are|am|is) (not|no) ..2 (magicians|machines|wizards|robots|a machine|a robot|superhuman|fortune tellers) ...] unless(asked, conditional)',
    ],
    why: 'How busy we are is our side of it; say what happens now.',
    instead: ['Here is what happens next', 'I should have written earlier'],
    flags: [
      "[[It's been a crazy quarter]].",
      'It was [[one of those Mondays]].',
      "[[It's been crazy here with the move]].",
      '[[Half the kitchen was off sick this week]].',
      'We are [[run off our feet]].',
      '[[We have a full house]].',
      "Pumps [[don't grow on trees]].",
      '[[We are not magicians]].',
    ],
    allows: [
      'It has been a busy week for you, I see.',
      'Has it been hectic here since you moved?',
      'Half of our shops are open on Sunday.',
      'Was it one of those days?',
      'In a house like yours the meter will be in the cellar.',
      'With a team of four we can be done by noon.',
      'They are also machines for heavy cloth.',
      'In a house with a lift it can be brought up to your door.',
      'We have a full house on Friday, so Saturday is better.',
    ],
  },
]);
