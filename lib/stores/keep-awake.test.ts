import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepAwake, type Sight } from './keep-awake';

const halfMinute = 30_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp(visibilityState: DocumentVisibilityState = 'visible') {
  const page = new EventTarget() as EventTarget & { visibilityState: DocumentVisibilityState };
  page.visibilityState = visibilityState;
  const sidebar = { isOpen: true };
  const prepare = vi.fn();
  const used = keepAwake({
    sight: page as unknown as Sight,
    isOpen: () => sidebar.isOpen,
    prepare,
    now: () => Date.now(),
  });
  return {
    prepare,
    used,
    sidebar,
    turn(to: DocumentVisibilityState) {
      page.visibilityState = to;
      page.dispatchEvent(new Event('visibilitychange'));
    },
  };
}

describe('a background kept awake by a sidebar in sight', () => {
  it('hears from it in every half minute', () => {
    const { prepare } = setUp();
    for (let halves = 0; halves < 6; halves += 1) {
      prepare.mockClear();
      vi.advanceTimersByTime(halfMinute);
      expect(prepare).toHaveBeenCalled();
    }
  });

  it('is left to sleep by a page out of sight, and woken when it is seen again', () => {
    const { prepare, turn } = setUp('hidden');
    vi.advanceTimersByTime(10 * halfMinute);
    expect(prepare).not.toHaveBeenCalled();
    turn('visible');
    expect(prepare).toHaveBeenCalledTimes(1);
    turn('hidden');
    vi.advanceTimersByTime(10 * halfMinute);
    expect(prepare).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is left to sleep by a sidebar made small, and woken when it is opened', () => {
    const { prepare, used, sidebar } = setUp();
    sidebar.isOpen = false;
    used();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(10 * halfMinute);
    expect(prepare).not.toHaveBeenCalled();
    sidebar.isOpen = true;
    used();
    expect(prepare).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(1);
  });

  it('sleeps when nothing is done for long, and is woken by the next thing done', () => {
    const { prepare, used } = setUp();
    vi.advanceTimersByTime(60 * halfMinute);
    expect(vi.getTimerCount()).toBe(0);
    prepare.mockClear();
    used();
    expect(prepare).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(halfMinute);
    expect(prepare.mock.calls.length).toBeGreaterThan(1);
  });

  it('stays awake as long as something is done', () => {
    const { prepare, used } = setUp();
    for (let halves = 0; halves < 90; halves += 1) {
      used();
      prepare.mockClear();
      vi.advanceTimersByTime(halfMinute);
      expect(prepare).toHaveBeenCalled();
    }
  });

  it('is not woken by what a page does out of sight', () => {
    const { prepare, used } = setUp('hidden');
    used();
    expect(prepare).not.toHaveBeenCalled();
  });
});
