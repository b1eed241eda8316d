import { useState } from 'react';
import type { Note } from '../../lib/notes/schema';
import type { CustomerPageState } from '../../lib/stores/customer-page';
import { Details } from '../notes/NoteItem';
import { Button } from '../ui/Button';
import { UserText } from '../ui/UserText';
import { sayMoment } from '../ui/when';
import { noteWords, stateWords } from '../ui/words';

/** One note at the desk: its text can be edited, and the note taken away. */
export function DeskNote({ note, state }: { note: Note; state: CustomerPageState }) {
  const [text, setText] = useState<string | null>(null);
  const about = `${noteWords[note.kind]}: ${note.text.slice(0, 60)}`;
  return (
    <li className="desk-note">
      <p className="row wrap">
        <span className="tag">{noteWords[note.kind]}</span>
        {note.state && <span className="muted">{stateWords[note.state]}</span>}
        <time className="muted" dateTime={note.createdAt}>
          {sayMoment(note.createdAt)}
        </time>
        {note.due && <span>due {sayMoment(note.due)}</span>}
        <span className="grow" />
        {text === null && (
          <span className="row">
            <Button look="text" aria-label={`Edit ${about}`} onClick={() => setText(note.text)}>
              Edit
            </Button>
            <Button look="text" aria-label={`Remove ${about}`} onClick={() => void state.remove(note)}>
              Remove
            </Button>
          </span>
        )}
      </p>
      {text === null ? (
        <UserText text={note.text} what={about} />
      ) : (
        <div className="stack">
          <textarea
            className="field"
            rows={4}
            dir="auto"
            aria-label={`Text of ${about}`}
            maxLength={100_000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <div className="row">
            <Button
              look="primary"
              idle={text.trim() === ''}
              onClick={() => {
                // The text stays on screen when it could not be kept.
                void state.change(note, { text }, 'Note changed.').then((kept) => kept && setText(null));
              }}
            >
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
