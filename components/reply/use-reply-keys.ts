import { type RefObject, useEffect } from 'react';

/** Keys that work from anywhere in the sidebar or the section, beside those of the stages. */
export function useReplyKeys(keys: {
  /** The section's own part of the page: Ctrl+Enter elsewhere is not about the reply. */
  section: RefObject<HTMLElement | null>;
  insert: () => void;
  find: () => void;
  showKeys: () => void;
}): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = event.ctrlKey || event.metaKey;
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      const inside = event.target instanceof Node && (keys.section.current?.contains(event.target) ?? false);
      if (event.key.toLowerCase() === 'k' && command) keys.find();
      else if (event.key === 'Enter' && command && inside) keys.insert();
      else if (event.key === '/' && !command && !typing) keys.find();
      else if (event.key === '?' && !command && !typing) keys.showKeys();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
