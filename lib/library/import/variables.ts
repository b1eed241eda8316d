import type { Phrase } from '../schema';
import { isSlot, type Slot } from '../slots';
import type { Variable, VariableSyntax } from './types';

export type Placeholder = NonNullable<Phrase['placeholders']>[number];

/** A text with gaps as phrases have them. */
export interface CarriedOver {
  text: string;
  placeholders: Placeholder[];
  notes: string[];
}

/** The gap that a suggestion fills by itself. */
export const slot = (name: Slot): Variable => ({ gap: { name } });

/** A gap of the team's own, called as the other tool called it. */
export function gap(label: string, more: { default?: string; choices?: string[] } = {}): Variable {
  const words = label.trim().slice(0, mostLabel) || 'field';
  return { gap: { name: nameFor(words), label: words, ...more } };
}

const mostLabel = 200;
const mostGaps = 50;
const mostValue = 2000;

/** Turns the variables of another tool into gaps, or says what can't be turned into one. */
export function carryOver(text: string, { pattern, read }: VariableSyntax): CarriedOver | { why: string } {
  const placeholders: Placeholder[] = [];
  const notes = new Set<string>();
  let out = '';
  let at = 0;
  const keep = (literal: string) => {
    if (/[{}]/.test(literal)) notes.add('Curly brackets became round ones: here they mark gaps.');
    out += literal.replaceAll('{', '(').replaceAll('}', ')');
  };
  for (const match of text.matchAll(pattern)) {
    keep(text.slice(at, match.index));
    at = match.index + match[0].length;
    const variable = read(match[1] ?? '');
    if ('why' in variable) return variable;
    if ('gone' in variable) {
      // Of the blanks on either side one is enough.
      if (/\s$/.test(out.slice(-1)) && text[at] === ' ') at++;
      continue;
    }
    const name =
      isSlot(variable.gap.name) && !variable.gap.label ? variable.gap.name : declare(placeholders, variable.gap);
    out += `{${name}}`;
  }
  keep(text.slice(at));
  if (placeholders.length > mostGaps)
    return { why: `It has ${placeholders.length} gaps; a phrase may have ${mostGaps}.` };
  return { text: out, placeholders, notes: [...notes] };
}

/** Declares a gap unless it is there already; another one of the same name gets a number. */
function declare(declared: Placeholder[], wanted: Placeholder): string {
  const fits = wanted.choices?.filter((choice) => choice !== '' && choice.length <= mostValue).slice(0, 100);
  const plain: Placeholder = {
    ...wanted,
    ...(fits === undefined ? {} : { choices: fits }),
    ...(wanted.default === undefined ? {} : { default: wanted.default.slice(0, mostValue) }),
  };
  const same = declared.find((one) => one.label === plain.label);
  if (same) return same.name;
  let name = plain.name;
  for (let number = 2; declared.some((one) => one.name === name); number++) name = `${plain.name}_${number}`;
  declared.push({ ...plain, name });
  return name;
}

function nameFor(label: string): string {
  const plain = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, 40)
    .replace(/_+$/, '');
  const name = plain || 'field';
  // What a suggestion fills by itself would be filled with something else.
  return isSlot(name) ? `${name}_field` : name;
}

/**
 * Variables in `{{ }}`, as helpdesks write them. `slots` are those we fill by ourselves, by their names there; what follows a
 * `|` is how they are shown and is let go.
 */
export function doubleBraces(slots: Readonly<Record<string, Slot>>): VariableSyntax {
  return {
    pattern: /\{\{([^{}]*)\}\}|\{(?=%)([^{}]*)\}/g,
    read(says) {
      const [name = '', ...filters] = says.split('|').map((part) => part.trim());
      if (says === '' || /^[#/>^!&]|^else\b/.test(name)) return { why: noConditions };
      const own = Object.hasOwn(slots, name) ? slots[name] : undefined;
      if (own) return slot(own);
      const fallback = filters.map((filter) => /^fallback:\s*"([^"]*)"$/.exec(filter)?.[1]).find(Boolean);
      return gap(name, fallback === undefined ? {} : { default: fallback });
    },
  };
}

/** Said of what a phrase can't do. */
export const noConditions =
  'It has conditions, loops or parts of other texts, which a phrase cannot have: write it out.';
