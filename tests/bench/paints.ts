import type { BrowserContext } from 'playwright-core';

/** What a window calls when something was painted in it: in the sidebar or the host, what, and when (epoch milliseconds). */
export type TellPaint = (where: 'sidebar' | 'host', key: string, at: number) => void;

/** From the host's picture of a conversation to the sidebar's. */
export interface Paints {
  /** Forgets what was painted so far: another page is about to be opened. */
  forget(): void;
  /**
   * Milliseconds from the host showing a conversation to the sidebar showing its reading, once both did; negative when
   * the sidebar was first. Without a key, of whichever conversation both show.
   */
  delay(key?: string): Promise<number>;
}

/**
 * Follows what windows say they painted. They tell by themselves: to be asked by the driver, a window has to load some
 * 10 ms worth of the driver's script, in the middle of what is measured.
 */
export async function followPaints(context: BrowserContext, note: () => void): Promise<Paints> {
  const painted = { sidebar: new Map<string, number>(), host: new Map<string, number>() };
  let look = () => {};
  await context.exposeBinding('tellPaint', (_, ...[where, key, at]: Parameters<TellPaint>) => {
    if (!painted[where].has(key)) painted[where].set(key, at);
    look();
  });
  // The runner names functions with a call of its own that pages don't know.
  await context.addInitScript('globalThis.__name = (run) => run');
  await context.addInitScript(note);
  return {
    forget() {
      painted.sidebar.clear();
      painted.host.clear();
    },
    delay: (wanted) =>
      new Promise((resolve) => {
        look = () => {
          for (const [key, then] of painted.sidebar) {
            const at = painted.host.get(key);
            if (at === undefined || (wanted !== undefined && key !== wanted)) continue;
            look = () => {};
            resolve(then - at);
            return;
          }
        };
        look();
      }),
  };
}
