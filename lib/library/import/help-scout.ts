import { isRecord } from '../signature';
import { entriesOf, textIn } from './listed';
import type { Found, ImportFormat } from './types';
import { gap, noConditions, slot } from './variables';

/** What we fill by ourselves, by its name there. */
const customer = new Set(['customer.firstName', 'customer.fullName']);
const agent = new Set(['user.firstName', 'user.fullName']);

/** Help Scout's saved replies as its API tells them: a text for mails, in HTML, and perhaps another one for chats. */
export const helpScout: ImportFormat = {
  id: 'help-scout',
  label: 'saved replies of Help Scout (JSON of its API)',
  variables: {
    pattern: /\{%([^{}%]*)%\}/g,
    read(says) {
      const [name = '', ...rest] = says.split(',').map((part) => part.trim());
      if (customer.has(name)) return slot('customer');
      if (agent.has(name)) return slot('agent');
      if (!/^[\w.]+$/.test(name)) return { why: noConditions };
      const fallback = rest.find((part) => part.startsWith('fallback='))?.slice('fallback='.length);
      return gap(name, fallback ? { default: fallback } : {});
    },
  },
  read({ json }) {
    const list = isRecord(json) && isRecord(json['_embedded']) ? json['_embedded'] : json;
    const entries = entriesOf(list, ['savedReplies', 'saved-replies']);
    if (!entries.some(({ is }) => 'name' in is && ('text' in is || 'chatText' in is || 'preview' in is)))
      return undefined;
    const found: Found = { texts: [], leftOut: [] };
    for (const { place, is } of entries) {
      const title = textIn(is, 'name');
      const both = { title, origin: textIn(is, 'id') };
      const [mail, chat] = [textIn(is, 'text'), textIn(is, 'chatText')];
      if (mail !== '') found.texts.push({ ...both, place: `${place}.text`, text: mail, isHtml: true });
      if (chat !== '') found.texts.push({ ...both, place: `${place}.chatText`, text: chat, isChat: true });
      if (mail === '' && chat === '') {
        const why = 'preview' in is ? 'It is a preview only: ask the API for each reply by its id.' : 'It has no text.';
        found.leftOut.push({ place, title, why });
      }
    }
    return found;
  },
};
