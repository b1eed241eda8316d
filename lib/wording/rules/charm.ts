import { defineRules } from '../define-rule';

/** Flattery and gushing where help was asked for. */
export const charm = defineRules('charm', 'no-impossible-promises', [
  {
    id: 'charm-you-are',
    patterns: [
      '[you are (such|simply|truly|really|absolutely|clearly|hands down|without (a)? doubt|so|very|the|our|one of|a)? ..3 (<praise>|star|hero|legend|angel|gem|joy|delight|sweetheart|darling|superstar|rockstar|treasure|dream|inspiration|champion) ...] unless(asked, negated, conditional) without(right|way|sure|better|best way|welcome|best off|person to|most likely)',
      '[you (guys|folks|all) are ..3 (<praise>|stars|heroes|legends) ...]',
      '[you (clearly|really|obviously) know your stuff]',
      '[you have (the best|such|an amazing|a wonderful|great|exquisite|excellent|impeccable) ..1 (taste|eye|sense|style|name|family|heart|talent) ...]',
      '[(so|very|how) (smart|clever|sweet|kind|thoughtful|wise|brilliant|lovely|cute) of you] without(thank~)',
      '[you (sound|seem|look) (like)? ..2 (<praise>|joy|delight|dream) ...]',
    ],
    why: 'Flattery in place of help reads as a trick.',
    instead: ['thank you for writing'],
    flags: [
      "[[You're simply the best customer we have]]!",
      '[[You have such great taste]].',
      '[[You clearly know your stuff]].',
    ],
    allows: ['You are right about the date.', 'Are you the best person to ask?', 'You are very welcome.'],
  },
  {
    id: 'charm-valued-customer',
    patterns: [
      '[(our|my|one of our|of our|the most|a most) (most)? ..2 (<praise>|loyal|important) (and <praise>)? (customer~|client~|guest~|user~|reader~|member~|partner~) ...] without(best price)',
      '[(we|i) ..2 (adore|cherish|treasure|worship|love having|absolutely love) (you|having you|customers like you|our customers) ...]',
      '[(obsessed with|crazy about|in love with|thrilled to have|honoured to have|honored to have|blessed to have|lucky to have) (you|your *) ...]',
      '[(i|we) wish ..2 (customers|clients|guests|people|everyone) (were|was) (like|as) ...]',
      '[(privilege|honour|honor|joy|dream|delight|treat) ..3 (for (us|me)|to (serve|work|have|help|read|hear)) ...] unless(negated)',
      '[such a (joy|pleasure|delight|treat|privilege) ...]',
      '[(customer~|client~|someone|people|company|guest~) (like|such as|as <praise> as|as visionary as|as sharp as) (you|yours) ...] with(<praise>|love|valuable|sharp|visionary|smart|organised|wish|need|exactly)',
    ],
    why: 'Gushing praise sounds bought; plain thanks is enough.',
    instead: ['we appreciate that you are with us'],
    flags: [
      'You are [[one of our most valued customers]].',
      '[[We adore you, really]].',
      "It's [[such a joy to hear from you]].",
    ],
    allows: [
      'Our customers in Graz have two shops.',
      'It was a pleasure to sort this out.',
      'Members like you pay no fee.',
    ],
  },
  {
    id: 'charm-your-things',
    patterns: [
      '[your ..2 (is|are|was|were) ..5 (<praise>|poetry|pure poetry|a dream|a work of art|to die for|breathtaking) ...] unless(asked, conditional) without(available|option|price|choice|way|chance)',
      '[(what|such) (a|an) ..2 (<praise>) (name|idea|design|question|choice|picture|photo|project|message|dog|cat|baby|family|mail|email) ...]',
      '[(i|we) (all)? ..2 (gasped|melted|fell in love|smiled from ear to ear|could not stop smiling) ...]',
      '[(awesome|excellent|fantastic|amazing|brilliant|superb) (question|questions|choice|point|idea)] without(is that)',
      '[(hats off|kudos|chapeau) to? ...]',
      '[(made|makes|making) (my|our) (day|week|heart) ...] without(you can)',
    ],
    why: 'Admiring their things pads the reply; they came for an answer.',
    instead: ['thank you for the details'],
    flags: ['[[Your garden is absolutely stunning]].', '[[What a gorgeous name]]!', 'What an [[excellent question]]!'],
    allows: [
      'Your best option is the smaller one.',
      'What a name change needs is a form.',
      'Is that a great distance?',
    ],
  },
  {
    id: 'charm-gushing',
    patterns: [
      '[<shout>] with(luck|thank~|thanks|love|happy|welcome|enjoy|hope|hi|hello|yay|wow|fun|congratulations|great|best|<praise>|omg|yes) without(<outrage>|<disaster>|<furious>|help~|stop|never|sorry|nightmare) unless(asked)',
      '[(thank you|thanks) (so so|so very|ever so|a million|a thousand|soooo|infinitely) ...]',
      '[(super|mega|extra|uber) (duper|excited|happy|thrilled|pumped|stoked|great|greater) ...]',
      '[(thrilled|ecstatic|overjoyed|excited|pumped|stoked|tickled) ..1 (to (have|hear|help|see|serve|announce)|that you) ...]',
      '[(lots of|big|warm|virtual) (love|hugs|hug|kisses|cuddles) ...]',
      '[(dear|hi|hello|hey) (superstar|sunshine|gorgeous|legend|champ|rockstar|darling|sweetie|honey|love) ...]',
    ],
    why: 'Loud cheer is out of place for somebody with a problem.',
    instead: ['.'],
    flags: ['Good luck with it[[!!!]]', 'Hello and welcome[[!!!]]', '[[Super excited to help here]].'],
    allows: ['Good luck with it!', 'Did it work?!', 'Please stop!! The cable is under power.'],
  },
]);
