import { revise } from './clock';
import type { NotesDatabase } from './database';
import type { Journal, Step } from './journal';
import type { NewNote } from './schema';
import type { ConversationRecord, Customer } from './schema/customer';

/** What was asked of customers can't be done; the message says why. */
export class CustomerError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'CustomerError';
  }
}

/** The customer who has this key, if there is a record of one. */
export async function findCustomer(database: NotesDatabase, key: string): Promise<Customer | undefined> {
  return await database.customers.where('keys').equals(key).first();
}

/** All keys of the customer who has this one; only itself when nothing was ever kept of them. */
export async function keysOf(database: NotesDatabase, key: string): Promise<string[]> {
  return (await findCustomer(database, key))?.keys ?? [key];
}

/**
 * The customers who have these keys, each once. Asked for key by key, all at once: a cursor that walks from key to key takes
 * several times as long.
 */
export async function findCustomers(database: NotesDatabase, keys: Iterable<string>): Promise<Customer[]> {
  const found = await Promise.all([...new Set(keys)].map((key) => findCustomer(database, key)));
  return [...new Map(found.flatMap((customer) => (customer ? [[customer.id, customer]] : []))).values()];
}

/** The names of customers by these keys, as far as they have one. */
export async function readNames(database: NotesDatabase, keys: readonly string[]): Promise<Record<string, string>> {
  const wanted = new Set(keys);
  // In one transaction: by itself each request would open one of its own.
  const found = await database.transaction('r', database.customers, () => findCustomers(database, wanted));
  const named = found.flatMap(({ keys: own, name }) =>
    name === undefined ? [] : own.filter((key) => wanted.has(key)).map((key) => [key, name] as const),
  );
  return Object.fromEntries(named);
}

/** The records of customer and conversation that a note belongs to, as far as there are any. */
export interface Acquaintance {
  customer: Customer | undefined;
  conversation: ConversationRecord | undefined;
}

export async function findAcquaintance(
  database: NotesDatabase,
  { customerKey, conversationId }: NewNote,
): Promise<Acquaintance> {
  const [customer, conversation] = await Promise.all([
    findCustomer(database, customerKey),
    database.conversations.get(conversationId),
  ]);
  return { customer, conversation };
}

/**
 * Makes or brings up to date the records of customer and conversation that a note belongs to. Inside the transaction of the
 * note. They aren't part of what can be undone: they say nothing that the note doesn't.
 */
export async function keepAcquaintance(
  step: Step,
  note: NewNote,
  { customer, conversation: known }: Acquaintance,
): Promise<void> {
  const { database, at } = step;
  const { customerKey: key, customerName: name, conversationId, host, subject, page } = note;
  const record: ConversationRecord = {
    id: conversationId,
    host,
    subject,
    customerKey: key,
    ...(page === undefined ? {} : { page }),
    firstAt: known?.firstAt ?? at,
    lastAt: at,
  };
  const named = name && !customer?.name ? { name } : {};
  const made: Customer = { id: step.clock.createId(), keys: [key], createdAt: at, updatedAt: at };
  const current = customer ? { ...customer, ...named, ...revise(customer, step.clock.now()) } : { ...made, ...named };
  step.meet(current);
  await Promise.all([
    database.conversations.put({ ...known, ...record }),
    !customer || 'name' in named ? database.customers.put(current) : undefined,
  ]);
}

/** Customers opened at once when all have to be looked at. */
const sealedPage = 500;

/** Customers: who has which keys, merged and split. */
export class Customers {
  constructor(private readonly journal: Journal) {}

  private get database(): NotesDatabase {
    return this.journal.database;
  }

  /** Customers in order of their names, from after `after`; for browsing all. */
  async list(options: { prefix?: string | undefined; after?: string | undefined; limit: number }): Promise<Customer[]> {
    const { prefix, after, limit } = options;
    if (prefix && this.database.vault.state !== 'off') return await this.listSealed(prefix.toLowerCase(), limit);
    if (prefix) {
      const [named, keyed] = await Promise.all([
        this.database.customers.where('name').startsWithIgnoreCase(prefix).limit(limit).toArray(),
        this.database.customers.where('keys').startsWith(prefix.toLowerCase()).distinct().limit(limit).toArray(),
      ]);
      const found = new Map([...named, ...keyed].map((customer) => [customer.id, customer]));
      return [...found.values()].slice(0, limit);
    }
    const customers = after ? this.database.customers.where('id').above(after) : this.database.customers.orderBy('id');
    return await customers.limit(limit).toArray();
  }

