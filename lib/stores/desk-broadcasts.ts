import type { StoreApi } from 'zustand/vanilla';
import { broadcastSchema } from '../messages/protocol';
import type { CustomerPageState } from './customer-page';
import type { NoteSearchState } from './note-search';

/** Lets the desk follow what changes elsewhere: in a sidebar, or in the search as it reads on. */
export function heedAtDesk(
  message: unknown,
  { search, page }: { search: StoreApi<NoteSearchState>; page: StoreApi<CustomerPageState> },
): void {
  const parsed = broadcastSchema.safeParse(message);
  if (!parsed.success) return;
  const { data } = parsed;
  const shown = page.getState().overview?.customer.keys ?? [];
  if (data.event === 'many-changed' || (data.event === 'notes-changed' && shown.includes(data.customerKey))) {
    void page.getState().reload();
  }
  const changesList =
    data.event === 'search-progress' || data.event === 'notes-changed' || data.event === 'many-changed';
  if (changesList) void search.getState().refresh();
}
