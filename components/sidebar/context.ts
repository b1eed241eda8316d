import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { ConversationState } from '../../lib/stores/conversation';
import type { CustomerState } from '../../lib/stores/customer';
import type { DraftState } from '../../lib/stores/draft';
import type { FrameState } from '../../lib/stores/frame';
import type { GivingState } from '../../lib/stores/giving';
import type { NotesState } from '../../lib/stores/notes';
import type { OffersState } from '../../lib/stores/offers';
import type { PhrasesState } from '../../lib/stores/phrases';
import type { ReplyState } from '../../lib/stores/reply';
import type { Sidebar } from '../../lib/stores/sidebar';
import type { StandingState } from '../../lib/stores/standing';
import type { WrittenState } from '../../lib/stores/written';

export const SidebarContext = createContext<Sidebar | null>(null);

function useStores(): Sidebar {
  const stores = useContext(SidebarContext);
  if (!stores) throw new Error('A part of the sidebar was drawn outside of it.');
  return stores;
}

export const useConversation = <T>(select: (state: ConversationState) => T): T =>
  useStore(useStores().conversation, select);
export const useReply = <T>(select: (state: ReplyState) => T): T => useStore(useStores().reply, select);
export const usePhrases = <T>(select: (state: PhrasesState) => T): T => useStore(useStores().phrases, select);
export const useStanding = <T>(select: (state: StandingState) => T): T => useStore(useStores().standing, select);
export const useWritten = <T>(select: (state: WrittenState) => T): T => useStore(useStores().written, select);
export const useDraft = <T>(select: (state: DraftState) => T): T => useStore(useStores().draft, select);
export const useNotes = <T>(select: (state: NotesState) => T): T => useStore(useStores().notes, select);
export const useOffers = <T>(select: (state: OffersState) => T): T => useStore(useStores().offers, select);
export const useGiving = (of: 'draft' | 'reply'): GivingState => useStore(useStores().giving[of]);
export const useCustomer = <T>(select: (state: CustomerState) => T): T => useStore(useStores().customer, select);
export const useReadyPhrases = (): Sidebar['readyPhrases'] => useStores().readyPhrases;
export const useFrame = <T>(select: (state: FrameState) => T): T => useStore(useStores().frame, select);
