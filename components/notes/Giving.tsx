import { useGiving } from '../sidebar/context';
import { concessionWords, sayAmount } from '../ui/words';
import { Limits } from './Given';

/** What the draft, or the reply before it is inserted, would give, where that strains the team's limits. */
export function Giving({ of }: { of: 'draft' | 'reply' }) {
  const { given, limits } = useGiving(of);
  const draft = useGiving('draft');
  // What was inserted is in the draft: saying it twice would be noise.
  const isSaid = of === 'reply' && draft.limits.length > 0;
  const sums = given.flatMap(({ what, amount, currency }) =>
    amount > 0 && currency ? `${concessionWords[what].toLowerCase()} of ${sayAmount(amount, currency)}` : [],
  );
  return (
    <div role="status">
      {limits.length > 0 && !isSaid && (
        <div className="notice warn">
          <p className="lead">
            {of === 'draft' ? 'Your draft' : 'This reply'} gives a {sums.join(' and a ')}
          </p>
          <p className="muted small">With that on top:</p>
          <Limits limits={limits} />
        </div>
      )}
    </div>
  );
}
