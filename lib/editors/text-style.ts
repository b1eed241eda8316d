/** A gap of half a letter's height between blocks is what the eye takes for a blank line. */
const gapInEms = 0.5;

/** What of an element decides how its text reads. */
export interface TextStyle {
  /** Its name in capitals. */
  tag: string;
  block: boolean;
  /** `display: none`, or never text of the draft whatever its style. */
  gone: boolean;
  visible: boolean;
  whiteSpace: string;
  /** Its margin leaves a visible gap. */
  gapAbove: boolean;
  gapBelow: boolean;
}

/**
 * Styles already read, for drafts with a long quoted mail under them: asking the browser for 3,000 elements takes 30 ms,
 * at every keystroke, and even comparing their attributes takes a few. An entry holds until `forgetChanged` is told of a
 * change; what is below an element with a new entry is read anew with it. A style sheet that loads later is noticed by
 * nobody, so start with an empty one whenever the rep turns to the composer.
 */
export type KnownStyles = WeakMap<Node, TextStyle>;

/** Elements whose content is not text of the draft. */
const skipped = new Set(
  'AUDIO CANVAS DATALIST HEAD IFRAME INPUT MATH METER NOSCRIPT OBJECT PROGRESS SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
    ' ',
  ),
);

/** What TinyMCE puts beside the text says so in this attribute. */
const bogus = 'data-mce-bogus';

const isBlock = (display: string) => display !== '' && !/^(?:inline|ruby|contents|none)/.test(display);

/** The computed style of an element; undefined where its document is not shown. */
export const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  element.ownerDocument.defaultView?.getComputedStyle(element);

function askStyle(element: Element): TextStyle {
  // In a form this may be a field of that name, and so may `getAttribute`.
  const tag = `${element.tagName}`.toUpperCase();
  const isSkipped = skipped.has(tag) || Element.prototype.getAttribute.call(element, bogus) === 'all';
  const style = isSkipped || tag === 'BR' ? undefined : styleOf(element);
  const size = Number.parseFloat(style?.fontSize ?? '');
  const isGap = (length = '') => Number.parseFloat(length) / (size || 16) >= gapInEms;
  return {
    tag,
    block: isBlock(style?.display ?? ''),
    gone: isSkipped || style?.display === 'none',
    visible: style?.opacity !== '0' && size !== 0 && !/^(?:hidden|collapse)$/.test(style?.visibility ?? ''),
    whiteSpace: style?.whiteSpace ?? '',
    gapAbove: isGap(style?.marginTop),
    gapBelow: isGap(style?.marginBottom),
  };
}

/** The style of an element, and whether it had to be asked for (then its descendants' must be, too). */
export function textStyleOf(element: Element, known: KnownStyles, ask: boolean): { style: TextStyle; asked: boolean } {
  const entry = ask ? undefined : known.get(element);
  const style = entry ?? askStyle(element);
  if (!entry) known.set(element, style);
  return { style, asked: !entry };
}

/** Forgets the styles of elements that came in or got another class or style; those below them are asked with them. */
export function forgetChanged(known: KnownStyles, records: readonly MutationRecord[]): void {
  for (const { target, attributeName, addedNodes } of records) {
    if (/^(?:class|style|data-mce-bogus)$/.test(attributeName ?? '')) known.delete(target);
    for (const node of addedNodes) known.delete(node);
  }
}
