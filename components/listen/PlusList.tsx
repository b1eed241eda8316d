import { useEffect, useRef, useState } from 'react';
import { IconButton } from '../ui/Button';

/** One thing that can be chosen: what tells it apart, and its words. */
export interface Choice {
  value: string;
  words: string;
}

/** A small button that becomes a list while something is chosen from it. */
export function PlusList(props: {
  /** What the button is for. */
  label: string;
  /** What the list is of. */
  listLabel: string;
  /** What stands in the list before anything is chosen. */
  hint(choices: readonly Choice[]): string;
  /** Made when the list opens. */
  choices(): readonly Choice[];
  choose(value: string): void;
}) {
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (open) list.current?.focus();
  }, [open]);

  if (!open) return <IconButton shape="plus" label={props.label} onClick={() => setOpen(true)} />;
  const choices = props.choices();
  return (
    <select
      ref={list}
      className="field add-situation"
      aria-label={props.listLabel}
      value=""
      onBlur={() => setOpen(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        setOpen(false);
      }}
      onChange={(event) => {
        props.choose(event.target.value);
        setOpen(false);
      }}
    >
      <option value="">{props.hint(choices)}</option>
      {choices.map(({ value, words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  );
}
