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
  const button = useRef<HTMLButtonElement>(null);
  /** The rep is done with the list and went nowhere else: the focus stays here. */
  const isDone = useRef(false);
  useEffect(() => {
    if (open) list.current?.focus();
    else if (isDone.current) button.current?.focus();
    isDone.current = false;
  }, [open]);
  const close = () => {
    isDone.current = true;
    setOpen(false);
  };

  if (!open) return <IconButton ref={button} shape="plus" label={props.label} onClick={() => setOpen(true)} />;
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
        close();
      }}
      onChange={(event) => {
        props.choose(event.target.value);
        close();
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
