import { remember } from '../../listen/remember';

/** Texts kept: a message and what is asked in it. */
const mostKept = 20;

/**
 * A message made ready for restating: handles, links, emoji and hashtags blanked, shouting lowered, hard line breaks
 * undone. Every change keeps its length, so offsets are still those of the message. It is asked for over and over.
 */
export const plainText = remember(makePlain, (text) => text, mostKept);

function makePlain(text: string): string {
  const marked = text
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\u2026/g, '.')
    .replace(/&amp;/g, 'and  ')
    .replace(/(?<=^|\s)\*(\p{L}+)\*(?=\W|$)/gu, ' $1 ')
    .replace(/&[lg]t;/g, blank)
    .replace(/https?:\/\/\S+|\[(?:url|link|image)\]|(?<=\s|^)www\.\S+/gi, blank);
  const straight = withoutHashes(withoutHandles(marked))
    .replace(/\p{Extended_Pictographic}(?:\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}])*|\ufe0f|\ufffd|[\u200b-\u200f]/gu, blank)
    .replace(/(?<=\s|^)[:;=][-']?[()DPp/|\\](?=\s|$)/g, blank)
    .replace(/(?<=\p{L})\.{2,}(?=\s*\p{L})/gu, (dots) => `.${' '.repeat(dots.length - 1)}`)
    // "it opens by itself Can someone help": a new sentence, though no stop says so.
    .replace(/(?<=\p{Ll}) (?=(?:Can|Could|Would|How|What|Why|Please|Is there|Any|Thanks?|Thank|Might) \p{Ll})/gu, '\n')
    // "dropdown boxes.The choices": a sentence ends there all the same.
    .replace(/(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll})/gu, '\n')
    .replace(/\n(?<=[^.!?\n]{48}\n)(?=\p{Ll})/gu, (stop, at: number, all: string) =>
      isUnderTitle(all, at) ? stop : ' ',
    );
  return lowered(straight);
}

function withoutHandles(text: string): string {
  if (!text.includes('@')) return text;
  return (
    text
      // A handle between two sentences stands where their stop would.
      .replace(/(?<=\p{L} )@[\w]+(?= \p{Lu}\p{Ll})/gu, (handle) => `.${blank(handle.slice(1))}`)
      .replace(/(?<![\p{L}\d.])@[\w.]+/gu, blank)
  );
}

/** "The link for #InFlight": a word of the sentence. "#fail #neveragain" at an end is a verdict; "#4711" is a number. */
function withoutHashes(text: string): string {
  if (!text.includes('#')) return text;
  return text
    .replace(/(?<=\b(?:the|a|an|my|your|our|for|with|on|in|to|of|from|about|by|and|new) )#(?=\p{L})/giu, ' ')
    .replace(/#(?=\p{L})[\p{L}\d_]+(?:'\p{L}{1,2}\b)?/gu, blank);
}

/** UTF-16 units; a first line that was broken by its mail program is longer. */
const longestTitle = 76;
/** UTF-16 units, blanks before the title with it. */
const furthestTitle = 300;

/** Does a sentence of its own begin below the first line? Then that line is a title, and no sentence that goes on. */
function isUnderTitle(text: string, at: number): boolean {
  // Asked of every line of a mail: far below the top, nothing above it is looked at.
  if (at > furthestTitle) return false;
  const above = text.slice(0, at).trim();
  return (
    above.length <= longestTitle &&
    !above.includes('\n') &&
    /^(?:i|i'm|i've|im|ive|we|we're|we've|my|our|every|whenever|hi|hello|hey|after|since|how|can|could|please)\b/i.test(
      text.slice(at + 1),
    )
  );
}

function blank(found: string): string {
  return ' '.repeat(found.length);
}

/** Words that are shouted for stress and never stand in capitals otherwise. */
const stressed =
  /\b(?=[A-Z]{2})(?:NOT|STILL|NEVER|NO|ALL|ANY|EVERY|AGAIN|TWO|THREE|FOUR|FIVE|SIX|TEN|AND|BUT|NOW|VERY|TWICE|DAYS?|HOURS?|WEEKS?|MONTHS?|YEARS?|MINUTES?|NOTHING|NOBODY|THIS|THAT|THE|YOU|YOUR|MY|MINE|OUR|ONLY|WHAT|WHY|HOW|WHEN|WHERE|WHO|TIMES?|SAME|FIRST|SECOND|THIRD|ALWAYS|MORE|THAN|WANT|NEED|ZERO|CANNOT|BEFORE|AFTER|SINCE|ALREADY|HAVE|HAD|HAS|BEEN|WAS|WERE|ARE|IS|DID|DOES|DO|WILL|WOULD|COULD|CAN|EVERYTHING|ANYTHING|ENTIRE|WHOLE|FULL|MONEY|REFUND|ORDER|FLIGHT|BACK|WRONG|LATE|PLEASE|HELP|FIX|STOP|TODAY|TOMORROW|YESTERDAY|EVERY ?DAY|PAID|WAITING|LOST|JUST|EVEN|ONE|HE|SHE|THEY|WE|TO|OF|ON|OUT|OFF|UP|DOWN|FOR|BY|WITH|WITHOUT|NEW|OLD)\b(?!-\d)/g;

/** Months and days keep the capital they begin with. */
const calendar =
  /\b(?:JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)\b/g;

/** Shouting in small letters: whole messages, whole sentences, or the words that carry stress. "I" and codes stay. */
function lowered(text: string): string {
  if (isLoud(text, { letters: 12, share: 0.6 })) return lowerAll(text);
  return text
    .replace(/[^.!?\n]+/g, (sentence) =>
      isLoud(sentence, { letters: 14, share: 0.8 }) ? lowerAll(sentence) : sentence,
    )
    .replace(stressed, (word) => word.toLowerCase())
    .replace(calendar, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** Has it so many letters at least, and more than this share of them capitals? */
function isLoud(text: string, least: { letters: number; share: number }): boolean {
  let letters = 0;
  let capitals = 0;
  for (const letter of text) {
    const isSmall = letter >= 'a' && letter <= 'z';
    if (!isSmall && !/\p{L}/u.test(letter)) continue;
    letters += 1;
    if (!isSmall && letter !== letter.toLowerCase()) capitals += 1;
  }
  return letters >= least.letters && capitals / letters > least.share;
}

function lowerAll(text: string): string {
  return text.toLowerCase().replace(/\bi\b/g, 'I');
}
