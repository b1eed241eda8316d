/** The part of the browser's Prompt API that is used to have it get its model. */
interface Downloadable {
  create(options: {
    expectedInputs: { type: 'text'; languages: string[] }[];
    expectedOutputs: { type: 'text'; languages: string[] }[];
    monitor(target: EventTarget): void;
  }): Promise<{ destroy(): void }>;
}

/**
 * The way to have the browser get its own model, where it has one to get. It has to be begun by a click; `onProgress` is told
 * the part that is there, 0 to 1.
 */
export function modelDownload(scope: object): ((onProgress: (part: number) => void) => Promise<void>) | undefined {
  const { LanguageModel } = scope as { LanguageModel?: Downloadable };
  if (!LanguageModel) return undefined;
  return async (onProgress) => {
    const session = await LanguageModel.create({
      expectedInputs: [{ type: 'text', languages: ['en'] }],
      expectedOutputs: [{ type: 'text', languages: ['en'] }],
      monitor(target) {
        target.addEventListener('downloadprogress', (event) => {
          const { loaded } = event as Event & { loaded?: unknown };
          if (typeof loaded === 'number') onProgress(loaded);
        });
      },
    });
    session.destroy();
  };
}
