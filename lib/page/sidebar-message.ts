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

/** The fields of each message, one test each. */
const fields: {
  [T in SidebarMessage['type']]: Record<Exclude<keyof Extract<SidebarMessage, { type: T }>, 'type'>, Test>;
} = {
  ready: {},
  insert: { id: isWhole, text: isText(200_000, 1) },
  replace: { id: isWhole, span: isSpan, expected: isText(100_000), text: isText(200_000) },
  light: { messageId: isText(500), spans: isSpans },
  reveal: { span: isSpan },
  mark: { version: isWhole, spans: isSpans },
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
