import { putRight, type Rule, type Sought, inSentence as sought } from '../sought';
import { supplyVerbless } from './bare-news';
import { dropStress, tidy } from './clause';
import { determinerOf } from './determiners';
import { supplySubject } from './elliptic';
import { join, longest, type Said } from './joined';
import { leavesOutAnother, piecesOf, prepared } from './joints';
import { leadIn, meta, predicative, tail } from './lead-in';
import { supplyLeftOut } from './left-out';
import { expand } from './person';
import { withPerfect } from './since-then';
import { withUnits } from './spans';
import { mended, passive, turn } from './turn';
import { isBaseVerb, isFiniteVerb } from './verbs';
import { isSmallWord } from './word-class';
import { alsoNouns, baseVerbs, isRepeatable } from './words';

/** Where in its sentence a stretch stands. */
export interface Place {
  /** Which of the pieces of the sentence it is made of, the first and the last, and how many pieces there are. */
  first: number;
  last: number;
  of: number;
  /** The word or mark in front of it, and the one behind it: "but", ",", "". */
  joint: string;
  next: string;
}

/** A stretch of a sentence, said to those who wrote it: "Your lift has been out since the 2nd." */
export interface Rendering extends Place {
  /** A sentence with its capital and its stop. */
  text: string;
  /** The stretch as they wrote it, and as its grammar was read: from their side, with what a post leaves out. */
  source: string;
  read: string;
}

/** Words. */
const room = { shortest: 3, longest } as const;
/** Pieces told in one, and pieces of a sentence that are looked at. */
const most = { together: 3, pieces: 8 } as const;

/**
 * All ways in which a sentence, or a stretch of it between two joints, can be said to those who wrote it. Nothing is decided here
 * on whether that is good English, or fit to be told; only heat, questions and what nobody could say are left out.
 * @param sentence one sentence of a message that `plainText` made ready
 */
export function renderingsOf(sentence: string): Rendering[] {
  const plain = prepared(sentence);
  const all = piecesOf(plain).slice(0, most.pieces);
  const found: Rendering[] = [];
  const written = (first: number, last: number) => plain.slice(all[first]!.start, all[last]!.end);
  const add = (one: Said | undefined, first: number, last: number) => {
    const text = one && `${one.text.charAt(0).toUpperCase()}${one.text.slice(1)}.`;
    if (!text || found.some((other) => other.text === text)) return;
    const [joint, next] = [all[first]!.joint, all[last + 1]?.joint ?? ''];
    found.push({ text, read: one.read, source: written(first, last), first, last, of: all.length, joint, next });
  };
  const isTorn = all.map((_, i) => i > 0 && leavesOutAnother(written(i, i), written(i - 1, i - 1)));
  const single = all.map((_, i) => (isTorn[i] ? undefined : said(written(i, i))));
  for (let first = 0; first < all.length; first++) {
    if (isTorn[first]) continue;
    add(single[first], first, first);
    let together = single[first];
    for (let last = first + 1; last < Math.min(all.length, first + most.together); last++) {
      // What stands behind a colon or a dash is another sentence, or none.
      if (/^[.:;–—-]/.test(all[last]!.joint)) break;
      together = join(together, all[last]!.joint, single[last]);
      add(together ?? said(written(first, last)), first, last);
    }
  }
  return found;
}

/** They ask for it, or suppose it. */
const isAsked: readonly Sought[] = [
  sought(/^\W*(?:otherwise|or else|please|if|unless)\b/i),
  sought(/\bplease \p{L}/iu),
];

function said(stretch: string): Said | undefined {
  const written = stretch.replace(/\n/g, ' ');
  if (isAsked.some((one) => one.test(written))) return undefined;
  const stripped = written.replace(leadIn, '').replace(/[\s.!?,;:…]+$/, '');
  if (/\?\s*$/.test(written) && !statesAnyway.test(expand(stripped))) return undefined;
  if (predicative.test(stripped) || asks.test(stripped)) return undefined;
  const expanded = putRight(withUnits(dropStress(expand(stripped))), leftOut).replace(/[\s,]+$/, '');
  const own = supplyLeftOut(expanded);
  const whole = /^have\b/i.test(own) ? own : withArticle(supplySubject(own));
  const words = cutShort(
    mended(withPerfect(passive(supplyVerbless(whole))))
      .split(' ')
      .filter(Boolean),
  );
  if (words.length < room.shortest || words.length > room.longest) return undefined;
  if (orders(words)) return undefined;
  const read = words.join(' ');
  const text = turn(tidy(read));
  return text && isSayable(text) ? { text, read } : undefined;
}

