import type { Overview } from '../../lib/messages/notes-calls';
import { useCustomer } from '../sidebar/context';
import { countOf, noteWords } from '../ui/words';
import { Given, Incidents } from './Given';
import { OpenPromises, OpenRequests } from './OpenNotes';
import { PlanAtHand } from './PlanAtHand';
import { SayIt } from './SayIt';
import { Timeline } from './Timeline';

/** From this many abusive messages a day on the rep is told that handing over is all right (`employee-wellbeing`). */
const roughFrom = 3;

/** What to know of the customer before answering: what is open, what happened, what was given, what they like. */
export function Customer() {
  const overview = useCustomer((state) => state.overview);
  const failure = useCustomer((state) => state.failure);
  const abusiveToday = useCustomer((state) => state.abusiveToday);
  if (failure) {
    return (
      <p className="notice bad" role="status">
        <span className="lead">What is known of this customer could not be read.</span> {failure.message}{' '}
        {failure.remedy}
      </p>
    );
  }
  if (!overview) return null;
  return (
    <div className="customer">
      {isQuiet(overview) ? (
        overview.timeline.entries.length > 0 && (
          <p className="muted">Nothing open, nothing given this year, no incidents.</p>
        )
      ) : (
        <>
          <OpenPromises promises={overview.promises} />
          <OpenRequests requests={overview.requests} />
          <Incidents
            incidents={overview.incidents}
            aside={<RecordLink overview={overview} />}
            below={<Protocol overview={overview} />}
          />
          <Given concessions={overview.concessions} />
          <KnownOf overview={overview} />
          <PlanAtHand overview={overview} />
        </>
      )}
      {abusiveToday >= roughFrom && (
        <div className="notice">
          <p>{abusiveToday} abusive messages today. You may hand the next one over, or take a break first.</p>
          <SayIt label="Words for handing over" wanted={{ practices: ['employee-wellbeing'] }} />
        </div>
      )}
      {overview.unreadable > 0 && (
        <p className="notice warn">
          <span className="lead">{countOf(overview.unreadable, 'note')} can’t be shown.</span> They are kept; a backup
          file holds them.
        </p>
      )}
      <Timeline
        aside={
          overview.customer.id !== undefined && (
            <a href={deskAddress(overview)} target="_blank" rel="noopener">
              At the desk
            </a>
          )
        }
      />
    </div>
  );
}

function isQuiet({ promises, requests, incidents, concessions, preferences, expectations, whys, plan }: Overview) {
  const lists = [promises, requests, incidents.notes, concessions.notes, preferences, expectations, whys];
  return plan === null && lists.every((list) => list.length === 0);
}

/** What they like, what they expect, and why they need it: the latest of each. */
function KnownOf({ overview: { preferences, expectations, whys } }: { overview: Overview }) {
  const lines = [
    { name: noteWords.preference, notes: preferences },
    { name: noteWords.expectation, notes: expectations },
    { name: noteWords.why, notes: whys },
  ];
  return lines.map(({ name, notes }) => {
    const [first] = notes;
    if (!first) return null;
    return (
      <p key={name} className="clamped customer-known" dir="auto" title={notes.map(({ text }) => text).join('\n')}>
        <span className="muted">{name} </span>
        {first.text.slice(0, 300)}
        {notes.length > 1 && <span className="muted"> and {notes.length - 1} more</span>}
      </p>
    );
  });
}

/** What the protocol has for saying this step: its own phrases, and for parting those of the library. */
function Protocol({ overview }: { overview: Overview }) {
  const { ladder } = overview.incidents;
  if (!ladder) return null;
  const ids = ladder.step.phrases ?? [];
  const parting = ladder.letGo.length > 0;
  return <SayIt label="Words for this step" wanted={parting ? { ids, practices: ['know-when-to-let-go'] } : { ids }} />;
}

/** The incidents as a page to hand on. */
function RecordLink({ overview }: { overview: Overview }) {
  return (
    <a
      className="record-link"
      href={`${deskAddress(overview)}&paper=incidents`}
      target="_blank"
      rel="noopener"
      title="The incidents as a page to print or save"
    >
      For a lead
    </a>
  );
}

function deskAddress({ customer }: Overview): string {
  return `options.html#customer=${encodeURIComponent(customer.keys[0] ?? '')}`;
}
