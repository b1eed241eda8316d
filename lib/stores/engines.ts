import type { Message } from '../conversation/conversation';
import { builtInLibrary } from '../library/built-in';
import { mergeLayers } from '../library/layers';
import type { Library } from '../library/schema';
import { listen } from '../listen/listen';
import type { Reading } from '../listen/types';
import { detailsAtHand } from '../reply/details-at-hand';
import { openPhrases } from '../reply/open-phrases';
import { ownCheck } from '../reply/own-check';
import type { Shape } from '../reply/shape';
import { suggest } from '../reply/suggest';
import type { SuggestInput } from '../reply/types';
import { coverage } from '../wording/asks';
import { compiledBuiltInRules } from '../wording/built-in';
import { type Checker, createChecker } from '../wording/check';
import type { CompiledRules } from '../wording/compile';
import { addOpinions, giveOpinions } from '../wording/opinion/raise';
import { readSentences, stagesOf } from '../wording/stages';
import { checkStructure } from '../wording/structure';
import type { Finding } from '../wording/types';
import type { AtHand, Engines } from './at-hand';
import { findConcessions } from './concessions';
import { readLayers } from './library-layers';
import { findPromises } from './promises';

/** The built-in library with those above it. */
let library: Library = builtInLibrary;

/** The engines the sidebar really runs on. */
export const engines: Engines = {
  listen,
  suggest: suggestReply,
  openPhrases: (at, stages) => openPhrases(suggestInput(at), stages),
  factsOf: (at) => detailsAtHand(suggestInput(at), at.now).slots,
  phrases: () => library.phrases,
  takeLibraries(kept, now, compiled = compiledBuiltInRules) {
    library = mergeLayers(builtInLibrary, readLayers(kept), now);
    if (compiled === rules) return;
    rules = compiled;
    checker = undefined;
    passesOwnCheck = ownCheck({ check: checkWording });
  },
  readDraft,
  checkText,
  findPromises: (text, now) => findPromises(text, now, library.policies),
  findConcessions,
};

/**
 * Short messages with the words most mails share. Reading them makes the engines prepare what they only prepare when it
 * is first needed, so that the rep's first message doesn't wait for it.
 */
const warmUpTexts = [
  'Hello, my order 1234 has still not arrived and nobody answers. When will I get it? I need it by Friday.',
  'I am really disappointed, this is the third time I write. You promised a refund last week because it was broken.',
  'If this does not work by tomorrow I will cancel. I want to speak to your manager, please call me. Thank you.',
];

/** Steps that get the engines ready, each a few dozen milliseconds at most; run them while there is nothing to read. */
export const warmUp: readonly (() => void)[] = warmUpTexts.map((text) => () => {
  const now = new Date();
  const messages: Message[] = [{ id: 'warm-up', role: 'customer', author: {}, text }];
  suggestReply({
    reading: listen(messages, { now }),
    messages,
    customer: {},
    agent: {},
    openPromises: [],
    taken: {},
    shape: {},
    now,
  });
});

/** What drafts are checked by. */
let rules: CompiledRules = compiledBuiltInRules;
let checker: Checker | undefined;

/** The very check the draft gets. It is set up when it is first asked for. */
function checkWording(text: string): Finding[] {
  checker ??= createChecker(rules);
  return checker.check(text);
}

/** Whether it finds nothing; asked of every phrase that is suggested. */
let passesOwnCheck = ownCheck({ check: checkWording });

function suggestReply(at: AtHand) {
  return suggest(suggestInput(at));
}

function suggestInput(at: AtHand): SuggestInput {
  return {
    reading: at.reading,
    messages: at.messages,
    customer: at.customer,
    agent: at.agent,
    library,
    openPromises: at.openPromises.map(({ text, due }) => (due === undefined ? { text } : { text, due })),
    taken: at.taken,
    ...(at.shape.channel === undefined ? {} : { channel: at.shape.channel }),
    shape: shapeOf(at.shape),
    now: at.now,
    accepts: passesOwnCheck,
  };
}

function shapeOf({ tone = 'usual', length = 'usual' }: AtHand['shape']): Shape {
  return { tone, length };
}

/** A draft of fewer words is only begun: what it lacks may be what the rep writes next, and the path meter shows it. */
const begunBelow = 25;

/** Checks that find something missing; the others point at words that are there. */
const missing: ReadonlySet<string> = new Set([
  'no-acknowledgement',
  'no-next-step',
  'no-time',
  'ask-uncovered',
  'abuse-no-boundary',
  'promise-not-owned',
]);

function readDraft(text: string, at: AtHand | null) {
  const sentences = readSentences(text);
  const stages = stagesOf(sentences);
  if (!at) return { stages, covered: [], structure: [], opinions: giveOpinions(sentences, { situations: [] }) };

  const isBegun = text.split(/\s+/, begunBelow + 1).filter((word) => word !== '').length < begunBelow;
  const before = coveredBefore(at);
  // What we wrote already need not be said again.
  const asks = at.reading.asks.filter((_, index) => !before[index]);
  const structure = checkWhole(text, { ...at, reading: { ...at.reading, asks } });
  const shown = structure.filter((finding) => !isBegun || !missing.has(finding.rule));
  // A sentence by itself may look like a step; what is said of the whole draft is better founded.
  const leadsNowhere = shown.some(({ rule }) => rule === 'no-next-step');
  return {
    stages: leadsNowhere ? stages.filter(({ stage }) => stage !== 'next-step') : stages,
    covered: coverage(sentences, text, at.reading.asks),
    coveredBefore: before,
    structure: shown,
    opinions: giveOpinions(sentences, at.reading),
  };
}

/** By reading: of each ask, whether what we sent after the message covers it. A draft is read with each key; this stays. */
const coveredByReading = new WeakMap<Reading, boolean[]>();

function coveredBefore({ reading, messages }: AtHand): boolean[] {
  const known = coveredByReading.get(reading);
  if (known) return known;
  const asked = messages.findIndex(({ id }) => id === reading.messageId);
  const sent = messages.filter(({ role }, at) => role === 'agent' && at > asked).map(({ text }) => text);
  const text = sent.join('\n\n');
  const covered = sent.length === 0 ? reading.asks.map(() => false) : coverage(readSentences(text), text, reading.asks);
  coveredByReading.set(reading, covered);
  return covered;
}

/** How the text as a whole answers the message at hand. */
function checkWhole(text: string, at: AtHand): Finding[] {
  return checkStructure({
    text,
    reading: at.reading,
    conversation: { customer: at.customer, messages: [...at.messages] },
    ...(at.agent.name ? { agentName: at.agent.name } : {}),
    openPromises: at.openPromises.map((note) =>
      note.due === undefined ? { text: note.text } : { text: note.text, due: note.due },
    ),
    now: at.now,
  });
}

function checkText(text: string, at: AtHand | null): Finding[] {
  const opinions = giveOpinions(readSentences(text), at?.reading ?? { situations: [] });
  return [...addOpinions(checkWording(text), opinions), ...(at ? checkWhole(text, at) : [])];
}
