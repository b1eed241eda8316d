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
  /** How many pixels of the page as it is shown now have about this colour (red, green, blue). */
  countPixels(colour: readonly [number, number, number]): Promise<number>;
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
    async countPixels(colour) {
      // Playwright hides the caret by a style on the editable otherwise, which a test would take for a change of ours.
      const shot = await common.screenshot({ caret: 'initial' });
      return common.evaluate(countIn, { image: Buffer.from(shot).toString('base64'), colour });
    },
  };
}

/** Counts in the page, whose browser can read the picture it made. */
async function countIn({ image, colour }: { image: string; colour: readonly number[] }): Promise<number> {
  const picture = new Image();
  picture.src = `data:image/png;base64,${image}`;
  await picture.decode();
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d');
  context?.drawImage(picture, 0, 0);
  const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? { data: [] };
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (colour.every((part, index) => Math.abs(part - (data[at + index] ?? 0)) < 20)) count += 1;
  }
  return count;
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
