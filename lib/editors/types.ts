import type { Span } from '../conversation/conversation';

/** Editor families, each the name of the file in this folder that knows how to read and write it. */
export type EditorFamily = 'textarea' | 'contenteditable' | 'tinymce' | 'ckeditor4';

/** How a replacement ended. On failure the draft is as it was before, and `text` can be offered as a copy. */
export type ReplaceResult = { ok: true } | { ok: false; reason: string };

/**
 * One open composer. Its *draft text* is linear: what the rep sees, with `\n` for each line break and a blank line for
 * each visible gap; all offsets are UTF-16 units into it. Nothing is ever written into the draft but what is asked for.
 */
export interface Editor {
  family: EditorFamily;
  /** The editable itself: a textarea, or a contenteditable element (possibly the body of a same-origin frame). */
  element: HTMLElement;
  /** The draft text now. */
  read(): string;
  /** Where the quoted history or signature begins, if the draft holds them: text from there on is not the rep's own. */
  ownEnd(): number;
  /**
   * Quotations and signatures anywhere in the draft, in order: of them, those before `ownEnd()` are what the rep answers
   * below of. Findings inside them are not about the rep's words.
   */
  quoted(): Span[];
  /** The caret or selection last held in this composer, also after the focus went elsewhere; start 0 if it never had one. */
  caret(): Span;
  /**
   * Puts `text` (lines separated by `\n`) in place of start..end, as one native undo step, and verifies it: the draft
   * must then read exactly as intended, else it is undone and the result says so. Leaves the caret behind the text.
   */
  replace(span: Span, text: string): Promise<ReplaceResult>;
  /** A live DOM range for the span, for marks; undefined in a textarea (which has none) or when the span is gone. */
  rangeOf(span: Span): Range | undefined;
  /** Calls back after the rep or the host changed the draft. Ends with the signal. */
  onInput(callback: () => void, signal: AbortSignal): void;
  /** Gives the composer the focus with the caret where it was. */
  focus(): void;
}

/** One editor family: recognises its elements and opens them. */
export interface EditorKind {
  family: EditorFamily;
  matches(element: HTMLElement): boolean;
  /** The signal ends the tracking of the caret. */
  open(element: HTMLElement, signal: AbortSignal): Editor;
}
