import { useState } from 'react';
import type { Note } from '../../lib/notes/schema';
import type { CustomerPageState } from '../../lib/stores/customer-page';
import { Details } from '../notes/NoteItem';
import { Button } from '../ui/Button';
import { UserText } from '../ui/UserText';
import { useNow } from '../ui/use-now';
import { sayDue, sayMoment, sayWhen } from '../ui/when';
import { noteWords, stateWords } from '../ui/words';

/** One note at the desk: its text can be edited, and the note taken away. */
export function DeskNote({ note, state }: { note: Note; state: CustomerPageState }) {
  const [text, setText] = useState<string | null>(null);
  const about = `${noteWords[note.kind]}: ${note.text.slice(0, 60)}`;
  const now = useNow();
  const save = () => {
    // The text stays on screen when it could not be kept.
    if (text !== null && text.trim() !== '')
      void state.change(note, { text }, 'Note changed.').then((kept) => kept && setText(null));
  };
  const isOverdue = note.due !== undefined && !note.done && new Date(note.due) < now;
  const canClose = note.kind === 'promise' || note.kind === 'request';
  const closing = note.done ? 'Open again' : note.kind === 'promise' ? 'Kept' : 'Done';
  return (
    <li className="desk-note">
      <div className="row wrap">
        <span className={isOverdue ? 'tag bad' : 'tag'}>{noteWords[note.kind]}</span>
        {note.plan === 'off' && <span className="tag warn">off plan</span>}
        {note.state && note.state !== 'open' && <span className="muted">{stateWords[note.state]}</span>}
        {note.due && (
          <span className={isOverdue ? 'overdue' : 'muted'} title={sayMoment(note.due)}>
            {note.done ? 'was due' : 'due'} {sayDue(note.due, now)}
          </span>
        )}
        <span className="grow" />
        <time className="muted" dateTime={note.createdAt} title={sayMoment(note.createdAt)}>
          {sayWhen(note.createdAt, now)}
        </time>
        {text === null && (
          <span className="row">
            {canClose && (
              <Button
                look="text"
                aria-label={`${closing}: ${about}`}
                onClick={() => void state.change(note, { done: !note.done }, note.done ? 'Open again.' : `${closing}.`)}
              >
                {closing}
              </Button>
            )}
            <Button look="text" aria-label={`Edit ${about}`} onClick={() => setText(note.text)}>
              Edit
            </Button>
            <Button look="text" aria-label={`Remove ${about}`} onClick={() => void state.remove(note)}>
              Remove
            </Button>
          </span>
        )}
      </div>
      {text === null ? (
        <UserText text={note.text} what={about} />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field inside.
        <div
          className="stack"
          onKeyDown={(event) => {
            // What was typed is not thrown away by one stroke.
            if (event.key === 'Escape') setText(text === note.text ? null : text);
            else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
            else return;
            event.preventDefault();
          }}
        >
          <textarea
            className="field"
            rows={4}
            dir="auto"
            // biome-ignore lint/a11y/noAutofocus: the rep asked to edit it.
            autoFocus
            aria-label={`Text of ${about}`}
            maxLength={100_000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <div className="row">
            <Button look="primary" idle={text.trim() === ''} title="Ctrl+Enter" onClick={save}>
              Save
            </Button>
            <Button look="text" onClick={() => setText(null)}>
              Leave as it was
            </Button>
          </div>
        </div>
      )}
      <Details note={note} />
      {note.subject !== '' && (
        <p className="muted note-subject" dir="auto">
          from “{note.subject.slice(0, 200)}”
        </p>
      )}
    </li>
  );
}
