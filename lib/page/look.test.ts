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
    for (let i = 0; i < 1000; i++) look.soon();
    view.paint();
    expect(looks).toBe(1);
  });

  /** Changes come in each of so many frames of 16 ms; answers how often a look, which takes 10 ms, was taken. */
  const flood = (frames: number) => {
    const view = createView();
    let looks = 0;
    const run = () => {
      looks++;
      view.now += 10;
    };
    const look = createLook(view as unknown as Window, run, new AbortController().signal);
    for (let frame = 0; frame < frames; frame++) {
      look.soon();
      view.now += 16;
      view.paint();
    }
    return { looks, time: view.now };
  };

  it('looks again at once while a page loads, however slow the first look was', () => {
    expect(flood(4).looks).toBe(4);
  });

  it('takes no more than its share from a page that never stops changing', () => {
    const { looks, time } = flood(2000);
    expect(looks * 10).toBeLessThan(time / 20 + 70);
    expect(looks * 10).toBeGreaterThan(time / 25);
  });

  it('looks at once at what is known to be whole, and not again in the frame that was asked for', () => {
    const view = createView();
    let looks = 0;
    const look = createLook(view as unknown as Window, () => looks++, new AbortController().signal);
    look.soon();
    look.now();
    expect(looks).toBe(1);
    view.paint();
    expect(looks).toBe(1);
  });

  it('takes no more than its share from a page that says again and again that it is whole', () => {
    const view = createView();
    let looks = 0;
    const run = () => {
      looks++;
      view.now += 10;
    };
    const look = createLook(view as unknown as Window, run, new AbortController().signal);
    for (let time = 0; time < 2000; time++) {
      look.now();
      view.now += 1;
      view.paint();
    }
    expect(looks * 10).toBeLessThan(view.now / 20 + 70);
  });

  it('asks for no frame when there is nothing to look at, and none after the end', () => {
    const view = createView();
    const controller = new AbortController();
    const look = createLook(view as unknown as Window, () => expect.unreachable(), controller.signal);
    expect(view.waiting).toHaveLength(0);
    look.soon();
    controller.abort();
    view.paint();
    look.soon();
    expect(view.waiting).toHaveLength(0);
  });
});
