import { appearance, type Look, looks } from './appearance';

type MarkedWindow = Window & Pick<typeof globalThis, 'CSS' | 'Highlight' | 'CSSStyleSheet'>;
type StyledRoot = Document | ShadowRoot;

/** Ranges painted over the page by the browser itself (CSS custom highlights): no node and no attribute is touched. */
export interface Highlights {
  /** Paints these ranges, and no others, in this look. They may lie in frames of the same origin. */
  set(look: Look, ranges: readonly Range[]): void;
  destroy(): void;
}

/** Names in a registry we share with the page's own scripts. */
const nameOf = (look: Look) => `heard-${look}`;

const css = looks.map((look) => `::highlight(${nameOf(look)}) { ${appearance[look]} }`).join('\n');

/** Starts without any highlight. Every frame has a registry and a style sheet of its own, made when first needed. */
export function createHighlights(): Highlights {
  const painted: Record<Look, Set<MarkedWindow>> = { warn: new Set(), note: new Set(), light: new Set() };
  const styled = new Map<StyledRoot, CSSStyleSheet>();

  function addStyle(root: StyledRoot, view: MarkedWindow): void {
    const sheet = styled.get(root) ?? new view.CSSStyleSheet();
    if (!styled.has(root)) sheet.replaceSync(css);
    styled.set(root, sheet);
    // The page may have set its own list meanwhile.
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  function set(look: Look, ranges: readonly Range[]): void {
    const perWindow = new Map<MarkedWindow, Range[]>();
    for (const range of ranges) {
      const view = range.startContainer.ownerDocument?.defaultView as MarkedWindow | null | undefined;
      if (!view?.CSS?.highlights) continue;
      addStyle(range.startContainer.getRootNode() as StyledRoot, view);
      perWindow.set(view, [...(perWindow.get(view) ?? []), range]);
    }
    for (const view of painted[look]) if (!perWindow.has(view)) view.CSS?.highlights?.delete(nameOf(look));
    painted[look] = new Set(perWindow.keys());
    // Set anew each time: a page script may have cleared the registry. It can't be listed from here in Firefox.
    for (const [view, own] of perWindow) {
      const highlight = new view.Highlight(...own);
      highlight.priority = looks.indexOf(look);
      view.CSS.highlights.set(nameOf(look), highlight);
    }
  }

  return {
    set,
    destroy() {
      for (const look of looks) set(look, []);
      for (const [root, sheet] of styled) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
      }
      styled.clear();
    },
  };
}
