import { type KeyboardEvent, useRef, useState } from 'react';
import type { Plan } from '../../lib/notes/schema/plan';
import type { CustomerPageState } from '../../lib/stores/customer-page';
import {
  draftOf,
  newException,
  newGoal,
  newItem,
  type PlanDraft,
  planOf,
  problemOfPlan,
} from '../../lib/stores/plan-draft';
import { Button, IconButton } from '../ui/Button';

interface PlanEditorProps {
  state: CustomerPageState;
  /** Null: a new one is made. */
  plan: Plan | null;
  leave(): void;
}

/** The plan in fields: Enter goes to a new line, Ctrl+Enter keeps it, Escape leaves it unless something was changed. */
export function PlanEditor({ state, plan, leave }: PlanEditorProps) {
  const [begun] = useState(plan);
  const [first] = useState(() => draftOf(plan));
  const [draft, setDraft] = useState(first);
  const leaveButton = useRef<HTMLButtonElement>(null);
  const [tried, setTried] = useState(false);
  const problem = problemOfPlan(draft);
  const change = (part: Partial<PlanDraft>) => setDraft({ ...draft, ...part });
  const save = () => {
    setTried(true);
    // What was typed stays on screen when it could not be kept.
    if (!problem)
      void state.keepPlan(planOf(draft), plan ? 'Plan changed.' : 'Plan made.').then((kept) => kept && leave());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    else if (event.key === 'Escape' && draft === first) leave();
    // What was typed is not thrown away by one stroke: the next one says so.
    else if (event.key === 'Escape') leaveButton.current?.focus();
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys work in every field inside.
    <div className="desk-panel stack" onKeyDown={onKeyDown}>
      <Lines
        name="Goals"
        one="goal"
        lines={draft.goals}
        make={newGoal}
        change={(goals) => change({ goals })}
        beside={() => null}
        focusFirst
      />
      <Lines
        name="Agreed"
        one="item"
        lines={draft.items}
        make={newItem}
        change={(items) => change({ items })}
        beside={(item, set) => (
          <select
            className="field plan-state"
            aria-label={`How it stands: ${item.text.slice(0, 60)}`}
            value={item.state}
            onChange={(event) => set({ ...item, state: event.target.value as typeof item.state })}
          >
            <option value="agreed">agreed</option>
            <option value="done">done</option>
            <option value="dropped">dropped</option>
          </select>
        )}
      />
      <Lines
        name="Exceptions"
        one="exception"
        lines={draft.exceptions}
        make={() => newException(new Date())}
        change={(exceptions) => change({ exceptions })}
        beside={(exception, set) => (
          <input
            className="field plan-reason"
            aria-label={`Reason: ${exception.text.slice(0, 60)}`}
            placeholder="because …"
            dir="auto"
            maxLength={5000}
            value={exception.reason}
            onChange={(event) => set({ ...exception, reason: event.target.value })}
          />
        )}
      />
      <label className="row wrap">
        <span>Review on</span>
        <input
          className="field plan-date"
          type="date"
          value={draft.reviewOn}
          onChange={(event) => change({ reviewOn: event.target.value })}
        />
      </label>
      {plan?.updatedAt !== begun?.updatedAt && (
        <p role="alert" className="notice warn">
          <span className="lead">The plan was changed elsewhere meanwhile.</span> Saving puts yours in its place; Undo
          brings back what was there.
        </p>
      )}
      {tried && problem && (
        <p role="alert" className="limit">
          {problem}
        </p>
      )}
      <div className="row wrap">
        <Button look="primary" title="Ctrl+Enter" onClick={save}>
          Save the plan
        </Button>
        <Button look="text" title="Escape" ref={leaveButton} onClick={leave}>
          Leave as it was
        </Button>
        <span className="grow" />
        {plan && (
          <Button
            look="text"
            onClick={() => {
              leave();
              void state.removePlan();
            }}
          >
            Remove the plan
          </Button>
        )}
      </div>
    </div>
  );
}

interface LinesProps<T extends { key: string; text: string }> {
  name: string;
  one: string;
  lines: T[];
  make(): T;
  change(lines: T[]): void;
  /** What stands beside a line's text. */
  beside(line: T, set: (line: T) => void): React.ReactNode;
  focusFirst?: boolean;
}

/** Lines of one kind, a field for each; Enter adds one behind. */
function Lines<T extends { key: string; text: string }>(props: LinesProps<T>) {
  const { name, one, lines, make, change, beside, focusFirst = false } = props;
  /** The line that gets the focus when it is drawn. */
  const fresh = useRef<string | undefined>(focusFirst ? lines[0]?.key : undefined);
  const add = (at: number) => {
    const line = make();
    fresh.current = line.key;
    change(lines.toSpliced(at, 0, line));
  };
  return (
    <fieldset className="desk-choice">
      <legend>
        <h4>{name}</h4>
      </legend>
      {lines.map((line, index) => (
        <div key={line.key} className="row plan-row">
          <input
            ref={(field) => {
              if (!field || fresh.current !== line.key) return;
              fresh.current = undefined;
              field.focus();
            }}
            className="field grow"
            aria-label={`${one.charAt(0).toUpperCase()}${one.slice(1)} ${index + 1}`}
            dir="auto"
            maxLength={5000}
            value={line.text}
            onChange={(event) =>
              change(lines.map((other) => (other === line ? { ...line, text: event.target.value } : other)))
            }
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              add(index + 1);
            }}
          />
          {beside(line, (changed) => change(lines.map((other) => (other === line ? changed : other))))}
          <IconButton
            shape="close"
            label={`Take away ${one} ${index + 1}`}
            onClick={() => change(lines.filter((other) => other !== line))}
          />
        </div>
      ))}
      <div>
        <Button look="text" onClick={() => add(lines.length)}>
          Add {one === 'goal' ? 'a' : 'an'} {one}
        </Button>
      </div>
    </fieldset>
  );
}
