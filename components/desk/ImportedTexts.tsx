import type { LeftOut } from '../../lib/library/import/types';
import type { ImportedTexts } from '../../lib/stores/import-texts';
import { countOf } from '../ui/words';

/** More would be scrolled past. */
const mostShown = 50;

/** Texts of another tool: what they become, and what of them does not come along. */
export function ImportedFrom({ imported: { label, leftOut } }: { imported: ImportedTexts }) {
  return (
    <>
      <p>
        From {label}. The texts are added to your own library; one with the same id is replaced. Their stages are
        guessed from the words: the note of each says what to look at.
      </p>
      <LeftOutList leftOut={leftOut} />
    </>
  );
}

/** What of a file is not taken, each with its place and the reason. */
export function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  if (leftOut.length === 0) return null;
  return (
    <details open={leftOut.length <= 5}>
      <summary>Left out: {countOf(leftOut.length, 'text')}</summary>
      <ul className="desk-list changes">
        {leftOut.slice(0, mostShown).map(({ place, title, why }) => (
          <li key={`${place} ${why}`} dir="auto">
            <span className="muted">{place} </span>
            {title} <p className="change-field">{why}</p>
          </li>
        ))}
        {leftOut.length > mostShown && <li className="muted">and {leftOut.length - mostShown} more</li>}
      </ul>
    </details>
  );
}
