import { matchesIn } from '../../listen/expressions';
import { inSentence as sought } from '../sought';
import { spelled } from './spelling';

/** Words that point to a noun; where none stands before them in the text, a reader of the reply looks for it in vain. */
const pointing =
  /\b(?:(?:it|its|they|them|their|theirs|he|him|his|she|her|hers|others|latter|former)\b|(?:this|these|those|that)\b(?= (?:is|are|was|were|has|have|does|do|did|will|would|can|could|to|in|on|at|for|of|with|from|by|too|again|anyway|now|and|or|but)\b|,|$)|the (?:same|other|second|first|third|last|next)\b(?= (?:is|was|has|for|as|again|too|with|to|\p{L}+ed)\b|,|$)|ones?\b(?= (?:is|are|was|were|that|which|too|as)\b|,|$)|(?:some|any|all|both|one|none|half|each) of (?:them|those|these|it|this|that)\b|do so\b|(?:this|that|it) (?:right|wrong|straight)\b)|(?<=\b(?:whether|why|how|when|where|what) )that(?= \p{L}+s\b)/giu;
/** These stand for a thing that was named: "the phone turns off when I charge it". */
const carried = /^(?:it|its|they|them|their)$/i;
const thingBefore = /(?:^|\s)(?:your|our|the|an?|every|each|all|both|no|\d+)\s+(?:\p{L}[\p{L}\d'-]*\s+){1,}\S/iu;

/** "It" that stands for nothing: "whether it is possible to …". */
export const empty =
  /\bit (?=(?:is|was|would be|will be|might be|could be) (?:still |really |also |not |even )?(?:possible|all right|alright|okay|ok|better|best|worth|safe|normal|enough|necessary|allowed|true|too late|too early|common|usual|cheaper|easier|fine|free|wise|likely|time)\b)|\bit (?=(?:takes?|costs?|rains?|makes sense)\b)/gi;

/**
 * Does every pronoun but "you" and "we" have its noun in the text itself?
 * @param text.object whether "it" and "them" may stand behind a verb all the same, as in a question about the one thing that
 *   the whole message is about
 */
export function isResolved(text: string, { object = false } = {}): boolean {
  const plain = text.replace(empty, (found) => ' '.repeat(found.length));
  for (const found of matchesIn(pointing, plain)) {
    const before = plain.slice(0, found.index);
    const behindVerb = object && /^(?:it|them)$/i.test(found[0]) && /\p{L}{3,}\s+\p{L}+\s+\p{L}+\s+$/u.test(before);
    if (!behindVerb && (!carried.test(found[0]) || !thingBefore.test(before))) return false;
  }
  return true;
}

/** Figures of speech, exaggeration, chat and dialect: right in their mouth, wrong in ours. */
const figurative = sought(
  /\b(?:like an?|as if|as though|forever|eternity|eternal|million|billion|zillion|ages|circus|zoo|poem|movie|museum|lottery|magic(?:ally)?|genius|brilliant|lovely|charming|wonderful|wow|cool|great|nice|super|yay|hooray|kinda|sorta|gotta|gonna|wanna|imma|gimme|lemme|ain't|y'all|innit|legit|dude|mate|bruh|freaking|frigging|flippin|sod|bloke|bobby|kiddo|quid|bucks|loo|stuff|thingy|whatsit|dead in the water|possessed|haunted|cursed|zombie|ghost(?:ed|ing)|nuked?|toast|toasted|bricked|borked|busted|fubar|janky|wonky|hosed)\b/iu,
);
/** Marks and faces that no sober sentence has. */
const heated = /(?<!\w)_|_(?!\w)|[*~^|\\=<>…]|\?!|!{2,}|\.{3}|\p{Extended_Pictographic}/u;

/** Is it said as it is meant, in words that stand in any letter? `written` is the stretch of the message itself. */
export function isSober(written: string): boolean {
  if (figurative.test(written) || heated.test(written)) return false;
  const words = written.match(/[\p{L}'’/]+/gu) ?? [];
  const slips = words.filter((word) => {
    const right = spelled(word.replaceAll('’', "'"));
    return right !== word && right.toLowerCase() !== word.toLowerCase() && !/^im$|^ive$|^info$/i.test(word);
  });
  return slips.length < 2;
}

/** What only a slip of grammar makes, of theirs or of the cutting: said on, it would be ours. */
const slipped =
  /\b(?:am|are|is|was|were) (?:and|but|or)\b|\bthere is \p{L}+[^s]s\b|\b(?:am|are|is|was|were) not (?:work|open|load|show|send|receive|connect|start|play|come|get|have)\b|\s(?:At|In|On|When|After|The|It|And|But|Not|My|How|Why|Please|Has|Is|Are|To|For|With|Was|Of|From|By|Or)\b|(?<!\p{L})(\p{L}{5,})\s+(?:\p{L}+\s+)?\1(?!\p{L})|[“”"]|\band\b.*\band\b|\bthis error\b|\bcan(?:not)? access to\b|\bto be able to\b|\b(?:nothing|nobody|none)\b.*\b(?:not|never)\b|^you (?:also )?(?:write|are writing)\b|\b(?:you|we) (?:have )?(?:tried|try) to\b/u;

/** Is the clause free of slips that a reply would make its own? */
export function isWellFormed(text: string): boolean {
  return !slipped.test(text);
}
