import { countOf } from '../ui/words';
import { useDraft, useFrame } from './context';

/** What is left of the sidebar when collapsed: its name, and how many warnings the draft has. */
export function Tab() {
  const collapse = useFrame((state) => state.collapse);
  const gaveWay = useFrame((state) => state.gaveWay);
  const warnings = useDraft((state) => state.findings.length);
  const said = warnings === 0 ? 'Open Heard' : `Open Heard, ${countOf(warnings, 'warning')} in the draft`;
  return (
    <button
      type="button"
      className="tab"
      aria-label={said}
      title={gaveWay ? 'Heard made room for the page. Click to open it.' : said}
      onClick={() => collapse(false)}
    >
      {warnings > 0 && (
        <span className="tab-badge" aria-hidden="true">
          {warnings > 99 ? '99+' : warnings}
        </span>
      )}
      <span className="tab-name" aria-hidden="true">
        Heard
      </span>
    </button>
  );
}
