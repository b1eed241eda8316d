import { IconButton } from '../ui/Button';
import { useConversation, useFrame } from './context';

/** Whom the rep is answering, and the way to make the sidebar small. */
export function Header() {
  const thread = useConversation((state) => state.thread);
  const hostName = useConversation((state) => state.place?.hostName);
  const collapse = useFrame((state) => state.collapse);
  const name = thread?.customer.name || thread?.customer.address;
  return (
    <header className="header">
      <div className="grow">
        <h1 className="header-name" dir="auto" title={name}>
          {name ?? (thread ? 'Unknown customer' : 'Heard')}
        </h1>
        <p className="header-subject muted" dir="auto" title={thread?.subject}>
          {thread ? thread.subject || 'No subject' : hostName}
        </p>
      </div>
      <IconButton shape="collapse" label="Make the sidebar small" onClick={() => collapse(true)} />
    </header>
  );
}
