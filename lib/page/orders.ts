import type { Editor } from '../editors/types';
import type { PageMessage, SidebarMessage } from './channel';
import { readOwnText } from './own-text';

type ForOne<O> = O extends { conversation: string } ? Omit<O, 'conversation'> & { conversation?: string } : never;
/** What the page itself orders names no conversation: it is for the one that is there. */
type DraftOrder = ForOne<Extract<SidebarMessage, { type: 'insert' | 'replace' }>>;
type Done = Extract<PageMessage, { type: 'done' }>;

/**
 * Carries out an order of the sidebar in the draft, on a page that shows the conversation `here`. Never leaves a half-done
 * draft: what fails is undone and given back.
 */
export async function obeyDraftOrder(editor: Editor | undefined, order: DraftOrder, here?: string): Promise<Done> {
  const fail = (reason: string): Done => ({ type: 'done', id: order.id, ok: false, reason, text: order.text });
  if (order.conversation !== here) return fail('The page shows another conversation now.');
  if (!editor) return fail('There is no reply box open. Open a reply, or copy the text.');
  let span = editor.caret();
  if (order.type === 'replace') {
    // What is quoted are the customer's words, whatever they read like.
    const found = findWords(readOwnText(editor), order.span.start, order.expected);
    if (!found || !editor.read().startsWith(order.expected, found.start)) {
      return fail('The words are no longer in the draft.');
    }
    span = found;
  }
  const result = await editor.replace(span, order.text);
  return result.ok ? { type: 'done', id: order.id, ok: true } : fail(result.reason);
}

/** Where the words are now: at their place, else at the nearest place that reads the same (the rep went on typing). */
export function findWords(text: string, start: number, words: string): { start: number; end: number } | undefined {
  if (text.startsWith(words, start)) return { start, end: start + words.length };
  const after = text.indexOf(words, start);
  const before = text.lastIndexOf(words, start);
  if (after < 0 && before < 0) return undefined;
  const near = after < 0 || (before >= 0 && start - before <= after - start) ? before : after;
  return { start: near, end: near + words.length };
}
