import { useState } from 'react';
import type { Note } from '../../lib/notes/schema';
import { useConversation, useCustomer, useNotes } from '../sidebar/context';
import { Button } from '../ui/Button';
import { useNow } from '../ui/use-now';
import { fromFieldTime, sayDue, sayMoment, toFieldTime } from '../ui/when';
import { countOf } from '../ui/words';

/** As many as can be taken in at a glance. */
const shownFirst = 3;

/** Promises of ours that are open, in all conversations: those that are overdue come first. */
export function OpenPromises({ promises }: { promises: readonly Note[] }) {
  const now = useNow();
  const overdue = promises.filter((note) => isOverdue(note, now)).length;
  return (
    <Fold
      notes={promises}
      head={
        <>
          {countOf(promises.length, 'open promise')}
          {overdue > 0 && <strong className="overdue">, {overdue} overdue</strong>}
        </>
      }
      draw={(note) => <OpenPromise key={note.id} note={note} />}
    />
  );
}

/** What they asked for and nobody has done or declined yet, in all conversations. */
export function OpenRequests({ requests }: { requests: readonly Note[] }) {
  return (
    <Fold
      notes={requests}
      head={countOf(requests.length, 'open request')}
      draw={(note) => <OpenRequest key={note.id} note={note} />}
    />
  );
}

interface FoldProps {
  notes: readonly Note[];
  head: React.ReactNode;
  draw(note: Note): React.ReactNode;
}

function Fold({ notes, head, draw }: FoldProps) {
  const [all, setAll] = useState(false);
  if (notes.length === 0) return null;
  return (
    <div>
      <h3 className="line-head">
        <span>{head}</span>
      </h3>
      <ul>{(all ? notes : notes.slice(0, shownFirst)).map(draw)}</ul>
      {notes.length > shownFirst && (
        <Button look="text" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `${notes.length - shownFirst} more`}
        </Button>
      )}
    </div>
  );
}

function OpenPromise({ note }: { note: Note }) {
  const now = useNow();
  const change = useNotes((state) => state.change);
  const [moving, setMoving] = useState(false);
  const [due, setDue] = useState(note.due);
  const about = note.text.slice(0, 60);
  return (
    <li className="open-note">
      <p className="clamped" dir="auto">
        {note.due && (
          <span className={isOverdue(note, now) ? 'overdue' : 'muted'} title={sayMoment(note.due)}>
            {sayDue(note.due, now)}{' '}
          </span>
        )}
        {note.text.slice(0, 300)}
        <From note={note} />
      </p>
      {moving ? (
        <div className="row wrap">
          <input
            className="field note-due"
            type="datetime-local"
            aria-label={`New time for ${about}`}
            value={toFieldTime(due)}
            onChange={(event) => setDue(fromFieldTime(event.target.value))}
          />
          <Button
            idle={due === undefined || due === note.due}
            onClick={() => {
              if (due) void change(note, { due }, 'Promise moved.');
              setMoving(false);
            }}
          >
            Move
          </Button>
          <Button look="text" onClick={() => setMoving(false)}>
            Leave it
          </Button>
        </div>
      ) : (
        <div className="row">
          <Step words="Kept" about={about} onClick={() => void change(note, { state: 'kept' }, 'Promise kept.')} />
          <Step
            words="Broken"
            about={about}
            onClick={() => void change(note, { state: 'broken' }, 'Promise broken.')}
          />
          <Step words="Move" about={about} onClick={() => setMoving(true)} />
          {note.moves && note.moves.length > 0 && (
            <span className="muted small">moved {countOf(note.moves.length, 'time')}</span>
          )}
        </div>
      )}
    </li>
  );
}

function OpenRequest({ note }: { note: Note }) {
  const change = useNotes((state) => state.change);
  const hasPlan = useCustomer((state) => state.overview?.plan != null);
  const about = note.text.slice(0, 60);
  const isOff = note.plan === 'off';
  return (
    <li className="open-note">
      <p className="clamped" dir="auto">
        {isOff && <span className="tag warn">off plan</span>} {note.text.slice(0, 300)}
        <From note={note} />
      </p>
      <div className="row">
        <Step words="Done" about={about} onClick={() => void change(note, { state: 'done' }, 'Request done.')} />
        <Step
          words="Declined"
          about={about}
          onClick={() => void change(note, { state: 'declined' }, 'Request declined.')}
        />
        {hasPlan && (
          <Step
            words={isOff ? 'In the plan' : 'Off plan'}
            about={about}
            onClick={() => void change(note, { plan: isOff ? 'in' : 'off' }, isOff ? 'In the plan.' : 'Off plan.')}
          />
        )}
      </div>
    </li>
  );
}

function Step({ words, about, onClick }: { words: string; about: string; onClick: () => void }) {
  return (
    <Button look="text" aria-label={`${words}: ${about}`} onClick={onClick}>
      {words}
    </Button>
  );
}

/** The other conversation a note is from. */
function From({ note }: { note: Note }) {
  const here = useConversation((state) => state.thread?.conversationId);
  if (note.conversationId === here || note.subject === '') return null;
  return <span className="muted"> from “{note.subject.slice(0, 80)}”</span>;
}

function isOverdue({ due }: Note, now: Date): boolean {
  return due !== undefined && new Date(due) < now;
}
