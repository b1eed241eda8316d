import { openEditor } from '../../../lib/editors';
import type { Editor } from '../../../lib/editors/types';
import type { Mark } from '../../../lib/page/marks/mark';
import { createMarks } from '../../../lib/page/marks/marks';

/**
 * The content script of the test extension: the editors run where they run in the product, in the isolated world of the
 * top frame, and take orders from the test as strings in events.
 */

let editor: Editor | undefined;
let inputs = 0;
const marks = createMarks(document);

/** Finds the editable as the hosts do: in the page or in a frame of the same origin. */
function findEditable(): HTMLElement | undefined {
  const frame = document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame, iframe.tox-edit-area__iframe');
  const found = frame?.contentDocument?.body ?? document.querySelector<HTMLElement>('#draft');
  return found ?? undefined;
}

function opened(): Editor {
  if (!editor) throw new Error('no editor is open');
  return editor;
}

const orders: Record<string, (args: never) => unknown> = {
  open() {
    const element = findEditable();
    const { signal } = new AbortController();
    editor = element && openEditor(element, signal);
    editor?.onInput(() => {
      inputs += 1;
    }, signal);
    return editor?.family;
  },
  read: () => opened().read(),
  caret: () => opened().caret(),
  inputs: () => inputs,
  own: () => opened().read().slice(0, opened().ownEnd()),
  replace: ({ start, end, text }: { start: number; end: number; text: string }) =>
    opened().replace({ start, end }, text),
  insert: ({ text }: { text: string }) => opened().replace(opened().caret(), text),
  focus: () => opened().focus(),
  mark: ({ spans }: { spans: Mark[] }) => marks.show(opened(), spans),
  clear: () => marks.clear(),
  destroy: () => marks.destroy(),
  hit: ({ x, y }: { x: number; y: number }) => marks.hit(x, y, opened().element.ownerDocument),
  light({ selector }: { selector: string }) {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector(selector) ?? document.body);
    marks.light([range]);
  },
};

document.addEventListener('heard-test-order', async (event) => {
  const { id, order, args } = JSON.parse((event as CustomEvent<string>).detail);
  let answer: { value?: unknown; error?: string };
  try {
    answer = { value: await orders[order]?.(args as never) };
  } catch (error) {
    answer = { error: String(error) };
  }
  document.dispatchEvent(new CustomEvent('heard-test-answer', { detail: JSON.stringify({ id, ...answer }) }));
});
document.documentElement.dataset.heardTest = 'ready';
