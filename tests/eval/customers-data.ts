import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Situation } from '../../lib/conversation/vocabulary';
import type { ListenMessage } from '../../lib/listen/listen';

/** A labelled customer message: what two readers agreed on, and each one's asks and whys. */
export interface LabelledMessage {
  id: string;
  messages: ListenMessage[];
  /** The text that labels refer to. */
  text: string;
  situations: Set<Situation>;
  disputed: Set<Situation>;
  /** The words of each reader's asks. */
  asks: string[][];
  deadlines: string[];
  whys: string[];
}

interface Row {
  id: string;
  text?: string;
  messages?: ListenMessage[];
  situations: Situation[];
  disputed?: Situation[];
  asks: string[] | string[][];
  deadline?: string | (string | null)[] | null;
  why?: string | (string | null)[] | null;
}

const words = (value: string | (string | null)[] | null | undefined): string[] =>
  (Array.isArray(value) ? value : [value]).filter((word): word is string => typeof word === 'string' && word !== '');

/** Reads one file of labelled messages; undefined when it is not there. */
export function readLabelled(root: string, name: string): LabelledMessage[] | undefined {
  const path = join(root, name);
  if (!existsSync(path)) return undefined;
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const row = JSON.parse(line) as Row;
      const messages = row.messages ?? [{ role: 'customer' as const, text: row.text ?? '' }];
      const asks = row.asks.every((ask) => typeof ask === 'string') ? [row.asks] : (row.asks as string[][]);
      return {
        id: row.id,
        messages,
        text: messages.findLast((message) => message.role === 'customer')?.text ?? '',
        situations: new Set(row.situations.filter((name) => name !== 'neutral')),
        disputed: new Set(row.disputed ?? []),
        asks,
        deadlines: words(row.deadline),
        whys: words(row.why),
      };
    });
}
