import type { Rule } from '../types';
import { accusing } from './accusing';
import { argue } from './argue';
import { askingForTheSolution } from './asking-for-the-solution';
import { blame } from './blame';
import { cavingIn } from './caving-in';
import { charm } from './charm';
import { dismissive } from './dismissive';
import { excuse } from './excuse';
import { fog } from './fog';
import { hostile } from './hostile';
import { overPromise } from './over-promise';
import { pilingOn } from './piling-on';
import { sellingIntoTrouble } from './selling-into-trouble';
import { vagueCommitment } from './vague-commitment';

/** All rules that come with Heard, kind by kind. */
export const builtInRules: Rule[] = [
  ...pilingOn,
  ...dismissive,
  ...blame,
  ...argue,
  ...accusing,
  ...excuse,
  ...overPromise,
  ...vagueCommitment,
  ...charm,
  ...cavingIn,
  ...askingForTheSolution,
  ...fog,
  ...hostile,
  ...sellingIntoTrouble,
];
