import type { Conversation } from '../../lib/conversation/conversation';
import { isTooLittle } from '../../lib/listen/too-little';
import { Capture } from '../notes/Capture';
import { useConversation } from '../sidebar/context';
import { Section } from '../ui/Section';
import { countOf } from '../ui/words';
import { Asks } from './Asks';
import { Corrections } from './Corrections';
import { Facts } from './Facts';
import { Known } from './Known';
import { Situations } from './Situations';
import { Thread } from './Thread';
import { Urgency } from './Urgency';
import './listen.css';

function textOf({ messages }: Conversation, messageId: string | undefined): string | undefined {
  return messages.find(({ id }) => id === messageId)?.text.trim();
}

/** A glance of what the customer's last message says; a glance, not a report. */
export function Listen() {
  const conversation = useConversation((state) => state.conversation);
  const reading = useConversation((state) => state.reading);
  const reason = useConversation((state) => state.reason);

  if (!conversation) {
    return (
      <Section name="Listen">
        <p className="muted">{reason ?? 'Open a conversation and Heard reads along.'}</p>
        <Known />
      </Section>
    );
  }
  if (!reading) {
    return (
      <Section name="Listen">
        <p className="muted">Heard could not read this message.</p>
        <Known />
      </Section>
    );
  }
  const text = textOf(conversation, reading.messageId);
  return (
    <Section name="Listen">
      {reading.messageId === undefined ? (
        <p className="muted">The customer has not written anything here yet.</p>
      ) : text === '' ? (
        // Hosts show some mails as a link only: too large, or nothing but an attachment.
        <p className="muted">
          The last message has no text that can be read here: an attachment, or more than the page shows.
        </p>
      ) : reading.understood ? (
        <Situations reading={reading} />
      ) : isTooLittle(reading, text ?? '') ? (
        <p className="muted">Too little is written here to read anything in it.</p>
      ) : (
        <p className="notice">
          <span className="lead">Heard doesn’t read this language yet.</span>{' '}
          <span className="muted">Questions, dates and numbers are still shown.</span>
        </p>
      )}
      <Asks asks={reading.asks} />
      <Corrections />
      <Capture />
      <Urgency reading={reading} />
      {conversation.older !== undefined && (
        <p className="muted">
          This thread is too long to read whole: the {countOf(conversation.older, 'oldest message', 'oldest messages')}{' '}
          {conversation.older === 1 ? 'was' : 'were'} left out.
        </p>
      )}
      <Thread reading={reading} />
      <Facts facts={reading.facts} />
      <Known />
    </Section>
  );
}
