import { isPlural } from './nouns';
import { shiftPerson } from './person';
import { auxiliaries } from './words';

const wholeRefund = /^(?:(?:a |full |my |the )*refund,? (?:please|now)|(?:my )?money back,? (?:please|now))\b.*$/i;

/** "Credit note please": a thing that is asked for in a word. */
const bareNoun =
  /^(?:an? |the |my |our )?((?:full |written |corrected |new |quick |proper )?(?:credit note|replacement|invoice|receipt|copy|confirmation|call ?back|quote|quotation|answer|update|return label|label|tracking number|voucher|discount|explanation|apology|proof of \p{L}+|compensation|upgrade|extension|new card|price list|reply|date))(?: (?:asap|now|today))?,? (?:please|asap|now)$/iu;

/** What is asked for without any verb, as it stands behind "to": "give you a credit note", "refund you in full". */
export function inAWord(text: string): string | undefined {
  if (wholeRefund.test(text))
    return /\b(?:all|full|everything|complete(?:ly)?|whole)\b/i.test(text) ? 'refund you in full' : 'refund you';
  const noun = bareNoun.exec(text)?.[1]?.toLowerCase();
  if (!noun) return undefined;
  if (/^(?:confirmation|compensation|proof)\b/.test(noun)) return `give you ${noun}`;
  return `give you ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** "Any news on my claim" → "whether there is any news on your claim". */
export function anyThing(written: string): string | undefined {
  const text = written.replace(
    /(?:,? (?:please|anyone|anybody|someone|somebody|guys|folks|thanks|thank you|at all)\b)+(?=\W*$)/i,
    '',
  );
  const chance = /^(?:and |or |also )?any chance (?:that )?((?:the|my|our|i|we|it|there|your|this|these) .+)$/i.exec(
    text,
  );
  const hoped = chance && shiftPerson(chance[1]!.replace(/[?.!].*$/, ''));
  if (hoped) return `whether ${hoped.charAt(0).toLowerCase()}${hoped.slice(1)}`;
  const none = /^(?:and |so |but )?no ((?:\p{L}+ ){0,2}\p{L}+) at all\?+$/iu.exec(written)?.[1];
  if (
    none &&
    !/^(?:\p{L}+ )?(?:reply|response|answers?|apology|help|way|problem|worries|thanks|one|idea)$/iu.test(none)
  )
    return `whether there ${isPlural(none.split(' ').at(-1)!) ? 'are' : 'is'} no ${none.toLowerCase()} at all`;
  const found =
    /^(?:and |or |also )?any (news|update|updates|word|information|chance|way|plans?|[a-z]+s|move(?:ment)?|progress|(?:(?!(?:on|in|at|for|from|with|to|of|about|yet|this)\b)[a-z]+ ){1,2}(?!(?:this|yet|his)\b)[a-z]+s?)\b(.*)$/i.exec(
      text,
    );
  if (
    !found ||
    text.split(' ').length > 16 ||
    /\b(?:help|ideas?|advice|advise|appreciated|suggestions?|thoughts?|clues?|hints?|pointers?|guidance|insights?|one|body|other)\b/i.test(
      found[1]!,
    )
  )
    return undefined;
  const many = /s$/.test(found[1]!) && !/^(?:news|progress)$/.test(found[1]!);
  const shifted = shiftPerson(`any ${found[1]!.toLowerCase()}${found[2]!.replace(/(?:[?!]|\.(?=\s|$)).*$/, '')}`);
  return shifted && `whether there ${many ? 'are' : 'is'} ${shifted}`;
}

/** A thing asked for as such: "a written root cause for #88214". Holds no verb of its own. */
export function nounPhrase(text: string): string | undefined {
  const words = text.split(' ');
  if (
    !/^(?:an?|the|my|our|one|two|three) /i.test(text) ||
    words.length > 16 ||
    /["“”()<>@…?]|[.!;:](?=\s|$)/.test(text)
  )
    return undefined;
  if (words.some((word) => auxiliaries.has(word.toLowerCase()) || /^(?:wants?|needs?|says?|gets?)$/i.test(word)))
    return undefined;
  return shiftPerson(text.charAt(0).toLowerCase() + text.slice(1));
}
