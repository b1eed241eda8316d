import { type ReactNode, useId, useState } from 'react';
import type { DeskState } from '../../lib/stores/desk';
import { writeWordingFile } from '../../lib/stores/wording-file';
import { Button } from '../ui/Button';
import { saveFile } from '../ui/save-file';

const strictnesses = [
  [1, 'Only what is always worth saying'],
  [2, 'As a careful lead would mark it'],
  [3, 'Everything, matters of taste too'],
] as const;

/** What the rep chose about warnings: how many, rules never to see, words of their own; all to be carried along. */
export function Wording({ state }: { state: DeskState }) {
  return (
    <section className="stack">
      <h2>Warnings in your drafts</h2>
      <Strictness state={state} />
      <h3>Rules you never want to see</h3>
      <Choices
        items={state.wording.rules}
        none="None. “Never this rule” under a warning puts it here."
        label={(rule) => rule.replaceAll('-', ' ')}
        action={(rule) => (
          <Button aria-label={`Bring back ${rule}`} onClick={() => void state.bringBack(rule)}>
            Bring back
          </Button>
        )}
      />
      <h3>Your own words</h3>
      <p className="muted">No rule flags them: names of products and plans, words your trade uses otherwise.</p>
      <Choices
        items={state.wording.words}
        none="None. “My words” under a warning puts them here."
        label={(words) => words}
        action={(words) => (
          <Button aria-label={`Take ${words} off`} onClick={() => void state.dropWords(words)}>
            Take off
          </Button>
        )}
      />
      <AddWords state={state} />
      <CarryAlong state={state} />
    </section>
  );
}

function Strictness({ state: { wording, setStrictness } }: { state: DeskState }) {
  const name = useId();
  return (
    <fieldset className="desk-choice">
      <legend className="muted">How much should be said?</legend>
      {strictnesses.map(([strictness, label]) => (
        <label key={strictness} className="row">
          <input
            type="radio"
            name={name}
            checked={wording.strictness === strictness}
            onChange={() => void setStrictness(strictness)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

interface ChoicesProps {
  items: readonly string[];
  none: string;
  label(item: string): string;
  action(item: string): ReactNode;
}

function Choices({ items, none, label, action }: ChoicesProps) {
  if (items.length === 0) return <p className="muted">{none}</p>;
  return (
    <ul className="desk-list">
      {items.map((item) => (
        <li key={item} className="row wrap">
          <span className="grow" dir="auto">
            {label(item)}
          </span>
          {action(item)}
        </li>
      ))}
    </ul>
  );
}

function AddWords({ state: { addWords } }: { state: DeskState }) {
  const [words, setWords] = useState('');
  return (
    <form
      className="row wrap"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() === '') return;
        void addWords(words).then(() => setWords(''));
      }}
    >
      <input
        className="field desk-name"
        aria-label="Words of your own"
        maxLength={1000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <button type="submit" className="button">
        Add
      </button>
    </form>
  );
}

function CarryAlong({ state: { wording, readWordingFile } }: { state: DeskState }) {
  const id = useId();
  return (
    <div className="row wrap">
      <Button onClick={() => saveFile('heard-wording.json', writeWordingFile(wording))}>Save these as a file</Button>
      <label htmlFor={id} className="button">
        Add from a file
      </label>
      <input
        id={id}
        className="unseen"
        type="file"
        accept="application/json,.json"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          void file?.text().then(readWordingFile);
          // The same file may be chosen again.
          event.target.value = '';
        }}
      />
    </div>
  );
}
