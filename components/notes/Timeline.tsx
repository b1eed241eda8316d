import { type ReactNode, useId, useState } from 'react';
import type { TimelineEntry } from '../../lib/messages/notes-calls';
import { useCustomer } from '../sidebar/context';
import { Button } from '../ui/Button';
import { useNow } from '../ui/use-now';
import { sayMoment, sayWhen } from '../ui/when';
import { noteWords, stateWords } from '../ui/words';

/** The line of the customer's life, newest first; drawn only when asked for. What stands `aside` is there without one, too. */
export function Timeline({ aside }: { aside: ReactNode }) {
  const [open, setOpen] = useState(false);
  const entries = useCustomer((state) => state.timeline);
  const before = useCustomer((state) => state.before);
  const more = useCustomer((state) => state.more);
  const id = useId();
  if (entries.length === 0) return aside;
  return (
    <div>
      <div className="row line-start">
        <Button look="text" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? 'Fold the timeline' : 'Timeline'}
        </Button>
        {aside}
      </div>
      {open && (
        <div id={id}>
          <TimelineList entries={entries} />
          {before !== null && (
            <Button look="text" onClick={() => void more()}>
              Earlier
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** Entries of a timeline as a list. */
export function TimelineList({ entries }: { entries: readonly TimelineEntry[] }) {
  const now = useNow();
  return (
    <ol className="timeline" aria-label="Timeline, newest first">
      {entries.map((entry) => (
        <li key={keyOf(entry)}>
          <time className="muted small" dateTime={entry.at} title={sayMoment(entry.at)}>
            {sayWhen(entry.at, now)}
          </time>
          <p className="clamped" dir="auto">
            <span className="muted">{headOf(entry)}</span> {wordsOf(entry)}
          </p>
        </li>
      ))}
    </ol>
  );
}

function keyOf(entry: TimelineEntry): string {
  if (entry.type === 'note') return entry.note.id;
  return entry.type === 'plan' ? entry.plan.id : `conversation ${entry.conversation.id}`;
}

function headOf(entry: TimelineEntry): string {
  if (entry.type === 'conversation') return 'Conversation';
  if (entry.type === 'plan') return 'Plan';
  const { kind, state } = entry.note;
  return state && state !== 'open' ? `${noteWords[kind]}, ${stateWords[state]}` : noteWords[kind];
}

function wordsOf(entry: TimelineEntry): string {
  if (entry.type === 'conversation') return entry.conversation.subject || 'without a subject';
  if (entry.type === 'plan') return entry.plan.goals.map(({ text }) => text).join('; ');
  return entry.note.text.slice(0, 400);
}
