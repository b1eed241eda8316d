import type { z } from 'zod';
import { beginOf, endOf } from './days';
import { type Library, librarySchema } from './schema';
import { isSlot, placeholdersIn, slots } from './slots';

/** What is wrong in a library file, where (`phrases[3].stage`), and what to do about it. */
export interface LibraryError {
  path: string;
  message: string;
  remedy: string;
}

/** A parsed library, or every error in it. A file with an error is refused whole. */
export type ParsedLibrary = { library: Library } | { errors: LibraryError[] };

/**
 * Reads a library out of parsed JSON. Never throws. Besides the shape it checks what a schema cannot say: ids are
 * unique, every `{placeholder}` can be filled or is declared, braces are closed, nothing is nested without end, and it
 * doesn't expire before it is issued.
 */
export function parseLibrary(json: unknown): ParsedLibrary {
  const deep = placeTooDeep(json);
  if (deep) return { errors: [deep] };
  const result = librarySchema.safeParse(json);
  if (!result.success) return { errors: result.error.issues.flatMap((issue) => fromIssue(issue)) };
  const library = result.data;
  const errors = [
    ...doubleIds(library.phrases, 'phrases'),
    ...doubleIds(library.rules, 'rules'),
    ...library.phrases.flatMap((phrase, i) => placeholderErrors(phrase, `phrases[${i}]`)),
  ];
  if (library.expires && endOf(library.expires) <= beginOf(library.issued)) {
    errors.push({
      path: 'expires',
      message: 'The library expires before it is issued.',
      remedy: 'Give a later date, or leave expires out.',
    });
  }
  return errors.length ? { errors } : { library };
}

/** Levels of lists and objects in one another. Whoever goes through a file level by level may rely on it. */
const deepest = 60;

/** So much of the way there says where it is: `phrases[3].theme`. */
const namedSteps = 3;

/** Where something is nested deeper than that. */
function placeTooDeep(json: unknown): LibraryError | undefined {
  const inside = (value: unknown, path: PropertyKey[]) =>
    typeof value === 'object' && value !== null ? [{ value, path }] : [];
  let level = inside(json, []);
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    level = level.flatMap(({ value, path }) =>
      Object.entries(value).flatMap(([name, inner]) => {
        const step = Array.isArray(value) ? Number(name) : name;
        return inside(inner, path.length < namedSteps ? [...path, step] : path);
      }),
    );
  }
  const found = level[0];
  return (
    found && {
      path: pathOf(found.path),
      message: 'It is nested too deep.',
      remedy: `Use at most ${deepest} lists and objects inside one another.`,
    }
  );
}

function doubleIds(entries: readonly { id: string }[], list: string): LibraryError[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ id }, i) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, i);
      return [];
    }
    return [
      {
        path: `${list}[${i}].id`,
        message: `The id "${id}" is already taken by ${list}[${before}].`,
        remedy: 'Give one of the two another id.',
      },
    ];
  });
}

function placeholderErrors(phrase: Library['phrases'][number], path: string): LibraryError[] {
  const errors: LibraryError[] = [];
  if (/[{}]/.test(phrase.text.replace(/\{[^{}]*\}/g, ''))) {
    errors.push({
      path: `${path}.text`,
      message: 'A curly brace is opened or closed alone.',
      remedy: 'Write a placeholder as {name}.',
    });
  }
  const declared = new Set(phrase.placeholders?.map((placeholder) => placeholder.name));
  for (const name of placeholdersIn(phrase.text)) {
    if (declared.has(name) || isSlot(name)) continue;
    errors.push({
      path: `${path}.text`,
      message: `Nothing says how {${name}} is filled.`,
      remedy: `Declare it under placeholders, or use one of: ${Object.keys(slots).join(', ')}.`,
    });
  }
  return errors;
}

function fromIssue(issue: z.core.$ZodIssue): LibraryError[] {
  const path = pathOf(issue.path) || '(the whole file)';
  switch (issue.code) {
    case 'invalid_type': {
      const missing = issue.input === undefined && /received undefined/.test(issue.message);
      return [
        {
          path,
          message: missing ? 'It is missing.' : `It should be ${article(issue.expected)}.`,
          remedy: missing ? `Add it, as ${article(issue.expected)}.` : `Replace it with ${article(issue.expected)}.`,
        },
      ];
    }
    case 'invalid_value':
      return [
        {
          path,
          message: 'This value is not known here.',
          remedy: `Use ${issue.values.length > 1 ? 'one of' : ''} ${issue.values.map(String).join(', ')}.`.replace(
            '  ',
            ' ',
          ),
        },
      ];
    case 'too_small':
      return [{ path, message: issue.message, remedy: `It needs at least ${issue.minimum}.` }];
    case 'too_big':
      return [{ path, message: issue.message, remedy: `It may have at most ${issue.maximum}.` }];
    default:
      return [
        { path, message: issue.message, remedy: 'Correct this value; the message says what it should look like.' },
      ];
  }
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text ? `${text}.${String(key)}` : String(key);
  }, '');
}

function article(type: string): string {
  const words: Record<string, string> = {
    string: 'text',
    array: 'a list',
    object: 'an object',
    boolean: 'true or false',
  };
  return words[type] ?? `a ${type}`;
}
