import type { Span } from '../conversation/conversation';
import { type LinearText, offsetOf } from './linear-text';
import { findForeignText } from './own-part';

/** Containers of a quotation or a signature, and lines that introduce one. Ids get an `x_` before them in Outlook. */
const wholes =
  '#_rc_sig,#reply-intro,blockquote[type="cite"],.gmail_quote,.gmail_extra,.gmail_signature,' +
  '.moz-cite-prefix,.moz-signature,.protonmail_quote,.protonmail_signature_block,.yahoo_quoted,.zmail_extra,' +
  '.tutanota_quote,blockquote.iosymail,.rl-signature,#Signature,#x_Signature';

/** Marks under which everything is history. */
const startsOfHistory = '#divRplyFwdMsg,#x_divRplyFwdMsg,#appendonsend,#x_appendonsend,hr#replySplit';

/**
 * What of a rich text draft is not the rep's own words: quotations, signatures and the lines that introduce them, by
 * the marks mail programs and helpdesks leave in the HTML and by what plain text looks like. In order, merged.
 */
export function findForeignElements(root: HTMLElement, linear: LinearText): Span[] {
  const { text } = linear;
  const found: Span[] = findForeignText(text);
  // A blockquote right under a line such as "On … wrote:" is a quotation though nothing marks it (Request Tracker).
  for (const quote of root.querySelectorAll('blockquote')) {
    const span = spanOf(quote, linear);
    const intro = text.slice(0, span.start).trimEnd();
    const line = intro.slice(intro.lastIndexOf('\n') + 1);
    if (/(?:\d|@).*:$/.test(line)) found.push({ start: intro.length - line.length, end: span.end });
  }
  for (const element of root.querySelectorAll(wholes)) found.push(spanOf(element, linear));
  for (const element of root.querySelectorAll(startsOfHistory)) {
    found.push({ start: spanOf(element, linear).start, end: text.length });
  }
  return merge(found.filter((span) => span.end > span.start));
}

/** Where the element's text stands. */
function spanOf(element: Element, linear: LinearText): Span {
  const own = linear.pieces.filter((piece) => element.contains(piece.node));
  const first = own[0];
  const last = own.at(-1);
  if (first && last) return { start: first.start, end: last.start + last.length };
  const parent = element.parentNode;
  if (!parent) return { start: 0, end: 0 };
  const at = offsetOf(linear, { node: parent, offset: Array.prototype.indexOf.call(parent.childNodes, element) });
  return { start: at, end: at };
}

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