/** "When do the photos come", "can you see it": asked by its order, whatever mark ends it. */
const asks = sought(
  /^(?:(?:and|so|but|or|also) )*(?:(?:what|when|where|why|who|how(?: (?:much|many|long|soon|often|far))?|which(?: \p{L}+)?) (?:do|does|did|am|can|could|will|would|should|shall) (?:i|we|you|it|they|he|she|there|this|that|these|those|the|my|our|your|an?|any\p{L}*|some\p{L}*)|(?:can|could|would|shall|will|should|do|am|are|have|has) (?:i|we|you|they|he|she))\b/iu,
);

/** "I have been waiting for days now?": told, whatever mark ends it. What may be so, or happen, is asked. */
const statesAnyway =
  /^(?:I|we) (?:(?:still|also|just|only|already) )*(?:(?:have|had) (?:(?:not|still|also|just|already|never|now|only) )*(?:been|received|got|heard|tried|paid|waited|called|asked|ordered)|was (?:just )?(?:charged|told|billed|promised)|waited|paid|ordered|received|booked|did not (?:get|receive|order)|never (?:got|received|ordered|asked|had)|am (?:still|not able))\b/iu;

/** Where a clause that is too long may end and still be whole. */
const ends = /^(?:when|after|before|until|since|because|without|despite|which|whenever|although|though|so|while)$/i;
/** In front of them it may not. */
const leadsOn = /^(?:as|so|to|even|just|and|or|about|not|only|is|are|was|have|has)$/i;

function cutShort(words: string[]): string[] {
  if (words.length <= room.longest) return words;
  for (let at: number = room.longest; at >= 6; at--) {
    const before = words[at - 1]!;
    if (ends.test(words[at]!) && !leadsOn.test(before)) return [...words.slice(0, at - 1), before.replace(/,$/, '')];
  }
  return words;
}

/** "A week ago I found that …", "it does not explain why …": what they found, or cannot explain, is the fact. */
const discovery = sought(
  /^(?:[^,.]{0,30} )?(?:(?:I|we) (?:have |had |just |also |now |recently )*(?:found|noticed|discovered|realised|realized|learned|learnt)(?: out)? that|(?:it|that|this|which|nothing|nobody) (?:\p{L}+ )?(?:not )?(?:explains?|explained) (?:to me )?(?:why|how)) (?=(?:I|we|my|our|the|all|both|some|no|nothing|nobody|there)\b)/iu,
);

/** What stands around a fact and says nothing. */
const leftOut: readonly Rule[] = [
  [meta, ''],
  [discovery, ''],
  [tail, ''],
];

/** Things of a screen or a shop that posts name without their article: "calendar app on my phone is not syncing". */
const screenThing = sought(
  /^(?:(\p{L}+) )?(?:app|website|site|page|button|link|screen|menu|icon|update|download|login|search|sync|playlist|account|order|parcel|delivery|refund|booking|checkout|router|printer|keyboard|camera|battery|feature|function|option|widget|toolbar|inbox|folder|invoice|coupon|voucher)(?: (?:on|in|for|from|of) (?:my |our |the |your )?[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+)?)? (?=(?:is|was|has|does|did|will|would|can|cannot|could|keeps?|kept|freezes|crashes|says|shows|stopped|stops|never|still|not|arrived|came|failed|fails|got|goes|went)\b)/iu,
);

function withArticle(text: string): string {
  const found = screenThing.exec(text);
  if (!found) return text;
  const before = found[1]?.toLowerCase() ?? '';
  if (determinerOf(before) !== undefined || isSmallWord(before) || isBaseVerb(before)) return text;
  // "Spotify app": a name keeps its capital.
  return `the ${/^\p{Lu}\p{Ll}/u.test(text) && !before ? text.charAt(0).toLowerCase() + text.slice(1) : text}`;
}

/** "Get me a person", "see the picture": a verb without its subject is asked of us, and no statement. */
function orders(words: readonly string[]): boolean {
  const first = words[0]!.toLowerCase();
  const isVerb = isBaseVerb(first) || baseVerbs.has(first) || isFiniteVerb(first);
  return isVerb && !alsoNouns.has(first) && !isFiniteVerb(words[1]!.toLowerCase());
}

/** Nothing of the screen in it, no heat, and nobody speaks of themselves. */
function isSayable(turned: string): boolean {
  const masked = turned.replace(/“[^”]*”/g, 'Name');
  if (
    /["«»()[\]{}<>@*_\\|=?!~^“”#□]|\.\.|\p{Ll}\.\p{Lu}\p{Ll}|\byou\.\p{L}|https?:|\p{Extended_Pictographic}/u.test(
      masked,
    )
  )
    return false;
  if (/\b(?:I|am|me|my|mine|myself)\b/.test(masked)) return false;
  return isRepeatable(turned);
}
