/** What a piece of an answer says: more words, the end, or a complaint of the server's. */
export type Piece = { text: string } | { end: true } | { error: string };

/**
 * Reads the answers of an OpenAI-compatible server as they come: server-sent events, one JSON object each. Bytes may be cut
 * anywhere; what is no event of that kind is passed over. Hold one reader for each answer.
 */
export function createEventReader(): { read(chunk: string): Piece[] } {
  let rest = '';
  return {
    read(chunk) {
      rest += chunk;
      const lines = rest.split(/\r\n|\n|\r/);
      rest = lines.pop() ?? '';
      return lines.flatMap((line) => (line.startsWith('data:') ? readData(line.slice(5).trim()) : []));
    },
  };
}

/** An answer that came in one piece, from a server that doesn't stream. Undefined when it is none. */
export function readWhole(body: string): Piece | undefined {
  const json = parse(body);
  const error = errorOf(json);
  if (error !== undefined) return { error };
  const text = textIn(firstChoice(json)?.['message']);
  return text === undefined ? undefined : { text };
}

/** What a server says went wrong, in its own words; undefined where it says nothing readable. */
export function complaintIn(body: string): string | undefined {
  return errorOf(parse(body));
}

function readData(data: string): Piece[] {
  if (data === '[DONE]') return [{ end: true }];
  const json = parse(data);
  const error = errorOf(json);
  if (error !== undefined) return [{ error }];
  const choice = firstChoice(json);
  const text = textIn(choice?.['delta']) ?? textIn(choice?.['message']);
  const ended = typeof choice?.['finish_reason'] === 'string';
  return [...(text ? [{ text }] : []), ...(ended ? [{ end: true } as const] : [])];
}

type Fields = Record<string, unknown>;

function firstChoice(json: unknown): Fields | undefined {
  const choices = isFields(json) ? json['choices'] : undefined;
  const first: unknown = Array.isArray(choices) ? choices[0] : undefined;
  return isFields(first) ? first : undefined;
}

function textIn(holder: unknown): string | undefined {
  const content = isFields(holder) ? holder['content'] : undefined;
  return typeof content === 'string' ? content : undefined;
}

function errorOf(json: unknown): string | undefined {
  const error = isFields(json) ? json['error'] : undefined;
  const message = isFields(error) ? error['message'] : error;
  return typeof message === 'string' ? message.slice(0, 300) : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
