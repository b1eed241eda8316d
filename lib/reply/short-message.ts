import { plainText } from './english/plain';
import { isRepeatable } from './english/words';

const longestShort = 8;

/** A message of a few words, quoted whole: "“Samsung A5”", "“iPhone 7, iOS 11”". Nothing that insults, links or only greets. */
export function shortMessage(text: string): string | undefined {
  const words = plainText(text)
    .replace(/^[\s.,!]+/, '')
    .replace(/^\s*(?:(?:hi|hello|hey|yes|yeah|ok|okay|sure|so|and|it'?s|its)\b[\s,.!]*)+/i, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.!,;:]+$/, '')
    .trim();
  const count = words.split(' ').length;
  if (!/[\p{L}\d]{2}/u.test(words) || count > longestShort || !isRepeatable(words)) return undefined;
  if (/["“”()[\]{}<>@#*?]|\b(?:sorry|thanks?|please|you|bye|lol)\b|^(?:no|not|why|what)$/i.test(words))
    return undefined;
  return `“${words.charAt(0).toUpperCase()}${words.slice(1)}”`;
}
