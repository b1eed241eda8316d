import { describe, expect, it } from 'vitest';
import { type BrowserModels, createBrowserWriter, modelState } from './browser-model';
import type { WriterError } from './writer';

const patience = { first: 20_000, between: 20_000, whole: 20_000 };

/** A browser's model as its documentation describes it. */
function model(state: string, pieces: string[], seen: string[] = []): BrowserModels {
  return {
    LanguageModel: {
      availability: async () => state,
      create: async ({ initialPrompts }) => ({
        promptStreaming(text) {
          seen.push(initialPrompts[0]?.content ?? '', text);
          return new ReadableStream({
            start(control) {
              for (const piece of pieces) control.enqueue(piece);
              if (pieces.length > 0) control.close();
            },
          });
        },
        destroy: () => void seen.push('destroyed'),
      }),
    },
  };
}

async function write(models: BrowserModels, more: { signal?: AbortSignal; patience?: typeof patience } = {}) {
  let text = '';
  const writer = createBrowserWriter(models, more.patience ?? patience);
  const code = await writer
    .write(
      { system: 'Be brief.', user: 'The draft' },
      (piece) => (text += piece),
      more.signal ?? new AbortController().signal,
    )
    .then(
      () => undefined,
      (error: WriterError) => error.code,
    );
  return { text, code };
}

describe('the browser’s own model', () => {
  it('is told of as it stands', async () => {
    expect(await modelState({})).toBe('absent');
    expect(await modelState(model('downloadable', []))).toBe('downloadable');
    const rewriter = { availability: async () => 'available', create: async () => Promise.reject(new Error('unused')) };
    expect(await modelState({ ...model('unavailable', []), Rewriter: rewriter })).toBe('available');
  });

  it('writes piece by piece, and is let go of', async () => {
    const seen: string[] = [];
    expect(await write(model('available', ['Hello ', 'Ida.'], seen))).toEqual({ text: 'Hello Ida.', code: undefined });
    expect(seen).toEqual(['Be brief.', 'The draft', 'destroyed']);
  });

  it('is never downloaded by writing', async () => {
    expect(await write(model('downloadable', ['Hello']))).toEqual({ text: '', code: 'absent' });
  });

  it('is the Rewriter where that is all there is', async () => {
    const given: unknown[] = [];
    const Rewriter: BrowserModels['Rewriter'] = {
      availability: async () => 'available',
      create: async ({ sharedContext }) => ({
        rewriteStreaming(text) {
          given.push(sharedContext, text);
          return new ReadableStream({
            start(control) {
              control.enqueue('Hello Ida.');
              control.close();
            },
          });
        },
        destroy: () => undefined,
      }),
    };
    expect(await write({ Rewriter })).toMatchObject({ text: 'Hello Ida.' });
    expect(given).toEqual(['Be brief.', 'The draft']);
  });

  it('is waited for so long, and left when the rep cancels', async () => {
    const silent = model('available', []);
    expect(await write(silent, { patience: { ...patience, first: 20 } })).toEqual({ text: '', code: 'too-slow' });
    const control = new AbortController();
    const writing = write(silent, { signal: control.signal });
    control.abort(new Error('Cancelled.'));
    expect(await writing).toEqual({ text: '', code: undefined });
  });

  it('is stopped when it goes on and on', async () => {
    expect(await write(model('available', ['x'.repeat(20_000)]))).toMatchObject({ code: 'too-long' });
  });
});
