import { builtInRules } from './rules/index';
import type { RuleSource } from './types';

/**
 * The built-in rules as they are compiled together with those of a team. A build of the extension replaces this module with
 * the outcome (see `wxt.config.ts`): the rules' examples stay out of it.
 */
export const builtInSources: readonly RuleSource[] = builtInRules.map(({ flags: _, allows: __, ...source }) => source);
