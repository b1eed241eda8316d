import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import {
  composerOf,
  draftOf,
  keepNote,
  notesIn,
  type SeenSuggestion,
  section,
  seeReading,
  seeSuggestion,
  send,
  sidebarOf,
  textOf,
  waitForDraft,
  warnings,
  wordsOf,
} from '../../practice/rep';
import type { Practice } from '../../practice/server.mjs';

/** What a rep types who means well, joins the outrage and gives their word. */
const promise = 'I will call you tomorrow at 10:00.';
const typed = `Honestly, this is a complete disaster. ${promise}`;

const note = 'Replacement shelves by express; last firing before the exhibition. Mara wants news, good or bad.';

/** What the steps hand on to each other. */
interface Walk {
  page: Page;
  practice: Practice;
  sidebar: Frame;
  suggestion: SeenSuggestion;
}

interface Step {
  name: string;
  /** Does the step and returns what happened, a line each. Throws when it did not happen. */
  run(walk: Walk): Promise<string[]>;
}

function must(held: boolean, otherwise: string): asserts held {
  if (!held) throw new Error(otherwise);
}

const steps: readonly Step[] = [
  {
    name: 'open',
    async run(walk) {
      const { page, practice } = walk;
      await page.goto(practice.url);
      const conversation = page.locator('[data-practice="conversation"]');
      const subject = await conversation.getAttribute('data-subject');
      walk.sidebar = await sidebarOf(page);
      await walk.sidebar.getByRole('heading', { level: 1, name: 'Mara Lindqvist' }).waitFor();
      return [`“${subject}” from Mara Lindqvist, with Heard beside it`];
    },
  },
  {
    name: 'listen',
    async run({ page, sidebar }) {
      const { situations, evidence, asks, urgency } = await seeReading(sidebar);
      const mail = wordsOf(await textOf(page.locator('article').last()));
      const quoted = /“([^”…]+)/.exec(evidence)?.[1] ?? '';
      must(quoted !== '' && mail.includes(quoted), `The evidence is not in the mail: ${evidence}`);
      must(
        situations.some((name) => /Frustrated|We failed them/.test(name)),
        `The anger was not heard: ${situations.join(', ')}`,
      );
      must(asks.length >= 3, `Three numbered requests, but only ${asks.length} read.`);
      return [
        `how she is: ${situations.join(', ')}`,
        `because she wrote: ${evidence}`,
        ...asks.map((ask) => `asks: ${ask}`),
        ...urgency,
      ];
    },
  },
  {
    name: 'suggest',
    async run(walk) {
      walk.suggestion = await seeSuggestion(walk.sidebar);
      const { stages, words: whole } = walk.suggestion;
      const names = stages.map(({ name }) => name);
      const path = ['Listen', 'Acknowledge', 'Honesty', 'Perspective', 'Next step'];
      must(names.length >= 3, `Only ${names.length} stages suggested.`);
      must(
        names.every((name, index) => path.indexOf(name) > path.indexOf(names[index - 1] ?? '')),
        `Not in path order: ${names.join(', ')}`,
      );
      must(!/[{}]/.test(whole), `A placeholder is left: ${whole}`);
      return stages.map(({ name, text: words }) => `${name}: ${words.replaceAll('\n', '\n       ')}`);
    },
  },
  {
    name: 'insert',
    async run({ page, sidebar, suggestion }) {
      await composerOf(page).click();
      await section(sidebar, 'Reply').getByRole('button', { name: 'Insert reply' }).click();
      const text = await waitForDraft(page, (now) => wordsOf(now) === suggestion.words, 'the suggestion as shown');
      return [`${text.length} characters, exactly as shown`];
    },
  },
  {
    name: 'type',
    async run({ page, sidebar }) {
      await composerOf(page).click();
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.keyboard.type(typed);
      await waitForDraft(page, (now) => now.includes(typed), 'what was typed');
      const warning = warnings(sidebar, 'Piling on').first();
      await warning.waitFor();
      const [words, why] = [warning.locator('.finding-words'), warning.locator('p')];
      return [`typed: ${typed}`, `warned: “${await textOf(words)}”: ${await textOf(why)}`];
    },
  },
  {
    name: 'fix',
    async run({ page, sidebar }) {
      const done: string[] = [];
      const piling = warnings(sidebar, 'Piling on');
      while ((await piling.count()) > 0) {
        const before = (await draftOf(page)).text;
        const words = await textOf(piling.first().locator('.finding-words'));
        const replacement = piling.first().locator('.fixes').getByRole('button').first();
        const label = await textOf(replacement);
        await replacement.click();
        await waitForDraft(page, (now) => now !== before && !now.includes(words), `without “${words}”`);
        await piling.filter({ hasText: words }).waitFor({ state: 'detached' });
        done.push(`“${words}” → “${label}”`);
      }
      must(done.length > 0, 'There was nothing to fix.');
      return done;
    },
  },
  {
    name: 'send',
    async run({ page, practice }) {
      const draft = await draftOf(page);
      await send(page);
      const received = practice.sent().at(-1);
      must(received?.text === draft.text && received.html === draft.html, 'What was sent is not the draft.');
      must(!/heard|extension/i.test(received.html), `A trace of ours was sent: ${received.html}`);
      return ['the inbox received exactly the draft', ...received.text.split('\n').map((line) => `│ ${line}`)];
    },
  },
  {
    name: 'promise',
    async run({ sidebar }) {
      // The reply promised something, too: promises are offered one after the other, as they stand in the mail.
      const offer = sidebar.getByRole('region', { name: /^You promised/ });
      const typedPromise = notesIn(sidebar).filter({ hasText: promise });
      const kept: string[] = [];
      while ((await typedPromise.count()) === 0) {
        const words = (await textOf(offer.locator('.user-text'))).replace(/^“|”$/g, '');
        await offer.getByRole('button', { name: 'Keep as a promise' }).click();
        await notesIn(sidebar).filter({ hasText: words }).waitFor();
        kept.push(words);
      }
      return kept.map((words) => `kept: ${words}`);
    },
  },
  {
    name: 'note',
    async run({ sidebar }) {
      await keepNote(sidebar, note);
      return [`saved: ${note}`];
    },
  },
  {
    name: 'recall',
    async run(walk) {
      await walk.page.reload();
      walk.sidebar = await sidebarOf(walk.page);
      const kept = notesIn(walk.sidebar);
      await kept.filter({ hasText: promise }).scrollIntoViewIfNeeded();
      await kept.filter({ hasText: note }).waitFor();
      return ['after a reload the note and the promise are listed'];
    },
  },
];

