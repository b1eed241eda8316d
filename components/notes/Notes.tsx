import { useConversation, useNotes } from '../sidebar/context';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { countOf } from '../ui/words';
import { Customer } from './Customer';
import { NoteForm } from './NoteForm';
import { NoteList } from './NoteList';
import './notes.css';

/** Notes on the customer at hand, and the field to write one. */
export function Notes() {
  const thread = useConversation((state) => state.thread);
  const count = useNotes((state) => state.notes.length);
  return (
    <div id="notes" tabIndex={-1}>
      <Section name="Notes" aside={count > 0 && <span className="tag">{countOf(count, 'note')}</span>}>
        {thread ? (
          <>
            <NoteForm />
            <ListResult />
            <Customer key={thread.conversationId} />
            <NoteList />
          </>
        ) : (
          <p className="muted">Notes are kept with a conversation. Open one to see its notes.</p>
        )}
      </Section>
    </div>
  );
}

/** What the rep's last click on the list came to, or why there is no list. */
function ListResult() {
  const list = useNotes((state) => state.list);
  const failure = useNotes((state) => state.failure);
  const undoable = useNotes((state) => state.undoable);
  const reload = useNotes((state) => state.reload);
  const undo = useNotes((state) => state.undo);
  return (
    <>
      {typeof list === 'object' && (
        <div className="notice bad stack">
          <p>
            <span className="lead">The notes could not be read.</span> {list.message} {list.remedy}
          </p>
          <Button onClick={() => void reload()}>Retry</Button>
        </div>
      )}
      <div role="status">
        {failure && (
          <p className="notice bad">
            <span className="lead">Not changed:</span> {failure.message} {failure.remedy}
          </p>
        )}
        {undoable && (
          <p className="notice row">
            <span className="grow">{undoable.words}</span>
            <Button onClick={() => void undo()}>Undo</Button>
          </p>
        )}
      </div>
    </>
  );
}
