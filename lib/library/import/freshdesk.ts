import { isRecord } from '../signature';
import { entriesOf, textIn } from './listed';
import type { Found, ImportFormat } from './types';
import { doubleBraces } from './variables';

/** Freshdesk's canned responses as its API lists those of a folder. */
export const freshdesk: ImportFormat = {
  id: 'freshdesk',
  label: 'canned responses of Freshdesk (JSON of its API)',
  variables: doubleBraces({
    'ticket.requester.firstname': 'customer',
    'ticket.requester.name': 'customer',
    'ticket.agent.name': 'agent',
  }),
  read({ json }) {
    const entries = entriesOf(json, ['canned_responses', 'canned_response']);
    const isFolder = isRecord(json) && Array.isArray(json['canned_responses']);
    const isOurs = entries.some(({ is }) => 'title' in is && (isFolder || 'content_html' in is || 'content' in is));
    if (!isOurs) return undefined;
    const found: Found = { texts: [], leftOut: [] };
    for (const { place, is } of entries) {
      const title = textIn(is, 'title');
      const html = textIn(is, 'content_html');
      const text = html || textIn(is, 'content');
      if (text === '') {
        const why = isFolder ? 'It is a title only: ask the API for the responses of the folder.' : 'It has no text.';
        found.leftOut.push({ place, title, why });
      } else found.texts.push({ place, title, text, isHtml: html !== '', origin: textIn(is, 'id') });
    }
    return found;
  },
};
