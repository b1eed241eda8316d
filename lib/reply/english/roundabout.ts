import { isBase } from './turned-words';

/** Said in passing between a question word and its verb: "How, specifically, step by step, do I …". */
const manner =
  /^((?:(?:and|but|so|ok|okay|now) )*(?:how|why|where|when|what))(?:,? ?\((?:[^()]{1,40})\)|(?:, (?!(?:when|if|after|before|once|since|while|because|as|unless|until|where|although|and|but|or|with|without)\b)[^,?!.;:]{1,40}){1,2}),? (?=(?:do|does|did|can|could|should|would|will|is|are|was|were|am|has|have) (?:i|we|you|it|they|he|she|this|that|there|the|my|our|your)\b)/i;

/** "Could I ask why", "may I enquire as to whether": the question stands behind. */
const leave =
  /^(?:(?:and|but|so|also|then|hi|hello|please),? )*(?:can|could|may|might) (?:i|we) (?:please |just |also |kindly |perhaps )*(?:ask|enquire|inquire|know|find out|check|query|question)(?: you| your team)?,? (?:as to |about |on )?(?=(?:why|how|when|where|what|which|who|whose|whether|if)\b)/i;

/** "Could I ask you to …", "would it be possible for you to …", "would you be so kind as to …": a request like any other. */
const courtesy =
  /^((?:(?:and|but|so|also|then|hi|hello|please),? )*)(?:(?:can|could|may|might) (?:i|we) (?:please |just |also |kindly )*(?:ask|trouble|bother|request) (?:you|someone|somebody) to|(?:is|would|will) (?:it|there) (?:also |still |maybe |perhaps )*(?:be )?(?:possible|any way|a way) for (?:you|someone|somebody|anyone|anybody) to|(?:will|would|could|can) (?:you|someone|somebody|anyone|anybody) (?:please |also |maybe |perhaps )*be (?:(?:so|very) )?(?:able|willing|(?:kind|good)(?: enough|(?= as to))|nice enough)(?: as)? to) (?=(?!be\b|have\b|know\b|tell\b)\p{L}+ )/iu;

/** "I should be most obliged if you would …", "I wonder whether somebody might …", "Might you …": the same, as letters have it. */
const ofLetters =
  /^((?:(?:and|but|so|also|therefore|please),? )*)(?:(?:(?:i|we|it) (?:(?:would|should|shall|will|am|are|accordingly|therefore|also|really) ){1,3}(?:be )?)?(?:(?:most|very|so|much|extremely|really) ){0,2}(?:grateful|obliged|thankful|appreciative|appreciate it|glad|helpful|kind|good|great|nice|lovely) if (?:you|someone|somebody) (?:would|could|can|might|were able to)|(?:i|we) (?:(?:just|do|am|was|are|were) )*wonder(?:ing)? (?:whether|if) (?:you|someone|somebody) (?:could|can|would|might|may)|(?:i|we) (?:am|are) asking (?:you )?(?:whether|if) you (?:could|can|would|might)|might (?:you|someone|somebody)|please be (?:so |very )?(?:kind|good) (?:enough |as )?to) (?:please |kindly |perhaps |possibly |at all )*(?=(?!be\b|have\b|know\b|like\b|need\b|want\b|wish\b)\p{L}+ )/iu;

/** "Let me have, by return, the outcome": a time pushed in between. */
const letHave =
  /\b(?:let|allow) (me|us) (?:to )?have,? (?:(?:by return|by then|in writing|as soon as possible),? )?(?=(?:the|an?|your|my|our|any|some|full|written) )/i;
const toldWhen =
  /\b(?:inform|tell|advise|let) (me|us)( know)? (?:today|tomorrow|by return|asap|as soon as possible|in writing|by \S+) (?=(?:when|where|why|how|what|which|who|whether|if)\b)/i;

/** "I ask that you tell me …", "we request that you …" */
const askedThat =
  /^((?:(?:and|but|so|also|therefore|further|please),? )*)(?:i|we) (?:(?:also|therefore|hereby|would|must|do|now|kindly|just|further) )*(?:ask|request|insist|demand|require|(?<=would )(?:like|prefer|appreciate)) that (?:you|someone|somebody) (?:please |kindly |also )*(?=(?!are\b|have\b|were\b|know\b)\p{L}+ )/iu;

/** "Let me see the invoices" */
const letSee = /\b(?:let|allow) (me|us) (?:to )?see (?=(?:the|an?|your|my|our|both|all)\b)/i;

/** "Take this as formal notice that we will not renew" */
const notice =
  /\b(?:take|accept|treat|consider|regard) this (?:(?:e-?mail|letter|message) )?as (?:(?:my|our|a|the) )?(?:(?:formal|official|written|due) )*notice that (?=\p{L})/iu;

/** "Would you mind sending me one?" */
const minding =
  /^((?:(?:and|but|so|also|then|hi|hello|please),? )*)(?:would|do) (?:you|someone|somebody|anyone) (?:please |also |possibly )*mind (?:please )?(\p{L}+ing) (?=\p{L})/iu;

/**
 * A question or request without the courtesies it is wrapped in, which would turn it into another question: "would you mind sending
 * me one" is no question of what we would mind.
 */
export function direct(text: string): string {
  const asked = text
    .replace(manner, '$1 ')
    .replace(leave, '')
    .replace(courtesy, '$1could you ')
    .replace(ofLetters, '$1could you ')
    .replace(askedThat, '$1could you ')
    .replace(letSee, 'show $1 ')
    .replace(letHave, 'send $1 ')
    .replace(toldWhen, 'tell $1 ')
    .replace(notice, 'note that ');
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
