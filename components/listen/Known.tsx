import { useConversation, useNotes } from '../sidebar/context';
import { useNow } from '../ui/use-now';
import { sayDue } from '../ui/when';
import { countOf } from '../ui/words';

/** What we know of the customer from before: promises of ours that are open, and how many notes there are. */
export function Known() {
  const now = useNow();
  const thread = useConversation((state) => state.thread);
  const notes = useNotes((state) => state.notes);
  const promisesInMail = useConversation((state) => state.reading?.promises);
  const list = useNotes((state) => state.list);
  if (!thread || (list !== 'ready' && list !== 'loading')) return null;

  const open = notes.filter((note) => note.kind === 'promise' && !note.done);
  const overdue = open.filter((note) => note.due !== undefined && new Date(note.due) < now);
  const overdueInMail = promisesInMail?.filter((promise) => promise.overdue) ?? [];
  const next = overdue.at(-1) ?? open.at(-1);
  if (notes.length === 0 && overdueInMail.length === 0) {
    // The line has its place before it can say anything: what is below must not move under the pointer.
    return <p className="muted known-none">{list === 'ready' && 'No notes on this customer yet.'}</p>;
  }
  return (
    <div className="known" data-overdue={overdue.length > 0 || overdueInMail.length > 0}>
      {notes.length > 0 && (
        <p>
          <button type="button" className="known-notes" onClick={goToNotes}>
            {countOf(notes.length, 'note')}
          </button>
          {open.length > 0 && <span>, {countOf(open.length, 'open promise')}</span>}
          {overdue.length > 0 && <strong>, {overdue.length} overdue</strong>}
        </p>
      )}
      {next && (
        <p className="clamped" dir="auto">
          {next.due && (
            <strong>
              {overdue.includes(next) ? 'Was due' : 'Due'} {sayDue(next.due, now)}:{' '}
            </strong>
          )}
          {next.text.slice(0, 300)}
        </p>
      )}
      {overdue.length === 0 &&
        overdueInMail.slice(0, 1).map((promise) => (
          <p key={promise.start} className="clamped" dir="auto">
            <strong>We wrote, and the time is past: </strong>“{promise.text.slice(0, 300)}”
          </p>
        ))}
    </div>
  );
}

/** No link: a change of the address would be a step of the tab's history, and the rep's way back would end in the sidebar. */
function goToNotes() {
  const notes = document.getElementById('notes');
  notes?.scrollIntoView();
  notes?.focus({ preventScroll: true });
}
