import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const singles = ['slips', 'slips-implied', 'slips-voices'].flatMap((name) => readSingles(name));
  return [
    ...authoredDrafts(root).flatMap((draft) => readDraft(draft, false)),
    ...realDrafts(root).flatMap((draft) => readDraft(draft, true)),
    ...singles,
  ];
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
