import { useEffect, useId } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { textOfBytes } from '../../lib/library/import/text-of-bytes';
import type { Library } from '../../lib/library/schema';
import type { LibrariesState, UsedLibrary } from '../../lib/stores/libraries';
import { Button } from '../ui/Button';
import { countOf } from '../ui/words';
import { LeftOutList } from './ImportedTexts';
import { LibraryTrial, SignerLine } from './LibraryTrial';
import { layerWords } from './layer-words';

/** The libraries above the built-in one: which are in use, who signed them, and what another file would change. */
export function Libraries({ libraries }: { libraries: StoreApi<LibrariesState> }) {
  const state = useStore(libraries);
  const { load, loading, failure, used, trial, drop } = state;
  useEffect(() => void load(), [load]);
  return (
    <>
      <section className="stack">
        <h2>Libraries in use</h2>
        <p className="muted">
          Phrases, wording rules and policies from your lead stand above those built in: organisation, then team, then
          your own. What a lower one locks stays as it is.
        </p>
        {failure && (
          <p role="alert" className="notice bad">
            <span className="lead">That did not work:</span> {failure.message} {failure.remedy}
          </p>
        )}
        {!loading && (
          <ul className="desk-list">
            <li className="row wrap">
              <span className="grow">Heard</span>
              <span className="tag">built in</span>
            </li>
            {used.map((library) => (
              <Used key={library.layer} used={library} drop={() => void drop(library.layer)} />
            ))}
          </ul>
        )}
      </section>
      <section className="stack">
        <h2>Take a library</h2>
        <ChooseFile state={state} />
        <Refused state={state} />
        {trial && <LibraryTrial state={state} trial={trial} />}
      </section>
    </>
  );
}

function Used({ used: { layer, library, signer, expired, silent }, drop }: { used: UsedLibrary; drop: () => void }) {
  const name = library?.name ?? layerWords[layer];
  return (
    <li className="row wrap">
      <div className="grow">
        <p dir="auto">
          <strong>{name}</strong> {library && <span className="muted">{library.version}</span>}
        </p>
        {library ? (
          <p className="muted" dir="auto">
            {contentOf(library)}, from {library.publisher}
            {library.expires && `, until ${library.expires.slice(0, 10)}`}
          </p>
        ) : (
          <p className="muted">This version of Heard can’t read it and goes on without it.</p>
        )}
        {silent && (
          <p className="notice warn">
            <span className="lead">Its wording rules don’t warn:</span> this version of Heard can’t use them. The rest
            of it is in use.
          </p>
        )}
        <SignerLine signer={signer} />
      </div>
      <span className="tag">{layerWords[layer]}</span>
      {expired && <span className="tag warn">past its time, not in use</span>}
      <Button aria-label={`Stop using ${name}`} onClick={drop}>
        Stop using
      </Button>
    </li>
  );
}

function contentOf({ phrases, rules, policies }: Library): string {
  const parts = [
    [phrases.length, 'phrase', 'phrases'],
    [rules.length, 'wording rule', 'wording rules'],
    [Object.keys(policies).length, 'policy', 'policies'],
  ] as const;
  const held = parts.flatMap(([count, one, many]) => (count > 0 ? [countOf(count, one, many)] : []));
  return held.join(', ') || 'Empty';
}

function ChooseFile({ state: { look } }: { state: LibrariesState }) {
  const id = useId();
  return (
    <div className="row wrap">
      <label htmlFor={id} className="button file-button">
        Choose a library file
        <input
          id={id}
          className="unseen"
          type="file"
          accept="application/json,.json,text/csv,.csv,.tsv,.txt"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file)
              void file.arrayBuffer().then((bytes) => look(file.name, textOfBytes(new Uint8Array(bytes), TextDecoder)));
            // The same file may be chosen again.
            event.target.value = '';
          }}
        />
      </label>
      <span className="muted">
        Or texts of another tool: macros, canned responses or saved replies of a helpdesk (JSON), snippets (CSV). A file
        is checked and shown first; nothing changes until you take it.
      </span>
    </div>
  );
}

/** More would be scrolled past; the first says where to begin. */
const mostErrors = 10;

function Refused({ state: { refusal, leave } }: { state: LibrariesState }) {
  return (
    <div role="status">
      {refusal && (
        <div className="notice bad stack">
          <p>
            <span className="lead">{refusal.name} is not taken.</span> {refusedBecause[refusal.why]}
          </p>
          {refusal.why === 'not-a-library' && (
            <ul>
              {refusal.errors.slice(0, mostErrors).map(({ path, message, remedy }) => (
                <li key={`${path} ${message}`}>
                  {path}: {message} {remedy}
                </li>
              ))}
              {refusal.errors.length > mostErrors && <li>and {refusal.errors.length - mostErrors} more</li>}
            </ul>
          )}
          {refusal.why === 'nothing-in-it' && <LeftOutList leftOut={refusal.leftOut} />}
          <div>
            <Button onClick={leave}>Close</Button>
          </div>
        </div>
      )}
    </div>
  );
}

const refusedBecause = {
  'not-json':
    'It is neither a library nor texts of a tool known here, or it was cut off on its way. Ask for the file again.',
  'not-a-library': 'It is not a valid library file:',
  altered: 'It is not as its signer left it: somebody or something changed it. Ask your lead for the file again.',
  'nothing-in-it': 'None of its texts can be taken:',
  expired: 'Its time is over. Ask your lead for a newer one.',
} as const;
