import type { Conversation } from '../conversation/conversation';
import { openEditor } from '../editors/index';
import type { Editor } from '../editors/types';
import { pickHost } from '../hosts/index';
import { rangesIn } from '../hosts/light';
import { type Host, isConversation, type NothingRead, type ReplyTarget } from '../hosts/types';
import type { FrameState, Ignored } from '../messages/protocol';
import { type Checker, createChecker } from '../wording/check';
import type { CompiledRules } from '../wording/compile';
import type { Finding } from '../wording/types';
import type { PageMessage, SidebarMessage } from './channel';
import { followComposers } from './composers';
import { mountFrame } from './frame';
import type { FrameElement } from './frame-element';
import { createLook } from './look';
import { createMarks } from './marks/marks';
import { obeyDraftOrder } from './orders';
import { readOwnText } from './own-text';
import { watchTheme } from './theme';

export interface AssistOptions {
  doc: Document;
  /** The sidebar's frame, already in the page, and the origin its window really has. */
  sidebar: { element: FrameElement; origin: string };
  start: { frame: FrameState; ignored: Ignored };
  /** Come when they come: until then the draft is read and nothing in it is marked. */
  rules: Promise<CompiledRules | undefined>;
  keepFrame(state: FrameState): void;
  remember(conversation: Conversation): void;
  recall(conversationId: string): Promise<Conversation | undefined>;
  signal: AbortSignal;
}

export interface Assist {
  toggle(): void;
  setIgnored(ignored: Ignored): void;
}

type Shown = Extract<PageMessage, { type: 'conversation' }>;

