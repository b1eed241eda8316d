import { type Situation, situations } from '../../lib/conversation/vocabulary';
import { useConversation } from '../sidebar/context';
import { situationWords } from '../ui/words';
import { PlusList } from './PlusList';

/** Adds a situation that was not heard. */
export function AddSituation({ present }: { present: readonly Situation[] }) {
  const isSo = useConversation((state) => state.isSo);
  const missing = situations.filter((name) => name !== 'neutral' && !present.includes(name));
  if (missing.length === 0) return null;
  return (
    <PlusList
      label="Add what was not heard"
      listLabel="What was not heard"
      hint={() => 'Which?'}
      choices={() => missing.map((name) => ({ value: name, words: situationWords[name] }))}
      choose={(value) => {
        const chosen = missing.find((name) => name === value);
        if (chosen) isSo(chosen);
      }}
    />
  );
}
