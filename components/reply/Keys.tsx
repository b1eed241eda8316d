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
    <dl className="keys" id={id}>
      {keys.map(([key, what]) => (
        <div key={key} className="key">
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
