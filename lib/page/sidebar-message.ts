import { wordingKinds } from '../conversation/vocabulary';
import type { SidebarMessage } from './channel';

type Test = (value: unknown) => boolean;

const isWhole: Test = (value) => Number.isSafeInteger(value);
const isFlag: Test = (value) => typeof value === 'boolean';
const isText =
  (most: number, least = 0): Test =>
  (value) =>
    typeof value === 'string' && value.length >= least && value.length <= most;
const isOffset: Test = (value) => isWhole(value) && (value as number) >= 0;
const isList =
  (most: number, isItem: Test): Test =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(isItem);
/** An object with at least these fields, each of which passes its test. */
const hasFields =
  (tests: Record<string, Test>): Test =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(tests).every(([name, test]) => test((value as Record<string, unknown>)[name]));
const isSpan = hasFields({ start: isOffset, end: isOffset });

const kinds: readonly unknown[] = [...wordingKinds, 'structure'];

const isFinding = hasFields({
  start: isOffset,
  end: isOffset,
  rule: isText(200),
  kind: (value) => kinds.includes(value),
  text: isText(100_000),
  why: isText(2000),
  practice: isText(100),
  replacements: isList(20, isText(10_000)),
  strictness: (value) => value === 1 || value === 2 || value === 3,
});

/** The fields of each message, one test each. */
const fields: {
  [T in SidebarMessage['type']]: Record<Exclude<keyof Extract<SidebarMessage, { type: T }>, 'type'>, Test>;
} = {
  insert: { id: isWhole, conversation: isText(1000), text: isText(200_000, 1) },
  replace: { id: isWhole, conversation: isText(1000), span: isSpan, expected: isText(100_000), text: isText(200_000) },
  light: { messageId: isText(500), spans: isList(200, isSpan) },
  reveal: { span: isSpan },
  mark: { version: isWhole, findings: isList(50, isFinding) },
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
  const { type } = (data ?? {}) as { type?: unknown };
  if (typeof type !== 'string' || !Object.hasOwn(fields, type)) return undefined;
  return hasFields(fields[type as SidebarMessage['type']])(data) ? (data as SidebarMessage) : undefined;
}
