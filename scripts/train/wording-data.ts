import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A labelled draft; what its readers did not look for is not there. */
export interface LabelledDraft {
  id: string;
  text: string;
  customer: string;
  findings: { kind: string; words: string }[];
  structure?: string[];
  stages?: string[];
  acknowledges?: boolean;
  next_step?: boolean;
  group?: string;
}

/**
 * Files of the stock that answer each message several times so that what differs is what the reply lacks. They teach what a lack looks like;
 * how often one occurs they don't tell, so no threshold is placed by them.
 */
const contrasts = /^d-(?:workshop-trades|public-desks|supplier-desks|event-rentals)-/;

/** Whether a draft lacks things about as often as drafts do. */
export function isOfLife({ id }: LabelledDraft): boolean {
  return !contrasts.test(id);
}

/** A customer's message with its situations. */
export interface LabelledMessage {
  id: string;
  text: string;
  situations: string[];
}

function readRows<Row>(path: string): Row[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}

const stock = join(import.meta.dirname, 'stock');

/** Drafts invented for this project, from the stock in this repository and from `root`. */
export function authoredDrafts(root: string): LabelledDraft[] {
  const files = readdirSync(stock).filter((name) => /^drafts-.*\.jsonl$/.test(name));
  return [
    ...readRows<LabelledDraft>(join(root, 'train/drafts-authored.jsonl')),
    ...files.sort().flatMap((name) => readRows<LabelledDraft>(join(stock, name))),
  ];
}

/** Drafts from life whose licence lets weights be shipped; the others are for measuring only. */
export function realDrafts(root: string): LabelledDraft[] {
  const shippable = /^(?:sumo_|ibm_)/;
  return readRows<LabelledDraft>(join(root, 'train/drafts-real.jsonl')).filter((row) =>
    shippable.test(row.group ?? ''),
  );
}

/** Customers' messages, invented and from life, all of sources that may be trained on. */
export function customerMessages(root: string): (LabelledMessage & { authored: boolean })[] {
  type Row = { id: string; text?: string; messages?: { text: string }[]; situations: string[] };
  const read = (name: string, authored: boolean) =>
    readRows<Row>(join(root, `train/${name}.jsonl`)).map(({ id, text, messages, situations }) => {
      return { id, text: text ?? messages?.at(-1)?.text ?? '', situations, authored };
    });
  return [...read('customers-authored', true), ...read('customers-real', false)];
}
