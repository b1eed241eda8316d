import type { Ask } from '../../lib/listen/types';
import { sentencesLeft } from '../../lib/stores/corrections';
import { useConversation } from '../sidebar/context';
import { PlusList } from './PlusList';

/** Adds an ask that was not heard, from the message's other sentences. */
export function AddAsk({ asks }: { asks: readonly Ask[] }) {
  const text = useConversation(
    ({ conversation, reading }) =>
      conversation?.messages.find(({ id }) => id === reading?.messageId)?.text.slice(0, mostSearched) ?? '',
  );
  const isAsk = useConversation((state) => state.isAsk);
  const sentences = () => sentencesLeft(text, asks);
  return (
    <PlusList
      label="Add an ask that was not heard"
      listLabel="What else they ask for"
      hint={(choices) => (choices.length > 0 ? 'Which words?' : 'Nothing else is written')}
      choices={() =>
        sentences().map(({ start, end }) => ({ value: String(start), words: text.slice(start, end).slice(0, longest) }))
      }
      choose={(value) => {
        const chosen = sentences().find(({ start }) => String(start) === value);
        if (chosen) isAsk(chosen);
      }}
    />
  );
}

/** What somebody asks for stands near the top; a log pasted below is not searched. UTF-16 units. */
const mostSearched = 20_000;

/** A choice is one line. */
const longest = 110;
