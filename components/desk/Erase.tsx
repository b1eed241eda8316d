import { useId, useState } from 'react';
import type { CustomerPageState, Erased } from '../../lib/stores/customer-page';
import { Button } from '../ui/Button';
import { countOf } from '../ui/words';

/** Erasing one customer for good: says first what goes. */
export function Erase({ state }: { state: CustomerPageState }) {
  const [asking, setAsking] = useState(false);
  const id = useId();
  const { overview, notes, bin, erase } = state;
  if (!overview) return null;
  const name = overview.customer.name ?? overview.customer.keys[0] ?? '';
  if (!asking) {
    return (
      <div>
        <Button onClick={() => setAsking(true)}>Erase this customer…</Button>
      </div>
    );
  }
  return (
    <div className="notice bad stack" role="alertdialog" aria-labelledby={id}>
      <p id={id} dir="auto">
        <span className="lead">Erase {name.slice(0, 100)} for good?</span> {countOf(notes.length, 'note')}
        {bin.length > 0 && `, ${bin.length} in the bin`}, {countOf(overview.conversations, 'conversation')}
        {overview.plan && ', the plan'} and what was typed and not saved go from this machine. This cannot be undone,
        and files you saved earlier still hold them.
      </p>
      <div className="row wrap">
        <Button onClick={() => void erase()}>Erase for good</Button>
        {/* A stray Enter gives the harmless answer. */}
        <Button look="text" autoFocus onClick={() => setAsking(false)}>
          Keep everything
        </Button>
      </div>
    </div>
  );
}

/** What erasing came to, as a proof to be read out: what went, and what reading everything back found. */
export function ErasedProof({ erased: { name, counts, traces } }: { erased: Erased }) {
  const gone = Object.entries(counts).filter(([, count]) => count > 0);
  return (
    <div className="notice stack" role="status">
      <p dir="auto">
        <span className="lead">{name.slice(0, 100)} is erased.</span>{' '}
        {gone.length > 0 && `Taken away: ${gone.map(([table, count]) => `${table} ${count}`).join(', ')}. `}
        {traces.length === 0
          ? 'Everything was read back: no record names them any more.'
          : `Everything was read back: ${countOf(traces.length, 'record')} of others still name them.`}
      </p>
      {traces.length > 0 && (
        <ul>
          {traces.slice(0, 20).map(({ table, id }) => (
            <li key={`${table} ${id}`}>
              {table}: {id}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
