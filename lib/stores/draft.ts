import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Stage, stages } from '../conversation/vocabulary';
import type { WordingChoices } from '../messages/broadcasts';
import type { ShownFinding } from '../page/channel';
import type { Finding, StageSpan } from '../wording/types';
import type { Call } from './call';
import type { PagePort } from './page-port';

/** What the sidebar finds out about a draft beside its wording: stages it has, asks it covers, how it is built. */
export interface DraftReading {
  /** Where the draft does what a stage is for. */
  stages: readonly StageSpan[];
  /** For each ask of the reading, in its order: is it covered. */
  covered: readonly boolean[];
  /** The same of what we sent since the customer wrote; left out where nothing is known of it. */
  coveredBefore?: readonly boolean[];
  structure: readonly Finding[];
  /** What sentences may read as where no rule speaks, see `giveOpinions`. */
  opinions?: readonly Finding[];
}

/** What the rep chose that concerns the sidebar's own findings; what rules find is chosen where they run. */
type Choices = Pick<WordingChoices, 'rules'> & Partial<Pick<WordingChoices, 'strictness' | 'words'>>;

/** Reads a draft against the conversation at hand. Must be quick: it runs after every keystroke in the composer. */
export type ReadDraft = (text: string) => DraftReading;

/** How the last fix went. */
export type Fix =
  | { state: 'idle' }
  | { state: 'busy'; finding: ShownFinding }
  | { state: 'done' }
  | { state: 'failed'; finding: ShownFinding; reason: string; text: string };

export interface DraftState {
  /** Null: no composer is in use. */
  text: string | null;
  /** Wording in the order of the draft, then structure; without what the rep ignores. */
  findings: ShownFinding[];
  stages: ReadonlySet<Stage>;
  covered: readonly boolean[];
  coveredBefore: readonly boolean[];
  fix: Fix;
  /** The finding the rep asked for by a click on its mark; a new object each time. */
  shown: { key: string } | null;
  /** Puts a replacement in place of the finding's words. One at a time: the next waits for the draft it leaves. */
  apply(finding: ShownFinding, replacement: string): Promise<void>;
  reveal(finding: ShownFinding): void;
  /** Not here: this rule at these words, in this draft. */
  ignoreHere(finding: ShownFinding): void;
  /** Never this rule: on any draft, until brought back at the desk. */
  ignoreRule(finding: ShownFinding): Promise<void>;
  /** These words are the rep's own: no rule flags them, on any draft, until taken off the list at the desk. */
  takeAsOwn(finding: ShownFinding): Promise<void>;
  focusComposer(): void;
}

/** A finding's identity while the draft moves around it. */
export function keyOf(finding: Pick<ShownFinding, 'rule' | 'start'>): string {
  return `${finding.rule}@${finding.start}`;
}

