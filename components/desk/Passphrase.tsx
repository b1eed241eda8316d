import { type FormEvent, useId, useState } from 'react';

/** Asks for the passphrase there is. */
export function OnePassphrase(props: {
  /** What the button says. */
  words: string;
  busy: boolean;
  /** Answers whether it was the right one: then the field is emptied. */
  act: (passphrase: string) => Promise<boolean>;
}) {
  const { words, act, busy } = props;
  const [typed, setTyped] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!busy && typed !== '' && (await act(typed))) setTyped('');
  };
  return (
    <form className="row wrap passphrase-row" onSubmit={(event) => void submit(event)}>
      <Passphrase label="Passphrase" value={typed} onChange={setTyped} auto="current-password" />
      <button type="submit" className="button" aria-disabled={busy || undefined}>
        {words}
      </button>
    </form>
  );
}

/** A field for a passphrase; `auto` is what the browser may fill in. */
export function Passphrase(props: { label: string; value: string; auto: string; onChange: (value: string) => void }) {
  const id = useId();
  return (
    <div className="passphrase">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        type="password"
        className="field"
        autoComplete={props.auto}
        maxLength={1000}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </div>
  );
}
