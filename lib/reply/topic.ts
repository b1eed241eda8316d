import type { Reading } from '../listen/types';
import { plainText } from './english/plain';
import { spelled } from './english/spelling';
import { isRepeatable } from './english/words';
import { headlineOf } from './headline';
import { isMatter } from './stance';

/** Words. */
const longest = 11;

/**
 * What the message says it is about, for use after "about": its title in quotation marks, as forum posts and mails
 * carry one, else the thing of theirs it names first ("your booking").
 * @param told.account what is told of it anyway: a title that says the same, or a mere thing beside it, is left out
 * @param told.asks whether what they ask for is named
 * @param told.reading where it tells what the message is about, a thing counts only in a sentence about that
 */
export function topicOf(
  text: string,
  { account, asks = false, reading }: { account?: string | undefined; asks?: boolean; reading?: Reading } = {},
): string | undefined {
  const title = titleOf(text);
  if (account) return title && !repeats(title, account) ? title : undefined;
  // Where what they ask is named, a thing that stands beside it would be a guess.
  return title ?? (asks ? undefined : ownThing(plainText(text), reading));
}

function repeats(title: string, account: string): boolean {
  const said = account.toLowerCase();
  const found = title.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return found.filter((word) => said.includes(word)).length >= Math.max(1, found.length / 2);
}

/** A headline that is a mere thing: no question, no sentence of theirs, no insult. */
function titleOf(text: string): string | undefined {
  const title = headlineOf(text)?.words;
  if (!title || title.split(' ').length > longest) return undefined;
  if (/[?,"“”<>{}[\]@*]|https?:/.test(title) || !isRepeatable(title)) return undefined;
  if (
    /^(?:i|we|you|my|our|please|it|this|that|order|ticket|to whom|how|what|why|where|when|which|who|is|are|can|could|does|do|will)\b/i.test(
      title,
    )
  )
    return undefined;
  return `“${title.charAt(0).toUpperCase()}${title.slice(1)}”`;
}

/** Things people have with us; "my" and "our" before them are theirs for sure. */
const owned =
  /\b(?:my|our) ((?:(?!own|old|new|only|whole|entire|last|first|next|current|other|same|best|favou?rite|poor|lovely|dear)[\p{L}\d-]{3,} )?(?:account|order|booking|reservation|flight|seat|luggage|baggage|bag|bags|refund|parcel|package|delivery|subscription|contract|invoice|bill|payment|card|phone|line|internet|broadband|router|connection|playlist|playlists|app|password|login|e-?mails?|inbox|folders?|bookmarks|profile|computer|laptop|tickets?|appointment|policy|claim|loan|mortgage|room|stay|trip|holiday|plan|tariff|data|number|voucher|points|miles|membership|upgrade|device|settings|licen[cs]es?|users|server|website|shop|address|meter|installation|warranty|repair|return|statement|balance|transfer|deposit|salary))(?![\p{L}'-])/giu;

function ownThing(text: string, reading: Reading | undefined): string | undefined {
  const found = [...text.matchAll(owned)]
    .find(({ 0: words, index }) => !reading || isMatter(reading, { start: index, end: index + words.length }))?.[1]
    ?.toLowerCase();
  if (!found || !isRepeatable(found)) return undefined;
  const parts = found.split(' ');
  if (
    parts.length > 1 &&
    /^(?:is|was|are|and|the|to|in|on|for|with|that|this|not|have|had|got|get|lost|stupid|cancel|cancelled|delayed|\w+ing)$/.test(
      parts[0]!,
    )
  )
    return undefined;
  return `your ${parts.map(spelled).join(' ')}`;
}
