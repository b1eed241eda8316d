import type { StoreApi } from 'zustand';
import { noteKinds } from '../../lib/notes/schema';
import type { CustomerPickerState } from '../../lib/stores/customer-picker';
import { unfiltered, type Wanted } from '../../lib/stores/note-search';
import { Button, IconButton } from '../ui/Button';
import { noteWords } from '../ui/words';
import { CustomerPicker, nameOf } from './CustomerPicker';

const states: Record<Wanted['state'], string> = {
  all: 'Open or not',
  open: 'Open',
  overdue: 'Overdue',
  today: 'Due by tonight',
  week: 'Due within a week',
  closed: 'No longer open',
};

const times: Record<Wanted['time'], string> = {
  any: 'At any time',
  today: 'Noted today',
  week: 'In the last 7 days',
  month: 'In the last 30 days',
  year: 'This year',
};

interface FiltersProps {
  wanted: Wanted;
  ask(change: Partial<Wanted>): void;
  picker: StoreApi<CustomerPickerState>;
}

/** What of the notes is shown: by kind, by how they stand, by when they were noted, by customer. */
export function Filters({ wanted, ask, picker }: FiltersProps) {
  const { kind, state, time, customer } = wanted;
  const isNarrowed = kind !== 'all' || state !== 'all' || time !== 'any' || customer !== null;
  return (
    <div className="row wrap browse-filters">
      <Filter
        label="Kind"
        value={kind}
        options={{ all: 'All kinds', ...noteWordsByKind }}
        onChange={(value) => ask({ kind: value as Wanted['kind'] })}
      />
      <Filter
        label="State"
        value={state}
        options={states}
        onChange={(value) => ask({ state: value as Wanted['state'] })}
      />
      <Filter label="Time" value={time} options={times} onChange={(value) => ask({ time: value as Wanted['time'] })} />
      {customer ? (
        <span className="tag accent browse-customer">
          <span dir="auto">{customer.name}</span>
          <IconButton shape="close" label={`Not only ${customer.name}`} onClick={() => ask({ customer: null })} />
        </span>
      ) : (
        <CustomerPicker
          picker={picker}
          label="Only this customer"
          placeholder="Any customer"
          take={(chosen) => ask({ customer: { key: chosen.keys[0] ?? '', name: nameOf(chosen) } })}
        />
      )}
      {isNarrowed && (
        <Button look="text" onClick={() => ask(unfiltered)}>
          Show all
        </Button>
      )}
    </div>
  );
}

const noteWordsByKind = Object.fromEntries(noteKinds.map((kind) => [kind, noteWords[kind]]));

interface FilterProps {
  label: string;
  value: string;
  options: Record<string, string>;
  onChange(value: string): void;
}

/** One choice among a few. */
export function Filter({ label, value, options, onChange }: FilterProps) {
  return (
    <select
      className="field browse-filter"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {Object.entries(options).map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </select>
  );
}
