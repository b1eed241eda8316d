import { useState } from 'react';
import { mostAsks } from '../../lib/listen/most-asks';
import type { Ask } from '../../lib/listen/types';
import { useConversation, useDraft } from '../sidebar/context';
import { Button, IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { AddAsk } from './AddAsk';
import { useLight } from './use-light';

/** More asks than this are folded: the glance has to stay one. */
const shownFirst = 6;

/** What the customer asks for, ticked as the draft, or what we wrote since, covers it. */
export function Asks({ asks }: { asks: readonly Ask[] }) {
  const noAsk = useConversation((state) => state.noAsk);
  const covered = useDraft((state) => state.covered);
  const coveredBefore = useDraft((state) => state.coveredBefore);
  const [all, setAll] = useState(false);
  const lightUp = useLight();
  const hasWords = useConversation(
    ({ conversation, reading }) =>
      reading?.understood === true &&
      (conversation?.messages.find(({ id }) => id === reading.messageId)?.text ?? '').trim() !== '',
  );
  if (asks.length === 0 && !hasWords) return null;

  const isCovered = (index: number) => covered[index] || coveredBefore[index] || false;
  const done = asks.filter((_, index) => isCovered(index)).length;
  const shown = all ? asks : asks.slice(0, shownFirst);
  return (
    <div>
      <h3 className="line-head">
        <span>{asks.length > 0 ? 'They ask for' : 'No ask was heard'}</span>{' '}
        {asks.length >= mostAsks && <span>{`the first ${asks.length}`}</span>}
        {done > 0 && <span>{`${done} of ${asks.length} covered`}</span>}
        {hasWords && <AddAsk asks={asks} />}
      </h3>
      <ul className="asks">
        {shown.map((ask, index) => (
          <li key={`${ask.start}-${ask.end}`} className="ask-row">
            <button type="button" className="ask" data-covered={isCovered(index)} {...lightUp([ask])}>
              <span className="tick">{isCovered(index) && <Icon shape="check" />}</span>
              <span className="clamped" dir="auto">
                {ask.summary || ask.text}
              </span>
              <span className="unseen">{sayCovered(covered[index], coveredBefore[index])}</span>
            </button>
            <span className="on-approach">
              <IconButton
                shape="close"
                label={`Not asked for: ${ask.summary || ask.text}`}
                onClick={() => noAsk(ask)}
              />
            </span>
          </li>
        ))}
      </ul>
      {asks.length > shownFirst && (
        <Button look="text" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `${asks.length - shownFirst} more`}
        </Button>
      )}
    </div>
  );
}

function sayCovered(inDraft = false, before = false): string {
  if (inDraft) return ', covered in the draft';
  return before ? ', covered in what we wrote' : ', not yet in the draft';
}
