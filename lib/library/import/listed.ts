import { isRecord } from '../signature';

/** One entry of a list in a JSON file. */
export interface Entry {
  place: string;
  is: Record<string, unknown>;
}

/**
 * The entries of a JSON file that is a list, holds one under one of these names, or is a single entry. What is no object is
 * an empty one: it is told with its place when it is found to hold nothing.
 */
export function entriesOf(json: unknown, names: readonly string[]): Entry[] {
  if (Array.isArray(json)) return json.map((one, index) => entry(`[${index}]`, one));
  if (!isRecord(json)) return [];
  const name = names.find((one) => Object.hasOwn(json, one));
  if (name === undefined) return [entry('(the whole file)', json)];
  const held = json[name];
  return Array.isArray(held) ? held.map((one, index) => entry(`${name}[${index}]`, one)) : [entry(name, held)];
}

const entry = (place: string, one: unknown): Entry => ({ place, is: isRecord(one) ? one : {} });

/** A field's text; empty when it is none. Numbers, as ids are, count as text. */
export function textIn(is: Record<string, unknown>, field: string): string {
  const value = Object.hasOwn(is, field) ? is[field] : undefined;
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** Tags written as a list, or in one text. */
export function tagsIn(value: unknown, separator: RegExp): string[] {
  const parts = Array.isArray(value) ? value : typeof value === 'string' ? value.split(separator) : [];
  return parts.filter((part): part is string => typeof part === 'string').map((part) => part.trim());
}

/** The actions of a macro that are objects. */
export function actionsIn(is: Record<string, unknown>): Record<string, unknown>[] {
  const { actions } = is;
  return Array.isArray(actions) ? actions.filter(isRecord) : [];
}
