import { builtInLibrary } from '../library/built-in';
import { listen } from '../listen/listen';
import { suggest } from '../reply/suggest';
import { coverage } from '../wording/asks';
import { compiledBuiltInRules } from '../wording/built-in';
import { type Checker, createChecker } from '../wording/check';
import { readSentences, stagesOf } from '../wording/stages';
import { checkStructure } from '../wording/structure';
import { findPromises } from './promises';
import type { AtHand, Engines } from './sidebar';

/** The engines the sidebar really runs on, over the built-in library and rules. */
export const engines: Engines = { listen, suggest: suggestReply, readDraft, findPromises };

let checker: Checker | undefined;

/** A suggestion has to pass the very check the draft does. It is set up when the first one is asked for. */
function passesOwnCheck(text: string): boolean {
  checker ??= createChecker(compiledBuiltInRules);
  return checker.check(text).length === 0;
}

function suggestReply(at: AtHand) {
  return suggest({
    reading: at.reading,
    messages: at.messages,
    customer: at.customer,
    agent: at.agent,
    library: builtInLibrary,
    openPromises: at.openPromises.map(({ text, due }) => (due === undefined ? { text } : { text, due })),
    taken: at.taken,
    now: at.now,
    accepts: passesOwnCheck,
  });
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
  const stages = [...new Set(stagesOf(sentences).map(({ stage }) => stage))];
  if (!at) return { stages, covered: [], structure: [] };

  const isBegun = text.split(/\s+/, begunBelow + 1).filter((word) => word !== '').length < begunBelow;
  const structure = checkStructure({
    text,
    reading: at.reading,
    conversation: { customer: at.customer, messages: [...at.messages] },
    ...(at.agent.name ? { agentName: at.agent.name } : {}),
    openPromises: at.openPromises.map((note) =>
      note.due === undefined ? { text: note.text } : { text: note.text, due: note.due },
    ),
    now: at.now,
  });
  return {
    stages,
    covered: coverage(sentences, text, at.reading.asks),
    structure: structure.filter((finding) => !isBegun || !missing.has(finding.rule)),
  };
}
