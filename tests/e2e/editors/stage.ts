import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect } from 'vitest';
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

export interface EditorPage {
  name: string;
  page: string;
  family: EditorFamily;
  /** What stands between two blocks: a line break, or the blank line their margins make. */
  between: '\n' | '\n\n';
}

export const editorPages: EditorPage[] = [
  { name: 'textarea', page: 'textarea.html', family: 'textarea', between: '\n' },
  { name: 'contenteditable', page: 'contenteditable.html', family: 'contenteditable', between: '\n' },
  { name: 'TinyMCE 5', page: 'tinymce.html', family: 'tinymce', between: '\n\n' },
  { name: 'TinyMCE 5 with paste plugin', page: 'tinymce.html?paste=yes', family: 'tinymce', between: '\n\n' },
  { name: 'TinyMCE 5 without gaps', page: 'tinymce.html?gaps=no', family: 'tinymce', between: '\n' },
  { name: 'CKEditor 4', page: 'ckeditor4.html', family: 'ckeditor4', between: '\n\n' },
];

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** One browser with the editors in it, and what a test says to them. */
export interface Stage {
  page(): PageDriver;
  /** Opens an editor page with a draft, and the editor in it with the caret at the start. */
  start(editorPage: EditorPage, blocks: string[]): Promise<void>;
  /** Puts another draft into the page that is open. */
  refill(editorPage: EditorPage, blocks: string[]): Promise<void>;
  read(): Promise<string>;
  caret(): Promise<Span>;
  /** At the caret last held. */
  insert(text: string): Promise<ReplaceResult>;
  replace(start: number, end: number, text: string): Promise<ReplaceResult>;
  order<Result>(name: string, args?: unknown): Promise<Result>;
  /** The draft's very markup, or its value. */
  markup(): Promise<string>;
  refuse(): Promise<void>;
  focusAnotherFrame(): Promise<void>;
}

/** Starts server, extension and browser before the tests of a file, and ends them after. */
export function setStage(openBrowser: OpenBrowser): Stage {
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

  async function refill({ family }: EditorPage, blocks: string[]): Promise<void> {
    await page.evaluate(async (lines) => {
      const { fixture } = window as unknown as { fixture: Fixture };
      await fixture.ready;
      await fixture.setDraft(lines);
    }, blocks);
    // CKEditor makes a new document for it.
    expect(await order(page, 'open')).toBe(family);
    await order(page, 'focus');
  }

  return {
    page: () => page,
    refill,
    async start(editorPage, blocks) {
      await page.goto(`${server.origin}/pages/${editorPage.page}`);
      await refill(editorPage, blocks);
    },
    read: () => order(page, 'read'),
    caret: () => order(page, 'caret'),
    insert: (text) => order(page, 'insert', { text }),
    replace: (start, end, text) => order(page, 'replace', { start, end, text }),
    order: (name, args) => order(page, name, args),
    markup: () =>
      page.evaluate(() => {
        const editable = (window as unknown as { fixture: Fixture }).fixture.editable();
        return 'value' in editable ? String(editable.value) : editable.outerHTML;
      }, undefined),
    refuse: () => page.evaluate(() => (window as unknown as { fixture: Fixture }).fixture.refuse(), undefined),
    focusAnotherFrame: () =>
      page.evaluate(() => {
        const frame = document.querySelector<HTMLIFrameElement>('#elsewhere');
        frame?.contentDocument?.querySelector<HTMLInputElement>('#field')?.focus();
      }, undefined),
  };
}
