import { atEnd } from '../editors/at-end';
import type { Editor } from '../editors/types';
import type { WordingChoices } from '../messages/broadcasts';
import { type Checker, createChecker } from '../wording/check';
import type { CompiledRules } from '../wording/compile';
import { createCard } from './card/card';
import type { FindingChoice, PageMessage, ShownFinding } from './channel';
import type { Marks } from './marks/marks';
import { obeyDraftOrder } from './orders';
import { readOwnText } from './own-text';

export interface DraftWarningsOptions {
  doc: Document;
  marks: Marks;
  /** The composer the rep means. */
  active(): Editor | undefined;
  /** Tells the sidebar. */
  post(message: PageMessage): void;
  choices: WordingChoices;
  isDark(): boolean;
  /** Width at the right edge of the window that the sidebar takes, CSS px. */
  taken(): number;
  signal: AbortSignal;
}

/** How long the pointer rests on marked words before their card opens, ms: on its way across the text it opens none. */
const hoverMs = 350;

const idOf = ({ rule, start }: Pick<ShownFinding, 'rule' | 'start'>) => `${rule}@${start}`;
const leftKey = (rule: string, text: string) => `${rule}\n${text}`;

/** The warnings in the draft in front: checks it, marks it, shows the card of a warning and goes from one to the next. */
export function createDraftWarnings(options: DraftWarningsOptions) {
  const { doc, marks, active, post, signal } = options;
  let { choices } = options;
  let version = 0;
  let wording: ShownFinding[] = [];
  /** The sidebar's, for the present version of the draft. */
  let structure: ShownFinding[] = [];
  /** What the rep left alone, by draft. */
  const leftHere = new WeakMap<Editor, Set<string>>();
  let rules: CompiledRules | undefined;
  let checker: Checker | undefined;
  let hovering: ReturnType<typeof setTimeout> | undefined;
  /** The card open now came because the pointer rested on its words, and goes when the pointer goes. */
  let isPassing = false;

  const card = createCard(doc, {
    async apply({ start, end, text }, replacement) {
      const order = { type: 'replace', id: 0, span: { start, end }, expected: text, text: replacement } as const;
      const done = await obeyDraftOrder(active(), order);
      if (done.ok) check();
      return done.ok ? undefined : (done.reason ?? 'The page did not take the text.');
    },
    choose({ rule, start, text }, choice: FindingChoice) {
      post({ type: 'finding-choice', choice, rule, start });
      // The sidebar may take its time; the next key is for the next warning.
      leave(rule, text);
    },
    step,
    taken: options.taken,
    leave: () => active()?.focus(),
    onHover,
  });
  atEnd(signal, () => {
    clearTimeout(hovering);
    card.destroy();
  });

  function setChecker(): void {
    if (!rules || signal.aborted) return;
    checker = createChecker(rules, {
      ignoredRules: choices.rules,
      ownWords: choices.words,
      strictness: choices.strictness,
    });
    check();
  }

  /** Reads the draft, checks it, marks it and tells the sidebar: one after the other, so that spans fit the text. */
  function check(): void {
    version += 1;
    structure = [];
    const editor = active();
    if (!editor) {
      wording = [];
      marks.clear();
      card.close();
      post({ type: 'draft', draft: null });
      return;
    }
    const text = readOwnText(editor);
    // What was left alone in one draft says nothing about the next one.
    if (text.trim() === '') leftHere.delete(editor);
    const left = leftHere.get(editor);
    wording = (checker?.check(text) ?? []).filter((finding) => !left?.has(leftKey(finding.rule, finding.text)));
    draw(editor);
    const draft = { version, family: editor.family, text, caret: editor.caret(), findings: wording };
    post({ type: 'draft', draft });
  }

  function draw(editor: Editor): void {
    const mark = (level: 'warn' | 'note') => (finding: ShownFinding) => {
      const { start, end } = finding;
      return { start, end, level, id: idOf(finding) };
    };
    marks.show(editor, [...wording.map(mark('warn')), ...structure.map(mark('note'))]);
    // The words of an open card may be gone or have become others.
    if (card.open && !find(idOf(card.open))) card.close();
  }

  const inOrder = () => [...wording, ...structure].sort((a, b) => a.start - b.start || a.end - b.end);
  const find = (id: string | undefined) => inOrder().find((finding) => idOf(finding) === id);

  function show(finding: ShownFinding, focus: boolean): void {
    const box = () => marks.boxOf(idOf(finding)) ?? active()?.element.getBoundingClientRect();
    isPassing = false;
    card.show(finding, box, { focus, dark: options.isDark() });
    post({ type: 'show-finding', rule: finding.rule, start: finding.start });
  }

  function markedAt(event: MouseEvent): ShownFinding | undefined {
    const within = (event.target as Node | null)?.ownerDocument;
    return within ? find(marks.hit(event.clientX, event.clientY, within)) : undefined;
  }

  /** The pointer moved over a composer, or left it or the card: where it rests, a card opens or is no longer wanted. */
  function onHover(event: MouseEvent): void {
    clearTimeout(hovering);
    if (event.buttons !== 0 || wording.length + structure.length === 0) return;
    hovering = setTimeout(() => {
      if (card.isInUse()) return;
      const finding = event.type === 'mouseleave' ? undefined : markedAt(event);
      if (!finding) {
        if (isPassing) card.close();
      } else if (card.open !== finding) {
        show(finding, false);
        isPassing = true;
      }
    }, hoverMs);
  }

  /** Opens the card of the warning after the one shown, else after the caret; from the last one back to the first. */
  function step(back: boolean): void {
    const all = inOrder();
    const editor = active();
    if (all.length === 0 || !editor) return;
    const open = card.open && idOf(card.open);
    const at = open ? all.findIndex((finding) => idOf(finding) === open) : -1;
    const caret = editor.caret().start;
    const after = all.findIndex(({ start }) => start >= caret);
    const next = at >= 0 ? at + (back ? -1 : 1) : back ? (after < 0 ? all.length : after) - 1 : Math.max(after, 0);
    const finding = all[(next + all.length) % all.length];
    if (!finding) return;
    marks.reveal(idOf(finding));
    show(finding, true);
  }

  /** Leaves these words alone in this draft. */
  function leave(rule: string, text: string): void {
    const editor = active();
    if (editor) leftHere.set(editor, new Set(leftHere.get(editor)).add(leftKey(rule, text)));
    check();
  }

  return {
    check,
    step,
    leave,
    /** Where none came those it has stay in use. */
    setRules(came: CompiledRules | undefined): void {
      rules = came ?? rules;
      setChecker();
    },
    setChoices(next: WordingChoices): void {
      choices = next;
      setChecker();
    },
    /** Findings the sidebar made of a version of the draft; those of an older one are dropped. */
    setStructure(of: number, findings: readonly ShownFinding[]): void {
      const editor = active();
      if (of !== version || !editor) return;
      structure = [...findings];
      draw(editor);
    },
    /** A click on marked words opens their card and brings the warning into view in the sidebar. */
    onClick(event: MouseEvent): void {
      const finding = markedAt(event);
      if (finding) show(finding, false);
    },
    onHover,
    /** Brings the words at a place of the draft into view. */
    reveal(start: number): void {
      const finding = inOrder().find((candidate) => candidate.start === start);
      if (!finding || !marks.reveal(idOf(finding))) active()?.element.scrollIntoView({ block: 'nearest' });
    },
  };
}
