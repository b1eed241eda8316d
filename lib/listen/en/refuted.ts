import type { Span } from '../../conversation/conversation';
import { isAimed } from './aim';
import type { Cue } from './compile';

/** "Not happy with", "would be happy to", "it was perfect until": praise that is none. */
const unpraised =
  /(?:\b(?:not|never|hardly|no longer|far from|anything but|nothing|nobody|none|without|less than|used to be|would be|will be|would|could|might|if|i'd be|we'd be|to be)|n't|nt)(?: (?:at all|really|very|so|all that|too|even|exactly|been|a|an|be|have|say|that|the|my|our|much|more|entirely|particularly|especially)){0,3} $/;
const untilThen =
  /^[^.!?]{0,30}\b(?:until|till|before (?:the|this|your|i|you)|except|but (?:since|now|today|lately|suddenly|after))\b/;

/** "I'm not angry", "nobody was rude": a feeling or a judgement that is denied. "Not only annoying" is none. */
const denied =
  /(?:\b(?:not|never|nobody is|nobody was|no longer|neither)|n't)(?: (?:at all|really|even|very|so|that|be|being|feel|feeling|an?)){0,2} $/;
const judgements = new Set(['frustrated/feeling-named', 'frustrated/harsh-judgement']);

const praise = new Set(['thankful/praise', 'thankful/warm-word', 'thankful/it-worked', 'thankful/thanks-for-a-deed']);

/** "A slap in the face", "a real kick in the teeth": what a thing feels like, and a blow that nobody is to get. */
const isFigure = (lower: string, { start, end }: Span): boolean =>
  /^(?:slap|punch|kick|smack|knock)\b/.test(lower.slice(start, end)) &&
  /\b(?:an?|another|one more|the (?:final|last|next|biggest)|this|that|such a|like an?)(?: [\w-]+){0,2} $/.test(
    lower.slice(0, start),
  ) &&
  !/\b(?:deserves?|needs?|wants?|get|give|gets|gave|getting|asking for|have|has|earn(?:ed|s)?)\b(?: [\w']+){0,3} (?:an?|another)(?: [\w-]+){0,2} $/.test(
    lower.slice(0, start),
  );

/**
 * Whether what stands around a match takes back what its cue says: an insult that is aimed at nobody of ours, praise that
 * is denied or only wished for, anger that they say they do not feel.
 *
 * @param lower - the sentence it stands in, prepared (lower case, straight quotes)
 * @param span - where the match stands in that sentence
 */
export function isRefuted(cue: Cue, lower: string, span: Span): boolean {
  if (cue.situation === 'abusive') return isFigure(lower, span) || !isAimed(cue.group, lower, span);
  if (judgements.has(cue.group)) return denied.test(lower.slice(0, span.start));
  if (praise.has(cue.group)) return unpraised.test(lower.slice(0, span.start)) || untilThen.test(lower.slice(span.end));
  return false;
}
