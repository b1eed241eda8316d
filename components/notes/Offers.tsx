import { useEffect, useId, useRef } from 'react';
import { problemOfConcession } from '../../lib/stores/note-parts';
import type { Offer, OfferedConcession } from '../../lib/stores/offers';
import { useOffers } from '../sidebar/context';
import { Button } from '../ui/Button';
import { fromFieldTime, toFieldTime } from '../ui/when';
import { Limits } from './Given';
import { GivenFields } from './GivenFields';
import { SavingResult } from './NoteForm';

/** Promises and concessions found in the mail just sent, to be kept as notes: one at a time. */
export function Offers() {
  const offers = useOffers((state) => state.offers);
  const [first] = offers;
  return first ? <OfferCard key={first.id} offer={first} waiting={offers.length - 1} /> : null;
}

const looks = {
  promise: { head: 'You promised', keep: 'Keep as a promise', decline: 'Not a promise' },
  concession: { head: 'You gave', keep: 'Keep as given', decline: 'Not given' },
} as const;

function OfferCard({ offer, waiting }: { offer: Offer; waiting: number }) {
  const accept = useOffers((state) => state.accept);
  const decline = useOffers((state) => state.decline);
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const words = looks[offer.kind];
  const problem = offer.concession && problemOfConcession(offer.concession);

  // The focus is never taken from the host page. But when the rep comes over by keyboard, Enter keeps what is offered.
  useEffect(() => {
    card.current?.scrollIntoView({ block: 'nearest' });
    const take = () => {
      if (document.activeElement === document.body)
        card.current?.querySelector<HTMLElement>('.primary')?.focus({ preventScroll: true });
    };
    if (document.hasFocus()) take();
    window.addEventListener('focus', take);
    return () => window.removeEventListener('focus', take);
  }, []);

  return (
    <section className="offer stack" aria-labelledby={id} ref={card}>
      <div className="row">
        <h2 id={id} className="grow" dir="auto">
          {words.head} {offer.to ?? 'something'}
        </h2>
        {waiting > 0 && <span className="small">{waiting} more</span>}
      </div>
      <p className="user-text clamped" dir="auto">
        “{offer.text.slice(0, 400)}”
      </p>
      {offer.concession ? <Concession offer={offer} concession={offer.concession} /> : <DueTime offer={offer} />}
      {problem && <p>{problem}</p>}
      <div className="row wrap">
        <Button
          look="primary"
          idle={offer.saving.state === 'saving' || problem !== undefined}
          onClick={() => void accept(offer.id)}
        >
          {words.keep}
        </Button>
        <Button look="text" onClick={() => decline(offer.id)}>
          {words.decline}
        </Button>
      </div>
      <SavingResult saving={offer.saving} text={offer.text} retry={() => void accept(offer.id)} />
    </section>
  );
}

function DueTime({ offer }: { offer: Offer }) {
  const change = useOffers((state) => state.change);
  const id = useId();
  return (
    <div className="row wrap">
      <label htmlFor={id}>due</label>
      <input
        id={id}
        className="field note-due"
        type="datetime-local"
        value={toFieldTime(offer.due)}
        onChange={(event) => change(offer.id, { due: fromFieldTime(event.target.value) })}
      />
    </div>
  );
}

function Concession({ offer, concession }: { offer: Offer; concession: OfferedConcession }) {
  const change = useOffers((state) => state.change);
  const alter = (part: Partial<OfferedConcession>) => change(offer.id, { concession: { ...concession, ...part } });
  const strained = offer.limits.filter(({ state }) => state !== 'within');
  return (
    <>
      <div className="row wrap">
        <GivenFields given={concession} change={alter} />
      </div>
      {strained.length > 0 && (
        <div role="status" aria-label="With this one">
          <Limits limits={strained} isGiven />
        </div>
      )}
    </>
  );
}
