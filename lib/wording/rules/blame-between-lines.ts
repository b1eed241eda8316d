import { defineRules } from '../define-rule';

/** Reproaches that name nobody: what one would have done, and where it stood all along. */
export const blameBetweenLines = defineRules('blame', 'assume-innocence', [
  {
    id: 'blame-one-would-have',
    patterns: [
      '[(normally|usually|ordinarily|generally|anyone|anybody|most *|a careful *|any *) (one|you|people|customers)? would ..1 (<attend>|order|compare|back up|save) ...] with(first|before|beforehand|prior|more closely|to begin with) unless(asked, conditional) without(we|i|our)',
      '[(sort|kind) of thing (that)? (anyone|anybody|one|you|people|most *|everybody|everyone|any *) ..1 (would|should|could|does|do|checks|knows|reads) ...] unless(asked, conditional)',
      '[had (it|this|that|they|the *|the * *|someone|somebody|one|anybody|anyone) (only|just|perhaps)? (been)? ..1 (looked|read|checked|measured|opened|asked|reported|followed|noticed|kept|tested|compared|called|rung|said|mentioned|stored|closed|cleaned) ...] without(we|us|our|i|my)',
      '[(a|one|the) ..2 (look|glance|call|click|question|measure|word|read|test|check|minute|seconds|sentence) ..6 (would|could|might) (easily|quickly|also)? (have|and) ...] unless(asked, conditional) without(from us|on our|by us|we|our|from me|i)',
      '[if you (read|look at|reread|look back at|scroll up to|go back to) (my|our) ..3 (comment|mail|message|reply|answer|email|post|instructions|letter|note|terms) ..6 (says|said|states|stated|you will see|you would|explains|clearly|there) ...]',
      '[(read|look|check|try|go|listen|count|measure|watch) ..8 (closely|carefully|properly|slowly|again|attentively) this time ...] unless(conditional) without(we|i)',
      '[(i|we|one) (must|can only|have to|am forced to|may) (assume|presume|suppose|conclude|suspect) (that)? (you|your) ...] unless(asked, negated) without(no longer|received|still|happy|agree)',
      '[(for|to) (anyone|anybody|everyone|those|people|somebody|whoever) who (scrolls|scroll|looks|look|bothers|bother|pays attention|can (read|count|see)|cares to) ...] unless(asked, conditional) with(for|clear|plain|visible|there)',
      '[(in|with) (fairly|quite|very|rather|nice|such)? (large|big|bold|capital|fat|huge) (letters|type) ...] unless(asked, conditional) without(please|version|i can|we can|we have|will|need|prefer)',
      '[(is|are|was|were)? (there)? (for all to (see|read)|in black and white|(hard|impossible|difficult) to (miss|overlook)|can hardly be (missed|overlooked)) ...] unless(asked, conditional) without(entrance|door|building|turn|left|right|photo|print|copy)',
      '[(a|an|one) (tape measure|ruler|calendar|map|dictionary|alarm clock|torch) (would|could|might) (have)? ...] unless(asked, conditional) without(need|help you)',
    ],
    why: 'It says that they should have known; give the information as new and useful.',
    instead: ['Let me show you where this is'],
    flags: [
      '[[Normally one would order the free swatch first]].',
      "That's the [[kind of thing anybody would do]].",
      '[[Had it been looked at in time]], the fee would be less.',
      '[[One glance at the label would have told the same]].',
      '[[If you read my mail it clearly says Friday]].',
      'Please [[read it more closely this time]].',
      '[[I must assume you measured with your thumb]].',
      "It's in the first mail, [[for anyone who scrolls that far]].",
      'The hours are on the door, [[in fairly large letters]].',
      'It was on the poster, [[for all to see]].',
      '[[A tape measure would have helped]].',
    ],
    allows: [
      'Had we checked it, you would have got the right one.',
      'A call from us would have spared you the trip.',
      'I must assume the parcel is lost.',
      'Usually people measure the door before they order, is that what you did?',
      'The page is clear to anyone in the team.',
      'We can send the form in large print.',
    ],
  },
]);
