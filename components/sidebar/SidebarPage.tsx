import '../ui/tokens.css';
import '../ui/base.css';
import './sidebar.css';

import { useEffect } from 'react';
import type { Sidebar } from '../../lib/stores/sidebar';
import { Draft } from '../draft/Draft';
import { Listen } from '../listen/Listen';
import { Notes } from '../notes/Notes';
import { Offers } from '../notes/Offers';
import { Reply } from '../reply/Reply';
import { SidebarContext, useConversation, useDraft, useFrame } from './context';
import { Header } from './Header';
import { keepFocus } from './keep-focus';
import { ResizeHandle } from './ResizeHandle';
import { Safe } from './Safe';
import { Tab } from './Tab';

/** The whole sidebar: one quiet column, or the slim tab when collapsed. */
export function SidebarPage({ stores }: { stores: Sidebar }) {
  return (
    <SidebarContext value={stores}>
      <Safe>
        <Column />
      </Safe>
    </SidebarContext>
  );
}

function Column() {
  const collapsed = useFrame((frame) => frame.collapsed);
  const dark = useFrame((frame) => frame.dark);
  const conversation = useConversation((state) => state.conversation?.id);
  const focusComposer = useDraft((draft) => draft.focusComposer);

  useEffect(() => keepFocus(document), []);

  useEffect(() => {
    if (dark === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }, [dark]);

  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) focusComposer();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [focusComposer]);

  if (collapsed) return <Tab />;
  return (
    <div className="sidebar">
      <ResizeHandle />
      <Header />
      <main className="column">
        <Offers />
        {/* Keyed: what the rep unfolded for one conversation is folded again for the next. */}
        <Listen key={`listen ${conversation}`} />
        <Reply key={`reply ${conversation}`} />
        <Draft />
        <Notes />
      </main>
    </div>
  );
}
