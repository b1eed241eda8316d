import { entriesOf, textIn } from './listed';
import type { Found, ImportFormat } from './types';
import { doubleBraces } from './variables';

/** Intercom's macros as its API lists them; their plain text has the variables in it. */
export const intercom: ImportFormat = {
  id: 'intercom',
  label: 'macros of Intercom (JSON of its API)',
  variables: doubleBraces({ 'user.name': 'customer', 'user.first_name': 'customer', first_name: 'customer' }),
  read({ json }) {
    const entries = entriesOf(json, ['data', 'macros']);
    if (!entries.some(({ is }) => is['type'] === 'macro' || 'body_text' in is)) return undefined;
    const found: Found = { texts: [], leftOut: [] };
    for (const { place, is } of entries) {
      const title = textIn(is, 'name');
      const text = textIn(is, 'body_text');
      if (text === '') found.leftOut.push({ place, title, why: 'It has no body_text.' });
      else found.texts.push({ place, title, text, origin: textIn(is, 'id') });
    }
    return found;
  },
};
