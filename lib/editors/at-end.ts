/** Runs this when the signal ends what it stands for: a page, an editor, a draft. */
export function atEnd(signal: AbortSignal, run: () => void): void {
  signal.addEventListener('abort', run, { once: true });
}
