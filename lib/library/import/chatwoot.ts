import { entriesOf, textIn } from './listed';
import type { Found, ImportFormat } from './types';
import { doubleBraces } from './variables';

/** Chatwoot's canned responses as its API lists them: a short code and what it stands for. */
export const chatwoot: ImportFormat = {
  id: 'chatwoot',
  label: 'canned responses of Chatwoot (JSON of its API)',
  variables: doubleBraces({
    'contact.first_name': 'customer',
    'contact.name': 'customer',
    'agent.first_name': 'agent',
    'agent.name': 'agent',
  }),
  read({ json }) {
    const entries = entriesOf(json, ['payload']);
    if (!entries.some(({ is }) => 'short_code' in is && 'content' in is)) return undefined;
    const found: Found = { texts: [], leftOut: [] };
    for (const { place, is } of entries) {
      const shortcut = textIn(is, 'short_code');
      const text = textIn(is, 'content');
      if (text === '') found.leftOut.push({ place, title: shortcut, why: 'It has no text.' });
      else found.texts.push({ place, title: shortcut, text, shortcut, origin: textIn(is, 'id') });
    }
    return found;
  },
};
