import { atEnd } from '../editors/at-end';

/** Below this relative luminance (0 black … 1 white) a background is dark: white text on it is easier to read than black. */
const darkBelow = 0.18;

/** Relative luminance of an sRGB colour as `getComputedStyle` writes it; undefined for a transparent or unknown one. */
export function luminance(color: string): number | undefined {
  const numbers = color.match(/[\d.]+/g)?.map(Number);
  if (!numbers || !/^rgba?\(/.test(color)) return undefined;
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return undefined;
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Is the page dark to the eye: by the first background that is painted, else by what the page says it supports. */
export function isDark(doc: Document): boolean {
  const view = doc.defaultView;
  if (!view) return false;
  for (const element of [doc.body, doc.documentElement]) {
    const light = element ? luminance(view.getComputedStyle(element).backgroundColor) : undefined;
    if (light !== undefined) return light < darkBelow;
  }
  // Nothing painted: the canvas is what the colour scheme makes it.
  const scheme = view.getComputedStyle(doc.documentElement).colorScheme ?? '';
  return (
    scheme.includes('dark') && (!scheme.includes('light') || view.matchMedia('(prefers-color-scheme: dark)').matches)
  );
}

/** Calls `onChange` with each change of theme, and once at the start. Ends with the signal. */
export function watchTheme(doc: Document, onChange: (dark: boolean) => void, signal: AbortSignal): void {
  let last: boolean | undefined;
  const look = () => {
    const dark = isDark(doc);
    if (dark === last) return;
    last = dark;
    onChange(dark);
  };
  look();
  doc.defaultView?.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look, { signal });
  // Hosts switch themes by a class, an attribute or a style on the root or the body, or by another stylesheet.
  const observer = new MutationObserver(look);
  const attributes = {
    attributes: true,
    attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode', 'data-bs-theme'],
  };
  observer.observe(doc.documentElement, attributes);
  if (doc.body) observer.observe(doc.body, attributes);
  // We may be there before the page's stylesheets are.
  doc.addEventListener('load', look, { capture: true, signal });
  doc.addEventListener('transitionend', (event) => event.target === doc.body && look(), { signal });
  atEnd(signal, () => observer.disconnect());
}