  /** What is encrypted has no order of names: all are looked at. */
  private async listSealed(prefix: string, limit: number): Promise<Customer[]> {
    const found: Customer[] = [];
    for (let after = ''; found.length < limit; ) {
      const page = await this.database.customers.where('id').above(after).limit(sealedPage).toArray();
      found.push(
        ...page.filter(
          ({ name, keys }) => name?.toLowerCase().startsWith(prefix) || keys.some((key) => key.startsWith(prefix)),
        ),
      );
      const last = page.at(-1);
      if (!last || page.length < sealedPage) break;
      after = last.id;
    }
    return found.slice(0, limit);
  }

  /** Gives a customer a name. */
  async rename(key: string, name: string): Promise<{ customer: Customer; change: string }> {
    const { value, change } = await this.journal.change('customer-named', async (step) => {
      const customer = await this.need(key);
      const renamed = { ...customer, name, ...revise(customer, step.clock.now()) };
      await step.put('customers', renamed);
      return renamed;
    });
    return { customer: value, change };
  }

  /** Makes two customers one, under the keys of both. Keys nothing was kept of are taken on, too. */
  async merge(into: string, from: string): Promise<{ customer: Customer; change: string }> {
    const { value, change } = await this.journal.change('customers-merged', async (step) => {
      const [target, source] = [await this.needOrMake(step, into), await findCustomer(this.database, from)];
      if (source?.id === target.id) throw new CustomerError('They are one customer already.');
      // A key belongs to one customer at any moment: the other one goes first.
      if (source) await step.delete('customers', source.id);
      const name = target.name ?? source?.name;
      const merged: Customer = {
        ...target,
        keys: [...target.keys, ...(source?.keys ?? [from])],
        ...(name === undefined ? {} : { name }),
        ...revise(target, step.clock.now()),
      };
      await step.put('customers', merged);
      return merged;
    });
    return { customer: value, change };
  }

  /** Makes these keys of a customer a customer of their own. Their notes go with them. */
  async split(key: string, keys: readonly string[]): Promise<{ stayed: Customer; parted: Customer; change: string }> {
    const { value, change } = await this.journal.change('customer-split', async (step) => {
      const customer = await this.need(key);
      const leaving = customer.keys.filter((known) => keys.includes(known));
      const staying = customer.keys.filter((known) => !keys.includes(known));
      if (leaving.length === 0) throw new CustomerError('None of these addresses belongs to the customer.');
      if (staying.length === 0) throw new CustomerError('One address has to stay with the customer.');
      const stayed = { ...customer, keys: staying, ...revise(customer, step.clock.now()) };
      await step.put('customers', stayed);
      const name = await this.nameIn(leaving);
      const parted: Customer = {
        id: step.clock.createId(),
        keys: leaving,
        ...(name === undefined ? {} : { name }),
        createdAt: step.at,
        updatedAt: step.at,
      };
      await step.put('customers', parted);
      return { stayed, parted };
    });
    return { ...value, change };
  }

  /** What the host called them when the last note was taken under one of these keys. */
  private async nameIn(keys: readonly string[]): Promise<string | undefined> {
    // Sealed notes can't be walked through one by one: they are opened together.
    const notes = await Promise.all(
      keys.map((key) => this.database.notes.where('[customerKey+id]').between([key, ''], [key, '\uffff']).toArray()),
    );
    const named = notes.flat().filter(({ customerName }) => customerName);
    return named.toSorted((a, b) => (a.id < b.id ? 1 : -1))[0]?.customerName;
  }

  private async need(key: string): Promise<Customer> {
    const customer = await findCustomer(this.database, key);
    if (!customer) throw new CustomerError('Nothing was kept of this customer yet.');
    return customer;
  }

  private async needOrMake(step: Step, key: string): Promise<Customer> {
    const known = await findCustomer(this.database, key);
    if (known) return known;
    const made: Customer = { id: step.clock.createId(), keys: [key], createdAt: step.at, updatedAt: step.at };
    await step.put('customers', made);
    return made;
  }
}
