import { shiftPerson } from './person';
import { hangsInTheAir } from './subject';
import { isFiniteVerb } from './verbs';
import { auxiliaries, isMover } from './words';

/** Words. What is longer is told rather than supposed. */
const longest = 22;

/** "Maybe …?", "so all I have to do is …?", "…, right?": how a statement shows that it waits for a yes or no. */
const mistaken =
  /^(?:please )?correct me if (?:i am|i'm|im) wrong,? (?:but )?([^?]+?)(?:,? (?:right|correct))?\??\W*$/i;
const guessed =
  /^(?:(?:and|but|or|so|ok|okay|then|also|hmm|oh)\W+)*(?:maybe|perhaps|presumably|possibly|(?:i|we) (?:assume|guess|presume|suppose|take it|gather)(?: that)?),? ([^?]+)\?+\W*$/i;
const concluded =
  /^(?:(?:and|but|ok|okay|oh)\W+)*so,? (?:then |now )?((?:all |what )?(?:i|we|it|the|my|our|this|that|all) (?:[^?]{0,60} )?(?:have to|has to|need to|needs to|should|must|can|cannot|will)\b [^?]+)\?+\W*$/i;
const tagged =
  /^(?:(?:and|but|so|ok|okay|then|oh)\W+)*([^?]+?),? (?:right|correct|is that (?:right|correct)|am i right|or not)\?+\W*$/i;

/** What a statement begins with that is about them or about a thing; one about us may be a reproach. */
const subject = /^(?:i|we|it|there|the|my|our|this|that|these|those|all|both|one)$/i;
/** Words with a capital that begin a clause of another kind: "If I open it, …". */
const opener =
  /^(?:if|when|once|after|before|since|because|although|while|unless|in|on|at|for|to|with|as|by|from|not|no|just|only)$/i;

/** A statement put as a question: "So all I have to do is reset it?" → "whether all you have to do is reset it". */
export function supposition(text: string): string | undefined {
  const said = (mistaken.exec(text) ?? guessed.exec(text) ?? concluded.exec(text) ?? tagged.exec(text))?.[1]?.trim();
  if (!said || said.split(' ').length > longest || hangsInTheAir(said)) return undefined;
  const [first = '', ...rest] = said.split(' ');
  const named = /^\p{Lu}\p{L}/u.test(first) && !opener.test(first) && !isMover(first.toLowerCase());
  // Spoken to, we may be reproached.
  if (!(subject.test(first) || named) || /\b(?:you|your)\b/i.test(said)) return undefined;
  if (!rest.some((word) => isFiniteVerb(word.toLowerCase()) || auxiliaries.has(word.toLowerCase()))) return undefined;
  if (/["“”()[\]{}<>@*_\\|]|[.!;:](?=\s)|\.{2}|…/.test(said)) return undefined;
  const begun = first.toLowerCase() === 'i' ? 'I' : subject.test(first) ? first.toLowerCase() : first;
  // "So I don't have to empty it?" waits for the same answer as "do I have to".
  const turned = shiftPerson([begun, ...rest].join(' ').replace(/^((?:I|we) )do not (?=(?:have|need) to\b)/, '$1'));
  return turned && `whether ${turned}`;
}
