import type { AboutRep } from '../messages/about-rep';
import type { LibraryKeeper } from './libraries';
import { getHabits, getLibraries, getMe, getShape } from './settings';

/** What is kept about the rep for their replies on a site. */
export async function aboutRep(site: string, keeper: Pick<LibraryKeeper, 'teamRules'>): Promise<AboutRep> {
  const [agent, habits, shape, libraries, rules] = await Promise.all([
    getMe(),
    getHabits(),
    getShape(site),
    getLibraries(),
    keeper.teamRules(),
  ]);
  return { agent, habits, shape, libraries, ...(rules === undefined ? {} : { rules }) };
}
