import type { Why } from './types';

/** From this confidence on more of the reasons heard are reasons than not. */
const sureFrom = 0.4;

/**
 * Whether a reason is surely one: said without a "perhaps", told back to the customer, and asked for no more. Words that
 * were marked by hand are.
 */
export const isSureWhy = ({ confidence = 1 }: Why): boolean => confidence >= sureFrom;
