import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';

/** What Playwright's and Puppeteer's pages have in common, so that one test drives both browsers. */
export interface PageDriver {
  goto(url: string): Promise<unknown>;
  /** Runs a self-contained function in the page's own world. */
  evaluate<Arg, Result>(run: (arg: Arg) => Result | Promise<Result>, arg: Arg): Promise<Result>;
  click(selector: string): Promise<unknown>;
  /** Types as a keyboard does, into whatever has the focus. */
  type(text: string): Promise<void>;
  /** One key, with an optional modifier: `press('z', 'Control')`. */
  press(key: string, modifier?: 'Control' | 'Shift'): Promise<void>;
}

type AnyKey = Parameters<FirefoxPage['keyboard']['press']>[0];

/** Drives a page of either library. */
export function drive(page: ChromiumPage | FirefoxPage): PageDriver {
  const common = page as ChromiumPage;
  const keyboard = page.keyboard as FirefoxPage['keyboard'];
  return {
    goto: (url) => common.goto(url),
    evaluate: (run, arg) => common.evaluate(run as never, arg as never) as never,
    click: (selector) => common.click(selector),
    type: (text) => keyboard.type(text),
    async press(key, modifier) {
      if (modifier) await keyboard.down(modifier);
      await keyboard.press(key as AnyKey);
      if (modifier) await keyboard.up(modifier);
    },
  };
}

/** Gives a content script of a test extension an order and waits for its answer, both as strings in events. */
export async function order<Result>(page: PageDriver, name: string, args: unknown = {}): Promise<Result> {
  const answer = await page.evaluate(
    ([order, given]) =>
      new Promise<string>((resolve) => {
        const id = Math.random();
        const hear = (event: Event) => {
          const { detail } = event as CustomEvent<string>;
          if (JSON.parse(detail).id !== id) return;
          document.removeEventListener('heard-test-answer', hear);
          resolve(detail);
        };
        document.addEventListener('heard-test-answer', hear);
        const detail = JSON.stringify({ id, order, args: given });
        document.dispatchEvent(new CustomEvent('heard-test-order', { detail }));
      }),
    [name, args] as const,
  );
  const { value, error } = JSON.parse(answer);
  if (error) throw new Error(`${name}: ${error}`);
  return value;
}
