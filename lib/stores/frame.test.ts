import { describe, expect, it } from 'vitest';
import { createFrameStore } from './frame';
import { createFakePort } from './testing';

describe('the frame store', () => {
  it('shows the state the page tells', () => {
    const port = createFakePort();
    const store = createFrameStore({ port, collapsed: false });
    port.tell({ type: 'frame', collapsed: true, width: 400, gaveWay: true });
    port.tell({ type: 'theme', dark: true });
    expect(store.getState()).toMatchObject({ collapsed: true, width: 400, gaveWay: true, dark: true });
  });

  it('asks for widths within the limits only', () => {
    const port = createFakePort();
    const store = createFrameStore({ port, collapsed: false });
    store.getState().resize(100, false);
    store.getState().resize(900.4, true);
    expect(port.sent).toEqual([
      { type: 'resize', width: 320, final: false },
      { type: 'resize', width: 480, final: true },
    ]);
    expect(store.getState().width).toBe(480);
  });

  it('leaves collapsing to the page', () => {
    const port = createFakePort();
    const store = createFrameStore({ port, collapsed: false });
    store.getState().collapse(true);
    expect(port.sent).toEqual([{ type: 'collapse', collapsed: true }]);
    expect(store.getState().collapsed).toBe(false);
  });
});
