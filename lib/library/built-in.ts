import builtIn from './built-in.json';
import acknowledge from './phrases/acknowledge.json';
import chat from './phrases/chat.json';
import honesty from './phrases/honesty.json';
import listen from './phrases/listen.json';
import nextStep from './phrases/next-step.json';
import perspective from './phrases/perspective.json';
import recount from './phrases/recount.json';
import type { Library } from './schema';

/**
 * The library every other layer stands on, in one piece. The phrases are kept by stage (chat and what hands facts back in files of their own) so
 * that each file can be read in one go; a test proves that the whole is a valid library file.
 */
export const builtInLibrary = {
  ...builtIn,
  phrases: [...listen, ...recount, ...acknowledge, ...honesty, ...perspective, ...nextStep, ...chat],
} as Library;
