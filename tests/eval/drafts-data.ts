import { existsSync, readFileSync } from 'node:fs';

/** Words that a reader marked, and as what. */
export interface Label {
  kind: string;
  words: string;
}

/** A labelled draft. What readers did not agree on is `disputed` and counts neither way. */
export interface Draft {
  id: string;
  text: string;
  customer: string;
  findings: Label[];
  disputed?: Label[];
  structure?: string[];
  structure_disputed?: string[];
  stages?: string[];
  stages_disputed?: string[];
}

/** The rows of a JSON Lines file; none when the file is not there. */
export function readRows<Row>(path: string): Row[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}
