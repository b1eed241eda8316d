import { type FormEvent, useState } from 'react';
import type { Overview } from '../../lib/messages/notes-calls';
import type { Plan } from '../../lib/notes/schema/plan';
import { matchPlan, nextStep } from '../../lib/policy/plan-match';
import { useConversation, useCustomer } from '../sidebar/context';
import { Button } from '../ui/Button';
import { useNow } from '../ui/use-now';
import { sayDeadline } from '../ui/when';
import { countOf } from '../ui/words';
import { SayIt } from './SayIt';

/** The plan agreed with the customer, and what they ask for now that is not part of it. */
export function PlanAtHand({ overview: { plan } }: { overview: Overview }) {
  const now = useNow();
  const reading = useConversation((state) => state.reading);
  if (!plan) return null;
  const items = plan.items.filter(({ state }) => state !== 'dropped');
  const done = items.filter(({ state }) => state === 'done').length;
  const isReviewDue = plan.reviewOn !== undefined && new Date(`${plan.reviewOn}T23:59:59`) < now;
  const asked = [...new Set(reading?.asks.map(({ summary, text }) => (summary || text).trim()) ?? [])];
  const off = asked.filter((text) => matchPlan(plan, text)?.in === false);
  const isCritical = reading?.situations.some(({ name }) => name === 'business-critical-change') ?? false;
  return (
    <div className="plan-at-hand">
      <p>
        <span className="muted">Plan </span>
        {items.length > 0 ? `${done} of ${items.length} done` : countOf(plan.goals.length, 'goal')}
        {plan.reviewOn && (
          <span className={isReviewDue ? 'overdue' : 'muted'}>
            , {isReviewDue ? 'review was due' : 'review on'} {sayDeadline(plan.reviewOn, now)}
          </span>
        )}
      </p>
      {(off.length > 0 || isCritical) && <OffPlan plan={plan} off={off} isCritical={isCritical} />}
    </div>
  );
}

interface OffPlanProps {
  plan: Plan;
  /** What they ask for that shares no words with the plan. */
  off: readonly string[];
  /** Something happened to them that no plan foresaw. */
  isCritical: boolean;
}

/**
 * What is outside the plan leads back to it (`follow-the-plan`), unless it is business-critical: then the plan is made anew,
 * and the exception is kept with its reason (`business-critical-exception`).
 */
function OffPlan({ plan, off, isCritical }: OffPlanProps) {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const critical = chosen ?? isCritical;
  const step = nextStep(plan);
  const [first] = off;
  return (
    <div>
      {first !== undefined && (
        <p className="clamped" dir="auto">
          <span className="tag warn">off plan</span> {first.slice(0, 200)}
          {off.length > 1 && (
            <span className="muted" title={off.slice(1).join('\n')}>
              {' '}
              and {off.length - 1} more
            </span>
          )}
        </p>
      )}
      <div className="row wrap off-plan">
        {critical ? (
          <SayIt
            key="anew"
            label="Plan anew"
            wanted={{ practices: ['business-critical-exception'], stages: ['perspective', 'next-step'] }}
          />
        ) : (
          <SayIt
            key="back"
            label="Back to the plan"
            wanted={{
              practices: ['follow-the-plan'],
              stages: ['perspective', 'next-step'],
              values: step === undefined ? {} : { plan_step: withoutCapital(step) },
            }}
          />
        )}
        <Button
          look="text"
          aria-pressed={critical}
          title="What happened to them is reason enough to leave the plan"
          onClick={() => setChosen(!critical)}
        >
          Business-critical
        </Button>
      </div>
      {critical && <KeepException text={first ?? ''} />}
    </div>
  );
}

function KeepException({ text }: { text: string }) {
  const keepException = useCustomer((state) => state.keepException);
  const [what, setWhat] = useState(text.slice(0, 500));
  const [reason, setReason] = useState('');
  const isWhole = what.trim() !== '' && reason.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole) void keepException(what.trim(), reason.trim()).then((kept) => kept && setReason(''));
  };
  return (
    <form className="stack" onSubmit={submit}>
      <input
        className="field"
        aria-label="What is done outside the plan"
        placeholder="What is done outside the plan"
        dir="auto"
        maxLength={5000}
        value={what}
        onChange={(event) => setWhat(event.target.value)}
      />
      <div className="row">
        <input
          className="field grow"
          aria-label="Reason for the exception"
          placeholder="because …"
          dir="auto"
          maxLength={5000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <button type="submit" className="button" aria-disabled={!isWhole || undefined}>
          Keep the exception
        </button>
      </div>
    </form>
  );
}

/** "Train the night shift" reads on as "the next step is train the night shift". */
function withoutCapital(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
