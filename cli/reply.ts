import type { z } from 'zod';
import { builtInLibrary } from '../lib/library/built-in';
import { parseLibrary } from '../lib/library/parse';
import type { Library } from '../lib/library/schema';
import { listen } from '../lib/listen/listen';
import { type Policy, policySchema } from '../lib/policy/schema';
import type { Length, Shape, Tone } from '../lib/reply/shape';
import { suggest } from '../lib/reply/suggest';
import type { SuggestInput } from '../lib/reply/types';
import { replyInput, toMessages } from './input';
import { answerLines, type ExitStatus, InputError, type Streams } from './lines';
import { acceptsWording } from './wording';

/** `heard reply`: one suggestion per line, from the built-in library unless the line brings its own. */
export function reply(file: string, streams: Streams): Promise<ExitStatus> {
  return answerLines(
    file,
    replyInput,
    (input) => {
      const { stages, text, reason } = suggest(toSuggestInput(input));
      return {
        value: {
          id: input.id,
          stages: stages.map(({ stage, text: words, phrase, why }) => ({ stage, text: words, phrase, why })),
          text,
          ...(reason && { reason }),
        },
      };
    },
    streams,
  );
}

function toSuggestInput(input: z.infer<typeof replyInput>): SuggestInput {
  const messages = toMessages(input.messages);
  const now = input.now ? new Date(input.now) : new Date();
  const library = libraryOf(input.library);
  return {
    reading: listen(messages, { now }),
    messages,
    library,
    now,
    accepts: acceptsWording(library.rules),
    ...(input.customer && { customer: person(input.customer) }),
    ...(input.agent && { agent: person(input.agent) }),
    ...(input.policy !== undefined && { policy: policyOf(input.policy) }),
    ...(input.channel && { channel: input.channel }),
    ...(input.shape && { shape: shapeOf(input.shape) }),
  };
}

function shapeOf({ tone, length }: { tone?: Tone | undefined; length?: Length | undefined }): Shape {
  return { ...(tone && { tone }), ...(length && { length }) };
}

function person({ name, address }: { name?: string | undefined; address?: string | undefined }): {
  name?: string;
  address?: string;
} {
  return { ...(name && { name }), ...(address && { address }) };
}

function libraryOf(json: unknown): Library {
  if (json === undefined) return builtInLibrary;
  const parsed = parseLibrary(json);
  if ('library' in parsed) return parsed.library;
  const first = parsed.errors[0]!;
  throw new InputError(`library.${first.path}`, `${first.message} ${first.remedy}`);
}

function policyOf(json: unknown): Policy {
  const parsed = policySchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new InputError(['policy', ...issue.path].join('.'), issue.message);
}
