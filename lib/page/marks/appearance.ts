/**
 * How marks look, as CSS declarations. Lines of their own kind, so that nobody takes them for a spell checker's wave and
 * that the levels differ without colour; the colours keep a contrast of 3:1 to white and to near-black alike, since a
 * host's dark mode is not always told to the browser. Only properties that `::highlight()` honours.
 */
export const appearance = {
  warn: 'text-decoration: underline double 1px #d9480f; background-color: rgb(217 72 15 / 0.13);',
  note: 'text-decoration: underline dotted 2px #2f7fd6; background-color: rgb(47 127 214 / 0.1);',
  light: 'text-decoration: underline solid 2px #7a5af0; background-color: rgb(122 90 240 / 0.22);',
} as const;

export type Look = keyof typeof appearance;
export const looks = Object.keys(appearance) as Look[];
