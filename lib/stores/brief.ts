import { lastCustomerMessage, type Message } from '../conversation/conversation';
import type { Reading } from '../listen/types';
import type { Brief } from '../writers/brief';
import type { ReplyState } from './reply';
import { stageText } from './reply-stages';

/** What a writer is told: the message, what was heard in it, and the reply as the rep has shaped it. */
export function briefOf(
  { situations, asks, deadlines }: Reading,
  messages: readonly Message[],
  { frame, stages, shape }: Pick<ReplyState, 'frame' | 'stages' | 'shape'>,
): Brief {
  return {
    message: lastCustomerMessage(messages)?.text ?? '',
    situations: situations.map(({ name }) => name.replaceAll('-', ' ')),
    asks: asks.map(({ summary, text }) => summary || text),
    deadlines: deadlines.map(({ text }) => text),
    greeting: frame.lead.trim(),
    stages: stages
      .filter(({ dropped }) => !dropped)
      .map((shaped) => ({ stage: shaped.stage, text: stageText(shaped).trim() })),
    closing: frame.tail.trim(),
    tone: shape.tone ?? 'usual',
    length: shape.length ?? 'usual',
    channel: shape.channel ?? 'email',
  };
}
