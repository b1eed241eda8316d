import { describe, expect, it, vi } from 'vitest';
import mails from '../../tests/fixtures/hosts/quotes.json';
import { ownLines } from './quotes';
import { ownTextOf } from './text';

/*
 * Whether to take a library was measured on these 38 mails, counting those whose own text came out right but for spaces,
 * and on one line of 96 KB of repeated introductions, as anybody can send it (November 2026, two cores):
 *
 *   email-reply-parser 2.3.7   32 right   2900 ms
 *   planer 1.2.0               25 right   not done after ten minutes
 *   this                       38 right   under 10 ms
 *
 * Neither library tells where in the text it cut, which is needed to light up words in the page.
 */
describe('the own text of a mail', () => {
  it.each(mails)('$name', ({ text, own }) => {
    expect(ownTextOf(text)).toBe(own);
  });

  it('is told as lines of the text, in order', () => {
    for (const { text } of mails) {
      let end = -1;
      for (const line of ownLines(text)) {
        expect(line.start).toBeGreaterThanOrEqual(end);
        expect(line.end).toBeGreaterThanOrEqual(line.start);
        expect(text.slice(line.start, line.end)).not.toContain('\n');
        end = line.end;
      }
    }
  });

  it('leaves out what is known to be foreign', () => {
    const text = 'Mine.\nTheirs.\nMine again.';
    const lines = ownLines(text, [{ start: 6, end: 13 }]).map(({ start, end }) => text.slice(start, end));
    expect(lines).toEqual(['Mine.', '', 'Mine again.']);
  });

  it.each([
    ['quoted lines', '> '.repeat(40)],
    ['introductions', 'On 3 Nov 2026 at 09:12, agent@nordlicht.example wrote:'],
    ['headers', 'From: a@a.example'],
    ['signature marks', '-- '],
    ['farewells', 'Best regards'],
    ['dashes', '-'.repeat(60)],
    ['a long word', 'x@1:'.repeat(30)],
  ])('looks at each line a bounded number of times: %s', (_, line) => {
    // All looking is done by expressions, and each of them by way of `exec`.
    const looked = vi.spyOn(RegExp.prototype, 'exec');
    const work = (lines: number) => {
      looked.mockClear();
      ownLines(`${line}\n`.repeat(lines));
      return looked.mock.calls.reduce((units, [text]) => units + text.length, 0);
    };
    const few = work(500);
    expect(few).toBeGreaterThan(0);
    expect(work(4000)).toBeLessThan(few * 8.5 + 1000);
    looked.mockRestore();
  });
});
