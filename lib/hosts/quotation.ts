import { lineOf } from './frames';
import { isIntroductionOfQuotes } from './quote-marks';
import { ownTextOf, readOwnText } from './text';

/** What a composer quotes of the message being answered. */
export interface Quotation {
  /** The line that introduces it ("On 12 May, Ann Lee wrote:"), or ''. */
  introduction: string;
  /** What its author wrote: without what they quoted in turn and without their signature. */
  text: string;
}

/** The first quotation in a plain text draft: its `>` lines, one level taken off. */
export function quotationInText(draft: string): Quotation | undefined {
  const lines = draft.split('\n');
  const start = lines.findIndex((line) => line.startsWith('>'));
  if (start < 0) return undefined;
  let above = start - 1;
  while (above >= 0 && lines[above]!.trim() === '') above -= 1;
  const introduction = lines[above] ?? '';
  const quoted: string[] = [];
  // Lines between are answers of the rep's.
  for (const line of lines.slice(start)) if (line.startsWith('>')) quoted.push(line.replace(/^> ?/, ''));
  return {
    introduction: isIntroductionOfQuotes(introduction) ? introduction.trim() : '',
    text: ownTextOf(quoted.join('\n')),
  };
}

/** The first quotation in a rich text draft: its outermost `blockquote`. */
export function quotationIn(draft: Element): Quotation | undefined {
  const quote = draft.querySelector('blockquote');
  if (!quote) return undefined;
  const before = quote.previousSibling ?? quote.parentElement?.previousSibling;
  const introduction = lineOf(before);
  return {
    introduction: isIntroductionOfQuotes(introduction) ? introduction : '',
    text: readOwnText(quote).text,
  };
}
