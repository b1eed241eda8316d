import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(`${import.meta.dirname}/tokens.css`, 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
);

/** Relative luminance as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** Each text colour on every ground it is set on. */
const texts = [
  ...['ground', 'surface', 'sunken', 'accent-soft', 'warn-soft', 'bad-soft'].map((ground) => ['text', ground] as const),
  ...['ground', 'surface', 'sunken', 'accent-soft'].map((ground) => ['muted', ground] as const),
  ...['ground', 'surface', 'accent-soft'].map((ground) => ['accent', ground] as const),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['warn', 'warn-soft'],
  ['bad', 'bad-soft'],
  ['bad', 'ground'],
] as const;

/** What tells controls and the focus from the ground needs less. */
const shapes = [
  ['line-strong', 'ground'],
  ['line-strong', 'surface'],
  ['focus', 'ground'],
  ['focus', 'accent-soft'],
] as const;

describe.each(['light', 'dark'] as const)('the %s colours', (scheme) => {
  const of = (name: string) => tokens.get(name)?.[scheme] ?? '';

  it.each(texts)('make %s readable on %s', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)('make %s visible on %s', (shape, ground) => {
    expect(contrast(of(shape), of(ground))).toBeGreaterThanOrEqual(3);
  });
});

describe('fields', () => {
  it('say in readable letters what is to be written in them', () => {
    const base = readFileSync(`${import.meta.dirname}/base.css`, 'utf8');
    expect(base).toMatch(/\.field::placeholder \{[^}]*color: var\(--muted\);\s*opacity: 1;/);
  });
});

describe('measures', () => {
  it('are in px: the root size of a page is not ours', () => {
    for (const file of ['tokens', 'base']) {
      expect(readFileSync(`${import.meta.dirname}/${file}.css`, 'utf8')).not.toMatch(/\d(rem|em)\b/);
    }
  });
});
