/** Elements that stand on lines of their own, and those with an empty line around them. */
const blocks = new Set(['div', 'li', 'ul', 'ol', 'tr', 'table', 'blockquote']);
const paragraphs = new Set(['p', 'h1', 'h2', 'h3', 'h4']);

/** Elements whose content is no text. */
const unseen = new Set(['script', 'style', 'template', 'title', 'noscript', 'svg']);

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  euro: '€',
  pound: '£',
};

/**
 * The text of HTML as it reads, in time linear in its length and without ever making an element of it: lines where blocks end,
 * a hyphen before items of lists, the address of a link behind its words. `lost` is told when there was a picture.
 */
export function textOfHtml(html: string): { text: string; lost: boolean } {
  const lower = html.toLowerCase();
  let out = '';
  let lost = false;
  let link: { address: string; from: number } | undefined;
  const closeLink = () => {
    if (link && !out.slice(link.from).includes(link.address)) out += ` (${link.address})`;
    link = undefined;
  };
  let at = 0;
  for (;;) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? -1 : html.indexOf('>', open);
    // Nothing is a tag any more where no ">" follows.
    if (end < 0) break;
    out += plain(html.slice(at, open));
    at = end + 1;
    const inside = lower.slice(open + 1, end);
    if (inside.startsWith('!--')) {
      const close = html.indexOf('-->', open + 4);
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    const name = /^\/?([a-z][a-z0-9]*)/.exec(inside.slice(0, 20))?.[1];
    // "5 < 7 and 7 > 5"
    if (name === undefined) {
      if (/^[!?/]/.test(inside)) continue;
      out += '<';
      at = open + 1;
      continue;
    }
    const isEnd = inside.startsWith('/');
    if (unseen.has(name) && !isEnd) {
      const close = lower.indexOf(`</${name}`, end);
      at = close < 0 ? html.length : close;
      continue;
    }
    if (name === 'img') lost = true;
    if (name === 'a') {
      closeLink();
      const address = isEnd ? undefined : addressIn(html.slice(open + 1, end));
      if (address !== undefined) link = { address, from: out.length };
    }
    if (name === 'br') out += '\n';
    else if (paragraphs.has(name)) out += '\n\n';
    else if (blocks.has(name) && !/\n ?$/.test(out.slice(-2))) out += '\n';
    if (name === 'li' && !isEnd) out += '- ';
  }
  out += plain(html.slice(at));
  closeLink();
  const text = out
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\n+(?=- )/g, '\n');
  return { text: text.trim(), lost };
}

/** Text between tags: white space as one blank, entities as what they stand for. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });
}

/** Where a link leads; only what is a link in a mail, too. */
function addressIn(tag: string): string | undefined {
  const [, double, single] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag) ?? [];
  const address = plain(double ?? single ?? '').trim();
  return /^(?:https?:|mailto:|\{\{)/i.test(address) ? address.replace(/^mailto:/i, '') : undefined;
}
