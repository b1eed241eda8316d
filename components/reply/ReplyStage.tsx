import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { optionOf, type ReplyStage as ShapedStage, stageText } from '../../lib/stores/reply-stages';
import { useReply } from '../sidebar/context';
import { Button, IconButton } from '../ui/Button';
import { WhyButton, WhyLine } from '../ui/Why';
import { stageWords } from '../ui/words';
import { Gaps } from './Gaps';

/** One stage of the offered reply: its text, editable where it stands, and what can be done with it. */
export function ReplyStage({ shaped }: { shaped: ShapedStage }) {
  const { stage, options, chosen, dropped, edited, pinned, values } = shaped;
  const { swap, edit, revert, drop, bringBack, pin, fill, insertStage } = useReply((state) => state);
  const busy = useReply((state) => state.insertion.state === 'busy');
  const asked = useReply(({ insertion }) =>
    insertion.state === 'asks' && insertion.stage === stage ? insertion : null,
  );
  const [why, setWhy] = useState(false);
  const whyId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const nameButton = useRef<HTMLButtonElement>(null);
  const name = stageWords[stage];
  const option = optionOf(shaped);
  const text = stageText(shaped);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (isField(event.target)) {
      // In the text itself the keys are the caret's.
      if (event.key !== 'Escape') return;
      nameButton.current?.focus();
    } else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      if (dropped || options.length < 2) return;
      swap(stage, event.key === 'ArrowLeft' ? -1 : 1);
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      const next = event.key === 'ArrowUp' ? 'previousElementSibling' : 'nextElementSibling';
      event.currentTarget[next]?.querySelector<HTMLElement>('.stage-name')?.focus();
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      nameButton.current?.focus();
      if (dropped) bringBack(stage);
      else drop(stage);
    } else if (event.key.toLowerCase() === 'p' && !dropped) pin(stage, !pinned);
    else if (event.key.toLowerCase() === 'i' && !dropped) void insertStage(stage);
    else return;
    event.preventDefault();
  };

  return (
    <li className="stage" data-dropped={dropped || undefined} onKeyDown={onKeyDown}>
      <div className="stage-head">
        <h3>
          <button
            ref={nameButton}
            type="button"
            className="stage-name"
            onClick={() => (dropped ? bringBack(stage) : field.current?.focus())}
          >
            {name}
          </button>
        </h3>
        {dropped ? (
          <>
            <span className="muted">left out</span>
            <span className="grow" />
            <Button look="text" aria-label={`Bring back ${name}`} onClick={() => bringBack(stage)}>
              Bring back
            </Button>
          </>
        ) : (
          <>
            {option && <WhyButton about={name} open={why} controls={whyId} onClick={() => setWhy(!why)} />}
            <span className="grow" />
            {options.length > 1 && (
              <span className="swap">
                <IconButton shape="back" label={`Another ${name}, back`} onClick={() => swap(stage, -1)} />
                <span className="swap-count" role="status" aria-label={`Text ${chosen + 1} of ${options.length}`}>
                  {chosen + 1}/{options.length}
                </span>
                <IconButton shape="forward" label={`Another ${name}`} onClick={() => swap(stage, 1)} />
              </span>
            )}
            <IconButton shape="pin" label={`Pin ${name}`} aria-pressed={pinned} onClick={() => pin(stage, !pinned)} />
            <IconButton
              shape="insert"
              label={`Insert ${name} only`}
              idle={busy}
              onClick={() => void insertStage(stage)}
            />
            <IconButton
              shape="close"
              label={`Leave out ${name}`}
              onClick={() => {
                // The button goes; the focus stays with the stage.
                nameButton.current?.focus();
                drop(stage);
              }}
            />
          </>
        )}
      </div>
      {!dropped && (
        <>
          <div className="growing" data-text={text}>
            <textarea
              ref={field}
              aria-label={`${name}, text`}
              rows={1}
              dir="auto"
              value={text}
              onChange={(event) => edit(stage, event.target.value)}
            />
          </div>
          {option?.open && edited === undefined && (
            <Gaps
              gaps={option.open.gaps}
              values={values}
              asked={asked}
              onFill={(gap, value) => fill(stage, gap, value)}
            />
          )}
          {edited !== undefined && (
            <p className="row">
              <span className="tag accent">your words</span>
              <Button look="text" aria-label={`Undo your changes to ${name}`} onClick={() => revert(stage)}>
                Undo
              </Button>
            </p>
          )}
          {option && <WhyLine id={whyId} open={why} why={option.why} practice={option.practice} />}
        </>
      )}
    </li>
  );
}

function isField(target: EventTarget): boolean {
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement || target instanceof HTMLSelectElement
  );
}
