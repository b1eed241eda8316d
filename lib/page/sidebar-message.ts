import { wordingKinds } from '../conversation/vocabulary';
import type { SidebarMessage } from './channel';

type Test = (value: unknown) => boolean;

const isWhole: Test = (value) => Number.isSafeInteger(value);
const isFlag: Test = (value) => typeof value === 'boolean';
const isText =
  (most: number, least = 0): Test =>
  (value) =>
    typeof value === 'string' && value.length >= least && value.length <= most;
const isSpan: Test = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { start, end } = value as Record<string, unknown>;
  return [start, end].every((offset) => isWhole(offset) && (offset as number) >= 0);
};
const isSpans: Test = (value) => Array.isArray(value) && value.length <= 200 && value.every(isSpan);

const kinds: readonly unknown[] = [...wordingKinds, 'structure'];

/** The fields of a finding, one test each. */
const findingFields: Record<string, Test> = {
  start: (value) => isWhole(value) && (value as number) >= 0,
  end: (value) => isWhole(value) && (value as number) >= 0,
  rule: isText(200),
  kind: (value) => kinds.includes(value),
  text: isText(100_000),
  why: isText(2000),
  practice: isText(100),
  replacements: (value) => Array.isArray(value) && value.length <= 20 && value.every(isText(10_000)),
  strictness: (value) => value === 1 || value === 2 || value === 3,
};
const isFinding: Test = (value) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(findingFields).every(([name, test]) => test((value as Record<string, unknown>)[name]));
const isFindings: Test = (value) => Array.isArray(value) && value.length <= 50 && value.every(isFinding);

/** The fields of each message, one test each. */
const fields: {
  [T in SidebarMessage['type']]: Record<Exclude<keyof Extract<SidebarMessage, { type: T }>, 'type'>, Test>;
} = {
  insert: { id: isWhole, text: isText(200_000, 1) },
  replace: { id: isWhole, span: isSpan, expected: isText(100_000), text: isText(200_000) },
  light: { messageId: isText(500), spans: isSpans },
  reveal: { span: isSpan },
  mark: { version: isWhole, findings: isFindings },
  ignore: { rule: isText(200), text: isText(100_000), scope: (value) => value === 'here' || value === 'rule' },
  collapse: { collapsed: isFlag },
  resize: { width: (value) => typeof value === 'number' && value >= 0 && value <= 10_000, final: isFlag },
  'focus-composer': {},
};

/**
 * A message of the sidebar, or undefined for anything else. It takes exactly what `sidebarMessageSchema` takes (a test
 * holds one against the other); written out here because the schema library weighs a fifth of what the page may load.
 */
export function readSidebarMessage(data: unknown): SidebarMessage | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const message = data as Record<string, unknown>;
  const type = message['type'];
  if (typeof type !== 'string' || !Object.hasOwn(fields, type)) return undefined;
  const tests = Object.entries(fields[type as SidebarMessage['type']]) as [string, Test][];
  return tests.every(([name, test]) => test(message[name])) ? (data as SidebarMessage) : undefined;
}
