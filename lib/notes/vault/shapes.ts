import { blindText, type Keys, openValue, sealValue } from './crypto';

/**
 * What of a record stays readable on the disk while the notes are encrypted: ids, kinds, times and states, which the indexes
 * need. Fields that are looked up and tell of a person stand there blinded. All else, and these fields' own words, is sealed.
 */
export interface Shape {
  plain: readonly string[];
  blind: readonly string[];
}

const times = ['createdAt', 'updatedAt', 'deletedAt'];

export const shapes: Readonly<Record<string, Shape>> = {
  notes: { plain: ['id', 'kind', 'state', 'done', 'due', ...times], blind: ['customerKey'] },
  customers: { plain: ['id', ...times], blind: ['keys'] },
  conversations: { plain: ['firstAt', 'lastAt'], blind: ['id', 'customerKey'] },
  plans: { plain: ['id', ...times], blind: ['customerKey'] },
  typed: { plain: ['tab', 'updatedAt'], blind: ['conversationId', 'customerKey'] },
  changes: { plain: ['id', 'what', 'at', 'once'], blind: ['customerKeys'] },
};

type Plain = Record<string, unknown>;

/** A record as it lies on the disk while the notes are encrypted. */
export interface SealedRecord extends Plain {
  sealed: Uint8Array<ArrayBuffer>;
}

export const isSealed = (record: object): record is SealedRecord =>
  (record as Partial<SealedRecord>).sealed instanceof Uint8Array;

/** Seals a record of this table. */
export async function sealRecord(keys: Keys, table: string, record: object): Promise<SealedRecord> {
  const { plain, blind } = shapes[table] as Shape;
  const fields = record as Plain;
  const sealed: Plain = {};
  for (const field of plain) if (fields[field] !== undefined) sealed[field] = fields[field];
  for (const field of blind) if (fields[field] !== undefined) sealed[field] = await blindKey(keys, fields[field]);
  return { ...sealed, sealed: await sealValue(keys.seal, record, table) };
}

/** The record that was sealed; one that never was is as it is. Throws when it was tampered with. */
export async function openRecord(keys: Keys, table: string, record: object): Promise<object> {
  if (!isSealed(record)) return record;
  return (await openValue(keys.seal, record.sealed, table)) as object;
}

/** Blinds a text, or each text of a list. Whatever else is in a key stays. */
export async function blindKey(keys: Keys, key: unknown): Promise<unknown> {
  if (typeof key === 'string') return await blindText(keys.blind, key);
  return Array.isArray(key) ? await Promise.all(key.map((part) => blindKey(keys, part))) : key;
}

/** Blinds those parts of an index's key that stand for blinded fields. */
export async function blindIndexKey(
  keys: Keys,
  table: string,
  keyPath: string | readonly string[] | null | undefined,
  key: unknown,
): Promise<unknown> {
  const { blind } = shapes[table] as Shape;
  if (typeof keyPath === 'string') return blind.includes(keyPath) ? await blindKey(keys, key) : key;
  if (!Array.isArray(keyPath) || !Array.isArray(key)) return key;
  return await Promise.all(
    key.map((part: unknown, at) => (blind.includes(String(keyPath[at])) ? blindKey(keys, part) : part)),
  );
}
