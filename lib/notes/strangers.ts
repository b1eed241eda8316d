import { findCustomers } from './customers';
import type { Step } from './journal';
import type { Note } from './schema';
import type { Customer } from './schema/customer';

/** Makes a customer for each of these notes whose key belongs to nobody: it still has to be found when browsing. */
export async function keepStrangers(step: Step, notes: readonly Note[]): Promise<void> {
  const keys = new Set(notes.map(({ customerKey }) => customerKey));
  for (const customer of await findCustomers(step.database, keys)) {
    step.meet(customer);
    for (const key of customer.keys) keys.delete(key);
  }
  const strangers = [...keys].map((key): Customer => {
    const name = notes.find((note) => note.customerKey === key && note.customerName)?.customerName;
    const made = { id: step.clock.createId(), keys: [key], createdAt: step.at, updatedAt: step.at };
    return name === undefined ? made : { ...made, name };
  });
  for (const stranger of strangers) step.meet(stranger);
  if (strangers.length > 0) await step.database.customers.bulkAdd(strangers);
}

/** The same for all notes under these keys, where customers were taken away. What lies in the bin needs nobody. */
export async function keepLeftBehind(step: Step, keys: Iterable<string>): Promise<void> {
  const { database } = step;
  const orphaned = new Set(keys);
  for (const customer of await findCustomers(database, orphaned)) for (const key of customer.keys) orphaned.delete(key);
  const lists = await Promise.all(
    [...orphaned].map((key) => database.notes.where('[customerKey+id]').between([key, ''], [key, '\uffff']).toArray()),
  );
  await keepStrangers(
    step,
    lists.flat().filter(({ deletedAt }) => deletedAt === undefined),
  );
}
