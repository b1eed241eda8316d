import { isRecord } from '../signature';
import { actionsIn, entriesOf, tagsIn, textIn } from './listed';
import type { Found, ImportFormat } from './types';
import { doubleBraces } from './variables';

/** Gorgias' macros as its API lists them: the answer is what the action `setResponseText` sets. */
export const gorgias: ImportFormat = {
  id: 'gorgias',
  label: 'macros of Gorgias (JSON of its API)',
  variables: doubleBraces({
    'ticket.customer.firstname': 'customer',
    'ticket.customer.name': 'customer',
    'current_user.firstname': 'agent',
    'current_user.name': 'agent',
  }),
  read({ json }) {
    const entries = entriesOf(json, ['data']);
    const isOurs = entries.some(({ is }) => actionsIn(is).some((action) => 'arguments' in action && 'name' in action));
    if (!isOurs) return undefined;
    const found: Found = { texts: [], leftOut: [] };
    for (const { place, is } of entries) {
      const title = textIn(is, 'name');
      const argumentsOf = (name: string) => {
        const given = actionsIn(is).find((action) => action['name'] === name)?.['arguments'];
        return isRecord(given) ? given : {};
      };
      const answer = argumentsOf('setResponseText');
      const html = textIn(answer, 'body_html');
      const text = html || textIn(answer, 'body_text');
      if (typeof is['archived_datetime'] === 'string')
        found.leftOut.push({ place, title, why: 'It is in the archive there.' });
      else if (text === '') found.leftOut.push({ place, title, why: 'It writes nothing to the customer.' });
      else {
        const tags = tagsIn(argumentsOf('addTags')['tags'], /,/);
        found.texts.push({ place, title, text, isHtml: html !== '', origin: textIn(is, 'id'), tags });
      }
    }
    return found;
  },
};
