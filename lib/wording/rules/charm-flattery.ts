import { defineRules } from '../define-rule';

/** Flattering the person instead of helping. */
export const charmFlattery = defineRules('charm', 'no-impossible-promises', [
  {
    id: 'charm-you-are',
    patterns: [
      '[you are (such|simply|truly|really|absolutely|clearly|hands down|without (a)? doubt|so|very|the|too|a|an|one of the|one|just|quite|our)? ..3 (<praise>|star|hero|legend|gem|angel|saint|joy|sweetheart|darling|superstar|rockstar|dream|inspiration|lucky to have you|treasure|genius|champion|gentleman|delight|pleasure|credit to) ...] unless(asked, conditional, negated) without(welcome|looking|right|able|getting|using|sweet spot|best off|best to|best way|best position|not|sure|better)',
      '[(that|this|it) (is|was) (so|very|really|such|too|incredibly)? (smart|clever|sweet|thoughtful|wise|brilliant|lovely|cute|noble|adorable|generous) of you ...] unless(asked, conditional)',
      '[(so|very|how)? (smart|clever|sweet|thoughtful|wise|brilliant|lovely|cute|noble) of you ...] without(thank~)',
      '[(you guys|you folks|you all|people like you|customers like you) (are|make) ..3 (<praise>|stars|heroes|legends|our day|worthwhile|job) ...] unless(asked, conditional)',
      '[(you and *|you and * *|you guys|people like you|customers like you) are ..4 (<praise>|why we|the reason|angels|heroes) ...] unless(asked, conditional, negated)',
    ],
    why: 'Flattery in a reply to a problem reads as a trick; thank them plainly for what they did.',
    strictness: 1,
    instead: ['thank you for the details'],
    flags: ['[[You are such a gem]]!', '[[You guys are the best]].', '[[That is so thoughtful of you]].'],
    allows: ['You are welcome.', 'You are right, the date was wrong.', 'If you are the best person to ask, call me.'],
  },
  {
    id: 'charm-you-have-taste',
    patterns: [
      '[you (clearly|really|obviously|certainly|do)? (have|has|got) (the best|such|an amazing|a wonderful|great|exquisite|excellent|impeccable|a real|an incredible|a good|superb|fantastic) ..2 (taste|eye|style|sense|talent|gift|knowledge|understanding|feel|skills|patience|heart|mind|way with) ...] unless(asked, conditional)',
      '[you (clearly|really|obviously|certainly) know (your stuff|your way|what you are doing|more than) ...] unless(asked, conditional)',
      '[you (sound|seem|look|strike me) (like|as)? ..2 (<praise>|joy|delight|dream|someone special|expert|pro) ...] unless(asked, conditional)',
      '[(sets|set) you apart (from)? ...]',
      '[(a|an) (woman|man|person|customer|lady|gentleman|partner|company|team|client|guest) (of|with) (taste|class|style|your (stature|taste|standing|talent|calibre)|such) ...] unless(asked, conditional)',
      '[your (eagle eye|keen eye|sharp eye|eye for|sharp mind|good taste|sense of style) ...] unless(asked, conditional)',
      '[(it is|how) (wonderful|lovely|beautiful|amazing|inspiring|so nice) (that|how) you (care|are|took|think|love) ...] unless(asked, conditional)',
      '[(shows|reveals|betrays|proves) (a|your|such) ..2 (taste|style|sense of *|eye|talent|class) ...] unless(asked, conditional)',
    ],
    why: 'Admiration in place of help reads as a trick.',
    instead: ['thank you for the details'],
    flags: [
      '[[You clearly know your stuff]].',
      '[[Your eye for detail is second to none]].',
      '[[You have such an amazing taste]].',
    ],
    allows: [
      'Do you have a good eye for colour?',
      'You have a great distance to go, so take the bus.',
      'If you know your way round, use the back door.',
    ],
  },
  {
    id: 'charm-favourite',
    patterns: [
      '[(you|they) (are|will be|must be) ..2 (our|my) ..2 (favourite|favorite|best|loveliest|nicest|sweetest|kindest|coolest|smartest|prettiest|dearest) ..3 (customer|customers|client|clients|guest|guests|person|user|users|one|caller|there|team|family|of all)? ...] unless(asked, conditional, negated)',
      '[(a|our|one of our|as a|as our|such a|to a|like a) (most)? ..1 (valued|valuable|treasured|esteemed|cherished|beloved|amazing|wonderful|precious|great|awesome|dear) ..1 (customer|customers|client|clients|guest|guests|member|members|user|users|partner|partners|passenger|passengers) ...] unless(asked, conditional)',
      '[(customer|customers|client|clients|guest|guests|people|someone|somebody|anybody|leader|leaders|scientist|scientists|company|team|person|anyone|mum|dad|user|users) (with|of|as|so|like|such as) (your|such|so|you|yours|sharp|smart|organised|organized|patient|kind|clever|thoughtful|visionary|brilliant) ...] with(dream|pleasure|privilege|honour|honor|joy|soul|exactly|rare|wish|love|best|delight|need|class|elegance|built|lucky|valuable|entertaining|loose|lose) unless(asked, conditional)',
      '[(i|we|if only|if) ..2 (wish|only) ..3 (all|every|more|everyone|most) ..4 (were|was|had|like|as) ...] with(customer|customers|client|clients|guests|people|users|you) unless(asked)',
      '[(a lot of|most|other|few|many) (users|customers|people|guests|clients) (are|is) ..3 not as ..4 (you) ...] unless(asked, conditional)',
      '[(driver|customer|guest|person|partner|leader|team|expert|client) of your (calibre|caliber|stature|class|standing|quality) ...] unless(asked)',
      '[it is (customers|people|guests|clients|users) (as|like) ..8 that (make|makes) ...]',
    ],
    why: 'Telling them they are special does not move their case.',
    instead: ['thank you for your message'],
    flags: [
      "[[You're our favourite customer anyway]].",
      '[[As a valued customer of ours]], you come first.',
      '[[I wish all customers were like you]].',
    ],
    allows: [
      'Is it the favourite one of your guests?',
      'Your client is in the list.',
      'If only I had the number, it would be easier.',
    ],
  },
  {
    id: 'charm-lost-without-you',
    patterns: [
      '[(what|where) would we (be|do) without (you|customers|people) ...]',
      '[we (would|will)? (be)? (lost|need) ..1 (without|a (thousand|hundred|million)) ..2 (of)? (you|like you|customers like|partner|people) ...] unless(asked, conditional)',
      '[(thank you|thanks)? (so much|so so much|a lot)? (being|for being|you are) such a (wonderful|great|amazing|important|valued|lovely|fantastic) (part|member|customer|fan|friend) ...] unless(asked, conditional)',
    ],
    why: 'It makes a show of needing them.',
    instead: ['thank you for your message'],
    flags: [
      '[[What would we be without you]]?',
      '[[Thank you so much for being such a wonderful part of it]].',
      '[[We would be lost without you]].',
    ],
    allows: ['You would be lost without the map.', 'Is he such a good member?', 'What would you be doing without it?'],
  },
  {
    id: 'charm-honour',
    patterns: [
      '[(what|it is|it was|is|such|it has been|it would be) (a|an|my|our) (absolute|real|true|great|tremendous|enormous|huge|rare|genuine|complete|total)? (pleasure|privilege|honour|honor|joy|delight|treat) (for us|for me)? ..1 (is|to (deal|work|read|serve|help|have|hear|write|talk|chat|meet|assist)|that you|it is|it was|having) ...] unless(asked, conditional) with(what|absolute|real|true|great|tremendous|enormous|huge|rare|genuine|complete|total|privilege|honour|honor|such|joy|delight|treat|deal|work)',
      '[(we|i) (am|are|feel|would be|will be) ..2 (honoured|honored|blessed|privileged|flattered|touched|lucky|proud) (to (have|serve|help|work|know|call)|that you|by your) ...] unless(asked, conditional, negated)',
      '[(soul|heart|lifeblood|crown jewel|pride|jewel|star|backbone) (and soul)? of (our|my|this) ...] unless(asked, conditional) with(you|your|customers)',
      '[(it|this|that|your *)? (really|just)? (fills|filled|warms|warmed|melts|melted|makes|made) (our|my) ..1 (heart|hearts|day|week|morning) ...] unless(asked, conditional)',
    ],
    why: 'Honour and joy are out of place over a problem.',
    instead: ['thank you for your message'],
    flags: [
      '[[What a pleasure it is to work with you]].',
      '[[We feel privileged to serve you]].',
      '[[It warmed my heart]].',
    ],
    allows: [
      'Is it a pleasure boat or a ferry?',
      'I was glad to read that it works.',
      'It is a pleasure trip, so take the camera.',
    ],
  },
  {
    id: 'charm-your-things',
    patterns: [
      '[your ..2 (is|are|was|were|looks|sounds) ..2 (<praise>|poetry|a dream|a work of art|to die for|breathtaking|beautifully|perfection|masterpiece) ...] unless(asked, conditional, negated) without(question|idea to|bet|option|choice would|way|best to|if|better|account|sweet spot|priority|concern|top)',
      '[(what|such) (a|an) ..2 (<praise>) ..1 (name|idea|design|question|choice|picture|photo|project|plan|letter|mail|message|home|dog|baby|website|logo|shop|company|city|family|thing to say) ...] unless(asked)',
      '[(awesome|excellent|fantastic|amazing|brilliant|superb|outstanding|wonderful|marvellous|stellar) (question|questions|choice|point|idea|screenshot|screenshots|editing|detective work|work|suggestion|photo|photos|description|taste|thinking|catch) ...] unless(asked, conditional) without(our|my|hope|support team)',
      '[(hats off|kudos|chapeau) to? ...]',
    ],
    why: 'Praise for their things is a detour from their problem.',
    instead: ['thank you for sending this'],
    flags: [
      '[[Your design is the most beautiful ever]].',
      '[[What a wonderful idea you had]].',
      '[[Hats off to you]].',
    ],
    allows: ['Your best option is to restart.', 'Is your photo a beautiful one?', 'What a long wait, I am sorry.'],
  },
]);