/** The controller of one page: joins host, composers, wording check, marks and frame. Everything ends with the signal. */
export function startAssist(options: AssistOptions): Assist | undefined {
  const { doc, signal } = options;
  const view = doc.defaultView;
  const picked = pickHost(doc);
  if (!view || !picked) return undefined;
  const host: Host = picked;

  /** Undefined until the page was looked at: nothing is said before something is known. */
  let shown: Shown | undefined;
  /** What the page said when it was last looked at. */
  let seen = '';
  let dark = false;
  let version = 0;
  let findings: Finding[] = [];
  let sidebarMarks: { start: number; end: number }[] = [];
  let ignored = options.start.ignored;
  const leftHere = new Set<string>();
  let rules: CompiledRules | undefined;
  let checker: Checker | undefined;

  const marks = createMarks(doc);
  signal.addEventListener('abort', () => marks.destroy());

  const frame = mountFrame({
    doc,
    ...options.sidebar,
    state: options.start.frame,
    makeRoom: (width) => host.makeRoom?.(width) ?? `html { margin-right: ${width}px !important; }`,
    controls: () => host.controls(doc),
    onMessage: obey,
    onState(state, gaveWay) {
      // Giving way is the page's doing, not the rep's wish: the next page starts from what the rep chose.
      if (!gaveWay) options.keepFrame(state);
      tellFrame(gaveWay);
    },
    signal,
  });
  const tellFrame = (gaveWay: boolean) => frame.post({ type: 'frame', ...frame.state, side: 'right', gaveWay });

  const composers = followComposers({
    open: (element, editorSignal) => openEditor(element, editorSignal, host.editorFamily?.(element)),
    onChange: checkDraft,
    onFocus: () => frame.release(),
    onClick: showMarkAt,
    signal,
  });

  function setChecker(): void {
    if (!rules) return;
    checker = createChecker(rules, { ignoredRules: ignored.rules, ownWords: ignored.words });
    checkDraft();
  }
  void options.rules.then((came) => {
    rules = came;
    if (!signal.aborted) setChecker();
  });

  /** Reads the draft, checks it, marks it and tells the sidebar: one after the other, so that spans fit the text. */
  function checkDraft(): void {
    version += 1;
    sidebarMarks = [];
    const editor = composers.active();
    if (!editor) {
      findings = [];
      marks.clear();
      frame.post({ type: 'draft', draft: null });
      return;
    }
    const text = readOwnText(editor);
    findings = (checker?.check(text) ?? []).filter((finding) => !leftHere.has(leftKey(finding.rule, finding.text)));
    drawMarks(editor);
    const draft = { version, family: editor.family, text, caret: editor.caret(), findings };
    frame.post({ type: 'draft', draft });
  }

  function drawMarks(editor: Editor): void {
    marks.show(editor, [
      ...findings.map(({ start, end, rule }) => ({ start, end, level: 'warn' as const, id: `${rule}@${start}` })),
      ...sidebarMarks.map((span) => ({ ...span, level: 'note' as const, id: `structure@${span.start}` })),
    ]);
  }

  /** A click on a mark brings its warning into view in the sidebar, and changes nothing else. */
  function showMarkAt(event: MouseEvent): void {
    const within = (event.target as Node | null)?.ownerDocument;
    const id = within && marks.hit(event.clientX, event.clientY, within);
    const at = id?.lastIndexOf('@') ?? -1;
    if (id && at > 0) frame.post({ type: 'show-finding', rule: id.slice(0, at), start: Number(id.slice(at + 1)) });
  }

  function lookAtPage(): void {
    composers.update(host.findComposers(doc));
    frame.settle();
    const read = host.readConversation(doc);
    const reply = host.readReplyTarget?.(doc);
    const signature = JSON.stringify([read, reply]);
    if (signature === seen) return;
    seen = signature;
    marks.light([]);
    if (!reply) {
      if (isConversation(read)) options.remember(read);
      show(read, undefined);
      return;
    }
    // Where the answer is written, the thread read before says more than the quotation in the composer.
    void options.recall(reply.conversationId).then((recalled) => {
      if (!signal.aborted && signature === seen) show(recalled ?? read, reply);
    });
  }

  function show(read: Conversation | NothingRead, reply: ReplyTarget | undefined): void {
    shown = {
      type: 'conversation',
      ...(isConversation(read) ? { conversation: read } : { conversation: null, reason: read.reason }),
      ...(reply ? { reply } : {}),
    };
    frame.post(shown);
  }

  function obey(message: SidebarMessage): void {
    const editor = composers.active();
    switch (message.type) {
      case 'ready':
        frame.post({
          type: 'hello',
          host: host.id,
          hostName: host.name,
          site: view?.location.origin ?? '',
          url: view?.location.href.slice(0, 8000) ?? '',
        });
        frame.post({ type: 'theme', dark });
        tellFrame(false);
        if (shown) frame.post(shown);
        checkDraft();
        return;
      case 'insert':
      case 'replace':
        // An editor that was still being set up when the page was last looked at may be there by now.
        if (!editor) lookAtPage();
        void obeyDraftOrder(editor ?? composers.active(), message).then((done) => {
          frame.post(done);
          if (done.ok) checkDraft();
        });
        return;
      case 'mark':
        if (message.version !== version || !editor) return;
        sidebarMarks = message.spans;
        drawMarks(editor);
        return;
      case 'ignore':
        leftHere.add(leftKey(message.rule, message.text));
        checkDraft();
        return;
      case 'light': {
        const elements = host.messageElements?.(doc, message.messageId) ?? [];
        const text = shown?.conversation?.messages.find(({ id }) => id === message.messageId)?.text ?? '';
        marks.light(elements.flatMap((element) => rangesIn(element, text, message.spans)));
        return;
      }
      case 'reveal': {
        const range = editor?.rangeOf(message.span);
        (range?.startContainer.parentElement ?? editor?.element)?.scrollIntoView({ block: 'nearest' });
        return;
      }
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
  host.watch(doc, createLook(view, lookAtPage, signal), signal);
  lookAtPage();

  return {
    toggle: () => frame.setCollapsed(!frame.state.collapsed),
    setIgnored(next) {
      ignored = next;
      setChecker();
    },
  };
}

const leftKey = (rule: string, text: string) => `${rule}\n${text}`;
