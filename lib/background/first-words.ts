/** What a page told its sidebar before that was there to be told, and what was read in it. */
export interface FirstWords {
  messages: readonly unknown[];
  found: unknown;
}

interface Entry {
  nonce: string;
  words: Promise<FirstWords>;
}

/** Frames that load at the same time. */
const mostKept = 4;

/**
 * Hands a page's first words on to the sidebar that loads in its frame. The page itself can hand over its port only when
 * its own thread comes to it, which on a busy host is long after the sidebar is there. The nonce, known to the frame and the
 * script that made it, tells whose they are; they are handed out once, and kept in memory only.
 */
export function createFirstWords(patience: () => Promise<void>) {
  let kept: Entry[] = [];
  const waiting = new Map<string, (words: Promise<FirstWords>) => void>();

  return {
    tell(nonce: string, words: Promise<FirstWords>): void {
      const hand = waiting.get(nonce);
      if (hand) hand(words);
      else kept = [{ nonce, words }, ...kept].slice(0, mostKept);
    },
    /** Resolves when the words are there and read; with null when nobody told any for as long as `patience` lasts. */
    async take(nonce: string): Promise<FirstWords | null> {
      const there = kept.find((entry) => entry.nonce === nonce);
      if (there) {
        kept = kept.filter((entry) => entry !== there);
        return there.words;
      }
      const told = new Promise<FirstWords>((resolve) => waiting.set(nonce, resolve));
      try {
        return await Promise.race([told, patience().then(() => null)]);
      } finally {
        waiting.delete(nonce);
      }
    },
  };
}
