import { useId, useMemo, useState } from 'react';
import type { WantedPhrases } from '../../lib/stores/ready-phrases';
import { useConversation, usePhrases, useReadyPhrases, useReply } from '../sidebar/context';
import { Button } from '../ui/Button';

/**
 * Phrases for what is at hand, unfolded when asked for; a click inserts one at the caret, what it leaves open is asked for
 * first.
 */
export function SayIt({ wanted, label }: { wanted: WantedPhrases; label: string }) {
  const ready = useReadyPhrases();
  const reading = useConversation((state) => state.reading);
  const channel = useReply((state) => state.shape.channel);
  const take = usePhrases((state) => state.take);
  const edition = usePhrases((state) => state.edition);
  const [open, setOpen] = useState(false);
  const id = useId();
  const question = JSON.stringify([wanted, reading?.messageId, channel, edition]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` is new at each drawing; the question tells whether it says anything new.
  const found = useMemo(() => ready(wanted), [ready, question]);
  if (found.length === 0) return null;
  return (
    <div>
      <Button look="text" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      {open && (
        <ul id={id} className="say" aria-label={label}>
          {found.map((one) => (
            <li key={one.phrase.id}>
              <button type="button" className="say-line" title="Insert at the caret" onClick={() => void take(one)}>
                <span className="clamped" dir="auto">
                  {one.text}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
