import { listen } from '../lib/listen/listen';
import { readInput, toMessages } from './input';
import { answerLines, type ExitStatus, type Streams } from './lines';

/** `heard read`: one reading per line; offsets are into the last customer message. No situation means neutral. */
export function read(file: string, streams: Streams): Promise<ExitStatus> {
  return answerLines(
    file,
    readInput,
    ({ id, messages, now }) => {
      const reading = listen(toMessages(messages), now ? { now: new Date(now) } : {});
      const { messageId: _, ...told } = reading;
      return { value: { id, ...told } };
    },
    streams,
  );
}
