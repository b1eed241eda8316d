import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useReply, useWritten } from '../sidebar/context';
import { Button } from '../ui/Button';
import { CopyButton } from '../ui/CopyButton';
import { countOf } from '../ui/words';

/** The reply as the writer the rep turned on would put it; not there at all while none is. */
export function Written() {
  const written = useWritten((state) => state);
  const { writer, state, write, close } = written;
  const id = useId();
  const button = useRef<HTMLSpanElement>(null);
  if (!writer) return null;

  const leave = () => {
    button.current?.querySelector('button')?.focus();
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void written.insert();
    else return;
    event.preventDefault();
    // Ctrl+Enter elsewhere in the section inserts the suggestion.
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of all that is inside
    <div className="stack" onKeyDown={state === 'closed' ? undefined : onKeyDown}>
      <span ref={button} className="row wrap">
        <Button
          look="text"
          aria-expanded={state !== 'closed'}
          aria-controls={id}
          title={writer.where}
          onClick={state === 'closed' ? () => void write() : leave}
        >
          Let {writer.name} put it in its words
        </Button>
      </span>
      {state !== 'closed' && (
        <section id={id} className="filling stack" aria-label="What was written">
          <p className="muted">{writer.where}</p>
          {state === 'writing' && <InProgress />}
          {state === 'failed' && <Failed />}
          {state === 'done' && <Done leave={leave} />}
        </section>
      )}
    </div>
  );
}

function InProgress() {
  const text = useWritten((state) => state.text);
  const cancel = useWritten((state) => state.cancel);
  return (
    <>
      <p className="user-text muted" dir="auto" aria-hidden="true">
        {text}
      </p>
      <div className="row">
        <span role="status" className="grow muted">
          Writing…
        </span>
        <Button onClick={cancel}>Cancel</Button>
      </div>
    </>
  );
}

function Failed() {
  const message = useWritten((state) => (state.state === 'failed' ? state.message : ''));
  const write = useWritten((state) => state.write);
  const close = useWritten((state) => state.close);
  return (
    <>
      <p role="status">
        <strong>Nothing was written.</strong> {message} The suggestion above is as it was.
      </p>
      <div className="row wrap">
        <Button onClick={() => void write()}>Try again</Button>
        <Button look="text" onClick={close}>
          Close
        </Button>
      </div>
    </>
  );
}

/** More would bury the text; the draft's own check marks them all once it is inserted. */
const mostShown = 6;

function Done({ leave }: { leave: () => void }) {
  const { text, findings, inventions, edit, insert, write } = useWritten((state) => state);
  const busy = useReply((state) => state.insertion.state === 'busy');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const warned = [
    ...inventions.map((one) => ({
      key: `${one.start} ${one.text}`,
      words: one.text,
      why: 'Stands in neither the message nor the suggestion.',
    })),
    ...findings.map((one) => ({
      key: `${one.rule} ${one.start}`,
      words: one.kind === 'structure' ? '' : one.text,
      why: one.why,
    })),
  ];
  return (
    <>
      <div className="growing" data-text={text}>
        <textarea
          ref={field}
          aria-label="What was written, text"
          rows={1}
          dir="auto"
          value={text}
          onChange={(event) => edit(event.target.value)}
        />
      </div>
      <div role="status">
        {warned.length > 0 && (
          <div className="notice warn">
            <p className="lead">{countOf(warned.length, 'thing')} to look at</p>
            <ul>
              {warned.slice(0, mostShown).map(({ key, words, why }) => (
                <li key={key} dir="auto">
                  {words !== '' && <strong>{words.slice(0, 80)}: </strong>}
                  {why}
                </li>
              ))}
              {warned.length > mostShown && <li>and {warned.length - mostShown} more</li>}
            </ul>
          </div>
        )}
      </div>
      <div className="row wrap">
        <Button look="primary" idle={busy || text.trim() === ''} onClick={() => void insert()}>
          Insert this
        </Button>
        <CopyButton text={text} />
        <Button onClick={() => void write()}>Again</Button>
        <Button look="text" onClick={leave}>
          Close
        </Button>
      </div>
    </>
  );
}
