import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useReply, useStanding } from '../sidebar/context';
import { Button } from '../ui/Button';
import { CopyButton } from '../ui/CopyButton';

/** Where things stand with this customer, as a message to look over, change and insert; quiet while nothing is noted. */
export function Standing() {
  const { offered, open, text, edited } = useStanding((state) => state);
  const { show, close, edit, revert, insert } = useStanding((state) => state);
  const busy = useReply((state) => state.insertion.state === 'busy');
  const id = useId();
  const button = useRef<HTMLSpanElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (open && !wasOpen.current) field.current?.focus();
    wasOpen.current = open;
  }, [open]);
  if (!offered) return null;

  const leave = () => {
    button.current?.querySelector('button')?.focus();
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void insert();
    else return;
    event.preventDefault();
    // Ctrl+Enter elsewhere in the section inserts the reply.
    event.stopPropagation();
  };
  return (
    <div className="stack">
      <span ref={button} className="line-start">
        <Button
          look="text"
          aria-expanded={open}
          aria-controls={id}
          title="What is agreed, done, open and promised, as a message to send"
          onClick={open ? leave : show}
        >
          Where things stand
        </Button>
      </span>
      {open && (
        <fieldset id={id} className="filling stack" onKeyDown={onKeyDown}>
          <legend className="unseen">Where things stand, from your notes</legend>
          <p className="muted">
            From your notes and this thread. Read it before you send it: it names what is open and promised.
          </p>
          <div className="growing" data-text={text}>
            <textarea
              ref={field}
              aria-label="Where things stand, text"
              rows={1}
              dir="auto"
              value={text}
              onChange={(event) => edit(event.target.value)}
            />
          </div>
          {edited && (
            <p className="row">
              <span className="tag accent">your words</span>
              <Button look="text" aria-label="Undo your changes to where things stand" onClick={revert}>
                Undo
              </Button>
            </p>
          )}
          <div className="row wrap">
            <Button look="primary" idle={busy || text.trim() === ''} onClick={() => void insert()}>
              Insert summary
            </Button>
            <CopyButton text={text} />
            <Button look="text" onClick={leave}>
              Close
            </Button>
          </div>
        </fieldset>
      )}
    </div>
  );
}
