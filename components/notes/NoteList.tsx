import { useState } from 'react';
import { useNotes } from '../sidebar/context';
import { Button } from '../ui/Button';
import { NoteItem } from './NoteItem';

/** How many are drawn at first: the newest are the ones needed beside a reply. */
const shownFirst = 10;

/** The customer's notes, newest first. */
export function NoteList() {
  const notes = useNotes((state) => state.notes);
  const list = useNotes((state) => state.list);
  const [all, setAll] = useState(false);
  if (list === 'loading' && notes.length === 0) return <p className="muted">Reading the notes…</p>;
  if (notes.length === 0) return null;
  return (
    <>
      <ul className="notes" aria-label="Notes, newest first">
        {(all ? notes : notes.slice(0, shownFirst)).map((note) => (
          <NoteItem key={note.id} note={note} />
        ))}
      </ul>
      {notes.length > shownFirst && (
        <Button look="text" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `${notes.length - shownFirst} older`}
        </Button>
      )}
    </>
  );
}
