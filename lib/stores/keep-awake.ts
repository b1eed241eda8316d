/** Browsers end a background that had nothing to do for 30 s. */
const everyMs = 20_000;

/** A rep who did nothing for so long is not about to open the next message. */
const atMostMs = 15 * 60_000;

/** The page the sidebar is in, as far as it can be seen. */
export type Sight = Pick<Document, 'visibilityState' | 'addEventListener'>;

export interface KeepAwakeDeps {
  sight: Sight;
  /** Has the background get ready to read, or stay so. */
  prepare(): void;
  now(): number;
}

/**
 * Keeps the background ready to read the next message: woken only when that is opened, it takes as long as all the rest
 * together. It is left to sleep while this page is out of sight, or when nothing was done in it for a quarter of an hour.
 * Returns what is to be called whenever the rep or the page did something.
 */
export function keepAwake({ sight, prepare, now }: KeepAwakeDeps): () => void {
  let usedAt = now();
  let ticking: ReturnType<typeof setInterval> | undefined;

  const stop = () => {
    clearInterval(ticking);
    ticking = undefined;
  };
  const tick = () => {
    if (sight.visibilityState !== 'visible' || now() - usedAt > atMostMs) stop();
    else prepare();
  };
  const begin = () => {
    ticking ??= setInterval(tick, everyMs);
  };
  sight.addEventListener('visibilitychange', () => {
    if (sight.visibilityState !== 'visible') return stop();
    usedAt = now();
    prepare();
    begin();
  });
  if (sight.visibilityState === 'visible') begin();

  return () => {
    const wasAway = ticking === undefined;
    usedAt = now();
    if (!wasAway || sight.visibilityState !== 'visible') return;
    prepare();
    begin();
  };
}
