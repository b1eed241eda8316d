import { useEffect, useId, useRef, useState } from 'react';
import { isAnswered } from '../../lib/stores/conversation';
import { composeReply } from '../../lib/stores/reply';
import { Giving } from '../notes/Giving';
import { useConversation, useDraft, useFrame, useReply } from '../sidebar/context';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { useHasFocus } from '../ui/use-has-focus';
import { InsertionResult } from './InsertionResult';
import { Keys } from './Keys';
import { PhraseSearch } from './PhraseSearch';
import { ReplyStage } from './ReplyStage';
import { Shape } from './Shape';
import { Standing } from './Standing';
import { useReplyKeys } from './use-reply-keys';
import { Written } from './Written';
import './reply.css';

/** The reply offered, stage by stage in path order; the rep shapes it and inserts it, or finds a phrase to insert. */
export function Reply() {
  const conversation = useConversation((state) => state.conversation);
  const stages = useReply((state) => state.stages);
  const reason = useReply((state) => state.reason);
  const insertAll = useReply((state) => state.insertAll);
  const busy = useReply((state) => state.insertion.state === 'busy');
  const empty = useReply((state) => composeReply(state) === '');
  const hasComposer = useDraft((state) => state.text !== null);
  const hasDraft = useDraft((state) => (state.text ?? '').trim() !== '');
  const answered = isAnswered(conversation);
  /** The rep's own choice to see or fold the offer; until they choose, it is open where an answer is to be begun. */
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [keysShown, setKeysShown] = useState(false);
  const keysId = useId();
  const body = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);

  const offers = stages.length > 0;
  const foldable = offers && (hasDraft || answered);
  const open = offers && (wanted ?? !foldable);
  useReplyKeys({
    section: body,
    insert: () => {
      if (open) void insertAll();
    },
    find: () => field.current?.focus(),
    showKeys: () => setKeysShown(!keysShown),
  });
  const entered = useFrame((state) => state.entered);
  const welcome = useFrame((state) => state.welcome);
  // The page's word that the rep is coming can be here before the focus is. Taking it ourselves then would cross with
  // what the page gave us, and the browser would leave it with nobody.
  const arrived = useHasFocus() && entered;
  const start = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(open);
  const shows = conversation !== null || hasComposer;
  useEffect(() => {
    const folded = wasOpen.current && !open;
    const unfolded = !wasOpen.current && open;
    wasOpen.current = open;
    // A rep who came in before there was anything to stand on is taken there as soon as there is.
    if (!shows) return;
    const find = (selector: string) => start.current?.querySelector<HTMLElement>(selector);
    // The draft may come a moment behind the rep, and folding takes away what they stood on.
    const fellOff = folded && document.activeElement === document.body && document.hasFocus();
    // Who asked to see the reply wants it, or not: the next key inserts it.
    const asked = unfolded && document.activeElement === find('[aria-expanded]');
    if (!arrived && !fellOff && !asked) return;
    // One more key inserts the reply, or shows it; where there is none, a phrase can be looked for.
    (find('.primary') ?? find('[aria-expanded]') ?? field.current)?.focus();
    welcome();
  }, [arrived, welcome, open, shows]);
  if (!shows) return null;

  return (
    <Section
      name="Reply"
      aside={
        <div className="row" ref={start}>
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
        </div>
      }
    >
      <div className="stack" ref={body}>
        <InsertionResult />
        {conversation && !offers && <p className="muted">{reason ?? 'No suggestion for this message.'}</p>}
        {answered && !hasDraft && offers && !open && <p className="muted">The last message here is ours.</p>}
        {open && <Giving of="reply" />}
        {open && <Offer />}
        {open && <Shape />}
        {open && <Written />}
        <PhraseSearch
          field={field}
          aside={
            <span className="keys-button">
              <Button
                look="text"
                aria-expanded={keysShown}
                aria-controls={keysId}
                onClick={() => setKeysShown(!keysShown)}
              >
                Keys
              </Button>
            </span>
          }
        />
        {keysShown && <Keys id={keysId} />}
        <Standing />
      </div>
    </Section>
  );
}

/** The stages between greeting and closing line. */
function Offer() {
  const stages = useReply((state) => state.stages);
  const lead = useReply((state) => state.frame.lead.trim());
  const tail = useReply((state) => state.frame.tail.trim());
  return (
    <div>
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
    </div>
  );
}
