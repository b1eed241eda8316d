import { opensSurely } from './opening';
import { beginsSurely } from './subject';
import { namesTrouble } from './words';

/** A stretch said to them, without capital and stop, and the words of theirs that it was turned from. */
export interface Said {
  text: string;
  read: string;
}

/** Words. What is longer is not taken in at a glance. */
export const longest = 26;

/** What stands behind another clause and would not be told by itself. */
const behind = /^(?:it|they|he|she|nobody|nothing|that (?:did|has) not)\b/i;
const now = /^(?:today|now) (?:I|we|my|it|the|there|nobody)\b/i;

const withoutDay = (text: string): string => text.replace(/^(?:yesterday|today|tonight|now),? /i, '');

/** With these a clause waits for another. */
const dependent =
  /^(?:when|whenever|while|once|since|after|before|until|if|as|every time|each time|because|although|though|despite|with|without|whatever|however|wherever|whether)\b/i;

const sameDoer = /^you (?!are\b|were\b)(?=\p{L}+)/iu;

/** Two neighbours as one sentence, where both together stay short. */
export function join(first: Said | undefined, joint: string, then: Said | undefined): Said | undefined {
  if (!first || !then || !(beginsSurely(then.read.split(' ')) || behind.test(then.read) || now.test(then.read)))
    return undefined;
  // What a comma splices may be its reason as well: only trouble beside trouble is surely "and".
  const isSpliced =
    /^,?$/.test(joint) &&
    (namesTrouble(then.read) || now.test(then.read)) &&
    !/\b(?:either|if|when|not (?:just|only|simply|even))\b|\b(?:is|are|was|were)$/i.test(first.read) &&
    !dependent.test(first.read) &&
    opensSurely(withoutDay(first.read).split(' '));
  const text = joinedText(first.text, isSpliced ? 'and' : joint, then.text);
  return text ? { text, read: first.read } : undefined;
}

function joinedText(first: string, joint: string, then: string): string | undefined {
  if (`${first} ${then}`.split(' ').length > longest) return undefined;
  if (/^(?:but|because|although|though|even though)$/.test(joint))
    return `${first}${joint === 'because' ? '' : ','} ${joint} ${then}`;
  if (/^(?:and|,)?$/.test(joint) && sameDoer.test(first) && sameDoer.test(then) && !/ and /.test(first))
    return `${first} and ${then.replace(sameDoer, '')}`;
  return joint === 'and' && !/ and /.test(`${first} ${then}`) ? `${first}, and ${then}` : undefined;
}
