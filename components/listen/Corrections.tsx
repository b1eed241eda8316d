import { isCorrected } from '../../lib/stores/corrections';
import { useConversation } from '../sidebar/context';
import { Button } from '../ui/Button';
import { countOf, situationWords } from '../ui/words';

/** What the rep corrected in the reading, and the way back. */
export function Corrections() {
  const corrected = useConversation((state) => state.corrected);
  const asHeard = useConversation((state) => state.asHeard);
  const { off, asksOff } = corrected;
  const gone = [
    ...off.map((name) => situationWords[name]),
    ...(asksOff.length > 0 ? [countOf(asksOff.length, 'ask')] : []),
  ];
  return (
    <div role="status" className={isCorrected(corrected) ? 'row corrections muted' : 'unseen'}>
      {isCorrected(corrected) && (
        <>
          <span className="grow">{gone.length > 0 ? `You took off: ${gone.join(', ')}.` : 'Corrected by you.'}</span>
          <Button look="text" aria-label="Back to what was heard" onClick={asHeard}>
            Undo
          </Button>
        </>
      )}
    </div>
  );
}
