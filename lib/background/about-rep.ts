import type { AboutRep } from '../messages/about-rep';
import { getHabits, getLibraries, getMe, getShape } from './settings';

/** What is kept about the rep for their replies on a site. */
export async function aboutRep(site: string): Promise<AboutRep> {
  const [agent, habits, shape, libraries] = await Promise.all([getMe(), getHabits(), getShape(site), getLibraries()]);
  return { agent, habits, shape, libraries };
}
