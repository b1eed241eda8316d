import type { ReactNode } from 'react';
import type { LimitState, Overview } from '../../lib/messages/notes-calls';
import { useNow } from '../ui/use-now';
import { sayWhen } from '../ui/when';
import { abuseWords, countOf, sayAmount } from '../ui/words';

/** Incidents on record, and what the team's ladder says to do now and next. */
export function Incidents({
  incidents: { notes, ladder },
  aside,
  below,
}: Pick<Overview, 'incidents'> & { aside?: ReactNode; below?: ReactNode }) {
  const now = useNow();
  const [last] = notes;
  if (!last) return null;
  return (
    <div>
      <h3 className="line-head">
        <span>
          {countOf(notes.length, 'incident')}, the last {sayWhen(last.createdAt, now)}
          {last.incident && `: ${abuseWords[last.incident.level]}`}
        </span>
        {aside}
      </h3>
      {ladder && (
        <div className="ladder">
          <p>
            <strong>
              Step {ladder.number} of {ladder.of}:
            </strong>{' '}
            {ladder.step.step}
            {ladder.step.who && <span className="muted"> ({ladder.step.who})</span>}
          </p>
          {ladder.next && <p className="muted">If it happens again: {ladder.next.step}</p>}
          {ladder.letGo.length > 0 && (
            <>
              <p>The ladder is used up:</p>
              <ol className="let-go">
                {ladder.letGo.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </>
          )}
          {below}
        </div>
      )}
    </div>
  );
}

/** What was given this year, and how much of the team's limits that is. */
export function Given({ concessions: { notes, totals, limits } }: Pick<Overview, 'concessions'>) {
  if (notes.length === 0 && limits.every(({ state }) => state === 'within')) return null;
  const amounts = totals.filter(({ amount }) => amount > 0).map(({ amount, currency }) => sayAmount(amount, currency));
  return (
    <div>
      <h3 className="line-head">
        <span>
          Given this year: {countOf(notes.length, 'concession')}
          {amounts.length > 0 && `, ${amounts.join(', ')}`}
        </span>
      </h3>
      <Limits limits={limits.filter(({ given }) => given > 0)} />
    </div>
  );
}

/** How limits stand: a warning from the moment on where the next concession may pass one. `isGiven`: it is given already. */
export function Limits({ limits, isGiven = false }: { limits: readonly LimitState[]; isGiven?: boolean }) {
  return limits.map((limit) => (
    <p key={`${limit.of} ${limit.per} ${limit.currency}`} className={limit.state === 'within' ? 'muted' : 'limit'}>
      {limitWords(limit, isGiven)}
    </p>
  ));
}

function limitWords({ of, per, currency, given, limit, left, state }: LimitState, isGiven: boolean): string {
  const name = `${of === 'refunds' ? 'Refunds' : 'Goodwill'} ${per === 'case' ? 'in this case' : 'this year'}`;
  const sums = `${name}: ${sayAmount(given, currency)} of ${sayAmount(limit, currency)}`;
  if (state === 'over') return `${sums}, over the limit. ${isGiven ? 'Tell your lead.' : 'Ask before you give it.'}`;
  if (state === 'reached') return `${sums}, nothing left.`;
  return `${sums}, ${sayAmount(left, currency)} left.`;
}
