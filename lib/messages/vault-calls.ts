import * as z from 'zod/mini';

/** How the encryption of the notes stands. */
export const vaultSchema = z.object({
  state: z.enum(['off', 'locked', 'unlocked', 'turning-on', 'turning-off']),
  /** While it is turned on or off: how much is done, 0 to 1. */
  progress: z.number(),
  /** Minutes without use after which it locks by itself; 0: only when the browser is closed. */
  lockAfter: z.number(),
});
export type VaultStanding = z.infer<typeof vaultSchema>;

const typedSchema = z.string().check(z.minLength(1), z.maxLength(1000));
const passphraseSchema = z.string().check(z.minLength(10, 'A passphrase has at least ten letters.'), z.maxLength(1000));

/**
 * Calls about the encryption of the notes on this machine. Nobody can bring back a forgotten passphrase. While locked, calls
 * that would read or change notes answer `locked`; notes are taken all the same, and kept unreadable until it is unlocked.
 * A wrong passphrase answers `wrong-passphrase`.
 */
export const vaultCalls = {
  'vault.get': { from: 'extension', input: z.object({}), output: vaultSchema },
  /** Answers when every record is encrypted; `vault-changed` tells how far it is. */
  'vault.turn-on': { from: 'extension', input: z.object({ passphrase: passphraseSchema }), output: vaultSchema },
  'vault.turn-off': { from: 'extension', input: z.object({ passphrase: typedSchema }), output: vaultSchema },
  'vault.unlock': { from: 'extension', input: z.object({ passphrase: typedSchema }), output: vaultSchema },
  'vault.lock': { from: 'extension', input: z.object({}), output: vaultSchema },
  'vault.change': {
    from: 'extension',
    input: z.object({ old: typedSchema, passphrase: passphraseSchema }),
    output: vaultSchema,
  },
  'vault.lock-after': {
    from: 'extension',
    input: z.object({ minutes: z.number().check(z.int(), z.minimum(0), z.maximum(1440)) }),
    output: vaultSchema,
  },
} as const;
