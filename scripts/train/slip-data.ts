import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { builtInLibrary } from '../../lib/library/built-in';
import { sampleOf } from '../../lib/library/sample';
import { compiledBuiltInRules } from '../../lib/wording/built-in';
import { createChecker } from '../../lib/wording/check';
import { slipFeatures } from '../../lib/wording/opinion/slip-features';
import { framesOf, readCuedSentences } from '../../lib/wording/stages';
import { originOf } from './origins';
import { authoredDrafts, type LabelledDraft, realDrafts } from './wording-data';

/** A sentence that was read for slips. */
export interface ReadForSlips {
  text: string;
  features: ReturnType<typeof slipFeatures>;
  /** Kinds a reader marked in it. */
  kinds: readonly string[];
  /** A rule speaks in it already. */
  ruled: boolean;
  /** The draft it is of; a sentence of the stock that stands alone has none. */
  draft: string | undefined;
  /** Whose hand it is, held out together. */
  origin: string;
  real: boolean;
}

interface Slip {
  kind?: string;
  text: string;
  words?: string;
  voice?: string;
  trade?: string;
}

const stock = join(import.meta.dirname, 'stock');
const checker = createChecker(compiledBuiltInRules, { maxFindings: 500 });

/** Sentences of labelled drafts, invented and from life, and of the stock of single slips. */
export function slipSentences(root: string): ReadForSlips[] {
  const names = readdirSync(stock).filter((name) => /^slips.*\.jsonl$/.test(name));
  const singles = names.sort().flatMap((name) => readSingles(name.replace('.jsonl', '')));
  return [
    ...authoredDrafts(root).flatMap((draft) => readDraft(draft, false)),
    ...realDrafts(root).flatMap((draft) => readDraft(draft, true)),
    ...agentTurns(root).flatMap((draft) => readDraft(draft, true).filter(({ text }) => !commits.test(text))),
    ...singles,
    ...ownPhrases(),
  ];
}

/** What says that something will be done: nobody marked in the turns below where it is too vague. */
const commits = /\b(?:will|going to|loop\w*|look\w*|review\w*|work\w*|soon|asap)\b|['’]ll\b/i;

/**
 * Turns of support people from a public collection, in which nobody looked for slips. They are rare in it: what says
 * nothing of what will be done is taken to be fine, and holds the opinion back.
 */
function agentTurns(root: string): LabelledDraft[] {
  const path = join(root, 'train/ibm-twitter-cc.jsonl.gz');
  if (!existsSync(path)) return [];
  const rows = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  return rows
    .map((row) => JSON.parse(row) as { id: string; role: string; text: string })
    .filter(({ role }) => role === 'agent')
    .map(({ id, text }) => ({ id, text, customer: '', findings: [], group: 'ibm_turns' }));
}

/** The phrases that replies are made of: none of them is a slip. */
function ownPhrases(): ReadForSlips[] {
  return builtInLibrary.phrases.flatMap((phrase) =>
    readDraft({ id: phrase.id, customer: '', text: sampleOf(phrase), findings: [] }, false).map((sentence) => ({
      ...sentence,
      draft: undefined,
      origin: 'phrases',
    })),
  );
}

function readSingles(name: string): ReadForSlips[] {
  const lines = readFileSync(join(stock, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.flatMap((line, index) => {
    const { kind, text, words, voice, trade } = JSON.parse(line) as Slip;
    const findings = kind === undefined ? [] : [{ kind, words: words ?? text }];
    const read = readDraft({ id: `${name}-${index}`, customer: '', text, findings }, false);
    return read.map((sentence) => ({ ...sentence, draft: undefined, origin: voice ?? trade ?? name }));
  });
}

/** The body of a draft, sentence by sentence. */
export function readDraft(draft: LabelledDraft, real: boolean): ReadForSlips[] {
  const { text, findings } = draft;
  const sentences = readCuedSentences(text);
  const frames = framesOf(sentences);
  const body = sentences.filter((_, index) => !frames[index]);
  const found = checker.check(text);
  return body.map((sentence, place) => {
    const within = ({ start, end }: { start: number; end: number }) => start < sentence.end && end > sentence.start;
    const marked = findings.filter(({ words }) => {
      const start = text.indexOf(words);
      return start >= 0 && within({ start, end: start + words.length });
    });
    return {
      text: sentence.text,
      features: slipFeatures(sentence.text, place, body.length),
      kinds: marked.map(({ kind }) => kind),
      ruled: found.some(within),
      draft: draft.id,
      origin: originOf(draft),
      real,
    };
  });
}
