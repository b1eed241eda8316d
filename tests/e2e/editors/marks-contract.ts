import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../lib/page/marks/mark';
import { editorPages, type Fixture, type OpenBrowser, setStage } from './stage';

const warnColour = [217, 72, 15] as const;

const warning: Mark = { start: 4, end: 15, level: 'warn', id: 'blame@4' };
const remark: Mark = { start: 16, end: 20, level: 'note', id: 'structure@16' };

/** What the page itself sees of our marks: the words under each highlight in the registry of the draft's window. */
function highlighted(): Record<string, string[]> {
  const { fixture } = window as unknown as { fixture: Fixture };
  const view = fixture.editable().ownerDocument.defaultView as (Window & typeof globalThis) | null;
  const entries = [...(view?.CSS.highlights.entries() ?? [])];
  return Object.fromEntries(entries.map(([name, ranges]) => [name, [...ranges].map((range) => range.toString())]));
}

/** Marks in every editor family, in one browser. */
export function describeMarks(openBrowser: OpenBrowser): void {
  const stage = setStage(openBrowser);
  const show = (...spans: Mark[]) => stage.order('mark', { spans });
  const hit = (point: { x: number; y: number }) => stage.order<string | undefined>('hit', point);
  const seen = () => stage.page().evaluate(highlighted, undefined);
  const painted = () => stage.page().countPixels(warnColour);

  describe.each(editorPages.filter(({ family }) => family !== 'textarea'))('marks in $name', (editorPage) => {
    const start = () => stage.start(editorPage, ['You should have read it.', 'Bye']);

    it('are painted under the words, and change nothing in the draft, the caret or the focus', async () => {
      await start();
      await stage.page().press('End');
      const before = { markup: await stage.markup(), caret: await stage.caret() };
      expect(await painted()).toBe(0);
      await show(warning, remark);
      expect(await seen()).toEqual({ 'heard-warn': ['should have'], 'heard-note': ['read'] });
      expect(await painted()).toBeGreaterThan(50);
      expect({ markup: await stage.markup(), caret: await stage.caret() }).toEqual(before);
      await stage.page().type('!');
      expect(await stage.read()).toContain('it.!');
    });

    it('come back when the page has cleared the registry, and go when cleared', async () => {
      await start();
      await show(warning);
      await stage.page().evaluate(() => {
        const { fixture } = window as unknown as { fixture: Fixture };
        const view = fixture.editable().ownerDocument.defaultView as (Window & typeof globalThis) | null;
        view?.CSS.highlights.clear();
      }, undefined);
      await show(warning);
      expect(await seen()).toEqual({ 'heard-warn': ['should have'] });
      await stage.order('clear');
      expect(await seen()).toEqual({});
      expect(await painted()).toBe(0);
    });

    it('follow the words when text is put before them', async () => {
      await start();
      await show(warning);
      expect(await stage.replace(0, 3, 'Ann, you')).toEqual({ ok: true });
      await show({ ...warning, start: 9, end: 20 });
      expect(await seen()).toEqual({ 'heard-warn': ['should have'] });
    });

    it('are found by a click on them', async () => {
      await start();
      await show(warning);
      const point = await stage.page().evaluate(() => {
        const { fixture } = window as unknown as { fixture: Fixture };
        const editable = fixture.editable();
        const view = editable.ownerDocument.defaultView as (Window & typeof globalThis) | null;
        const [range] = [...(view?.CSS.highlights.get('heard-warn') ?? [])] as Range[];
        const box = range?.getBoundingClientRect();
        return { x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
      }, undefined);
      expect(await hit(point)).toBe('blame@4');
      expect(await hit({ x: point.x + 400, y: point.y })).toBeUndefined();
    });

    it('leave no trace when they are given up', async () => {
      await start();
      const sheets = () =>
        stage.page().evaluate(() => {
          const { fixture } = window as unknown as { fixture: Fixture };
          return fixture.editable().ownerDocument.adoptedStyleSheets.length;
        }, undefined);
      const before = { markup: await stage.markup(), sheets: await sheets() };
      await show(warning);
      await stage.order('destroy');
      expect(await seen()).toEqual({});
      expect({ markup: await stage.markup(), sheets: await sheets() }).toEqual(before);
    });
  });

  describe('marks in a textarea', () => {
    const [textarea] = editorPages;
    const start = (...lines: string[]) => stage.start(textarea!, lines);
    /** Where a character of a line stands on screen: the page's text box is in a fixed-width font. */
    const placeOf = (line: number, column: number) =>
      stage.page().evaluate(
        ([row, letter]) => {
          const draft = document.querySelector<HTMLTextAreaElement>('#draft')!;
          const box = draft.getBoundingClientRect();
          const style = getComputedStyle(draft);
          const context = document.createElement('canvas').getContext('2d')!;
          context.font = `${style.fontSize} ${style.fontFamily}`;
          const left = box.left + draft.clientLeft + Number.parseFloat(style.paddingLeft) - draft.scrollLeft;
          const top = box.top + draft.clientTop + Number.parseFloat(style.paddingTop) - draft.scrollTop;
          return {
            x: left + (letter + 0.5) * context.measureText('x').width,
            y: top + (row + 0.5) * Number.parseFloat(style.lineHeight),
          };
        },
        [line, column] as const,
      );
    const page = () =>
      stage.page().evaluate(() => {
        const draft = document.querySelector<HTMLTextAreaElement>('#draft')!;
        const box = draft.getBoundingClientRect();
        return {
          body: document.body.outerHTML,
          box: [box.x, box.y, box.width, box.height],
          size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
          focused: document.activeElement === draft,
          top: document.elementFromPoint(box.x + 80, box.y + 20)?.id,
        };
      }, undefined);

    it('lie over the words and change nothing in the page, its layout, the caret or the focus', async () => {
      await start('You should have read it.', 'Bye');
      await stage.page().press('End');
      const before = { page: await page(), caret: await stage.caret() };
      await show(warning, remark);
      expect(await painted()).toBeGreaterThan(50);
      expect(await hit(await placeOf(0, 4))).toBe('blame@4');
      expect(await hit(await placeOf(0, 14))).toBe('blame@4');
      expect(await hit(await placeOf(0, 3))).toBeUndefined();
      expect(await hit(await placeOf(0, 16))).toBe('structure@16');
      expect({ page: await page(), caret: await stage.caret() }).toEqual(before);
      await stage.order('clear');
      expect(await painted()).toBe(0);
      expect(await stage.page().evaluate(() => document.querySelectorAll('heard-marks').length, undefined)).toBe(0);
    });

    it('stay with their words while text is typed before them', async () => {
      await start('You should have read it.');
      await show(warning);
      await stage.page().type('Ann! ');
      expect(await hit(await placeOf(0, 9))).toBe('blame@4');
      expect(await hit(await placeOf(0, 8))).toBeUndefined();
    });

    it('go when their words are typed over', async () => {
      await start('You should have read it.');
      await show(warning);
      await stage.replace(8, 9, 'X');
      expect(await painted()).toBe(0);
    });

    it('break lines where the box does, scroll with it, and are clipped to it', async () => {
      const long = 'word '.repeat(60);
      await start(`${`${long}\n`.repeat(5)}You should have read it.`, 'Bye');
      const at = (long.length + 1) * 5;
      await show({ ...warning, start: at + 4, end: at + 15 });
      expect(await painted()).toBe(0);
      const scroll = (top: number) =>
        stage.page().evaluate(
          (to) =>
            new Promise<void>((resolve) => {
              const draft = document.querySelector<HTMLTextAreaElement>('#draft')!;
              draft.addEventListener('scroll', () => requestAnimationFrame(() => resolve()), { once: true });
              draft.scrollTop = to;
            }),
          top,
        );
      await scroll(10_000);
      expect(await painted()).toBeGreaterThan(50);
      // The last line is "Bye", the one before it the marked one.
      const lines = await stage.page().evaluate(() => {
        const draft = document.querySelector<HTMLTextAreaElement>('#draft')!;
        return (draft.scrollHeight - 16) / Number.parseFloat(getComputedStyle(draft).lineHeight);
      }, undefined);
      expect(await hit(await placeOf(lines - 2, 5))).toBe('blame@4');
    });

    it('lie over a box in an open dialog of the page', async () => {
      await start('You should have read it.');
      await stage.page().evaluate(() => {
        const dialog = document.createElement('dialog');
        dialog.append(document.querySelector('#draft')!);
        document.body.append(dialog);
        dialog.showModal();
      }, undefined);
      expect(await painted()).toBe(0);
      await show(warning);
      expect(await painted()).toBeGreaterThan(50);
      expect(await hit(await placeOf(0, 5))).toBe('blame@4');
      await stage.page().type('So, ');
      expect(await stage.read()).toContain('So, ');
    });

    it('follow the box when the page moves it or changes its size', async () => {
      await start('You should have read it.');
      await show(warning);
      await stage.page().evaluate(
        () =>
          new Promise<void>((resolve) => {
            const banner = document.createElement('p');
            banner.style.height = '120px';
            document.body.prepend(banner);
            document.querySelector<HTMLElement>('#draft')!.style.width = '300px';
            requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
          }),
        undefined,
      );
      expect(await hit(await placeOf(0, 5))).toBe('blame@4');
      expect(await painted()).toBeGreaterThan(50);
    });
  });

  it('lights up words of the page', async () => {
    await stage.start(editorPages[1]!, ['Hello']);
    await stage.page().evaluate(() => {
      const mail = document.createElement('p');
      mail.id = 'mail';
      mail.append('the words of the customer');
      document.body.prepend(mail);
    }, undefined);
    await stage.order('light', { selector: '#mail' });
    expect(await seen()).toEqual({ 'heard-light': ['the words of the customer'] });
    expect(await stage.page().countPixels([122, 90, 240])).toBeGreaterThan(50);
  });
}
