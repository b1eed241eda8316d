import type { Transaction } from 'dexie';
import { createNoteId } from './clock';
import type { ConversationRecord, Customer } from './schema/customer';

/** A note as version 1 kept it, as far as the move to version 2 looks at it. */
interface FirstNote {
  id: string;
  kind: string;
  conversationId: string;
  host: string;
  subject: string;
  customerKey: string;
  customerName?: string;
  done?: boolean;
  createdAt: string;
  updatedAt: string;
  state?: string;
  revisions?: number[];
}

/**
 * From version 1 to 2: promises and requests get a state, changed notes the mark of their change, and the customers and
 * conversations that stood in the notes only get records of their own. No note is taken away, whatever is in it.
 */
export async function giveStatesAndCustomers(transaction: Transaction): Promise<void> {
  const customers = new Map<string, Customer>();
  const conversations = new Map<string, ConversationRecord>();
  await transaction.table('notes').toCollection().modify(reviseNote);
  await transaction.table<FirstNote, string>('notes').each((note) => {
    const { customerKey: key, conversationId, createdAt } = note;
    // A note that isn't whole stays as it is and makes no records of which that could be said, too.
    if (!key || !conversationId || !createdAt || note.host === undefined || note.subject === undefined) return;
    const customer = customers.get(key);
    if (!customer) {
      const id = createNoteId(Date.parse(createdAt), customers.size % 46_656);
      customers.set(key, { id, keys: [key], createdAt, updatedAt: createdAt, ...named(note) });
    } else Object.assign(customer, named(note));
    const conversation = conversations.get(conversationId);
    if (conversation) conversation.lastAt = createdAt;
    else {
      const { host, subject } = note;
      conversations.set(conversationId, {
        id: conversationId,
        host,
        subject,
        customerKey: key,
        firstAt: createdAt,
        lastAt: createdAt,
      });
    }
  });
  await transaction.table('customers').bulkAdd([...customers.values()]);
  await transaction.table('conversations').bulkAdd([...conversations.values()]);
}

function named(note: FirstNote): { name?: string } {
  return note.customerName ? { name: note.customerName } : {};
}

function reviseNote(note: FirstNote): void {
  if (note.kind === 'promise') note.state = note.done ? 'kept' : 'open';
  if (note.kind === 'request') note.state = note.done ? 'done' : 'open';
  if (note.updatedAt !== note.createdAt) note.revisions = [Date.parse(note.updatedAt)];
}

/** From version 2 to 3: what was typed and not saved belongs to no tab any more; the first one to open the conversation has it. */
export async function giveTypedTabs(transaction: Transaction): Promise<void> {
  const kept = await transaction.table('unsaved').toArray();
  await transaction.table('typed').bulkAdd(kept.map((row: object) => ({ ...row, tab: '' })));
}
