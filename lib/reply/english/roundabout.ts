import { isBase } from './turned-words';

/** Said in passing between a question word and its verb: "How, specifically, step by step, do I …". */
const manner =
  /^((?:(?:and|but|so|ok|okay|now) )*(?:how|why|where|when|what))(?:,? ?\((?:[^()]{1,40})\)|(?:, (?!(?:when|if|after|before|once|since|while|because|as|unless|until|where|although|and|but|or|with|without)\b)[^,?!.;:]{1,40}){1,2}),? (?=(?:do|does|did|can|could|should|would|will|is|are|was|were|am|has|have) (?:i|we|you|it|they|he|she|this|that|there|the|my|our|your)\b)/i;

/** "Could I ask why", "may I enquire as to whether": the question stands behind. */
const leave =
  /^(?:(?:and|but|so|also|then|hi|hello|please),? )*(?:can|could|may|might) (?:i|we) (?:please |just |also |kindly |perhaps )*(?:ask|enquire|inquire|know|find out|check|query|question)(?: you| your team)?,? (?:as to |about |on )?(?=(?:why|how|when|where|what|which|who|whose|whether|if)\b)/i;

/** "Could I ask you to …", "would it be possible for you to …", "would you be so kind as to …": a request like any other. */
const courtesy =
  /^((?:(?:and|but|so|also|then|hi|hello|please),? )*)(?:(?:can|could|may|might) (?:i|we) (?:please |just |also |kindly )*(?:ask|trouble|bother|request) (?:you|someone|somebody) to|(?:is|would|will) (?:it|there) (?:also |still |maybe |perhaps )*(?:be )?(?:possible|any way|a way) for (?:you|someone|somebody|anyone|anybody) to|(?:will|would|could|can) (?:you|someone|somebody|anyone|anybody) (?:please |also |maybe |perhaps )*be (?:(?:so|very) )?(?:able|willing|kind(?: enough|(?= as to))|good enough|nice enough)(?: as)? to) (?=(?!be\b|have\b|know\b|tell\b)\p{L}+ )/iu;

/** "Would you mind sending me one?" */
const minding =
  /^((?:(?:and|but|so|also|then|hi|hello|please),? )*)(?:would|do) (?:you|someone|somebody|anyone) (?:please |also |possibly )*mind (?:please )?(\p{L}+ing) (?=\p{L})/iu;

/**
 * A question or request without the courtesies it is wrapped in, which would turn it into another question: "would you mind sending
 * me one" is no question of what we would mind.
 */
export function direct(text: string): string {
  const asked = text.replace(manner, '$1 ').replace(leave, '').replace(courtesy, '$1could you ');
  return asked.replace(minding, (found, lead: string, doing: string) => {
    const verb = bareOf(doing.toLowerCase());
    return verb ? `${lead}could you ${verb} ` : found;
  });
}

/** "Making" → "make", "sending" → "send", "swapping" → "swap"; undefined for a verb nobody told us of. */
function bareOf(doing: string): string | undefined {
  const stem = doing.slice(0, -'ing'.length);
  const single = stem.replace(/(\p{L})\1$/u, '$1');
  return [`${stem}e`, stem, single].find(isBase);
}
