import { actionsIn, entriesOf, tagsIn, textIn } from './listed';
import type { Found, ImportFormat } from './types';
import { doubleBraces } from './variables';

/**
 * Zendesk's macros as its API lists them (`macros.json`). The answer is the value of the action `comment_value_html` or
 * `comment_value`, there also behind the name of its channel; `::` in a title parts folders.
 */
export const zendesk: ImportFormat = {
  id: 'zendesk',
  label: 'macros of Zendesk (JSON of its API)',
  variables: doubleBraces({
    'ticket.requester.first_name': 'customer',
    'ticket.requester.name': 'customer',
    'current_user.first_name': 'agent',
    'current_user.name': 'agent',
    'ticket.assignee.first_name': 'agent',
    'ticket.assignee.name': 'agent',
  }),
  read({ json }) {
    const entries = entriesOf(json, ['macros', 'macro']);
    if (!entries.some(({ is }) => actionsIn(is).some((action) => 'field' in action))) return undefined;
    const found: Found = { texts: [], leftOut: [] };
    for (const { place, is } of entries) {
      const folders = textIn(is, 'title').split('::');
      const title = folders.pop()?.trim() ?? '';
      const actions = new Map(actionsIn(is).map((action) => [textIn(action, 'field'), action['value']]));
      const html = answerIn(actions.get('comment_value_html'));
      const text = html || answerIn(actions.get('comment_value'));
      if (is['active'] === false) found.leftOut.push({ place, title, why: 'It is switched off there.' });
      else if (text === '') found.leftOut.push({ place, title, why: 'It writes nothing to the customer.' });
      else {
        found.texts.push({
          place,
          title,
          text,
          isHtml: html !== '',
          origin: textIn(is, 'id'),
          tags: [...folders, ...tagsIn(actions.get('current_tags'), /[\s,]+/)],
          internal: String(actions.get('comment_mode_is_public')) === 'false',
        });
      }
    }
    return found;
  },
};

function answerIn(value: unknown): string {
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  return typeof last === 'string' ? last : '';
}
