import type { Brief } from './brief';

/** A writer that goes on and on is stopped; no reply is that long. UTF-16 units. */
export const mostOutput = 12_000;

/** The reply alone, out of what a model answers: without its thinking, fences, quotation marks and remarks in front. */
export function cleanOutput(raw: string): string {
  let text = raw.replace(/\r\n?/g, '\n').replace(/<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/gi, '');
  const fenced = /^\s*```[a-z]*\n([\s\S]*?)\n?```\s*$/.exec(text);
  if (fenced?.[1] !== undefined) text = fenced[1];
  text = text.replace(/^\s*(?:sure|certainly|of course|here(?:'s| is| you go))\b[^\n]{0,80}:\s*\n+/i, '').trim();
  const quoted = /^["“]([\s\S]*)["”]$/.exec(text);
  if (quoted?.[1] !== undefined && !/["“”]/.test(quoted[1])) text = quoted[1].trim();
  return text.replace(/\n{3,}/g, '\n\n');
}

/** Words in a written reply that neither the message nor the draft holds. Offsets are into the reply. */
export interface Invention {
  start: number;
  end: number;
  text: string;
}

/** What can be right or wrong: numbers with what belongs to them, addresses, links. */
const checkable = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?:\/\/\S+|\bwww\.\S+|[€$£¥]?\s?\d[\d.,:/-]*\d%?|[€$£¥]?\s?\d%?/giu;

/** Days and months: with them a promise is made. */
const times =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|may(?= \d)|june|july|august|september|october|november|december)\b|\b(?:today|tomorrow|tonight)\b/gi;

/**
 * Finds facts a writer made up: numbers, amounts, times, days, addresses and links in the reply that stand neither in the
 * message nor in the draft it was given. They are the lies a reader can't see.
 */
export function findInventions(text: string, brief: Brief): Invention[] {
  const given = [
    brief.message,
    brief.greeting,
    brief.closing,
    ...brief.stages.map((stage) => stage.text),
    ...brief.asks,
    ...brief.deadlines,
  ]
    .join('\n')
    .toLowerCase();
  const known = new Set([...given.matchAll(checkable), ...given.matchAll(times)].map(([words]) => plain(words)));
  return [...text.matchAll(checkable), ...text.matchAll(times)]
    .filter(([words]) => !known.has(plain(words)) && !isListNumber(text, words))
    .map(({ 0: words, index }) => {
      const lead = words.length - words.trimStart().length;
      return { start: index + lead, end: index + words.length, text: words.trim() };
    })
    .sort((a, b) => a.start - b.start);
}

/** A number in front of a line of a list counts the lines. */
function isListNumber(text: string, words: string): boolean {
  return /^\d$/.test(words.trim()) && new RegExp(`(?:^|\\n)\\s*${words.trim()}[.)] `).test(text);
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s€$£¥]/g, '')
    .replace(/[.,:/-]+$/, '');
}
