import { type ConcessionKind, concessionKinds } from '../../lib/notes/schema';
import { concessionWords } from '../ui/words';

/** What a concession is as it is typed: the amount may be anything yet. */
export interface Given {
  what: ConcessionKind;
  amount: string;
  currency: string;
}

/** The fields in which a rep says what was given. */
export function GivenFields({ given, change }: { given: Given; change: (part: Partial<Given>) => void }) {
  return (
    <>
      <select
        className="field note-kind"
        aria-label="What was given"
        value={given.what}
        onChange={(event) => change({ what: event.target.value as ConcessionKind })}
      >
        {concessionKinds.map((what) => (
          <option key={what} value={what}>
            {concessionWords[what]}
          </option>
        ))}
      </select>
      <input
        className="field note-amount"
        aria-label="Amount"
        inputMode="decimal"
        placeholder="0.00"
        maxLength={16}
        value={given.amount}
        onChange={(event) => change({ amount: event.target.value })}
      />
      <input
        className="field note-currency"
        aria-label="Currency"
        maxLength={3}
        value={given.currency}
        onChange={(event) => change({ currency: event.target.value.toUpperCase() })}
      />
    </>
  );
}
