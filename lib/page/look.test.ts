import { describe, expect, it } from 'vitest';
import { createLook } from './look';

/** A window whose frames and clock the test turns by hand. */
function createView() {
  const waiting: (() => void)[] = [];
  const view = {
    now: 0,
    performance: { now: () => view.now },
    requestAnimationFrame: (run: () => void) => waiting.push(run),
    paint: () => {
      for (const run of waiting.splice(0)) run();
    },
    waiting,
  };
  return view;
}

describe('createLook', () => {
  it('looks once for any number of changes in one frame', () => {
    const view = createView();
    let looks = 0;
    const look = createLook(view as unknown as Window, () => looks++, new AbortController().signal);
    for (let i = 0; i < 1000; i++) look();
    view.paint();
    expect(looks).toBe(1);
  });

  it('rests in proportion to what a look cost', () => {
    const view = createView();
    let looks = 0;
    const run = () => {
      looks++;
      view.now += 10;
    };
    const look = createLook(view as unknown as Window, run, new AbortController().signal);
    look();
    view.paint();
    for (let frame = 0; frame < 12; frame++) {
      look();
      view.now += 16;
      view.paint();
    }
    expect(looks).toBe(1);
    view.now += 16;
    view.paint();
    expect(looks).toBe(2);
  });

  it('asks for no frame when there is nothing to look at, and none after the end', () => {
    const view = createView();
    const controller = new AbortController();
    const look = createLook(view as unknown as Window, () => expect.unreachable(), controller.signal);
    expect(view.waiting).toHaveLength(0);
    look();
    controller.abort();
    view.paint();
    look();
    expect(view.waiting).toHaveLength(0);
  });
});
