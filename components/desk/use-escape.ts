import { useEffect, useRef } from 'react';

/**
 * Escape goes one step back. What is open inside takes the key for itself by preventing its default; from a field it first
 * only leaves the field, so that nothing typed is left behind by one stroke.
 */
export function useEscape(back: () => void): void {
  const latest = useRef(back);
  latest.current = back;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const { activeElement: focused } = document;
      if (focused instanceof HTMLElement && focused.matches('input, select, textarea')) focused.blur();
      else latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
