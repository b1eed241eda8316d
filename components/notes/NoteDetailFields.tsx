import { useEffect, useId } from 'react';
import { type IncidentLevel, incidentLevels } from '../../lib/notes/schema';
import { amountOf, isCurrency, type NoteDetails } from '../../lib/stores/note-parts';
import { useCustomer, useNotes } from '../sidebar/context';
import { levelWords } from '../ui/words';
import { Limits } from './Given';
import { GivenFields } from './GivenFields';

/** The fields that only a concession or an incident has; nothing for the other kinds. */
export function NoteDetailFields() {
  const kind = useNotes((state) => state.field.kind);
  const details = useNotes((state) => state.field.details);
  const write = useNotes((state) => state.write);
  const change = (part: Partial<NoteDetails>) => write({ details: { ...details, ...part } });
  if (kind === 'concession') return <ConcessionFields details={details} change={change} />;
  if (kind === 'incident') return <IncidentFields details={details} change={change} />;
  return null;
}

interface FieldsProps {
  details: NoteDetails;
  change(part: Partial<NoteDetails>): void;
}

function ConcessionFields({ details, change }: FieldsProps) {
  const limits = useCustomer((state) => state.limits);
  const check = useCustomer((state) => state.checkLimits);
  const { what, currency } = details;
  const amount = amountOf(details);
  const isWhole = isCurrency(currency);
  useEffect(() => {
    void check(amount !== undefined && isWhole ? { what, amount, currency } : undefined);
    return () => void check(undefined);
  }, [check, what, amount, currency, isWhole]);
  return (
    <>
      <GivenFields given={{ what, amount: details.amount, currency }} change={change} />
      {limits.length > 0 && (
        <div className="note-limits" role="status" aria-label="With this one">
          <p className="muted small">With this one:</p>
          <Limits limits={limits} />
        </div>
      )}
    </>
  );
}

function IncidentFields({ details, change }: FieldsProps) {
  const id = useId();
  return (
    <>
      <select
        className="field note-kind"
        aria-label="How hard"
        value={details.level}
        onChange={(event) => change({ level: event.target.value as IncidentLevel })}
      >
        {incidentLevels.map((level) => (
          <option key={level} value={level}>
            {levelWords[level]}
          </option>
        ))}
      </select>
      <label className="unseen" htmlFor={id}>
        Their words
      </label>
      <input
        id={id}
        className="field"
        dir="auto"
        placeholder="Their words, as written"
        maxLength={20_000}
        value={details.quote}
        onChange={(event) => change({ quote: event.target.value })}
      />
    </>
  );
}
