import type { DeskState } from '../../lib/stores/desk';
import { Button } from '../ui/Button';
import { countOf } from '../ui/words';

/** What is known of the phrases the rep takes, and how to have it forgotten. */
export function Habits({ state: { phrasesKnown, forgetPhrases } }: { state: DeskState }) {
  return (
    <section className="stack">
      <h2>Phrases you take</h2>
      <p className="muted">
        Phrases you insert rise in what is suggested to you; those you rewrite or pass over sink. Only counts are kept,
        in this browser, and no file holds them.
      </p>
      <div className="row wrap" role="status">
        <span>
          {phrasesKnown === 0 ? 'Nothing is counted yet.' : `Counted for ${countOf(phrasesKnown, 'phrase')}.`}
        </span>
        {phrasesKnown > 0 && <Button onClick={() => void forgetPhrases()}>Forget all of it</Button>}
      </div>
    </section>
  );
}
