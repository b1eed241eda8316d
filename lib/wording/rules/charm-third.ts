import { defineRules } from '../define-rule';

export const charmThird = defineRules('charm', 'no-impossible-promises', [
  {
    id: 'charm-admire',
    patterns: [
      '[(your|a|an) (eye|sense|taste|talent|gift|feel|passion|attention|elegance|vision|brilliance|class|patience|style|charm|wisdom|expertise) (for|of|like yours|to)? ..4 (shame|admire|admirable|remarkable|unmatched|incredible|amazing|rare|impressive|second to none|envy|inspiring|outstanding|class|wonderful)]',
      '[(customer~|client~|guest~|people|someone|somebody|anybody|leader~|scientist~|company|team|person|anyone) (with|of|as|so) (your|such|so|sharp|smart|organised|organized|patient|kind|clever|thoughtful|visionary|brilliant|yours) ...] with(dream|pleasure|privilege|honour|honor|joy|soul|exactly|kind|if only|rare|wish|love|best|delight|need|class|elegance|built) unless(asked, conditional)',
      '[(what|it is|it was|is|such) (a|an) (absolute|real|true|great|tremendous|enormous|huge|rare|genuine)? (pleasure|privilege|honour|honor|joy|delight|treat) ..2 (is|to (deal|work|read|serve|help|have|hear|write|talk|chat)|that you) ...] unless(asked, conditional)',
      '[(if only|i wish|we wish) ..3 (all|every|more|everyone) ..4 (were|was|had|like|as) ...]',
      '[(you|our|my|your) ..4 (sharpest|smartest|kindest|nicest|brightest|coolest|loveliest|best|favourite|favorite|finest|most (organised|patient|thoughtful|brilliant|wonderful|delightful|loyal)) ..1 (customer~|client~|founder~|guest~|person|people|team|agency|company|user~|mind~|dad|mum|mom|parent~|human) ...] unless(asked, conditional)',
      '[(soul|heart|lifeblood|crown jewel|pride|jewel|star) (and soul)? of (our|my|this) ...] unless(asked)',
      '[(fills|filled|warms|warmed|melts|melted) (our|my) ..1 (heart~) ...]',
      '[(saint|angel|heroine|goddess|queen|king|rock star|rockstar|superhero|treasure|legend|gem|genius|sunshine|superstar)] with(you|your|are|dear|team) unless(asked, negated, conditional) without(bay|delivery~|download)',
      '[(who|how) could (anyone|i|we|one|anybody) ..1 (say no|resist|refuse|not love) ...]',
      '[(you|your *) ..2 (rock|rocks|shine|shines|sparkle|sing like|light up|brighten~|inspire~ us) ...] unless(asked, conditional)',
    ],
    why: 'Admiration in place of help reads as a trick.',
    instead: ['thank you for the details'],
    flags: [
      '[[Your eye for detail puts us to shame]].',
      '[[What a pleasure it is to work with you]].',
      '[[If only all our clients were like you]].',
    ],
    allows: [
      'Is it a pleasure boat or a ferry?',
      'The best guest rooms face the sea.',
      'Only clients with your plan see this page.',
    ],
  },
  {
    id: 'charm-cheer',
    patterns: [
      '[(so|absolutely|just|totally|beyond|super|truly|really) (thrilled|delighted|excited|stoked|pumped|over the moon|ecstatic|in love|obsessed|honoured|honored|blessed|chuffed) ...] unless(asked, negated)',
      '[(we|i) (just|simply|all|absolutely)? (adore|love love|are crazy about|are big fans of|are huge fans of|worship|cherish|are in awe of) ...] without(to hear)',
      '[(sending|big|giant|virtual|warmest|tons of|loads of) (you)? ..1 (hugs|hug|love|kisses|smiles|sunshine|high five) ...]',
      '[(you|customers like you) (make|made) (my|our) (day|week|year|job|work) ...] unless(conditional)',
      '[(smart|clever|wise|brilliant|great|awesome|good|nice) (of you|choice|pick|move|cookie|thinking) ...] only(exclaimed) unless(conditional) without(luck)',
      '[(the|you are the|your the|a) (real|true|absolute|total) (professional|pro|expert|mvp|hero|champion|star|gentleman|lady) (here)? ...]',
      '[(best|coolest|greatest|nicest|most amazing) ..3 (ever|on board|in the world|on earth|i know|we have|i have ever|out there) ...] with(you|your|our) unless(asked, negated, conditional) without(practice|way|option)',
    ],
    why: 'Gushing is out of place where somebody has a problem.',
    instead: ['thank you for writing'],
    flags: ['[[You made my day]]!', 'We are [[so thrilled to help]].', "[[You're the real professional here]]."],
    allows: [
      'Good choice of words matters here.',
      'The fee makes up a third of the bill.',
      'Is that the best price ever?',
    ],
  },
]);
