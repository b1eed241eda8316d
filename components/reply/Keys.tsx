import { useId } from 'react';
import { usualTrigger } from '../../lib/stores/trigger';
import { useConversation, useReply } from '../sidebar/context';

/** The keys of the Reply section, for who asks for them. */
const keys: readonly (readonly [keys: string, what: string])[] = [
  ['Ctrl+Enter', 'Insert the reply'],
  ['↑ ↓', 'Go from stage to stage'],
  ['← →', 'Another text for the stage'],
  ['Enter', 'Edit its text, Esc to leave it'],
  ['I', 'Insert this stage only'],
  ['P', 'Pin it: it stays when they write again'],
  ['Delete', 'Leave it out, or bring it back'],
  ['/ or Ctrl+K', 'Find a phrase'],
  ['Alt+Enter', 'Put the phrase found into its stage'],
  ['Esc', 'Back to your draft'],
];

export function Keys({ id }: { id: string }) {
  return (
    <div id={id}>
      <dl className="keys">
        {keys.map(([key, what]) => (
          <div key={key} className="key">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Trigger />
    </div>
  );
}

/** What typed in the draft opens the search on this site. */
function Trigger() {
  const host = useConversation((state) => state.place?.host);
  const trigger = useReply((state) => state.shape.trigger) ?? usualTrigger(host);
  const writeAs = useReply((state) => state.writeAs);
  const id = useId();
  return (
    <p className="key trigger-row">
      <input
        id={id}
        className="field trigger"
        value={trigger}
        maxLength={8}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => writeAs({ trigger: event.target.value.replace(/\s/g, '') })}
      />
      <label htmlFor={id} className="muted">
        {trigger === ''
          ? 'What you type here finds a phrase, typed in the draft'
          : 'Typed in the draft, finds a phrase here'}
        ; empty: off
      </label>
    </p>
  );
}
