/** A row of a table, with the line it starts in, from 1. */
export interface Row {
  line: number;
  cells: string[];
}

/** What parts the cells: whichever of the three the first line has most of. */
function separatorOf(text: string): string {
  const first = text.slice(0, Math.max(0, text.search(/[\r\n]|$/)));
  const count = (separator: string) => first.split(separator).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

/**
 * Reads comma-separated values, forgiving as files in the wild need it: also with semicolons or tabs, and a quotation mark
 * inside a quoted cell ends it only before a separator or a line's end. Empty rows are left out. Takes time linear in its
 * length. `unclosed` is the line of a quotation mark that is never closed: the rest of the file is in that cell.
 */
export function readCsv(text: string): { rows: Row[]; unclosed?: number } {
  // A first line of its own that tells spreadsheets what parts the cells.
  const told = /^sep=([,;\t])\r?\n/i.exec(text);
  const separator = told?.[1] ?? separatorOf(text);
  const rows: Row[] = [];
  let cells: string[] = [];
  let line = told ? 2 : 1;
  let rowLine = line;
  let at = told?.[0].length ?? 0;
  let unclosed: number | undefined;
  const ends = (place: number) =>
    place >= text.length || text[place] === separator || text[place] === '\n' || text[place] === '\r';
  const endRow = () => {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: rowLine, cells });
    cells = [];
  };
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      const quotedFrom = line;
      let from = ++at;
      for (;;) {
        const quote = text.indexOf('"', at);
        if (quote < 0) {
          cell += text.slice(from);
          at = text.length;
          unclosed ??= quotedFrom;
          break;
        }
        if (text[quote + 1] === '"') {
          cell += text.slice(from, quote + 1);
          at = quote + 2;
          from = at;
        } else if (ends(quote + 1)) {
          cell += text.slice(from, quote);
          at = quote + 1;
          break;
        } else at = quote + 1;
      }
      line += cell.split('\n').length - 1;
    } else {
      const from = at;
      while (!ends(at)) at++;
      cell = text.slice(from, at);
    }
    cells.push(cell.replace(/\r\n?/g, '\n'));
    if (text[at] === separator) {
      at++;
      if (at === text.length) cells.push('');
      continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    line++;
    endRow();
    rowLine = line;
  }
  endRow();
  return unclosed === undefined ? { rows } : { rows, unclosed };
}
