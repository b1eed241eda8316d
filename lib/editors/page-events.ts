/** Firefox gives content scripts a view of the page behind glass; what the page's scripts must read is made beyond it. */
type GlassWindow = Window & { wrappedJSObject?: Window };
type PageWindow = Window &
  Pick<typeof globalThis, 'ClipboardEvent' | 'DataTransfer' | 'InputEvent' | 'KeyboardEvent' | 'Object'>;

/** Gecko's editing commands treat line breaks and undo differently from Blink's; there is no feature to ask for that. */
export const isGecko = 'mozInnerScreenX' in globalThis;

function pageWindowOf(element: HTMLElement): PageWindow | undefined {
  const view = element.ownerDocument.defaultView as GlassWindow | null;
  return (view?.wrappedJSObject ?? view ?? undefined) as PageWindow | undefined;
}

function settings<T extends object>(view: PageWindow, values: T): T {
  return Object.assign(new view.Object() as object, values) as T;
}

/**
 * Sends a paste with this text to an editor that handles pastes itself. The clipboard is not touched.
 *
 * In Firefox the data must be set after the event was made, with objects of the page's own realm: data put in before
 * arrives empty, and some editors then delete the selection.
 *
 * @returns whether the editor took it (it prevents the default then)
 */
export function sendPaste(target: HTMLElement, data: Record<string, string>): boolean {
  const view = pageWindowOf(target);
  if (!view) return false;
  const event = new view.ClipboardEvent(
    'paste',
    settings(view, { bubbles: true, cancelable: true, composed: true, clipboardData: new view.DataTransfer() }),
  );
  const transfer = event.clipboardData;
  if (!transfer) return false;
  for (const [type, text] of Object.entries(data)) transfer.setData(type, text);
  return !target.dispatchEvent(event);
}

/** Tells an editor that keeps its own undo history that the text now is a state of its own. */
export function sendReplaced(target: HTMLElement): void {
  const view = pageWindowOf(target);
  if (!view) return;
  target.dispatchEvent(
    new view.InputEvent('input', settings(view, { bubbles: true, inputType: 'insertReplacementText' })),
  );
}

/** Presses Ctrl+Z (Cmd+Z on a Mac) for an editor that undoes by itself; the browser's own undo is not reached by this. */
export function sendUndoKey(target: HTMLElement): void {
  const view = pageWindowOf(target);
  if (!view) return;
  const mac = /^Mac/.test(view.navigator.platform);
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, bubbles: true, cancelable: true, composed: true };
  const held = { ctrlKey: !mac, metaKey: mac };
  for (const type of ['keydown', 'keyup']) {
    target.dispatchEvent(new view.KeyboardEvent(type, settings(view, { ...key, ...held })));
  }
}
