/** An endpoint as the rep typed it, made ready; or why it can't be used, in words for them. */
export type ReadAddress = { base: string; origin: string; local: boolean } | { problem: string };

/**
 * Reads the address of an OpenAI-compatible server, such as http://127.0.0.1:11434/v1. Unencrypted addresses are for this
 * machine alone: on any network somebody could read along. `base` is where `/chat/completions` is below.
 */
export function readAddress(typed: string): ReadAddress {
  const parts = /^(https?):\/\/([a-z0-9.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?(\/[^\s?#]*)?$/i.exec(typed.trim());
  if (!parts) return { problem: 'Write it as http://127.0.0.1:11434/v1 or https://models.example/v1.' };
  const [, scheme = '', name = '', port = '', path = ''] = parts;
  const host = name.toLowerCase();
  if (host.startsWith('[')) return { problem: 'Use a name or an IPv4 address, such as 127.0.0.1.' };
  const local = host === 'localhost' || host === '127.0.0.1';
  if (scheme.toLowerCase() === 'http' && !local) {
    return {
      problem: 'An address with http:// has to be on this machine (127.0.0.1 or localhost); others need https://.',
    };
  }
  const origin = `${scheme.toLowerCase()}://${host}${port}`;
  const folder = path.replace(/\/+$/, '').replace(/\/chat\/completions$/, '');
  return { base: `${origin}${folder}`, origin, local };
}
