import type { habitCalls } from '../messages/habit-calls';
import type { Handlers } from '../messages/serve';
import { addUses, forgetHabits, getHabits, getShape, setShape } from './settings';

/** What the background does for the calls about what the rep does with phrases and how they like replies. */
export function createHabitHandlers(): Pick<Handlers, keyof typeof habitCalls> {
  return {
    'habits.count': async ({ uses }) => {
      await addUses(uses);
      return {};
    },
    'habits.get': async () => ({ habits: await getHabits() }),
    'habits.forget': async () => {
      await forgetHabits();
      return {};
    },
    'shape.get': async ({ site }) => ({ shape: await getShape(site) }),
    'shape.keep': async ({ site, shape }) => {
      await setShape(site, shape);
      return {};
    },
  };
}
