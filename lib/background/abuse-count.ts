import type { abuseCalls } from '../messages/abuse-calls';
import type { Handlers } from '../messages/serve';
import { timeOfId } from '../notes/clock';
import type { Journal } from '../notes/journal';
import { changeAbuseMet, getAbuseMet } from './settings';

/** So long a message that is opened again is known to have been counted. */
const rememberedFor = 14 * 24 * 3_600_000;

/** The newest are kept: nobody meets so many in that time. */
const mostKept = 500;

/** What the background does for the calls about the rep's own count. */
export function createAbuseHandlers(journal: Journal): Pick<Handlers, keyof typeof abuseCalls> {
  const { database, clock } = journal;
  const midnight = () => new Date(clock.now()).setHours(0, 0, 0, 0);

  /** Messages met, and incidents recorded in conversations where none was: the rep may see what the reading does not. */
  const countToday = async () => {
    const met = (await getAbuseMet()).filter(({ at }) => at >= midnight());
    const conversations = new Set(met.map(({ conversation }) => conversation));
    const today = await database.notes.where('id').aboveOrEqual(timeOfId(midnight())).toArray();
    const incidents = today.filter((note) => note.kind === 'incident' && note.deletedAt === undefined);
    const marks = await Promise.all(incidents.map(({ conversationId }) => markOf(conversationId)));
    return { count: met.length + marks.filter((mark) => !conversations.has(mark)).length };
  };

  return {
    'abuse.met': async ({ conversationId, messageId, abusive }) => {
      const [conversation, message] = await Promise.all([markOf(conversationId), markOf(conversationId, messageId)]);
      const now = clock.now();
      await changeAbuseMet((old) => {
        const others = old.filter((one) => one.message !== message && now - one.at < rememberedFor);
        const known = old.find((one) => one.message === message);
        return abusive ? [known ?? { conversation, message, at: now }, ...others].slice(0, mostKept) : others;
      });
      return await countToday();
    },
    'abuse.today': countToday,
  };
}

/** The same words give the same mark; the mark gives none of the words. */
async function markOf(...words: string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(words));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 8);
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
