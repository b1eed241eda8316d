import type { WordingKind } from '../../conversation/vocabulary';
import type { Rule } from '../types';
import { accusingLiar } from './accusing-liar';
import { accusingMotives } from './accusing-motives';
import { argueContradicting } from './argue-contradicting';
import { argueDisbelief } from './argue-disbelief';
import { askingForTheSolution } from './asking-for-the-solution';
import { blameBetweenLines } from './blame-between-lines';
import { blameFingerPointing } from './blame-finger-pointing';
import { blameLecturing } from './blame-lecturing';
import { blameLookingBack } from './blame-looking-back';
import { blameQuestions } from './blame-questions';
import { cavingInExceptions } from './caving-in-exceptions';
import { cavingInGiving } from './caving-in-giving';
import { charmFlattery } from './charm-flattery';
import { charmGushing } from './charm-gushing';
import { dismissiveClosing } from './dismissive-closing';
import { dismissiveComparing } from './dismissive-comparing';
import { dismissiveFeelings } from './dismissive-feelings';
import { dismissiveMinimising } from './dismissive-minimising';
import { dismissiveRepeating } from './dismissive-repeating';
import { dismissiveShrugging } from './dismissive-shrugging';
import { excuseOurLoad } from './excuse-our-load';
import { excuseShrugging } from './excuse-shrugging';
import { excuseSomebodyElse } from './excuse-somebody-else';
import { fogApologies } from './fog-apologies';
import { fogHiddenActors } from './fog-hidden-actors';
import { hostileAttacks } from './hostile-attacks';
import { hostileSarcasm } from './hostile-sarcasm';
import { overPromiseForever } from './over-promise-forever';
import { overPromiseGuarantees } from './over-promise-guarantees';
import { pilingOnOutrage } from './piling-on-outrage';
import { pilingOnOwnPeople } from './piling-on-own-people';
import { pilingOnOwnProduct } from './piling-on-own-product';
import { pilingOnScorn } from './piling-on-scorn';
import { pilingOnTakingSides } from './piling-on-taking-sides';
import { sellingOffers } from './selling-offers';
import { sellingProducts } from './selling-products';
import { vagueStep } from './vague-step';
import { vagueTime } from './vague-time';

/** All rules that come with Heard, kind by kind. */
export const builtInRules: Rule[] = [
  ...pilingOnOutrage,
  ...pilingOnOwnPeople,
  ...pilingOnOwnProduct,
  ...pilingOnTakingSides,
  ...pilingOnScorn,
  ...dismissiveFeelings,
  ...dismissiveMinimising,
  ...dismissiveComparing,
  ...dismissiveRepeating,
  ...dismissiveShrugging,
  ...dismissiveClosing,
  ...blameLookingBack,
  ...blameQuestions,
  ...blameBetweenLines,
  ...blameFingerPointing,
  ...blameLecturing,
  ...argueContradicting,
  ...argueDisbelief,
  ...accusingLiar,
  ...accusingMotives,
  ...excuseOurLoad,
  ...excuseSomebodyElse,
  ...excuseShrugging,
  ...overPromiseGuarantees,
  ...overPromiseForever,
  ...vagueTime,
  ...vagueStep,
  ...charmFlattery,
  ...charmGushing,
  ...cavingInExceptions,
  ...cavingInGiving,
  ...askingForTheSolution,
  ...fogApologies,
  ...fogHiddenActors,
  ...hostileAttacks,
  ...hostileSarcasm,
  ...sellingOffers,
  ...sellingProducts,
];

/** The patterns of all built-in rules of one kind. */
export function patternsOfKind(kind: WordingKind): string[] {
  return builtInRules.filter((rule) => rule.kind === kind).flatMap((rule) => rule.patterns);
}
