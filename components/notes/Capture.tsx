import type { Message } from '../../lib/conversation/conversation';
import type { Reading } from '../../lib/listen/types';
import { incidentLevels } from '../../lib/notes/schema';
import type { Plan } from '../../lib/notes/schema/plan';
import { matchPlan } from '../../lib/policy/plan-match';
import { type NoteParts, pageOf } from '../../lib/stores/note-parts';
import { isKept } from '../../lib/stores/notes';
import { useConversation, useCustomer, useNotes } from '../sidebar/context';
import { Button } from '../ui/Button';
import { countOf } from '../ui/words';

/** What is worth keeping of the message just read, each by one click: its requests, and abuse as an incident. */
export function Capture() {
  const thread = useConversation((state) => state.thread);
  const reading = useConversation((state) => state.reading);
  const messages = useConversation((state) => state.conversation?.messages);
  const page = useConversation((state) => state.place?.url);
  const notes = useNotes((state) => state.notes);
  const list = useNotes((state) => state.list);
  const keepAll = useNotes((state) => state.keepAll);
  const failure = useNotes((state) => state.failure);
  const plan = useCustomer((state) => state.overview?.plan);
  if (!thread || !reading || (list !== 'ready' && list !== 'loading')) return null;

  const requests = requestsOf(reading, plan);
  const unkept = requests.filter((part) => !isKept(notes, thread, part));
  const incident = incidentOf(reading, messages ?? [], page);
  if (requests.length === 0 && !incident) return null;
  // It can't be told yet what is kept already; the place is, so that nothing below moves under the pointer.
  if (list === 'loading') return <div className="capture" />;
  return (
    <div className="row wrap capture">
      {unkept.length > 0 && (
        <Button onClick={() => void keepAll(unkept, `${countOf(unkept.length, 'request')} kept.`)}>
          {unkept.length === 1 ? 'Keep this request' : `Keep ${unkept.length} requests`}
        </Button>
      )}
      {unkept.length === 0 && requests.length > 0 && <span className="muted">Requests are kept with the notes.</span>}
      {incident &&
        (isKept(notes, thread, incident) ? (
          <span className="muted">The incident is on record.</span>
        ) : (
          <Button
            title="Keeps the words, the time and the page with the notes"
            onClick={() => void keepAll([incident], 'Incident recorded.')}
          >
            Record the incident
          </Button>
        ))}
      {failure && (
        <p className="notice bad" role="alert">
          <span className="lead">Not kept:</span> {failure.message} {failure.remedy}
        </p>
      )}
    </div>
  );
}

/** Each ask once, in its short form; with whether it is part of the plan, where there is one to tell by. */
function requestsOf({ asks }: Reading, plan: Plan | null | undefined): NoteParts[] {
  const texts = asks.map(({ summary, text }) => (summary || text).trim()).filter((text) => text !== '');
  return [...new Set(texts)].map((text) => {
    const place = plan ? matchPlan(plan, text) : undefined;
    return { kind: 'request', text, ...(place ? { plan: place.in ? ('in' as const) : ('off' as const) } : {}) };
  });
}

/** The abuse a message holds, as a lead needs it: the words, when, where, what was replied (`document-incidents`). */
function incidentOf(reading: Reading, messages: readonly Message[], page: string | undefined): NoteParts | undefined {
  const abusive = reading.situations.find(({ name }) => name === 'abusive');
  if (!abusive) return undefined;
  const quote = abusive.evidence.map(({ text }) => text.trim()).join(' … ');
  const place = messages.findIndex(({ id }) => id === reading.messageId);
  const answer = messages
    .slice(place + 1)
    .find(({ role }) => role === 'agent')
    ?.text.trim();
  const level = incidentLevels.find((one) => one === reading.abuse) ?? 'abuse';
  return {
    kind: 'incident',
    text: quote.slice(0, 2000) || 'Abusive as a whole, no single words.',
    incident: {
      level,
      quote: quote.slice(0, 20_000),
      ...timeOf(messages[place]?.at),
      ...(answer ? { reply: answer.slice(0, 100_000) } : {}),
    },
    ...pageOf(page),
  };
}

function timeOf(at: string | undefined): { at?: string } {
  const time = at === undefined ? undefined : new Date(at);
  return time && !Number.isNaN(time.getTime()) ? { at: time.toISOString() } : {};
}
