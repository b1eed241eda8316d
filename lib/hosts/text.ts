import type { Span } from '../conversation/conversation';
import { ownLines } from './quotes';
import { mapText, type TextMap } from './text-map';

/** What the author of a message wrote: its visible text without quoted history and signature. */
export interface OwnText {
  text: string;
  /** Lines of `text`, in order: where each begins in it, and the span of `map.text` it was taken from. */
  lines: { at: number; from: Span }[];
  map: TextMap;
}

/**
 * Names as mail programs write them into a mail; Roundcube puts `v1` before them and Outlook `x_`. What a form says is its
 * `id` may be a field of that name.
 */
const strippedName = (name: string) => `${name}`.replace(/^(?:v\d+|x_)+/, '');

/** Classes and ids of whole quotations and signatures. Whether they are believed is up to `ownLines`. */
const foreignClasses = new Set(
  (
    'gmail_signature moz-signature protonmail_signature_block protonmail_quote tutanota_quote ' +
    'yahoo_quoted zmail_extra skiff_quote rl-signature'
  ).split(' '),
);
const foreignIds = new Set(['Signature', '_rc_sig', 'isReplyContent', 'isForwardContent', 'origbody']);
/** From such an element on, everything is history. */
const historyIds = new Set(
  'divRplyFwdMsg appendonsend replySplit oriMsgHtmlSeperator mail-editor-reference-message-container'.split(' '),
);

function isForeign(element: Element): boolean {
  if (element.id && foreignIds.has(strippedName(element.id))) return true;
  for (const name of element.classList) if (foreignClasses.has(strippedName(name))) return true;
  return false;
}

function isHistory(element: Element): boolean {
  return element.id !== '' && historyIds.has(strippedName(element.id));
}

/** Labels of Request Tracker's for the quotations it folds; they stand inside the message. */
const isFoldLabel = (element: Element) => element.classList.contains('message-stanza-folder');

/** What the author of the message in `root` wrote. */
export function readOwnText(root: Element): OwnText {
  let seen = 0;
  let history = -1;
  const map = mapText(
    root,
    (element) => {
      const starts = isHistory(element);
      if (starts && history < 0) history = seen;
      if (!starts && !isForeign(element)) return false;
      seen += 1;
      return true;
    },
    isFoldLabel,
  );
  const start = map.foreign[history]?.start;
  const foreign =
    start === undefined ? map.foreign : [...map.foreign.slice(0, history), { start, end: map.text.length }];
  const lines: OwnText['lines'] = [];
  let text = '';
  for (const from of ownLines(map.text, foreign)) {
    if (lines.length > 0) text += '\n';
    lines.push({ at: text.length, from });
    text += map.text.slice(from.start, from.end);
  }
  return { text, lines, map };
}

/** A plain text without quoted history and signature. */
export function ownTextOf(text: string): string {
  return ownLines(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}

/** The texts of the parts of one message, as the message's text. */
export function joinParts(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
