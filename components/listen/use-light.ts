import type { Span } from '../../lib/conversation/conversation';
import { useConversation } from '../sidebar/context';

/**
 * Lights up the words behind a line in the page, while the pointer or the focus is on the line. The words are the last
 * customer message's unless another message is named.
 */
export function useLight() {
  const light = useConversation((state) => state.light);
  return (spans: readonly Span[], messageId?: string) => ({
    onMouseEnter: () => light(spans, messageId),
    onMouseLeave: () => light([]),
    onFocus: () => light(spans, messageId),
    onBlur: () => light([]),
  });
}
