import type { Span } from '../conversation/conversation';
import { atEnd } from './at-end';
import { trackCaret } from './caret';
import { followComposition } from './composing';
import { findForeignElements } from './foreign-elements';
import { type LinearText, pointAt, readLinear } from './linear-text';
import { oneAtATime, refusal } from './one-at-a-time';
import { endOfOwn } from './own-part';
import { isGecko } from './page-events';
import { forgetChanged, type KnownStyles, styleOf } from './text-style';
import type { Editor, EditorFamily } from './types';
import { writeVerified } from './verified-write';

/** What differs between the families that write into a contenteditable. */
export interface RichTextWays {
  /** Puts the text over the selection; false when nothing was done. Best first. */
  write: readonly ((element: HTMLElement, text: string) => boolean)[];
  /** Takes one step back. Best first. */
  undo: readonly ((element: HTMLElement) => void)[];
}

/** A space that comes to stand at the edge of a line would vanish: it is written anew as the no-break space browsers type there. */
function withSpaces(before: string, { start, end }: Span, text: string): { span: Span; text: string } {
  const left = text.startsWith('\n') && before[start - 1] === ' ' ? 1 : 0;
  const right = text.endsWith('\n') && before[end] === ' ' ? 1 : 0;
  return {
    span: { start: start - left, end: end + right },
    text: '\u00a0'.repeat(left) + text + '\u00a0'.repeat(right),
  };
}

/** Characters that cannot be told from others, or seen, once they are in HTML. */
function showable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\t/g, '    ');
}

/**
 * Types the text over the selection with the browser's own editing commands, every `\n` a `<br>` in the paragraph of the
 * caret: so a line reads, shows and is sent as one line whatever gaps the host's style puts between paragraphs. One
 * undo step. Chromium makes paragraphs of newlines in `insertText` but joins separate commands to one step; Firefox does
 * neither.
 */
export function typeLines(element: HTMLElement, text: string): boolean {
  const doc = element.ownerDocument;
  if (text === '') return doc.execCommand('delete');
  if (isGecko || element.contentEditable === 'plaintext-only') return doc.execCommand('insertText', false, text);
  let done = true;
  // Chromium writes runs of spaces as they come, and only the first of them shows.
  const spaced = keepsSpaces(doc.getSelection()?.anchorNode) ? text : text.replace(/ (?= )/g, '\u00a0');
  for (const [index, line] of spaced.split('\n').entries()) {
    if (index > 0) done = doc.execCommand('insertLineBreak') && done;
    if (line !== '') done = doc.execCommand('insertText', false, line) && done;
  }
  return done;
}

function keepsSpaces(node: Node | null | undefined): boolean {
  const element = node?.nodeType === 1 ? (node as Element) : node?.parentElement;
  const style = element && styleOf(element);
  return /^(?:pre|break-spaces)/.test(style?.whiteSpace ?? '') && style?.whiteSpace !== 'pre-line';
}

export const undoNatively = (element: HTMLElement) => void element.ownerDocument.execCommand('undo');

/** Opens a contenteditable, possibly the body of a same-origin frame, whose own selection and commands are then used. */
export function openRichText(
  family: EditorFamily,
  element: HTMLElement,
  signal: AbortSignal,
  ways: RichTextWays,
): Editor {
  const doc = element.ownerDocument;
  const composing = followComposition(element, signal);
  const linear = keepLinear(element, signal);
  const caret = trackCaret(element, linear.kept, signal);

  function select({ start, end }: Span): void {
    doc.defaultView?.focus();
    element.focus({ preventScroll: true });
    const text = linear.kept();
    const from = pointAt(element, text, start, start === end ? 'end' : 'start');
    const to = start === end ? from : pointAt(element, text, end, 'end');
    const selection = doc.getSelection();
    // Moving the caret away and back ends the run of typing: else undo takes the words typed before along.
    selection?.collapse(element, 0);
    selection?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  }

  const replace = oneAtATime(async (span, text) => {
    const before = linear.fresh().text;
    const reason = refusal(span, before, composing.now());
    if (reason) return { ok: false, reason };
    const shown = showable(text);
    // A no-break space reads as a space, whoever wrote it.
    const expected = before.slice(0, span.start) + shown.replaceAll('\u00a0', ' ') + before.slice(span.end);
    const write = withSpaces(before, span, shown);
    const held = caret();
    const result = await writeVerified({
      element,
      read: () => linear.fresh().text,
      state: () => element.innerHTML,
      expected,
      ways: ways.write.map((way) => () => {
        select(write.span);
        return way(element, write.text);
      }),
      undo: ways.undo.map((undo) => () => undo(element)),
      repair(start, end, old) {
        select({ start, end });
        typeLines(element, old);
      },
    });
    if (!result.ok && linear.fresh().text === before) select(held);
    // Some editors leave the caret in front of what they took, or beside the letters that had to go with it.
    const behind = span.start + shown.length;
    if (result.ok && linear.kept().text === expected && caret().end !== behind) select({ start: behind, end: behind });
    return result;
  });

  function foreign(): Span[] {
    return findForeignElements(element, linear.kept());
  }

  return {
    family,
    element,
    read: () => linear.fresh().text,
    ownEnd: () => endOfOwn(linear.kept().text, foreign()),
    quoted: foreign,
    caret,
    replace,
    rangeOf(span) {
      const text = linear.kept();
      if (span.start < 0 || span.start >= span.end || span.end > text.text.length) return undefined;
      const from = pointAt(element, text, span.start, 'start');
      const to = pointAt(element, text, span.end, 'end');
      const range = doc.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range;
    },
    onInput(callback, ended) {
      // Hears the host's own changes as well as the rep's.
      const observer = new MutationObserver(() => {
        if (!composing.now()) callback();
      });
      observer.observe(element, { subtree: true, childList: true, characterData: true });
      atEnd(ended, () => observer.disconnect());
      composing.onEnd(callback, ended);
    },
    focus: () => select(caret()),
  };
}

/** Reads the text anew for `fresh`, and for `kept` only if the content changed since: spans are asked for by the dozen. */
function keepLinear(element: HTMLElement, signal: AbortSignal): { fresh(): LinearText; kept(): LinearText } {
  let last: LinearText | undefined;
  let styles: KnownStyles = new WeakMap();
  element.addEventListener(
    'focusin',
    () => {
      styles = new WeakMap();
      last = undefined;
    },
    { signal, passive: true },
  );
  function forget(records: readonly MutationRecord[]): void {
    if (records.length > 0) last = undefined;
    forgetChanged(styles, records);
  }
  const observer = new MutationObserver(forget);
  observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
  atEnd(signal, () => observer.disconnect());
  function fresh(): LinearText {
    forget(observer.takeRecords());
    // Once nobody watches, nothing that is remembered can be relied on.
    last = readLinear(element, signal.aborted ? undefined : styles);
    return last;
  }
  function kept(): LinearText {
    forget(observer.takeRecords());
    return last === undefined || signal.aborted ? fresh() : last;
  }
  return { fresh, kept };
}
