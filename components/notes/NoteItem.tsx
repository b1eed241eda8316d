import type { Note } from '../../lib/notes/schema';
import { useConversation, useNotes } from '../sidebar/context';
import { IconButton } from '../ui/Button';
import { UserText } from '../ui/UserText';
import { useNow } from '../ui/use-now';
import { sayDue, sayMoment, sayWhen } from '../ui/when';
import { concessionWords, levelWords, noteWords, sayAmount, stateWords } from '../ui/words';

/** One note. Promises and requests can be done. */
export function NoteItem({ note }: { note: Note }) {
  const now = useNow();
  const setDone = useNotes((state) => state.setDone);
  const remove = useNotes((state) => state.remove);
  const here = useConversation((state) => state.thread?.conversationId);
  const canBeDone = note.kind === 'promise' || note.kind === 'request';
  const overdue = note.due !== undefined && !note.done && new Date(note.due) < now;
  const about = `${noteWords[note.kind]}: ${note.text.slice(0, 60)}`;
  return (
    <li className="note" data-done={note.done}>
      <div className="note-head">
        <span className={overdue ? 'tag bad' : note.kind === 'note' ? 'tag' : 'tag accent'}>
          {noteWords[note.kind]}
        </span>
        {(note.state === 'declined' || note.state === 'broken') && (
          <span className="muted">{stateWords[note.state]}</span>
        )}
        <span className="grow" />
        <time className="muted" dateTime={note.createdAt} title={sayMoment(note.createdAt)}>
          {sayWhen(note.createdAt, now)}
        </time>
        <IconButton shape="close" label={`Remove ${about}`} onClick={() => void remove(note)} />
      </div>
      {note.due && (
        <p className={overdue ? 'note-due-words overdue' : 'note-due-words'} title={sayMoment(note.due)}>
          {overdue ? 'overdue since' : note.done ? 'was due' : 'due'} {sayDue(note.due, now)}
        </p>
      )}
      <UserText text={note.text} what={about} />
      <Details note={note} />
      {note.conversationId !== here && note.subject !== '' && (
        <p className="muted note-subject" dir="auto">
          from “{note.subject.slice(0, 120)}”
        </p>
      )}
      {canBeDone && (
        <label className="note-done">
          <input
            type="checkbox"
            checked={note.done}
            aria-label={`${note.kind === 'promise' ? 'Kept' : 'Done'}: ${about}`}
            onChange={(event) => void setDone(note, event.target.checked)}
          />
          {note.kind === 'promise' ? 'Kept' : 'Done'}
        </label>
      )}
    </li>
  );
}

/** What only an incident or a concession has; `whole`: their words in full. */
export function Details({ note: { text, incident, concession }, whole = false }: { note: Note; whole?: boolean }) {
  if (concession) {
    return (
      <p className="note-subject">
        {concessionWords[concession.what]}
        {concession.amount > 0 && `, ${sayAmount(concession.amount, concession.currency)}`}
      </p>
    );
  }
  if (!incident) return null;
  const { level, at, quote, reply } = incident;
  const cut = (words: string) => (whole ? words : words.slice(0, 400));
  return (
    <>
      <p className="note-subject" dir="auto">
        {levelWords[level]}
        {at && <span className="muted">, {sayMoment(at)}</span>}
        {quote !== '' && quote !== text && ` “${cut(quote)}”`}
      </p>
      {reply && (
        <p className={whole ? 'note-subject user-text' : 'note-subject user-text clamped'} dir="auto">
          <span className="muted">Replied: </span>
          {cut(reply)}
        </p>
      )}
    </>
  );
}
