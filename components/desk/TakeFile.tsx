import { useId } from 'react';
import type { Choices } from '../../lib/notes/backup/compare';
import type { BackupRecord } from '../../lib/notes/backup/format';
import type { BackupState } from '../../lib/stores/backup';
import type { DryRun } from '../../lib/stores/transfer';
import { Button } from '../ui/Button';
import { countOf } from '../ui/words';

const conflictChoices: Record<Choices['conflicts'], string> = {
  both: 'Keep both',
  mine: 'Keep what is here',
  theirs: 'Take what is in the file',
};

/** What taking a file would do, and the rep's choice. */
export function TakeFile({ state, dryRun }: { state: BackupState; dryRun: DryRun }) {
  const { choices, decide, take, forget, progress } = state;
  const { counts, refused, conflicts, problem } = dryRun;
  const toTake = (choices.new ? counts.new : 0) + (choices.newer ? counts.newer : 0);
  const changing = toTake + (choices.conflicts === 'mine' ? 0 : counts.conflict);
  const name = useId();
  return (
    <div className="stack">
      {problem && (
        <p className="notice warn">
          <span className="lead">Something is amiss with the file:</span> {problem}
        </p>
      )}
      <ul className="desk-list">
        <li className="row wrap">
          <label className="row grow">
            <input type="checkbox" checked={choices.new} onChange={(event) => decide({ new: event.target.checked })} />
            {countOf(counts.new, 'new record')}
          </label>
        </li>
        <li className="row wrap">
          <label className="row grow">
            <input
              type="checkbox"
              checked={choices.newer}
              onChange={(event) => decide({ newer: event.target.checked })}
            />
            {counts.newer} changed later in the file
          </label>
        </li>
        <li>
          {counts.conflict} changed both here and in the file
          {counts.conflict > 0 && (
            <fieldset className="desk-choice">
              <legend className="unseen">What to do with those changed on both sides</legend>
              {Object.entries(conflictChoices).map(([choice, words]) => (
                <label key={choice} className="row">
                  <input
                    type="radio"
                    name={name}
                    checked={choices.conflicts === choice}
                    onChange={() => decide({ conflicts: choice as Choices['conflicts'] })}
                  />
                  {words}
                </label>
              ))}
            </fieldset>
          )}
          {conflicts.length > 0 && (
            <details>
              <summary>Show them</summary>
              <ul>
                {conflicts.map(({ line, entry }) => (
                  <li key={line} className="clamped" dir="auto">
                    <span className="muted">line {line}</span> {wordsOf(entry)}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
        <li className="muted">
          {counts.same} the same here, {counts.older} newer here: left as they are
        </li>
        {refused.count > 0 && (
          <li>
            <details>
              <summary>{countOf(refused.count, 'line')} refused</summary>
              <ul>
                {refused.first.map(({ line, reason }) => (
                  <li key={line}>
                    <span className="muted">line {line}:</span> {reason}
                  </li>
                ))}
              </ul>
              {refused.count > refused.first.length && (
                <p className="muted">and {refused.count - refused.first.length} more</p>
              )}
            </details>
          </li>
        )}
      </ul>
      <div className="row wrap">
        <Button look="primary" idle={progress !== null || changing === 0} onClick={() => void take()}>
          {changing === 0 ? 'Nothing to take' : `Take ${countOf(changing, 'record')}`}
        </Button>
        <Button look="text" onClick={forget}>
          Leave the file
        </Button>
      </div>
    </div>
  );
}

/** A record in a line's length. */
function wordsOf({ type, record }: BackupRecord): string {
  if (type === 'note') return record.text.slice(0, 200);
  if (type === 'customer') return record.name ?? record.keys[0] ?? type;
  return type;
}
