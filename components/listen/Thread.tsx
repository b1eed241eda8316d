import { useState } from 'react';
import type { EarlierAsk, Mood, PastPromise, Reading } from '../../lib/listen/types';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useNow } from '../ui/use-now';
import { sayDeadline } from '../ui/when';
import { askStateWords, moodWords } from '../ui/words';
import { useLight } from './use-light';

/** A longer list would be a report. */
const mostLines = 4;

const quote = (text: string): string => `“${text.replace(/\s+/g, ' ').trim().slice(0, 200)}”`;

/** What the messages before the last one add: asks that still stand, promises of ours and whether kept, how the mood moved. */
export function Thread({ reading }: { reading: Reading }) {
  const { thread, promises } = reading;
  const asks = thread?.asks.filter(({ askedAgain }) => !askedAgain) ?? [];
  // Overdue ones are told where what we owe is told, and those that promise an ask stand with it.
  const told = promises.filter(
    ({ overdue, messageId, start }) =>
      !overdue && !asks.some(({ reply }) => reply?.messageId === messageId && reply.start === start),
  );
  const moods = thread?.moods.map(({ mood }) => mood) ?? [];
  const moved = new Set(moods).size > 1;
  if (asks.length === 0 && told.length === 0 && !moved) return null;
  return (
    <div className="thread">
      {asks.length > 0 && <EarlierAsks asks={asks} />}
      {(told.length > 0 || moved) && (
        <dl className="lines">
          {told.slice(-mostLines).map((promise) => (
            <Promised key={`${promise.messageId}-${promise.start}`} promise={promise} />
          ))}
          {moved && <Moods moods={moods} />}
        </dl>
      )}
    </div>
  );
}

/** Those that still stand; answered ones are counted, and shown on request. */
function EarlierAsks({ asks }: { asks: readonly EarlierAsk[] }) {
  const [all, setAll] = useState(false);
  const lightUp = useLight();
  const standing = asks.filter(({ state }) => state !== 'answered');
  const answered = asks.length - standing.length;
  const shown = all ? asks : standing.slice(-mostLines);
  const hidden = asks.length - standing.slice(-mostLines).length;
  return (
    <div>
      <h3 className="line-head">
        <span>Asked before</span> {answered > 0 && <span>{sayAnswered(answered, asks.length)}</span>}
      </h3>
      <ul className="asks">
        {shown.map((ask) => (
          <li key={`${ask.messageId}-${ask.start}`} className="earlier-ask" data-state={ask.state}>
            <span className="tick">
              {ask.state === 'answered' && <Icon shape="check" />}
              {ask.state === 'promised' && <Icon shape="clock" />}
            </span>
            <span className="grow">
              <button type="button" className="lit-line clamped" dir="auto" {...lightUp([ask], ask.messageId)}>
                {ask.summary || ask.text}
                <span className="unseen">, {askStateWords[ask.state]}</span>
              </button>
              {ask.reply && (
                <button
                  type="button"
                  className="lit-line clamped reply-words"
                  dir="auto"
                  {...lightUp([ask.reply], ask.reply.messageId)}
                >
                  {ask.state === 'promised' ? 'We promised: ' : 'We wrote: '}
                  {quote(ask.reply.text)}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button look="text" aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? 'Show fewer'
            : hidden < asks.length
              ? `${hidden} more`
              : hidden === 1
                ? 'Show it'
                : `Show all ${hidden}`}
        </Button>
      )}
    </div>
  );
}

/** "1 of 3 answered", "all 3 answered", "answered". */
function sayAnswered(answered: number, of: number): string {
  if (answered < of) return `${answered} of ${of} answered`;
  return of === 1 ? 'answered' : `all ${of} answered`;
}

function Promised({ promise }: { promise: PastPromise }) {
  const now = useNow();
  const lightUp = useLight();
  return (
    <div className="line">
      <dt>Promised</dt>
      <dd>
        <button type="button" className="lit-line clamped" dir="auto" {...lightUp([promise], promise.messageId)}>
          <strong>{promise.kept ? 'Kept' : promise.due ? `Due ${sayDeadline(promise.due, now)}` : 'Open'} </strong>
          <span className="muted">{quote(promise.text)}</span>
        </button>
      </dd>
    </div>
  );
}

/** "Calm, then angry, now pleased", as a row of words: how it moved, not every message in which it stayed as it was. */
function Moods({ moods }: { moods: readonly Mood[] }) {
  const steps = moods.filter((mood, place) => mood !== moods[place - 1]);
  return (
    <div className="line">
      <dt>Mood</dt>
      <dd>
        <ol className="moods" aria-label="The mood from message to message">
          {steps.map((mood, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: moods stand in the order of messages and never move
            <li key={place} className="mood" data-mood={mood} aria-current={place === steps.length - 1}>
              {moodWords[mood]}
            </li>
          ))}
        </ol>
      </dd>
    </div>
  );
}
