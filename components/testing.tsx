import { act, cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach } from 'vitest';
import type { Note } from '../lib/notes/schema';
import type { PageMessage } from '../lib/page/channel';
import type { Engines } from '../lib/stores/at-hand';
import { createSidebar, type SidebarDeps } from '../lib/stores/sidebar';
import {
  type CallHandlers,
  createFakePort,
  createNotesInMemory,
  exampleConversation,
  examplePhrases,
  exampleReading,
  exampleSuggestion,
  nobodyWrites,
} from '../lib/stores/testing';
import { SidebarPage } from './sidebar/SidebarPage';

/** Draws the real sidebar over stand-ins for the page and the background; for tests only. */

afterEach(cleanup);

export async function drawSidebar(
  options: {
    engines?: Partial<Engines>;
    notes?: Note[];
    collapsed?: boolean;
    conversation?: boolean;
    /** Calls the background answers otherwise. */
    handlers?: CallHandlers;
    /** Who writes, when a writer is ordered. */
    orderWriting?: SidebarDeps['orderWriting'];
  } = {},
) {
  const port = createFakePort();
  const background = createNotesInMemory(options.notes);
  Object.assign(background.handlers, options.handlers);
  const user = userEvent.setup();
  const stores = createSidebar({
    port,
    call: background.call,
    engines: {
      listen: () => exampleReading,
      suggest: () => exampleSuggestion,
      openPhrases: () => new Map(),
      factsOf: () => ({}),
      phrases: () => examplePhrases,
      takeLibraries: () => undefined,
      checkText: () => [],
      readDraft: () => ({ stages: [], covered: [], structure: [] }),
      findPromises: () => [],
      findConcessions: () => [],
      ...options.engines,
    },
    orderWriting: options.orderWriting ?? nobodyWrites,
    onBroadcast: () => undefined,
    collapsed: options.collapsed ?? false,
    now: () => new Date(),
  });
  render(<SidebarPage stores={stores} />);
  /** The page says something, and what follows from it settles. */
  const tell = (message: PageMessage) => act(async () => port.tell(message));
  await tell({
    type: 'hello',
    host: 'practice',
    hostName: 'Practice',
    site: 'http://localhost',
    url: 'http://localhost/',
  });
  if (options.conversation !== false) await tell({ type: 'conversation', conversation: exampleConversation });
  return { port, background, user, stores, tell };
}
