import { z } from 'zod';

/**
 * Who vouches for a library file: an Ed25519 key, and its signature under everything else in the file. Both are base64url
 * without padding, of 32 and 64 bytes.
 */
export const signatureSchema = z.looseObject({
  algorithm: z.literal('ed25519'),
  key: z.string().regex(/^[\w-]{43}$/, 'A key is 32 bytes in base64url.'),
  value: z.string().regex(/^[\w-]{86}$/, 'A signature is 64 bytes in base64url.'),
});
export type LibrarySignature = z.infer<typeof signatureSchema>;

/** What a signature is checked with; the browser and Node both bring it, so it is handed in. */
export type Verify = (signature: Pick<LibrarySignature, 'key' | 'value'>, text: string) => Promise<boolean>;

/** What is to be said of the signature of a file. */
export type SignatureCheck =
  | { state: 'unsigned' }
  /** There is something in its place that is no signature. */
  | { state: 'malformed'; message: string }
  /** Not made by this key for this file: the file was altered, or the signature taken from elsewhere. */
  | { state: 'altered'; key: string }
  | { state: 'signed'; key: string };

/** Signatures made for something else must not count here. */
const purpose = 'heard-library/1 signature\n';

/** Checks the signature of a parsed file, whatever else is wrong with it. `verify` may not throw. */
export async function checkSignature(json: unknown, verify: Verify): Promise<SignatureCheck> {
  if (!isRecord(json) || json.signature === undefined) return { state: 'unsigned' };
  const parsed = signatureSchema.safeParse(json.signature);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const place = ['signature', ...(issue?.path ?? [])].join('.');
    return { state: 'malformed', message: `${place}: ${issue?.message ?? 'It has the wrong shape.'}` };
  }
  const { key } = parsed.data;
  return { state: (await verify(parsed.data, textToSign(json))) ? 'signed' : 'altered', key };
}

/**
 * The text a signature is made under: the whole file but the signature itself, in one canonical form (names in the order of
 * their UTF-16 units, no white space), so that a file that was only laid out anew is the same file.
 */
export function textToSign(file: Readonly<Record<string, unknown>>): string {
  const { signature: _, ...rest } = file;
  return purpose + canonical(rest);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const fields = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
  return `{${fields.join(',')}}`;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
