/** Browsers end a background that had nothing to do for 30 s. */
const everyMs = 20_000;

/** A rep who did nothing for so long is not about to open the next message. */
const atMostMs = 15 * 60_000;

/** The page the sidebar is in, as far as it can be seen. */
export type Sight = Pick<Document, 'visibilityState' | 'addEventListener'>;

export interface KeepAwakeDeps {
  sight: Sight;
  /** Whether the sidebar is open: one made small waits for nothing. */
  isOpen(): boolean;
  /** Has the background get ready to read, or stay so. */
  prepare(): void;
  now(): number;
}

/**
 * Keeps the background ready to read the next message: woken only when that is opened, it takes as long as all the rest
 * together (docs/speed.md). It is left to sleep while this page is out of sight or the sidebar made small, and when nothing
 * was done in it for a quarter of an hour.
 * Returns what is to be called whenever the rep or the page did something.
 */
export function keepAwake({ sight, isOpen, prepare, now }: KeepAwakeDeps): () => void {
  const isSeen = () => sight.visibilityState === 'visible' && isOpen();
  let usedAt = now();
  let ticking: ReturnType<typeof setInterval> | undefined;

  const stop = () => {
    clearInterval(ticking);
    ticking = undefined;
  };
  const tick = () => {
    if (!isSeen() || now() - usedAt > atMostMs) stop();
    else prepare();
  };
  const begin = () => {
    ticking ??= setInterval(tick, everyMs);
  };
  sight.addEventListener('visibilitychange', () => {
    if (!isSeen()) return stop();
    usedAt = now();
    prepare();
    begin();
  });
  if (isSeen()) begin();

  return () => {
    usedAt = now();
    if (!isSeen()) return stop();
    if (ticking !== undefined) return;
    prepare();
    begin();
  };
}
