import { entriesOf, textIn } from './listed';
import type { Found, ImportFormat } from './types';
import { doubleBraces } from './variables';

/** Front's message templates as its API lists them. A subject is no part of a phrase. */
export const front: ImportFormat = {
  id: 'front',
  label: 'message templates of Front (JSON of its API)',
  variables: doubleBraces({
    'recipient.first_name': 'customer',
    'recipient.name': 'customer',
    'user.first_name': 'agent',
    'user.name': 'agent',
  }),
  read({ json }) {
    const entries = entriesOf(json, ['_results']);
    if (!entries.some(({ is }) => textIn(is, 'id').startsWith('rsp_') && 'body' in is)) return undefined;
    const found: Found = { texts: [], leftOut: [] };
    for (const { place, is } of entries) {
      const title = textIn(is, 'name');
      const text = textIn(is, 'body');
      if (text === '') found.leftOut.push({ place, title, why: 'It has no text.' });
      else found.texts.push({ place, title, text, isHtml: true, origin: textIn(is, 'id') });
    }
    return found;
  },
};
