import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compiledBuiltInRules } from '../../../lib/wording/built-in';
import { createChecker } from '../../../lib/wording/check';
import type { PageDriver } from '../browsers/page-driver';
import { type LocalServer, serveFolders } from '../browsers/serve';
import type { Fixture } from '../editors/stage';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Serves the editor pages, for whoever types in them. */
export function serveEditors(): Promise<LocalServer> {
  return serveFolders({ pages: here('../pages'), tinymce: here('../../../node_modules/tinymce') });
}

/** The pages, by the name of their editor. */
export const typingPages = {
  textarea: 'textarea.html',
  contenteditable: 'contenteditable.html',
  TinyMCE: 'tinymce.html',
};

const clean = 'The second unit left the depot on Tuesday and the carrier has scanned it twice since then.';
const flagged = [
  'You should have read the terms before.',
  'This is absolutely unacceptable.',
  'Calm down, please.',
  'It is not a big deal.',
];

/** A draft of about 10,000 characters; a warning in every 25th line. */
export const longDraft: readonly string[] = Array.from({ length: 112 }, (_, line) =>
  line % 25 === 12 ? (flagged[(line - 12) / 25] as string) : clean,
);
/** Where it is typed: at the end of this line. */
export const typedAt = 60;

/** 200 characters with two warnings of their own. */
export const typed =
  ' I have asked the depot myself and you failed to give the gate code, so the van turned round. We will get back to you soon with a time. Mara, I have also written to the carrier and to our own people in Lund';

/** Opens a browser with the extension, switched on for a site. */
export interface TypingBrowser {
  newPage(): Promise<PageDriver>;
  /** The words under the marks of a text box; undefined where the driver can't see into our layer. */
  mirrored(page: PageDriver): Promise<string[] | undefined>;
  close(): Promise<unknown>;
}

/** Puts the long draft into the editor of the page and the caret to the end of line `typedAt`. */
export async function prepare(page: PageDriver): Promise<void> {
  await page.evaluate(async (lines) => {
    const { fixture } = window as unknown as { fixture: Fixture };
    await fixture.ready;
    await fixture.setDraft(lines as string[]);
  }, longDraft);
  // As a rep begins; a page is told of no focus in a frame that a script has set.
  await page.click('#draft, .tox-edit-area__iframe');
  await page.evaluate((at) => {
    const editable = (window as unknown as { fixture: Fixture }).fixture.editable();
    editable.focus();
    if ('value' in editable) {
      const area = editable as HTMLTextAreaElement;
      const end = area.value
        .split('\n')
        .slice(0, at + 1)
        .join('\n').length;
      area.setSelectionRange(end, end);
      return;
    }
    const line = editable.children[at] as Element;
    const selection = editable.ownerDocument.getSelection();
    selection?.selectAllChildren(line);
    selection?.collapseToEnd();
  }, typedAt);
}

/** The lines of the draft as they stand in the editor. */
function linesOf(page: PageDriver): Promise<string[]> {
  return page.evaluate(() => {
    const editable = (window as unknown as { fixture: Fixture }).fixture.editable();
    if ('value' in editable) return String(editable.value).split('\n');
    return [...editable.children].map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' '));
  }, undefined);
}

/** What the page itself sees of our marks. */
function highlighted(page: PageDriver): Promise<string[]> {
  return page.evaluate(() => {
    const editable = (window as unknown as { fixture: Fixture }).fixture.editable();
    const view = editable.ownerDocument.defaultView as (Window & typeof globalThis) | null;
    return [...(view?.CSS.highlights.get('heard-warn') ?? [])].map(String);
  }, undefined);
}

/** Fast typing in a long draft, in every editor, in one browser. */
export function describeTyping(open: (site: string) => Promise<TypingBrowser>): void {
  let server: LocalServer;
  let browser: TypingBrowser;

  beforeAll(async () => {
    server = await serveEditors();
    browser = await open(server.origin);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  describe.each(Object.entries(typingPages))('200 characters typed into a long draft in %s', (name, file) => {
    it('arrive where they were typed, with every mark right', async () => {
      const page = await browser.newPage();
      await page.goto(`${server.origin}/pages/${file}`);
      await prepare(page);
      await page.type(typed);
      const expected = longDraft.map((line, at) => (at === typedAt ? line + typed : line));
      await expect.poll(() => linesOf(page)).toEqual(expected);

      const words = createChecker(compiledBuiltInRules)
        .check(expected.join('\n'))
        .map(({ text }) => text);
      expect(words.length).toBeGreaterThanOrEqual(5);
      const marked = name === 'textarea' ? () => browser.mirrored(page) : () => highlighted(page);
      if ((await marked()) === undefined) {
        // The driver can't look behind the layer: its colour on screen has to do.
        expect(await page.countPixels([217, 72, 15])).toBeGreaterThan(50);
        return;
      }
      await expect.poll(async () => (await marked())?.sort()).toEqual([...words].sort());
      // Where the caret is, the next character shows.
      await page.type('.');
      expect((await linesOf(page))[typedAt]).toBe(`${clean}${typed}.`);
    });
  });
}
