import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Span } from '../../../lib/conversation/conversation';
import type { EditorFamily, ReplaceResult } from '../../../lib/editors/types';
import { order, type PageDriver } from '../browsers/page-driver';
import { makeScriptExtension, type ScriptExtension } from '../browsers/script-extension';
import { type LocalServer, serveFolders } from '../browsers/serve';

/** What every page in ../pages offers the tests, in the page's own world. */
export interface Fixture {
  ready: Promise<void>;
  editable(): HTMLElement;
  /** One block, or one line, for each entry; an empty entry is an empty one. */
  setDraft(lines: string[]): void | Promise<void>;
  /** From now on the editor takes no change. */
  refuse(): void;
  /** What the editor would send. */
  content(): string;
}

/** Opens a browser with the extension in it. */
export type OpenBrowser = (extension: string) => Promise<{ newPage(): Promise<PageDriver>; close(): Promise<unknown> }>;

interface EditorPage {
  name: string;
  page: string;
  family: EditorFamily;
  /** What stands between two blocks: a line break, or the blank line their margins make. */
  between: '\n' | '\n\n';
}

const editorPages: EditorPage[] = [
  { name: 'textarea', page: 'textarea.html', family: 'textarea', between: '\n' },
  { name: 'contenteditable', page: 'contenteditable.html', family: 'contenteditable', between: '\n' },
  { name: 'TinyMCE 5', page: 'tinymce.html', family: 'tinymce', between: '\n\n' },
  { name: 'TinyMCE 5 with paste plugin', page: 'tinymce.html?paste=yes', family: 'tinymce', between: '\n\n' },
  { name: 'TinyMCE 5 without gaps', page: 'tinymce.html?gaps=no', family: 'tinymce', between: '\n' },
  { name: 'CKEditor 4', page: 'ckeditor4.html', family: 'ckeditor4', between: '\n\n' },
];

