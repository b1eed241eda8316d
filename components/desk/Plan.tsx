import { useState } from 'react';
import type { Plan as KeptPlan, NewPlan } from '../../lib/notes/schema/plan';
import type { CustomerPageState } from '../../lib/stores/customer-page';
import { fieldsOf } from '../../lib/stores/plan-draft';
import { describePlan } from '../../lib/stores/plan-message';
import { Button } from '../ui/Button';
import { CopyButton } from '../ui/CopyButton';
import { useNow } from '../ui/use-now';
import { sayDeadline } from '../ui/when';
import { PlanEditor } from './PlanEditor';

interface PlanProps {
  state: CustomerPageState;
  /** The rep's name, under the plan as a message. */
  agent: string | undefined;
  print(): void;
}

/** The plan agreed with a customer: how far it is, edited, and shared as a message or on paper. */
export function Plan({ state, agent, print }: PlanProps) {
  const [editing, setEditing] = useState(false);
  const plan = state.overview?.plan ?? null;
  const name = state.overview?.customer.name;
  if (editing) {
    return (
      <section className="stack" aria-label="Plan">
        <h3>Plan</h3>
        <PlanEditor state={state} plan={plan} leave={() => setEditing(false)} />
      </section>
    );
  }
  return (
    <section className="stack" aria-label="Plan">
      <div className="row wrap">
        <h3>Plan</h3>
        <span className="grow" />
        {plan && (
          <span className="row wrap">
            <Button look="text" onClick={() => setEditing(true)}>
              Edit the plan
            </Button>
            <CopyButton
              label="Copy as a message"
              text={describePlan(plan, {
                ...(name === undefined ? {} : { customer: { name } }),
                ...(agent ? { agent: { name: agent } } : {}),
                now: new Date(),
              })}
            />
            <Button onClick={print}>Print the plan</Button>
          </span>
        )}
      </div>
      {plan ? (
        <PlanLines plan={plan} keep={(changed, words) => void state.keepPlan(changed, words)} />
      ) : (
        <div className="row wrap">
          <span className="muted">What you agreed with them, so that requests can be held against it.</span>
          <Button onClick={() => setEditing(true)}>Make a plan</Button>
        </div>
      )}
    </section>
  );
}

/** The plan as it stands. With `keep`, goals and items can be ticked; without it, it is to be read only. */
export function PlanLines({ plan, keep }: { plan: KeptPlan; keep?: (plan: NewPlan, words: string) => void }) {
  const now = useNow();
  const fields = fieldsOf(plan);
  const shown = plan.items.filter(({ state }) => state !== 'dropped');
  const dropped = plan.items.filter(({ state }) => state === 'dropped');
  const ticking = (change: (ticked: boolean) => [plan: NewPlan, words: string]) =>
    keep ? { tick: (ticked: boolean) => keep(...change(ticked)) } : {};
  const isReviewDue = plan.reviewOn !== undefined && new Date(`${plan.reviewOn}T23:59:59`) < now;
  return (
    <>
      {plan.goals.length > 0 && (
        <div>
          <h4>Goals</h4>
          <ul>
            {plan.goals.map((goal) => (
              <li key={goal.text}>
                <PlanLine
                  text={goal.text}
                  ticked={goal.reached}
                  tickedWord="reached"
                  {...ticking((reached) => {
                    const goals = plan.goals.map((one) => (one === goal ? { ...goal, reached } : one));
                    return [{ ...fields, goals }, reached ? 'Goal reached.' : 'Goal open again.'];
                  })}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
      {shown.length > 0 && (
        <div>
          <h4>Agreed</h4>
          <ul>
            {shown.map((item) => (
              <li key={item.text}>
                <PlanLine
                  text={item.text}
                  ticked={item.state === 'done'}
                  tickedWord="done"
                  {...ticking((done) => {
                    const state = done ? ('done' as const) : ('agreed' as const);
                    const items = plan.items.map((one) => (one === item ? { ...item, state } : one));
                    return [{ ...fields, items }, done ? 'Done.' : 'Open again.'];
                  })}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
      {dropped.length > 0 && <p className="muted">Dropped: {dropped.map(({ text }) => text).join('; ')}</p>}
      {plan.exceptions.length > 0 && (
        <div>
          <h4>Exceptions</h4>
          <ul>
            {plan.exceptions.map(({ at, text, reason }) => (
              <li key={`${at} ${text}`} className="plan-exception" dir="auto">
                {text} <span className="muted">because</span> {reason}
                <span className="muted"> ({sayDeadline(at.slice(0, 10), now)})</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {plan.reviewOn && (
        <p className={isReviewDue ? 'overdue' : 'muted'}>
          {isReviewDue ? 'The review was due' : 'Review on'} {sayDeadline(plan.reviewOn, now)}
        </p>
      )}
    </>
  );
}

function PlanLine({
  text,
  ticked,
  tickedWord,
  tick,
}: {
  text: string;
  ticked: boolean;
  tickedWord: string;
  tick?: (ticked: boolean) => void;
}) {
  if (!tick) {
    return (
      <p className="plan-line" dir="auto">
        {text}
        {ticked && <span className="muted">{tickedWord}</span>}
      </p>
    );
  }
  return (
    <label className="plan-line" data-done={ticked}>
      <input type="checkbox" checked={ticked} onChange={(event) => tick(event.target.checked)} />
      <span dir="auto">{text}</span>
    </label>
  );
}
