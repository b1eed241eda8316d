import { type KeyboardEvent, useEffect, useRef } from 'react';
import { keyOf } from '../../lib/stores/draft';
import { Giving } from '../notes/Giving';
import { useDraft } from '../sidebar/context';
import { Section } from '../ui/Section';
import { UnwrittenText } from '../ui/UnwrittenText';
import { countOf } from '../ui/words';
import { FindingItem } from './FindingItem';
import { PathMeter } from './PathMeter';
import './draft.css';

/** The draft in the composer: the path it takes, and what in it makes things worse. */
export function Draft() {
  const text = useDraft((state) => state.text);
  const findings = useDraft((state) => state.findings);
  const written = (text ?? '').trim() !== '';
  return (
    <Section
      name="Draft"
      aside={
        written && (
          <span className={findings.length > 0 ? 'tag warn' : 'tag'}>
            {findings.length > 0 ? countOf(findings.length, 'warning') : 'no warnings'}
          </span>
        )
      }
    >
      {written ? (
        <PathMeter />
      ) : (
        <p className="muted">
          {text === null ? 'Open a reply on the page to have it checked.' : 'Nothing written yet.'}
        </p>
      )}
      <Giving of="draft" />
      <FixResult />
      <Findings />
    </Section>
  );
}

function Findings() {
  const findings = useDraft((state) => state.findings);
  const shown = useDraft((state) => state.shown);
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    if (!shown) return;
    const item = list.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(shown.key)}"]`);
    item?.scrollIntoView({ block: 'nearest' });
  }, [shown]);

  if (findings.length === 0) return null;
  return (
    <ul className="findings" ref={list} onKeyDown={moveBetweenFindings} aria-label="Warnings">
      {findings.map((finding) => (
        <FindingItem key={`${keyOf(finding)}-${finding.why}`} finding={finding} shown={shown?.key === keyOf(finding)} />
      ))}
    </ul>
  );
}

/** Up and down go to the warning before and after, wherever in a warning the focus is. */
function moveBetweenFindings(event: KeyboardEvent<HTMLUListElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const items = [...event.currentTarget.children];
  const at = items.findIndex((item) => item.contains(event.target as Node));
  const next = items[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.querySelector('button')?.focus();
}

function FixResult() {
  const fix = useDraft((state) => state.fix);
  if (fix.state === 'failed') return <UnwrittenText lead="Not changed:" reason={fix.reason} text={fix.text} />;
  return (
    <p role="status" className="unseen">
      {fix.state === 'done' && 'Changed. Ctrl+Z in the draft takes it back.'}
    </p>
  );
}
