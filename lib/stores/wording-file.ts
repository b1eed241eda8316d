import * as z from 'zod/mini';
import { type WordingChoices, wordingChoicesSchema } from '../messages/broadcasts';

const format = 'heard-wording/1';
const fileSchema = z.object({ format: z.literal(format), wording: wordingChoicesSchema });

/** The rep's choices about the wording check as the text of a file, to be carried to another machine. */
export function writeWordingFile(wording: WordingChoices): string {
  return `${JSON.stringify({ format, wording }, null, 2)}\n`;
}

/** Reads such a file. Throws an error that names the place and the remedy. */
export function readWordingChoices(text: string): WordingChoices {
  const parsed = fileSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data.wording;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') || 'the file';
  throw new Error(`${place}: ${issue?.message ?? 'invalid'}. Choose a file that Heard saved from this page.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('The file is not JSON. Choose a file that Heard saved from this page.');
  }
}
