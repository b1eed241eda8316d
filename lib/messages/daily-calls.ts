import * as z from 'zod/mini';

/** The daily copy: what was chosen, and what became of it. */
export const dailySchema = z.object({
  /** `folder`: written into the folder the rep chose. `downloads`: handed to the browser as a download. */
  way: z.enum(['off', 'folder', 'downloads']),
  /** What the folder is called; browsers tell no more of it. */
  folder: z.optional(z.string()),
  /** The copy written last. `checked`: it was read back from the disk and counted, else the browser only took it. */
  last: z.optional(
    z.object({ at: z.string(), file: z.string(), records: z.number(), bytes: z.number(), checked: z.boolean() }),
  ),
  /**
   * Why there is no copy of today; ISO 8601 since when. `no-leave`: the browser wants to be asked again, which takes a click
   * at the desk. `no-folder`: none is chosen. `no-page`: this browser writes downloads only from an open page.
   */
  trouble: z.optional(
    z.object({
      since: z.string(),
      reason: z.enum(['no-leave', 'no-folder', 'no-page', 'failed']),
      message: z.string(),
    }),
  ),
});
export type Daily = z.infer<typeof dailySchema>;

/** Calls about the daily copy. Each answers how it stands then; `daily-changed` is broadcast as well. */
export const dailyCalls = {
  'daily.get': { from: 'extension', input: z.object({}), output: dailySchema },
  /**
   * Choose the way of the daily copy; the first one is written at once. A folder's handle travels by no message: the page
   * puts it into `lib/notes/backup/place.ts` before, and tells its name here.
   */
  'daily.set': {
    from: 'extension',
    input: z.object({
      way: dailySchema.shape.way,
      folder: z.optional(z.string().check(z.maxLength(500))),
    }),
    output: dailySchema,
  },
  /** Write today's copy now, whether or not there is one: after leave was given, or because the rep wants it. */
  'daily.run': { from: 'extension', input: z.object({}), output: dailySchema },
  /** The page wrote today's copy itself and gave it to the browser to save. */
  'daily.handed': {
    from: 'extension',
    input: z.object({ file: z.string().check(z.maxLength(200)), records: z.number(), bytes: z.number() }),
    output: dailySchema,
  },
} as const;
