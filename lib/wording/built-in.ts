import { type CompiledRules, compileRules } from './compile';
import { builtInRules } from './rules/index';

/**
 * The built-in rules, compiled. A build of the extension replaces this module with the outcome (see `wxt.config.ts`), so
 * that neither the rules' texts nor the compiler's time are paid for in the browser.
 */
export const compiledBuiltInRules: CompiledRules = compileRules(builtInRules).compiled;
