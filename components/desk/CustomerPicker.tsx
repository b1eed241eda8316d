import { type KeyboardEvent, useId } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Customer } from '../../lib/notes/schema/customer';
import type { CustomerPickerState } from '../../lib/stores/customer-picker';
import './picker.css';

interface CustomerPickerProps {
  picker: StoreApi<CustomerPickerState>;
  label: string;
  placeholder: string;
  /** Those who can't be chosen are not shown. */
  without?: readonly string[];
  take(customer: Customer): void;
}

/** A field for one customer, found by the beginning of the name or an address; arrow keys, Enter and Escape. */
export function CustomerPicker({ picker, label, placeholder, without = [], take }: CustomerPickerProps) {
  const { query, found, active, type, move, clear } = useStore(picker);
  const id = useId();
  const shown = found.filter(({ keys }) => !keys.some((key) => without.includes(key)));
  const chosen = found[active];
  const choose = (customer: Customer) => {
    clear();
    take(customer);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && chosen && shown.includes(chosen)) choose(chosen);
    else if (event.key === 'Escape' && query !== '') clear();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="picker">
      <input
        className="field"
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls={id}
        aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        maxLength={500}
        placeholder={placeholder}
        value={query}
        onChange={(event) => void type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={clear}
      />
      {query.trim() !== '' && (
        <div id={id} className="picker-list" role="listbox" aria-label={label}>
          {shown.map((customer) => (
            <div
              key={customer.id}
              id={`${id}-${customer.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={customer === chosen}
              className="picker-row"
              // The field keeps the focus; a click would take it away first, and the list with it.
              onMouseDown={(event) => {
                event.preventDefault();
                choose(customer);
              }}
            >
              <span dir="auto">{nameOf(customer)}</span>
              {customer.name !== undefined && <span className="muted"> {customer.keys.join(', ')}</span>}
            </div>
          ))}
          {shown.length === 0 && <p className="muted picker-row">Nobody’s name or address begins so.</p>}
        </div>
      )}
    </div>
  );
}

/** A customer's name, else the address they write from. */
export function nameOf({ name, keys }: { name?: string | undefined; keys: readonly string[] }): string {
  return name ?? keys[0] ?? '';
}
