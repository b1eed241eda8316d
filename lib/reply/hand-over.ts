import type { Request } from './english/request';
import type { Wants } from './wants/wants';

/** To be handed to somebody who decides or knows; not merely to a person rather than a machine. */
const higher =
  /^(?:let you (?:speak|talk) to|put you through to|connect you (?:to|with)) (?!(?:an? )?(?:human|person|real|someone|somebody|anyone|agent|representative|rep)\b)|^(?:let|have) .{2,40}\b(?:take (?:it |this |that |us |you )?over|who (?:decides|can decide|is in charge))\b/i;

/** Any way of asking to be passed on. */
const passesOn =
  /^(?:let you (?:speak|talk) to|put you through|connect you|give you (?:a |the |your )?(?:\w+ )?(?:manager|supervisor|boss)|escalate|pass you|transfer you|have (?:your|a|our|the) (?:\w+ )?(?:manager|supervisor|boss))\b/;

/** Do they ask to be handed to somebody who decides? */
export const asksHigher = ({ ask = '' }: Request): boolean => higher.test(ask);

/** What they ask beside being handed over, which the hand-over itself answers. */
export function withoutHandOver({ asks, requests, tellable }: Wants): Wants {
  const kept = requests.map((request) => !(asksHigher(request) || passesOn.test(request.ask ?? '')));
  return {
    asks: asks.filter((_, i) => kept[i]),
    requests: requests.filter((_, i) => kept[i]),
    tellable: tellable.filter((_, i) => kept[i]),
  };
}
