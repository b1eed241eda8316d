import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Situation, situations } from '../../lib/conversation/vocabulary';
import type { SentencePart } from '../../lib/listen/model/weights';

/** Where labelled messages come from, each with what one of its rows counts: rare situations are nearly all authored. */
export const sources = { mozilla: 1, ibm: 1.5, authored: 2, stock: 1.5 } as const;
export type Source = keyof typeof sources;

/** A labelled customer message. */
export interface LabelledRow {
  id: string;
  source: Source;
  text: string;
  /** Whether somebody of ours wrote earlier in the thread. */
  answered: boolean;
  situations: readonly string[];
  /** Per situation the words that show it, where the reader marked them. */
  evidence: Readonly<Record<string, string | readonly string[]>>;
  /** The words of what they ask and why; undefined where nobody marked them. */
  parts: Readonly<Record<SentencePart, readonly string[]>> | undefined;
}

/** What is learned: every situation but `neutral`, which is none of them. */
export const labels: readonly Situation[] = situations.filter((name) => name !== 'neutral');

/**
 * Situations of which real text has hundreds of examples: there the stock, which has more of them than messages that reach a
 * desk do, only adds to what real text tells.
 */
const common: readonly Situation[] = ['frustrated', 'service-failure'];
const stockBesideReal = 0.5;

export const isCommon = (label: Situation): boolean => common.includes(label);

/** What one row counts for one label. */
export const weightOf = (source: Source, label: Situation): number =>
  source === 'stock' && isCommon(label) ? stockBesideReal : sources[source];

/** Whether text of a source was written for the project; the rest was posted in public, tweets and forum posts. */
export const isAuthored = (source: Source): 0 | 1 => (source === 'authored' || source === 'stock' ? 1 : 0);

/** Situations that posts show often enough for a model of their own. */
const toldInPosts: readonly Situation[] = [
  'frustrated',
  'service-failure',
  'thankful',
  'lacks-direction',
  'threatens-to-leave',
];

export const isToldInPosts = (label: Situation): boolean => toldInPosts.includes(label);

/**
 * What one row counts where posts have a model of their own: for that model, and for the one of what is written to a desk. The
 * same words are anger in one and a how-to question in the other, and a single model reads both worse than two do.
 */
export const apart: Readonly<Record<'posts' | 'mails', Readonly<Record<Source, number>>>> = {
  posts: { mozilla: 1, ibm: 1.5, authored: 0.3, stock: 0.1 },
  mails: { mozilla: 0.33, ibm: 0.5, authored: 2, stock: 1.5 },
};

interface Row {
  id: string;
  text?: string;
  turn?: number;
  messages?: { role: string; text: string }[];
  situations: string[];
  evidence?: Record<string, string | string[]>;
  asks?: string[];
  why?: string | string[] | null;
}

const parseLines = (text: string): Row[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

const toRow = (source: Source, row: Row): LabelledRow => ({
  id: row.id,
  source,
  text: row.messages?.at(-1)?.text ?? row.text ?? '',
  answered: row.messages?.some((message) => message.role === 'agent') ?? (row.turn ?? 0) > 0,
  situations: row.situations,
  evidence: row.evidence ?? {},
  parts: row.asks && { ask: row.asks, why: [row.why ?? []].flat() },
});

/** Learned from for its times alone, see `deadline-data.ts`: with the rest of it nothing was read better on what was held out. */
const forTimes = 'customers-many-desks.jsonl';

/** Our own labelled messages, in the repository. */
function loadStock(): Row[] {
  const folder = join(import.meta.dirname, 'stock');
  const files = readdirSync(folder).filter((name) => /^customers-.*\.jsonl$/.test(name) && name !== forTimes);
  return files.sort().flatMap((name) => parseLines(readFileSync(join(folder, name), 'utf8')));
}

/** Tweets read for this project: ids and situations are ours, the text is under `root`. */
function loadTweets(root: string): Row[] {
  const own = JSON.parse(readFileSync(join(import.meta.dirname, 'labels/ibm-twitter.json'), 'utf8')) as Record<
    string,
    string[]
  >;
  const tweets = parseLines(gunzipSync(readFileSync(join(root, 'train/ibm-twitter-cc.jsonl.gz'))).toString('utf8'));
  return tweets.flatMap((row) => (own[row.id] ? [{ ...row, situations: own[row.id]! }] : []));
}

/** All labelled messages that may train what is shipped, see lib/listen/model/NOTES.md. */
export function loadRows(root: string): LabelledRow[] {
  const read = (name: string): Row[] => parseLines(readFileSync(join(root, name), 'utf8'));
  const bySource: [Source, Row[]][] = [
    ['mozilla', read('train/customers-real.jsonl')],
    ['authored', read('train/customers-authored.jsonl')],
    ['ibm', loadTweets(root)],
    ['stock', loadStock()],
  ];
  return bySource.flatMap(([source, rows]) => rows.map((row) => toRow(source, row)));
}
