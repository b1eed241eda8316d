import { isSureWhy, whysToTell } from '../../lib/listen/sure-why';
import type { Evidence, Reading } from '../../lib/listen/types';
import { useNow } from '../ui/use-now';
import { isPast, sayDeadline } from '../ui/when';
import { useLight } from './use-light';

/** A longer list of times would no longer say by when. */
const mostLines = 3;

/** By when they need it, why, and what they told us before. */
export function Urgency({ reading }: { reading: Reading }) {
  const now = useNow();
  const { deadlines, repeats } = reading;
  const whys = whysToTell(reading);
  if (deadlines.length === 0 && whys.length === 0 && repeats.length === 0) return null;
  return (
    <dl className="lines">
      {deadlines.slice(0, mostLines).map((deadline) => (
        <Line
          key={`by-${deadline.start}`}
          name="By"
          evidence={deadline}
          lead={deadline.date && sayDeadline(deadline.date, now)}
          isPast={deadline.date !== undefined && isPast(deadline.date, now)}
        />
      ))}
      {whys.slice(0, mostLines).map((why) => (
        <Line key={`why-${why.start}`} name={isSureWhy(why) ? 'Because' : 'Perhaps because'} evidence={why} />
      ))}
      {repeats.slice(0, mostLines).map((repeat) => (
        <Line key={`before-${repeat.start}`} name="Again" evidence={repeat} />
      ))}
    </dl>
  );
}

interface LineProps {
  name: string;
  evidence: Evidence;
  lead?: string | undefined;
  isPast?: boolean;
}

function Line({ name, evidence, lead, isPast = false }: LineProps) {
  const lightUp = useLight();
  const words = evidence.text.replace(/\s+/g, ' ').trim();
  return (
    <div className="line">
      <dt>{name}</dt>
      <dd>
        <button type="button" className="lit-line clamped" dir="auto" {...lightUp([evidence])}>
          {lead && <strong>{lead}</strong>}
          {isPast && <span className="muted">, past</span>}
          {!(lead && saysNoMore(words, lead)) && (
            <span className={lead ? 'muted' : undefined}>
              {lead && ' '}“{words.slice(0, 200)}”
            </span>
          )}
        </button>
      </dd>
    </div>
  );
}

/** Words that only lead up to a time. */
const leadingUp = new Set(['by', 'on', 'at', 'until', 'till', 'before', 'the', 'this', 'coming', 'next']);

/** Whether the customer's words are but the time that stands before them: “by Friday” beside Friday is noise. */
function saysNoMore(words: string, lead: string): boolean {
  const partsOf = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const said = new Set(partsOf(lead));
  return partsOf(words).every((part) => said.has(part) || leadingUp.has(part));
}
