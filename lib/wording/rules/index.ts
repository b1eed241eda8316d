import type { Rule } from '../types';
import { accusing } from './accusing';
import { accusingSecond } from './accusing-second';
import { argue } from './argue';
import { argueSecond } from './argue-second';
import { askingForTheSolution } from './asking-for-the-solution';
import { askingForTheSolutionThird } from './asking-for-the-solution-third';
import { blame } from './blame';
import { blameSecond } from './blame-second';
import { cavingIn } from './caving-in';
import { cavingInThird } from './caving-in-third';
import { charm } from './charm';
import { charmThird } from './charm-third';
import { dismissive } from './dismissive';
import { dismissiveSecond } from './dismissive-second';
import { excuse } from './excuse';
import { excuseSecond } from './excuse-second';
import { fog } from './fog';
import { fogThird } from './fog-third';
import { hostile } from './hostile';
import { hostileThird } from './hostile-third';
import { overPromise } from './over-promise';
import { overPromiseThird } from './over-promise-third';
import { pilingOn } from './piling-on';
import { pilingOnMore } from './piling-on-more';
import { sellingIntoTrouble } from './selling-into-trouble';
import { sellingIntoTroubleThird } from './selling-into-trouble-third';
import { vagueCommitment } from './vague-commitment';
import { vagueCommitmentMore } from './vague-commitment-more';

/** All rules that come with Heard, kind by kind. */
export const builtInRules: Rule[] = [
  ...pilingOn,
  ...pilingOnMore,
  ...dismissive,
  ...dismissiveSecond,
  ...blame,
  ...blameSecond,
  ...argue,
  ...argueSecond,
  ...accusing,
  ...accusingSecond,
  ...excuse,
  ...excuseSecond,
  ...overPromise,
  ...overPromiseThird,
  ...vagueCommitment,
  ...vagueCommitmentMore,
  ...charm,
  ...charmThird,
  ...cavingIn,
  ...cavingInThird,
  ...askingForTheSolution,
  ...askingForTheSolutionThird,
  ...fog,
  ...fogThird,
  ...hostile,
  ...hostileThird,
  ...sellingIntoTrouble,
  ...sellingIntoTroubleThird,
];
