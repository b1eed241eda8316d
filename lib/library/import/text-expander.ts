import { type Row, readCsv } from './csv';
import type { Found, ImportFormat, Variable } from './types';
import { gap, noConditions } from './variables';

/** Parts of a date or time, one after the other. */
const dates = '%[YymdeBbAaHIMSp](?:[-/:., ]?%[YymdeBbAaHIMSp])*';

/**
 * A group of TextExpander as CSV: no headings, abbreviation and content in the first two columns, perhaps a label in the third; the file
 * is called as the group.
 */
export const textExpander: ImportFormat = {
  id: 'text-expander',
  label: 'a group of TextExpander (CSV without headings)',
  variables: {
    pattern: new RegExp(
      `(?<![0-9])(%(?:fill[a-z]+:[^%]*%|fillpartend%|snippet:[^%]*%|clipboard%?|\\||<|>)|${dates})`,
      'g',
    ),
    read: readVariable,
  },
  read({ name, text, json }) {
    if (json !== undefined) return undefined;
    const { rows, unclosed } = readCsv(text);
    if (rows.length === 0 || !rows.every(({ cells }) => cells.length >= 2 && isAbbreviation(cells[0])))
      return undefined;
    // Of other tables the texts stand elsewhere; to take what is beside them would be worse than to take nothing.
    if (lettersOf(rows, 1) < Math.max(...(rows[0]?.cells.map((_, column) => lettersOf(rows, column)) ?? [0])))
      return undefined;
    const group = name.split('.')[0] ?? '';
    const found: Found = { texts: [], leftOut: [] };
    for (const { line, cells } of rows) {
      const place = `line ${line}`;
      const [shortcut = '', content = '', label = ''] = cells;
      const title = label.trim() || shortcut.trim();
      if (unclosed !== undefined && line === rows.at(-1)?.line)
        found.leftOut.push({ place, title, why: `The quotation mark of line ${unclosed} is never closed.` });
      else if (content.trim() === '') found.leftOut.push({ place, title, why: 'It has no text.' });
      else {
        const isHtml = /<(?:p|div|br|span|body|html)\b/i.test(content);
        found.texts.push({ place, title, text: content, isHtml, shortcut: shortcut.trim(), tags: [group] });
      }
    }
    return found;
  },
};

/** What is typed in place of a text: short, and one word. */
const isAbbreviation = (cell = '') => cell.trim() !== '' && cell.length <= 60 && !/[\s{}<>]/.test(cell.trim());

const lettersOf = (rows: readonly Row[], column: number) =>
  rows.reduce((sum, { cells }) => sum + (cells[column]?.length ?? 0), 0);

function readVariable(says: string): Variable {
  if (says === '%|' || says === '%<' || says === '%>') return { gone: true };
  if (says.startsWith('%clipboard')) return gap('what was copied');
  if (says.startsWith('%fillpart') || says.startsWith('%snippet')) return { why: noConditions };
  const [, kind, settings] = /^%fill([a-z]+):(.*)%$/s.exec(says) ?? [];
  if (kind === undefined || settings === undefined) return gap('date or time');
  let label = '';
  let usual: string | undefined;
  const choices: string[] = [];
  for (const part of settings.split(':')) {
    if (part.startsWith('name=')) label = part.slice('name='.length);
    else if (part.startsWith('default=')) {
      usual = part.slice('default='.length);
      choices.push(usual);
    } else if (!/^(?:width|height)=/.test(part)) choices.push(part);
  }
  const isPopup = kind === 'popup' || kind === 'popupmenu';
  return gap(label || choices[0] || 'field', {
    ...(usual ? { default: usual } : {}),
    ...(isPopup && choices.length > 0 ? { choices: [...new Set(choices)] } : {}),
  });
}
