import { defineRules } from '../define-rule';

/** Gushing, pet names and cheer that do not fit a problem. */
export const charmGushing = defineRules('charm', 'no-impossible-promises', [
  {
    id: 'charm-exclamations',
    patterns: [
      '[<shout>] with(luck|thank~|thanks|love|happy|welcome|enjoy|hope|hi|hello|yay|wow|fun|congratul~|congrats|great|awesome|best|amazing|super|thrilled|excited|sorry|help|day|soon|smart|angels|stuff|screen|you)',
    ],
    why: 'It puts our mood in front of their problem.',
    instead: ['.'],
    flags: ['Good luck with it[[!!!]]', 'Hello and welcome[[!!!]]', 'We are here for you[[!!!]]'],
    allows: ['Good luck with it!', 'Did it work?!', 'Please stop!! The cable is under power.'],
  },
  {
    id: 'charm-thrilled',
    patterns: [
      '[(we|i)? (am|are|would be|feel)? (so|absolutely|just|totally|beyond|super|truly|really|very)? (thrilled|ecstatic|overjoyed|stoked|pumped|over the moon|tickled pink|chuffed|elated|psyched|super excited|super happy|so excited|beyond happy) ...] unless(asked, negated, conditional) without(not|you must|pumped out|to have|to see)',
      '[(we|i) (just|simply|all|absolutely|really|totally)? (adore|love love|are crazy about|are big fans of|are huge fans of|worship|cherish|are in awe of|are obsessed with) ...] unless(asked, conditional) without(to hear)',
      '[(super|mega|uber) (duper|super|excited|happy|thrilled|pumped|stoked|greater) ...] unless(asked)',
      '[(i am|we are|i was|we were) ..1 (blown away|over the moon|honoured beyond|in awe|moved to tears|in love with|your biggest fan|your biggest fans|so blessed|truly blessed) ...] unless(asked, conditional)',
      '[(bow to|tears in my|hearts sing|heart sing|warms our|warms my|from the bottom of) ...] unless(asked, conditional)',
      '[(thank you thank you|thanks thanks|love love|happy happy|yes yes yes) ...]',
    ],
    why: 'It puts our mood in front of their problem.',
    instead: ['I am glad to help'],
    flags: [
      '[[Super excited to help here]].',
      '[[We just adore you]].',
      "[[I'm thrilled about your mail]].",
      "[[I'm blown away by how well you described it]].",
      'Thank you [[from the bottom of our hearts for being amazing]]!',
      '[[We love love love hearing from you]]!!!',
    ],
    allows: [
      'We are thrilled to see that you got home.',
      'We are thrilled to have you on board!',
      'Are you excited about the trip?',
      'You were not thrilled, and I see why.',
      'If you are over the moon with it, tell them.',
      'The tank is going to be pumped out.',
    ],
  },
  {
    id: 'charm-pet-names',
    patterns: [
      '[(dear|hi|hello|hey|thanks|ok|sure|yes|sorry) (superstar|sunshine|gorgeous|legend|champ|rockstar|beautiful|my dear|my friend|sweetheart|angel) ...] unless(asked, conditional) without(island|beach|city)',
    ],
    why: 'Pet names are for friends; use their name.',
    instead: ['hello'],
    flags: ['[[Hi sunshine, here is the label]].', '[[Thanks my dear, here is the label]].', '[[Thanks sunshine]]!'],
    allows: ['The hotel Sunshine is in the bay.', 'Is the angel on the tree?', 'Dear Ms Love, here is the label.'],
  },
  {
    id: 'charm-we-are-cool',
    patterns: [
      '[(we have got|we got|i have got|i got) (you covered|your back) ...] unless(asked, conditional, requestedNear) without(worry)',
      '[(you are|you will be) in (good|the best|safe|great|excellent) hands ...] unless(asked, conditional)',
      '[(we are|we are just|that is how we) (awesome|amazing|the best|roll) (like that|at that|that way)? ...] unless(asked, conditional, negated)',
    ],
    why: 'It puts our mood in front of their problem.',
    instead: ['I am glad to help'],
    flags: [
      '[[We are the best at that]].',
      "Sure, [[we've got you covered]]!",
      '[[You are in good hands]].',
      '[[You will be in the best hands with Ida]].',
    ],
    allows: [
      "Don't worry, we have got you covered: press the left key.",
      'If we have got you on the list, you get a mail.',
      'Is it in good hands?',
      'Are we good?',
    ],
  },
  {
    id: 'charm-best-ever',
    patterns: [
      '[(that|this|it|you|your *)? (is|was|are)? (simply|one of|among)? (the)? (best|coolest|greatest|nicest|most amazing|cutest|funniest|loveliest|most beautiful) ..3 (ever|on board|in the world|on earth|i know|we know|i have (ever)? (seen|had|read)|we have (ever)? (seen|had|read)|today|all (day|week)) ...] unless(asked, conditional) without(worst|bug|error|way)',
      '[(you|that|this) (rock|rocks|shine|shines|sparkle|made my day|makes my day|made our day|light up|brighten~|slay|crushed it|killed it|inspire us|inspires us) ...] unless(asked, conditional)',
      '[(who|how) could (anyone|i|we|one|anybody) ..1 (say no|resist|refuse|not love) ...]',
    ],
    why: 'Flattery in a reply to a problem reads as a trick; thank them plainly.',
    instead: ['Thank you for telling me'],
    flags: ['[[That is the best mail I have ever read]].', '[[You rock]]!', '[[You made my day]].'],
    allows: [
      'The best way I know is by train.',
      'Is the rock in your garden?',
      'If it is the greatest ever, tell them.',
    ],
  },
]);
