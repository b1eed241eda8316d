import { useEffect, useRef, useState } from 'react';
import { type Situation, situations } from '../../lib/conversation/vocabulary';
import { useConversation } from '../sidebar/context';
import { IconButton } from '../ui/Button';
import { situationWords } from '../ui/words';

/** Adds a situation that was not heard: a small button that becomes a list. */
export function AddSituation({ present }: { present: readonly Situation[] }) {
  const isSo = useConversation((state) => state.isSo);
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (open) list.current?.focus();
  }, [open]);

  const missing = situations.filter((name) => name !== 'neutral' && !present.includes(name));
  if (missing.length === 0) return null;
  if (!open) return <IconButton shape="plus" label="Add what was not heard" onClick={() => setOpen(true)} />;
  return (
    <select
      ref={list}
      className="field add-situation"
      aria-label="What was not heard"
      value=""
      onBlur={() => setOpen(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        setOpen(false);
      }}
      onChange={(event) => {
        const chosen = missing.find((name) => name === event.target.value);
        if (chosen) isSo(chosen);
        setOpen(false);
      }}
    >
      <option value="">Which?</option>
      {missing.map((name) => (
        <option key={name} value={name}>
          {situationWords[name]}
        </option>
      ))}
    </select>
  );
}
