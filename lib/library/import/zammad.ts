import { entriesOf, tagsIn, textIn } from './listed';
import type { Found, ImportFormat } from './types';
import { gap, slot } from './variables';

const customer = new Set(['ticket.customer.firstname', 'ticket.customer.fullname']);
const agent = new Set(['user.firstname', 'user.fullname', 'ticket.owner.firstname', 'ticket.owner.fullname']);

/** Zammad's text modules as its API lists them: HTML, found there by name and keywords. */
export const zammad: ImportFormat = {
  id: 'zammad',
  label: 'text modules of Zammad (JSON of its API)',
  variables: {
    pattern: /#\{([^{}]*)\}/g,
    read(says) {
      const name = says.trim();
      return customer.has(name) ? slot('customer') : agent.has(name) ? slot('agent') : gap(name);
    },
  },
  read({ json }) {
    const entries = entriesOf(json, []);
    if (!entries.some(({ is }) => 'keywords' in is && 'content' in is)) return undefined;
    const found: Found = { texts: [], leftOut: [] };
    for (const { place, is } of entries) {
      const title = textIn(is, 'name');
      const text = textIn(is, 'content');
      if (is['active'] === false) found.leftOut.push({ place, title, why: 'It is switched off there.' });
      else if (text === '') found.leftOut.push({ place, title, why: 'It has no text.' });
      else {
        const tags = tagsIn(is['keywords'], /[,;]/);
        found.texts.push({ place, title, text, isHtml: true, origin: textIn(is, 'id'), tags });
      }
    }
    return found;
  },
};