/**
 * Plays the main job in the practice inbox, step by step, and says what was read, suggested and warned. Screenshots of every
 * step, in light and in dark, lie in `folder`. True when every step really happened.
 */
export async function playTour(page: Page, practice: Practice, folder: string): Promise<boolean> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  page.setDefaultTimeout(20_000);
  const walk = { page, practice } as Walk;
  for (const [index, step] of steps.entries()) {
    const started = Date.now();
    try {
      const lines = await step.run(walk);
      console.log(`✓ ${index + 1}. ${step.name} (${Date.now() - started} ms)`);
      for (const line of lines) console.log(`     ${line}`);
      await takePictures(walk, join(folder, `${index + 1}-${step.name}`));
    } catch (error) {
      await page.screenshot({ path: join(folder, `${index + 1}-${step.name}-failed.png`) }).catch(() => undefined);
      console.error(`✗ ${index + 1}. ${step.name}: ${error instanceof Error ? error.message : error}`);
      return false;
    }
  }
  return true;
}

/** Light last: the next step goes on in it. The sidebar has to follow the page's theme and come to rest before the picture is taken. */
async function takePictures({ page, sidebar }: Walk, path: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await sidebar.locator(`:root[data-theme="${colorScheme}"]`).waitFor({ state: 'attached' });
    await sidebar.evaluate('Promise.all(document.getAnimations().map(({ finished }) => finished))');
    await page.screenshot({ path: `${path}-${colorScheme}.png`, animations: 'disabled' });
  }
}
