import { readCsv } from './csv';
import { tagsIn } from './listed';
import type { Found, ImportFormat } from './types';
import { doubleBraces, gap, noConditions } from './variables';

/** What columns may be called, best first; in German, French and Spanish, too, as their spreadsheets are. */
const headings = {
  title: ['title', 'name', 'label', 'subject', 'titel', 'betreff', 'titre', 'nom', 'título', 'nombre'],
  text: [
    ...['body', 'text', 'content', 'body plain text', 'reply', 'snippet', 'message', 'response', 'answer', 'template'],
    ...['snippet text', 'message text', 'reply text', 'body text', 'text body', 'message body', 'macro text'],
    ...['canned response', 'saved reply', 'inhalt', 'nachricht', 'antwort', 'texte', 'contenu', 'réponse'],
    ...['texto', 'contenido', 'respuesta', 'mensaje'],
  ],
  shortcut: ['shortcut', 'abbreviation', 'trigger', 'keyword', 'short code', 'kürzel', 'raccourci', 'atajo'],
  tags: ['tags', 'folder', 'group', 'category', 'ordner', 'kategorie', 'dossier', 'catégorie', 'carpeta', 'categoría'],
  origin: ['id'],
} as const;

const names = doubleBraces({
  'to.first_name': 'customer',
  'to.name': 'customer',
  'from.first_name': 'agent',
  'from.name': 'agent',
  'contact.firstname': 'customer',
  'contact.first_name': 'customer',
  'customer.first_name': 'customer',
});

/** A table with headings, as Briskine writes it and as spreadsheets are kept: the text may be HTML. */
export const table: ImportFormat = {
  id: 'csv',
  label: 'a table with headings such as title, body, shortcut, tags (CSV; Briskine’s export is one)',
  variables: {
    pattern: names.pattern,
    read(says) {
      const command = says.trim();
      if (command === 'cursor') return { gone: true };
      const choices = /^choice\s+['"]([^'"]*)['"]$/.exec(command)?.[1];
      if (choices !== undefined) {
        const options = choices.split(',').map((option) => option.trim());
        return gap(options.join(' or '), { choices: options });
      }
      if (/^(?:if|each|unless|compare)\b/.test(command)) return { why: noConditions };
      return names.read(says);
    },
  },
  read({ text, json }) {
    if (json !== undefined) return undefined;
    const { rows, unclosed } = readCsv(text.replace(/^\ufeff/, ''));
    const [head, ...body] = rows;
    const called = head?.cells.map((cell) => cell.trim().normalize().toLowerCase().replaceAll('_', ' ')) ?? [];
    const columnOf = (of: keyof typeof headings) =>
      headings[of].map((name) => called.indexOf(name)).find((column) => column >= 0) ?? -1;
    const column = { title: columnOf('title'), text: columnOf('text') };
    if (column.text < 0 || called.filter((name) => name !== '').length < 2) return undefined;
    const found: Found = { texts: [], leftOut: [] };
    for (const { line, cells } of body) {
      const place = `line ${line}`;
      const cell = (of: keyof typeof headings) => cells[columnOf(of)]?.trim() ?? '';
      const title = cell('title') || cell('shortcut');
      const content = cells[column.text] ?? '';
      if (unclosed !== undefined && unclosed >= line && line === body.at(-1)?.line)
        found.leftOut.push({ place, title, why: `The quotation mark of line ${unclosed} is never closed.` });
      else if (content.trim() === '') found.leftOut.push({ place, title, why: 'It has no text.' });
      else {
        const isHtml = /<(?:p|div|br|a|b|i|strong|em|ul|ol|li|span)\b/i.test(content);
        const tags = tagsIn(cell('tags'), /,/);
        found.texts.push({
          place,
          title,
          text: content,
          isHtml,
          origin: cell('origin'),
          shortcut: cell('shortcut'),
          tags,
        });
      }
    }
    return found;
  },
};
