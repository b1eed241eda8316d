import { isSureWhy, whysToTell } from '../../lib/listen/sure-why';
import type { Evidence, Reading } from '../../lib/listen/types';
import { useNow } from '../ui/use-now';
import { sayDeadline } from '../ui/when';
import { useLight } from './use-light';

/** A longer list of times would no longer say by when. */
const mostLines = 3;

/** By when they need it, why, and what they told us before. */
export function Urgency({ reading }: { reading: Reading }) {
  const now = useNow();
  const { deadlines, repeats } = reading;
  const whys = whysToTell(reading.whys, reading.asks);
  if (deadlines.length === 0 && whys.length === 0 && repeats.length === 0) return null;
  return (
    <dl className="lines">
      {deadlines.slice(0, mostLines).map((deadline) => (
        <Line
          key={`by-${deadline.start}`}
          name="By"
          evidence={deadline}
          lead={deadline.date && sayDeadline(deadline.date, now)}
        />
      ))}
      {whys.slice(0, mostLines).map((why) => (
        <Line key={`why-${why.start}`} name={isSureWhy(why) ? 'Because' : 'Perhaps because'} evidence={why} />
      ))}
      {repeats.slice(0, mostLines).map((repeat) => (
        <Line key={`before-${repeat.start}`} name="Before" evidence={repeat} />
      ))}
    </dl>
  );
}

function Line({ name, evidence, lead }: { name: string; evidence: Evidence; lead?: string | undefined }) {
  const lightUp = useLight();
  return (
    <div className="line">
      <dt>{name}</dt>
      <dd>
        <button type="button" className="lit-line clamped" dir="auto" {...lightUp([evidence])}>
          {lead && <strong>{lead} </strong>}
          <span className={lead ? 'muted' : undefined}>
            “{evidence.text.replace(/\s+/g, ' ').trim().slice(0, 200)}”
          </span>
        </button>
      </dd>
    </div>
  );
}
