import { useEffect, useId, useRef } from 'react';
import type { LibraryChange } from '../../lib/library/diff';
import { type Layer, layers } from '../../lib/library/layers';
import type { FailedExample } from '../../lib/library/rules';
import type { Library } from '../../lib/library/schema';
import { type LibrariesState, mayStand, type Signer, type Trial } from '../../lib/stores/libraries';
import { Button } from '../ui/Button';
import { countOf } from '../ui/words';
import { ImportedFrom } from './ImportedTexts';
import { layerWords } from './layer-words';

/** A file that was looked at: who signed it, what it would change, and the choice to take it. */
export function LibraryTrial({ state, trial }: { state: LibrariesState; trial: Trial }) {
  const { library, signer, layer, before, changes, otherSigner, older, lockedOut, failed, imported } = trial;
  const { place, take, leave } = state;
  const head = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => head.current?.focus(), []);
  const allowed = mayStand(layer, signer);
  return (
    <div className="stack">
      <h3 ref={head} tabIndex={-1} dir="auto">
        {library.name} {library.version}
      </h3>
      {imported ? (
        <ImportedFrom imported={imported} />
      ) : (
        <>
          <p dir="auto">
            From {library.publisher}, issued {library.issued.slice(0, 10)}
            {library.expires && `, until ${library.expires.slice(0, 10)}`}.
          </p>
          <SignerLine signer={signer} />
        </>
      )}
      {signer && !otherSigner && before && <p className="muted">The same signer as of the one in use.</p>}
      {signer && !before && (
        <p className="notice">Compare these letters with what your lead gave you: a name can be anybody’s.</p>
      )}
      {otherSigner && (
        <p className="notice warn">
          <span className="lead">{signer ? 'Signed by somebody else' : 'Nobody signed it,'}</span>{' '}
          {signer ? 'than the one in use. Ask your lead before you take it.' : 'unlike the one in use.'}
        </p>
      )}
      {older && (
        <p className="notice warn">
          <span className="lead">It is older</span> than the one in use ({before?.version}).
        </p>
      )}
      {!imported && (
        <div className="row wrap">
          <label htmlFor={id}>Use it as</label>
          <select
            id={id}
            className="field browse-filter"
            value={layer}
            onChange={(event) => place(event.target.value as Layer)}
          >
            {layers.map((one) => (
              <option key={one} value={one}>
                {layerWords[one]}
              </option>
            ))}
          </select>
        </div>
      )}
      <Changes changes={changes} library={library} anew={before === null} />
      {lockedOut.length > 0 && (
        <p className="notice">
          {countOf(lockedOut.length, 'phrase or rule', 'phrases or rules')} in it{' '}
          {lockedOut.length === 1 ? 'changes' : 'change'} nothing: locked below ({lockedOut.slice(0, 3).join(', ')}
          {lockedOut.length > 3 && ', …'}).
        </p>
      )}
      {library.rules.length > 0 && (
        <p className="muted">
          Its {countOf(library.rules.length, 'wording rule')} will warn in drafts beside the built-in ones, with the
          library’s name.
        </p>
      )}
      <FailedExamples failed={failed} />
      {!allowed && <p className="notice warn">Without a signature it can only be your own.</p>}
      <div className="row wrap">
        <Button look="primary" idle={!allowed} onClick={() => void take()}>
          {otherSigner ? 'Take it all the same' : 'Take it'}
        </Button>
        <Button look="text" onClick={leave}>
          Leave it
        </Button>
      </div>
    </div>
  );
}

/** Who signed, by what can't be made up. */
export function SignerLine({ signer }: { signer: Signer | null }) {
  if (!signer) return <p className="muted">Not signed.</p>;
  return (
    <p className="muted">
      Signed by <code className="fingerprint">{signer.fingerprint}</code>
    </p>
  );
}

/** The first few say what kind of slip it is. */
const mostFailed = 5;

/** A rule that does otherwise than it says is no danger, but its writer should know. */
function FailedExamples({ failed }: { failed: readonly FailedExample[] }) {
  if (failed.length === 0) return null;
  return (
    <div className="notice warn stack">
      <p>
        <span className="lead">Some of its rules do otherwise than their own examples say.</span> Tell your lead:
      </p>
      <ul>
        {failed.slice(0, mostFailed).map(({ rule, of, text, wanted, found }) => (
          <li key={`${rule} ${of} ${text}`} dir="auto">
            {rule}: in “{text.slice(0, 300)}”{' '}
            {wanted.length > 0 ? `${quoted(wanted)} should be marked` : 'nothing should be marked'}
            {of === 'flags' && wanted.length === 0 && ', for its example marks no words'};{' '}
            {found.length > 0 ? `${quoted(found)} is.` : 'nothing is.'}
          </li>
        ))}
        {failed.length > mostFailed && <li>and {failed.length - mostFailed} more</li>}
      </ul>
    </div>
  );
}

const quoted = (words: readonly string[]) => words.map((one) => `“${one}”`).join(', ');

const changeWords = { added: 'New', changed: 'Changed', removed: 'Gone' } as const;

/** Each list shows so many; the file itself has the rest. */
const mostShown = 50;

interface ChangesProps {
  changes: readonly LibraryChange[];
  library: Library;
  anew: boolean;
}

function Changes({ changes, library, anew }: ChangesProps) {
  if (changes.length === 0) return <p>Nothing in it differs from the one in use.</p>;
  return (
    <section className="stack" aria-label="What changes">
      {Object.entries(changeWords).map(([kind, words]) => {
        const those = changes.filter(({ change }) => change === kind);
        if (those.length === 0) return null;
        return (
          <details key={kind} open={!anew && those.length <= 5}>
            <summary>
              {words}: {summaryOf(those)}
            </summary>
            <ul className="desk-list changes">
              {those.slice(0, mostShown).map((change) => (
                <ChangeLine key={`${change.what} ${change.id}`} change={change} library={library} />
              ))}
              {those.length > mostShown && <li className="muted">and {those.length - mostShown} more</li>}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function summaryOf(changes: readonly LibraryChange[]): string {
  const kinds = [
    ['library', 'the library itself', 'the library itself'],
    ['phrase', 'phrase', 'phrases'],
    ['rule', 'rule', 'rules'],
    ['policy', 'policy', 'policies'],
  ] as const;
  return kinds
    .flatMap(([what, one, many]) => {
      const count = changes.filter((change) => change.what === what).length;
      if (count === 0) return [];
      return what === 'library' ? [one] : [countOf(count, one, many)];
    })
    .join(', ');
}

function ChangeLine({
  change: { what, change, id, fields = [] },
  library,
}: {
  change: LibraryChange;
  library: Library;
}) {
  const says = change === 'added' ? saysOf(library, what, id) : undefined;
  return (
    <li>
      <span className="muted">{what} </span>
      {id}
      {says !== undefined && (
        <p className="change-field clamped" dir="auto">
          {says}
        </p>
      )}
      {fields.map(({ field, before, after }) => (
        <p key={field} className="change-field clamped" dir="auto">
          <span className="muted">{field} </span>
          {before !== undefined && <del>{inWords(before)}</del>} {after !== undefined && <ins>{inWords(after)}</ins>}
        </p>
      ))}
    </li>
  );
}

/** What is new in it says so: a phrase its words, a rule its reason. */
function saysOf(library: Library, what: LibraryChange['what'], id: string): string | undefined {
  if (what === 'phrase') return library.phrases.find((phrase) => phrase.id === id)?.text;
  return what === 'rule' ? library.rules.find((rule) => rule.id === id)?.why : undefined;
}

function inWords(value: unknown): string {
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 600);
}
