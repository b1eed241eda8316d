import { describe, expect, it } from 'vitest';
import { editorPages, type Fixture, type OpenBrowser, setStage } from './stage';

const reply = 'Dear Ann,\n\nthank you for the photos.\nI have read them.\n\nKind regards\nBo';

/** Random whole numbers below a limit, the same ones in every run. */
function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function words(random: (limit: number) => number): string {
  const stock = ['we', 'have', 'your', 'parcel', 'שלום', 'café', '3 × 4,', 'a<b', '&', 'now.'];
  return Array.from({ length: 1 + random(5) }, () => stock[random(stock.length)]).join(' ');
}

/** The same expectations for every editor family, in one browser. */
export function describeEditors(openBrowser: OpenBrowser): void {
  const stage = setStage(openBrowser);
  const { read, caret, insert, replace, markup } = stage;
  const undo = () => stage.page().press('z', 'Control');

  describe.each(editorPages)('$name', (editorPage) => {
    const { between } = editorPage;
    const start = (...blocks: string[]) => stage.start(editorPage, blocks);
    /** The caret goes to the end of the first line, as the rep's key takes it there. */
    const goToEndOfLine = () => stage.page().press('End');

    it('reads what is shown: lines, blank lines, emoji, right-to-left text', async () => {
      await start('Dear Ann,', '', 'we have it 😀', 'שלום');
      expect(await read()).toBe(['Dear Ann,', '', 'we have it 😀', 'שלום'].join(between));
    });

    it('inserts several lines into an empty draft, and one undo empties it again', async () => {
      await start('');
      expect(await read()).toBe('');
      expect(await insert(reply)).toEqual({ ok: true });
      expect(await read()).toBe(reply);
      expect(await caret()).toEqual({ start: reply.length, end: reply.length });
      await undo();
      expect(await read()).toBe('');
    });

    it('inserts several lines into what was typed, and one undo takes only them away', async () => {
      await start('Hello Ann', 'Bye');
      await goToEndOfLine();
      await stage.page().type(', hi');
      const before = await read();
      expect(before).toBe(`Hello Ann, hi${between}Bye`);
      expect(await insert(`\n\n${reply}`)).toEqual({ ok: true });
      expect(await read()).toBe(`Hello Ann, hi\n\n${reply}${between}Bye`);
      await undo();
      expect(await read()).toBe(before);
    });

    it('inserts between words, with the rest of the line kept behind', async () => {
      await start('Hello Ann', 'Bye');
      expect(await replace(5, 5, ' there,\n\nmy')).toEqual({ ok: true });
      expect(await read()).toBe(`Hello there,\n\nmy Ann${between}Bye`);
      await undo();
      expect(await read()).toBe(`Hello Ann${between}Bye`);
    });

    it('inserts text that ends with a blank line', async () => {
      await start('Bye');
      expect(await insert('Dear Ann,\n\n')).toEqual({ ok: true });
      expect(await read()).toBe('Dear Ann,\n\nBye');
      await undo();
      expect(await read()).toBe('Bye');
    });

    it('inserts where the caret was after the focus went to another frame, and typing goes on there', async () => {
      await start('Hello Ann', 'Bye');
      await goToEndOfLine();
      await stage.focusAnotherFrame();
      expect(await caret()).toEqual({ start: 9, end: 9 });
      expect(await insert(', good morning\nto you')).toEqual({ ok: true });
      expect(await read()).toBe(`Hello Ann, good morning\nto you${between}Bye`);
      await stage.page().type('!');
      expect(await read()).toBe(`Hello Ann, good morning\nto you!${between}Bye`);
    });

    it('replaces a selection with what is inserted', async () => {
      await start('Hello Ann', 'Bye');
      for (let letters = 0; letters < 5; letters += 1) await stage.page().press('ArrowRight', 'Shift');
      expect(await caret()).toEqual({ start: 0, end: 5 });
      await stage.focusAnotherFrame();
      expect(await insert('Dear')).toEqual({ ok: true });
      expect(await read()).toBe(`Dear Ann${between}Bye`);
    });

    it('replaces a word, leaves the caret behind it, and one undo brings the word back', async () => {
      await start('You should have read it.', 'Bye');
      expect(await replace(4, 15, 'can')).toEqual({ ok: true });
      expect(await read()).toBe(`You can read it.${between}Bye`);
      expect(await caret()).toEqual({ start: 7, end: 7 });
      await undo();
      expect(await read()).toBe(`You should have read it.${between}Bye`);
    });

    it('goes on typing behind what was inserted', async () => {
      await start('Hello');
      await goToEndOfLine();
      expect(await insert(' Ann,\nwelcome')).toEqual({ ok: true });
      await stage.page().type(' back');
      expect(await read()).toBe('Hello Ann,\nwelcome back');
    });

    it('deletes a span, leaves the caret there, and one undo brings it back', async () => {
      await start('We are really sorry.');
      expect(await replace(7, 14, '')).toEqual({ ok: true });
      expect(await read()).toBe('We are sorry.');
      expect(await caret()).toEqual({ start: 7, end: 7 });
      await undo();
      expect(await read()).toBe('We are really sorry.');
    });

    it('replaces a span over two blocks', async () => {
      await start('First one', 'second one', 'third');
      const text = await read();
      expect(await replace(5, text.indexOf(' one', 9), ',')).toEqual({ ok: true });
      expect(await read()).toBe(`First, one${between}third`);
      await undo();
      expect(await read()).toBe(text);
    });

    it('keeps emoji, right-to-left text, markup and runs of spaces as they are', async () => {
      await start('Hello');
      await goToEndOfLine();
      const text = ' 👩‍👩‍👧 שלום עולם\n<b>5 < 6 && "7"</b>\nthree   spaces  \n  indented 日本語';
      expect(await insert(text)).toEqual({ ok: true });
      expect(await read()).toBe(`Hello${text}`);
      await undo();
      expect(await read()).toBe('Hello');
    });

    it('inserts 10,000 characters', async () => {
      await start('Hello');
      await goToEndOfLine();
      const text = 'A sentence of about forty characters, yes.\n'.repeat(233).trimEnd();
      expect(await insert(text)).toEqual({ ok: true });
      expect(await read()).toBe(`Hello${text}`);
      await undo();
      expect(await read()).toBe('Hello');
    });

    it('does two replacements asked for at once one after the other', async () => {
      await start('one two');
      const both = await Promise.all([replace(0, 3, 'ONE'), replace(4, 7, 'TWO')]);
      expect(both).toEqual([{ ok: true }, { ok: true }]);
      expect(await read()).toBe('ONE TWO');
    });

    it('leaves the draft unchanged where the editor refuses, and says so', async () => {
      await start('Hello Ann', 'Bye');
      const before = { text: await read(), markup: await markup() };
      await stage.refuse();
      expect(await replace(6, 9, 'Bo')).toEqual({ ok: false, reason: expect.stringContaining('unchanged') });
      expect({ text: await read(), markup: await markup() }).toEqual(before);
    });

    it('makes any change exactly, or none, and takes it back exactly', async () => {
      const random = seeded(7);
      let done = 0;
      await start('');
      for (let round = 0; round < 15; round += 1) {
        await stage.refill(
          editorPage,
          Array.from({ length: 1 + random(4) }, () => words(random)),
        );
        const before = await read();
        const from = random(before.length + 1);
        const to = Math.min(before.length, from + random(10));
        const text = [words(random), '', `\n${words(random)}`, `${words(random)}\n\n${words(random)}`][random(4)] ?? '';
        const result = await replace(from, to, text);
        const expected = before.slice(0, from) + text + before.slice(to);
        expect(await read()).toBe(result.ok ? expected : before);
        if (!result.ok || expected === before) continue;
        done += 1;
        await undo();
        expect(await read()).toBe(before);
      }
      // The middle of a gap between paragraphs is no place to write at; nearly all others are.
      expect(done).toBeGreaterThan(10);
    });

    it('refuses a span that is not in the draft', async () => {
      await start('Hello');
      expect(await replace(3, 99, 'x')).toEqual({ ok: false, reason: expect.stringContaining('changed') });
      expect(await read()).toBe('Hello');
    });
  });
  it('tells when the host empties the box, and when it puts a draft back', async () => {
    // CKEditor has a new box then.
    for (const editorPage of editorPages.filter(({ family }) => family !== 'ckeditor4')) {
      await stage.start(editorPage, ['Hello Ann']);
      await stage.page().type('!');
      const told = await stage.order<number>('inputs');
      await stage.page().evaluate(() => {
        const { fixture } = window as unknown as { fixture: Fixture };
        fixture.editable().addEventListener('keydown', (event) => {
          if (event.key === 'Escape') void fixture.setDraft(['']);
        });
      }, undefined);
      await stage.page().press('Escape');
      await expect.poll(() => stage.order<number>('inputs')).toBeGreaterThan(told);
      const emptied = await stage.order<number>('inputs');
      await stage.page().evaluate(() => {
        void (window as unknown as { fixture: Fixture }).fixture.setDraft(['Hello again']);
      }, undefined);
      await expect.poll(() => stage.order<number>('inputs')).toBeGreaterThan(emptied);
    }
  });

  it('writes behind a space and an image without words', async () => {
    for (const editorPage of editorPages.filter(({ family }) => family !== 'textarea')) {
      await stage.start(editorPage, ['See']);
      await stage.page().evaluate(() => {
        const editable = (window as unknown as { fixture: Fixture }).fixture.editable();
        const image = Object.assign(editable.ownerDocument.createElement('img'), { width: 20, height: 20 });
        const [line = editable] = editable.querySelectorAll('p, div');
        line.replaceChildren('See ', image);
      }, undefined);
      expect(await read()).toBe('See ');
      expect(await replace(4, 4, 'what we sent')).toEqual({ ok: true });
      expect(await read()).toBe('See what we sent');
    }
  });

  it('reads and writes beside a form with fields named like what elements are asked for', async () => {
    const rich = editorPages.find(({ family }) => family === 'contenteditable');
    if (!rich) throw new Error('There is no such page.');
    await stage.start(rich, ['Hello Ann']);
    await stage.page().evaluate(() => {
      const { fixture } = window as unknown as { fixture: Fixture };
      const form = document.createElement('form');
      const names = ['getAttribute', 'tagName', 'ownerDocument', 'nodeName', 'childNodes', 'classList', 'contains'];
      for (const name of names) form.append(Object.assign(document.createElement('input'), { name }));
      form.append('Their words');
      fixture.editable().append(form);
    }, undefined);
    expect(await read()).toContain('Hello Ann');
    expect(await replace(6, 9, 'Bo')).toEqual({ ok: true });
    expect(await read()).toMatch(/^Hello Bo\n+Their words$/);
  });

  it('lets the first click on Send through after an insertion into TinyMCE, which grows with its text', async () => {
    for (const editorPage of editorPages.filter(({ family }) => family === 'tinymce')) {
      await stage.start(editorPage, ['Hello']);
      await stage.page().evaluate(() => {
        document.querySelector('#send')?.addEventListener('click', () => {
          document.body.dataset.sent = 'yes';
        });
      }, undefined);
      expect(await insert(`${'A line.\n'.repeat(20)}`)).toEqual({ ok: true });
      await stage.page().click('#send');
      expect(await stage.page().evaluate(() => document.body.dataset.sent, undefined)).toBe('yes');
    }
  });
}
