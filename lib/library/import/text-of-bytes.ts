/** What of the platform's TextDecoder is needed: code in this folder has no platform of its own. */
type Decoder = new (encoding: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string };

/** What Windows-1252 has for 0x80 to 0x9F. Node up to version 22 reads them as Latin 1, hence not left to the decoder. */
const between = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The text of a file as spreadsheets and other programs write it: UTF-16 where it begins by saying so, else UTF-8, and where it is
 * not that, Windows-1252. A byte order mark is no part of the text.
 */
export function textOfBytes(bytes: Uint8Array, Decoder: Decoder): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new Decoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new Decoder('utf-16be').decode(bytes);
  try {
    return new Decoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new Decoder('windows-1252').decode(bytes);
    return text.replace(/[\x80-\x9f]/g, (letter) => between[letter.charCodeAt(0) - 0x80] ?? letter);
  }
}
