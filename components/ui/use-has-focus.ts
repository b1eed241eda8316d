import { useSyncExternalStore } from 'react';

/** Has this page the focus? In a frame that is later than the page around it gave it: the browser passes it on. */
export function useHasFocus(): boolean {
  return useSyncExternalStore(follow, () => document.hasFocus());
}

function follow(changed: () => void): () => void {
  window.addEventListener('focus', changed);
  window.addEventListener('blur', changed);
  return () => {
    window.removeEventListener('focus', changed);
    window.removeEventListener('blur', changed);
  };
}
