import type { Overview } from '../messages/notes-calls';
import type { Note } from '../notes/schema';

/** The incidents on record with a customer, for a lead, HR or legal (`document-incidents`). Times are ISO 8601. */
export interface IncidentReport {
  format: 'heard-incidents/1';
  writtenAt: string;
  /** Who wrote it, where the rep gave a name. */
  by?: string;
  customer: { name?: string; addresses: readonly string[] };
  /** What the team's ladder asks for now. */
  step?: { number: number; of: number; step: string };
  /** Oldest first. */
  incidents: readonly ReportedIncident[];
}

export interface ReportedIncident {
  level: 'aggression' | 'abuse' | 'threat' | 'unstated';
  /** When they wrote it; where the host did not tell, when it was recorded. */
  at: string;
  recordedAt: string;
  /** Their words, or the rep's where none were quoted. */
  words: string;
  /** The rep's own words beside a quote. */
  remark?: string;
  subject: string;
  page?: string;
  reply?: string;
}

/** Makes the report from what is known of a customer. */
export function reportIncidents(
  { customer, incidents }: Pick<Overview, 'customer' | 'incidents'>,
  { by, now }: { by?: string | undefined; now: Date },
): IncidentReport {
  const { ladder } = incidents;
  return {
    format: 'heard-incidents/1',
    writtenAt: now.toISOString(),
    ...(by ? { by } : {}),
    customer: { ...(customer.name === undefined ? {} : { name: customer.name }), addresses: customer.keys },
    ...(ladder ? { step: { number: ladder.number, of: ladder.of, step: ladder.step.step } } : {}),
    incidents: incidents.notes.map(toReported).sort((a, b) => a.at.localeCompare(b.at)),
  };
}

function toReported({ text, incident, createdAt, subject, page }: Note): ReportedIncident {
  const quote = incident?.quote ?? '';
  // A quote longer than a note's first lines stands in both: once is enough.
  const isRemark = quote !== '' && !quote.startsWith(text);
  return {
    level: incident?.level ?? 'unstated',
    at: new Date(incident?.at ?? createdAt).toISOString(),
    recordedAt: createdAt,
    words: quote || text,
    ...(isRemark ? { remark: text } : {}),
    subject,
    ...(page === undefined ? {} : { page }),
    ...(incident?.reply ? { reply: incident.reply } : {}),
  };
}
