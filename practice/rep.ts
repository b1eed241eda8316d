import type { Frame, Locator, Page } from 'playwright-core';

/**
 * A rep at work in the practice inbox: what they see and what they do, by the names and roles on screen. For the tour and
 * the browser tests; everything waits for what it needs and nothing sleeps.
 */

/** The sidebar beside a page, once it is drawn. */
export async function sidebarOf(page: Page): Promise<Frame> {
  const find = () => page.frames().find((frame) => /^[a-z]+-extension:\/\/[^/]+\/sidebar\.html/.test(frame.url()));
  let frame = find();
  while (!frame) {
    await page.waitForEvent('framenavigated');
    frame = find();
  }
  await frame.locator('.sidebar, .tab').first().waitFor();
  return frame;
}

/** A part of the sidebar by its heading: Listen, Reply, Draft, Notes. */
export function section(sidebar: Frame, name: string): Locator {
  return sidebar.getByRole('region', { name, exact: true });
}

/** What an element says on screen, once it is there. */
export async function textOf(locator: Locator): Promise<string> {
  await locator.waitFor();
  return (await locator.allInnerTexts()).join('').trim();
}

export interface SeenReading {
  situations: string[];
  /** The words shown for the situation looked at. */
  evidence: string;
  asks: string[];
  /** By when, why, and what they told us before. */
  urgency: string[];
}

/** What the sidebar says it heard. */
export async function seeReading(sidebar: Frame): Promise<SeenReading> {
  const listen = section(sidebar, 'Listen');
  const situations = listen.getByRole('list', { name: 'How the customer is' }).locator('.chip');
  await situations.first().waitFor();
  return {
    situations: await situations.allInnerTexts(),
    evidence: await textOf(listen.locator('.evidence')),
    asks: await listen.locator('.ask .clamped').allInnerTexts(),
    urgency: (await listen.locator('.line').allInnerTexts()).map((line) => line.replace(/\s+/g, ' ')),
  };
}

export interface SeenSuggestion {
  stages: { name: string; text: string }[];
  /** All of it in one line. Inserted, they stand in paragraphs, which the sidebar doesn't show. */
  words: string;
}

/** Text without regard to where its lines break. */
export function wordsOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The reply on offer. */
export async function seeSuggestion(sidebar: Frame): Promise<SeenSuggestion> {
  const reply = section(sidebar, 'Reply');
  await reply.getByRole('button', { name: 'Insert reply' }).waitFor();
  const names = await reply.locator('.stage h3').allInnerTexts();
  const texts = await reply.locator('.stage textarea').all();
  const stages = await Promise.all(
    texts.map(async (text, index) => ({ name: names[index] ?? '', text: await text.inputValue() })),
  );
  // Greeting and closing line stand around the stages.
  const parts = await reply
    .locator('.around, .stage textarea')
    .evaluateAll((found) => found.map((one) => (one instanceof HTMLTextAreaElement ? one.value : one.textContent)));
  return { stages, words: wordsOf(parts.join(' ')) };
}

/** The composer that is open. */
export function composerOf(page: Page): Locator {
  return page.locator('[data-practice="composer"]');
}

/** The draft as the inbox itself would send it now. */
export async function draftOf(page: Page): Promise<{ composer: 'rich' | 'plain'; html: string; text: string }> {
  // A string, since bundlers and test runners rewrite an import in a function.
  return page.evaluate(
    `import('/composer.js').then(({ readComposer }) => readComposer(document.querySelector('[data-practice="composer"]')))`,
  );
}

/** Waits until the draft is `expected`; on failure the error shows what it is instead. */
export async function waitForDraft(page: Page, expected: (text: string) => boolean, what: string): Promise<string> {
  const until = Date.now() + 15_000;
  for (;;) {
    const { text } = await draftOf(page);
    if (expected(text)) return text;
    if (Date.now() > until) throw new Error(`The draft is not ${what}. It reads:\n${text}`);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

/** The warnings of one kind, by the words of its tag. */
export function warnings(sidebar: Frame, kind: string): Locator {
  return sidebar.getByRole('list', { name: 'Warnings' }).locator('.finding').filter({ hasText: kind });
}

/** Sends the draft and waits until the thread shows it; returns the text of the message as shown. */
export async function send(page: Page): Promise<string> {
  const messages = page.locator('article[data-role="agent"]');
  const before = await messages.count();
  await page.locator('[data-practice="send"]').click();
  await messages.nth(before).waitFor();
  return textOf(messages.nth(before).locator('.message-text'));
}

/** Writes a note in the sidebar and saves it; returns once the sidebar says that it is kept. */
export async function keepNote(sidebar: Frame, text: string): Promise<void> {
  const notes = section(sidebar, 'Notes');
  await notes.getByRole('textbox', { name: 'New note' }).fill(text);
  await notes.getByRole('button', { name: 'Save' }).click();
  await notes.getByText('Saved', { exact: true }).waitFor();
}

/** The notes on the list, newest first. */
export function notesIn(sidebar: Frame): Locator {
  return section(sidebar, 'Notes').locator('.note .user-text');
}
