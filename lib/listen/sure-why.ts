import type { Ask, Why } from './types';

/** From this confidence on more of the reasons heard are reasons than not. */
const sureFrom = 0.4;

/**
 * Whether a reason is surely one: said without a "perhaps", told back to the customer, and asked for no more. Words that
 * were marked by hand are.
 */
export const isSureWhy = ({ confidence = 1 }: Why): boolean => confidence >= sureFrom;

/**
 * The reasons worth telling a rep: the sure ones, where there are any, else those that say more than the asks beside them. A
 * sentence that asks for something can be the reason for its urgency, too; told twice it is none.
 */
export function whysToTell(whys: readonly Why[], asks: readonly Ask[]): Why[] {
  const sure = whys.filter(isSureWhy);
  if (sure.length > 0) return sure;
  return whys.filter((why) => !asks.some((ask) => why.start <= ask.start && ask.end <= why.end));
}
