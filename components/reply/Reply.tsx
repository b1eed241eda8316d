import { useState } from 'react';
import { isAnswered } from '../../lib/stores/conversation';
import { composeReply } from '../../lib/stores/reply';
import { useConversation, useDraft, useReply } from '../sidebar/context';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { UnwrittenText } from '../ui/UnwrittenText';
import { stageWords } from '../ui/words';
import { ReplyStage } from './ReplyStage';
import './reply.css';

/** The reply offered, stage by stage in path order; the rep shapes it and inserts it. */
export function Reply() {
  const conversation = useConversation((state) => state.conversation);
  const stages = useReply((state) => state.stages);
  const lead = useReply((state) => state.frame.lead.trim());
  const tail = useReply((state) => state.frame.tail.trim());
  const reason = useReply((state) => state.reason);
  const insertAll = useReply((state) => state.insertAll);
  const busy = useReply((state) => state.insertion.state === 'busy');
  const empty = useReply((state) => composeReply(state) === '');
  const hasDraft = useDraft((state) => (state.text ?? '').trim() !== '');
  const answered = isAnswered(conversation);
  /** The rep's own choice to see or fold the offer; until they choose, it is open where an answer is to be begun. */
  const [wanted, setWanted] = useState<boolean | null>(null);
  if (!conversation) return null;

  if (stages.length === 0) {
    return (
      <Section name="Reply">
        <p className="muted">{reason ?? 'No suggestion for this message.'}</p>
      </Section>
    );
  }
  const foldable = hasDraft || answered;
  const open = wanted ?? !foldable;
  return (
    <Section
      name="Reply"
      aside={
        <>
          {foldable && (
            <Button look="text" aria-expanded={open} onClick={() => setWanted(!open)}>
              {open ? 'Fold' : 'Show the suggestion'}
            </Button>
          )}
          {open && (
            <Button look="primary" idle={busy || empty} onClick={() => void insertAll()}>
              {busy ? 'Inserting…' : 'Insert reply'}
            </Button>
          )}
        </>
      }
    >
      <InsertionResult />
      {answered && !hasDraft && !open && <p className="muted">The last message here is ours.</p>}
      {open && (
        <>
          {lead !== '' && (
            <p className="around user-text" dir="auto">
              {lead}
            </p>
          )}
          <ol className="stages">
            {stages.map((shaped) => (
              <ReplyStage key={shaped.stage} shaped={shaped} />
            ))}
          </ol>
          {tail !== '' && (
            <p className="around user-text" dir="auto">
              {tail}
            </p>
          )}
        </>
      )}
    </Section>
  );
}

function InsertionResult() {
  const insertion = useReply((state) => state.insertion);
  if (insertion.state === 'failed') {
    return <UnwrittenText lead="Not inserted:" reason={insertion.reason} text={insertion.text} />;
  }
  const what = insertion.state === 'done' && insertion.what !== 'all' ? stageWords[insertion.what] : 'Reply';
  return (
    <p role="status" className={insertion.state === 'done' ? 'muted' : 'unseen'}>
      {insertion.state === 'done' && `${what} inserted. Ctrl+Z in the draft takes it back.`}
    </p>
  );
}
