import type { Conversation } from '../conversation/conversation';
import { newestMessages } from '../conversation/newest-messages';
import { atEnd } from '../editors/at-end';
import { openEditor } from '../editors/index';
import { pickHost } from '../hosts/index';
import { rangesIn } from '../hosts/light';
import { type Host, isConversation, type NothingRead } from '../hosts/types';
import type { WordingChoices } from '../messages/broadcasts';
import type { FrameState } from '../messages/protocol';
import type { CompiledRules } from '../wording/compile';
import type { PageMessage, SidebarMessage } from './channel';
import { followComposers } from './composers';
import { createDraftWarnings } from './draft-warnings';
import { mountFrame } from './frame';
import type { FrameElement } from './frame-element';
import { createLook } from './look';
import { createMarks } from './marks/marks';
import { obeyDraftOrder } from './orders';
import { readOwnText } from './own-text';
import { followShown } from './shown';
import { watchTheme } from './theme';

export interface AssistOptions {
  doc: Document;
  /** The sidebar's frame, already in the page, and the origin its window really has. */
  sidebar: { element: FrameElement; origin: string };
  start: { frame: FrameState; wording: WordingChoices };
  /** Asked for when the page was looked at; until they come the draft is read and nothing in it is marked. */
  getRules(): Promise<CompiledRules | undefined>;
  keepFrame(state: FrameState): void;
  /** `words`, while the sidebar is still loading, are what it is to be told before the conversation. */
  remember(conversation: Conversation, words?: PageMessage[]): void;
  recall(conversationId: string): Promise<Conversation | undefined>;
  signal: AbortSignal;
}

export interface Assist {
  /** Goes into the sidebar, opened if need be; from there, closes it and goes back to the draft. */
  toggle(): void;
  /** Asks for the rules anew and checks the draft by them; by those it has, where none came. */
  loadRules(): void;
  setChoices(choices: WordingChoices): void;
  /** Goes to the next warning in the draft, or the one before. */
  step(back: boolean): void;
}

/** The controller of one page: joins host, composers, wording check, marks and frame. Everything ends with the signal. */
export function startAssist(options: AssistOptions): Assist | undefined {
  const { doc, signal } = options;
  const view = doc.defaultView;
  const picked = pickHost(doc);
  if (!view || !picked) return undefined;
  const host: Host = picked;

  /** What the page said when it was last looked at. */
  let seen = '';
  let dark = false;
  const marks = createMarks(doc);
  atEnd(signal, () => marks.destroy());

  const frame = mountFrame({
    doc,
    ...options.sidebar,
    state: options.start.frame,
    makeRoom: (width) => host.makeRoom?.(width) ?? `html { margin-right: ${width}px !important; }`,
    controls: () => host.controls(doc),
    onMessage: obey,
    onConnect() {
      introduction().forEach(frame.post);
      const known = shown.now();
      if (known) frame.post(known);
      warnings.check();
    },
    onState(state, gaveWay) {
      // Giving way is the page's doing, not the rep's wish: the next page starts from what the rep chose.
      if (!gaveWay) options.keepFrame(state);
      frame.post(frameMessage(gaveWay));
    },
    signal,
  });
  const frameMessage = (gaveWay: boolean): PageMessage => ({ type: 'frame', ...frame.state, gaveWay });
  const shown = followShown({ recall: options.recall, tell: (one) => frame.post(one), signal });
  const introduction = (): PageMessage[] => [
    {
      type: 'hello',
      host: host.id,
      hostName: host.name,
      site: view.location.origin,
      url: view.location.href.slice(0, 8000),
    },
    { type: 'theme', dark },
    frameMessage(false),
  ];

  const composers = followComposers({
    open: (element, editorSignal) => openEditor(element, editorSignal, host.editorFamily?.(element)),
    onChange: () => warnings.check(),
    onFocus: () => frame.release(),
    onClick: (event) => warnings.onClick(event),
    onHover: (event) => warnings.onHover(event),
    signal,
  });
  const warnings = createDraftWarnings({
    doc,
    marks,
    active: composers.active,
    post: frame.post,
    choices: options.start.wording,
    isDark: () => dark,
    taken: () => (frame.state.collapsed ? 0 : frame.state.width),
    signal,
  });

  function lookAtPage(): void {
    composers.update(host.findComposers(doc));
    frame.settle();
    const read = readConversation();
    const reply = host.readReplyTarget?.(doc);
    const signature = JSON.stringify([read, reply]);
    if (signature === seen) return;
    seen = signature;
    marks.light([]);
    if (!reply && isConversation(read)) options.remember(read, frame.connected ? undefined : introduction());
    shown.look(read, reply);
  }

  /** Adapters do not throw on any page we know of; a mail made for it shall cost the rep no more than its reading. */
  function readConversation(): Conversation | NothingRead {
    try {
      const read = host.readConversation(doc);
      return isConversation(read) ? newestMessages(read) : read;
    } catch {
      return { reason: 'This page could not be read.' };
    }
  }

  function obey(message: SidebarMessage): void {
    const editor = composers.active();
    switch (message.type) {
      case 'insert':
      case 'replace':
        // An editor that was still being set up when the page was last looked at may be there by now.
        if (!editor) lookAtPage();
        void obeyDraftOrder(editor ?? composers.active(), message, shown.id()).then((done) => {
          frame.post(done);
          if (done.ok) warnings.check();
        });
        return;
      case 'mark':
        warnings.setStructure(message.version, message.findings);
        return;
      case 'ignore':
        warnings.leave(message.rule, message.text);
        return;
      case 'light': {
        const elements = host.messageElements?.(doc, message.messageId) ?? [];
        const text = shown.now()?.conversation?.messages.find(({ id }) => id === message.messageId)?.text ?? '';
        marks.light(elements.flatMap((element) => rangesIn(element, text, message.spans)));
        return;
      }
      case 'reveal':
        warnings.reveal(message.span.start);
        return;
      case 'collapse':
        frame.setCollapsed(message.collapsed);
        return;
      case 'resize':
        frame.resize(message.width, message.final);
        return;
      case 'focus-composer':
        editor?.focus();
        return;
    }
  }

  watchTheme(
    doc,
    (isDark) => {
      dark = isDark;
      frame.post({ type: 'theme', dark });
    },
    signal,
  );
  // What is being sent is read before the host clears or leaves its composer.
  const beforeSend = (event: Event) => {
    const control = host.sendControls?.(doc).find((candidate) => event.composedPath().includes(candidate));
    const editor = composers.active();
    if (control && editor) frame.post({ type: 'sent', text: readOwnText(editor) });
  };
  doc.addEventListener('click', beforeSend, { capture: true, signal });
  const look = createLook(view, lookAtPage, signal);
  host.watch(doc, look.soon, signal, look.now);
  // Behind the conversation there may be more to come.
  doc.addEventListener('DOMContentLoaded', look.soon, { signal });
  lookAtPage();
  const loadRules = () => void options.getRules().then(warnings.setRules);
  // Setting rules up takes the page some 20 ms, just when the sidebar needs the processor to show what the customer says.
  view.requestIdleCallback(loadRules, { timeout: 1000 });

  return {
    toggle() {
      const { holder, frame: inner } = options.sidebar.element;
      if (doc.activeElement === holder) {
        frame.setCollapsed(true);
        composers.active()?.focus();
        return;
      }
      frame.setCollapsed(false);
      inner.focus();
      frame.post({ type: 'entered' });
    },
    loadRules,
    setChoices: warnings.setChoices,
    step: warnings.step,
  };
}