/** The draft in the composer, what is found in it, and the orders to mend it. */
export function createDraftStore(deps: { port: PagePort; call: Call }): StoreApi<DraftState> & {
  /** The way drafts are read changed with the conversation: read the present one anew. */
  readWith(read: ReadDraft): void;
  /** Rules the rep never wants to see, words of their own. */
  setChoices(choices: Choices): void;
} {
  const { port, call } = deps;
  let read: ReadDraft = () => ({ stages: [], covered: [], structure: [] });
  let wording: ShownFinding[] = [];
  let ignoredRules = new Set<string>();
  let ownWords: readonly string[] = [];
  let strictness = 2;
  const ignoredHere = new Set<string>();
  /** Of the draft last told. */
  let version = 0;
  let marksStructure = false;

  const store = createStore<DraftState>()((set) => ({
    text: null,
    findings: [],
    stages: new Set(),
    covered: [],
    coveredBefore: [],
    fix: { state: 'idle' },
    shown: null,
    async apply(finding, replacement) {
      if (store.getState().fix.state === 'busy') return;
      set({ fix: { state: 'busy', finding } });
      const { start, end, text } = finding;
      const result = await port.order({ type: 'replace', span: { start, end }, expected: text, text: replacement });
      set({
        fix: result.ok
          ? { state: 'done' }
          : { state: 'failed', finding, reason: result.reason, text: result.text || replacement },
      });
    },
    reveal: ({ start, end }) => port.send({ type: 'reveal', span: { start, end } }),
    ignoreHere(finding) {
      ignoredHere.add(hereKey(finding));
      port.send({ type: 'ignore', rule: finding.rule, text: finding.text, scope: 'here' });
      refresh();
    },
    async ignoreRule(finding) {
      ignoredRules.add(finding.rule);
      port.send({ type: 'ignore', rule: finding.rule, text: finding.text, scope: 'rule' });
      refresh();
      // The page ignores it from now on in any case; keeping it for good can fail when the extension was reloaded.
      await call('wording.choose', { rules: [finding.rule] }).catch(() => undefined);
    },
    async takeAsOwn(finding) {
      store.getState().ignoreHere(finding);
      await call('wording.choose', { words: [finding.text.slice(0, 1000)] }).catch(() => undefined);
    },
    focusComposer: () => port.send({ type: 'focus-composer' }),
  }));

  /** Opinions that the rep wants to see; where a rule speaks, no opinion is needed. */
  const opinionsBeside = (found: readonly ShownFinding[], opinions: readonly Finding[]) =>
    opinions.filter(({ strictness: strict, text, start, end }) => {
      if (strict > strictness) return false;
      const lower = text.toLowerCase();
      return (
        !ownWords.some((word) => lower.includes(word)) && !found.some((other) => other.start < end && start < other.end)
      );
    });

  const refresh = () => {
    const { text } = store.getState();
    const reading = readQuietly(read, text ?? '');
    const { covered, coveredBefore = [] } = reading;
    if (text === null) {
      store.setState({ findings: [], stages: new Set(), covered: [], coveredBefore });
      return;
    }
    const findings = [...wording, ...opinionsBeside(wording, reading.opinions ?? []), ...reading.structure]
      .filter((finding) => !ignoredRules.has(finding.rule) && !ignoredHere.has(hereKey(finding)))
      .sort((a, b) => Number(a.kind === 'structure') - Number(b.kind === 'structure') || a.start - b.start);
    store.setState({ findings, stages: stagesBeside(findings, reading.stages), covered, coveredBefore });
    // What speaks of the whole draft, or of something missing in it, has no words to mark.
    const pointing = findings.filter((finding) => {
      const { kind, start, end } = finding;
      return kind === 'structure' ? end > start && end - start < text.trim().length : !wording.includes(finding);
    });
    if (pointing.length === 0 && !marksStructure) return;
    marksStructure = pointing.length > 0;
    port.send({ type: 'mark', version, findings: pointing });
  };

  port.onMessage((message) => {
    if (message.type === 'draft') {
      const { draft } = message;
      wording = draft?.findings ?? [];
      version = draft?.version ?? version;
      // The page drops them with each change.
      marksStructure = false;
      // What was ignored in one draft says nothing about the next one.
      if (draft === null || draft.text.trim() === '') ignoredHere.clear();
      const { fix } = store.getState();
      store.setState({ text: draft?.text ?? null, ...(fix.state === 'done' ? { fix: { state: 'idle' } } : {}) });
      refresh();
    }
    if (message.type === 'show-finding') store.setState({ shown: { key: keyOf(message) } });
    if (message.type === 'finding-choice') {
      const { findings, ignoreHere, ignoreRule, takeAsOwn } = store.getState();
      const finding = findings.find((candidate) => keyOf(candidate) === keyOf(message));
      if (finding) void { 'not-here': ignoreHere, never: ignoreRule, 'my-words': takeAsOwn }[message.choice](finding);
    }
  });

  return Object.assign(store, {
    readWith(next: ReadDraft) {
      read = next;
      refresh();
    },
    setChoices(choices: Choices) {
      ignoredRules = new Set(choices.rules);
      ownWords = choices.words ?? [];
      strictness = choices.strictness ?? 2;
      refresh();
    },
  });
}

/** The stages of a draft. A cry of shock has neither acknowledged nor listened: words that are warned about as piling on light none. */
function stagesBeside(findings: readonly ShownFinding[], spans: readonly StageSpan[]): Set<Stage> {
  const piled = findings.filter(({ kind }) => kind === 'piling-on');
  const counts = ({ stage, start, end }: StageSpan) => {
    const words = piled.map((finding) => Math.min(finding.end, end) - Math.max(finding.start, start));
    const most = Math.max(0, ...words);
    if (stage === 'acknowledge') return most <= 0;
    // What tells the customer's own story back has listened, whatever cry stands in it.
    return stage !== 'listen' || most < (end - start) / 2;
  };
  return new Set(spans.filter(counts).map(({ stage }) => stage));
}

/** The same words under the same rule, wherever they have moved to; for structure, whose words are the draft, the same reason. */
function hereKey({ rule, kind, text, why }: Pick<ShownFinding, 'rule' | 'kind' | 'text' | 'why'>): string {
  return `${rule}\n${kind === 'structure' ? why : text}`;
}

/** Reading a draft must not throw; should it, the wording warnings still stand. */
function readQuietly(read: ReadDraft, text: string): DraftReading {
  try {
    return read(text);
  } catch {
    return { stages: [], covered: [], structure: [] };
  }
}

/** The stages in path order with whether the draft has them. */
export function pathOf(state: Pick<DraftState, 'stages'>): { stage: Stage; lit: boolean }[] {
  return stages.map((stage) => ({ stage, lit: state.stages.has(stage) }));
}
