import { isRepeatable } from '../english/words';
import { headlineOf } from './headline';

/** Words. */
const longest = 11;

/**
 * What the message says it is about, for use after "about": its title in quotation marks, as forum posts and mails carry one.
 * @param account what is told of the message anyway: a title that says the same is left out
 */
export function topicOf(text: string, account?: string): string | undefined {
  const title = titleOf(text);
  return title && account && repeats(title, account) ? undefined : title;
}

function repeats(title: string, account: string): boolean {
  const said = account.toLowerCase();
  const found = title.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return found.filter((word) => said.includes(word)).length >= Math.max(1, found.length / 2);
}

/** Words for the form it came in, and how much it presses: alone they name no matter. "Helpdesk request", "New support ticket". */
const container =
  /^(?:|an?|the|of|for|to|by|new|open|other|general|customer|client|user|support|service|help|helpdesk|desk|technical|online|web|contact|form|e?mail|message|request|ticket|case|incident|issue|problem|question|query|inquiry|enquiry|complaint|feedback|report|category|type|priority|subject|urgent|important|high|low|medium|normal|rma|reminder|follow|up|second|third|2nd|3rd|nr|no|number|\d+)s?$/i;

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
  // A field of a form: "Product: Rosterly Pro".
  if (/^\p{L}+(?: \p{L}+)?:\s/u.test(title)) return undefined;
  if (title.split(/[^\p{L}\d]+/u).every((word) => container.test(word))) return undefined;
  return `“${title.charAt(0).toUpperCase()}${title.slice(1)}”`;
}
