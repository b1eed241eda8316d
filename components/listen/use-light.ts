import type { Span } from '../../lib/conversation/conversation';
import { useConversation } from '../sidebar/context';

/** Lights up the words behind a line in the page, while the pointer or the focus is on the line. */
export function useLight() {
  const light = useConversation((state) => state.light);
  return (spans: readonly Span[]) => ({
    onMouseEnter: () => light(spans),
    onMouseLeave: () => light([]),
    onFocus: () => light(spans),
    onBlur: () => light([]),
  });
}