const reply = 'Dear Ann,\n\nthank you for the photos.\nI have read them.\n\nKind regards\nBo';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The same expectations for every editor family, in one browser. */
export function describeEditors(openBrowser: OpenBrowser): void {
  let extension: ScriptExtension;
  let server: LocalServer;
  let browser: Awaited<ReturnType<OpenBrowser>>;
  let page: PageDriver;

  beforeAll(async () => {
    extension = await makeScriptExtension(here('./hook.ts'));
    const modules = here('../../../node_modules');
    server = await serveFolders({
      pages: here('../pages'),
      tinymce: `${modules}/tinymce`,
      ckeditor4: `${modules}/ckeditor4`,
    });
    browser = await openBrowser(extension.folder);
    page = await browser.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await extension?.remove();
  });

  const read = () => order<string>(page, 'read');
  const caret = () => order<Span>(page, 'caret');
  const insert = (text: string) => order<ReplaceResult>(page, 'insert', { text });
  const replace = (start: number, end: number, text: string) =>
    order<ReplaceResult>(page, 'replace', { start, end, text });
  const html = () =>
    page.evaluate(() => {
      const { fixture } = window as unknown as { fixture: Fixture };
      const editable = fixture.editable();
      return 'value' in editable ? String(editable.value) : editable.innerHTML;
    }, undefined);
  const leaveForAnotherFrame = () =>
    page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#elsewhere');
      frame?.contentDocument?.querySelector<HTMLInputElement>('#field')?.focus();
    }, undefined);

  describe.each(editorPages)('$name', ({ page: path, family, between }) => {
    /** Opens the page with a draft, and puts the caret at an offset by the editor's own means. */
    async function start(blocks: string[], at = 0): Promise<void> {
      await page.goto(`${server.origin}/pages/${path}`);
      await page.evaluate(async (lines) => {
        const { fixture } = window as unknown as { fixture: Fixture };
        await fixture.ready;
        await fixture.setDraft(lines);
      }, blocks);
      expect(await order(page, 'open')).toBe(family);
      await order(page, 'focus');
      if (at > 0) expect(await replace(at, at, '')).toEqual({ ok: true });
    }

    it('reads what is shown', async () => {
      await start(['Dear Ann,', 'thank you & <more> 😀 שלום'].map((line) => line));
      expect(await read()).toContain('Dear Ann,');
    });

    it('inserts several lines into an empty draft, and one undo empties it again', async () => {
      await start(['']);
      const before = { text: await read(), html: await html() };
      expect(before.text).toBe('');
      expect(await insert(reply)).toEqual({ ok: true });
      expect(await read()).toBe(reply);
      expect(await caret()).toEqual({ start: reply.length, end: reply.length });
      await page.press('z', 'Control');
      expect(await read()).toBe('');
    });

    it('inserts several lines into what was typed, and one undo takes only them away', async () => {
      await start(['Hello Ann', 'Bye']);
      await page.press('End');
      await page.type(', hi');
      const before = await read();
      expect(before).toBe(`Hello Ann, hi${between}Bye`);
      expect(await insert(`\n\n${reply}`)).toEqual({ ok: true });
      expect(await read()).toBe(`Hello Ann, hi\n\n${reply}${between}Bye`);
      await page.press('z', 'Control');
      expect(await read()).toBe(before);
    });

    it('inserts where the caret was after the focus went to another frame', async () => {
      await start(['Hello Ann', 'Bye']);
      await page.press('End');
      await leaveForAnotherFrame();
      expect(await caret()).toEqual({ start: 9, end: 9 });
      expect(await insert(', good morning\nto you')).toEqual({ ok: true });
      expect(await read()).toBe(`Hello Ann, good morning\nto you${between}Bye`);
      await page.type('!');
      expect(await read()).toBe(`Hello Ann, good morning\nto you!${between}Bye`);
    });

    it('replaces a word, goes on typing behind it, and one undo brings the word back', async () => {
      await start(['You should have read it.', 'Bye']);
      expect(await replace(4, 15, 'can')).toEqual({ ok: true });
      expect(await read()).toBe(`You can read it.${between}Bye`);
      expect(await caret()).toEqual({ start: 7, end: 7 });
      await page.press('z', 'Control');
      expect(await read()).toBe(`You should have read it.${between}Bye`);
    });

    it('goes on typing behind what was inserted, which stays a step of its own', async () => {
      await start(['Hello']);
      await page.press('End');
      expect(await insert(' Ann,\nwelcome')).toEqual({ ok: true });
      await page.type(' back');
      expect(await read()).toBe('Hello Ann,\nwelcome back');
    });

    it('deletes a span', async () => {
      await start(['We are really sorry.']);
      expect(await replace(7, 14, '')).toEqual({ ok: true });
      expect(await read()).toBe('We are sorry.');
      await page.press('z', 'Control');
      expect(await read()).toBe('We are really sorry.');
    });

    it('keeps emoji, right-to-left text, markup and runs of spaces as they are', async () => {
      await start(['Hello']);
      await page.press('End');
      const text = ' 👩‍👩‍👧 שלום עולם\n<b>5 < 6 && "7"</b>\nthree   spaces  \n  indented 日本語';
      expect(await insert(text)).toEqual({ ok: true });
      expect(await read()).toBe(`Hello${text}`);
      await page.press('z', 'Control');
      expect(await read()).toBe('Hello');
    });

    it('inserts 10,000 characters', async () => {
      await start(['Hello']);
      await page.press('End');
      const text = 'A sentence of about forty characters, yes.\n'.repeat(233).trimEnd();
      expect(await insert(text)).toEqual({ ok: true });
      expect(await read()).toBe(`Hello${text}`);
      await page.press('z', 'Control');
      expect(await read()).toBe('Hello');
    });

    it('leaves the draft unchanged where the editor refuses, and says so', async () => {
      await start(['Hello Ann', 'Bye']);
      const before = { text: await read(), html: await html() };
      await page.evaluate(() => (window as unknown as { fixture: Fixture }).fixture.refuse(), undefined);
      expect(await replace(6, 9, 'Bo')).toEqual({ ok: false, reason: expect.stringContaining('unchanged') });
      expect({ text: await read(), html: await html() }).toEqual(before);
    });

    it('refuses a span that is not in the draft', async () => {
      await start(['Hello']);
      expect(await replace(3, 99, 'x')).toEqual({ ok: false, reason: expect.stringContaining('changed') });
      expect(await read()).toBe('Hello');
    });
  });
}
