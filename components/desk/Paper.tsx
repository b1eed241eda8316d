import type { ReactNode } from 'react';
import type { CustomerPageState } from '../../lib/stores/customer-page';
import { reportIncidents } from '../../lib/stores/incident-report';
import { Given } from '../notes/Given';
import { Details } from '../notes/NoteItem';
import { Button } from '../ui/Button';
import { saveFile } from '../ui/save-file';
import { sayMoment } from '../ui/when';
import { countOf, levelWords, noteWords, stateWords } from '../ui/words';
import { nameOf } from './CustomerPicker';
import { PlanLines } from './Plan';
import './paper.css';

/** What can be printed of a customer: everything, the incidents alone, the plan alone. */
export const papers = ['record', 'incidents', 'plan'] as const;
export type PaperKind = (typeof papers)[number];

const titles: Record<PaperKind, string> = {
  record: 'Customer record',
  incidents: 'Record of incidents',
  plan: 'Plan',
};

interface PaperProps {
  kind: PaperKind;
  state: CustomerPageState;
  /** The rep's name, as far as known. */
  by: string | undefined;
  back(): void;
}

/** A clean page for a lead, HR or legal, shown as it prints; the buttons around it stay on screen. */
export function Paper({ kind, state, by, back }: PaperProps) {
  const { overview } = state;
  if (!overview) return null;
  const save = () => (kind === 'incidents' ? saveIncidents(state, by) : void saveRecord(state));
  return (
    <>
      <div className="row wrap unprinted">
        <Button look="text" title="Escape" onClick={back}>
          Back
        </Button>
        <span className="grow" />
        {kind !== 'plan' && <Button onClick={save}>{kind === 'incidents' ? 'Save as JSON' : 'Save as a file'}</Button>}
        <Button look="primary" onClick={() => window.print()}>
          Print
        </Button>
      </div>
      <article className="paper" aria-label={titles[kind]}>
        <header>
          <p className="paper-title">{titles[kind]}</p>
          <h2 dir="auto">{nameOf(overview.customer)}</h2>
          <p className="paper-meta" dir="auto">
            {overview.customer.keys.join(', ')}
          </p>
          <p className="paper-meta">
            As of {sayMoment(new Date().toISOString())}
            {by && `, by ${by}`}
          </p>
        </header>
        {kind === 'record' && <Record state={state} />}
        {kind === 'incidents' && <Incidents state={state} by={by} />}
        {kind === 'plan' && overview.plan && <PlanLines plan={overview.plan} />}
      </article>
    </>
  );
}

function Incidents({ state: { overview }, by }: { state: CustomerPageState; by: string | undefined }) {
  if (!overview) return null;
  const { incidents, step } = reportIncidents(overview, { by, now: new Date() });
  return (
    <>
      <p>
        {countOf(incidents.length, 'incident')} on record
        {step && `; the team’s protocol is at step ${step.number} of ${step.of}: ${step.step}`}
      </p>
      <ol className="paper-list">
        {incidents.map(({ level, at, recordedAt, words, remark, subject, page, reply }) => (
          <li key={`${recordedAt} ${words}`}>
            <p className="paper-head">
              <strong>{sayMoment(at)}</strong>
              {level !== 'unstated' && <span>{levelWords[level]}</span>}
            </p>
            <blockquote className="user-text" dir="auto">
              {words}
            </blockquote>
            {remark && <Fact name="Noted">{remark}</Fact>}
            {reply && <Fact name="Replied">{reply}</Fact>}
            <Fact name="In">
              {[subject && `“${subject}”`, page].filter(Boolean).join(', ') || 'a conversation without a subject'}
            </Fact>
            {recordedAt !== at && <Fact name="Recorded">{sayMoment(recordedAt)}</Fact>}
          </li>
        ))}
      </ol>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <p className="paper-fact user-text" dir="auto">
      <span className="paper-name">{name} </span>
      {children}
    </p>
  );
}

function Record({ state: { overview, notes } }: { state: CustomerPageState }) {
  if (!overview) return null;
  return (
    <>
      <Given concessions={overview.concessions} />
      {overview.plan && (
        <section className="stack">
          <h3>Plan</h3>
          <PlanLines plan={overview.plan} />
        </section>
      )}
      <section>
        <h3>{countOf(notes.length, 'note')}</h3>
        <ol className="paper-list">
          {notes.map((note) => (
            <li key={note.id}>
              <p className="paper-head">
                <strong>{noteWords[note.kind]}</strong>
                {note.state && <span>{stateWords[note.state]}</span>}
                <span>{sayMoment(note.createdAt)}</span>
                {note.due && <span>due {sayMoment(note.due)}</span>}
              </p>
              <p className="user-text" dir="auto">
                {note.text}
              </p>
              <Details note={note} whole />
              {(note.subject !== '' || note.page) && (
                <Fact name="In">{[note.subject && `“${note.subject}”`, note.page].filter(Boolean).join(', ')}</Fact>
              )}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

async function saveRecord({ exportAll }: CustomerPageState): Promise<void> {
  const text = await exportAll();
  if (text !== null) saveFile('heard-customer.jsonl', text, 'application/x-ndjson');
}

function saveIncidents({ overview }: CustomerPageState, by: string | undefined): void {
  if (!overview) return;
  const report = reportIncidents(overview, { by, now: new Date() });
  saveFile('heard-incidents.json', `${JSON.stringify(report, null, 2)}\n`);
}
