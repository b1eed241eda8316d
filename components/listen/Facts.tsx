import { useState } from 'react';
import type { Fact } from '../../lib/listen/types';
import { Button } from '../ui/Button';
import { copyText } from '../ui/copy-text';
import { factWords } from '../ui/words';
import { useLight } from './use-light';

/** As many as fit in two rows. */
const shownFirst = 4;

/** The facts of the message; a click copies one. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const [all, setAll] = useState(false);
  const [copied, setCopied] = useState<{ fact: Fact; ok: boolean } | null>(null);
  const lightUp = useLight();
  const distinct = withoutRepeats(facts);
  if (distinct.length === 0) return null;

  return (
    <div>
      <h3 className="line-head">
        Facts{' '}
        <span role="status" className="muted">
          {copied && (copied.ok ? `copied ${copied.fact.value.slice(0, 40)}` : 'could not copy')}
        </span>
      </h3>
      <ul className="chips">
        {(all ? distinct : distinct.slice(0, shownFirst)).map((fact) => (
          <li key={`${fact.start}-${fact.kind}`}>
            <button
              type="button"
              className="fact"
              title={`${factWords[fact.kind]}: click to copy`}
              onClick={() => void copyText(fact.value).then((ok) => setCopied({ fact, ok }))}
              {...lightUp([fact])}
            >
              <span className="fact-kind">{factWords[fact.kind]}</span>{' '}
              <span className="fact-value" dir="auto">
                {fact.value.slice(0, 80)}
              </span>
              <span className="unseen">, copy</span>
            </button>
          </li>
        ))}
        {distinct.length > shownFirst && (
          <li>
            <Button look="text" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? 'Fewer' : `${distinct.length - shownFirst} more`}
            </Button>
          </li>
        )}
      </ul>
    </div>
  );
}

/** A number named three times is one thing to copy. */
function withoutRepeats(facts: readonly Fact[]): Fact[] {
  const seen = new Map(facts.toReversed().map((fact) => [`${fact.kind} ${fact.value.toLowerCase()}`, fact]));
  return [...seen.values()].sort((a, b) => a.start - b.start);
}
