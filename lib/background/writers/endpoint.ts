import { complaintIn, createEventReader, type Piece, readWhole } from '../../writers/event-stream';
import { mostOutput } from '../../writers/output';
import { patientSignal, usualPatience, type Writer, WriterError } from './writer';

/**
 * The only place in Heard that talks to a server, and only to the one the rep set up. It runs in the background and not in
 * the sidebar: the key stays out of a frame on somebody else's page, no page's rules or cookies touch the request, and the
 * policy of our pages can go on allowing none.
 */
export interface EndpointOptions {
  /** Where `/chat/completions` is below. */
  base: string;
  model: string;
  key?: string | undefined;
  patience?: typeof usualPatience;
}

/** Bytes of an answer that are read at most: its words, and a generous frame around each. */
const mostBytes = mostOutput * 60;

/** A writer over an OpenAI-compatible server, streaming or not. */
export function createEndpointWriter({ base, model, key, patience = usualPatience }: EndpointOptions): Writer {
  return {
    async write({ system, user }, onText, outer) {
      const { signal, came, end } = patientSignal(outer, patience);
      let length = 0;
      const tell = (text: string) => {
        length += text.length;
        if (length > mostOutput) throw new WriterError('too-long', 'It went on and on, and was stopped.');
        onText(text);
      };
      try {
        const response = await fetch(`${base}/chat/completions`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            accept: 'text/event-stream, application/json',
            ...(key ? { authorization: `Bearer ${key}` } : {}),
          },
          body: JSON.stringify({
            model,
            stream: true,
            temperature: 0.3,
            messages: [
              { role: 'system', content: system },
              { role: 'user', content: user },
            ],
          }),
          // A message goes where the rep said and nowhere else.
          redirect: 'error',
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          cache: 'no-store',
          signal,
        });
        await readAnswer(response, tell, came);
        if (length === 0) throw new WriterError('not-understood', 'The answer had no words in it.');
      } catch (error) {
        throw signal.aborted ? signal.reason : asWriterError(error, base);
      } finally {
        end();
      }
    },
  };
}

async function readAnswer(response: Response, tell: (text: string) => void, came: () => void): Promise<void> {
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!response.ok) {
    const complaint = complaintIn(await readBody(response, came));
    const remedy = refusals[response.status] ?? '';
    throw new WriterError(
      'refused',
      `The server answered ${response.status}${complaint ? `: ${complaint}` : '.'}${remedy}`,
    );
  }
  if (type === 'application/json') {
    const piece = readWhole(await readBody(response, came));
    if (!piece) throw new WriterError('not-understood', 'The answer is not what such a server says.');
    heed(piece, tell);
    return;
  }
  if (type !== 'text/event-stream') {
    await response.body?.cancel();
    throw new WriterError('not-understood', `The answer is ${type || 'of no known kind'}, not that of such a server.`);
  }
  const reader = createEventReader();
  let ended = false;
  await readPieces(response, came, (text) => {
    for (const piece of reader.read(text)) ended = heed(piece, tell) || ended;
    return ended;
  });
  if (!ended) throw new WriterError('not-understood', 'The answer broke off in the middle.');
}

/** Says whether this was the end. */
function heed(piece: Piece, tell: (text: string) => void): boolean {
  if ('error' in piece) throw new WriterError('refused', `The server says: ${piece.error}`);
  if ('end' in piece) return true;
  tell(piece.text);
  return false;
}

const refusals: Readonly<Record<number, string>> = {
  401: ' Check the key.',
  403: ' The server does not let the extension in. With Ollama, set OLLAMA_ORIGINS.',
  404: ' Check the address and the name of the model.',
};

async function readBody(response: Response, came: () => void): Promise<string> {
  let body = '';
  await readPieces(response, came, (text) => {
    body += text;
    return false;
  });
  return body;
}

/** Reads text as it comes until `take` says that it is enough. */
async function readPieces(response: Response, came: () => void, take: (text: string) => boolean): Promise<void> {
  const reader = response.body?.getReader();
  if (!reader) return;
  const decoder = new TextDecoder();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      came();
      bytes += value.length;
      if (bytes > mostBytes) throw new WriterError('too-long', 'The answer was far too long, and was stopped.');
      if (take(decoder.decode(value, { stream: true }))) break;
    }
  } finally {
    // What is still to come is of no use; the server may stop.
    await reader.cancel().catch(() => undefined);
  }
}

function asWriterError(error: unknown, base: string): WriterError {
  if (error instanceof WriterError) return error;
  return new WriterError(
    'unreachable',
    `${base} did not answer, or sent us elsewhere. Is it running, and is this its whole address?`,
  );
}
