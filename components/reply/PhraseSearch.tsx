import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import { fillGaps } from '../../lib/reply/gaps';
import type { FoundPhrase } from '../../lib/stores/phrases';
import { usePhrases, useReply } from '../sidebar/context';
import { Button } from '../ui/Button';
import { stageWords } from '../ui/words';
import { Gaps } from './Gaps';

/** Finds a phrase of the library by its words and inserts it at the caret; what it leaves open is asked for first. */
export function PhraseSearch({ field, aside }: { field: RefObject<HTMLInputElement | null>; aside: ReactNode }) {
  const query = usePhrases((state) => state.query);
  const found = usePhrases((state) => state.found);
  const active = usePhrases((state) => state.active);
  const filling = usePhrases((state) => state.filling);
  const { prepare, type, move, take, place, back } = usePhrases((state) => state);
  const replacing = usePhrases((state) => state.replacing);
  const listId = useId();
  const optionId = (index: number) => `${listId}-${index}`;
  const list = useRef<HTMLDivElement>(null);

  // Back in the field when the gaps are closed.
  const hadGaps = useRef(false);
  useEffect(() => {
    if (hadGaps.current && !filling) field.current?.focus();
    hadGaps.current = filling !== null;
  }, [filling, field]);
  useEffect(() => {
    if (replacing) field.current?.focus();
  }, [replacing, field]);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = found[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && chosen && event.altKey) place(chosen);
    else if (event.key === 'Enter' && chosen && !event.nativeEvent.isComposing) void take(chosen);
    else if (event.key !== 'Escape' || !back()) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <div className="row">
        <input
          ref={field}
          className="field"
          type="text"
          role="combobox"
          aria-label="Find a phrase"
          placeholder="Find a phrase"
          autoComplete="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={found.length > 0 && !filling}
          aria-controls={listId}
          aria-activedescendant={found.length > 0 && !filling ? optionId(active) : undefined}
          value={query}
          onFocus={prepare}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {aside}
      </div>
      <p role="status" className={query.trim() !== '' && found.length === 0 ? 'muted' : 'unseen'}>
        {query.trim() !== '' && (found.length === 0 ? 'No phrase has these words.' : `${found.length} found`)}
      </p>
      {filling ? (
        <Filling phrase={filling} />
      ) : (
        <div id={listId} ref={list} className="phrases" role="listbox" aria-label="Phrases" hidden={found.length === 0}>
          {found.map((one, index) => (
            // The keys are the field's: its combobox names the active option.
            // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox takes the keys
            <div
              key={one.phrase.id}
              id={optionId(index)}
              className="phrase"
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onClick={() => void take(one)}
            >
              <span className="phrase-stage">{stageWords[one.phrase.stage]}</span>
              <span className="clamped" dir="auto">
                {one.text}
              </span>
            </div>
          ))}
        </div>
      )}
    </>
  );
}

/** A phrase with gaps, on its way into the draft. */
function Filling({ phrase }: { phrase: FoundPhrase }) {
  const values = usePhrases((state) => state.values);
  const asked = usePhrases((state) => state.asked);
  const { fill, insertFilled, place, back } = usePhrases((state) => state);
  const busy = useReply((state) => state.insertion.state === 'busy');
  const first = useRef({ gap: phrase.gaps[0]?.name ?? '' });
  const stage = stageWords[phrase.phrase.stage];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void insertFilled();
    else if (event.key !== 'Escape' || !back()) return;
    event.preventDefault();
    // Ctrl+Enter elsewhere in the section inserts the reply.
    event.stopPropagation();
  };
  return (
    <fieldset className="filling stack" onKeyDown={onKeyDown}>
      <legend className="unseen">Fill in the phrase</legend>
      <p className="user-text" dir="auto">
        {fillGaps(phrase.phrase, phrase.facts, phrase.gaps, values)}
      </p>
      <Gaps
        gaps={phrase.gaps}
        values={values}
        asked={asked ?? first.current}
        onFill={fill}
        onEnter={() => void insertFilled()}
      />
      <p role="status" className={asked ? 'muted' : 'unseen'}>
        {asked && (
          <>
            Nothing is inserted yet: <strong>{asked.label}</strong> is still open.
          </>
        )}
      </p>
      <div className="row wrap">
        <Button look="primary" idle={busy} onClick={() => void insertFilled()}>
          Insert phrase
        </Button>
        <Button onClick={() => place(phrase)}>Use as {stage}</Button>
        <Button look="text" onClick={() => back()}>
          Back
        </Button>
      </div>
    </fieldset>
  );
}
