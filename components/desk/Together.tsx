import { useId, useState } from 'react';
import type { StoreApi } from 'zustand';
import type { Overview } from '../../lib/messages/notes-calls';
import type { CustomerPageState, Other } from '../../lib/stores/customer-page';
import type { CustomerPickerState } from '../../lib/stores/customer-picker';
import { Button } from '../ui/Button';
import { countOf } from '../ui/words';
import { CustomerPicker, nameOf } from './CustomerPicker';

/** Two customers made one, or one made two: each shows first what moves, and can be undone. */
export function Together(props: { state: CustomerPageState; picker: StoreApi<CustomerPickerState> }) {
  const { state, picker } = props;
  const keys = state.overview?.customer.keys ?? [];
  return (
    <div className="desk-panel">
      <div className="stack">
        <h3>The same person as</h3>
        {state.other ? (
          <MergePreview state={state} other={state.other} />
        ) : (
          <CustomerPicker
            picker={picker}
            label="Customer to merge with"
            placeholder="Beginning of a name or address"
            without={keys}
            take={(customer) => void state.lookAt(customer.keys[0] ?? null)}
          />
        )}
      </div>
      {keys.length > 1 && <Split key={keys.join('\n')} state={state} keys={keys} />}
    </div>
  );
}

function MergePreview({ state, other: { overview: other, notes } }: { state: CustomerPageState; other: Other }) {
  const here = state.overview;
  if (!here) return null;
  const to = nameOf(here.customer);
  const moving = [
    countOf(notes, 'note'),
    other.promises.length > 0 && countOf(other.promises.length, 'open promise'),
    other.requests.length > 0 && countOf(other.requests.length, 'open request'),
    other.incidents.notes.length > 0 && countOf(other.incidents.notes.length, 'incident'),
    other.conversations > 0 && countOf(other.conversations, 'conversation'),
  ].filter((part) => part !== false);
  return (
    <div className="notice stack">
      <p dir="auto">
        <span className="lead">{nameOf(other.customer)}</span>{' '}
        <span className="muted">{other.customer.keys.join(', ')}</span>
      </p>
      <p dir="auto">
        {moving.join(', ')} will stand with {to}. {planWords(here, other)}
      </p>
      <div className="row wrap">
        <Button look="primary" onClick={() => void state.merge()}>
          Merge them
        </Button>
        <Button look="text" onClick={() => void state.lookAt(null)}>
          Leave them apart
        </Button>
      </div>
    </div>
  );
}

function planWords(here: Overview, other: Overview): string {
  if (!other.plan) return '';
  if (!here.plan) return 'Their plan comes along.';
  const later = here.plan.id > other.plan.id ? here : other;
  return `Each has a plan: the one of ${nameOf(later.customer)}, made last, is shown; the other stays in the timeline.`;
}

function Split({ state, keys }: { state: CustomerPageState; keys: readonly string[] }) {
  const [leaving, setLeaving] = useState<readonly string[]>([]);
  const id = useId();
  const count = (key: string) => state.notes.filter(({ customerKey }) => customerKey === key).length;
  const moved = leaving.reduce((total, key) => total + count(key), 0);
  return (
    <fieldset className="desk-choice" aria-describedby={id}>
      <legend>
        <h3>Somebody else’s address</h3>
      </legend>
      {keys.map((key) => (
        <label key={key} className="row">
          <input
            type="checkbox"
            checked={leaving.includes(key)}
            onChange={(event) =>
              setLeaving(event.target.checked ? [...leaving, key] : leaving.filter((other) => other !== key))
            }
          />
          <span className="grow" dir="auto">
            {key}
          </span>
          <span className="muted">{countOf(count(key), 'note')}</span>
        </label>
      ))}
      <p id={id} className="muted" role="status">
        {leaving.length === 0 && 'Tick the addresses that are a customer of their own.'}
        {leaving.length === keys.length && 'One address has to stay.'}
        {leaving.length > 0 &&
          leaving.length < keys.length &&
          `${countOf(moved, 'note')} will stand with them, ${state.notes.length - moved} stay here.`}
      </p>
      <div>
        <Button idle={leaving.length === 0 || leaving.length === keys.length} onClick={() => void state.split(leaving)}>
          Split off
        </Button>
      </div>
    </fieldset>
  );
}
