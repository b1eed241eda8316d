import type { habitCalls } from '../messages/habit-calls';
import type { Handlers } from '../messages/serve';
import { addUses, forgetHabits, getHabits } from './settings';

/** What the background does for the calls about what the rep does with phrases. */
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
  };
}
