import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ShownFinding, type SidebarMessage, sidebarMessageSchema } from './channel';
import { readSidebarMessage } from './sidebar-message';

const finding: ShownFinding = {
  start: 3,
  end: 9,
  rule: 'wrong-name',
  kind: 'structure',
  text: 'Martha',
  why: 'The customer signs as Marta.',
  practice: 'listen-first',
  replacements: ['Marta'],
  strictness: 1,
};

const messages: SidebarMessage[] = [
  { type: 'insert', id: 1, conversation: 'a', text: 'Hello Mara,\n\n' },
  { type: 'replace', id: 2, conversation: 'a', span: { start: 0, end: 5 }, expected: 'awful', text: '' },
  { type: 'light', messageId: 'm1', spans: [{ start: 3, end: 9 }] },
  { type: 'reveal', span: { start: 1, end: 2 } },
  { type: 'mark', version: 4, findings: [finding] },
  { type: 'ignore', rule: 'awful', text: 'awful', scope: 'here' },
  { type: 'collapse', collapsed: true },
  { type: 'resize', width: 400.5, final: false },
  { type: 'focus-composer' },
];

/** Values a field could be given by somebody who means harm or has a bug. */
const oddValue = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    Number.NaN,
    Infinity,
    -1,
    0.5,
    1e21,
    '',
    'here',
    [],
    {},
    true,
    10_001,
    'x'.repeat(501),
  ),
  fc.record({ start: fc.oneof(fc.integer(), fc.double(), fc.string()), end: fc.oneof(fc.nat(), fc.constant(null)) }),
  fc.array(fc.record({ start: fc.nat(), end: fc.integer() }), { maxLength: 3 }),
  fc.string(),
  fc.double(),
);

describe('readSidebarMessage', () => {
  it('takes every message of the protocol', () => {
    for (const message of messages) {
      expect(sidebarMessageSchema.safeParse(message).success).toBe(true);
      expect(readSidebarMessage(message)).toBe(message);
    }
    const kinds = new Set(
      sidebarMessageSchema._zod.def.options.map((option) => option._zod.def.shape.type._zod.def.values[0]),
    );
    expect(new Set(messages.map(({ type }) => type))).toEqual(kinds);
  });

  it('takes what the schema takes and refuses what it refuses', () => {
    const changed = fc.tuple(fc.constantFrom(...messages), fc.nat(), oddValue).map(([message, which, value]) => {
      const names = Object.keys(message);
      return { ...message, [names[which % names.length] as string]: value };
    });
    fc.assert(
      fc.property(fc.oneof(changed, fc.anything()), (data) => {
        expect(readSidebarMessage(data) !== undefined).toBe(sidebarMessageSchema.safeParse(data).success);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes a finding only when each of its fields is right', () => {
    const mark = (change: object) => ({ type: 'mark', version: 1, findings: [{ ...finding, ...change }] });
    const changed = fc
      .tuple(fc.constantFrom(...Object.keys(finding)), fc.oneof(oddValue, fc.constantFrom(1, 2, 3, 'structure')))
      .map(([name, value]) => mark({ [name]: value }));
    fc.assert(
      fc.property(changed, (data) => {
        expect(readSidebarMessage(data) !== undefined).toBe(sidebarMessageSchema.safeParse(data).success);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps to the limits of the schema', () => {
    const tooMuch = [
      { type: 'insert', id: 1, conversation: 'a', text: 'x'.repeat(200_001) },
      { type: 'insert', id: 1, conversation: 'a', text: '' },
      { type: 'light', messageId: 'm', spans: Array.from({ length: 201 }, () => ({ start: 0, end: 1 })) },
    ];
    for (const message of tooMuch) {
      expect(sidebarMessageSchema.safeParse(message).success).toBe(false);
      expect(readSidebarMessage(message)).toBeUndefined();
    }
  });
});
