import { afterEach, describe, expect, it } from 'vitest';
import { isDark, luminance, watchTheme } from './theme';

afterEach(() => {
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
});

describe('the theme of the host', () => {
  it('tells luminance from computed colours and nothing from transparent ones', () => {
    expect(luminance('rgb(255, 255, 255)')).toBeCloseTo(1);
    expect(luminance('rgb(0, 0, 0)')).toBe(0);
    expect(luminance('rgba(0, 0, 0, 0)')).toBeUndefined();
    expect(luminance('transparent')).toBeUndefined();
  });

  it('follows the background that is painted', () => {
    document.body.style.backgroundColor = 'rgb(31, 35, 40)';
    expect(isDark(document)).toBe(true);
    document.body.style.backgroundColor = 'rgb(250, 250, 250)';
    expect(isDark(document)).toBe(false);
  });

  it('is seen when a stylesheet comes after us', () => {
    const controller = new AbortController();
    const told: boolean[] = [];
    watchTheme(document, (dark) => told.push(dark), controller.signal);
    const sheet = document.head.appendChild(document.createElement('style'));
    sheet.textContent = 'body { background-color: rgb(31, 35, 40); }';
    sheet.dispatchEvent(new Event('load'));
    expect(told).toEqual([false, true]);
    sheet.remove();
    controller.abort();
  });
});
