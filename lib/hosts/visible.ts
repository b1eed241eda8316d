/** How an element is laid out and whether the reader of a page can see its text. */
export interface Looks {
  /** Nothing in it is seen: skip it whole. */
  hidden: boolean;
  /** Its own text is not seen, but a child may be (`visibility`, `font-size`). */
  mute: boolean;
  display: 'inline' | 'block' | 'cell' | 'row' | 'item';
  /** Line breaks and runs of spaces in its text count. */
  preformatted: boolean;
  /** Blank line before and after it. */
  gap: boolean;
  /** A list item that shows a number or bullet. */
  marker: boolean;
}

/** Content that is no text of a message: code, fields, controls, pictures and other documents. */
const notText = new Set(
  (
    'script style noscript template head title meta link base textarea input select option button datalist ' +
    'iframe frame object embed svg canvas audio video map progress meter dialog'
  ).split(' '),
);

const blocks = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hr html legend main menu nav ol p pre section summary table tbody tfoot thead ul caption'
  ).split(' '),
);
const gaps = new Set('p pre blockquote ul ol dl table h1 h2 h3 h4 h5 h6 hr'.split(' '));

/** Below this nobody reads it: senders hide preview lines in such text. CSS px. */
const leastFont = 3;
/** Moved so far out of its place, it is out of the window or the mail. CSS px. */
const outOfSight = -500;

/**
 * How the element looks. Where the document is shown, its computed style decides; a document without a window (a saved
 * page) is judged by tag, `hidden` and inline style.
 */
export function looksOf(element: Element): Looks {
  const tag = element.localName;
  if (notText.has(tag)) return { ...inline, hidden: true };
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  // A frame that is not shown has no styles to compute.
  return style?.display ? computed(tag, style) : declared(element, tag);
}

const inline: Looks = { hidden: false, mute: false, display: 'inline', preformatted: false, gap: false, marker: false };

function computed(tag: string, style: CSSStyleDeclaration): Looks {
  const display = displayOf(style.display);
  return {
    hidden: isOutOfSight(style),
    mute:
      /hidden|collapse/.test(style.visibility) || px(style.fontSize) < leastFont || style.color === 'rgba(0, 0, 0, 0)',
    display,
    preformatted: isPreformatted(style.whiteSpace),
    // Mail programs write each line as a paragraph without margin.
    gap: display === 'block' && gaps.has(tag) && (tag === 'table' || px(style.marginBottom) + px(style.marginTop) > 0),
    marker: display === 'item' && style.listStyleType !== 'none',
  };
}

function declared(element: Element, tag: string): Looks {
  const style = (element as Partial<HTMLElement>).style;
  const display = style?.display ? displayOf(style.display) : displayOfTag(tag);
  return {
    hidden:
      element.hasAttribute('hidden') || (style !== undefined && (style.display === 'none' || isOutOfSight(style))),
    mute: style?.visibility === 'hidden' || (!!style?.fontSize && px(style.fontSize) < leastFont),
    display,
    preformatted: tag === 'pre' || isPreformatted(style?.whiteSpace ?? ''),
    gap: display === 'block' && gaps.has(tag),
    marker: display === 'item',
  };
}

function isOutOfSight(style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || style.opacity === '0' || px(style.textIndent) < outOfSight) return true;
  if (style.position === 'absolute' || style.position === 'fixed') {
    if (px(style.left) < outOfSight || px(style.top) < outOfSight) return true;
    if (/rect\(0(px)?,? 0(px)?,? 0(px)?,? 0(px)?\)/.test(style.clip)) return true;
  }
  if (/inset\((50|100)%/.test(style.clipPath)) return true;
  const clipped = /hidden|clip/.test(style.overflowX || style.overflow);
  return (
    clipped && [style.width, style.height, style.maxHeight, style.maxWidth].some((size) => /^[01]px$|^0$/.test(size))
  );
}

/** A length in CSS px; NaN for anything else, so that comparisons with it fail. */
const px = (length: string) => Number.parseFloat(length);

const isPreformatted = (whiteSpace: string) => /^(pre|break-spaces)/.test(whiteSpace);

function displayOf(display: string): Looks['display'] {
  if (display === 'table-cell') return 'cell';
  if (display === 'table-row') return 'row';
  if (display === 'list-item') return 'item';
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby') ? 'inline' : 'block';
}

function displayOfTag(tag: string): Looks['display'] {
  if (tag === 'td' || tag === 'th') return 'cell';
  if (tag === 'tr') return 'row';
  if (tag === 'li') return 'item';
  return blocks.has(tag) ? 'block' : 'inline';
}
