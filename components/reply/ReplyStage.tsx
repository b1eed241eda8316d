import { type KeyboardEvent, useId, useState } from 'react';
import { type ReplyStage as ShapedStage, stageText } from '../../lib/stores/reply';
import { useReply } from '../sidebar/context';
import { Button, IconButton } from '../ui/Button';
import { WhyButton, WhyLine } from '../ui/Why';
import { stageWords } from '../ui/words';

/** One stage of the offered reply: its text, editable where it stands, and what can be done with it. */
export function ReplyStage({ shaped }: { shaped: ShapedStage }) {
  const { stage, options, chosen, dropped, edited } = shaped;
  const swap = useReply((state) => state.swap);
  const edit = useReply((state) => state.edit);
  const revert = useReply((state) => state.revert);
  const drop = useReply((state) => state.drop);
  const bringBack = useReply((state) => state.bringBack);
  const insertStage = useReply((state) => state.insertStage);
  const busy = useReply((state) => state.insertion.state === 'busy');
  const [why, setWhy] = useState(false);
  const whyId = useId();
  const name = stageWords[stage];
  const option = options[chosen];
  const text = stageText(shaped);

  if (dropped) {
    return (
      <li className="stage" data-dropped="true">
        <div className="stage-head">
          <h3>{name}</h3>
          <span className="muted">left out</span>
          <span className="grow" />
          <Button look="text" aria-label={`Bring back ${name}`} onClick={() => bringBack(stage)}>
            Bring back
          </Button>
        </div>
      </li>
    );
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // In the text itself the arrows move the caret.
    if (event.target instanceof HTMLTextAreaElement || options.length < 2) return;
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    swap(stage, event.key === 'ArrowLeft' ? -1 : 1);
  };

  return (
    <li className="stage" onKeyDown={onKeyDown}>
      <div className="stage-head">
        <h3>{name}</h3>
        <WhyButton about={name} open={why} controls={whyId} onClick={() => setWhy(!why)} />
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
        <IconButton shape="insert" label={`Insert ${name} only`} idle={busy} onClick={() => void insertStage(stage)} />
        <IconButton shape="close" label={`Leave out ${name}`} onClick={() => drop(stage)} />
      </div>
      <div className="growing" data-text={text}>
        <textarea
          aria-label={`${name}, text`}
          rows={1}
          dir="auto"
          value={text}
          onChange={(event) => edit(stage, event.target.value)}
        />
      </div>
      {edited !== undefined && (
        <p className="row">
          <span className="tag accent">your words</span>
          <Button look="text" aria-label={`Undo your changes to ${name}`} onClick={() => revert(stage)}>
            Undo
          </Button>
        </p>
      )}
      {option && <WhyLine id={whyId} open={why} why={option.why} practice={option.practice} />}
    </li>
  );
}
