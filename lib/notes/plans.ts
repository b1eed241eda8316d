import { revise } from './clock';
import { CustomerError, keysOf } from './customers';
import type { Journal } from './journal';
import { type NewPlan, type Plan, type PlanException, planSchema } from './schema/plan';
import { findUnder } from './under-keys';

/** The plans agreed with customers; each customer has one at a time. */
export class Plans {
  constructor(private readonly journal: Journal) {}

  /** The customer's plan: of several (after a merge) the one made last. */
  async get(customerKey: string): Promise<Plan | undefined> {
    return (await this.list(customerKey))[0];
  }

  /** All plans under the customer's keys, the one made last first, without those in the bin. */
  async list(customerKey: string): Promise<Plan[]> {
    const { database } = this.journal;
    const plans = await findUnder<Plan>(database.plans, 'customerKey', await keysOf(database, customerKey));
    return plans.filter((plan) => plan.deletedAt === undefined).sort((a, b) => (a.id < b.id ? 1 : -1));
  }

  /** Makes the customer's plan, or puts this in place of what it said. */
  async keep(customerKey: string, fields: NewPlan): Promise<{ plan: Plan; change: string }> {
    const { value, change } = await this.journal.change('plan-kept', async (step) => {
      const old = await this.get(customerKey);
      const made = { id: step.clock.createId(), customerKey, createdAt: step.at, updatedAt: step.at };
      const kept = old && {
        id: old.id,
        customerKey: old.customerKey,
        createdAt: old.createdAt,
        ...revise(old, step.clock.now()),
      };
      const plan = planSchema.parse({ ...fields, ...(kept ?? made) });
      await step.put('plans', plan);
      return plan;
    });
    return { plan: value, change };
  }

  /** Adds to what the plan says now, whoever changed it since it was shown. Throws `CustomerError` where there is none. */
  async except(customerKey: string, exception: PlanException): Promise<{ plan: Plan; change: string }> {
    const { value, change } = await this.journal.change('plan-kept', async (step) => {
      const old = await this.get(customerKey);
      if (!old) throw new CustomerError('The plan is no longer there.');
      const exceptions = [...old.exceptions, exception];
      const plan = planSchema.parse({ ...old, exceptions, ...revise(old, step.clock.now()) });
      await step.put('plans', plan);
      return plan;
    });
    return { plan: value, change };
  }

  /** Puts the customer's plan in the bin; undoing the change brings it back. Undefined when there is none. */
  async remove(customerKey: string): Promise<string | undefined> {
    if (!(await this.get(customerKey))) return undefined;
    const { change } = await this.journal.change('plan-removed', async (step) => {
      const plan = await this.get(customerKey);
      if (plan) await step.put('plans', { ...plan, ...revise(plan, step.clock.now()), deletedAt: step.at });
    });
    return change;
  }
}
