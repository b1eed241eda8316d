import { useEffect, useRef, useState } from 'react';
import type { Ask } from '../../lib/listen/types';
import { sentencesLeft } from '../../lib/stores/corrections';
import { useConversation } from '../sidebar/context';
import { IconButton } from '../ui/Button';

/** Adds an ask that was not heard: a small button that becomes a list of the message's other sentences. */
export function AddAsk({ asks }: { asks: readonly Ask[] }) {
  const text = useConversation(({ conversation, reading }) =>
    conversation?.messages.find(({ id }) => id === reading?.messageId)?.text.slice(0, mostSearched),
  );
  const isAsk = useConversation((state) => state.isAsk);
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (open) list.current?.focus();
  }, [open]);

  if (!open) return <IconButton shape="plus" label="Add an ask that was not heard" onClick={() => setOpen(true)} />;
  const choices = sentencesLeft(text ?? '', asks);
  return (
    <select
      ref={list}
      className="field add-situation"
      aria-label="What else they ask for"
      value=""
      onBlur={() => setOpen(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        setOpen(false);
      }}
      onChange={(event) => {
        const chosen = choices[Number(event.target.value)];
        if (chosen) isAsk(chosen);
        setOpen(false);
      }}
    >
      <option value="">{choices.length > 0 ? 'Which words?' : 'Nothing else is written'}</option>
      {choices.map(({ start, end }, index) => (
        <option key={start} value={index}>
          {(text ?? '').slice(start, end).slice(0, longest)}
        </option>
      ))}
    </select>
  );
}

/** What somebody asks for stands near the top; a log pasted below is not searched. UTF-16 units. */
const mostSearched = 20_000;

/** A choice is one line. */
const longest = 110;
