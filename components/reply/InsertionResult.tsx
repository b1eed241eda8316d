import type { Inserted } from '../../lib/stores/reply';
import { useReply } from '../sidebar/context';
import { UnwrittenText } from '../ui/UnwrittenText';
import { stageWords } from '../ui/words';

/** What became of the last insertion, or what it waits for. */
export function InsertionResult() {
  const insertion = useReply((state) => state.insertion);
  if (insertion.state === 'failed') {
    return <UnwrittenText lead="Not inserted:" reason={insertion.reason} text={insertion.text} />;
  }
  return (
    <p role="status" className={insertion.state === 'done' || insertion.state === 'asks' ? 'muted' : 'unseen'}>
      {insertion.state === 'asks' && (
        <>
          Nothing is inserted yet: <strong>{insertion.label}</strong> is still open in {stageWords[insertion.stage]}.
        </>
      )}
      {insertion.state === 'done' && `${nameOf(insertion.what)} inserted. Ctrl+Z in the draft takes it back.`}
    </p>
  );
}

function nameOf(what: Inserted): string {
  if (what === 'all' || what === 'written') return 'Reply';
  if (what === 'summary') return 'Summary';
  return what === 'phrase' ? 'Phrase' : stageWords[what];
}
