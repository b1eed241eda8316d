import { plainText } from './english/plain';
import { spelled } from './english/spelling';
import { isRepeatable, namesTrouble } from './english/words';
import { headlineOf } from './headline';

/** Words. */
const longest = 11;

/**
 * What the message says it is about, for use after "about": its title in quotation marks, as forum posts and mails
 * carry one, else the thing of theirs it names first ("your booking").
 * @param told.account what is told of it anyway: a title that says the same, or a mere thing beside it, is left out
 * @param told.asks whether what they ask for is named
 */
export function topicOf(
  text: string,
  { account, asks = false }: { account?: string | undefined; asks?: boolean } = {},
): string | undefined {
  const title = titleOf(text);
  if (account) return title && !repeats(title, account) ? title : undefined;
  const plain = plainText(text);
  // Where what they ask is named, a thing that only stands beside trouble would be a guess.
  return title ?? ownThing(plain) ?? (asks ? undefined : thingInTrouble(plain));
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
  if (/^(?:i|we|you|my|our|please|it|this|that|order|ticket|to whom)\b/i.test(title)) return undefined;
  return `“${title.charAt(0).toUpperCase()}${title.slice(1)}”`;
}

/** Things people have with us; "my" and "our" before them are theirs for sure. */
const owned =
  /\b(?:my|our) ((?:(?!own|old|new|only|whole|entire|last|first|next|current|other|same|best|favou?rite|poor|lovely|dear)[\p{L}\d-]{3,} )?(?:account|order|booking|reservation|flight|seat|luggage|baggage|bag|bags|refund|parcel|package|delivery|subscription|contract|invoice|bill|payment|card|phone|line|internet|broadband|router|connection|playlist|playlists|app|password|login|e-?mails?|inbox|folders?|bookmarks|profile|computer|laptop|tickets?|appointment|policy|claim|loan|mortgage|room|stay|trip|holiday|plan|tariff|data|number|voucher|points|miles|membership|upgrade|device|settings|licen[cs]es?|users|server|website|shop|address|meter|installation|warranty|repair|return|statement|balance|transfer|deposit|salary))(?![\p{L}'-])/iu;

function ownThing(text: string): string | undefined {
  const found = owned.exec(text)?.[1]?.toLowerCase();
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

/** Things support mail is about, as they may stand behind "the" whoever owns them. */
const things =
  /(?<![\p{L}'’-]|\bwithout )(discounts?|lunch deal|deal|offers?|promotions?|vouchers?|coupons?|gift cards?|servers?|lights|power|electricity|heating|hot water|water|gas|signal|reception|coverage|broadband|internet|wi-?fi|outage|album|songs?|playlists?|podcasts?|shuffle|lyrics|ads|adverts|add-?ons?|extensions?|bookmarks|tabs|toolbar|menu|folders?|attachments?|inbox|e-?mails?|messages|notifications?|passwords?|login|sign-?in|verification|code|pin|app|website|web page|site|page|link|update|version|screen|display|keyboard|battery|charger|printer|printing|cartridges?|speakers?|headphones|camera|microphone|game|match|skins?|coins|points|bonus|rewards?|miles|refund|payment|payments|charges?|fees?|fares?|prices?|bill|invoice|receipt|statement|subscription|premium|membership|trial|contract|tariff|upgrade|downgrade|order|delivery|parcel|package|shipment|tracking|courier|driver|return|exchange|replacement|repair|warranty|spare parts?|store|shop|branch|queue|checkout|staff|crew|flight|flights|plane|gate|boarding|seats?|legroom|bags?|luggage|baggage|check-in|boarding pass|connection|layover|train|trains|bus|station|tickets?|booking|reservation|hotel|room|breakfast|food|meal|meals|drinks?|coffee|sandwich|pizza|groceries|appointment|technician|engineer|installation|meter|claim|policy|loan|transfer|card|cards|atm|account|accounts|profile|channel|stream|video|videos|sound|audio|picture|pictures|photos?|files?|download|downloads|sync|import|export|report|reports|data|form|survey|answer|call|calls|phone line|hotline|chat)(?![\p{L}'’-])/giu;
/** UTF-16 units between the thing and the word of trouble. */
const near = 60;

/** UTF-16 units; in so few one thing is the matter. */
const brief = 120;

const singular = (word: string) => word.toLowerCase().replace(/s$/, '');

/** "The discount", where a word of trouble stands beside it; said so that it fits whoever owns it. */
function thingInTrouble(text: string): string | undefined {
  const troubles = [...text.matchAll(/[\p{L}']+/gu)].filter(([word]) => namesTrouble(word)).map(({ index }) => index);
  let best: { words: string; far: number } | undefined;
  const all = [...text.matchAll(things)];
  const short = text.length < brief;
  for (const { 1: words, index } of all) {
    // Named once in a longer message, it is as often what it is not about.
    if (!short && all.filter(({ 1: other }) => singular(other!) === singular(words!)).length < 2) continue;
    const far = Math.min(...troubles.map((at) => Math.abs(at - index)));
    if (far <= near && far < (best?.far ?? Number.POSITIVE_INFINITY)) best = { words: words!.toLowerCase(), far };
  }
  return best && `the ${spelled(best.words)}`;
}
