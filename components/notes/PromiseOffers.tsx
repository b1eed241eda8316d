import { useEffect, useId, useRef } from 'react';
import type { Offer } from '../../lib/stores/notes';
import { useNotes } from '../sidebar/context';
import { Button } from '../ui/Button';
import { fromFieldTime, toFieldTime } from '../ui/when';
import { SavingResult } from './NoteForm';

/** Promises found in the mail just sent, to be kept as notes. */
export function PromiseOffers() {
  const offers = useNotes((state) => state.offers);
  return offers.map((offer, index) => <PromiseOffer key={offer.id} offer={offer} first={index === 0} />);
}

function PromiseOffer({ offer, first }: { offer: Offer; first: boolean }) {
  const accept = useNotes((state) => state.acceptOffer);
  const decline = useNotes((state) => state.declineOffer);
  const change = useNotes((state) => state.changeOffer);
  const ids = { head: useId(), due: useId() };
  const card = useRef<HTMLElement>(null);

  // The focus is never taken from the host page. But when the rep comes over by keyboard, Enter keeps the promise.
  useEffect(() => {
    if (!first) return;
    card.current?.scrollIntoView({ block: 'nearest' });
    const take = () => {
      if (document.activeElement === document.body)
        card.current?.querySelector<HTMLElement>('.primary')?.focus({ preventScroll: true });
    };
    if (document.hasFocus()) take();
    window.addEventListener('focus', take);
    return () => window.removeEventListener('focus', take);
  }, [first]);

  return (
    <section className="offer stack" aria-labelledby={ids.head} ref={card}>
      <h2 id={ids.head} dir="auto">
        You promised {offer.to ?? 'something'}
      </h2>
      <p className="user-text clamped" dir="auto">
        “{offer.text.slice(0, 400)}”
      </p>
      <div className="row wrap">
        <label className="muted" htmlFor={ids.due}>
          due
        </label>
        <input
          id={ids.due}
          className="field note-due"
          type="datetime-local"
          value={toFieldTime(offer.due)}
          onChange={(event) => {
            const due = fromFieldTime(event.target.value);
            if (due) change(offer.id, { due });
          }}
        />
      </div>
      <div className="row wrap">
        <Button look="primary" idle={offer.saving.state === 'saving'} onClick={() => void accept(offer.id)}>
          Keep as a promise
        </Button>
        <Button look="text" onClick={() => decline(offer.id)}>
          Not a promise
        </Button>
      </div>
      <SavingResult saving={offer.saving} text={offer.text} retry={() => void accept(offer.id)} />
    </section>
  );
}
