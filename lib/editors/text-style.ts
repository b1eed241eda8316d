/** A gap of half a letter's height between blocks is what the eye takes for a blank line. */
const gapInEms = 0.5;

/** What of an element's style decides how its text reads. */
export interface TextStyle {
  block: boolean;
  /** `display: none`. */
  gone: boolean;
  visible: boolean;
  whiteSpace: string;
  /** Its margin leaves a visible gap. */
  gapAbove: boolean;
  gapBelow: boolean;
}

/**
 * Styles already read, for drafts with a long quoted mail under them: asking the browser for 3,000 elements takes 30 ms,
 * at every keystroke. An entry holds as long as the element's class and style attribute do; what is below an element
 * with another or a new entry is read anew with it. A style sheet that loads later is noticed by nobody, so start with
 * an empty one whenever the rep turns to the composer.
 */
export type KnownStyles = WeakMap<Element, { attributes: string; style: TextStyle }>;

const isBlock = (display: string) => display !== '' && !/^(?:inline|ruby|contents|none)/.test(display);

/** The computed style of an element; undefined where its document is not shown. */
export const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  element.ownerDocument.defaultView?.getComputedStyle(element);

function askStyle(element: Element): TextStyle {
  const style = styleOf(element);
  const size = Number.parseFloat(style?.fontSize ?? '');
  const isGap = (length = '') => Number.parseFloat(length) / (size || 16) >= gapInEms;
  return {
    block: isBlock(style?.display ?? ''),
    gone: style?.display === 'none',
    visible: style?.opacity !== '0' && size !== 0 && !/^(?:hidden|collapse)$/.test(style?.visibility ?? ''),
    whiteSpace: style?.whiteSpace ?? '',
    gapAbove: isGap(style?.marginTop),
    gapBelow: isGap(style?.marginBottom),
  };
}

/** An attribute of any element: in a form, `getAttribute` may be a field of that name. */
export const attributeOf = (element: Element, name: string) => Element.prototype.getAttribute.call(element, name);

/** The style of an element, and whether it had to be asked for (then its descendants' must be, too). */
export function textStyleOf(element: Element, known: KnownStyles, ask: boolean): { style: TextStyle; asked: boolean } {
  const attributes = `${attributeOf(element, 'class') ?? ''}\n${attributeOf(element, 'style') ?? ''}`;
  const entry = known.get(element);
  if (entry && !ask && entry.attributes === attributes) return { style: entry.style, asked: false };
  const style = askStyle(element);
  known.set(element, { attributes, style });
  return { style, asked: true };
}
