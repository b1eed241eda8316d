import { type KeyboardEvent, useId } from 'react';
import { type NoteKind, noteKinds } from '../../lib/notes/schema';
import { problemOf } from '../../lib/stores/note-parts';
import type { Saving } from '../../lib/stores/notes';
import { useNotes } from '../sidebar/context';
import { Button } from '../ui/Button';
import { CopyButton } from '../ui/CopyButton';
import { fromFieldTime, toFieldTime } from '../ui/when';
import { noteWords } from '../ui/words';
import { NoteDetailFields } from './NoteDetailFields';

/** The field for a new note: what, which kind, and what only this kind has. */
export function NoteForm() {
  const field = useNotes((state) => state.field);
  const write = useNotes((state) => state.write);
  const save = useNotes((state) => state.save);
  const ids = { text: useId(), kind: useId(), due: useId() };
  const saving = field.saving.state === 'saving';
  const problem = problemOf(field);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter saves from any field inside.
    <div className="stack note-form" onKeyDown={onKeyDown}>
      <label className="unseen" htmlFor={ids.text}>
        New note
      </label>
      <textarea
        id={ids.text}
        className="field"
        rows={2}
        dir="auto"
        placeholder="Write a note"
        readOnly={saving}
        value={field.text}
        onChange={(event) => write({ text: event.target.value })}
      />
      <div className="row wrap note-line">
        <label className="unseen" htmlFor={ids.kind}>
          Kind of note
        </label>
        <select
          id={ids.kind}
          className="field note-kind"
          value={field.kind}
          onChange={(event) => write({ kind: event.target.value as NoteKind })}
        >
          {noteKinds.map((kind) => (
            <option key={kind} value={kind}>
              {noteWords[kind]}
            </option>
          ))}
        </select>
        {(field.kind === 'promise' || field.kind === 'request') && (
          <>
            <label className="muted" htmlFor={ids.due}>
              due
            </label>
            <input
              id={ids.due}
              className="field note-due"
              type="datetime-local"
              value={toFieldTime(field.due)}
              onChange={(event) => write({ due: fromFieldTime(event.target.value) })}
            />
          </>
        )}
        <NoteDetailFields />
        <Button
          idle={saving || field.text.trim() === '' || problem !== undefined}
          title="Ctrl+Enter"
          onClick={() => void save()}
        >
          Save
        </Button>
      </div>
      {problem && <p className="muted">{problem}</p>}
      <SavingResult saving={field.saving} text={field.text} retry={() => void save()} />
    </div>
  );
}

/** How saving stands, in words; after a failure the ways on. */
export function SavingResult({ saving, text, retry }: { saving: Saving; text: string; retry: () => void }) {
  if (saving.state === 'failed') {
    return (
      <div className="notice bad stack">
        <p role="status">
          <span className="lead">Not saved:</span> {saving.message} {saving.remedy} Your text is still here.
        </p>
        <div className="row wrap">
          {saving.code !== 'gone' && <Button onClick={retry}>Retry</Button>}
          <CopyButton text={text} />
        </div>
      </div>
    );
  }
  return (
    <p role="status" className={saving.state === 'idle' ? 'unseen' : 'muted'}>
      {saving.state === 'saving' && 'Saving…'}
      {saving.state === 'saved' && 'Saved'}
    </p>
  );
}
