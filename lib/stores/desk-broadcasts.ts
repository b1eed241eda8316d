import { broadcastSchema } from '../messages/broadcasts';
import type { DeskStores } from './desk-stores';

/** Lets the desk follow what changes elsewhere: in a sidebar, in the search as it reads on, or with the time of a library. */
export function heedAtDesk(
  message: unknown,
  { search, page, libraries }: Pick<DeskStores, 'search' | 'page' | 'libraries'>,
): void {
  const parsed = broadcastSchema.safeParse(message);
  if (!parsed.success) return;
  const { data } = parsed;
  if (data.event === 'libraries-changed') void libraries.getState().load();
  const shown = page.getState().overview?.customer.keys ?? [];
  if (data.event === 'many-changed' || (data.event === 'notes-changed' && shown.includes(data.customerKey))) {
    void page.getState().reload();
  }
  const changesList =
    data.event === 'search-progress' || data.event === 'notes-changed' || data.event === 'many-changed';
  if (changesList) void search.getState().refresh();
}
